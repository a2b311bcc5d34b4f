"""What a machine can see of a screen that is not right: words cut, parts outside, tofu, targets too small."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizeGrip,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from app.views.panes import ElidedLabel
from app.views.watch_board import Board

if TYPE_CHECKING:
    from collections.abc import Iterator

W = TypeVar("W", bound=QWidget)

SMALLEST_TARGET = 24
"""Pixels each way, or the diameter of a circle that is free of others: WCAG 2.2, 2.5.8."""
SLACK = 2
"""Pixels that a font's rounding may take."""
MOST_ROWS = 30
TWO_WAYS = (QAbstractItemView, QPlainTextEdit, Board)
"""What has columns of its own, and may scroll both ways."""
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QTabBar, QLabel, QAbstractScrollArea)
TARGETS = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)
FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit)


def judge(window: QWidget) -> list[str]:
    """List what is wrong with a window as it is shown."""
    parts = [window, *_shown(window, QWidget)]
    found = [
        *(f"outside: {named(one)} {how}" for one in parts if (how := _outside(one, window))),
        *(f"sideways: {named(one)} by {by}" for one in parts if (by := _sideways(one))),
        *(f"cut: {named(one)} {what!r}" for one in parts for what in _cut(one)),
        *(f"small: {named(one)} {box.width()} x {box.height()}" for one, box in _small(window)),
        *(f"tofu: {named(one)} {what!r}" for one in parts for what in _tofu(one)),
        *(f"overlap: {named(one)} and {named(other)}" for one, other in _overlaps(parts)),
    ]
    return list(dict.fromkeys(found))


def named(widget: QWidget) -> str:
    """Name a widget so that it is found in the code."""
    words = widget.accessibleName() or widget.objectName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__}({str(words)[:40]!r})"


def _shown(widget: QWidget, kind: type[W]) -> list[W]:
    """List what a window shows; dialogs and menus over it are its children too, and judged apart."""
    return [one for one in widget.findChildren(kind) if one.isVisible() and one.window() is widget]


def _inside_view(one: QWidget) -> QAbstractScrollArea | None:
    """Give the area that a widget is scrolled in, or None."""
    above = one.parentWidget()
    while above is not None and not one.isWindow():
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            return area
        if above.isWindow():
            return None
        above = area
    return None


def _outside(one: QWidget, window: QWidget) -> str:
    """Say by how much a control stands out of its window, or of the area that it is scrolled in."""
    if one is window or not isinstance(one, CONTROLS) or _owned_by_qt(one):
        return ""
    area = _inside_view(one)
    if isinstance(area, TWO_WAYS):
        return ""
    frame = window if area is None else area.viewport()
    box = QRect(one.mapTo(frame, QPoint(0, 0)), one.size())
    room = frame.rect()
    across = max(room.left() - box.left(), box.right() - room.right())
    down = 0 if area is not None else max(room.top() - box.top(), box.bottom() - room.bottom())
    return f"{across} across, {down} down" if max(across, down) > SLACK else ""


def _sideways(one: QWidget) -> int:
    """Tell how far an area scrolls sideways; tables with columns may, a page of words may not."""
    if isinstance(one, QAbstractScrollArea) and not isinstance(one, TWO_WAYS):
        return int(one.horizontalScrollBar().maximum())
    return 0


def _owned_by_qt(one: QWidget) -> bool:
    name = one.objectName()
    return name.startswith("qt_") or name in {"ScrollLeftButton", "ScrollRightButton"}


def _cut(one: QWidget) -> Iterator[str]:
    """Give the words of a widget that are not shown whole, nor whole in a tooltip."""
    match one:
        case QLabel() if one.text() and not isinstance(one, ElidedLabel):
            yield from _cut_label(one)
        case QAbstractButton() if one.text() and _words_shown(one):
            if one.sizeHint().width() > one.width() + SLACK:
                yield one.text()
        case QComboBox():
            yield from _cut_choice(one)
        case QTabBar():
            yield from _cut_tabs(one)
        case QHeaderView():
            yield from _cut_heads(one)
        case QLineEdit():
            yield from _cut_hint(one)


def _words_shown(one: QAbstractButton) -> bool:
    icons = Qt.ToolButtonStyle.ToolButtonIconOnly
    return not (isinstance(one, QToolButton) and one.toolButtonStyle() == icons and not one.icon().isNull())


def _cut_label(one: QLabel) -> Iterator[str]:
    room = one.contentsRect()
    if one.wordWrap():
        high = one.heightForWidth(one.width())
        longest = max((one.fontMetrics().horizontalAdvance(word) for word in one.text().split()), default=0)
        wide = longest > room.width() + SLACK and one.text().isascii()
        if high > one.height() + SLACK or wide:
            yield one.text()
    elif one.sizeHint().width() > one.width() + SLACK or one.sizeHint().height() > one.height() + SLACK:
        yield one.text()


