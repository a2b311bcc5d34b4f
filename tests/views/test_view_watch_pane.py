from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.items import ItemQuery
from app.domain.opportunities import OpportunityDraft, Stage, Stance
from app.domain.sources import Role
from app.domain.watch_log import Conflict
from app.domain.watch_marks import Mark
from app.views.watch_news import MarkWords, WatchNews
from app.views.watch_pane import EVIDENCE, NOTES, SUGGESTED, TIMELINE
from app.views.watch_pick import ClauseDialog, PassageDialog
from app.views.watch_reason import ReasonDialog
from app.views.watch_work import WatchWork

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.domain.opportunities import Opportunity
    from app.services.bundle import Services
    from app.views.main_window import MainWindow
    from app.views.watch_pane import WatchPane
    from app.views.watchlist_view import WatchlistView

PATIENCE = 5000


@pytest.fixture
def one(services: Services) -> Opportunity:
    rows = services.news.page(ItemQuery(), None, 40)
    made = services.watch.add(
        OpportunityDraft("Heat pumps", sectors=("green-tech",), note="# Plan\n\n- first"), rows[0].id
    )
    return services.watch.link(made.id, rows[1].id, Stance.AGAINST, "Budget may slip")


@pytest.fixture
def room(window: MainWindow, one: Opportunity, qtbot: QtBot) -> WatchlistView:
    window.show_room(1)
    qtbot.waitUntil(lambda: window.watchlist.detail.title == one.title, timeout=PATIENCE)
    return window.watchlist


@pytest.fixture
def pane(room: WatchlistView) -> WatchPane:
    return room.detail


def found(services: Services, one: Opportunity) -> Opportunity:
    return services.watch.find(one.id)


