"""The firm's style: read it from the data folder, change it there, show what it looks like."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.house_style import PLAIN, HouseStyle, picture_kind
from app.errors import AppError, BriefError
from app.services.brief_files import read_whole, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.briefs import Brief
    from app.domain.sectors import Language

FILE_NAME = "briefing-style.toml"
LOGO_NAME = "briefing-logo"


@dataclass(frozen=True, slots=True)
class Dressed:
    """The style to use, and what of the one asked for could not be followed."""

    style: HouseStyle
    warnings: tuple[AppError, ...] = ()


class HouseStyles:
    """Keep one style, in a file that a person may also write by hand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def path(self) -> Path:
        """Say where the file lies; it need not be there."""
        return self._folder / FILE_NAME

    def chosen(self) -> Dressed:
        """Give the style to use: where the file has an error, the usual one with what is wrong."""
        try:
            style = self.read(self.path) if self.path.exists() else PLAIN
        except AppError as error:
            return Dressed(PLAIN, (error,))
        return Dressed(style, self.lacking(style))

    def lacking(self, style: HouseStyle) -> tuple[AppError, ...]:
        """Say which fonts of a style are not on this computer."""
        from app.briefing.faces import missing_fonts

        return tuple(
            BriefError("no-font", f"The font {name} is not on this computer. Another one stands in for it.")
            for name in missing_fonts(style)
        )

    def read(self, path: Path) -> HouseStyle:
        """Read a style from a file. Raises InputError `no-file`, BriefError `bad-style`."""
        from app.briefing.house_style import read_style

        text = read_whole(path).decode("utf-8-sig", "replace")
        return read_style(path, text, lambda name: (path.parent / name).read_bytes())

    def read_logo(self, path: Path) -> bytes:
        """Read a picture for a logo. Raises InputError `no-file`, BriefError `bad-logo`."""
        from app.briefing.house_style import is_picture

        data = read_whole(path)
        if not is_picture(data):
            raise BriefError(
                "bad-logo",
                f"{path} is no PNG or JPEG picture of at most 512 KB and 4,000 pixels a side. "
                "Choose another.",
            )
        return data

    def save(self, style: HouseStyle) -> None:
        """Keep a style; its logo lies beside it. Raises InputError, BriefError where it can't be."""
        from app.briefing.house_style import write_style

        logo = f"{LOGO_NAME}.{picture_kind(style.logo)}" if style.logo else ""
        if logo:
            write_whole(self._folder / logo, style.logo)
        write_whole(self.path, write_style(style, logo).encode("utf-8"))

    def fonts(self) -> tuple[str, ...]:
        """List the fonts of this computer."""
        from app.briefing.faces import families

        return families()

    def preview(self, style: HouseStyle, brief: Brief | None, language: Language) -> tuple[bytes, ...]:
        """Set the first pages of a briefing, or of a sample, in a style; PNG. Raises BriefError `not-set`."""
        from app.briefing.preview import beginning, pages, sample

        shown = sample(language) if brief is None else beginning(brief)
        return pages(replace(shown, style=style))

    def forget(self) -> None:
        """Go back to how briefings look as they ship; what was chosen is gone."""
        with suppress(FileNotFoundError):
            self.path.unlink()
