"""How far evidence carries an opportunity, computed from what is known of it and explained.

Each voice counts once, however many copies of its text are linked. A voice weighs what its best
piece weighs: by who wrote it (role), how reliable the source is (letter) and how firmly it speaks
(strength). Voices for an opportunity add up as independent chances do; those against take away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.domain.opportunities import Stage, Stance
from app.domain.sources import Role
from app.domain.voices import group_voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.domain.claims import Strength
    from app.domain.opportunities import LinkedEvidence, Standing

Level = Literal["none", "weak", "fair", "strong"]

ROLE_WEIGHTS: Mapping[Role, float] = {
    Role.OFFICIAL: 0.6,
    Role.AGENCY_REPORT: 0.5,
    Role.NEWS: 0.4,
    Role.PRESS_RELEASE: 0.3,
    Role.OPINION: 0.2,
    Role.UNKNOWN: 0.15,
    Role.AI_GENERATED: 0.05,
}
LETTER_WEIGHTS: Mapping[str | None, float] = {
    "A": 1.0,
    "B": 0.9,
    "C": 0.75,
    "D": 0.5,
    "E": 0.25,
    "F": 0.6,
    None: 0.6,
}
STRENGTH_WEIGHTS: Mapping[Strength, float] = {"stated": 1.0, "attributed": 0.85, "hedged": 0.4}
FAIR, STRONG = 0.35, 0.65

GATED = frozenset({Stage.PURSUING, Stage.SUBMITTED, Stage.WON})
"""Stages that an opportunity does not reach without firm evidence, unless somebody says why."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice in the evidence: its best piece first, then copies of it, and what it adds.

    `weight` is `role` × `letter` × `strength`, each 0..1, of the best piece.
    """

    stance: Stance
    keys: tuple[str, ...]
    title: str
    role: Role
    reliability: str | None
    strength: Strength
    role_weight: float
    letter_weight: float
    strength_weight: float

    @property
    def weight(self) -> float:
        """Tell how much the voice counts, 0..1."""
        return self.role_weight * self.letter_weight * self.strength_weight

    @property
    def copies(self) -> int:
        """Count the pieces beyond the first that say the same."""
        return len(self.keys) - 1


@dataclass(frozen=True, slots=True)
class Confidence:
    """How far the evidence carries, 0..1, and the voices it comes from, weightiest first.

    `score` = `speaks_for` × (1 − `speaks_against`); each of them 1 − Π(1 − weight) over its voices.
    `shaky` is true where something speaks for it, and all that does is hedged or AI-written.
    """

    score: float
    level: Level
    speaks_for: float
    speaks_against: float
    voices: tuple[Voice, ...]
    shaky: bool


def weigh(evidence: Iterable[LinkedEvidence]) -> Confidence:
    """Weigh evidence; the order that it comes in makes no difference."""
    pieces = sorted(evidence, key=lambda piece: piece.key)
    voices = sorted(map(_voice, group_voices(pieces)), key=lambda voice: (-voice.weight, voice.keys))
    speaks_for = _together(voice.weight for voice in voices if voice.stance is Stance.FOR)
    speaks_against = _together(voice.weight for voice in voices if voice.stance is Stance.AGAINST)
    score = speaks_for * (1 - speaks_against)
    return Confidence(score, _level(score), speaks_for, speaks_against, tuple(voices), shaky=is_shaky(pieces))


def is_shaky(evidence: Iterable[LinkedEvidence]) -> bool:
    """Tell whether something speaks for an opportunity, and all that does is hedged or AI-written."""
    standings = _speaking_for(evidence)
    return bool(standings) and not any(map(_is_firm, standings))


def needs_reason(before: Stage, after: Stage, evidence: Iterable[LinkedEvidence]) -> bool:
    """Tell whether a step from one stage to another asks for a recorded reason.

    It does where the stage commits to something and nothing firm speaks for it, or nothing at all.
    """
    return after in GATED and before not in GATED and not any(map(_is_firm, _speaking_for(evidence)))


def piece_weight(piece: LinkedEvidence) -> float:
    """Tell how much one piece counts by itself, 0..1."""
    standing = piece.standing
    letter = LETTER_WEIGHTS[standing.reliability]
    return ROLE_WEIGHTS[standing.role] * letter * STRENGTH_WEIGHTS[standing.strength]


def _speaking_for(evidence: Iterable[LinkedEvidence]) -> list[Standing]:
    return [piece.standing for piece in evidence if piece.stance is Stance.FOR]


def _is_firm(standing: Standing) -> bool:
    return standing.role is not Role.AI_GENERATED and standing.strength != "hedged"


def _voice(pieces: Sequence[LinkedEvidence]) -> Voice:
    best, *copies = sorted(pieces, key=lambda piece: (-piece_weight(piece), piece.key))
    standing = best.standing
    return Voice(
        stance=best.stance,
        keys=(best.key, *(piece.key for piece in copies)),
        title=best.title,
        role=standing.role,
        reliability=standing.reliability,
        strength=standing.strength,
        role_weight=ROLE_WEIGHTS[standing.role],
        letter_weight=LETTER_WEIGHTS[standing.reliability],
        strength_weight=STRENGTH_WEIGHTS[standing.strength],
    )


def _together(weights: Iterable[float]) -> float:
    """Add chances that are independent of each other."""
    doubt = 1.0
    for weight in weights:
        doubt *= 1 - weight
    return 1 - doubt


def _level(score: float) -> Level:
    if score <= 0:
        return "none"
    return "strong" if score >= STRONG else "fair" if score >= FAIR else "weak"
