"""Read TOML data files with errors that name the file, the entry and what was expected."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

from app.domain.sectors import LANGUAGES
from app.errors import InputError
from app.tagging.lines import line_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.resources.abc import Traversable

    from app.domain.sectors import Language


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a data file: its keys, and where it stands for those who must repair it."""

    file: str
    entry: str
    data: Mapping[str, Any]
    remedy: str = "Correct the file or install Tradewind again."
    text_of_file: str = field(default="", repr=False)

    def fail(self, expected: str) -> NoReturn:
        """Raise the InputError that says what was expected here, and in which line as far as is known."""
        line = line_of(self.text_of_file, self.entry, expected)
        place = f"{self.file}, line {line}" if line else self.file
        place = f"{place}, {self.entry}" if self.entry else place
        raise InputError("bad-data", f"{place}: {expected}. {self.remedy}")

    def only(self, *known: str) -> None:
        """Refuse keys that mean nothing, which are most often misspelt ones."""
        unknown = sorted(set(self.data) - set(known))
        if unknown:
            self.fail(f"'{unknown[0]}' means nothing here; expected any of {', '.join(sorted(known))}")

    def text(self, key: str, default: str | None = None) -> str:
        """Give a string; without a default it must be there and not be blank."""
        value = self.data.get(key, default)
        if not isinstance(value, str):
            self.fail(f"'{key}' should be a string, but is {_shown(value)}")
        if default is None and not value.strip():
            self.fail(f"'{key}' should not be empty")
        return value

    def optional(self, key: str) -> str | None:
        """Give a string that is not blank, or None where the key is missing."""
        return self.text(key) if key in self.data else None

    def choice(self, key: str, choices: Sequence[str], default: str | None = None) -> str:
        """Give one of the strings allowed."""
        value = self.text(key, default)
        if value not in choices:
            self.fail(f"'{key}' should be one of {', '.join(choices)}, but is '{value}'")
        return value

    def number(self, key: str, least: float, most: float, default: float | None = None) -> float:
        """Give a number within bounds, both allowed."""
        value = self.data.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            self.fail(f"'{key}' should be a number from {least:g} to {most:g}, but is {_shown(value)}")
        return float(value)

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of strings, none blank; empty where the key is missing."""
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            self.fail(f"'{key}' should be a list of strings that are not empty, but is {_shown(value)}")
        return tuple(value)

    def choices(self, key: str, choices: Sequence[str]) -> tuple[str, ...]:
        """Give a list of strings that are all allowed."""
        values = self.texts(key)
        for value in values:
            if value not in choices:
                self.fail(f"'{key}' should hold only {', '.join(choices)}, but holds '{value}'")
        return values

    def table(self, key: str) -> Table:
        """Give a table inside this one; an empty one where the key is missing."""
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            self.fail(f"'{key}' should be a table, but is {_shown(value)}")
        return self._inner(f"{self.entry}, {key}" if self.entry else key, value)

    def tables(self, key: str, name: str = "id") -> tuple[Table, ...]:
        """Give a list of tables, each known by its `name` or its number."""
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.fail(f"'{key}' should be a list of tables ([[{key}]]), but is {_shown(value)}")
        return tuple(
            self._inner(f"{key} '{each.get(name, number)}'", each)
            for number, each in enumerate(value, start=1)
        )

    def _inner(self, entry: str, data: Mapping[str, Any]) -> Table:
        return Table(self.file, entry, data, self.remedy, self.text_of_file)

    def by_language(self, key: str, extra: Sequence[str] = ()) -> dict[str, tuple[str, ...]]:
        """Give lists of strings by language (`en`, `ja`, `zh` and `extra` ones)."""
        table = self.table(key)
        table.only(*LANGUAGES, *extra)
        return {language: table.texts(language) for language in table.data}

    def names(self, key: str, *, complete: bool = True) -> dict[Language, str]:
        """Give one string a language; all three of them where `complete`."""
        table = self.table(key)
        table.only(*LANGUAGES)
        return {
            language: table.text(language) for language in LANGUAGES if complete or language in table.data
        }


def read_table(file: Traversable, shown: str) -> Table:
    """Read a TOML file whole; `shown` is how messages name it. Raises InputError."""
    try:
        text = file.read_text(encoding="utf-8")
        return Table(shown, "", tomllib.loads(text), text_of_file=text)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError(
            "bad-data", f"{shown} is missing. Install Tradewind again, or put the file back."
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError("bad-data", f"{shown} is not readable as TOML in UTF-8: {error}.") from error


def _shown(value: object) -> str:
    return "missing" if value is None else repr(value)[:80]
