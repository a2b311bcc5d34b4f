"""Settings of one data folder: a frozen record, a JSON file, unknown keys kept for newer versions."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal

from app.errors import InputError, StoreError

if TYPE_CHECKING:
    from pathlib import Path

Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")
VERSION = 1
FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose; `unknown` carries keys that this version does not know."""

    theme: Theme = "system"
    language: str = "en"
    allow_private: bool = False
    unknown: dict[str, Any] = field(default_factory=dict)


def default_data_folder() -> Path:
    """Find the platform's user-data folder for Tradewind; it need not exist yet."""
    from platformdirs import user_data_path

    return user_data_path("Tradewind", appauthor=False)


def load_settings(folder: Path) -> Settings:
    """Read a folder's settings; defaults where there is no file.

    Raises InputError where the file is not what it should be: nothing is overwritten.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return Settings()
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise InputError(
            "settings-unreadable",
            f"{path} can't be read as settings ({error}). Mend it, or move it away to start with defaults.",
        ) from error
    if not isinstance(data, dict) or not _fits(data):
        raise InputError(
            "settings-invalid",
            f"{path} holds a value that is no setting. Mend it, or move it away to start with defaults.",
        )
    known = {item.name for item in fields(Settings)} - {"unknown"}
    given = {key: value for key, value in data.items() if key in known}
    return Settings(**given, unknown={key: data[key] for key in data.keys() - known - {"version"}})


def save_settings(folder: Path, settings: Settings) -> None:
    """Write a folder's settings, whole or not at all. Raises StoreError where it can't."""
    data = asdict(settings)
    unknown = data.pop("unknown")
    path = folder / FILE_NAME
    fresh = path.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.write_text(
            json.dumps({"version": VERSION, **unknown, **data}, indent=2, sort_keys=True) + "\n",
            encoding="utf-8",
        )
        fresh.replace(path)
    except OSError as error:
        raise StoreError(
            "settings-unwritable",
            f"The settings can't be written to {path} ({error.strerror}). Check the folder and try again.",
        ) from error


def _fits(data: dict[str, Any]) -> bool:
    return (
        data.get("theme", "system") in THEMES
        and isinstance(data.get("language", "en"), str)
        and isinstance(data.get("allow_private", False), bool)
    )
