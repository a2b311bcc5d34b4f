"""The command palette: everything that the window does, found by some letters of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.assets import resource
from app.views.finding import likeness
from app.views.fonts import BODY, NORMAL, SMALL
from app.views.shortcuts import plain_name, shown_key
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from app.domain.sectors import Language
    from app.views.desk import Desk
    from app.views.shortcuts import Deed

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CommandRole = Qt.ItemDataRole.UserRole + 1
WIDTH, HEIGHT, ROW, PAD = 560, 400, 32, 14
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Command(NamedTuple):
    """Something to do: its id, its name in the window's language and in English, its first key."""

    id: str
    name: str
    english: str
    key: str


def commands(deeds: Iterable[Deed], english: dict[str, str]) -> tuple[Command, ...]:
    """List what the deeds of a window are called; `english` has the names in other languages as keys."""
    return tuple(
        Command(
            deed.id,
            plain_name(deed.text),
            plain_name(english.get(deed.text, deed.text)),
            shown_key(deed.keys[0]) if deed.keys else "",
        )
        for deed in deeds
    )


def english_names(language: Language) -> dict[str, str]:
    """Read what each translated name of a deed is in English."""
    tree = ET.fromstring(resource("i18n", f"tradewind_{language}.ts").read_bytes())  # noqa: S314  ours
    return {
        message.findtext("translation", ""): message.findtext("source", "")
        for context in tree.iter("context")
        if context.findtext("name") == "DeedList"
        for message in context.iter("message")
    }


def best(wanted: str, listed: tuple[Command, ...]) -> tuple[Command, ...]:
    """Order the commands that answer to some letters, the likeliest first; all where none are given."""
    if not wanted.strip():
        return listed
    found = []
    for command in listed:
        points = [likeness(wanted, name) for name in {command.name, command.english}]
        known = [one for one in points if one is not None]
        if known:
            found.append((max(known), command))
    return tuple(command for _, command in sorted(found, key=lambda pair: -pair[0]))


class CommandModel(QAbstractListModel):
    """The commands that are found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Command, ...] = ()

    def fill(self, rows: tuple[Command, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count them."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a command, its name, or its name and key for those who listen."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        command = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (command.name, command.key) if part)
        return command if role == CommandRole else None


class CommandDelegate(QStyledItemDelegate):
    """Paint a command: its name, its English name where that differs, its key."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for a fixed height."""
        del index
        return QSize(option.rect.width(), self._desk.fonts.pixels(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        command: Command = index.data(CommandRole)
        colours, fonts = self._desk.theme.colours, self._desk.fonts
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(colours.selected if chosen else colours.ground))
        room = option.rect.adjusted(PAD, 0, -PAD, 0)
        small = fonts.font(SMALL)
        self._write(painter, room, command.key, Qt.AlignmentFlag.AlignRight, small)
        room.adjust(0, 0, -QFontMetrics(small).horizontalAdvance(command.key) - PAD, 0)
        name = fonts.font(NORMAL, bold=chosen)
        self._write(painter, room, command.name, Qt.AlignmentFlag.AlignLeft, name)
        if command.english != command.name:
            left = QFontMetrics(name).horizontalAdvance(command.name) + PAD
            self._write(
                painter, room.adjusted(left, 0, 0, 0), command.english, Qt.AlignmentFlag.AlignLeft, small
            )

    def _write(self, painter: QPainter, room: QRect, words: str, side: Qt.AlignmentFlag, font: QFont) -> None:
        colours = self._desk.theme.colours
        faint = font.pixelSize() < self._desk.fonts.pixels(NORMAL)
        painter.setFont(font)
        painter.setPen(QColor(colours.secondary if faint else colours.text))
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, cut)


class Palette(QDialog):
    """Type some letters, choose with the arrow keys, do it with Enter."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, listed: tuple[Command, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed = listed
        self.setWindowTitle(self.tr("Commands"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.field = QLineEdit()
        self.field.setFont(desk.fonts.font(BODY))
        self.field.setPlaceholderText(self.tr("What to do? Some letters of it are enough"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.model = CommandModel(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Commands found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CommandDelegate(desk, self.view))
        self.view.setVerticalScrollBar(ThinBar(desk, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        self.field.textChanged.connect(self._find)
        self.view.activated.connect(self._take)
        self.view.clicked.connect(self._take)
        self._find("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list while the field has the focus; Enter does what is chosen."""
        if event.key() in MOVES:
            self.view.keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.view.currentIndex())
        else:
            super().keyPressEvent(event)

    def _find(self, wanted: str) -> None:
        self.model.fill(best(wanted, self._listed))
        self.view.setCurrentIndex(self.model.index(0))

    def _take(self, index: Index) -> None:
        command = index.data(CommandRole)
        if isinstance(command, Command):
            self.accept()
            self.chosen.emit(command.id)
