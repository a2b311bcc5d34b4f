"""Read plain JSON lists of official sites by small recipes: where the list is, what its fields are called.

A recipe is data (`resources/recipes/*.toml`); one that is wrong says so by file, line and entry.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NoReturn
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from app import assets
from app.errors import FeedError, InputError
from app.feeds.clean import scrubbed
from app.feeds.raw import ENTRY_CAP, RawEntry, RawFeed, RawText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_JSONP: Final = re.compile(r"\s*(?:/\*\*/\s*)?[A-Za-z_$][\w.$]{0,99}\s*\(\s*(?=[\[{])")
_NAME: Final = re.compile(r"\{([^{}]+)\}")
_KEYS: Final = frozenset(
    ("id", "title", "site", "language", "zone", "hosts", "paths", "shape", "list", "date_in", "fields")
)
_FIELDS: Final = ("title", "link", "date", "summary", "id")
_UNITS: Final = {"text": 0, "seconds": 1, "milliseconds": 1_000}
_FIRST: Final = 5


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to read one kind of list.

    It is for addresses of `hosts` whose path fits one of `paths` (`*` for anything), and for lists
    whose rows have all the names of `shape`. `list` is the way to the rows, names joined by dots,
    empty where the whole is the list; an object there stands for its values. `fields` gives each
    field (title, link, date, summary, id) the ways to try, or templates with ways in braces;
    `date_in` is "text", "seconds" or "milliseconds"; `zone` is for times that name none.
    """

    id: str
    title: str
    site: str | None = None
    language: str | None = None
    zone: str | None = None
    hosts: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    shape: tuple[str, ...] = ()
    list: str = ""
    date_in: str = "text"
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


def load_recipes() -> tuple[Recipe, ...]:
    """Load the recipes that ship. Raises InputError `bad-data` naming file, line and entry."""
    found = sorted(assets.resource("recipes").iterdir(), key=lambda file: file.name)
    texts = ((file.name, file.read_text("utf-8")) for file in found if file.name.endswith(".toml"))
    return tuple(recipe for name, text in texts for recipe in read_recipes(name, text))


def read_recipes(name: str, text: str) -> tuple[Recipe, ...]:
    """Read a file of recipes. Raises InputError `bad-data` naming file, line and entry."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError("bad-data", f"{name}: this is not TOML: {error}.") from error
    entries = data.get("recipe")
    if not isinstance(entries, list) or set(data) != {"recipe"}:
        raise InputError("bad-data", f"{name}: expected entries that begin with [[recipe]] and nothing else.")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[recipe]]"]
    lines += [1] * len(entries)
    return tuple(
        _Entry(f"{name}, line {line}", data).recipe() for line, data in zip(lines, entries, strict=False)
    )


def read_by_recipe(text: str, url: str | None, recipes: Iterable[Recipe]) -> RawFeed | None:
    """Read a JSON list by the recipe for its address, else for its shape; None where there is none.

    Raises FeedError `changed` where the list at a known address is not as its recipe says.
    """
    try:
        data = json.loads(_unwrapped(text))
    except (ValueError, RecursionError):
        return None
    recipes = tuple(recipes)
    for recipe in recipes:
        if _is_for(recipe, url):
            rows = _rows(data, recipe)
            if rows is not None:
                return _feed(rows, recipe)
            known = ", ".join(recipe.shape)
            raise FeedError(
                "changed",
                f"The list at this address has changed its shape: expected rows with {known}"
                + (f" at {recipe.list}" if recipe.list else "")
                + f" (recipe {recipe.id}). What was read before is kept.",
            )
    for recipe in recipes:
        rows = _rows(data, recipe)
        if rows:
            return _feed(rows, recipe)
    return None


def _unwrapped(text: str) -> str:
    bare = text.strip("\ufeff \t\r\n")
    call = _JSONP.match(bare)
    return bare[call.end() : bare.rfind(")")] if call else bare


def _is_for(recipe: Recipe, url: str | None) -> bool:
    try:
        parts = urlsplit(url or "")
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    return host in recipe.hosts and any(fnmatchcase(parts.path, path) for path in recipe.paths)


def _rows(data: object, recipe: Recipe) -> Sequence[Mapping[str, Any]] | None:
    """Find the rows of a list; None where there are none of the recipe's shape; an empty list is one."""
    found = _at(data, recipe.list) if recipe.list else data
    if isinstance(found, dict) and recipe.list:
        found = list(found.values())
    if not isinstance(found, list):
        return None
    rows = [row for row in found if isinstance(row, dict)]
    fits = any(all(name in row for name in recipe.shape) for row in rows[:_FIRST])
    return rows if fits or not found else None


