"""The seven sectors that the 2025 Opinions name, as reported, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

SectorId = Literal[
    "green-tech",
    "smart-infrastructure",
    "urban-planning",
    "cultural-preservation",
    "innovation",
    "urban-governance",
    "regional-development",
]
SECTOR_IDS: tuple[SectorId, ...] = get_args(SectorId)
OPPORTUNITY_SECTORS: tuple[SectorId, ...] = SECTOR_IDS[:4]

Language = Literal["en", "ja", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Sector:
    """A sector with its names by language and its hue (`#RRGGBB`) for marks in charts."""

    id: SectorId
    names: Mapping[Language, str]
    short: Mapping[Language, str]
    hue: str
    chip_light: tuple[str, str]
    chip_dark: tuple[str, str]

    def name(self, language: Language) -> str:
        """Name the sector in a language."""
        return self.names[language]
