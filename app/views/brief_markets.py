"""Which countries and places a briefing is about: names with commas between them, completed as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.views.watch_fields import split_words

if TYPE_CHECKING:
    from app.domain.briefs import Market

_COMMAS = ",，、"


class MarketField(QLineEdit):
    """A line for markets; empty stands for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, str] = {}
        self._names = _LastName(self)
        self.setCompleter(self._names)
        self.setPlaceholderText(self.tr("All, or: Shanghai, Japan"))
        self.setToolTip(self.placeholderText())
        self.setAccessibleName(self.tr("Markets"))
        self.setClearButtonEnabled(True)

    def show_markets(self, markets: tuple[Market, ...]) -> None:
        """Offer markets by their names in the window's language; ids are understood as well."""
        self._ids = {market.id.casefold(): market.id for market in markets}
        self._ids |= {market.name.casefold(): market.id for market in markets}
        self._names.offer([market.name for market in markets])

    def chosen(self) -> tuple[str, ...]:
        """Give the ids of the places named; what is no place we know stays as it was typed."""
        return tuple(self._ids.get(name.casefold(), name) for name in split_words(self.text()))


class _LastName(QCompleter):
    """Completes the last of several names."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def offer(self, names: list[str]) -> None:
        """Offer these names."""
        self._model.setStringList(names)

    def splitPath(self, path: str) -> list[str]:
        """Look for what stands behind the last comma."""
        return [path[_begin(path) :].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Put a name in the place of what was typed of it."""
        typed = self._line.text()
        before = typed[: _begin(typed)]
        return f"{before}{' ' if before.endswith(',') else ''}{super().pathFromIndex(index)}"


def _begin(text: str) -> int:
    """Tell where the last name of a list begins."""
    return max(text.rfind(comma) for comma in _COMMAS) + 1
