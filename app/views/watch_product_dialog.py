"""Describe a product: its name, HS codes, and what it is called in three languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.opportunities import Keywords
from app.domain.products import Product
from app.views.dialog_buttons import save_or_cancel
from app.views.notice import Notice
from app.views.watch_fields import HS_EXAMPLE, is_hs_code, split_words

if TYPE_CHECKING:
    from app.views.desk import Desk

WIDTH = 480


class ProductDialog(QDialog):
    """Edit a product; `product` is what was saved."""

    def __init__(self, desk: Desk, product: Product | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product: Product | None = None
        self.setWindowTitle(self.tr("Product"))
        self.setMinimumWidth(desk.fonts.pixels(WIDTH))
        self.notice = Notice(desk)
        self._form = QFormLayout()
        known = product or Product("")
        self.name = self._line(self.tr("&Name"), known.name)
        self.hs_codes = self._line(self.tr("&HS codes"), ", ".join(known.hs_codes))
        self.hs_codes.setPlaceholderText(HS_EXAMPLE)
        self.hs_codes.setToolTip(self.tr("2 to 10 digits each, such as 841861"))
        self.en = self._line(self.tr("&English terms"), ", ".join(known.keywords.en))
        self.ja = self._line(self.tr("&Japanese terms"), ", ".join(known.keywords.ja))
        self.zh = self._line(self.tr("&Chinese terms"), ", ".join(known.keywords.zh))
        for line in (self.en, self.ja, self.zh):
            line.setPlaceholderText(self.tr("What texts call it, with commas between"))
        buttons = save_or_cancel(self, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addLayout(self._form)
        column.addWidget(buttons)

    def save(self) -> None:
        """Take the product over, if it can be kept."""
        name, codes = self.name.text().strip(), tuple(split_words(self.hs_codes.text()))
        if not name:
            self.notice.say(self.tr("A product needs a name. Give it one."), "warning")
            self.name.setFocus()
            return
        if not all(map(is_hs_code, codes)):
            self.notice.say(self.tr("An HS code has 2 to 10 digits, such as 841861."), "warning")
            self.hs_codes.setFocus()
            return
        words = (tuple(split_words(line.text())) for line in (self.en, self.ja, self.zh))
        self.product = Product(re.sub(r"\s+", " ", name), codes, Keywords(*words))
        self.accept()

    def _line(self, words: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(words.replace("&", ""))
        line.setCursorPosition(0)
        self._form.addRow(words, line)
        return line
