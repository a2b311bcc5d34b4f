"""All that a person chose as one file to take along: settings, look, saved searches and sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.errors import AppError, InputError
from app.services.looks import Looks, read_look
from app.settings import read_settings, write_settings

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.bundle import Services
    from app.settings import Settings

THEME, SEARCHES, SOURCES = "theme_file", "saved_searches", "sources_opml"


@dataclass(frozen=True, slots=True)
class Luggage:
    """What a file brings: settings, the names of those that are none, and the rest as it is written there."""

    settings: Settings
    wrong: tuple[str, ...]
    theme: str = ""
    searches: tuple[dict[str, Any], ...] = ()
    sources: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it: how many searches and sources are new, whether a theme is, what could not be taken."""

    theme: bool = False
    searches: int = 0
    sources: int = 0
    faults: tuple[AppError, ...] = ()


def write_luggage(path: Path, settings: Settings, services: Services) -> None:
    """Write everything to one file. Raises InputError, StoreError where it can't."""
    searches = [
        {"name": one.name, "query": one.query, "alert": one.alert} for one in services.searches.listed()
    ]
    extra = {
        THEME: Looks(services.data).text(),
        SEARCHES: searches,
        SOURCES: services.sources.export_opml().decode("utf-8") if services.sources.rows() else "",
    }
    told = {name: value for name, value in extra.items() if value}
    write_settings(path, replace(settings, unknown={**settings.unknown, **told}))


def read_luggage(path: Path) -> Luggage:
    """Read such a file; one with settings alone will do. Raises InputError where it holds none."""
    settings, wrong = read_settings(path)
    unknown = {**settings.unknown}
    theme, searches, sources = (unknown.pop(name, None) for name in (THEME, SEARCHES, SOURCES))
    listed = searches if isinstance(searches, list) else []
    return Luggage(
        settings=replace(settings, unknown=unknown),
        wrong=wrong,
        theme=theme if isinstance(theme, str) else "",
        searches=tuple(one for one in listed if isinstance(one, dict)),
        sources=sources if isinstance(sources, str) else "",
    )


def unpack(luggage: Luggage, path: Path, services: Services) -> Brought:
    """Take over theme, searches and sources; what is there already stays. Not on the GUI thread."""
    faults: list[AppError] = []
    theme = bool(luggage.theme)
    if theme:
        try:
            read_look(path, luggage.theme)
            Looks(services.data).keep(luggage.theme)
        except AppError as error:
            theme = False
            faults.append(error)
    added = 0
    if luggage.sources:
        try:
            added = len(services.sources.import_opml(luggage.sources.encode("utf-8")).added)
        except AppError as error:
            faults.append(error)
    searches, wrong = _add_searches(luggage.searches, services)
    return Brought(theme, searches, added, (*faults, *wrong))


def _add_searches(
    searches: tuple[dict[str, Any], ...], services: Services
) -> tuple[int, tuple[InputError, ...]]:
    there = {one.name for one in services.searches.listed()}
    added, faults = 0, []
    for one in searches:
        name, query = one.get("name"), one.get("query")
        if not isinstance(name, str) or not isinstance(query, str) or name in there:
            continue
        try:
            made = services.searches.add(name, query).result()
        except InputError as error:
            faults.append(error)
            continue
        added += 1
        if one.get("alert") is True:
            services.searches.set_alert(made.id, alert=True).result()
    return added, tuple(faults)
