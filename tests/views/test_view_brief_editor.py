from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from app.domain.briefs import TEMPLATES, BriefRequest
from app.domain.house_style import HouseStyle
from app.domain.opportunities import OpportunityDraft
from app.views.brief_files import check_file, dropped_briefing
from app.views.brief_outline import MIME, dragged_items
from app.views.brief_style import BriefStyleDialog
from app.views.brief_view import OUTLINE, TRAY, BriefView
from app.views.desk import make_desk

from .conftest import ANCHOR, services_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.domain.briefs import Brief
    from app.services.bundle import Services
    from app.views.desk import Desk

PATIENCE = 10_000


@pytest.fixture(scope="module")
def services(filled: Path, tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Services]:
    """Open the services once for all tests of this file; each leaves neither drafts nor a tray."""
    folder = shutil.copytree(filled, tmp_path_factory.mktemp("editor") / "data")
    with services_on(folder) as opened:
        yield opened


@pytest.fixture(scope="module")
def desk(services: Services) -> Iterator[Desk]:
    owner = QObject()
    yield make_desk(services, "light", owner)
    owner.deleteLater()


@pytest.fixture(scope="module")
def drafted(services: Services) -> Brief:
    """Draft a briefing of a sector once."""
    since = datetime.combine(ANCHOR.date(), time(), UTC) - timedelta(days=6)
    asked = BriefRequest(since, since + timedelta(days=7), sectors=("green-tech",), template="sector")
    return services.briefs.draft(asked)


@pytest.fixture
def room(desk: Desk, drafted: Brief, qtbot: QtBot) -> Iterator[BriefView]:
    """Open the workspace with a briefing that was compared with its sources."""
    made = BriefView(desk)
    made.resize(1280, 800)
    made.show()
    made.show_brief(drafted)
    qtbot.waitUntil(lambda: len(made.work.standings) > 0, timeout=30_000)
    yield made
    made.close()
    qtbot.waitUntil(lambda: made.work.saved and not made.editor.waiting, timeout=PATIENCE)
    delete(made)
    briefs = desk.services.briefs
    briefs.tray.remove([entry.id for entry in briefs.tray.listed()])
    for draft in briefs.drafts.listed():
        briefs.drafts.remove(draft.id)


def brief_of(room: BriefView) -> Brief:
    assert room.brief is not None
    return room.brief


def quoted(room: BriefView) -> int:
    return next(n for n, entry in enumerate(brief_of(room).statements, 1) if entry.kind == "quoted")


def choose(room: BriefView, number: int) -> None:
    start, _ = room.places.statements[number]
    cursor = QTextCursor(room.text.document())
    cursor.setPosition(start + 1)
    room.text.setTextCursor(cursor)
    assert room.work.chosen == number


def retype(room: BriefView, qtbot: QtBot, words: str) -> None:
    room.editor.text.setPlainText(words)
    room.editor.put()
    qtbot.waitUntil(lambda: len(room.work.standings) > 0, timeout=PATIENCE)


def test_every_drafted_statement_matches_its_source(room: BriefView) -> None:
    assert {one.verdict for one in room.work.standings} == {"matches"}
    assert room.left.currentIndex() == OUTLINE
    assert room.outline.list.count() == len(brief_of(room).sections)


def test_a_click_shows_a_statement_with_what_it_cites(room: BriefView) -> None:
    number = quoted(room)
    choose(room, number)
    said = brief_of(room).statements[number - 1]
    assert room.editor.text.toPlainText() == said.text
    assert room.editor.state.text() == "Matches its source"
    note = next(note for note in brief_of(room).citations if note.number in said.citations)
    assert note.source in room.editor.evidence.toPlainText()
    assert room.text.extraSelections()


def test_words_are_compared_while_they_are_typed_and_named_once_they_are_kept(
    room: BriefView, qtbot: QtBot
) -> None:
    number = quoted(room)
    choose(room, number)
    room.editor.text.setPlainText("Lisbon spends 4,711 million yen on it.")
    qtbot.waitUntil(lambda: "4,711 million yen" in room.editor.state.text(), timeout=PATIENCE)
    assert brief_of(room).statements[number - 1].kind == "quoted"
    room.editor.put()
    qtbot.waitUntil(lambda: len(room.work.standings) > 0, timeout=PATIENCE)
    assert brief_of(room).statements[number - 1].kind == "written"
    assert "differs from its source" in room.text.toPlainText()
    assert room.text.underlines