def _feed(rows: Sequence[Mapping[str, Any]], recipe: Recipe) -> RawFeed:
    entries = [entry for row in rows[:ENTRY_CAP] if (entry := _entry(row, recipe))]
    return RawFeed(
        format="json",
        title=RawText(recipe.title, "text"),
        links=(recipe.site,) if recipe.site else (),
        language=recipe.language,
        entries=entries,
        dropped=max(len(rows) - ENTRY_CAP, 0),
        zone=recipe.zone,
    )


def _entry(row: Mapping[str, Any], recipe: Recipe) -> RawEntry | None:
    """Read one row; None where it has neither title nor link."""
    title, link, date, summary, own = (_field(row, recipe.fields.get(name, ())) for name in _FIELDS)
    if not title and not link:
        return None
    return RawEntry(
        id=own or None,
        title=RawText(title, "any"),
        links=(link,) if link else (),
        published=tuple(_date(date, recipe.date_in)),
        summary=RawText(summary, "any"),
    )


def _field(row: Mapping[str, Any], ways: Iterable[str]) -> str:
    return next((text for way in ways if (text := _filled(row, way))), "")


def _filled(row: Mapping[str, Any], way: str) -> str:
    """Give what stands at a way, or a template with its ways filled in; empty where one is missing."""
    if "{" not in way:
        return _text(_at(row, way))
    values = {name: _text(_at(row, name)) for name in _NAME.findall(way)}
    return _NAME.sub(lambda name: values[name[1]], way) if all(values.values()) else ""


def _at(data: object, way: str) -> object:
    for name in way.split("."):
        data = data.get(name) if isinstance(data, dict) else None
    return data


def _text(value: object) -> str:
    if isinstance(value, str):
        return scrubbed(value).strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _date(written: str, unit: str) -> Iterator[str]:
    """Give a date as text that the usual reading of dates takes; numbers count from 1970."""
    share = _UNITS[unit]
    if not share:
        yield from filter(None, (written,))
        return
    try:
        yield datetime.fromtimestamp(float(written) / share, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of a recipe file, and where it stands for whoever must repair it."""

    place: str
    data: object

    def recipe(self) -> Recipe:
        data = self._table()
        made = Recipe(
            id=self._word(data, "id"),
            title=self._word(data, "title"),
            site=self._optional(data, "site"),
            language=self._optional(data, "language"),
            zone=self._zone(data),
            hosts=self._words(data, "hosts"),
            paths=self._words(data, "paths"),
            shape=self._words(data, "shape"),
            list=self._optional(data, "list") or "",
            date_in=self._optional(data, "date_in") or "text",
            fields=MappingProxyType(self._fields(data)),
        )
        if made.date_in not in _UNITS:
            self._fail(f"'date_in' should be one of {', '.join(_UNITS)}, but is '{made.date_in}'")
        if not made.shape or bool(made.hosts) != bool(made.paths):
            self._fail("'shape' should name what every row has, and 'hosts' stand with 'paths'")
        return made

    def _table(self) -> dict[str, Any]:
        if not isinstance(self.data, dict):
            self._fail("expected [[recipe]] with names and values")
        unknown = sorted(set(self.data) - _KEYS)
        if unknown:
            self._fail(f"'{unknown[0]}' means nothing here; expected any of {', '.join(sorted(_KEYS))}")
        return self.data

    def _word(self, data: Mapping[str, Any], key: str) -> str:
        value = data.get(key)
        if not isinstance(value, str) or not value.strip():
            self._fail(f"'{key}' should be a text that is not empty")
        return value

    def _optional(self, data: Mapping[str, Any], key: str) -> str | None:
        value = data.get(key)
        if value is not None and not isinstance(value, str):
            self._fail(f"'{key}' should be a text")
        return value or None

    def _words(self, data: Mapping[str, Any], key: str) -> tuple[str, ...]:
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
            self._fail(f"'{key}' should be a list of texts")
        return tuple(value)

    def _zone(self, data: Mapping[str, Any]) -> str | None:
        name = self._optional(data, "zone")
        try:
            return ZoneInfo(name).key if name else None
        except (KeyError, ValueError, OSError):
            return self._fail(f"'zone' should be a name such as Asia/Shanghai, but is '{name}'")

    def _fields(self, data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
        fields = data.get("fields")
        if not isinstance(fields, dict) or not set(fields) <= set(_FIELDS) or "title" not in fields:
            self._fail(f"[recipe.fields] should give 'title' and any of {', '.join(_FIELDS)}")
        return {name: self._ways(name, ways) for name, ways in fields.items()}

    def _ways(self, name: str, written: object) -> tuple[str, ...]:
        ways = [written] if isinstance(written, str) else written
        if not isinstance(ways, list) or not ways or not all(isinstance(way, str) and way for way in ways):
            self._fail(f"'{name}' should be the name of a field, or a list of names to try")
        return tuple(ways)

    def _fail(self, expected: str) -> NoReturn:
        own = self.data.get("id") if isinstance(self.data, dict) else None
        named = f" (recipe {own})" if own else ""
        raise InputError("bad-data", f"{self.place}{named}: {expected}.")
