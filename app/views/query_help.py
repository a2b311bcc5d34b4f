"""The list of what can be asked for, below the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.query_fields import FIELDS
from app.views.fonts import BODY, NORMAL, SMALL
from app.views.page import Ink, Spacing
from app.views.reading import Reading

if TYPE_CHECKING:
    from app.views.desk import Desk
    from app.views.query_words import QueryWords

WIDTH, HEIGHT = 520, 470
MOST_SHOWN = 4


class QueryHelp(QFrame):
    """Fields with their values and signs with their meaning; what is chosen goes into the field."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, words: QueryWords, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What can be asked for"))
        self.text = Reading(desk, self.tr("What can be asked for"))
        self.text.followed.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.text)
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self._write(words, desk.language)

    def open_below(self, field: QWidget) -> None:
        """Show the list below a field, its right edge at the field's."""
        corner = field.mapToGlobal(QPoint(field.width(), field.height() + 2))
        screen = field.screen().availableGeometry()
        left = min(max(corner.x() - self.width(), screen.left()), screen.right() - self.width())
        self.move(left, corner.y())
        self.show()
        self.text.setFocus()
        self.text.to_top()

    def _write(self, words: QueryWords, language: str) -> None:
        page = self.text.page(language)
        page.heading(self.tr("What can be asked for"), BODY, above=0)
        page.note(self.tr("Words must all occur. Click a field to put it into the search."))
        values = words.values()
        for name in FIELDS:
            page.begin(Spacing(above=2, line=140), language)
            page.link(f"{name}:", f"put:{name}:", Ink(NORMAL, bold=True))
            page.write(f"   {words.meaning(name)}", Ink(NORMAL, language=language))
            some = ", ".join(value for value, _ in values[name][:MOST_SHOWN])
            if some:
                page.write(f"   {some}…", Ink(SMALL, colour=page.colours.secondary, language="zh"))
        page.heading(self.tr("Signs"), BODY)
        for sign, told in self._signs():
            page.begin(Spacing(above=2, line=140), language)
            page.write(sign, Ink(NORMAL, bold=True, language="zh"))
            page.write(f"   {told}", Ink(NORMAL, language=language))

    def _signs(self) -> tuple[tuple[str, str], ...]:
        return (
            ('"smart city"', self.tr("words side by side")),
            ("-role:opinion", self.tr("not; NOT does the same")),
            ("sector:green-tech,innovation", self.tr("one of several values")),
            ("城市更新 OR 都市再生", self.tr("one or the other; parentheses group")),
            ("since:7d", self.tr("hours (12h), days (7d), weeks (2w), months (3m), today, 2026-11-21")),
        )

    def _choose(self, target: str) -> None:
        self.close()
        self.chosen.emit(target.removeprefix("put:"))
