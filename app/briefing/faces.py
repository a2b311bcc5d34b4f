"""The fonts that paper is set with: those that ship, and a firm's own where the computer has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.assets import cjk_font

if TYPE_CHECKING:
    import typst

    from app.domain.house_style import HouseStyle


def fonts_for(style: HouseStyle) -> typst.Fonts:
    """Find the fonts to set a style with; the computer's own are only looked at where one is named."""
    import typst

    return typst.Fonts(include_system_fonts=bool(style.fonts), font_paths=[str(cjk_font().parent)])


def missing_fonts(style: HouseStyle) -> tuple[str, ...]:
    """Name the fonts of a style that are not on this computer."""
    if not style.fonts:
        return ()
    known = {family.casefold() for family in fonts_for(style).families()}
    return tuple(name for name in style.fonts if name.casefold() not in known)


def families() -> tuple[str, ...]:
    """List the fonts of this computer by name; it takes a tenth of a second."""
    import typst

    found = typst.Fonts(include_system_fonts=True, font_paths=[str(cjk_font().parent)])
    return tuple(sorted(set(found.families()), key=str.casefold))
