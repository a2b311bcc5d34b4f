"""Read feed files without network or store."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.errors import InputError
from app.feeds.parse import parse

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.entries import ParsedFeed

MOST_BYTES = 50_000_000


def parse_file(
    name: str, *, content_type: str | None, tz: str | None, base: str | None, now: datetime
) -> ParsedFeed:
    """Parse a feed file, or standard input for `-`; a broken feed is a result that says so.

    Raises InputError where the file can't be read or is larger than 50 MB.
    """
    return parse(_read(name), content_type=content_type, base=base, tz=tz, now=now)


def check_zone(tz: str | None) -> None:
    """Check that a time zone is one. Raises InputError where it is not; None is none."""
    if tz is None:
        return
    try:
        ZoneInfo(tz)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(
            "bad-zone", f"{tz!r} is no time zone. Give an IANA name such as Asia/Shanghai."
        ) from None


def _read(name: str) -> bytes:
    if name == "-":
        body = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        try:
            with Path(name).open("rb") as file:
                body = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise InputError(
                "no-file", f"{name} can't be read ({error.strerror}). Check the name."
            ) from error
    if len(body) > MOST_BYTES:
        raise InputError(
            "too-large", f"{name} is larger than 50 MB; no feed is. Check that it is the right file."
        )
    return body
