"""The right pane: one item to read, with its evidence underlined and why it has its tags."""

from __future__ import annotations

from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.views.evidence_text import Units, marks, passages
from app.views.fonts import BODY, NORMAL, SMALL
from app.views.notice import Notice
from app.views.overview import Overview
from app.views.page import Ink, Page, Spacing, Underline
from app.views.reader_tools import ReaderTools
from app.views.reading import Reading, open_outside
from app.views.thin import ThinSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar

    from app.domain.evidence import Field, Span
    from app.domain.items import ItemView, WholeText
    from app.errors import AppError
    from app.views.desk import Desk
    from app.views.why_text import WhyWriter

HEDGE_DOTS = 5
PANES = [520, 230]  # the text, and why it has its tags


class Reader(QWidget):
    """Show an item, or the overview where none is chosen."""

    star_wanted = Signal()
    read_wanted = Signal()
    watch_wanted = Signal()
    correct_wanted = Signal()
    reject_wanted = Signal(str)
    undo_wanted = Signal()
    policy_wanted = Signal(str)
    opportunity_wanted = Signal(int)
    rate_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ItemView | None = None
        self._places: dict[Field, tuple[int, Units]] = {}
        self._has_asked = False
        self._cancel: Event | None = None
        self._whole: WholeText | None = None
        self._evidence = -1
        self.notice = Notice(desk)
        self.fetching = Notice(desk)
        self.text = Reading(desk, self.tr("Text of the item"))
        self.why = Reading(desk, self.tr("Why these tags, and provenance"))
        self.overview = Overview(desk)
        self.tools = ReaderTools(desk, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self._make_item_pane())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.fetching)
        column.addWidget(self._stack, 1)
        self.text.followed.connect(self._follow)
        self.why.followed.connect(self._follow)
        self.fetching.acted.connect(self.cancel_whole)
        desk.theme.changed.connect(self._paint_again)

    @cached_property
    def _writer(self) -> WhyWriter:
        """Load what says why with the first item; the window paints its first page without."""
        from app.views.why_text import WhyWriter

        return WhyWriter(self._desk, self)

    @property
    def view(self) -> ItemView | None:
        """Give the item that is shown."""
        return self._view

    def show_item(self, view: ItemView) -> None:
        """Show an item from its beginning."""
        self._view = view
        self._evidence = -1
        self._whole = self._desk.services.whole_texts.find(view.item.id)
        self._load_aids()
        self.notice.hide()
        self._write()
        self.text.to_top()
        self.why.to_top()
        self._stack.setCurrentIndex(1)
        self.set_marks(read=view.state.read, starred=view.state.starred, watched=bool(view.opportunities))

    def show_overview(self) -> None:
        """Show what there is when no item is chosen."""
        self._view = None
        self._stack.setCurrentIndex(0)

    def set_marks(self, *, read: bool, starred: bool, watched: bool) -> None:
        """Show the item's marks on the buttons."""
        self.tools.set_marks(read=read, starred=starred, watched=watched)

    def open_original(self) -> None:
        """Open the item's own page in the person's browser."""
        if self._view is None:
            return
        if not open_outside(self._view.item.url):
            self.notice.say(
                self.tr("This item has no web address that can be opened. Its source may list it."), "warning"
            )

    def fetch_whole(self) -> None:
        """Fetch the item's own page in the background and show the text of it below the feed's."""
        view = self._view
        if view is None or self._cancel is not None:
            return
        cancel = self._cancel = Event()
        whole = self._desk.services.whole_texts
        self.fetching.say(self.tr("Fetching the whole text…"), "info", self.tr("Cancel"))
        self._desk.tasks.run(
            lambda: whole.fetch(view.item.id, cancel),
            owner=self,
            done=self._take_whole,
            failed=self._fail_whole,
        )

    def cancel_whole(self) -> None:
        """Stop fetching; what comes late is not shown."""
        if self._cancel is not None:
            self._cancel.set()

    def next_evidence(self) -> None:
        """Go to the next underlined words, select them, and say what they are evidence of."""
        lines = sorted(self.text.underlines, key=lambda line: line.start)
        if self._view is None or not lines:
            return
        self._evidence = (self._evidence + 1) % len(lines)
        line = lines[self._evidence]
        self.text.show_stretch(line.start, line.end)
        self.text.show_tip(line.start)

    def show_why(self) -> None:
        """Go to the reasons, from their beginning; Tab goes on from link to link."""
        if self._view is None:
            return
        if not self.split.sizes()[1]:
            self.split.setSizes(PANES)
        self.why.to_top()
        self.why.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def turn(self) -> bool:
        """Scroll the text one page on; tell whether there was more of it."""
        return self._view is not None and self.text.turn()

    def field_position(self, field: Field, offset: int) -> int | None:
        """Give the document's position of an offset (code points) in a field, None if not shown."""
        if field not in self._places:
            return None
        start, units = self._places[field]
        return start + units.at(offset)

    def chosen_words(self) -> Span | None:
        """Give the words of one field that are selected in the text, without space at their ends."""
        cursor = self.text.textCursor()
        if self._view is None or not cursor.hasSelection():
            return None
        for field, (base, units) in self._places.items():
            text = self._view.item.fields[field]
            first, last = cursor.selectionStart() - base, cursor.selectionEnd() - base
            if first >= 0 and last <= units.at(len(text)):
                return _trimmed(field, text, units.before(first), units.before(last))
        return None

    def show_corrected(self, view: ItemView) -> None:
        """Show what holds of the same item now; the text stays where it is scrolled to."""
        if self._view is None or self._view.item.id != view.item.id:
            return
        places = [bar.value() for bar in self._bars()]
        self._view = view
        self._write()
        for bar, place in zip(self._bars(), places, strict=True):
            bar.setValue(place)

    def _bars(self) -> tuple[QScrollBar, ...]:
        return self.text.verticalScrollBar(), self.why.verticalScrollBar()

    def _make_item_pane(self) -> QWidget:
        self.split = ThinSplitter(self._desk, Qt.Orientation.Vertical)
        self.split.addWidget(self.text)
        self.split.addWidget(self.why)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes(PANES)
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.split, 1)
        return pane

    def _load_aids(self) -> None:
        """Load glossary and rules of claims in the background on the first item, then write it again."""
        claims = self._desk.services.claims
        if self._has_asked or claims.is_ready:
            return
        self._has_asked = True
        self._desk.tasks.run(
            claims.load, owner=self, done=lambda _: self._paint_again(), failed=self.notice.say_error
        )

    def _paint_again(self) -> None:
        if self._view is not None:
            self._write()

    def _write(self) -> None:
        view = self._view
        assert view is not None
        lang = (
            view.source.language
            if (view.source.language or "").startswith(view.item.lang)
            else view.item.lang
        )
        page = self.text.page(lang)
        self._places = {}
        self._write_head(page, view, lang)
        self._write_body(page, view, lang)
        page = self.why.page(lang)
        self._writer.write(page, view)

    def _write_head(self, page: Page, view: ItemView, lang: str | None) -> None:
        provenance = view.tagged.provenance
        words = self._desk.words
        page.begin(Spacing(line=145), lang)
        page.write(view.source.title or view.source.url, Ink(NORMAL, bold=True, language=lang))
        faint = Ink(NORMAL, colour=page.colours.secondary)
        page.write(f"  ·  {words.role(provenance.role)}", faint)
        if provenance.reliability:
            page.write("  ·  ", faint)
            page.chip(provenance.reliability, (page.colours.text, page.colours.line))
        start = page.title(view.item.title, lang)
        self._mark_field(page, "title", view.item.title, start)
        page.begin(Spacing(below=6, line=150))
        moment = view.item.published
        page.write(
            words.full_moment(moment)
            if moment
            else self.tr("No date given; first seen %1").replace("%1", words.full_moment(view.item.fetched)),
            faint,
        )
        if view.item.url:
            page.write("  ·  ", faint)
            page.link(self.tr("original ↗"), "original:", Ink(NORMAL))
        self._write_chips(page, view)
        page.rule()

    def _write_chips(self, page: Page, view: ItemView) -> None:
        tagged = view.tagged
        share = tagged.provenance.hedge_share
        if not (tagged.sectors or share or view.opportunities):
            return
        page.begin(Spacing(below=2, line=165), self._desk.language)
        for tag in tagged.sectors:
            name = self._desk.sector_name(tag.sector)
            page.chip(name, self._desk.chip(tag.sector), self._desk.language)
            if tag.speculative:
                page.write(self.tr("(speculative mention)   "), Ink(SMALL, colour=page.colours.amber))
        faint = Ink(SMALL, colour=page.colours.secondary)
        if share:
            filled = max(1, round(share * HEDGE_DOTS))
            dots = "●" * filled + "○" * (HEDGE_DOTS - filled)
            page.write(f"{dots} ", Ink(SMALL, colour=page.colours.amber))
            page.write(self.tr("%1 hedged   ").replace("%1", self._desk.words.percent(share)), faint)
        if view.opportunities:
            page.link(self.tr("on the watchlist"), f"opportunity:{view.opportunities[0]}", Ink(SMALL))

    def _write_body(self, page: Page, view: ItemView, lang: str | None) -> None:
        found = passages(view.item.summary, view.item.content)
        for place, passage in enumerate(found):
            if place:
                page.begin(Spacing(line=60))
            start = page.passage(passage.text, Ink(BODY, language=lang))
            units = Units(passage.text)
            for field, offset in passage.fields:
                text = view.item.summary if field == "summary" else view.item.content
                self._mark_field(page, field, text, start + units.at(offset))
        if not found:
            page.note(self.tr("The feed gives only the title. The original may say more."))
        self._write_whole(page, view, lang)
        page.begin(Spacing(below=24, line=100))

    def _write_whole(self, page: Page, view: ItemView, lang: str | None) -> None:
        """Write the text of the item's own page, where it was fetched."""
        whole = self._whole
        if whole is None or whole.item_id != view.item.id:
            return
        page.rule()
        words = self.tr("Whole text of the page, fetched %1; its tags stand on the feed's text above.")
        page.note(words.replace("%1", self._desk.words.moment(whole.fetched)), self._desk.language)
        for paragraph in whole.text.split("\n\n"):
            page.paragraph(paragraph, Ink(BODY, language=lang))

    def _take_whole(self, whole: WholeText) -> None:
        self._cancel = None
        self.fetching.hide()
        if self._view is not None and self._view.item.id == whole.item_id:
            self._whole = whole
            self.show_corrected(self._view)

    def _fail_whole(self, error: AppError) -> None:
        self._cancel = None
        self.fetching.hide()
        if error.code != "cancelled":
            self.notice.say_error(error)

    def _mark_field(self, page: Page, field: Field, text: str, start: int) -> None:
        """Underline a field's evidence; `start` is the document's position of its beginning."""
        view = self._view
        assert view is not None
        self._places[field] = (start, Units(text))
        for mark in marks(view.tagged, field, text):
            sector = mark.evidence[0][0] if mark.evidence else None
            colour = self._desk.chip(sector)[0] if sector else page.colours.secondary
            named = tuple((self._desk.sector_name(one), piece) for one, piece in mark.evidence)
            tip = self._writer.tip(named, hedged=mark.hedged)
            page.underline(Underline(start + mark.start, start + mark.end, colour, mark.hedged), tip)

    def _follow(self, target: str) -> None:
        kind, _, rest = target.partition(":")
        match kind:
            case "original":
                self.open_original()
            case "policy":
                self.policy_wanted.emit(rest)
            case "opportunity":
                self.opportunity_wanted.emit(int(rest))
            case "evidence":
                self._jump(rest)
            case "rate":
                self.rate_wanted.emit(int(rest))
            case "reject":
                self.reject_wanted.emit(rest)
            case "undo-correction":
                self.undo_wanted.emit()

    def _jump(self, address: str) -> None:
        field, start, end = address.split(":")
        for name in self._places:
            if name == field:
                first = self.field_position(name, int(start))
                last = self.field_position(name, int(end))
                assert first is not None
                assert last is not None
                self.text.show_stretch(first, last)

    def fail(self, error: AppError) -> None:
        """Say why an item could not be shown."""
        self.show_overview()
        self.notice.say_error(error)


def _trimmed(field: Field, text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    from app.domain.evidence import Span

    return Span(field, start, start + len(words), words) if words else None
