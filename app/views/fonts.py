"""The type scale, and glyphs in the shapes that each text's language wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from app.assets import cjk_font

if TYPE_CHECKING:
    from pathlib import Path

SMALL, NORMAL, BODY, LEAD, TITLE = 12, 13, 15, 18, 24
"""The scale, in pixels at the platform's usual font size; larger where a person chose larger."""

USUAL = 13
FAMILIES = {"ja": "Noto Sans CJK JP", "zh": "Noto Sans CJK SC", "zh-hant": "Noto Sans CJK TC"}
TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
LATIN_MEASURE = 75
CJK_MEASURE = 40


def script(language: str | None) -> str:
    """Name the glyph shapes for a language tag: `ja`, `zh`, `zh-hant`, or `en` for the rest."""
    tag = (language or "").lower().replace("_", "-")
    if tag.startswith(TRADITIONAL):
        return "zh-hant"
    return tag[:2] if tag[:2] in {"ja", "zh"} else "en"


class Fonts:
    """Make fonts of the scale; the CJK collection is added so that no text shows empty boxes.

    `language` is the window's own: its glyph shapes serve where a text does not say its language.
    `text_size` in per cent.
    """

    def __init__(self, collection: Path | None = None, *, language: str = "en", text_size: int = 100) -> None:
        path = collection or cjk_font()
        self._language = script(language)
        self.loaded = self._present() or (
            path.is_file() and QFontDatabase.addApplicationFont(str(path)) >= 0 and self._present()
        )
        platform = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._family = QFontInfo(platform).family()
        self._scale = max(1.0, QFontInfo(platform).pixelSize() / USUAL) * text_size / 100

    @staticmethod
    def _present() -> bool:
        """Tell whether the families are there: added before, or the system's own."""
        return set(FAMILIES.values()) <= set(QFontDatabase.families())

    def font(
        self, size: int = NORMAL, language: str | None = "en", *, bold: bool = False, italic: bool = False
    ) -> QFont:
        """Make a font of a size of the scale, with glyphs for a language first among the fallbacks."""
        font = QFont(QApplication.font())
        font.setFamilies([self._family, *self._fallbacks(script(language))])
        font.setPixelSize(round(size * self._scale))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setItalic(italic)
        return font

    def natural_line(self, language: str | None) -> float:
        """Give the height that a line of a language takes by itself, in sizes of its type.

        It differs much between fonts, so that a share of it would not look the same twice.
        """
        shapes = script(language)
        probe = QFont(self.font(BODY, language))
        if shapes in FAMILIES and self.loaded:
            probe.setFamilies([FAMILIES[shapes]])
        return QFontMetricsF(probe).height() / probe.pixelSize()

    def pixels(self, size: int) -> int:
        """Scale a length that goes with text, such as a row's height."""
        return round(size * self._scale)

    def measure(self, language: str | None, size: int = BODY) -> int:
        """Give the width in pixels of the longest line that reads well."""
        metrics = QFontMetricsF(self.font(size, language))
        if script(language) == "en":
            return round(metrics.averageCharWidth() * LATIN_MEASURE)
        return round(metrics.horizontalAdvance("国") * CJK_MEASURE)

    def _fallbacks(self, shapes: str) -> list[str]:
        first = FAMILIES.get(shapes) or FAMILIES.get(self._language, FAMILIES["zh"])
        return [first, *(family for family in FAMILIES.values() if family != first)]
