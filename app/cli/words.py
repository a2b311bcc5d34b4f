"""Words of a call that several commands read alike."""

from __future__ import annotations

from datetime import date

from app.errors import InputError


def read_id(text: str, what: str) -> int:
    """Read the number of a source, an item or an opportunity. Raises InputError on anything else."""
    if text.isascii() and text.isdigit() and len(text) < len(str(2**63)):
        return int(text)
    raise InputError("bad-id", f"{text!r} is not the id of {_article(what)}; ids are numbers, see the lists.")


def read_day(text: str | None) -> date | None:
    """Read a day such as 2027-03-31; None stays None. Raises InputError on anything else."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError("bad-date", f"{text!r} is not a day. Write it like 2027-03-31.") from None


def _article(what: str) -> str:
    return f"an {what}" if what[0] in "aeiou" else f"a {what}"
