"""Put items, or words of one, on the watchlist: as a new opportunity, or as evidence of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.evidence import Span
from app.views.dialog_buttons import ok_or_cancel
from app.views.evidence_text import displayable
from app.views.fonts import NORMAL
from app.views.opening import open_dialog
from app.views.panes import label
from app.views.reading import safe_tip
from app.views.watch_drop import ItemDrops

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.opportunities import Opportunity, OpportunityDraft, Stance
    from app.views.desk import Desk

MOST_SHOWN = 300


class LinkDialog(QDialog):
    """Choose the opportunity that something belongs to, or a new one, and which way it points.

    `words` were chosen in the item that `title` names: they or all of it can be linked.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        known: tuple[Opportunity, ...],
        parent: QWidget | None = None,
        words: Span | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Put on the watchlist"))
        self.setMinimumWidth(desk.fonts.pixels(520))
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Opportunity"))
        self.target.addItem(self.tr("A new opportunity…"), None)
        for one in known:
            self.target.addItem(f"{one.title} ({desk.words.stage(one.stage)})", one.id)
        _find_by_typing(self.target)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stance = QComboBox()
        self.stance.setAccessibleName(self.tr("Which way it points"))
        _offer_stances(desk, self.stance)
        self.part = QComboBox()
        self.part.setAccessibleName(self.tr("What to link"))
        self.part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if words is not None:
            quoted = self.tr("“%1”").replace("%1", displayable(words.text))
            self.part.addItem(quoted.replace("\n", " "), words)
            self.part.addItem(self.tr("The whole item"), None)
            self.part.setToolTip(safe_tip(words.text[:MOST_SHOWN]))
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note on this evidence"))
        buttons = ok_or_cancel(self)
        self._take = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out(desk, title, buttons)
        self.target.currentTextChanged.connect(lambda _text: self._fit())
        self._fit()

    def _lay_out(self, desk: Desk, title: str, buttons: QDialogButtonBox) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Opportunity"), self.target)
        if self.part.count():
            form.addRow(self.tr("&Evidence"), self.part)
        form.addRow(self.tr("&Points"), self.stance)
        form.addRow(self.tr("&Note"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(desk, NORMAL, title, bold=True))
        column.addLayout(form)
        column.addWidget(buttons)

    def chosen(self) -> int | None:
        """Give the number of the opportunity, None for a new one."""
        number: int | None = self.target.itemData(self.target.findText(self.target.currentText()))
        return number

    def words(self) -> Span | None:
        """Give the words to be linked, None for all of it."""
        found = self.part.currentData()
        return found if isinstance(found, Span) else None

    def _fit(self) -> None:
        """Let only an entry of the list be taken; stance and note go with one that is there."""
        self._take.setEnabled(self.target.findText(self.target.currentText()) >= 0)
        known = self.chosen() is not None
        self.stance.setEnabled(known)
        self.note.setEnabled(known)


def _offer_stances(desk: Desk, box: QComboBox) -> None:
    from app.domain.opportunities import Stance

    for stance in Stance:
        box.addItem(desk.words.stance(stance), stance)


def _find_by_typing(box: QComboBox) -> None:
    """Let an entry of a long list be found by any words that are in it."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)
    line = box.lineEdit()
    assert line is not None
    line.selectAll()  # what is typed first takes the place of what stands there


class WatchLink(QObject):
    """Lead a person from items to the watchlist; `linked` says item and opportunity."""

    linked = Signal(int, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._names: dict[str, str] = {}
        self._words: Span | None = None
        self.dialog: QDialog | None = None

    def begin(self, item_id: int, words: Span | None = None) -> None:
        """Ask where an item, or words of it, belong; straight to a new opportunity where there is none."""
        self.begin_many((item_id,), words)

    def begin_many(self, item_ids: tuple[int, ...], words: Span | None = None) -> None:
        """Ask where items belong; the first one tells what is known of a new opportunity."""
        self._words = words
        services, first = self._desk.services, item_ids[0]

        def read() -> tuple[OpportunityDraft, tuple[Opportunity, ...], dict[str, str]]:
            places = services.news.read(first).tagged.places
            names = {place.id: place.name for place in places}
            return services.watch.from_item(first), services.watch.listed(), names

        def ask(found: tuple[OpportunityDraft, tuple[Opportunity, ...], dict[str, str]]) -> None:
            draft, known, self._names = found
            if known:
                self._ask_which(item_ids, draft, known)
            else:
                self._ask_new(item_ids, draft)

        self._desk.tasks.run(read, owner=self, done=ask, failed=self.failed.emit)

    def _ask_which(
        self, item_ids: tuple[int, ...], draft: OpportunityDraft, known: tuple[Opportunity, ...]
    ) -> None:
        title = draft.title
        if len(item_ids) > 1:
            title = self.tr("%1, and %n more item(s)", "", len(item_ids) - 1).replace("%1", title)
        dialog = LinkDialog(self._desk, title, known, self._window, self._words)

        def go_on() -> None:
            chosen, self._words = dialog.chosen(), dialog.words()
            if chosen is None:
                self._ask_new(item_ids, draft)
            else:
                from app.domain.opportunities import Stance

                stance, note = Stance(dialog.stance.currentData()), dialog.note.text().strip()
                self._link(item_ids, chosen, stance, note)

        dialog.accepted.connect(go_on)
        self._open(dialog)

    def _ask_new(self, item_ids: tuple[int, ...], draft: OpportunityDraft) -> None:
        from app.views.opportunity_dialog import OpportunityDialog

        dialog = OpportunityDialog(
            self._desk, draft, self.tr("Put on the watchlist"), self._names, self._window
        )
        dialog.accepted.connect(lambda: self._add(item_ids, dialog.draft))
        self._open(dialog)

    def _add(self, item_ids: tuple[int, ...], draft: OpportunityDraft | None) -> None:
        watch, (first, *rest), words = self._desk.services.watch, item_ids, self._words
        if draft is None:
            return

        def write() -> Opportunity:
            made = watch.add(draft, first)
            if words is not None:
                made = watch.link_passage(made.id, first, words)
            for item_id in rest:
                made = watch.link(made.id, item_id)
            return made

        self._run(item_ids, write)

    def _link(self, item_ids: tuple[int, ...], opportunity_id: int, stance: Stance, note: str) -> None:
        watch, words = self._desk.services.watch, self._words

        def write() -> Opportunity:
            if words is not None:
                return watch.link_passage(opportunity_id, item_ids[0], words, stance, note)
            made = [watch.link(opportunity_id, item_id, stance, note) for item_id in item_ids]
            return made[-1]

        self._run(item_ids, write)

    def _run(self, item_ids: tuple[int, ...], write: Callable[[], Opportunity]) -> None:
        def done(one: Opportunity) -> None:
            for item_id in item_ids:
                self.linked.emit(item_id, one)

        self._desk.tasks.run(write, owner=self, done=done, failed=self.failed.emit)

    def take_drops(self, tabs: QTabBar, place: int) -> None:
        """Take items that are let go over a tab, and ask where they belong."""
        drops = ItemDrops(tabs, lambda at: tabs.tabAt(at) == place)
        drops.dropped.connect(lambda item_ids, _at: self.begin_many(item_ids))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        open_dialog(dialog, self._window)
