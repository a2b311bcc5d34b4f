"""Go from one part of the window to the next with one key, however many links a text in it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    return now is not None and part.isAncestorOf(now)


def entrance(part: QWidget) -> QWidget | None:
    """Give what had the keyboard in a part before, else the first that takes it; None where nothing does."""
    before = part.focusWidget()
    if _takes_keyboard(before, part):
        return before
    return next((one for one in chain(part.window()) if _takes_keyboard(one, part)), None)


def chain(window: QWidget) -> Iterator[QWidget]:
    """Go through what a window holds in the order of the Tab key."""
    step: QWidget | None = window.nextInFocusChain()
    while step is not None and step is not window:
        yield step
        step = step.nextInFocusChain()


def _takes_keyboard(one: QWidget | None, part: QWidget) -> bool:
    if one is None or not part.isAncestorOf(one) or one.focusProxy() is not None:
        return False
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isVisible() and one.isEnabled()
