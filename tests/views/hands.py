"""A person's hands: keys go to the window that has the focus, clicks to whatever is seen at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeySequence, QTextCursor, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTextBrowser, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QRect
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

NONE, LEFT, RIGHT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
LONGEST_WAY = 80


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: str) -> None:
    """Press keys one after the other; Qt finds out who gets them."""
    for key in keys:
        within = _in_popup()
        if within is None:
            QTest.keySequence(_front(), QKeySequence(key))
        else:
            QTest.keySequence(within, QKeySequence(key))


def type_in(text: str) -> None:
    """Type a text; what is not on a keyboard comes from an input method, as in life."""
    if text.isascii():
        QTest.keyClicks(_in_popup() or focused(), text)
        return
    written = QInputMethodEvent()
    written.setCommitString(text)
    QApplication.sendEvent(focused(), written)


def tab_to(widget: QWidget, *, back: bool = False) -> None:
    """Go to a control with the Tab key alone."""
    seen: list[str] = []
    for _ in range(LONGEST_WAY):
        if focused() is widget or widget.isAncestorOf(focused()):
            return
        seen.append(f"{type(focused()).__name__} {focused().accessibleName()!r}")
        QTest.keyClick(_front(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    raise AssertionError("Tab never comes there: " + ", ".join(seen))


def press_menu_key(view: QAbstractItemView) -> None:
    """Ask for the menu of the chosen row; the platform makes this event of the key."""
    assert focused() is view
    at = view.visualRect(view.currentIndex()).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), asked)


def hand_back(window: QWidget, qtbot: QtBot) -> None:
    """Give a window the keyboard again once what was open over it is gone, as window managers do."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=5000)
    with qtbot.waitActive(window):
        window.activateWindow()


def choose_in_menu(words: str) -> None:
    """Go down an open menu with the arrow key and press Return."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        press("Down")
        chosen = menu.activeAction()
        if words in _plain(chosen):
            press("Return")
            return
    raise AssertionError(f"{words} is not in {[_plain(one) for one in menu.actions()]}")


def click(widget: QWidget, at: QPoint | None = None, button: Qt.MouseButton = LEFT) -> None:
    """Click on a place that can be seen, its middle by default; whatever lies there gets it."""
    place = widget.rect().center() if at is None else at
    assert widget.isVisible()
    assert widget.visibleRegion().contains(place), f"{widget} is not to be seen at {place}"
    window = widget.window()
    QTest.mouseClick(_handle(window), button, NONE, widget.mapTo(window, place))


def hover(widget: QWidget, at: QPoint) -> None:
    """Move the mouse over a place."""
    window = widget.window()
    QTest.mouseMove(_handle(window), widget.mapTo(window, at) - QPoint(2, 0))
    QTest.mouseMove(_handle(window), widget.mapTo(window, at))


def click_row(view: QAbstractItemView, index: QModelIndex, button: Qt.MouseButton = LEFT) -> None:
    """Click on a row, scrolled to with the wheel's stand-in where it is not in sight."""
    view.scrollTo(index)
    click(view.viewport(), view.visualRect(index).center(), button)


def click_in_menu(words: str) -> None:
    """Click on a line of the open menu."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for action in menu.actions():
        if words in _plain(action):
            click(menu, menu.actionGeometry(action).center())
            return
    raise AssertionError(f"{words} is not in {[_plain(one) for one in menu.actions()]}")


def click_words(page: QTextBrowser, words: str) -> None:
    """Click on words of a text."""
    click(page.viewport(), words_at(page, words).center())


def drag_over(page: QTextBrowser, words: str) -> None:
    """Select words with the left button held."""
    words_at(page, words)
    window, found = page.window(), page.document().find(words)
    ends = []
    for place in (found.selectionStart(), found.selectionEnd()):
        found.setPosition(place)
        ends.append(page.viewport().mapTo(window, page.cursorRect(found).center()))
    QTest.mousePress(_handle(window), LEFT, NONE, ends[0])
    for part in range(1, 5):
        QTest.mouseMove(_handle(window), ends[0] + (ends[1] - ends[0]) * (part / 4))
    QTest.mouseRelease(_handle(window), LEFT, NONE, ends[1])


def words_at(page: QTextBrowser, words: str) -> QRect:
    """Tell where words of one line stand, in the pixels of the page's viewport; scrolled to if need be."""
    found = page.document().find(words)
    assert not found.isNull(), f"{words} is not in {page.toPlainText()[:300]}"
    first, last = QTextCursor(found), QTextCursor(found)
    first.setPosition(found.selectionStart())
    last.setPosition(found.selectionEnd())
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + page.cursorRect(first).top() - bar.pageStep() // 2)
    return page.cursorRect(first).united(page.cursorRect(last))


def _plain(action: QAction | None) -> str:
    return "" if action is None else action.text().replace("&", "")


def _handle(window: QWidget) -> QWindow:
    handle = window.windowHandle()
    assert isinstance(handle, QWindow)
    return handle


def _in_popup() -> QWidget | None:
    """Give what gets the keys while a menu or a list of choices is open."""
    popup = QApplication.activePopupWidget()
    if popup is None:
        return None
    inner: QWidget | None = popup.focusWidget()
    return inner or popup


def _front() -> QWindow:
    """Give the window that gets the keys."""
    return _handle(focused().window())
