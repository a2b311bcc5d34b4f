from __future__ import annotations

import os
import time
from threading import Event, Timer

import pytest

from app.errors import BriefError, InputError
from app.services.apart import apart


def doubled(number: int) -> int:
    return 2 * number


def refuse(words: str) -> int:
    raise InputError("no-such-thing", f"There is no {words}.")


def stumble() -> None:
    raise ZeroDivisionError


def vanish() -> None:
    os._exit(7)


def linger() -> None:
    time.sleep(60)


def test_work_is_done_elsewhere_and_its_answer_comes_back() -> None:
    assert apart(doubled, 21) == 42
    assert apart(os.getpid) != os.getpid()


def test_an_error_on_purpose_comes_back_as_itself() -> None:
    with pytest.raises(InputError, match="There is no thing") as caught:
        apart(refuse, "thing")
    assert caught.value.code == "no-such-thing"


def test_a_bug_of_ours_comes_back_with_its_place() -> None:
    with pytest.raises(RuntimeError, match="in stumble"):
        apart(stumble)


def test_a_process_that_ends_of_itself_is_told_of() -> None:
    with pytest.raises(BriefError) as caught:
        apart(vanish)
    assert caught.value.code == "process-lost"


def test_work_that_is_stopped_ends_at_once() -> None:
    stop = Event()
    timer = Timer(0.2, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(BriefError) as caught:
        apart(linger, stop=stop)
    timer.join()
    assert caught.value.code == "stopped"
    assert time.monotonic() - began < 20
