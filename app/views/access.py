"""Names for the parts that Qt puts inside its own fields and leaves without any."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabWidget,
    QToolButton,
    QWidget,
)

CLEAR = "_q_qlineeditclearaction"
"""How Qt calls the action of a field's button that empties it."""


class InnerNames(QObject):
    """Name the inner parts of each window and dialog that a person comes to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._name_window)

    def name_parts(self, window: QWidget) -> None:
        """Name the fields inside boxes after their boxes, and the buttons inside fields."""
        for box in (*window.findChildren(QAbstractSpinBox), *window.findChildren(QComboBox)):
            for field in box.findChildren(QLineEdit):
                field.setAccessibleName(field.accessibleName() or box.accessibleName())
        for field in window.findChildren(QLineEdit):
            for button in field.findChildren(QToolButton):
                clears = any(action.objectName() == CLEAR for action in button.actions())
                told = next((action.text() for action in button.actions() if action.text()), "")
                name = self.tr("Empty the field") if clears else told or field.accessibleName()
                button.setAccessibleName(button.accessibleName() or name)

        for tabs in window.findChildren(QTabWidget):
            self._name_tabs(tabs)

    def _name_tabs(self, tabs: QTabWidget) -> None:
        """Name the row of tabs, and each page after its tab."""
        name = tabs.accessibleName() or tabs.tabBar().accessibleName() or self.tr("Parts")
        for part in (tabs, tabs.tabBar()):
            part.setAccessibleName(part.accessibleName() or name)
        for place in range(tabs.count()):
            page = tabs.widget(place)
            if page is not None and not page.accessibleName():
                page.setAccessibleName(tabs.tabText(place))

    def _name_window(self) -> None:
        for window in {QApplication.activeWindow(), QApplication.activeModalWidget()}:
            if isinstance(window, QWidget):
                self.name_parts(window)
