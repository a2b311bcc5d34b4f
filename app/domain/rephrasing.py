"""What a rephrasing asks for and what came of it, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from app.errors import AppError

Reason = Literal[
    "missing",
    "twice",
    "empty",
    "long",
    "more",
    "language",
    "link",
    "strange",
    "turned",
    "added",
    "lost",
    "hedge",
    "differs",
]
"""Why a sentence that came back is dropped.

Nothing, or two, came back for it; it is empty, far longer, or more sentences than the draft; in another
script; with a link; next to none of its words are the draft's; it says no where the draft says yes, or
the other way round; it has facts that the draft has not, or lacks some; it lacks the hedge; it differs
from its source.
"""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A statement of a briefing (counted from 1) as it would be sent."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other words for a statement that passed every check."""

    number: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """Words that came back and are not used; `words` are those that the check stumbled over."""

    number: int
    before: str
    after: str
    reason: Reason
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What would be sent where: `instruction` goes before the sentences; `kept` counts what stays here."""

    address: str
    host: str
    model: str
    instruction: str
    sentences: tuple[Drafted, ...]
    kept: int


@dataclass(frozen=True, slots=True)
class RephraseProgress:
    """How many sentences of how many have been answered."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Rephrased:
    """What came back: what may be taken over, what was dropped, how many came back as they were.

    `stray` counts answers that belong to no sentence; `stopped` says why not all were asked for.
    """

    model: str
    proposals: tuple[Proposal, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    same: int = 0
    stray: int = 0
    stopped: AppError | None = None
