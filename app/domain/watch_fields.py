"""Opportunities and evidence as the registers of the log, and back.

What is empty has no register, so that equal opportunities have equal states.
"""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any, cast

from app.domain.evidence import Span
from app.domain.opportunities import (
    DRAFT_FIELDS,
    UNKNOWN_STANDING,
    Keywords,
    LinkedEvidence,
    OpportunityDraft,
    Stage,
    Stance,
    Standing,
)
from app.domain.sectors import LANGUAGES
from app.domain.sources import Role
from app.domain.times import iso, moment
from app.domain.watch_log import EVIDENCE
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from app.domain.watch_log import State

CREATED = "created"
MOST_DIGITS = 40
_CURRENCY = re.compile("[A-Z]{3}")
_HS_CODE = re.compile("[0-9]{2,10}")
_UID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{0,63}")
_PIECE = ":"
Json = dict[str, Any]


def check_draft(draft: OpportunityDraft) -> None:
    """Raise InputError on what can't be kept: `no-title`, `bad-value`, `bad-currency`, `bad-hs-code`."""
    if not draft.title.strip():
        raise InputError("no-title", "The opportunity has no title. Give it one.")
    if draft.value is not None and not _is_plain(draft.value):
        raise InputError("bad-value", f"The value {draft.value} is not a number that can be kept.")
    if draft.currency is not None and not _CURRENCY.fullmatch(draft.currency):
        raise InputError(
            "bad-currency", f"“{draft.currency}” is not a currency code of three capitals such as CNY."
        )
    wrong = next((code for code in draft.hs_codes if not _HS_CODE.fullmatch(code)), None)
    if wrong is not None:
        raise InputError(
            "bad-hs-code", f"“{wrong}” is not an HS code: it has 2 to 10 digits, such as 841861."
        )


def is_uid(text: str) -> bool:
    """Tell whether a text can name an opportunity on every machine."""
    return _UID.fullmatch(text) is not None


def draft_to_state(draft: OpportunityDraft) -> State:
    """Write what a person says of an opportunity as registers; the title without spaces around it."""
    state = {name: _WRITERS.get(name, _same)(getattr(draft, name)) for name in DRAFT_FIELDS}
    state["title"] = draft.title.strip()
    return {name: value for name, value in state.items() if value not in (None, "", [], {})}


def draft_from_state(state: Mapping[str, Any]) -> OpportunityDraft:
    """Read what `draft_to_state` wrote; registers of other kinds are passed over."""
    given = {name: state[name] for name in DRAFT_FIELDS if name in state}
    return OpportunityDraft(**{name: _READERS.get(name, _same)(value) for name, value in given.items()})


def keywords_to_json(keywords: Keywords) -> dict[str, list[str]]:
    """Write keywords by language; languages without any are left out."""
    found = {language: _elements(keywords.of(language)) for language in LANGUAGES}
    return {language: words for language, words in found.items() if words}


def keywords_from_json(data: Mapping[str, Any]) -> Keywords:
    """Read what `keywords_to_json` wrote."""
    return Keywords(**{language: tuple(data.get(language, ())) for language in LANGUAGES})


def piece_to_value(piece: LinkedEvidence) -> Json:
    """Write a piece of evidence as its register's value, without what only this machine knows."""
    span, standing = piece.passage, piece.standing
    value: Json = {
        "kind": piece.kind,
        "title": piece.title,
        "source": piece.source,
        "url": piece.url,
        "published": iso(piece.published),
        "stance": piece.stance.value,
        "note": piece.note,
        "linked_at": iso(piece.linked_at),
        "passage": [span.field, span.start, span.end, span.text] if span else None,
        "policy": piece.policy,
        "clause": piece.clause,
        "snapshot": piece.snapshot,
    }
    if standing != UNKNOWN_STANDING:
        value["standing"] = {
            "role": standing.role.value,
            "reliability": standing.reliability,
            "strength": standing.strength,
            "voice": list(standing.voice),
            "content_hash": standing.content_hash,
        }
    return {name: entry for name, entry in value.items() if entry is not None}


def piece_from_value(key: str, value: Json, item_id: int | None) -> LinkedEvidence:
    """Read what `piece_to_value` wrote. Raises KeyError, TypeError or ValueError on anything else."""
    standing, passage = value.get("standing"), value.get("passage")
    return LinkedEvidence(
        item_id=item_id,
        title=value["title"],
        source=value["source"],
        url=value.get("url"),
        published=moment(value.get("published")),
        stance=Stance(value["stance"]),
        note=value["note"],
        linked_at=cast("datetime", moment(value["linked_at"])),
        key=key,
        kind=value["kind"],
        passage=Span(*passage) if passage else None,
        policy=value.get("policy"),
        clause=value.get("clause"),
        standing=_standing(standing) if standing else UNKNOWN_STANDING,
        snapshot=value.get("snapshot"),
    )


def pieces_of(state: Mapping[str, Any]) -> dict[str, Json]:
    """Give the evidence among the registers, by key."""
    return {name.removeprefix(EVIDENCE): value for name, value in state.items() if name.startswith(EVIDENCE)}


def item_key(source_url: str, url: str | None, name: str) -> str:
    """Name an item alike on every machine: by its source's address, its own, and its guid (else title)."""
    address = f"{source_url}\0{url or ''}\0{name}"
    return "i-" + sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def passage_key(base: str, span: Span) -> str:
    """Name a passage of the item that `base` names."""
    return f"{base}{_PIECE}{span.field}{_PIECE}{span.start}-{span.end}"


def clause_key(policy: str, clause: str) -> str:
    """Name a policy's clause."""
    return f"c-{policy}{_PIECE}{clause}"


def base_key(key: str) -> str:
    """Name the item that a piece is of."""
    return key.partition(_PIECE)[0]


def content_address(data: Json) -> str:
    """Name a snapshot by what it holds."""
    return sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _standing(data: Json) -> Standing:
    return Standing(
        role=Role(data["role"]),
        reliability=data["reliability"],
        strength=data["strength"],
        voice=tuple(data["voice"]),
        content_hash=data["content_hash"],
    )


def _is_plain(value: Decimal) -> bool:
    """Tell whether an amount can be written out in digits, and not in a million of them."""
    return (
        value.is_finite()
        and len(value.as_tuple().digits) <= MOST_DIGITS
        and abs(value.adjusted()) <= MOST_DIGITS
    )


def _elements(texts: Iterable[str]) -> list[str]:
    """Give the elements of a list without spaces around them, and none that is empty."""
    return [text.strip() for text in texts if text.strip()]


def _same(value: Any) -> Any:  # noqa: ANN401  whatever JSON can hold
    return value


def _day(text: str) -> date:
    return date.fromisoformat(text)


_WRITERS: Mapping[str, Callable[[Any], Any]] = {
    "stage": lambda stage: stage.value,
    "sectors": list,
    "places": _elements,
    "value": lambda value: None if value is None else f"{value:f}",
    "deadline": lambda day: day and day.isoformat(),
    "next_date": lambda day: day and day.isoformat(),
    "tags": _elements,
    "hs_codes": list,
    "keywords": keywords_to_json,
    "attachments": _elements,
}
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "stage": Stage,
    "sectors": tuple,
    "places": tuple,
    "value": Decimal,
    "deadline": _day,
    "next_date": _day,
    "tags": tuple,
    "hs_codes": tuple,
    "keywords": keywords_from_json,
    "attachments": tuple,
}
