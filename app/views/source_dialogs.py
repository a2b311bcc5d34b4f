"""Add a source by its address, or the sources of a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.sources import NewSource
from app.errors import AppError
from app.views.dialog_buttons import close_button, name_all
from app.views.fonts import NORMAL
from app.views.notice import Notice
from app.views.packs import PackList
from app.views.panes import label
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from app.views.desk import Desk


class AddSourceDialog(QDialog):
    """Ask for a feed's address; a page's address may be searched for the feeds that it names."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Add a source"))
        self.setMinimumWidth(desk.fonts.pixels(560))
        self.notice = Notice(desk)
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Address of the feed or its page"))
        self.address.setPlaceholderText("https://")
        self.look = QPushButton(self.tr("Find feeds on this page"))
        self.look.setAccessibleName(self.look.text())
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self._discover)
        self.found = QComboBox()
        self.found.setAccessibleName(self.tr("Feeds found"))
        self.found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.found.activated.connect(lambda place: self.address.setText(self.found.itemData(place)))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("The feed's own, if left empty"))
        self._lay_out()

    def refuse(self, error: AppError) -> None:
        """Say why the address was not taken."""
        self.notice.say_error(error)

    def _ask(self) -> None:
        self.wanted.emit(NewSource(url=self.address.text().strip(), title=self.name.text().strip()))

    def _discover(self) -> None:
        address = self.address.text().strip()
        sources = self._desk.services.sources
        self.look.setEnabled(False)
        self.notice.say(self.tr("Looking at the page…"))
        self._desk.tasks.run(
            lambda: sources.discover(address), owner=self, done=self._show_found, failed=self._fail
        )

    def _show_found(self, feeds: tuple[tuple[str, str], ...]) -> None:
        self.look.setEnabled(True)
        self.found.clear()
        if not feeds:
            self.notice.say(self.tr("The page names no feed. It may itself be one: just add it."), "warning")
            return
        self.notice.hide()
        for url, title in feeds:
            self.found.addItem(f"{title} ({url})" if title else url, url)
        self.form.setRowVisible(self.found, True)  # noqa: FBT003 - Qt takes no keyword here
        self.address.setText(feeds[0][0])

    def _fail(self, error: AppError) -> None:
        self.look.setEnabled(True)
        self.notice.say_error(error)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.look)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(10)
        address = QLabel(self.tr("&Address"))
        address.setBuddy(self.address)
        self.form.addRow(address, row)
        self.form.addRow(self.tr("&Feeds found"), self.found)
        self.form.addRow(self.tr("&Name"), self.name)
        self.form.setRowVisible(self.found, False)  # noqa: FBT003 - likewise
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        name_all(buttons)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addLayout(self.form)
        hint = self.tr("Nothing is fetched until you refresh.")
        column.addWidget(label(self._desk, NORMAL, hint))
        column.addWidget(buttons)


class PackDialog(QDialog):
    """Offer the packs that ship with the program."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a source pack"))
        self.resize(desk.fonts.pixels(680), desk.fonts.pixels(520))
        self.notice = Notice(desk)
        self.packs = PackList(desk)
        self.packs.chosen.connect(self.chosen)
        try:
            self.packs.fill(desk.services.sources.packs())
        except AppError as error:
            self.notice.say_error(error)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(self.packs)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Source packs"))
        area.setWidgetResizable(True)
        area.setVerticalScrollBar(ThinBar(desk, area, side=True))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        buttons = close_button(self)
        outer = QVBoxLayout(self)
        outer.addWidget(self.notice)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
