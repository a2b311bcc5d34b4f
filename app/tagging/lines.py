"""Find the line of a TOML file that a message is about: what parses TOML tells none but of bad syntax."""

from __future__ import annotations

import re
from typing import Final

_NAMED: Final = re.compile(r"(?P<table>.+) '(?P<name>.*)'")
_QUOTED: Final = re.compile(r"'([^']+)'")


def line_of(text: str, entry: str, expected: str) -> int | None:
    """Find the line (from 1) for an entry as messages name it, and the key or value that they quote.

    An entry reads `clauses 'roofs', heading`: a table of a list by its name, then a table in it. The
    line is that of the quoted key or value in it, else where the entry begins; None where neither is
    found.
    """
    lines = text.splitlines()
    region = range(len(lines))
    found = False
    for part in entry.split(", ") if entry else ():
        narrower = _region(lines, region, part)
        found = found or narrower is not None
        region = narrower or region
    for word in _QUOTED.findall(expected):
        for place in region:
            if _has(lines[place], word):
                return place + 1
    return region.start + 1 if found else None


def _has(line: str, word: str) -> bool:
    """Tell whether a line sets a key of a name, or holds it in quotation marks."""
    return re.match(rf"\s*[\"']?{re.escape(word)}[\"']?\s*=", line) is not None or f'"{word}"' in line


def _region(lines: list[str], within: range, part: str) -> range | None:
    named = _NAMED.fullmatch(part)
    return _of_list(lines, within, named) if named else _of_table(lines, within, part)


def _of_list(lines: list[str], within: range, named: re.Match[str]) -> range | None:
    """Find a table of a list: from its head to the next of the same list."""
    head = f"[[{named['table']}]]"
    heads = [place for place in within if lines[place].strip() == head]
    name = re.compile(rf"\s*\w+\s*=\s*[\"']{re.escape(named['name'])}[\"']\s*(#.*)?")
    for number, start in enumerate(heads, start=1):
        end = heads[number] if number < len(heads) else within.stop
        if named["name"] == str(number) or any(name.fullmatch(lines[place]) for place in range(start, end)):
            return range(start, end)
    return None


def _of_table(lines: list[str], within: range, key: str) -> range | None:
    """Find a table by its head, up to the next one."""
    head = re.compile(rf"\s*\[([\w.-]+\.)?{re.escape(key)}\]\s*(#.*)?")
    start = next((place for place in within if head.fullmatch(lines[place])), None)
    if start is None:
        return None
    ends = (place for place in range(start + 1, within.stop) if lines[place].lstrip().startswith("["))
    return range(start, next(ends, within.stop))
