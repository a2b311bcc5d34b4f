"""Go from one part of the window to the next with one key, however many links a text in it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from app.views.main_window import MainWindow


def walk(window: MainWindow, by: int) -> None:
    """Give the keyboard to the next (`by` 1) or previous (-1) part: the top, a pane, the status bar."""
    area = window.rooms.currentWidget()
    room = area.widget() if isinstance(area, QScrollArea) else None
    panes = panes_of(room) if room is not None else []
    parts = [part for part in (window.top, *panes, window.status) if entrance(part) is not None]
    at = next((place for place, part in enumerate(parts) if holds_keyboard(part)), -1 if by > 0 else 0)
    door = entrance(parts[(at + by) % len(parts)])
    if door is not None:
        door.setFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def panes_of(part: QWidget) -> list[QWidget]:
    """List the panes that a part is divided into, each as far as it is divided; else the part itself."""
    found = [split for split in part.findChildren(QSplitter) if split.isVisible()]
    outer = [one for one in found if not any(other.isAncestorOf(one) for other in found if other is not one)]
    panes = [pane for split in outer for place in range(split.count()) if (pane := split.widget(place))]
    return [inner for pane in panes if pane.isVisible() for inner in panes_of(pane)] or [part]


def holds_keyboard(part: QWidget) -> bool:
    """Tell whether a part has the keyboard, or something in it."""
    now = QApplication.focusWidget()
    return now is not None and (now is part or part.isAncestorOf(now))


def entrance(part: QWidget) -> QWidget | None:
    """Give what had the keyboard in a part before, else the first that takes it; None where nothing does."""
    before = part.focusWidget()
    if _takes_keyboard(before, part):
        return before
    return next((one for one in _in_reading_order(part) if _takes_keyboard(one, part)), None)


def _in_reading_order(part: QWidget) -> list[QWidget]:
    """List what a part holds from the top left on, itself first.

    Not along Qt's own chain: each step of `nextInFocusChain` makes one wrapper the owner of the next, so
    that a window that is taken down leaves wrappers of what is gone (PySide6 6.11).
    """

    def place(one: QWidget) -> tuple[int, int]:
        corner = one.mapTo(part, QPoint(0, 0))
        return corner.y(), corner.x()

    return [part, *sorted(part.findChildren(QWidget), key=place)]


def _takes_keyboard(one: QWidget | None, part: QWidget) -> bool:
    if one is None or not (one is part or part.isAncestorOf(one)) or one.focusProxy() is not None:
        return False
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isVisible() and one.isEnabled()