def _cut_choice(one: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    one.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = one.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, one).width()
    if one.fontMetrics().horizontalAdvance(one.currentText()) > room + SLACK and not one.toolTip():
        yield one.currentText()


def _cut_tabs(one: QTabBar) -> Iterator[str]:
    for place in range(one.count()):
        if one.tabRect(place).width() + SLACK < one.tabSizeHint(place).width():
            yield one.tabText(place)


def _cut_heads(one: QHeaderView) -> Iterator[str]:
    across = one.orientation() == Qt.Orientation.Horizontal
    for place in range(one.count() if across else 0):
        words = str(one.model().headerData(place, Qt.Orientation.Horizontal) or "")
        wide = one.fontMetrics().horizontalAdvance(words)
        if not one.isSectionHidden(place) and wide > one.sectionSize(place):
            yield words


def _cut_hint(one: QLineEdit) -> Iterator[str]:
    """Give what an empty field hints at, where that is cut and no tooltip says it."""
    words, margins = one.placeholderText(), one.textMargins()
    room = one.contentsRect().width() - margins.left() - margins.right()
    if not one.text() and not one.toolTip() and one.fontMetrics().horizontalAdvance(words) > room:
        yield words


def _small(window: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Give targets that are hard to hit: too small, and others closer than a small one's share of room."""
    targets = [(one, box) for one in _shown(window, QWidget) for box in _targets(one, window)]
    for one, box in targets:
        beside = (other for _, other in targets if other != box)
        if is_small(box) and any(crowds(other, box) for other in beside):
            yield one, box


def _targets(one: QWidget, window: QWidget) -> list[QRect]:
    """Give where a pointer can hit a widget that is whole in sight; Qt's parts of a field are the field."""
    if isinstance(one, QTabBar):
        boxes = [one.tabRect(place) for place in range(one.count())]
    elif isinstance(one, TARGETS) and not _owned_by_qt(one) and not _within(one, *FIELDS):
        whole = one.visibleRegion().boundingRect() == one.rect()
        boxes = [one.rect()] if whole else []
    else:
        return []
    return [box.translated(one.mapTo(window, QPoint(0, 0))) for box in boxes]


def is_small(box: QRect) -> bool:
    """Tell whether a target has not the size that everybody can hit."""
    return min(box.width(), box.height()) < SMALLEST_TARGET


def crowds(other: QRect, box: QRect) -> bool:
    """Tell whether another target reaches into the circle that a small one must have for itself."""
    centre, there, reach = QRectF(box).center(), QRectF(other), SMALLEST_TARGET / 2
    x = min(max(centre.x(), there.left()), there.right())
    y = min(max(centre.y(), there.top()), there.bottom())
    if is_small(other):
        x, y, reach = there.center().x(), there.center().y(), SMALLEST_TARGET
    return hypot(x - centre.x(), y - centre.y()) < reach


def _within(one: QWidget, *kinds: type[QWidget]) -> bool:
    above = one.parentWidget()
    return isinstance(above, kinds) or (above is not None and isinstance(above.parentWidget(), kinds))


def _tofu(one: QWidget) -> Iterator[str]:
    """Give words with a sign that no font has."""
    for words, font in _words(one):
        if words and has_tofu(words, font):
            yield words[:60]


def has_tofu(words: str, font: QFont) -> bool:
    """Tell whether a text holds a sign that would be painted as an empty box."""
    layout = QTextLayout(words.replace("\n", " "), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def _words(one: QWidget) -> Iterator[tuple[str, QFont]]:
    match one:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield one.text(), one.font()
        case QTextEdit():
            block = one.document().begin()
            for _ in range(MOST_ROWS):
                yield block.text(), block.charFormat().font()
                block = block.next()
        case QAbstractItemView() if one.model() is not None:
            model = one.model()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
            for row in range(min(MOST_ROWS, model.rowCount(QModelIndex()))):
                for column in range(columns):
                    yield str(model.index(row, column).data() or ""), one.font()
        case _:
            return


def _overlaps(parts: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Give neighbours that stand on each other."""
    for one in parts:
        beside = [
            child
            for child in one.children()
            if isinstance(child, CONTROLS) and child.isVisible() and not child.isWindow()
        ]
        if isinstance(one, (QLineEdit, QAbstractSpinBox, QComboBox, QTabBar, QAbstractItemView)):
            continue
        for place, first in enumerate(beside):
            for second in beside[place + 1 :]:
                both = first.geometry().intersected(second.geometry())
                if min(both.width(), both.height()) > SLACK and not isinstance(second, QSizeGrip):
                    yield first, second
