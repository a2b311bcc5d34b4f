"""A corpus of sentences with their sources, untouched and mutated: `python tests/briefing/mutations.py`.

Each story of `tests/data/briefing/stories.toml` is told as a source in one language and claimed in
another; a mutation swaps one slot of the claim for another value, turns it round, or cites another story.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.briefing.matching import Ground, Matcher
from app.domain.sectors import LANGUAGES, Language
from app.services.sentences import load_matcher

if TYPE_CHECKING:
    from collections.abc import Iterator

STORIES = Path(__file__).resolve().parents[1] / "data" / "briefing" / "stories.toml"
PUBLISHED = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
SLOTS = ("count", "money", "share", "area", "power", "span")
ROUNDS = 2  # how often each story is told in each pair of languages, with other values each time


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with what it cites; `kind` says what was done to it, empty where nothing was."""

    kind: str
    story: str
    source: Language
    language: Language
    sentence: str
    ground: Ground


def corpus() -> tuple[Case, ...]:
    """Make every case, always the same."""
    data = tomllib.loads(STORIES.read_text(encoding="utf-8"))
    return tuple(case for number, story in enumerate(data["story"]) for case in _cases(data, number, story))


def _cases(data: dict[str, Any], number: int, story: dict[str, Any]) -> Iterator[Case]:
    for turn in range(ROUNDS):
        for first, source in enumerate(LANGUAGES):
            for second, language in enumerate(LANGUAGES):
                pick = number + 3 * turn + first + 2 * second
                yield from _told(data, story, pick, (source, language))


def _told(
    data: dict[str, Any], story: dict[str, Any], pick: int, tongues: tuple[Language, Language]
) -> Iterator[Case]:
    source, language = tongues
    values = data["values"]
    ground = _ground(values, story, pick, source)
    claim, filled = story["claim"][language], _filled(values, pick, language)
    said = claim.format(**filled)

    def case(kind: str, sentence: str, about: Ground = ground) -> Case:
        return Case(kind, story["id"], source, language, sentence, about)

    yield case("", said)
    other = _filled(values, pick + 1, language)
    for slot, kind in (("place", "name"), ("date", "date"), *((slot, "number") for slot in SLOTS)):
        if f"{{{slot}}}" in claim:
            yield case(kind, claim.format(**{**filled, slot: other[slot]}))
    if "{org}" in claim:
        yield case("source", claim.format(**{**filled, "org": other["org"]}))
    for slot in SLOTS:
        if f"{{{slot}}}" in claim and (changed := _other_unit(values[slot], filled[slot], language)):
            yield case("unit", claim.format(**{**filled, slot: changed}))
    before, after = story["no"][language]
    yield case("negation", said.replace(before, after, 1))
    stories = data["story"]
    next_one = stories[(stories.index(story) + 1) % len(stories)]
    yield case("source", said, _ground(values, next_one, pick + 2, source))


def _ground(values: dict[str, Any], story: dict[str, Any], pick: int, language: Language) -> Ground:
    filled = _filled(values, pick, language)
    title, _, text = story["source"][language].format(**filled).partition("\n")
    return Ground(
        filled["org"] if "{org}" in story["source"][language] else "Quay Courier",
        title,
        title,
        text,
        PUBLISHED,
    )


def _filled(values: dict[str, Any], pick: int, language: Language) -> dict[str, str]:
    return {
        slot: forms[language][(pick + shift) % len(forms[language])]
        for shift, (slot, forms) in enumerate(values.items())
    }


def _other_unit(forms: dict[str, Any], value: str, language: Language) -> str:
    unit = forms.get(f"{language}_unit")
    changed = value.replace(unit[0], unit[1]) if unit else value
    return changed if changed != value else ""


def measure(matcher: Matcher, cases: tuple[Case, ...]) -> tuple[Counter[str], Counter[str], tuple[Case, ...]]:
    """Count cases and catches by kind, and list what was missed or cried at without reason."""
    total, caught, wrong = Counter[str](), Counter[str](), []
    for case in cases:
        found = bool(matcher.differences(case.sentence, (case.ground,)))
        total[case.kind] += 1
        caught[case.kind] += found
        if found != bool(case.kind):
            wrong.append(case)
    return total, caught, tuple(wrong)


def report(matcher: Matcher, cases: tuple[Case, ...], *, every: bool) -> None:
    """Print the table, and with `every` what went wrong."""
    total, caught, wrong = measure(matcher, cases)
    write = sys.stdout.write
    for kind in sorted(kind for kind in total if kind):
        write(f"{kind:10} {caught[kind]:4} of {total[kind]:4}  {caught[kind] / total[kind]:6.1%}\n")
    mutated = sum(total.values()) - total[""]
    write(f"all        {sum(caught.values()) - caught['']:4} of {mutated:4}  ")
    write(f"{(sum(caught.values()) - caught['']) / mutated:6.1%}\n")
    write(f"false alarms {caught['']} of {total['']} untouched sentences\n")
    for case in wrong if every else ():
        write(f"\n{case.kind or 'untouched'} {case.story} {case.source}>{case.language}: {case.sentence}\n")
        write(f"   {case.ground.title} {case.ground.text}\n")
        write(f"   {matcher.differences(case.sentence, (case.ground,))}\n")


if __name__ == "__main__":
    report(load_matcher(), corpus(), every="-v" in sys.argv)
