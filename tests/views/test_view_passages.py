"""Words selected in the reader, and clauses on the policy page, become evidence where they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from app.domain.opportunities import OpportunityDraft, Stance
from app.views.clause_link import ClauseLink
from app.views.opportunity_dialog import OpportunityDialog
from app.views.passage_menu import PassageMenu
from app.views.rooms import NEWS, POLICIES
from app.views.watch_link import LinkDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from app.domain.opportunities import LinkedEvidence
    from app.views.main_window import MainWindow

PATIENCE = 10_000
D = TypeVar("D", bound=QDialog)


def select_title(window: MainWindow, qtbot: QtBot) -> str:
    """Read an item and select its title's first word; give the words selected."""
    window.show_room(NEWS)
    window.news.list.step(1)
    reader = window.news.reader
    qtbot.waitUntil(lambda: reader.view is not None, timeout=PATIENCE)
    assert reader.view is not None
    first, last = reader.field_position("title", 0), reader.field_position("title", 6)
    assert first is not None
    assert last is not None
    cursor = QTextCursor(reader.text.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    reader.text.setTextCursor(cursor)
    return reader.view.item.title[:6].strip()


def opened(window: MainWindow, kind: type[D], qtbot: QtBot) -> D:
    """Wait for a dialog of the window."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)), timeout=PATIENCE)
    return next(one for one in window.findChildren(kind) if one.isVisible())


def save(dialog: OpportunityDialog) -> None:
    dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save).click()


def pieces(window: MainWindow, number: int) -> tuple[LinkedEvidence, ...]:
    return window.desk.services.watch.find(number).evidence


def test_selected_words_become_a_passage_with_the_stance_that_was_chosen(
    window: MainWindow, qtbot: QtBot
) -> None:
    one = window.desk.services.watch.add(OpportunityDraft("Trams"))
    words = select_title(window, qtbot)
    window.news.watch()
    dialog = opened(window, LinkDialog, qtbot)
    assert words in dialog.part.currentText()
    dialog.target.setCurrentIndex(1)
    dialog.stance.setCurrentIndex(dialog.stance.findData(Stance.AGAINST))
    with qtbot.waitSignal(window.links.linked, timeout=PATIENCE):
        dialog.accept()
    [piece] = pieces(window, one.id)
    assert piece.kind == "passage"
    assert piece.passage is not None
    assert (piece.passage.text, piece.stance) == (words, Stance.AGAINST)


def test_the_whole_item_can_be_chosen_all_the_same(window: MainWindow, qtbot: QtBot) -> None:
    one = window.desk.services.watch.add(OpportunityDraft("Trams"))
    select_title(window, qtbot)
    window.news.watch()
    dialog = opened(window, LinkDialog, qtbot)
    dialog.target.setCurrentIndex(1)
    dialog.part.setCurrentIndex(1)
    with qtbot.waitSignal(window.links.linked, timeout=PATIENCE):
        dialog.accept()
    assert [piece.kind for piece in pieces(window, one.id)] == ["item"]


def test_words_begin_a_new_opportunity_with_their_item(window: MainWindow, qtbot: QtBot) -> None:
    select_title(window, qtbot)
    window.news.watch()
    dialog = opened(window, OpportunityDialog, qtbot)
    with qtbot.waitSignal(window.links.linked, timeout=PATIENCE):
        save(dialog)
    [one] = window.desk.services.watch.listed()
    assert sorted(piece.kind for piece in one.evidence) == ["item", "passage"]


def entries(menu: PassageMenu, where: QPoint) -> list[QAction]:
    return [action for action in menu.menu(where).actions() if "these words" in action.text()]


def test_the_menu_of_the_text_offers_what_selected_words_may_become(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.news.reader
    menu = next(iter(reader.findChildren(PassageMenu)))
    assert not any(action.isEnabled() for action in entries(menu, QPoint(5, 5)))
    words = select_title(window, qtbot)
    collect = next(action for action in entries(menu, QPoint(5, 5)) if "Collect" in action.text())
    assert collect.isEnabled()
    collect.trigger()
    tray = window.desk.services.briefs.tray
    qtbot.waitUntil(lambda: [entry.words for entry in tray.listed()] == [words], timeout=PATIENCE)
    qtbot.waitUntil(lambda: words in window.notice.text, timeout=PATIENCE)


def follow_clause(window: MainWindow) -> tuple[str, str]:
    """Click the link of the first clause that the library shows; give the ids."""
    window.show_room(POLICIES)
    room = window.policies
    policy = next(one for one in window.desk.services.policies.listed() if one.clauses)
    room.open_at(policy.id)
    assert "link to an opportunity" in room.text.toPlainText()
    room.text.followed.emit(f"link:{policy.clauses[0].id}")
    return policy.id, policy.clauses[0].id


def test_a_clause_is_linked_from_the_page_that_it_stands_on(window: MainWindow, qtbot: QtBot) -> None:
    one = window.desk.services.watch.add(OpportunityDraft("Trams"))
    policy_id, clause_id = follow_clause(window)
    dialog = opened(window, LinkDialog, qtbot)
    dialog.target.setCurrentIndex(1)
    links = window.findChildren(ClauseLink)[0]
    with qtbot.waitSignal(links.linked, timeout=PATIENCE):
        dialog.accept()
    [piece] = pieces(window, one.id)
    assert (piece.kind, piece.policy, piece.clause) == ("clause", policy_id, clause_id)
    assert "Trams" in window.notice.text


def test_a_clause_begins_a_new_opportunity(window: MainWindow, qtbot: QtBot) -> None:
    policy_id, _ = follow_clause(window)
    dialog = opened(window, OpportunityDialog, qtbot)
    links = window.findChildren(ClauseLink)[0]
    with qtbot.waitSignal(links.linked, timeout=PATIENCE):
        save(dialog)
    [one] = window.desk.services.watch.listed()
    assert [piece.kind for piece in one.evidence] == ["clause"]
    assert policy_id in one.draft.tags
