"""What the command line prints: JSON Lines for scripts, aligned tables for people."""

from __future__ import annotations

import json
import sys
import unicodedata
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDEST = 60


class Output:
    """Print data to standard output, and what is said about it to standard error."""

    def __init__(self, *, as_json: bool, quiet: bool, out: TextIO, err: TextIO) -> None:
        self.as_json = as_json
        self._quiet = quiet
        self._out = out
        self._err = err

    def data(self, record: Any) -> None:  # noqa: ANN401  whatever JSON can hold
        """Print one JSON value on a line of its own, with --json only."""
        if self.as_json:
            self._out.write(to_json(record) + "\n")

    def text(self, line: str = "") -> None:
        """Print a line for a person, without --json only."""
        if not self.as_json:
            self._out.write(printable(line) + "\n")

    def note(self, line: str) -> None:
        """Say something about the work on standard error, unless asked to be quiet."""
        if not self._quiet:
            self._err.write(printable(line) + "\n")
            self._err.flush()

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Print rows in aligned columns for a person, without --json only."""
        if self.as_json:
            return
        cells = [[_cell(value) for value in row] for row in rows]
        widths = [max(map(_width, column)) for column in zip(heads, *cells, strict=True)]
        for line in (list(heads), *cells):
            padded = [text + " " * (wide - _width(text)) for text, wide in zip(line, widths, strict=True)]
            self._out.write(printable("  ".join(padded).rstrip()) + "\n")


def to_json(record: Any) -> str:  # noqa: ANN401  whatever JSON can hold
    """Write a value as one line of JSON; readable unless it holds what UTF-8 can't."""
    line = json.dumps(record, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(record)
    return line


def printable(text: str) -> str:
    """Replace what a terminal can't show or would obey: control characters, lone surrogates."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("\ufffd" if _is_control(character) else character for character in text)


def complain(code: str, message: str) -> None:
    """Say on standard error, on one line and however quiet, what went wrong and what to do."""
    sys.stderr.write(printable(f"tradewind: {code}: {' '.join(message.split())}") + "\n")
    sys.stderr.flush()


def make_output(*, as_json: bool, quiet: bool) -> Output:
    """Print to this process's own streams, in UTF-8 whatever the system's habit is."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    return Output(as_json=as_json, quiet=quiet, out=sys.stdout, err=sys.stderr)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\t"


def _cell(value: object) -> str:
    text = "" if value is None else " ".join(str(value).split())
    if _width(text) <= WIDEST:
        return text
    while _width(text) > WIDEST - 1:
        text = text[:-1]
    return text + "…"


def _width(text: str) -> int:
    """Count terminal columns: wide and full-width characters take two (UAX #11)."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )
