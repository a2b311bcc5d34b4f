"""The Briefing workspace: ask for one, work on it, take it away as a file."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QKeySequence,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QInputDialog,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.briefing import editing
from app.services.briefs import LARGE
from app.views.brief_collecting import Collecting
from app.views.brief_editor import StatementEditor
from app.views.brief_files import (
    FileDropping,
    ask_where,
    check_file,
    told_change,
    told_written,
    verify_file,
)
from app.views.brief_form import BriefForm
from app.views.brief_kept import KeptMenu
from app.views.brief_outline import Outline, TrayPane
from app.views.brief_style import BriefStyleDialog
from app.views.brief_text import BriefWriter, Written
from app.views.brief_work import BriefWork
from app.views.empty import EmptyState
from app.views.notice import Notice
from app.views.panes import button, side_by_side
from app.views.reading import Reading, open_outside
from app.views.wrapping import WrappingRow

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.domain.briefs import Brief, BriefRequest, Export
    from app.domain.editions import DraftRow, EditionChange
    from app.errors import AppError
    from app.views.desk import Desk

LEFT, MIDDLE, RIGHT = 280, 680, 290
MOST_NEEDED = 366
"""Pixels that the pane at the left does with at any size of text."""
MOST_BESIDE = 306
"""The same of the pane at the right."""
ABOVE = 16
ASK, OUTLINE, TRAY = range(3)


class BriefView(QWidget):
    """Draft, edit with the evidence beside, export."""

    item_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.places = Written()
        self._exported: Path | None = None
        self._act = self._open_written
        self.work = BriefWork(desk, self)
        self.form = BriefForm(desk)
        self.outline = Outline(desk)
        self.tray = TrayPane(desk)
        self.collecting = Collecting(desk, self.tray, self.work, self)
        self.editor = StatementEditor(desk, self.work)
        self.text = Reading(desk, self.tr("The drafted briefing"))
        self._writer = BriefWriter(desk, self)
        self.notice = Notice(desk)
        self.empty = EmptyState(desk, "briefing")
        self._say_empty()
        self.busy = QProgressBar()
        self.kept = KeptMenu(desk, self)
        self.open = QPushButton(self.tr("Open"))
        self.export = button(desk, self.tr("Export…"), "export", self.ask_where)
        self.block = QCheckBox(self.tr("Keep back what has no matching source"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.text)
        self.left = QTabWidget()
        self._lay_out()
        self._connect()
        self._look_back()
        self.dropping = FileDropping(self, lambda path: check_file(desk, self, self.notice, path))

    @property
    def brief(self) -> Brief | None:
        """Give the briefing that is shown."""
        return self.work.brief

    def draft(self, request: BriefRequest) -> None:
        """Draft a briefing in the background and show it."""
        briefs = self._desk.services.briefs
        self._begin()
        self._desk.tasks.run(
            lambda: briefs.draft(request), owner=self, done=self._show_draft, failed=self._fail
        )

    def show_brief(self, brief: Brief, draft_id: int | None = None) -> None:
        """Take up a briefing that was drafted before."""
        self._end()
        self.notice.hide()  # it may offer to go on with what is opened now
        self.work.begin(brief, draft_id)
        self.text.to_top()
        self._stack.setCurrentWidget(self.text)
        self.editor.show()
        self.left.setCurrentIndex(OUTLINE)
        self._end()

    def edit_style(self) -> None:
        """Show what briefings look like, to be changed."""
        dialog = BriefStyleDialog(self._desk, self.brief, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def collect(self, item_ids: tuple[int, ...]) -> None:
        """Put items into the tray."""
        self.collecting.add(item_ids)

    def ask_where(self) -> None:
        """Ask for the file to write."""
        if self.brief is not None:
            ask_where(self, self._desk.words.local_day(self.brief.made_at), self.write)

    def write(self, path: Path) -> None:
        """Write the briefing to a file, in the background; its ending says as what."""
        brief, briefs = self.brief, self._desk.services.briefs
        if brief is None:
            return
        self._begin()
        stop, count = Event(), len(brief.statements)
        if count > LARGE:
            self._act = stop.set
            self.notice.say(self.tr("Writing %Ln statement(s)…", "", count), "info", self.tr("Stop"))
        loose = "block" if self.block.isChecked() else "mark"
        self._desk.tasks.run(
            lambda: briefs.export(brief, path, loose, stop),  # type: ignore[arg-type] # one of the two words
            owner=self,
            done=self._tell_written,
            failed=self._fail,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """List the tray and the watchlist as they are: other workspaces may have added to them."""
        super().showEvent(event)
        self.collecting.load()
        listed = self._desk.services.watch.listed
        self._desk.tasks.run(listed, owner=self, done=self.form.watch.show_rows, failed=self._fail)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save at once what would be saved in a moment."""
        super().hideEvent(event)
        self.work.save_now()

    def keep(self) -> object:
        """Give the briefing that is worked on, for the window in another language."""
        self.work.save_now()
        return (self.work.brief, self.work.draft_id, self.work.chosen)

    def take_up(self, kept: object) -> None:
        """Put back the briefing that was worked on."""
        if isinstance(kept, tuple) and kept[0] is not None:
            brief, draft_id, chosen = kept
            self.show_brief(brief, draft_id)
            self._choose(chosen)

    def _show_draft(self, brief: Brief) -> None:
        self.show_brief(brief)
        editions = self._desk.services.briefs.editions
        self._desk.tasks.run(
            lambda: editions.change(brief), owner=self, done=self._tell_change, failed=self._fail
        )

    def _tell_change(self, change: EditionChange | None) -> None:
        if change is not None:
            self.notice.say(told_change(change, self._desk))

    def _begin(self) -> None:
        self.notice.hide()
        self.busy.show()
        self.form.draft.setEnabled(False)
        self.export.setEnabled(False)

    def _end(self) -> None:
        self.busy.hide()
        self.form.draft.setEnabled(True)
        self.export.setEnabled(self.brief is not None)

    def _fail(self, error: AppError) -> None:
        self._end()
        self.notice.say_error(error)

    def _tell_written(self, export: Export) -> None:
        self._end()
        self._exported = Path(export.path)
        self._act = self._open_written
        self.notice.say(*told_written(export, self._desk), self.tr("Open"))

    def _open_written(self) -> None:
        if self._exported is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported)))

    def _look_back(self) -> None:
        """Read what was left here the last time: the tray, and the draft that was worked on."""
        self.collecting.load()
        drafts = self._desk.services.briefs.drafts
        self._desk.tasks.run(drafts.listed, owner=self, done=self._offer, failed=self._fail)

    def _offer(self, rows: tuple[DraftRow, ...]) -> None:
        """Offer to go on with the draft that was worked on last."""
        if self.brief is None and rows:
            row = rows[0]
            self._act = lambda: self.kept.open_draft(row.id)
            told = self.tr("Go on with “%1”, changed %2?")
            changed = self._desk.words.moment(row.changed_at)
            self.notice.say(told.replace("%2", changed).replace("%1", row.title), "info", self.tr("Go on"))

    def _paint_again(self) -> None:
        brief = self.work.brief
        if brief is None:
            return
        bar = self.text.verticalScrollBar()
        at = bar.value()
        blocked = self.text.blockSignals(True)  # noqa: FBT003 - Qt's own way of saying so
        page = self.text.page(brief.language)
        self.places = self._writer.write(page, brief, self.devicePixelRatioF(), self.work.standings)
        self.text.blockSignals(blocked)
        bar.setValue(at)
        self._tint()

    def _take_changed(self) -> None:
        brief = self.work.brief
        if brief is not None:
            self._paint_again()
            self.outline.show_brief(brief, self.work.section())

    def _clicked(self) -> None:
        number = self.places.statement_at(self.text.textCursor().position())
        if number and number != self.work.chosen and not self.text.textCursor().hasSelection():
            self._choose(number)

    def _choose(self, number: int) -> None:
        self.work.chosen = number
        self.editor.show_chosen()
        self.outline.list.setCurrentRow(self.work.section())
        self._tint()

    def _tint(self) -> None:
        """Show in the text which statement is the one at the right."""
        span = self.places.statements.get(self.work.chosen)
        tint = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        if span is not None:
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(self._desk.theme.colours.selected))
        tint.cursor, tint.format = cursor, look
        self.text.setExtraSelections([tint] if span else [])

    def _go_to_section(self, section: int) -> None:
        brief = self.work.brief
        if brief is None or not 0 <= section < len(self.places.sections):
            return
        before = sum(len(part.statements) for part in brief.sections[:section])
        self._choose(before + 1 if brief.sections[section].statements else before)
        place = self.places.sections[section]
        self.text.show_stretch(place, place)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect().top() - self._desk.fonts.pixels(ABOVE))

    def _move_section(self, section: int, step: int) -> None:
        self.work.edit(lambda brief: editing.move_section(brief, section, step), 0)
        self.outline.list.setCurrentRow(max(0, section + step))

    def _add_section(self) -> None:
        name, done = QInputDialog.getText(self, self.tr("Add section"), self.tr("Heading"))
        if done and name.strip():
            self.work.edit(lambda brief: editing.add_section(brief, name))

    def _name_tray(self, count: int) -> None:
        told = self.tr("Tray %1").replace("%1", self._desk.words.number(count))
        self.left.setTabText(TRAY, told if count else self.tr("Tray"))

    def _follow(self, target: str) -> None:
        kind, _, number = target.partition(":")
        match kind:
            case "note" if int(number) in self.places.notes:
                place = self.places.notes[int(number)]
                self.text.show_stretch(place, place)
            case "item":
                self.item_wanted.emit(int(number))
            case "open":
                self._open_citation(int(number))

    def _open_citation(self, number: int) -> None:
        for citation in self.brief.citations if self.brief else ():
            if citation.number == number:
                open_outside(citation.url)

    def _connect(self) -> None:
        self.form.wanted.connect(self.draft)
        self.form.failed.connect(self._fail)
        self.empty.acted.connect(lambda: self.draft(self.form.request()))
        self.notice.acted.connect(lambda: self._act())  # noqa: PLW0108 - what it does changes
        for pane in (self.text, self.editor):
            pane.followed.connect(self._follow)
        self.text.cursorPositionChanged.connect(self._clicked)
        self.work.changed.connect(self._take_changed)
        self.work.changed.connect(self.collecting.load)
        self.collecting.counted.connect(self._name_tray)
        self.collecting.failed.connect(self._fail)
        self.work.stood.connect(self._paint_again)
        self.work.failed.connect(self._fail)
        self.outline.chosen.connect(self._go_to_section)
        self.outline.moved.connect(self._move_section)
        self.outline.added.connect(self._add_section)
        self._desk.theme.changed.connect(self._paint_again)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.work.undo),
            (QKeySequence.StandardKey.Redo, self.work.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.text, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _say_empty(self) -> None:
        self.empty.say(
            self.tr("A briefing, every statement cited"),
            self.tr(
                "Choose a period at the left and press Draft. Statements are quoted from items or counted "
                "from the store; each names what it stands on. You read it here before it becomes a file."
            ),
            self.tr("Draft the last 7 days"),
        )

    def _tools(self) -> QWidget:
        desk, check = self._desk, self.tr("Check a file…")
        left = (
            self.open,
            button(desk, check, "ok", lambda: verify_file(desk, self, self.notice)),
            button(desk, self.tr("Style…"), "edit", self.edit_style),
        )
        return WrappingRow(*left, self.block, self.export, right_from=len(left), edges=(12, 8))

    def _lay_out(self) -> None:
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(4)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        self.export.setEnabled(False)
        self.open.setMenu(self.kept)
        self.open.setAccessibleName(self.tr("Open a draft or an edition"))
        self.block.setToolTip(self.tr("Otherwise it goes out marked as the author’s opinion."))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._tools(), self.busy, self.notice):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._fill_left()
        pixels = self._desk.fonts.pixels
        left, right = min(pixels(LEFT), MOST_NEEDED), min(pixels(RIGHT), MOST_BESIDE)
        self.editor.setMinimumWidth(min(pixels(RIGHT - 30), right))
        self.editor.hide()
        panes = side_by_side(self._desk, self.left, middle, self.editor, sizes=(left, MIDDLE, right), grows=1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(panes)

    def _fill_left(self) -> None:
        self.left.setDocumentMode(True)
        tabs = ((self.form, self.tr("Ask")), (self.outline, self.tr("Outline")), (self.tray, self.tr("Tray")))
        for pane, name in tabs:
            self.left.addTab(pane, name)
        self.left.setMinimumWidth(min(self._desk.fonts.pixels(LEFT), MOST_NEEDED))
