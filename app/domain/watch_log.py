"""The log of the watchlist: what it says is what there is.

An opportunity is a set of registers: the fields of a draft, `removed`, and `evidence:KEY` for each
piece. An entry of the log changes registers of one opportunity; replaying all its entries in the
order of their ticks gives the opportunity. Because that order is the same wherever the entries
come together, so is the outcome: two logs merge by being put together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

REMOVED = "removed"
EVIDENCE = "evidence:"
ADDED = "added"

Deed = Literal[
    "baseline",
    "added",
    "edited",
    "moved",
    "linked",
    "unlinked",
    "removed",
    "restored",
    "settled",
    "undone",
    "redone",
]
State = dict[str, Any]
"""Registers by name; those that hold None are left out."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a register held and what it holds now, as JSON values."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was done with one opportunity, by whom and when (UTC).

    `uid` is its own on every machine, `opportunity` the opportunity's. `tick` orders entries: it
    follows the clock (microseconds since 1970) and is higher than all that whoever wrote it had
    seen. Entries of one `step` are undone together; `undoes` names the step that this one takes
    back or brings back.
    """

    uid: str
    opportunity: str
    tick: int
    at: datetime
    by: str
    what: Deed
    step: str
    changes: tuple[Change, ...]
    undoes: str | None = None
    reason: str = ""

    @property
    def order(self) -> tuple[int, str]:
        """Give the entry's place among all entries anywhere."""
        return self.tick, self.uid


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people set a register without knowing of each other: what holds, and what the other said."""

    field: str
    kept: Any
    kept_by: str
    kept_at: datetime
    other: Any
    other_by: str
    other_at: datetime


@dataclass(frozen=True, slots=True)
class Stacks:
    """Steps that can be taken back and brought back, the next one last."""

    undo: tuple[str, ...]
    redo: tuple[str, ...]


def apply(state: Mapping[str, Any], entry: Entry) -> State:
    """Give the registers as they are after an entry."""
    after = {**state, **{change.field: change.after for change in entry.changes}}
    return {name: value for name, value in after.items() if value is not None}


def replay(entries: Iterable[Entry]) -> State:
    """Give the registers as all entries of one opportunity leave them, in whatever order they come."""
    state: State = {}
    for entry in sorted(entries, key=lambda entry: entry.order):
        state = apply(state, entry)
    return state


def is_removed(state: Mapping[str, Any]) -> bool:
    """Tell whether an opportunity lies in the bin; one that was never added is nowhere else."""
    return bool(state.get(REMOVED, True))


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """List what differs between two states, by name."""
    return tuple(
        Change(name, before.get(name), after.get(name))
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    )


def taken_back(entry: Entry, present: Mapping[str, Any]) -> tuple[Change, ...]:
    """Give the changes that take an entry back; what was added goes to the bin and keeps its fields."""
    if entry.what == ADDED:
        return _towards(present, {REMOVED: True})
    return _towards(present, {change.field: change.before for change in entry.changes})


def brought_back(entry: Entry, present: Mapping[str, Any]) -> tuple[Change, ...]:
    """Give the changes that do again what an entry did."""
    return _towards(present, {change.field: change.after for change in entry.changes})


def stacks(steps: Iterable[tuple[str, str | None]]) -> Stacks:
    """Derive what can be undone and redone from steps in their order, each with the step it undoes.

    A new deed leaves nothing to redo.
    """
    undo: list[str] = []
    redo: list[str] = []
    for step, target in steps:
        if target is None:
            undo.append(step)
            redo.clear()
        elif undo and undo[-1] == target:
            redo.append(undo.pop())
        elif redo and redo[-1] == target:
            undo.append(redo.pop())
    return Stacks(tuple(undo), tuple(redo))


def conflicts(entries: Iterable[Entry]) -> tuple[Conflict, ...]:
    """Find the registers of one opportunity that were set by people who did not know of each other.

    An entry whose `before` is not what the log holds at its place was written in ignorance of what
    went before. Whatever is said later in knowledge of both settles it.
    """
    state: State = {}
    last: dict[str, Entry] = {}
    found: dict[str, Conflict] = {}
    for entry in sorted(entries, key=lambda entry: entry.order):
        for change in entry.changes:
            present, previous = state.get(change.field), last.get(change.field)
            if previous is None or change.before == present:
                found.pop(change.field, None)
            elif change.after != present:
                found[change.field] = _conflict(change, entry, present, previous)
            last[change.field] = entry
        state = apply(state, entry)
    return tuple(found[name] for name in sorted(found))


def _conflict(change: Change, entry: Entry, present: object, previous: Entry) -> Conflict:
    return Conflict(
        field=change.field,
        kept=change.after,
        kept_by=entry.by,
        kept_at=entry.at,
        other=present,
        other_by=previous.by,
        other_at=previous.at,
    )


def _towards(present: Mapping[str, Any], wanted: Mapping[str, Any]) -> tuple[Change, ...]:
    return tuple(
        Change(name, present.get(name), value) for name, value in wanted.items() if present.get(name) != value
    )
