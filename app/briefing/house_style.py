"""A firm's style as a file (TOML, beside its logo) and in a manifest; what is wrong is named by its line."""

from __future__ import annotations

import base64
import binascii
import json
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.house_style import (
    MOST_FOOTER,
    MOST_LOGO,
    PLAIN,
    HouseStyle,
    is_colour,
    is_font_name,
    is_line,
    is_readable,
    picture_kind,
)
from app.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LINE = re.compile(r"at line (\d+)")
_WORDS = ("firm", "accent", "heading-font", "text-font", "footer", "logo")
_KEYS = (*_WORDS, "cover")
MOST_PIXELS = 4_000
_FIELDS = ("firm", "accent", "heading_font", "text_font", "footer")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file that a person wrote by hand: where it lies, its text."""

    path: Path
    text: str

    def data(self, code: str, example: str) -> Json:
        """Read the names and values. Raises BriefError with the code given where the file has none."""
        path = self.path
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = _LINE.search(str(error))
            line = int(found[1]) if found else self.text.count("\n") + 1
            raise BriefError(
                code, f"{path}, line {line}: expected a name and a value, such as {example}."
            ) from error

    def line_of(self, key: str) -> int:
        """Give the line that a key stands in."""
        found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*=", self.text, re.MULTILINE)
        return self.text.count("\n", 0, found.start()) + 1 if found else 1


def read_style(path: Path, text: str, logo_of: Callable[[str], bytes]) -> HouseStyle:
    """Read a style file; `logo_of` reads the picture it names. Raises BriefError `bad-style`."""
    file = TomlFile(path, text)
    data = file.data("bad-style", 'accent = "#2F5F96"')
    _check_kinds(file, data)
    _check_accent(file, data.get("accent", ""))
    _check_words(file, data)
    return HouseStyle(
        firm=data.get("firm", ""),
        accent=data.get("accent", ""),
        heading_font=data.get("heading-font", ""),
        text_font=data.get("text-font", ""),
        footer=data.get("footer", ""),
        cover=data.get("cover", False),
        logo=_logo(file, data["logo"], logo_of) if data.get("logo") else b"",
    )


def _check_kinds(file: TomlFile, data: Json) -> None:
    path, known = file.path, ", ".join(_KEYS)
    for key, value in data.items():
        line = file.line_of(key)
        if key not in _KEYS:
            raise BriefError("bad-style", f"{path}, line {line}: expected one of {known}, not {key}.")
        if key == "cover" and not isinstance(value, bool):
            raise BriefError("bad-style", f"{path}, line {line}: expected true or false for {key}.")
        if key in _WORDS and not isinstance(value, str):
            raise BriefError("bad-style", f"{path}, line {line}: expected text in quotation marks for {key}.")


def _check_accent(file: TomlFile, accent: str) -> None:
    path, line = file.path, file.line_of("accent")
    if accent and not is_colour(accent):
        raise BriefError(
            "bad-style", f"{path}, line {line}: expected a colour such as #2F5F96, not {accent}."
        )
    if accent and not is_readable(accent):
        raise BriefError(
            "bad-style",
            f"{path}, line {line}: expected a darker colour, as text in {accent} is hard to read on white.",
        )


def _check_words(file: TomlFile, data: Json) -> None:
    path = file.path
    for key in ("heading-font", "text-font"):
        line = file.line_of(key)
        if data.get(key) and not is_font_name(data[key]):
            raise BriefError("bad-style", f"{path}, line {line}: expected the name of a font for {key}.")
    for key in ("firm", "footer"):
        line = file.line_of(key)
        if not is_line(data.get(key, "")):
            raise BriefError(
                "bad-style",
                f"{path}, line {line}: expected one line of at most {MOST_FOOTER} characters for {key}.",
            )


def _logo(file: TomlFile, name: str, logo_of: Callable[[str], bytes]) -> bytes:
    path, line = file.path, file.line_of("logo")
    try:
        data = logo_of(name)
    except OSError as error:
        raise BriefError(
            "bad-style", f"{path}, line {line}: expected a picture that can be read, but {name} can't be."
        ) from error
    if not is_picture(data):
        raise BriefError(
            "bad-style",
            f"{path}, line {line}: expected a PNG or JPEG picture of at most 512 KB and 4,000 pixels a "
            f"side, which {name} is not.",
        )
    return data


def is_picture(data: bytes) -> bool:
    """Tell whether bytes are a picture that can stand on paper; a side has at most `MOST_PIXELS`."""
    import typst
    from docx.image.exceptions import (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )
    from docx.image.image import Image

    from app.briefing.pictures import drawn

    if not picture_kind(data) or len(data) > MOST_LOGO:
        return False
    try:
        known = Image.from_blob(data)
        if max(known.px_width, known.px_height) > MOST_PIXELS:
            return False
        drawn(data)
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError, typst.TypstError):
        return False
    return True


def write_style(style: HouseStyle, logo: str) -> str:
    """Write a style as the text of a file; `logo` names the picture that lies beside it, if any."""
    rows = {
        "firm": style.firm,
        "accent": style.accent,
        "heading-font": style.heading_font,
        "text-font": style.text_font,
        "footer": style.footer,
        "logo": logo,
    }
    # A JSON string is a TOML basic string as long as it has no DEL and no lone surrogate; lines hold neither.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in rows.items() if value]
    return "\n".join([*lines, f"cover = {'true' if style.cover else 'false'}", ""])


def to_json(style: HouseStyle) -> Json:
    """Write a style as it stands in a manifest."""
    words = {name: getattr(style, name) for name in _FIELDS}
    return {**words, "cover": style.cover, "logo": base64.b64encode(style.logo).decode("ascii")}


def from_json(data: Json | None) -> HouseStyle:
    """Read a style from a manifest. Raises ValueError where no file could have held it."""
    if data is None:
        return PLAIN
    try:
        logo = base64.b64decode(data["logo"], validate=True)
    except binascii.Error as error:
        raise ValueError("logo") from error
    style = HouseStyle(**{name: str(data[name]) for name in _FIELDS}, cover=bool(data["cover"]), logo=logo)
    fits = (
        not style.accent or (is_colour(style.accent) and is_readable(style.accent)),
        all(map(is_font_name, style.fonts)),
        is_line(style.firm) and is_line(style.footer),
        not logo or (bool(picture_kind(logo)) and len(logo) <= MOST_LOGO),
    )
    if not all(fits):
        raise ValueError("style")
    return style
