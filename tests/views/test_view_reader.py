from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument

from app.domain.items import ItemQuery
from app.views.page import document_text
from app.views.reader import Reader
from app.views.reading import open_outside

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.domain.items import ItemView
    from app.services.bundle import Services
    from app.views.desk import Desk


@pytest.fixture
def reader(desk: Desk, qtbot: QtBot) -> Reader:
    made = Reader(desk)
    qtbot.addWidget(made)
    made.resize(700, 700)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Keep what would be opened in the person's browser."""
    urls: list[str] = []

    def note(url: QUrl) -> bool:
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return urls


def views(services: Services) -> list[ItemView]:
    return [services.news.read(row.id) for row in services.news.page(ItemQuery(), None, 200)]


def test_every_piece_of_evidence_of_every_item_is_where_the_reader_says(
    reader: Reader, services: Services
) -> None:
    seen = 0
    for view in views(services):
        reader.show_item(view)
        for tag in view.tagged.sectors:
            for piece in tag.evidence:
                start = reader.field_position(piece.field, piece.start)
                end = reader.field_position(piece.field, piece.end)
                if start is None or end is None:
                    continue
                shown = document_text(reader.text.document(), start, end)
                assert shown.replace("\xa0", " ") == piece.text.replace("\xa0", " ").replace("\n", " ")
                seen += 1
    assert seen > 100


def test_underlines_stand_below_evidence_and_hedges_only(reader: Reader, services: Services) -> None:
    for view in views(services):
        reader.show_item(view)
        known = {piece.text for tag in view.tagged.sectors for piece in tag.evidence}
        known |= {cue.text for cue in view.tagged.provenance.hedges}
        for line in reader.text.underlines:
            shown = document_text(reader.text.document(), line.start, line.end)
            assert any(shown in text for text in known), shown


def test_each_stretch_of_evidence_has_a_line_and_a_tip(reader: Reader, services: Services) -> None:
    view = next(view for view in views(services) if view.tagged.sectors)
    reader.show_item(view)
    reader.show()
    line = reader.text.underlines[0]
    strokes = reader.text.strokes(line)
    assert strokes
    assert all(stroke.length() > 0 for stroke in strokes)
    cursor = reader.text.textCursor()
    cursor.setPosition(line.start + 1)
    assert cursor.charFormat().toolTip().startswith("<p>")


def test_a_publishers_html_stays_text(reader: Reader, services: Services) -> None:
    view = views(services)[0]
    hostile = '<img src="http://evil.example/x.png"><a href="file:///etc/passwd">x</a>'
    reader.show_item(with_text(view, hostile))
    assert hostile in reader.text.toPlainText()
    assert "evil.example" not in "".join(targets(reader.text.document()))


def test_the_reader_loads_nothing_from_anywhere(reader: Reader) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert reader.text.loadResource(kind, QUrl("http://evil.example/x.png")) is None


@pytest.mark.parametrize(
    "address", [None, "", "file:///etc/passwd", "javascript:alert(1)", "ftp://x.example", "http://"]
)
def test_only_web_addresses_are_opened(opened: list[str], address: str | None) -> None:
    assert not open_outside(address)
    assert opened == []


def test_a_web_address_is_opened_outside(opened: list[str]) -> None:
    assert open_outside("https://news.example/a?b=1")
    assert opened == ["https://news.example/a?b=1"]


def test_an_item_without_an_address_says_so_in_place(
    reader: Reader, services: Services, opened: list[str]
) -> None:
    view = next(view for view in views(services) if view.item.url)
    reader.show_item(with_text(view, "text", url=None))
    reader.open_original()
    assert opened == []
    assert not reader.notice.isHidden()


def test_following_evidence_in_the_panel_selects_it_in_the_text(reader: Reader, services: Services) -> None:
    view = next(view for view in views(services) if view.tagged.sectors)
    reader.show_item(view)
    piece = view.tagged.sectors[0].evidence[0]
    reader.why.followed.emit(f"evidence:{piece.field}:{piece.start}:{piece.end}")
    assert reader.text.textCursor().selectedText() == piece.text


def test_following_a_policy_asks_for_it(reader: Reader, services: Services, qtbot: QtBot) -> None:
    reader.show_item(views(services)[0])
    with qtbot.waitSignal(reader.policy_wanted, timeout=1000) as wanted:
        reader.why.followed.emit("policy:cn-2025-high-quality-cities")
    assert wanted.args == ["cn-2025-high-quality-cities"]


def test_the_panel_names_each_sector_and_its_evidence(reader: Reader, services: Services, desk: Desk) -> None:
    view = max(views(services), key=lambda view: len(view.tagged.sectors))
    reader.show_item(view)
    said = reader.why.toPlainText().replace("\xa0", " ")
    for tag in view.tagged.sectors:
        assert desk.sector_name(tag.sector) in said
        assert tag.evidence[0].text in said


def test_lines_stay_short_however_wide_the_pane(reader: Reader, services: Services, desk: Desk) -> None:
    reader.show_item(views(services)[0])
    reader.resize(2400, 900)
    reader.show()
    frame = reader.text.document().rootFrame().frameFormat()
    width = reader.text.viewport().width() - frame.leftMargin() - frame.rightMargin()
    assert width <= max(desk.fonts.measure("ja"), desk.fonts.measure("en")) + 1


def with_text(view: ItemView, text: str, url: str | None = "https://news.example/1") -> ItemView:
    from dataclasses import replace

    return replace(view, item=replace(view.item, summary="", content=text, url=url))


def targets(document: QTextDocument) -> list[str]:
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            found.append(pieces.fragment().charFormat().anchorHref())
            pieces += 1
        block = block.next()
    return found