def test_edits_are_taken_back_and_made_again(room: BriefView, qtbot: QtBot) -> None:
    before = brief_of(room)
    choose(room, quoted(room))
    retype(room, qtbot, "Something else.")
    after = brief_of(room)
    room.work.undo()
    assert brief_of(room) == before
    assert room.work.can_redo()
    room.work.redo()
    assert brief_of(room) == after


def test_a_sentence_of_ones_own_is_an_opinion_and_can_be_moved_and_taken_out(
    room: BriefView, qtbot: QtBot
) -> None:
    count = len(brief_of(room).statements)
    choose(room, quoted(room))
    room.editor.add.click()
    number = room.work.chosen
    assert brief_of(room).statements[number - 1].kind == "opinion"
    qtbot.waitUntil(lambda: "opinion" in room.editor.state.text(), timeout=PATIENCE)
    room.editor.up.click()
    assert brief_of(room).statements[room.work.chosen - 1].kind == "opinion"
    assert room.work.chosen == number - 1
    room.editor.remove.click()
    assert len(brief_of(room).statements) == count


def test_what_has_no_source_is_marked_or_keeps_the_export_back(
    room: BriefView, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(room, quoted(room))
    retype(room, qtbot, "Lisbon spends 4,711 million yen on it.")
    room.block.setChecked(True)
    room.write(tmp_path / "kept-back.md")
    qtbot.waitUntil(lambda: "match no source" in room.notice.text, timeout=PATIENCE)
    assert not (tmp_path / "kept-back.md").exists()
    room.block.setChecked(False)
    room.write(tmp_path / "marked.html")
    qtbot.waitUntil((tmp_path / "marked.html").exists, timeout=PATIENCE)
    assert "author’s opinion" in (tmp_path / "marked.html").read_text(encoding="utf-8")


def test_a_draft_is_on_disk_a_moment_after_each_edit(room: BriefView, desk: Desk, qtbot: QtBot) -> None:
    drafts = desk.services.briefs.drafts
    assert drafts.listed() == ()
    choose(room, quoted(room))
    retype(room, qtbot, "One thing.")
    retype(room, qtbot, "Another thing.")
    qtbot.waitUntil(lambda: room.work.draft_id is not None, timeout=PATIENCE)
    assert room.work.draft_id is not None
    qtbot.waitUntil(lambda: drafts.open(drafts.listed()[0].id) == room.brief, timeout=PATIENCE)
    assert len(drafts.listed()) == 1
    again = BriefView(desk)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: "Go on with" in again.notice.text, timeout=PATIENCE)
    again.notice.acted.emit()
    qtbot.waitUntil(lambda: again.brief == room.brief, timeout=PATIENCE)


def test_items_that_are_dropped_wait_in_the_tray_and_are_quoted(
    room: BriefView, desk: Desk, qtbot: QtBot
) -> None:
    count = len(brief_of(room).statements)
    room.collect((1, 2))
    qtbot.waitUntil(lambda: room.tray.list.count() == 2, timeout=PATIENCE)
    assert "2" in room.left.tabText(TRAY)
    room.tray.take.click()
    qtbot.waitUntil(lambda: len(brief_of(room).statements) == count + 2, timeout=PATIENCE)
    room.tray.remove.click()
    qtbot.waitUntil(lambda: room.left.tabText(TRAY) == "Tray", timeout=PATIENCE)
    assert desk.services.briefs.tray.count() == 0


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (json.dumps([3, 1]).encode(), (3, 1)),
        (b"[]", ()),
        (b"{}", ()),
        (b'["a", -1, 2]', (2,)),
        (b"\xff", ()),
        (b"not json", ()),
    ],
)
def test_what_is_dragged_is_read_with_care(content: bytes, expected: tuple[int, ...]) -> None:
    data = QMimeData()
    assert dragged_items(data) == ()
    data.setData(MIME, content)
    assert dragged_items(data) == expected


