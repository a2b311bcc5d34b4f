"""Help inside the window: one short page for each kind of user, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QTabBar, QVBoxLayout, QWidget

from app.assets import read_text
from app.views.dialog_buttons import close_button
from app.views.fonts import BODY, NORMAL
from app.views.page import Ink, Spacing
from app.views.reading import Reading

if TYPE_CHECKING:
    from app.views.desk import Desk
    from app.views.page import Page

USERS = ("adviser", "developer", "exporter")
BULLET = "•  "
INDENT = 16


class HelpDialog(QDialog):
    """Three pages behind three tabs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Help"))
        self.resize(desk.fonts.pixels(720), desk.fonts.pixels(620))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Who you are"))
        self.tabs.setDrawBase(False)
        for name in (self.tr("Trade adviser"), self.tr("Developer"), self.tr("Exporter")):
            self.tabs.addTab(name)
        self.text = Reading(desk, self.tr("Help"))
        buttons = close_button(self)
        column = QVBoxLayout(self)
        for widget in (self.tabs, self.text, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.text, 1)
        self.tabs.currentChanged.connect(self.show_page)
        self.show_page(0)

    def show_page(self, user: int) -> None:
        """Show the page of one kind of user."""
        language = self._desk.language
        page = self.text.page(language)
        for block in read_text("i18n", "help", f"{USERS[user]}.{language}.md").split("\n\n"):
            self._write(page, " ".join(block.split("\n")) if not block.startswith("- ") else block)
        self.text.to_top()

    def _write(self, page: Page, block: str) -> None:
        """Write a heading, a list or a paragraph."""
        language = self._desk.language
        if block.startswith("# "):
            page.title(block[2:].strip(), language)
        elif block.startswith("## "):
            page.heading(block[3:].strip(), language=language)
        elif block.startswith("- "):
            for line in block.removeprefix("- ").split("\n- "):
                page.begin(Spacing(below=4, indent=INDENT, line=155), language)
                page.write(BULLET + " ".join(line.split("\n")).strip(), Ink(NORMAL, language=language))
        elif block.strip():
            page.paragraph(block.strip(), Ink(BODY, language=language))
