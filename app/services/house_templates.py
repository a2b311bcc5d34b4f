"""The firm's templates: which sections a briefing has, from a file in the data folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.brief_files import read_whole

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.briefs import Template

FILE_NAME = "briefing-templates.toml"


class HouseTemplates:
    """Read the templates; a person writes the file by hand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def path(self) -> Path:
        """Say where the file lies; it need not be there."""
        return self._folder / FILE_NAME

    def parts(self, template: Template) -> tuple[str, ...]:
        """List the sections that the firm chose for a template; none where it chose nothing.

        Raises InputError `no-file`, BriefError `bad-template` that names the line.
        """
        if not self.path.exists():
            return ()
        from app.briefing.compose import PARTS
        from app.briefing.house_templates import read_templates

        text = read_whole(self.path).decode("utf-8-sig", "replace")
        chosen = read_templates(self.path, text)[template]
        return () if chosen == PARTS[template] else chosen
