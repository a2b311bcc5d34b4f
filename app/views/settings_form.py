"""A part of the settings: names at the left, what can be chosen at the right, applied as it is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.views.fonts import NORMAL
from app.views.panes import button, label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.settings import Settings
    from app.views.desk import Desk
    from app.views.preferences import Preferences

NAME_WIDTH = 190


class Form(QWidget):
    """Rows that show settings by their names and change them."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self.desk = desk
        self.preferences = preferences
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setVerticalSpacing(8)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)

    @property
    def settings(self) -> Settings:
        """Give the settings as they are now."""
        return self.preferences.settings

    def apply(self, **changes: object) -> None:
        """Change settings by their names."""
        self.preferences.apply(replace(self.settings, **changes))  # type: ignore[arg-type]

    def choice(self, words: str, name: str, choices: Iterable[tuple[object, str]]) -> QComboBox:
        """Add a setting that has one of several values; each with its words."""
        combo = QComboBox()
        for value, text in choices:
            combo.addItem(text, value)
        now = getattr(self.settings, name)
        if combo.findData(now) < 0:
            combo.addItem(str(now), now)
        combo.setCurrentIndex(combo.findData(now))
        combo.activated.connect(lambda place: self.apply(**{name: combo.itemData(place)}))
        self.add(words, name, combo)
        return combo

    def number(self, words: str, name: str, least: int, most: int) -> QSpinBox:
        """Add a setting that is a number."""
        spin = QSpinBox()
        spin.setRange(least, most)
        spin.setGroupSeparatorShown(True)
        spin.setKeyboardTracking(False)
        spin.setValue(getattr(self.settings, name))
        spin.valueChanged.connect(lambda value: self.apply(**{name: value}))
        self.add(words, name, spin)
        return spin

    def tick(self, words: str, name: str) -> QCheckBox:
        """Add a setting that is on or off."""
        box = QCheckBox(words)
        box.setObjectName(name)
        box.setAccessibleName(words.replace("&", ""))
        box.setChecked(getattr(self.settings, name))
        box.toggled.connect(lambda ticked: self.apply(**{name: ticked}))
        self.rows.addRow(box)
        return box

    def hint(self, text: str = "") -> QLabel:
        """Add words below what they are about."""
        made = label(self.desk, NORMAL, text)
        self.rows.addRow(made)
        return made

    def acts(self, *acts: tuple[str, str, Callable[[], object]]) -> tuple[QPushButton, ...]:
        """Add buttons in a row: words, icon, what each does."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        made = tuple(button(self.desk, words, icon, act) for words, icon, act in acts)
        for one in made:
            one.setAutoDefault(False)
            row.addWidget(one)
        row.addStretch(1)
        self.rows.addRow(holder)
        return made

    def add(self, words: str, name: str, widget: QWidget) -> None:
        """Add a control under its words; `name` is the setting's."""
        widget.setObjectName(name)
        widget.setAccessibleName(words.replace("&", ""))
        head = QLabel(words)
        head.setBuddy(widget)
        head.setMinimumWidth(self.desk.fonts.pixels(NAME_WIDTH))
        self.rows.addRow(head, widget)
