"""The list of the policy library, newest first, and a field that finds a document by any of its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.views.fonts import NORMAL
from app.views.panes import label
from app.views.thin import ThinBar
from app.views.watch_lines import BelowRole, IconRole, LinesDelegate
from app.views.watch_order import folded

if TYPE_CHECKING:
    from app.domain.policies import Policy
    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class PolicyModel(QAbstractListModel):
    """The policies that hold all words asked for: a title, and below it who issued it and when."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._every: tuple[tuple[Policy, str], ...] = ()
        self._rows: tuple[Policy, ...] = ()
        self._words: tuple[str, ...] = ()

    def fill(self, library: tuple[Policy, ...]) -> None:
        """Take a library."""
        self._every = tuple((policy, folded(*_told(policy))) for policy in library)
        self.narrow(" ".join(self._words))

    def narrow(self, words: str) -> None:
        """Show the policies in which every word occurs; none asked for shows all."""
        self._words = tuple(folded(words).split())
        self.beginResetModel()
        self._rows = tuple(
            policy for policy, text in self._every if all(word in text for word in self._words)
        )
        self.endResetModel()

    def policy(self, row: int) -> Policy | None:
        """Give the policy on a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, policy_id: str) -> int | None:
        """Find the row of a policy."""
        return next((row for row, policy in enumerate(self._rows) if policy.id == policy_id), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the policies shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands on the two lines of a row."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        policy = self._rows[index.row()]
        title, below = policy.title(self._desk.language), self._below(policy)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}\n{below}"
        return {int(BelowRole): below, int(IconRole): "policy"}.get(role)

    def _below(self, policy: Policy) -> str:
        issuer = policy.issuer or self.tr("Issuer not known")
        return f"{policy.dates[0].date} · {issuer}" if policy.dates else issuer


class PolicyList(QWidget):
    """Choose a policy; `chosen` says that another one is, or none."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PolicyModel(desk, self)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find a policy"))
        self.search.setPlaceholderText(self.tr("Name, issuer, number or clause"))
        self.search.setToolTip(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Policies"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(LinesDelegate(desk, self.list))
        self.list.setVerticalScrollBar(ThinBar(desk, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label(desk, NORMAL, self.tr("No policy has these words in any language."))
        self.nothing.setContentsMargins(16, 8, 16, 8)
        self.nothing.hide()
        field = QHBoxLayout()
        field.setContentsMargins(12, 8, 12, 8)
        field.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self.chosen.emit())

    def fill(self, library: tuple[Policy, ...]) -> None:
        """Show a library and choose its first document."""
        self.model.fill(library)
        self._choose(0)

    def go_to(self, policy_id: str) -> None:
        """Choose a policy; a search that hides it is emptied."""
        if self.model.row_of(policy_id) is None:
            self.search.clear()
        self._choose(self.model.row_of(policy_id))

    def policy(self) -> Policy | None:
        """Give the chosen policy."""
        return self.model.policy(self.list.currentIndex().row())

    def _narrow(self, words: str) -> None:
        before = self.policy()
        self.model.narrow(words)
        self.nothing.setVisible(not self.model.rowCount())
        same = self.model.row_of(before.id) if before else None
        self._choose(same if same is not None else 0)

    def _choose(self, row: int | None) -> None:
        if row is not None and row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))


def _told(policy: Policy) -> tuple[str, ...]:
    """List the words by which a policy is found, in all languages."""
    names = (name for own in (policy.aliases, policy.short) for listed in own.values() for name in listed)
    headings = (heading for clause in policy.clauses for heading in clause.heading.values())
    return (*policy.titles.values(), *names, policy.issuer, policy.number, *headings)
