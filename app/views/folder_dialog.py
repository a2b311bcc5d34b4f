"""Ask for another data folder, and what shall happen to the data that is here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.folders import WAYS, FolderOrder
from app.services.data_folder import Plan, plan
from app.views.dialog_buttons import name_all
from app.views.fonts import NORMAL
from app.views.notice import Notice
from app.views.opening import make_room
from app.views.panes import button, label
from app.views.single_window import SingleWindow

if TYPE_CHECKING:
    from app.errors import AppError
    from app.views.desk import Desk

WIDTH = 560
PAUSE = 250


class FolderDialog(QDialog):
    """Look at each folder that is named whether it can serve; `chosen` carries the order."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Change the data folder"))
        self.notice = Notice(desk)
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("New data folder"))
        self.path.setPlaceholderText(self.tr("whole path of a folder"))
        self.told = label(desk, NORMAL)
        self.ways = QButtonGroup(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self._lay_out()
        self.path.textChanged.connect(self._change)
        self.ways.idToggled.connect(self._change)
        self._change()

    def order(self) -> FolderOrder:
        """Give what is asked for as it stands."""
        return FolderOrder(Path(self.path.text().strip()).expanduser(), WAYS[self.ways.checkedId()])

    def accept(self) -> None:
        """Hand over the order, once no other window has the folder open."""
        order = self.order()
        if order.way == "use" and SingleWindow(order.target).is_open():
            told = self.tr(
                "Another Tradewind window works on that folder. Close it, or choose another folder."
            )
            self.notice.say(told, "warning")
            return
        self.chosen.emit(order)
        super().accept()

    def _lay_out(self) -> None:
        self.setMinimumWidth(min(self._desk.fonts.pixels(WIDTH), self.screen().availableSize().width()))
        here = self.tr("The data is in %1 now.").replace("%1", str(self._desk.services.data))
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(button(self._desk, self.tr("Choose…"), "folder", self._ask))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(label(self._desk, NORMAL, here))
        column.addLayout(line)
        for number, words in enumerate(
            (
                self.tr("&Move the data there"),
                self.tr("&Copy the data there, and keep what is here"),
                self.tr("&Use what is there, and leave the data here"),
            )
        ):
            radio = QRadioButton(words)
            radio.setAccessibleName(words.replace("&", ""))
            radio.setChecked(not number)
            self.ways.addButton(radio, number)
            column.addWidget(radio)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addWidget(self._make_buttons())

    def _make_buttons(self) -> QWidget:
        buttons = QDialogButtonBox()
        self.change = buttons.addButton(
            self.tr("Close the window and change"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        name_all(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("New data folder"), str(self._desk.services.data.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _change(self) -> None:
        self.change.setEnabled(False)
        self.notice.hide()
        self.told.setText("")
        self._pause.start()

    def _look(self) -> None:
        """See in the background whether the folder can serve: it may be on a slow disk."""
        if not self.path.text().strip():
            return
        order, data = self.order(), self._desk.services.data
        self._desk.tasks.run(
            lambda: (order, plan(data, order)), owner=self, done=self._allow, failed=self._refuse
        )

    def _allow(self, found: tuple[FolderOrder, Plan]) -> None:
        order, wanted = found
        if order != self.order():
            return
        size = self._desk.words.number(-(-wanted.bytes // 1_000_000))
        if order.way == "use":
            told = self.tr("The window closes, and opens again on %1.")
        else:
            told = self.tr("The window closes, %2 MB go to %1 and are checked, and it opens again there.")
        self.told.setText(told.replace("%2", size).replace("%1", str(wanted.target)))
        self.change.setEnabled(True)
        make_room(self)

    def _refuse(self, error: AppError) -> None:
        self.notice.say_error(error)
        make_room(self)
