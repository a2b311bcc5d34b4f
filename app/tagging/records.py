"""What the data files say, as records; `library` reads and checks them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.policies import Policy
    from app.domain.sectors import SectorId
    from app.domain.sources import Role


class Form(NamedTuple):
    """A way of writing something; `language` is `ja` or `zh` where it means that only there.

    Short kanji words are false friends: 保育 is child care in Japanese, nature conservation in
    Taiwan. Where both languages list a form, or it is longer or not of kanji, it counts anywhere.
    """

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing that speaks for sectors, with its forms in any language and what isn't it.

    `near` are sets of lists of words that mean it together: one of each list in a title or a sentence.
    """

    id: str
    weight: float
    sectors: tuple[SectorId, ...]
    forms: tuple[Form, ...]
    traps: tuple[str, ...] = ()
    policy: str | None = None
    clause: str | None = None
    near: tuple[tuple[tuple[Form, ...], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What a title may tell of beside which the words of the sectors that it damps are bystanders."""

    id: str
    damps: tuple[SectorId, ...]
    forms: tuple[Form, ...]
    traps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownPolicy:
    """A policy with the ways beside its names that texts point to it; `library` tells how."""

    policy: Policy
    together: tuple[tuple[str, ...], ...] = ()
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place (ISO 3166) with its English name, its forms and what isn't it."""

    id: str
    name: str
    forms: tuple[Form, ...]
    traps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownSignal:
    """A kind of live hook for a business with its forms and what isn't it."""

    id: str
    weight: float
    forms: tuple[Form, ...]
    traps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CueRule:
    """How one kind of cue is recognised, where, and the role that it speaks for, if any."""

    kind: str
    patterns: tuple[str, ...]
    where: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Publisher:
    """What a source's name or host says of what it publishes; `kind` such as `state media`."""

    names: tuple[str, ...]
    hosts: tuple[str, ...]
    role: Role
    reliability: str | None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """All data files, read and found consistent."""

    taxonomy: str
    concepts: tuple[Concept, ...]
    traps: tuple[str, ...]
    policies: tuple[KnownPolicy, ...]
    places: tuple[KnownPlace, ...]
    signals: tuple[KnownSignal, ...]
    hedges: Mapping[str, tuple[str, ...]]
    cues: tuple[CueRule, ...]
    publishers: tuple[Publisher, ...]
    frames: tuple[Frame, ...] = ()
    stamp: str = ""