def test_a_field_is_kept_when_it_is_left(
    pane: WatchPane, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    pane.form.customer.setText("Suzhou Metro")
    pane.form.customer.editingFinished.emit()
    qtbot.waitUntil(lambda: found(services, one).customer == "Suzhou Metro", timeout=PATIENCE)
    pane.form.value.setText("many")
    pane.form.value.editingFinished.emit()
    assert "not a number" in pane.notice.text
    assert found(services, one).value is None


def test_what_cant_be_kept_is_said_and_loses_nothing(
    pane: WatchPane, services: Services, one: Opportunity
) -> None:
    for field, typed, said in (
        ("title", " ", "needs a title"),
        ("currency", "yuan", "three letters"),
        ("deadline", "soon", "deadline is not a day"),
        ("next_date", "2026-02-30", "next action is not a day"),
        ("hs_codes", "84x", "2 to 10 digits"),
    ):
        shown = getattr(pane.form, field)
        (shown.setCurrentText if field == "currency" else shown.setText)(typed)
        pane.form.edited.emit()
        assert said in pane.notice.text
        assert found(services, one) == one
        pane.form.show_draft(one.draft)


def test_every_field_goes_there_and_back(pane: WatchPane, services: Services, one: Opportunity) -> None:
    assert pane.form.problem() is None
    assert pane.form.draft() == one.draft


def test_words_that_are_being_typed_are_left_alone(pane: WatchPane, one: Opportunity, qtbot: QtBot) -> None:
    pane.form.owner.setFocus()
    QTest.keyClicks(pane.form.owner, "Mei")
    pane.show_one(replace(one, customer="Metro"))
    assert (pane.form.owner.text(), pane.form.customer.text()) == ("Mei", "Metro")
    pane.show_one(replace(one, id=99))
    assert pane.form.owner.text() == ""


def test_evidence_is_judged_explained_and_unlinked(
    pane: WatchPane, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    tab = pane.evidence
    pane.open_tab(EVIDENCE)
    assert "Confidence" in tab.why.toPlainText()
    assert "Speaks against it, weighs" in tab.why.toPlainText()
    place = [piece.stance for piece in one.evidence].index(Stance.AGAINST)
    tab.pieces.setCurrentRow(place)
    assert tab.note.text() == "Budget may slip"
    tab.stance.setCurrentIndex(tab.stance.findData(Stance.NEUTRAL))
    tab.stance.activated.emit(tab.stance.currentIndex())
    qtbot.waitUntil(lambda: found(services, one).evidence[place].stance is Stance.NEUTRAL, timeout=PATIENCE)
    with qtbot.waitSignal(pane.item_wanted) as wanted:
        tab.read()
    assert wanted.args == [one.evidence[place].item_id]
    tab.unlink()
    qtbot.waitUntil(lambda: len(found(services, one).evidence) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: tab.pieces.count() == 1, timeout=PATIENCE)
    tab.unlink()
    qtbot.waitUntil(lambda: tab.empty.isVisibleTo(tab), timeout=PATIENCE)


def test_suggestions_are_accepted_with_a_and_dismissed_with_d(
    pane: WatchPane, room: WatchlistView, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    assert services.watching.look() > 1
    room.open()
    qtbot.waitUntil(lambda: pane.suggested.items.count() > 1, timeout=PATIENCE)
    assert "new" in room.model.cells.alerts(one)
    pane.open_tab(SUGGESTED)
    items, before = pane.suggested.items, pane.suggested.items.count()
    dismissed = items.key()
    QTest.keyClick(items, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: items.count() == before - 1, timeout=PATIENCE)
    accepted = items.key()
    QTest.keyClick(items, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: items.count() == before - 2, timeout=PATIENCE)
    linked = {piece.item_id for piece in found(services, one).evidence}
    assert accepted in linked
    assert dismissed not in linked


def test_the_query_can_be_written_by_hand(
    pane: WatchPane, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "green-tech" in pane.suggested.query.placeholderText(), timeout=PATIENCE)
    pane.suggested.query.setText("heat pumps")
    pane.suggested.query.editingFinished.emit()
    qtbot.waitUntil(lambda: found(services, one).query == "heat pumps", timeout=PATIENCE)


def test_the_note_is_markdown_to_read_and_to_write(
    pane: WatchPane, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    pane.open_tab(NOTES)
    assert pane.notes.reading.toPlainText().startswith("Plan")
    pane.notes.switch.click()
    pane.notes.field.setPlainText("**Done** <script>x</script> ![](http://127.0.0.1:1/x.png)")
    pane.notes.switch.click()
    assert pane.notes.reading.toPlainText().startswith("Done")
    qtbot.waitUntil(lambda: found(services, one).note.startswith("**Done**"), timeout=PATIENCE)


def test_the_timeline_tells_everything_in_the_order_of_time(
    pane: WatchPane, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    today = services.clock().date()
    services.watch.edit(
        one.id, replace(one.draft, owner="Mei", deadline=today + timedelta(days=3), next_action="Call")
    )
    services.watch.move(one.id, Stage.QUALIFIED, reason="They called")
    pane.show_one(found(services, one))
    qtbot.waitUntil(lambda: "Deadline" in pane.history.toPlainText(), timeout=PATIENCE)
    pane.open_tab(TIMELINE)
    told = pane.history.toPlainText()
    places = [
        told.index(words) for words in ("Put on the watchlist", "Owner: Mei", "Stage: Lead → Qualified")
    ]
    assert places == sorted(places)
    assert "due in 3 day" in told[places[-1] :]
    pane.history.followed.emit(f"item:{one.evidence[0].item_id}")


def test_marks_say_what_to_do_and_go_when_they_are_noted(
    pane: WatchPane, room: WatchlistView, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    day = services.clock().date() - timedelta(days=2)
    services.watch.edit(one.id, replace(one.draft, deadline=day))
    room.open()
    qtbot.waitUntil(pane.alerts.isVisible, timeout=PATIENCE)
    for kind in ("item-revised", "item-gone", "policy-superseded"):
        words = MarkWords(pane).of(Mark(kind, one.id, "c", text="The text"))
        assert "“The text”" in words

    def noted() -> list[QPushButton]:
        buttons = pane.alerts.findChildren(QPushButton)
        return [made for made in buttons if made.text() == "Noted" and made.isVisible()]

    qtbot.waitUntil(lambda: bool(noted()), timeout=PATIENCE)
    noted()[0].click()
    qtbot.waitUntil(lambda: not pane.alerts.isVisible(), timeout=PATIENCE)


def test_a_disagreement_shows_both_values(pane: WatchPane, services: Services) -> None:
    now = services.clock()
    conflict = Conflict("stage", "won", "", now, "lost", "Aoki", now)
    pane.alerts.show_marks((), (conflict,))
    words = " ".join(label.accessibleName() for label in pane.alerts.findChildren(QPushButton))
    assert "Keep what holds" in words
    assert pane.timeline.value_words("stage", "lost") == "Lost"
    assert pane.timeline.change_words("removed", None, after=True) == "In the bin: yes"
    assert pane.timeline.value_words("sectors", ["green-tech"]) == "Green technology"
    assert pane.timeline.value_words("keywords", {"en": ["pump"]}) == "pump"
    assert pane.timeline.value_words("owner", "") == "nothing"


def test_a_move_on_thin_evidence_asks_for_a_reason_and_records_it(
    room: WatchlistView, services: Services, qtbot: QtBot
) -> None:
    rows = services.news.page(ItemQuery(), None, 90)
    machine = next(row for row in rows if row.role is Role.AI_GENERATED)
    thin = services.watch.add(OpportunityDraft("Museum"), machine.id)
    room.open_at(thin.id)
    qtbot.waitUntil(lambda: room.detail.title == "Museum", timeout=PATIENCE)
    room.move_to(Stage.PURSUING)
    qtbot.waitUntil(lambda: isinstance(room.work.dialog, ReasonDialog), timeout=PATIENCE)
    dialog = room.work.dialog
    assert isinstance(dialog, ReasonDialog)
    (go_on,) = [made for made in dialog.findChildren(QPushButton) if made.isDefault()]
    assert not go_on.isEnabled()
    QTest.keyClicks(dialog.reason, "They called")
    go_on.click()
    qtbot.waitUntil(lambda: found(services, thin).stage is Stage.PURSUING, timeout=PATIENCE)
    assert services.watch.history(thin.id)[-1].reason == "They called"


def test_what_was_removed_comes_back_with_ctrl_z_and_goes_with_ctrl_shift_z(
    room: WatchlistView, services: Services, window: MainWindow, qtbot: QtBot
) -> None:
    room.remove()
    qtbot.waitUntil(lambda: services.watch.listed() == (), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "bin" in room.notice.text, timeout=PATIENCE)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.bar.add, Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: len(services.watch.listed()) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Taken back" in room.notice.text, timeout=PATIENCE)
    QTest.keyClick(room.bar.add, Qt.Key.Key_Z, control | shift)
    qtbot.waitUntil(lambda: services.watch.listed() == (), timeout=PATIENCE)
    assert isinstance(room.work, WatchWork)


def test_an_opportunity_leads_back_to_the_items_it_stands_on(
    window: MainWindow, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    window.news.opportunity_wanted.emit(one.id)
    detail = window.watchlist.detail
    qtbot.waitUntil(lambda: detail.title == one.title, timeout=PATIENCE)
    detail.item_wanted.emit(one.evidence[0].item_id)
    view = window.news.reader.view
    assert window.news.isVisible()
    assert view is not None
    assert view.item.id == one.evidence[0].item_id


def test_words_of_an_item_are_linked_as_a_passage(
    pane: WatchPane, room: WatchlistView, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    pane.evidence.ask_for_passage()
    qtbot.waitUntil(lambda: isinstance(room.work.dialog, PassageDialog), timeout=PATIENCE)
    dialog = room.work.dialog
    assert isinstance(dialog, PassageDialog)
    dialog.field.setCurrentIndex(dialog.field.findData("title"))
    assert dialog.span() is None
    dialog.text.selectAll()
    title = next(piece.title for piece in one.evidence if piece.key == pane.evidence.pieces.key())
    span = dialog.span()
    assert span is not None
    assert (span.field, span.text) == ("title", title)
    dialog.accept()
    qtbot.waitUntil(lambda: len(found(services, one).evidence) == 3, timeout=PATIENCE)
    assert "passage" in {piece.kind for piece in found(services, one).evidence}


def test_a_clause_is_found_by_its_words_and_linked(
    pane: WatchPane, room: WatchlistView, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    pane.evidence.ask_for_clause()
    qtbot.waitUntil(lambda: isinstance(room.work.dialog, ClauseDialog), timeout=30_000)
    dialog = room.work.dialog
    assert isinstance(dialog, ClauseDialog)
    before = dialog.list.count()
    dialog.search.setText("nothing of the kind")
    assert dialog.chosen() is None
    dialog.search.setText("urban LIVING space")
    assert 0 < dialog.list.count() < before
    dialog.accept()
    qtbot.waitUntil(lambda: len(found(services, one).evidence) == 3, timeout=PATIENCE)
    (clause,) = [piece for piece in found(services, one).evidence if piece.kind == "clause"]
    assert clause.policy == "cn-2025-high-quality-cities"


def test_a_new_mark_and_new_suggestions_are_told_once_in_the_window(
    window: MainWindow, services: Services, one: Opportunity, qtbot: QtBot
) -> None:
    services.watch.edit(one.id, replace(one.draft, deadline=services.clock().date() + timedelta(days=3)))
    news = window.arrivals.watch_news
    told: list[str] = []
    news.told.connect(told.append)
    news.look_soon()
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE)
    deadline, suggested = told[0].split("\n")
    assert deadline.startswith("“Heat pumps”: The deadline is in 3 days.")
    assert suggested.startswith("New evidence is suggested on the watchlist")
    assert window.notice.text == told[0]
    again = WatchNews(window.desk, window)
    with qtbot.assertNotEmitted(again.told, wait=200):
        again.look()
