"""Rephrasing in the window: off at first, shown before it is sent, chosen, and taken back with one step."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from rephrase_server import KEY, RephraseServer, running
from shiboken6 import delete

from app.briefing import editing
from app.domain.rephrasing import Dropped
from app.settings import FILE_NAME
from app.views.brief_rephrase import RephraseDialog
from app.views.brief_view import BriefView
from app.views.desk import make_desk
from app.views.preferences import Preferences
from app.views.rephrase_form import RephraseForm
from app.views.rephrase_rows import ResultRows

from .conftest import ANCHOR, services_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.domain.briefs import Brief
    from app.domain.rephrasing import Reason
    from app.services.bundle import Services
    from app.views.desk import Desk

PATIENCE = 10_000


@pytest.fixture(scope="module")
def server() -> Iterator[RephraseServer]:
    with running() as started:
        yield started


@pytest.fixture(scope="module")
def services(filled: object, tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Services]:
    folder = shutil.copytree(str(filled), tmp_path_factory.mktemp("rephrase") / "data")
    with services_on(folder) as opened:
        yield opened


@pytest.fixture(scope="module")
def plain_desk(services: Services) -> Iterator[Desk]:
    owner = QObject()
    yield make_desk(services, "light", owner)
    owner.deleteLater()


@pytest.fixture
def desk(plain_desk: Desk, services: Services) -> Iterator[Desk]:
    """Give a desk whose settings are as they ship."""
    plain_desk.services = services
    yield plain_desk
    plain_desk.services = services


@pytest.fixture(scope="module")
def drafted(services: Services) -> Brief:
    from datetime import UTC, datetime, time, timedelta

    from app.domain.briefs import BriefRequest

    since = datetime.combine(ANCHOR.date(), time(), UTC) - timedelta(days=6)
    return services.briefs.draft(
        BriefRequest(since, since + timedelta(days=7), sectors=("green-tech",), template="sector")
    )


@pytest.fixture
def room(desk: Desk, drafted: Brief, qtbot: QtBot) -> Iterator[BriefView]:
    made = BriefView(desk)
    made.resize(1280, 800)
    made.show()
    made.show_brief(drafted)
    qtbot.waitUntil(lambda: len(made.work.standings) > 0, timeout=30_000)
    yield made
    made.close()
    qtbot.waitUntil(lambda: made.work.saved and not made.editor.waiting, timeout=PATIENCE)
    delete(made)
    for draft in desk.services.briefs.drafts.listed():
        desk.services.briefs.drafts.remove(draft.id)


def switch_on(desk: Desk, server: RephraseServer) -> None:
    now = desk.services.settings
    settings = replace(now, rephrase=True, rephrase_url=server.url, rephrase_model="small-model")
    desk.services = replace(desk.services, settings=settings)
    server.behaviour = ""


@pytest.fixture
def dialog(desk: Desk, room: BriefView, server: RephraseServer, qtbot: QtBot) -> RephraseDialog:
    """Open the dialog on the whole briefing, its preview filled."""
    switch_on(desk, server)
    made = RephraseDialog(desk, room.work, room)
    made.show()
    made.scope.setCurrentIndex(made.scope.count() - 1)
    qtbot.waitUntil(made.send.isEnabled, timeout=PATIENCE)
    return made


def ask(dialog: RephraseDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=PATIENCE)


def test_it_is_off_until_it_is_set_up(room: BriefView, desk: Desk, server: RephraseServer) -> None:
    assert not room.editor.rephrase.isVisible()
    switch_on(desk, server)
    room.editor.show_chosen()
    assert room.editor.rephrase.isVisible()


def test_everything_that_would_be_sent_is_seen_before_anything_is(
    dialog: RephraseDialog, room: BriefView, server: RephraseServer
) -> None:
    server.seen.clear()
    shown = dialog.preview.toPlainText()
    assert room.brief is not None
    assert server.url in dialog.told.text()
    assert "Send to 127.0.0.1" in dialog.send.text()
    quoted = {entry.text for entry in room.brief.statements if entry.kind == "quoted"}
    assert not any(words in shown for words in quoted)
    assert "19" in shown or "16" in shown
    assert "With this instruction" in shown
    assert server.seen == []


def test_what_is_taken_over_is_marked_and_one_step_back_undoes_all_of_it(
    dialog: RephraseDialog, room: BriefView, server: RephraseServer, qtbot: QtBot
) -> None:
    before = room.brief
    server.rephrase = lambda asked: [
        {"n": one["n"], "text": one["text"].replace("texts in the period", "texts within the period")}
        if place
        else {"n": one["n"], "text": f"{one['text'].rstrip('.')}, and 4711 more."}
        for place, one in enumerate(asked)
    ]
    ask(dialog, qtbot)
    assert dialog.pages.currentWidget() is dialog.rows
    taken = dialog.rows.accepted()
    assert taken
    labels = dialog.rows.findChildren(QObject)
    assert any("4711" in getattr(one, "text", str)() for one in labels if hasattr(one, "setWordWrap"))
    dialog.take.click()
    assert room.brief is not None
    changed = [entry for entry in room.brief.statements if entry.rephrased_by]
    assert [entry.text for entry in changed] == [one.after for one in taken]
    assert "rephrased by small-model" in room.text.toPlainText()
    qtbot.waitUntil(lambda: len(room.work.standings) > 0, timeout=PATIENCE)
    assert {one.verdict for one in room.work.standings} == {"matches"}
    room.work.undo()
    assert room.brief == before


def test_what_is_not_ticked_stays(
    dialog: RephraseDialog, room: BriefView, server: RephraseServer, qtbot: QtBot
) -> None:
    before = room.brief
    server.rephrase = lambda asked: [
        {"n": one["n"], "text": one["text"].replace("period", "time")} for one in asked
    ]
    ask(dialog, qtbot)
    for box in dialog.rows.findChildren(QCheckBox):
        box.setChecked(False)
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert room.brief == before


@pytest.mark.parametrize(("behaviour", "words"), [("401", "refuses the key"), ("page", "web page")])
def test_a_service_that_fails_is_told_and_changes_nothing(
    dialog: RephraseDialog, room: BriefView, server: RephraseServer, qtbot: QtBot, behaviour: str, words: str
) -> None:
    before, server.behaviour = room.brief, behaviour
    ask(dialog, qtbot)
    assert words in dialog.notice.text
    assert "Nothing was changed" in dialog.told.text()
    assert room.brief == before
    assert dialog.send.isEnabled()


def test_stop_ends_the_wait_and_leaves_the_dialog_open(
    dialog: RephraseDialog, server: RephraseServer, qtbot: QtBot
) -> None:
    server.behaviour = "silent"
    dialog.send.click()
    dialog.close_button.click()
    qtbot.waitUntil(lambda: "was stopped" in dialog.notice.text, timeout=PATIENCE)
    assert dialog.isVisible()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_closing_the_dialog_lets_nothing_go_on(
    dialog: RephraseDialog, server: RephraseServer, desk: Desk, qtbot: QtBot
) -> None:
    server.behaviour = "silent"
    dialog.send.click()
    dialog.reject()
    assert not dialog.isVisible()
    waiting = desk.services.background.submit(lambda: None)
    qtbot.waitUntil(waiting.done, timeout=PATIENCE)
    assert dialog.rows.accepted() == ()


def test_without_an_address_the_dialog_says_what_to_do(room: BriefView, desk: Desk, qtbot: QtBot) -> None:
    made = RephraseDialog(desk, room.work, room)
    made.show()
    qtbot.waitUntil(lambda: "no address" in made.notice.text, timeout=PATIENCE)
    assert not made.send.isEnabled()
    made.reject()


def test_an_opinion_has_nothing_that_could_be_sent(
    room: BriefView, desk: Desk, server: RephraseServer, qtbot: QtBot
) -> None:
    switch_on(desk, server)
    room.work.edit(lambda brief: editing.recite(brief, 1, ()), 1)
    made = RephraseDialog(desk, room.work, room)
    made.show()
    qtbot.waitUntil(lambda: "nothing here" in made.told.text(), timeout=PATIENCE)
    assert not made.send.isEnabled()
    made.reject()


@pytest.mark.parametrize("reason", [
    "missing", "twice", "empty", "long", "more", "language", "link", "strange", "turned", "added", "lost",
    "hedge", "differs",
])  # fmt: skip
def test_each_reason_is_said_in_words(desk: Desk, qtbot: QtBot, reason: Reason) -> None:
    rows = ResultRows(desk)
    qtbot.addWidget(rows)
    said = rows.why(Dropped(1, "a", "b", reason, ("40 million",)))
    assert len(said) > 12
    assert ("40 million" in said) == (reason in {"added", "lost", "hedge", "differs"})


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> RephraseForm:
    made = RephraseForm(desk, Preferences(desk.services))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_settings_name_a_service_list_its_models_and_keep_no_key(
    form: RephraseForm, desk: Desk, server: RephraseServer, qtbot: QtBot
) -> None:
    assert not form.url.isEnabled()
    form.on.setChecked(True)
    form.url.setText(server.url)
    form.url.editingFinished.emit()
    form.key.setText(KEY)
    form.keep_key()
    qtbot.waitUntil(lambda: "key is" in form.told.text(), timeout=PATIENCE)
    assert form.key.text() == ""
    form.list_models()
    qtbot.waitUntil(lambda: form.model.count() == 2, timeout=PATIENCE)
    assert form.settings.rephrase_model == "large-model"
    assert KEY not in (desk.services.data / FILE_NAME).read_text(encoding="utf-8")
    logs = (path.read_text(encoding="utf-8") for path in (desk.services.data / "logs").glob("*"))
    assert not any(KEY in text for text in logs)
    form.forget_key()
    qtbot.waitUntil(lambda: "No key" in form.told.text(), timeout=PATIENCE)


def test_an_address_in_clear_to_a_stranger_is_refused_as_it_is_typed(
    form: RephraseForm, qtbot: QtBot
) -> None:
    form.on.setChecked(True)
    form.url.setText("http://api.example.com/v1")
    form.url.editingFinished.emit()
    qtbot.waitUntil(lambda: "https" in form.told.text(), timeout=PATIENCE)
