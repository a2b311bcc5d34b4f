from __future__ import annotations

import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from app.errors import AppError, InputError
from app.views.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as made:
        yield made


def never(_: object) -> None:
    pytest.fail("this must not be called")


def test_a_job_runs_elsewhere_and_its_result_arrives_on_the_gui_thread(
    qtbot: QtBot, pool: ThreadPoolExecutor
) -> None:
    owner, tasks = QObject(), Tasks(pool)
    arrived: list[tuple[bool, bool]] = []
    tasks.run(
        lambda: current_thread() is main_thread(),
        owner=owner,
        done=lambda inside: arrived.append((inside, current_thread() is main_thread())),
        failed=never,
    )
    qtbot.waitUntil(lambda: bool(arrived), timeout=2000)
    assert arrived == [(False, True)]


def test_an_error_of_ours_arrives_as_it_is(qtbot: QtBot, pool: ThreadPoolExecutor) -> None:
    owner, tasks = QObject(), Tasks(pool)
    errors: list[AppError] = []

    def job() -> None:
        raise InputError("no-item", "There is no such item.")

    tasks.run(job, owner=owner, done=never, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=2000)
    assert errors[0].code == "no-item"


def test_a_bug_is_said_and_surfaces(qtbot: QtBot, pool: ThreadPoolExecutor) -> None:
    owner, tasks = QObject(), Tasks(pool)
    errors: list[AppError] = []
    with qtbot.captureExceptions() as caught:
        tasks.run(lambda: 1 // 0, owner=owner, done=never, failed=errors.append)
        qtbot.waitUntil(lambda: bool(errors and caught), timeout=2000)
    assert errors[0].code == "bug"
    assert caught[0][0] is ZeroDivisionError


def test_a_result_whose_owner_is_gone_is_dropped(qtbot: QtBot, pool: ThreadPoolExecutor) -> None:
    gone, alive, tasks = QObject(), QObject(), Tasks(pool)
    late: Future[int] = Future()
    tasks.follow(late, owner=gone, done=never, failed=never)
    arrived: list[int] = []
    tasks.follow(late, owner=alive, done=arrived.append, failed=never)
    with qtbot.waitSignal(gone.destroyed, timeout=2000):
        gone.deleteLater()
    late.set_result(7)
    qtbot.waitUntil(lambda: arrived == [7], timeout=2000)


def test_a_relay_brings_every_value_over_in_order(qtbot: QtBot, pool: ThreadPoolExecutor) -> None:
    owner, tasks = QObject(), Tasks(pool)
    taken: list[int] = []
    send = tasks.relay(owner, taken.append)
    pool.submit(lambda: [send(number) for number in range(200)])
    qtbot.waitUntil(lambda: len(taken) == 200, timeout=2000)
    assert taken == list(range(200))


def test_thousands_of_emits_do_not_end_the_process() -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication, QObject, Signal\n"
        "class Bell(QObject):\n"
        "    rung = Signal(object)\n"
        "app = QCoreApplication([])\n"
        "bell, heard = Bell(), []\n"
        "bell.rung.connect(heard.append)\n"
        "for number in range(5000):\n"
        "    bell.rung.emit(None if number % 2 else True)\n"
        "assert len(heard) == 5000\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, timeout=60).returncode == 0
