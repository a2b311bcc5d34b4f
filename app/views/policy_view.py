"""The Policies workspace: the library of documents, each with dates, clauses and what to doubt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError
from app.views.empty import EmptyState
from app.views.notice import Notice
from app.views.opening import open_dialog
from app.views.panes import button, side_by_side
from app.views.policy_list import PolicyList
from app.views.policy_text import PolicyWriter
from app.views.reading import Reading

if TYPE_CHECKING:
    from app.domain.policies import Policy
    from app.views.desk import Desk


class PolicyView(QWidget):
    """Read the library; go from a policy to the items that name it."""

    items_wanted = Signal(str, str)
    clause_wanted = Signal(object, object)
    added = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library: tuple[Policy, ...] = ()
        self.policies = PolicyList(desk, self)
        self.text = Reading(desk, self.tr("The chosen policy"))
        self._writer = PolicyWriter(desk, self)
        self.notice = Notice(desk)
        self.empty = EmptyState(desk, "policy")
        self.empty.say(
            self.tr("No policies"), self.tr("The library that ships with Tradewind is empty here.")
        )
        self.split = side_by_side(desk, self.policies, self._make_right(), sizes=(380, 900), grows=1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        self.policies.chosen.connect(self._show)
        self.text.followed.connect(self._follow)
        desk.theme.changed.connect(self._show)

    def open(self) -> None:
        """Load the library the first time."""
        if self._library:
            return
        try:
            self._fill(self._desk.services.policies.listed())
        except AppError as error:
            self.notice.say_error(error)
        self._stack.setCurrentWidget(self.split if self._library else self.empty)

    def open_at(self, policy_id: str) -> None:
        """Show one policy."""
        self.open()
        self.policies.go_to(policy_id)

    def _fill(self, library: tuple[Policy, ...]) -> None:
        self._library = library
        self.policies.fill(library)

    def chosen(self) -> Policy | None:
        """Give the chosen policy."""
        return self.policies.policy()

    def show_items(self) -> None:
        """Ask for the items that name the chosen policy."""
        policy = self.chosen()
        if policy is not None:
            self.items_wanted.emit(policy.id, policy.title(self._desk.language))

    def ask_for_file(self) -> None:
        """Ask for the file of a policy of the person's own."""
        dialog = QFileDialog(self, self.tr("Add a policy"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Policies (*.toml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.add(Path(chosen)))
        open_dialog(dialog, self)

    def add(self, file: Path) -> None:
        """Take a policy of the person's own into the library; what is wrong with it is said in place."""
        policies = self._desk.services.policies

        def read() -> tuple[Policy, tuple[Policy, ...]]:
            return policies.add(file), policies.listed()

        self._desk.tasks.run(read, owner=self, done=self._take, failed=self._refuse)

    def _refuse(self, error: AppError) -> None:
        """Say what keeps a file out; faults of data are told as they stand in it, line and key."""
        if error.code == "bad-data":
            told = self.tr("The file can't be used as a policy, and nothing was changed: %1")
            self.notice.say(told.replace("%1", self._desk.words.said(error.message)), "error")
        else:
            self.notice.say_error(error)

    def _take(self, found: tuple[Policy, tuple[Policy, ...]]) -> None:
        policy, library = found
        self._fill(library)
        self._stack.setCurrentWidget(self.split)
        self.open_at(policy.id)
        told = self.tr("%1 is in the library now. What comes in is tagged by it from now on.")
        self.notice.say(told.replace("%1", policy.title(self._desk.language)), "ok")
        self.added.emit()

    def _show(self) -> None:
        policy = self.chosen()
        if policy is not None:
            self._writer.write(self.text.page(self._desk.language), policy)
            self.text.to_top()

    def _show_names(self) -> None:
        """Show every name by which texts call the chosen policy."""
        policy = self.chosen()
        if policy is not None:
            place = self.text.verticalScrollBar().value()
            self._writer.write(self.text.page(self._desk.language), policy, all_names=True)
            self.text.verticalScrollBar().setValue(place)

    def _follow(self, target: str) -> None:
        kind, _, rest = target.partition(":")
        policy = self.chosen()
        clause = policy.clause(rest) if policy else None
        if kind == "policy":
            self.open_at(rest)
        elif kind == "link" and clause is not None:
            self.clause_wanted.emit(policy, clause)
        elif kind == "names":
            self._show_names()

    def _make_right(self) -> QWidget:
        right = QWidget()
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(button(self._desk, self.tr("Add a policy…"), "add", self.ask_for_file))
        row.addStretch(1)
        row.addWidget(button(self._desk, self.tr("Show items that name it"), "news", self.show_items))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self.text, 1)
        return right
