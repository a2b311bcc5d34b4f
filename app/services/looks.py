"""The theme file: how a person or a firm wants the window to look, in the data folder."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.looks import COLOUR_NAMES, DENSITIES, PALETTES, USUAL, Look, is_colour
from app.errors import InputError, StoreError
from app.settings import THEME_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MOST_BYTES = 64 * 1024
_AT_LINE = re.compile(r"at line (\d+)")
_KNOWN = ("accent", "density", *PALETTES)

HEAD = """\
# How Tradewind's window looks. Take the # off a line to change it; what is left out stays as it ships.
# A colour that could not be read on its ground (WCAG 2.2 AA) is refused, and the window says so.

# One colour for both palettes, made lighter or darker where it must be:
# accent = "#0B6E4F"

# compact, usual or roomy:
# density = "usual"
"""


@dataclass(frozen=True, slots=True)
class Worn:
    """The look to use, and what of the one asked for could not be followed."""

    look: Look = USUAL
    faults: tuple[InputError, ...] = ()


class Looks:
    """Keep one look, in a file that a person may also write by hand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def path(self) -> Path:
        """Say where the file lies; it need not be there."""
        return self._folder / THEME_NAME

    def chosen(self) -> Worn:
        """Give the look to use; what is wrong in the file is named by its line and stays as it ships."""
        if not self.path.exists():
            return Worn()
        try:
            return read_look(self.path, self.text())
        except InputError as error:
            return Worn(faults=(error,))

    def text(self) -> str:
        """Give the file as it is written; empty where there is none. Raises InputError `bad-theme`."""
        return read_text(self.path) if self.path.exists() else ""

    def keep(self, text: str) -> None:
        """Put another file in its place, whole or not at all. Raises StoreError where it can't."""
        path, fresh = self.path, self.path.with_suffix(".new")
        try:
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(path)
        except OSError as error:
            raise StoreError(
                "theme-unwritable",
                f"The theme can't be written to {path} ({error.strerror}). Check the folder and try again.",
            ) from error

    def forget(self) -> None:
        """Go back to the look that ships; what was chosen is gone."""
        with suppress(FileNotFoundError):
            self.path.unlink()


def read_text(path: Path) -> str:
    """Read a theme file's text. Raises InputError `bad-theme` where it is none."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError("bad-theme", f"{path} is too large for a theme. Choose another file.")
        return path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("bad-theme", f"{path} can't be read as a theme. Choose another file.") from error


def read_look(path: Path, text: str) -> Worn:
    """Read a theme; keys that can't be used are left out and said. Raises InputError where none can."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise InputError(
            "bad-theme",
            f'{path}, line {line}: expected a name and a value, such as accent = "#0B6E4F". '
            "The window looks as usual until this is mended.",
        ) from error
    faults = tuple(_faults(path, text, data))
    palettes = {name: _colours(data.get(name)) for name in PALETTES}
    density, accent = data.get("density"), data.get("accent")
    look = Look(
        accent=accent if is_colour(accent) else "",
        density=density if density in DENSITIES else "usual",
        light=palettes["light"],
        dark=palettes["dark"],
    )
    return Worn(look, faults)


def line_of(text: str, key: str, table: str = "") -> int:
    """Give the line that a key of a table stands in, the first where it can't be found."""
    start = 0
    if table:
        head = re.search(rf"^[ \t]*\[[ \t]*{re.escape(table)}[ \t]*\]", text, re.MULTILINE)
        start = head.end() if head else 0
    found = re.compile(rf"^[ \t]*\[?[\"']?{re.escape(key)}[\"']?[ \t]*[=\]]", re.MULTILINE).search(
        text, start
    )
    return text.count("\n", 0, found.start()) + 1 if found else 1


def sample(palettes: Mapping[str, Mapping[str, str]]) -> str:
    """Write a theme file to begin with: every name, with the colour that ships, not yet in force."""
    parts = [HEAD]
    for palette, colours in palettes.items():
        lines = (f'# {name} = "{colour}"\n' for name, colour in colours.items())
        parts.append(f"\n[{palette}]\n{''.join(lines)}")
    return "".join(parts)


def _colours(table: object) -> dict[str, str]:
    if not isinstance(table, dict):
        return {}
    return {name: value for name, value in table.items() if name in COLOUR_NAMES and is_colour(value)}


def _faults(path: Path, text: str, data: dict[str, Any]) -> Iterator[InputError]:
    for key, value in data.items():
        line, known = line_of(text, key), ", ".join(_KNOWN)
        if key not in _KNOWN:
            yield InputError("bad-theme", f"{path}, line {line}: expected one of {known}, not {key}.")
        elif key == "accent" and not is_colour(value):
            yield _no_colour(path, line, value)
        elif key == "density" and value not in DENSITIES:
            choices = ", ".join(DENSITIES)
            yield InputError("bad-theme", f"{path}, line {line}: expected one of {choices}, not {value}.")
        elif key in PALETTES:
            yield from _palette_faults(path, text, key, value)


def _palette_faults(path: Path, text: str, palette: str, table: object) -> Iterator[InputError]:
    if not isinstance(table, dict):
        line = line_of(text, palette)
        yield InputError(
            "bad-theme", f"{path}, line {line}: expected colours below a line that says [{palette}]."
        )
        return
    for key, value in table.items():
        line, known = line_of(text, key, palette), ", ".join(COLOUR_NAMES)
        if key not in COLOUR_NAMES:
            yield InputError("bad-theme", f"{path}, line {line}: expected one of {known}, not {key}.")
        elif not is_colour(value):
            yield _no_colour(path, line, value)


def _no_colour(path: Path, line: int, value: object) -> InputError:
    return InputError("bad-theme", f"{path}, line {line}: expected a colour such as #0B6E4F, not {value}.")


def unreadable(path: Path, text: str, palette: str, names: tuple[str, ...]) -> tuple[InputError, ...]:
    """Say which colours of a palette were refused, each with its line."""
    return tuple(
        InputError(
            "unreadable-theme",
            f"{path}, line {line_of(text, name, palette)}: with this colour for {name} in [{palette}], words "
            "or edges could hardly be made out. It stays as it ships.",
        )
        for name in names
    )