def test_sections_move_and_are_gone_to(room: BriefView) -> None:
    headings = [section.heading for section in brief_of(room).sections]
    room.outline.list.setCurrentRow(1)
    room.outline.down.click()
    moved = [section.heading for section in brief_of(room).sections]
    assert (moved[1], moved[2]) == (headings[2], headings[1])
    room.outline.chosen.emit(len(moved) - 1)
    assert room.text.verticalScrollBar().value() > 0


def test_a_file_is_checked_in_the_window(room: BriefView, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    room.write(path)
    qtbot.waitUntil(lambda: str(path) in room.notice.text, timeout=30_000)
    check_file(desk, room, room.notice, path)
    qtbot.waitUntil(lambda: "match their sources" in room.notice.text, timeout=PATIENCE)
    page = tmp_path / "out.html"
    room.write(page)
    qtbot.waitUntil(page.exists, timeout=PATIENCE)
    page.write_text(page.read_text(encoding="utf-8").replace("Texts in", "Cats in", 1), encoding="utf-8")
    check_file(desk, room, room.notice, page)
    qtbot.waitUntil(lambda: "do not match" in room.notice.text, timeout=PATIENCE)


def test_an_edition_opens_as_it_went_out(room: BriefView, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    went_out = brief_of(room)
    room.write(tmp_path / "one.md")
    qtbot.waitUntil(lambda: "one.md" in room.notice.text, timeout=PATIENCE)
    choose(room, quoted(room))
    retype(room, qtbot, "Changed since.")
    editions = desk.services.briefs.editions
    edition = next(one for one in editions.listed() if editions.open(one.id) == went_out)
    room.kept.load()
    qtbot.waitUntil(lambda: len(room.kept.actions()) > 2, timeout=PATIENCE)
    room.kept.open_edition(edition.id)
    qtbot.waitUntil(lambda: brief_of(room) == went_out, timeout=PATIENCE)
    change = editions.change(went_out)
    assert change is None


def test_the_workspace_is_taken_up_in_another_language(room: BriefView, desk: Desk, qtbot: QtBot) -> None:
    choose(room, quoted(room))
    kept = room.keep()
    other = BriefView(desk)
    qtbot.addWidget(other)
    other.take_up(kept)
    assert other.brief == room.brief
    assert other.work.chosen == room.work.chosen


def test_a_reference_is_copied_in_a_style(room: BriefView) -> None:
    number = quoted(room)
    choose(room, number)
    note = brief_of(room).statements[number - 1].citations[0]
    room.editor.evidence.followed.emit(f"copy:gb7714:{note}")
    assert "[EB/OL]" in QGuiApplication.clipboard().text()
    assert room.editor.state.text() == "Copied the reference"


def test_opportunities_are_ticked_and_looked_for(room: BriefView, desk: Desk, qtbot: QtBot) -> None:
    watch = desk.services.watch
    made = [watch.add(OpportunityDraft(f"Sewers of district {number}")) for number in range(10)]
    choice = room.form.watch
    choice.show_rows(watch.listed())
    assert choice.search.isVisibleTo(choice)
    choice.tick([made[3].id])
    choice.search.setText("DISTRICT 7")
    rows = [choice.list.item(place) for place in range(choice.list.count())]
    assert {row.text() for row in rows if not row.isHidden()} == {made[3].title, made[7].title}
    choice.show_rows(watch.listed())
    assert room.form.request().opportunities == (made[3].id,)
    room.form.template.setCurrentIndex(TEMPLATES.index("opportunity"))
    room.draft(room.form.request())
    qtbot.waitUntil(lambda: brief_of(room).template == "opportunity", timeout=PATIENCE)
    section = brief_of(room).sections[0]
    assert section.chart is None  # one sentence says as much of one opportunity
    assert "lead 1" in section.statements[0].text
    choice.tick([made[3].id, made[4].id, made[5].id])
    room.draft(room.form.request())
    qtbot.waitUntil(lambda: "lead 3" in brief_of(room).sections[0].statements[0].text, timeout=PATIENCE)
    assert brief_of(room).sections[0].chart is not None
    for one in made:
        watch.remove(one.id)


def test_a_style_is_chosen_beside_its_pages_and_followed(
    room: BriefView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    styles = desk.services.briefs.styles
    dialog = BriefStyleDialog(desk, room.brief, room)
    dialog.show()
    assert not dialog.firm.isEnabled()
    qtbot.waitUntil(lambda: dialog.text_font.count() > 1, timeout=PATIENCE)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    dialog.accent.setText("#FFD700")
    assert not save.isEnabled()
    assert "too pale" in dialog.contrast.text()
    dialog.accent.setText("#7A1F2B")
    dialog.footer.setText("Harbour & Co")
    assert "readable" in dialog.contrast.text()
    qtbot.waitUntil(lambda: len(dialog.pages.findChildren(QLabel)) > 0, timeout=PATIENCE)
    save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
    assert styles.chosen().style == HouseStyle(accent="#7A1F2B", footer="Harbour & Co")
    room.write(tmp_path / "styled.html")
    qtbot.waitUntil(lambda: "styled.html" in room.notice.text, timeout=PATIENCE)
    assert "#7A1F2B" in (tmp_path / "styled.html").read_text(encoding="utf-8")
    styles.path.write_text("cover = maybe", encoding="utf-8")
    room.write(tmp_path / "usual.html")
    qtbot.waitUntil(lambda: "line 1" in room.notice.text, timeout=PATIENCE)
    assert (tmp_path / "usual.html").exists()
    styles.forget()


def test_a_briefing_that_is_let_go_over_the_room_is_checked(
    room: BriefView, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "none.pdf"
    data = QMimeData()
    assert dropped_briefing(data) is None
    data.setUrls([QUrl("https://n.example/a.pdf"), QUrl.fromLocalFile(str(path))])
    assert dropped_briefing(data) == path
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(9, 9), actions, data, buttons, Qt.KeyboardModifier.NoModifier)
    assert room.dropping.eventFilter(room, drop)
    qtbot.waitUntil(lambda: "none.pdf" in room.notice.text, timeout=PATIENCE)


def test_markets_are_named_with_commas_and_completed(room: BriefView, qtbot: QtBot) -> None:
    field = room.form.markets
    qtbot.waitUntil(lambda: field.completer().model().rowCount() > 100, timeout=PATIENCE)
    assert room.form.request().places == ()
    field.setText("shanghai, JP、 Atlantis")
    assert room.form.request().places == ("CN-31", "JP", "Atlantis")
    completer = field.completer()
    assert completer.splitPath("Shanghai, Jap") == ["Jap"]
    field.setText("Shanghai, Jap")
    completer.setCompletionPrefix("Shanghai, Jap")
    assert completer.currentCompletion() == "Shanghai, Japan"
    room.draft(replace(room.form.request(), places=("Atlantis",)))
    qtbot.waitUntil(lambda: "no place “Atlantis”" in room.notice.text, timeout=PATIENCE)
    assert room.form.draft.isEnabled()


def test_a_briefing_that_can_not_be_written_is_kept(
    room: BriefView, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(room, quoted(room))
    retype(room, qtbot, "Words of my own.")
    kept = brief_of(room)
    (tmp_path / "taken.pdf").mkdir()
    room.write(tmp_path / "taken.pdf")
    qtbot.waitUntil(lambda: "can't be written" in room.notice.text, timeout=PATIENCE)
    assert room.brief == kept
    assert room.export.isEnabled()
    qtbot.waitUntil(lambda: room.work.saved and room.work.draft_id is not None, timeout=PATIENCE)
    assert desk.services.briefs.drafts.open(room.work.draft_id or 0) == kept
    assert [path.name for path in tmp_path.iterdir()] == ["taken.pdf"]


def test_writing_a_book_can_be_stopped(room: BriefView, qtbot: QtBot, tmp_path: Path) -> None:
    drafted = brief_of(room)
    book = replace(drafted, sections=drafted.sections * (1 + 3000 // max(1, len(drafted.statements))))
    room.work.brief = book
    room.write(tmp_path / "book.pdf")
    assert "Writing" in room.notice.text
    room.notice.acted.emit()
    qtbot.waitUntil(lambda: "It was stopped" in room.notice.text, timeout=PATIENCE)
    assert list(tmp_path.iterdir()) == []
    room.work.brief = drafted
