"""What every pane of the window needs, made once and handed down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.views.fonts import NORMAL, Fonts
from app.views.icons import Icons
from app.views.looking import dress_of
from app.views.tasks import Tasks
from app.views.theme import ThemeKeeper
from app.views.translating import interface_language
from app.views.words import Words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.domain.sectors import Language, Sector, SectorId
    from app.services.bundle import Services
    from app.settings import Theme


@dataclass(slots=True, eq=False)
class Desk:
    """Services below, and the hands that panes share: threads, theme, type, icons, words.

    `language` is the one that the window speaks. `services` are handed in anew when a person changes
    settings, so that `services.settings` is what holds now.
    """

    services: Services
    tasks: Tasks
    theme: ThemeKeeper
    fonts: Fonts
    icons: Icons
    words: Words
    language: Language

    def sector(self, sector_id: SectorId) -> Sector:
        """Find a sector by its id."""
        return next(sector for sector in self.services.sectors() if sector.id == sector_id)

    def sector_name(self, sector_id: SectorId) -> str:
        """Name a sector in the window's language."""
        return self.sector(sector_id).name(self.language)

    def chip(self, sector_id: SectorId) -> tuple[str, str]:
        """Give a sector's chip colours in the present theme: text, ground."""
        return self.theme.colours.chip(self.sector(sector_id))


def make_desk(services: Services, theme: Theme | None, parent: QObject, tasks: Tasks | None = None) -> Desk:
    """Make what panes share; `parent` owns it, but for given `tasks`. The application must exist."""
    settings = services.settings
    language = interface_language(settings.language)
    keeper = ThemeKeeper(
        theme or settings.theme, parent, text_size=settings.text_size, dress=dress_of(services)
    )
    fonts = Fonts(language=language, text_size=settings.text_size)
    QApplication.setFont(fonts.font(NORMAL))
    return Desk(
        services=services,
        tasks=tasks or Tasks(services.background, parent),
        theme=keeper,
        fonts=fonts,
        icons=Icons(keeper, text_size=settings.text_size),
        words=Words(services.clock, parent),
        language=language,
    )
