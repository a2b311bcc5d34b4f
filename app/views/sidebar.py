"""The left pane: smart lists, saved searches, sectors, policies, places and sources, with counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.query import EVERYTHING
from app.views.evidence_text import displayable
from app.views.fonts import NORMAL, SMALL
from app.views.reading import safe_tip
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from app.domain.query import Query
    from app.domain.searches import SavedSearch
    from app.views.desk import Desk

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PlaceRole = Qt.ItemDataRole.UserRole + 1
LEVEL = 16
MARK = 16
"""Pixels that a mark has across at the usual size of text."""
LONGEST = 400
"""Characters of a name that can be seen at most; to cut a longer one each time it is painted takes long."""
Tone = Literal["", "amber", "red"]
Kind = Literal["heading", "smart", "search", "sector", "policy", "place", "folder", "source"]


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the left pane: a heading, or a list that can be shown.

    `mark` is an icon's name, or a colour (`#RRGGBB`) for a square; `tone` colours the icon; `folder`
    is the key of the folder that the line stands in.
    """

    key: str
    kind: Kind
    label: str
    query: Query = EVERYTHING
    count: int | None = None
    folder: str = ""
    source_id: int | None = None
    search: SavedSearch | None = None
    mark: str = ""
    tone: Tone = ""
    tip: str = ""


