"""A bundle of opportunities as records and back: the log's entries, checked value by value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, get_args

from app.domain.evidence import FIELDS
from app.domain.opportunities import DRAFT_FIELDS, EvidenceKind, OpportunityDraft
from app.domain.times import iso, moment
from app.domain.watch_fields import (
    CREATED,
    check_draft,
    draft_from_state,
    draft_to_state,
    is_uid,
    piece_from_value,
    piece_to_value,
)
from app.domain.watch_log import EVIDENCE, REMOVED, Change, Deed, Entry
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.watch_fields import Json

FORMAT, VERSION = "tradewind-watchlist", 1
_KEY = re.compile(r"[\w:./+-]{1,300}")
_DEEDS = frozenset(get_args(Deed))
_MOST_TICK = int(datetime(2200, 1, 1, tzinfo=UTC).timestamp()) * 1_000_000
_WHOLE: Json = {"title": "x", "stage": "lead"}


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a colleague sends: opportunities as their log, and snapshots of the items they stand on.

    `snapshots` go by the hash of what they hold; `made_at` is UTC.
    """

    entries: tuple[Entry, ...]
    snapshots: Mapping[str, Json]
    made_at: datetime
    made_by: str

    @property
    def opportunities(self) -> frozenset[str]:
        """Give the uids of the opportunities."""
        return frozenset(entry.opportunity for entry in self.entries)


def entry_to_json(entry: Entry) -> Json:
    """Write an entry as a JSON object."""
    return {
        "uid": entry.uid,
        "opportunity": entry.opportunity,
        "tick": entry.tick,
        "at": iso(entry.at),
        "by": entry.by,
        "what": entry.what,
        "step": entry.step,
        "undoes": entry.undoes,
        "reason": entry.reason,
        "changes": {change.field: [change.before, change.after] for change in entry.changes},
    }


def entry_from_json(data: Json) -> Entry:
    """Read an entry, and look at every value in it: nothing goes in that could not have been written here.

    Raises InputError `bad-bundle`.
    """
    try:
        return _entry(data)
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise bad_bundle(f"an entry of the log is not what it should be ({error})") from error


def bad_bundle(why: str) -> InputError:
    """Word the error for a bundle that was not made as bundles are."""
    return InputError("bad-bundle", f"The bundle can't be used: {why}. Ask for it to be exported again.")


def _entry(data: Json) -> Entry:
    at = moment(data["at"])
    texts = [data["by"], data["reason"], data["step"]]
    if at is None or data["what"] not in _DEEDS or not all(isinstance(text, str) for text in texts):
        raise ValueError("unknown deed")
    if not (is_uid(data["uid"]) and is_uid(data["opportunity"])):
        raise ValueError("uid")
    if type(data["tick"]) is not int or not 0 <= data["tick"] < _MOST_TICK:
        raise ValueError("tick")
    changes = tuple(Change(field, before, after) for field, (before, after) in data["changes"].items())
    for change in changes:
        _check(change.field, change.after)
    return Entry(
        uid=data["uid"],
        opportunity=data["opportunity"],
        tick=data["tick"],
        at=at,
        by=data["by"],
        what=data["what"],
        step=data["step"],
        changes=changes,
        undoes=data["undoes"],
        reason=data["reason"],
    )


def _check(field: str, value: Any) -> None:  # noqa: ANN401  whatever JSON can hold
    """Raise an error unless a register can hold a value: it must come out as it went in."""
    if field == REMOVED:
        good = isinstance(value, bool)
    elif field == CREATED:
        good = iso(moment(value)) == value and value is not None
    elif field.startswith(EVIDENCE):
        good = value is None or _is_piece(field.removeprefix(EVIDENCE), value)
    elif field in DRAFT_FIELDS:
        good = _is_field(field, value)
    else:
        raise ValueError(f"unknown field {field}")
    if not good:
        raise ValueError(field)


def _is_field(field: str, value: Any) -> bool:  # noqa: ANN401
    if value is None:
        return field not in _WHOLE
    draft: OpportunityDraft = draft_from_state({**_WHOLE, field: value})
    try:
        check_draft(draft)
    except InputError:
        return False
    return bool(draft_to_state(draft).get(field) == value)


def _is_piece(key: str, value: Json) -> bool:
    piece = piece_from_value(key, value, None)
    span, texts = piece.passage, (piece.title, piece.source, piece.note, piece.url or "")
    sketched = all(type(number) is int for number in piece.standing.voice)
    return (
        _KEY.fullmatch(key) is not None
        and piece.kind in get_args(EvidenceKind)
        and all(isinstance(text, str) for text in texts)
        and (span is None or (span.field in FIELDS and span.end - span.start == len(span.text)))
        and sketched
        and piece_to_value(piece) == value
    )


def check_whole(entries: Mapping[str, Any], uid: str) -> None:
    """Raise InputError `bad-bundle` unless a state is one of a whole opportunity."""
    if not {"title", "stage", CREATED} <= entries.keys():
        raise bad_bundle(f"it lacks the beginning of opportunity {uid}")
