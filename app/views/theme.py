"""Light and dark: our palettes on Qt's Fusion style, followed live where the system says which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QStyleHintReturn, QStyleOption, QWidget

    from app.domain.looks import Density
    from app.domain.sectors import Sector
    from app.errors import AppError
    from app.settings import Theme


FUSION_EDGE = 140
"""Per cent by which Fusion darkens the colour of edges."""


@dataclass(frozen=True, slots=True)
class Colours:
    """What one theme paints with, as `#RRGGBB`; every text colour has 4.5:1 on its ground."""

    dark: bool
    ground: str
    side: str
    raised: str
    line: str
    edge: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    selected: str
    red: str
    amber: str

    @property
    def name(self) -> Literal["light", "dark"]:
        """Name the theme as charts know it."""
        return "dark" if self.dark else "light"

    def chip(self, sector: Sector) -> tuple[str, str]:
        """Give a sector's chip: its text and its ground."""
        return sector.chip_dark if self.dark else sector.chip_light

    def edged_palette(self) -> QPalette:
        """Make the palette of fields and boxes: Fusion draws their edges darker than `Window`."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self.edge).lighter(FUSION_EDGE))
        return palette

    def palette(self) -> QPalette:
        """Make Qt's palette of these colours."""
        roles = QPalette.ColorRole
        palette = QPalette(QColor(self.raised), QColor(self.side))
        for role, colour in {
            roles.Window: self.side,
            roles.WindowText: self.text,
            roles.Base: self.ground,
            roles.AlternateBase: self.side,
            roles.Text: self.text,
            roles.PlaceholderText: self.secondary,
            roles.Button: self.raised,
            roles.ButtonText: self.text,
            roles.BrightText: self.red,
            roles.ToolTipBase: self.raised,
            roles.ToolTipText: self.text,
            roles.Highlight: self.accent,
            roles.HighlightedText: self.on_accent,
            roles.Accent: self.accent,
            roles.Link: self.accent,
            roles.LinkVisited: self.accent,
            roles.Mid: self.line,
        }.items():
            palette.setColor(role, QColor(colour))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.secondary))
        return palette


LIGHT = Colours(
    dark=False,
    ground="#FFFFFF",
    side="#F6F7F8",
    raised="#FAFBFC",
    line="#E2E5E9",
    edge="#858C94",
    text="#1B1F24",
    secondary="#57606A",
    accent="#386AA3",
    on_accent="#FFFFFF",
    selected="#E1EBF6",
    red="#B3261E",
    amber="#8A5A00",
)
DARK = Colours(
    dark=True,
    ground="#1E2226",
    side="#171A1D",
    raised="#2A2F35",
    line="#31373D",
    edge="#747E88",
    text="#E6EAEE",
    secondary="#A4AEB8",
    accent="#7FB0E6",
    on_accent="#10151A",
    selected="#2B3B4D",
    red="#F2938C",
    amber="#E0B04F",
)


@dataclass(frozen=True, slots=True)
class Dress:
    """Both palettes and the density; `faults` say what of a person's own look could not be followed."""

    light: Colours = LIGHT
    dark: Colours = DARK
    density: Density = "usual"
    faults: tuple[AppError, ...] = ()


SHIPPED = Dress()
AIR: dict[Density, int] = {"compact": -4, "usual": 0, "roomy": 4}
"""How many pixels a line of a list has more than usual, at the usual text size."""


EDGED = (
    "QLineEdit",
    "QPlainTextEdit",
    "QAbstractSpinBox",
    "QComboBox",
    "QCheckBox",
    "QRadioButton",
    "QPushButton",
)
"""What has an edge that a person must see to find it."""


class CalmStyle(QProxyStyle):
    """Fusion without the coloured pictures on the buttons of dialogs, and with all scripts on one line."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  Qt's own name
    ) -> int:
        """Answer as Fusion does but for the buttons of dialogs."""
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Answer as Fusion does, but keep the baseline of a field where it is in any script."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type] # may be None
        if element == QStyle.SubElement.SE_LineEditContents and isinstance(widget, QLineEdit):
            rect.translate(0, lift(widget))
        return rect


def lift(field: QLineEdit) -> int:
    """Give by how many pixels Qt draws a field's text too high.

    Glyphs of a fallback font may make a line taller than the field's own font does. Qt centres that
    taller line and also moves it up by what its ascent has more, so that Chinese and Japanese words
    would stand above the middle, and Latin ones beside them with them.
    """
    text = field.displayText()
    if text.isascii():
        return 0
    layout = QTextLayout("".join(dict.fromkeys(text)), field.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return max(0, round((line.height() - QFontMetrics(field.font()).height()) / 2))


SIZED_WITH_TEXT = frozenset(
    {
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        QStyle.PixelMetric.PM_ButtonIconSize,
        QStyle.PixelMetric.PM_SmallIconSize,
        QStyle.PixelMetric.PM_ToolBarIconSize,
        QStyle.PixelMetric.PM_MenuButtonIndicator,
    }
)


class LargeStyle(CalmStyle):
    """The same with boxes to tick and icons as large as the text; only used where text is larger."""

    def __init__(self, base: str, text_size: int) -> None:
        super().__init__(base)
        self._text_size = text_size

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Answer as Fusion does but for what goes with text."""
        pixels = super().pixelMetric(metric, option, widget)
        return pixels * self._text_size // 100 if metric in SIZED_WITH_TEXT else pixels


class ThemeKeeper(QObject):
    """Hold the theme that was chosen and paint the application in it; `text_size` in per cent.

    `air` is what a line of a list has more or less than usual, in pixels at the usual text size.
    """

    changed = Signal()

    def __init__(
        self,
        setting: Theme,
        parent: QObject | None = None,
        *,
        text_size: int = 100,
        dress: Dress = SHIPPED,
    ) -> None:
        super().__init__(parent)
        self._setting: Theme = setting
        self._dress = dress
        self.air = AIR[dress.density]
        large = text_size > 100  # noqa: PLR2004  per cent
        QApplication.setStyle(LargeStyle("Fusion", text_size) if large else CalmStyle("Fusion"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._paint()

    @property
    def setting(self) -> Theme:
        """Tell what was chosen: `system`, `light` or `dark`."""
        return self._setting

    @property
    def colours(self) -> Colours:
        """Give the colours in use now."""
        if self._setting == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            return self._dress.dark if scheme == Qt.ColorScheme.Dark else self._dress.light
        return self._dress.dark if self._setting == "dark" else self._dress.light

    @property
    def faults(self) -> tuple[AppError, ...]:
        """Say what of a person's own look could not be followed."""
        return self._dress.faults

    def choose(self, setting: Theme) -> None:
        """Change the theme and paint everything anew."""
        self._setting = setting
        self._apply()

    def _follow(self) -> None:
        if self._setting == "system":
            self._apply()

    def _apply(self) -> None:
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        QApplication.setPalette(self.colours.palette())
        edged = self.colours.edged_palette()
        for kind in EDGED:
            QApplication.setPalette(edged, kind)  # type: ignore[arg-type] # takes str, the stub says bytes