class PlacesModel(QAbstractListModel):
    """The lines of the left pane."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: tuple[Place, ...] = ()
        self._places: tuple[Place, ...] = ()
        self.folded: frozenset[str] = frozenset()

    def fill(self, places: tuple[Place, ...]) -> None:
        """Show these lines; the same lines with other counts are changed where they stand."""
        self._every = places
        self._show(tuple(place for place in places if place.folder not in self.folded))

    def fold(self, keys: frozenset[str]) -> None:
        """Close these folders and open all others."""
        self.folded = keys
        self.fill(self._every)

    def _show(self, places: tuple[Place, ...]) -> None:
        if [place.key for place in places] == [place.key for place in self._places]:
            self._places = places
            if places:
                self.dataChanged.emit(self.index(0), self.index(len(places) - 1))
            return
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Find a line by its key."""
        return next((row for row, place in enumerate(self._places) if place.key == key), None)

    def folders(self) -> list[str]:
        """Name the folder of each line that stands in one."""
        return [place.folder for place in self._every if place.folder]

    def matching(self, wanted: Query) -> Place | None:
        """Find the line that asks for exactly a query."""
        return next((one for one in self._every if one.kind != "heading" and one.query == wanted), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a line's record, its label, or what a screen reader says of it."""
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        place = self._places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return place.label
            case Qt.ItemDataRole.AccessibleTextRole:
                count = "" if place.count is None else str(place.count)
                return ", ".join(part for part in (place.label, count, place.tip) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return safe_tip(place.label, place.tip) if place.tip else None
        return place if role == PlaceRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lists be chosen, headings not."""
        if not index.isValid() or self._places[index.row()].kind == "heading":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PlaceDelegate(QStyledItemDelegate):
    """Paint a line: mark, label, count."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def _folded(self) -> frozenset[str]:
        view = self.parent()
        model = view.model() if isinstance(view, QListView) else None
        return model.folded if isinstance(model, PlacesModel) else frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for a fixed height."""
        height = 36 if index.data(PlaceRole).kind == "heading" else 28
        return QSize(option.rect.width(), self._desk.fonts.pixels(height + self._desk.theme.air))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        place: Place = index.data(PlaceRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place.kind == "heading":
            self._paint_heading(painter, option.rect, place)
        else:
            self._paint_line(painter, option, place)
        painter.restore()

    def _paint_chevron(self, painter: QPainter, rect: QRect, *, folded: bool) -> None:
        """Draw which way a folder opens."""
        painter.setPen(QPen(QColor(self._desk.theme.colours.secondary), 1.6))
        centre = QPointF(rect.left() + 10, rect.center().y() + 1)
        away, along = QPointF(-2, 3), QPointF(-2, -3)
        if not folded:
            away, along = QPointF(3, -1.5), QPointF(-3, -1.5)
        tip = QPointF(2, 0) if folded else QPointF(0, 2)
        painter.drawPolyline([centre + along, centre + tip, centre + away])

    def _paint_heading(self, painter: QPainter, rect: QRect, place: Place) -> None:
        painter.setFont(self._desk.fonts.font(SMALL, bold=True))
        painter.setPen(QColor(self._desk.theme.colours.secondary))
        room = rect.adjusted(16, 0, -12, -6)
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, place.label)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, place: Place) -> None:
        colours = self._desk.theme.colours
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setBrush(QColor(colours.selected))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 4, 4)
        inner = rect.adjusted(LEVEL if place.folder else 0, 0, 0, 0)
        if place.kind == "folder":
            self._paint_chevron(painter, rect, folded=place.key in self._folded())
        self._paint_mark(painter, inner, place)
        beside = 24 + self._desk.fonts.pixels(MARK)
        room = self._paint_count(painter, inner.adjusted(beside, 0, -14, 0), place)
        font = self._desk.fonts.font(NORMAL, bold=selected)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        label = displayable(place.label[:LONGEST])
        cut = QFontMetrics(font).elidedText(label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_count(self, painter: QPainter, room: QRect, place: Place) -> QRect:
        if not place.count:
            return room
        font = self._desk.fonts.font(SMALL)
        painter.setFont(font)
        painter.setPen(QColor(self._desk.theme.colours.secondary))
        text = self._desk.words.number(place.count)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return room.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - 8, 0)

    def _paint_mark(self, painter: QPainter, rect: QRect, place: Place) -> None:
        colours = self._desk.theme.colours
        middle = rect.center().y() + 1
        if place.mark.startswith("#"):
            painter.setPen(QColor(colours.secondary))
            painter.setBrush(QColor(place.mark))
            side = self._desk.fonts.pixels(11)
            left = rect.left() + 16 + (self._desk.fonts.pixels(MARK) - side) // 2
            painter.drawRoundedRect(QRect(left, middle - (side + 1) // 2, side, side), 2, 2)
        elif place.mark:
            tones = {"": colours.secondary, "amber": colours.amber, "red": colours.red}
            ratio = painter.device().devicePixelRatio()
            side = self._desk.fonts.pixels(MARK)
            pixmap = self._desk.icons.pixmap(place.mark, side, tones[place.tone], ratio)
            painter.drawPixmap(rect.left() + 16, middle - side // 2, pixmap)


class PlacesView(QListView):
    """The lines; the arrow keys or a click on its mark open and close a folder."""

    fold_wanted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a folder with the right key, close it with the left one."""
        place = self.currentIndex().data(PlaceRole)
        model = self.model()
        if isinstance(place, Place) and place.kind == "folder" and isinstance(model, PlacesModel):
            wanted = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}.get(Qt.Key(event.key()))
            if wanted is not None and wanted == (place.key in model.folded):
                self.fold_wanted.emit(place.key)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a folder by its mark, without choosing it."""
        place = self.indexAt(event.position().toPoint()).data(PlaceRole)
        if isinstance(place, Place) and place.kind == "folder" and event.position().toPoint().x() <= LEVEL:
            self.fold_wanted.emit(place.key)
            return
        super().mousePressEvent(event)


class Sidebar(QWidget):
    """Choose what the list shows."""

    chosen = Signal(object)
    add_wanted = Signal()
    pack_wanted = Signal()
    menu_wanted = Signal(object, QPoint)
    searched = Signal(object, QPoint)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = PlacesModel(self)
        self.view = PlacesView()
        self.view.fold_wanted.connect(self.toggle_fold)
        self.view.setAccessibleName(self.tr("Lists, sectors and sources"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PlaceDelegate(desk, self.view))
        self.view.setVerticalScrollBar(ThinBar(desk, self.view, side=True))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self.view.viewport().setBackgroundRole(self.view.palette().ColorRole.Window)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        for text, icon, signal in (
            (self.tr("Add source…"), "add", self.add_wanted),
            (self.tr("Choose a source pack…"), "pack", self.pack_wanted),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(11, 2, 8, 2)
            row.addWidget(self._button(text, icon, signal))
            row.addStretch(1)
            column.addLayout(row)

    def fill(self, places: tuple[Place, ...]) -> None:
        """Show these lines and keep the choice if it is still there."""
        key = self.key()
        self.model.fill(places)
        if key and self.key() != key:
            self.choose(key, quietly=True)

    def toggle_fold(self, key: str) -> None:
        """Open or close a folder."""
        chosen = self.key()
        self.model.fold(self.model.folded ^ {key})
        if chosen and self.key() != chosen and not self.choose(chosen, quietly=True):
            self.choose(key, quietly=True)

    def fold_many(self, most: int) -> None:
        """Close the folders where more than so many sources stand in them."""
        folders = self.model.folders()
        if len(folders) > most:
            self.model.fold(frozenset(folders))

    def matching(self, wanted: Query) -> Place | None:
        """Find the line that asks for exactly a query."""
        return self.model.matching(wanted)

    def key(self) -> str:
        """Tell the key of the chosen line; empty where none is."""
        place = self.place()
        return place.key if place else ""

    def place(self) -> Place | None:
        """Give the chosen line."""
        found = self.view.currentIndex().data(PlaceRole)
        return found if isinstance(found, Place) else None

    def choose(self, key: str, *, quietly: bool = False) -> bool:
        """Choose a line by its key; `quietly` tells nobody."""
        row = self.model.row_of(key)
        if row is None:
            return False
        selection = self.view.selectionModel()
        blocked = selection.blockSignals(quietly)
        self.view.setCurrentIndex(self.model.index(row))
        selection.blockSignals(blocked)
        self.view.viewport().update()
        return True

    def choose_nothing(self) -> None:
        """Choose no line, as when the list is filtered from elsewhere."""
        selection = self.view.selectionModel()
        blocked = selection.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword here
        self.view.setCurrentIndex(QModelIndex())
        self.view.clearSelection()
        selection.blockSignals(blocked)
        self.view.viewport().update()

    def _button(self, text: str, icon: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(text)
        self._desk.icons.dress(button, icon)
        button.clicked.connect(signal)
        return button

    def _tell(self) -> None:
        place = self.place()
        if place is not None:
            self.chosen.emit(place)

    def _ask_for_menu(self, where: QPoint) -> None:
        found = self.view.indexAt(where).data(PlaceRole)
        corner = self.view.viewport().mapToGlobal(where)
        if isinstance(found, Place) and found.kind == "source":
            self.menu_wanted.emit(found, corner)
        elif isinstance(found, Place) and found.search is not None:
            self.searched.emit(found.search, corner)
