"""Measure the tagger against labelled texts: pure, from gold lines to a report."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast

from app.domain.evidence import Draft
from app.domain.sectors import LANGUAGES, SECTOR_IDS
from app.errors import InputError
from app.tagging.invariants import evidence_problems

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.evidence import Tagged
    from app.domain.sectors import SectorId


class TagsDrafts(Protocol):
    """Whatever tags a text."""

    def tag(self, draft: Draft) -> Tagged:
        """Tag one text."""
        ...


@dataclass(frozen=True, slots=True)
class GoldItem:
    """A labelled text; `sample` tells how it was chosen (`natural`, `enriched`, or empty)."""

    draft: Draft
    language: str
    sectors: frozenset[SectorId]
    sample: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts and what follows from them; a ratio whose base is zero is 0."""

    support: int
    predicted: int
    correct: int

    @property
    def precision(self) -> float:
        """Give the share of the tags given that are right."""
        return self.correct / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Give the share of the labels that were found."""
        return self.correct / self.support if self.support else 0.0

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall."""
        return 2 * self.correct / (self.support + self.predicted) if self.support + self.predicted else 0.0


@dataclass(frozen=True, slots=True)
class Difference:
    """A label missed, or a tag given that isn't labelled, with the words it stood on."""

    id: str
    language: str
    sample: str
    sector: SectorId
    title: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Figures of one part of the set.

    `macro` is the mean F1 over sectors that are labelled or tagged in the part; `untouched` are
    items without any label, `touched_wrongly` those of them that got a tag.
    """

    items: int
    sectors: dict[SectorId, Figures]
    untouched: int
    touched_wrongly: int

    @property
    def micro(self) -> Figures:
        """Sum the counts over all sectors."""
        parts = self.sectors.values()
        return Figures(
            sum(each.support for each in parts),
            sum(each.predicted for each in parts),
            sum(each.correct for each in parts),
        )

    @property
    def macro(self) -> float:
        """Give the mean F1 over sectors."""
        counted = [each.f1 for each in self.sectors.values() if each.support or each.predicted]
        return sum(counted) / len(counted) if counted else 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """How the tagger did: overall, by language, by sample, with every difference.

    `unsound` says, as (id of the item, what is wrong), where evidence does not hold.
    """

    overall: Part
    languages: dict[str, Part]
    samples: dict[str, Part]
    false_positives: tuple[Difference, ...]
    misses: tuple[Difference, ...]
    unsound: tuple[tuple[str, str], ...]

    def to_json(self) -> dict[str, Any]:
        """Write the report as one JSON object; ratios to four places."""
        return {
            "overall": _part_to_json(self.overall),
            "languages": {name: _part_to_json(part) for name, part in self.languages.items()},
            "samples": {name: _part_to_json(part) for name, part in self.samples.items()},
            "false_positives": [asdict(each) for each in self.false_positives],
            "misses": [asdict(each) for each in self.misses],
            "unsound": [{"id": item, "problem": problem} for item, problem in self.unsound],
        }


def read_gold(lines: Iterable[str]) -> tuple[GoldItem, ...]:
    """Read labelled texts, one JSON object a line; blank lines are skipped. Raises InputError."""
    numbered = enumerate(lines, start=1)
    return tuple(_gold_item(line, number) for number, line in numbered if line.strip())


def evaluate(gold: Sequence[GoldItem], tagger: TagsDrafts) -> Report:
    """Tag each text and compare with its labels."""
    judged = [(item, tagger.tag(item.draft)) for item in gold]
    samples = sorted({item.sample for item in gold if item.sample})
    languages = [each for each in LANGUAGES if any(item.language == each for item in gold)]
    return Report(
        overall=_part(judged),
        languages={name: _part([pair for pair in judged if pair[0].language == name]) for name in languages},
        samples={name: _part([pair for pair in judged if pair[0].sample == name]) for name in samples},
        false_positives=tuple(each for pair in judged for each in _false_positives(*pair)),
        misses=tuple(each for pair in judged for each in _misses(*pair)),
        unsound=tuple(
            (item.draft.id, problem)
            for item, tagged in judged
            for problem in evidence_problems(item.draft, tagged)
        ),
    )


def _gold_item(line: str, number: int) -> GoldItem:
    try:
        data = json.loads(line)
    except ValueError as error:
        raise InputError("bad-gold", f"Line {number} is not JSON: {error}.") from error
    if not isinstance(data, dict) or not isinstance(data.get("sectors"), list):
        raise InputError("bad-gold", f"Line {number} should be an object with a list 'sectors'.")
    unknown = [each for each in data["sectors"] if each not in SECTOR_IDS]
    if unknown:
        raise InputError("bad-gold", f"Line {number} has the sector {unknown[0]!r}, which is none of ours.")
    draft = Draft(
        id=str(data.get("id", number)),
        title=_text(data, "title"),
        summary=_text(data, "summary"),
        content=_text(data, "content"),
        url=_text(data, "url") or None,
        source=_text(data, "source") or None,
        lang=_text(data, "lang") or None,
        published=_text(data, "published") or _text(data, "date") or None,
    )
    sectors = cast("list[SectorId]", data["sectors"])
    return GoldItem(draft, _text(data, "lang"), frozenset(sectors), _text(data, "sample"))


def _text(data: dict[str, Any], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _part(judged: Sequence[tuple[GoldItem, Tagged]]) -> Part:
    support: Counter[str] = Counter()
    predicted: Counter[str] = Counter()
    correct: Counter[str] = Counter()
    for item, tagged in judged:
        told = {tag.sector for tag in tagged.sectors}
        support.update(item.sectors)
        predicted.update(told)
        correct.update(told & item.sectors)
    figures = {each: Figures(support[each], predicted[each], correct[each]) for each in SECTOR_IDS}
    empty = [tagged for item, tagged in judged if not item.sectors]
    return Part(len(judged), figures, len(empty), sum(1 for tagged in empty if tagged.sectors))


def _false_positives(item: GoldItem, tagged: Tagged) -> list[Difference]:
    wrong = [tag for tag in tagged.sectors if tag.sector not in item.sectors]
    return [
        _difference(item, tag.sector, tuple(dict.fromkeys(piece.text for piece in tag.evidence)))
        for tag in wrong
    ]


def _misses(item: GoldItem, tagged: Tagged) -> list[Difference]:
    told = {tag.sector for tag in tagged.sectors}
    return [_difference(item, sector) for sector in SECTOR_IDS if sector in item.sectors - told]


def _difference(item: GoldItem, sector: SectorId, evidence: tuple[str, ...] = ()) -> Difference:
    return Difference(item.draft.id, item.language, item.sample, sector, item.draft.title, evidence)


def _part_to_json(part: Part) -> dict[str, Any]:
    return {
        "items": part.items,
        "unlabelled": part.untouched,
        "unlabelled_tagged": part.touched_wrongly,
        "micro": _figures_to_json(part.micro),
        "macro_f1": round(part.macro, 4),
        "sectors": {sector: _figures_to_json(figures) for sector, figures in part.sectors.items()},
    }


def _figures_to_json(figures: Figures) -> dict[str, Any]:
    return {
        "precision": round(figures.precision, 4),
        "recall": round(figures.recall, 4),
        "f1": round(figures.f1, 4),
        "support": figures.support,
        "predicted": figures.predicted,
        "correct": figures.correct,
    }
