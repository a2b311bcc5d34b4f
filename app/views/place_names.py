"""What places are called in the window's language."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.assets import read_text

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale


class PlaceNames:
    """Turn the names that the tagger gives, which are English, into those of a locale's language."""

    def __init__(self, locale: QLocale) -> None:
        self._language = locale.name().split("_")[0]

    def name(self, english: str) -> str:
        """Name a place; one that the library does not know keeps its name."""
        return english if self._language == "en" else self._names.get(english, english)

    @cached_property
    def _names(self) -> dict[str, str]:
        """Read the names of the library's places, once."""
        import tomllib

        listed = tomllib.loads(read_text("places.toml"))["place"]
        names = (place["names"] for place in listed)
        return {one["en"]: one[self._language] for one in names if self._language in one}
