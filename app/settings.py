"""Settings of one data folder: a frozen record, a JSON file, unknown keys kept for newer versions."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from app.domain.reading import MARKINGS, Marking, ReadRule
from app.errors import InputError, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")
INTERFACE_LANGUAGES = ("system", "en", "ja", "zh")
SMALLEST_TEXT, LARGEST_TEXT = 100, 200
LONGEST_PAUSE = 7 * 24 * 60
MOST_DAYS = 3650
MOST_ITEMS = 1_000_000
LONGEST_LOOK = 120
"""Seconds in the reader until an item counts as read, at most."""
MOST_RULES = 100
LONGEST_LINE = 500
VERSION = 1
FILE_NAME = "settings.json"
BROKEN_NAME = "settings.broken.json"
POINTER_NAME = "data-folder.json"
THEME_NAME = "theme.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose; `unknown` carries keys that this version does not know.

    `mark_read` says when an item in the reader counts as read, `mark_after` after how many seconds where
    that is later; `mark_passed` counts what is scrolled past in the list; `read_rules` mark by query and age.

    `text_size` in per cent; `refresh_minutes` between two refreshes while the window is open, 0 for
    by hand only; `digest_hour` in the reader's zone; `keep_days` and `keep_items` (a source) 0 for all;
    `rephrase` whether drafts may be rephrased by the model `rephrase_model` at `rephrase_url` (no key here).
    """

    theme: Theme = "system"
    language: str = "system"
    text_size: int = SMALLEST_TEXT
    allow_private: bool = False
    refresh_minutes: int = 0
    refresh_on_start: bool = False
    notify: bool = True
    digest: bool = False
    digest_hour: int = 8
    keep_days: int = 0
    keep_items: int = 0
    mark_read: Marking = "opened"
    mark_after: int = 5
    mark_passed: bool = False
    read_rules: tuple[ReadRule, ...] = ()
    rephrase: bool = False
    rephrase_url: str = ""
    rephrase_model: str = ""
    unknown: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DataHome:
    """Where the data folder is when nobody names one: `usual`, or the one that `pointer` names.

    The pointer is a file in the platform's folder for configuration, outside of the data folder.
    """

    usual: Path
    pointer: Path

    def folder(self) -> Path:
        """Give the data folder; the usual one need not exist yet.

        Raises StoreError where another one was chosen and is not there, as when a drive is not
        connected: an empty folder in its place would look like everything was lost.
        """
        chosen = self.chosen()
        if chosen is None:
            return self.usual
        if not chosen.is_dir():
            raise StoreError(
                "data-folder-gone",
                f"The data folder {chosen} is not there. Connect its drive, name another with --data, or "
                f"delete {self.pointer} to go back to the usual folder.",
            )
        return chosen

    def chosen(self) -> Path | None:
        """Give the folder that a person chose, None for the usual one. Raises StoreError."""
        try:
            told = json.loads(self.pointer.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise self._unreadable() from error
        folder = told.get("data") if isinstance(told, dict) else None
        if not isinstance(folder, str) or not folder:
            raise self._unreadable()
        return Path(folder)

    def choose(self, folder: Path) -> None:
        """Use a folder from now on. Raises StoreError where that can't be noted down."""
        try:
            if folder == self.usual:
                self.pointer.unlink(missing_ok=True)
                return
            self.pointer.parent.mkdir(parents=True, exist_ok=True)
            fresh = self.pointer.with_suffix(".new")
            fresh.write_text(json.dumps({"data": str(folder)}) + "\n", encoding="utf-8")
            fresh.replace(self.pointer)
        except OSError as error:
            raise _unwritable(self.pointer, error) from error

    def _unreadable(self) -> StoreError:
        return StoreError(
            "data-folder-unknown",
            f"{self.pointer} should say where the data folder is, and can't be read. Name the folder with "
            "--data, or delete that file to go back to the usual folder.",
        )


def platform_home() -> DataHome:
    """Find where this platform keeps a person's data and configuration."""
    from platformdirs import user_config_path, user_data_path

    return DataHome(
        user_data_path("Tradewind", appauthor=False),
        user_config_path("Tradewind", appauthor=False) / POINTER_NAME,
    )


def default_cache_folder() -> Path:
    """Find the platform's folder for what can be made anew; it need not exist yet."""
    from platformdirs import user_cache_path

    return user_cache_path("Tradewind", appauthor=False)


def load_settings(folder: Path) -> Settings:
    """Read a folder's settings; defaults where there is no file.

    Raises InputError where the file is not what it should be: nothing is overwritten.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return Settings()
    settings, wrong = read_settings(path)
    if wrong:
        raise InputError(
            "settings-invalid",
            f"{path} holds a value that is no setting ({', '.join(wrong)}). Mend it, or move it away to "
            "start with defaults.",
        )
    return settings


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Read a settings file, and name the keys whose value is no setting: those have their default.

    Raises InputError where the file holds no settings at all.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise InputError(
            "settings-unreadable",
            f"{path} can't be read as settings ({error}). Mend it, or move it away to start with defaults.",
        ) from error
    if not isinstance(data, dict):
        raise InputError("settings-unreadable", f"{path} holds no settings. Choose another file.")
    wrong = tuple(name for name, fits in RULES.items() if name in data and not fits(data[name]))
    return _made_of({key: value for key, value in data.items() if key not in wrong}), wrong


def mend_settings(folder: Path) -> InputError | None:
    """Make a folder's settings usable: what is wrong in the file falls back to its default.

    What stood there is kept beside it as `settings.broken.json`. Gives what to tell the person, or None
    where nothing was wrong. Raises StoreError where the folder can't be written.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return None
    try:
        settings, wrong = read_settings(path)
    except InputError:
        settings, wrong = Settings(), ("*",)
    if not wrong:
        return None
    try:
        path.replace(folder / BROKEN_NAME)
    except OSError as error:
        raise _unwritable(path, error) from error
    save_settings(folder, settings)
    if wrong == ("*",):
        return InputError(
            "settings-unreadable",
            f"{path} couldn't be read as settings. Tradewind goes on with defaults; what stood there is "
            f"kept as {BROKEN_NAME}.",
        )
    return InputError(
        "settings-invalid",
        f"Some settings had a value that is none ({', '.join(wrong)}). They are back to their defaults; "
        f"what stood there is kept as {BROKEN_NAME}.",
    )


def save_settings(folder: Path, settings: Settings) -> None:
    """Write a folder's settings, whole or not at all. Raises StoreError where it can't."""
    write_settings(folder / FILE_NAME, settings)


def write_settings(path: Path, settings: Settings) -> None:
    """Write settings to a file, whole or not at all. Raises StoreError where it can't."""
    data = asdict(settings)
    unknown = data.pop("unknown")
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(
            json.dumps({"version": VERSION, **unknown, **data}, indent=2, sort_keys=True) + "\n",
            encoding="utf-8",
        )
        fresh.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> StoreError:
    return StoreError(
        "settings-unwritable",
        f"The settings can't be written to {path} ({error.strerror}). Check the folder and try again.",
    )


def _made_of(data: dict[str, Any]) -> Settings:
    known = {item.name for item in fields(Settings)} - {"unknown"}
    given = {key: value for key, value in data.items() if key in known}
    if "read_rules" in given:
        given["read_rules"] = tuple(ReadRule(**rule) for rule in given["read_rules"])
    return Settings(**given, unknown={key: data[key] for key in data.keys() - known - {"version"}})


def _one_of(choices: tuple[str, ...]) -> Callable[[object], bool]:
    return lambda value: value in choices


def _whole(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _rules(value: object) -> bool:
    return isinstance(value, (list, tuple)) and len(value) <= MOST_RULES and all(map(_is_rule, value))


def _is_rule(value: object) -> bool:
    """Tell whether a value is a rule, as it is here or as the file has it."""
    from app.domain.query import parse_query

    rule = asdict(value) if isinstance(value, ReadRule) else value
    if not isinstance(rule, dict) or set(rule) != {"query", "days"} or not isinstance(rule["query"], str):
        return False
    try:
        parse_query(rule["query"])
    except InputError:
        return False
    return _whole(0, MOST_DAYS)(rule["days"])


def _is_line(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_LINE and value.isprintable()


RULES: Mapping[str, Callable[[object], bool]] = {
    "theme": _one_of(THEMES),
    "language": _one_of(INTERFACE_LANGUAGES),
    "text_size": _whole(SMALLEST_TEXT, LARGEST_TEXT),
    "allow_private": _yes_or_no,
    "refresh_minutes": _whole(0, LONGEST_PAUSE),
    "refresh_on_start": _yes_or_no,
    "notify": _yes_or_no,
    "digest": _yes_or_no,
    "digest_hour": _whole(0, 23),
    "keep_days": _whole(0, MOST_DAYS),
    "keep_items": _whole(0, MOST_ITEMS),
    "mark_read": _one_of(MARKINGS),
    "mark_after": _whole(1, LONGEST_LOOK),
    "mark_passed": _yes_or_no,
    "read_rules": _rules,
    "rephrase": _yes_or_no,
    "rephrase_url": _is_line,
    "rephrase_model": _is_line,
}
"""What makes a value of each key a setting."""
