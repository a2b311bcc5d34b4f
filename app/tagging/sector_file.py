"""The seven sectors as their data file has them: apart from the library, as every window needs them first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from app.assets import resource
from app.domain.sectors import SECTOR_IDS, Sector, SectorId
from app.tagging.tables import Table, read_table

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")


def load_sectors(root: Traversable | None = None) -> tuple[Sector, ...]:
    """Read the seven sectors with names and colours, in their fixed order. Raises InputError."""
    table = read_table((root or resource()).joinpath("sectors.toml"), "resources/sectors.toml")
    sectors = {sector.id: sector for sector in map(_sector, table.tables("sector"))}
    missing = [sector_id for sector_id in SECTOR_IDS if sector_id not in sectors]
    if missing:
        table.fail(f"there should be a [[sector]] '{missing[0]}'")
    return tuple(sectors[sector_id] for sector_id in SECTOR_IDS)


def _sector(table: Table) -> Sector:
    table.only("id", "names", "short", "hue", "chip_light", "chip_dark")
    return Sector(
        id=cast("SectorId", table.choice("id", SECTOR_IDS)),
        names=table.names("names"),
        short=table.names("short"),
        hue=_colours(table, (table.text("hue"),))[0],
        chip_light=_chip(table, "chip_light"),
        chip_dark=_chip(table, "chip_dark"),
    )


def _chip(table: Table, key: str) -> tuple[str, str]:
    colours = _colours(table, table.texts(key))
    if len(colours) != len(("text", "ground")):
        table.fail(f"'{key}' should hold two colours, text and ground")
    return colours[0], colours[1]


def _colours(table: Table, colours: tuple[str, ...]) -> tuple[str, ...]:
    for colour in colours:
        if not _COLOUR.match(colour):
            table.fail(f"'{colour}' should be a colour such as #1F7A4D")
    return colours
