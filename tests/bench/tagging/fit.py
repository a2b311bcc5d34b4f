"""Compare the decision rule with a logistic regression fitted by cross-validation; prints a table.

`python tests/bench/tagging/fit.py GOLD.jsonl... [--even FILE] [--root FOLDER]`. Of a FILE after `--even`
only items whose id ends in an even number are read. `--root` takes other data files, for instance those
of an earlier revision, which knew none of the items: with the present ones every item has been seen by
those who wrote the vocabulary, so that all figures are too good. Deterministic; nothing is written.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - the path comes first

from app.domain.sectors import SECTOR_IDS  # noqa: E402
from app.tagging import decide  # noqa: E402
from app.tagging.evaluate import GoldItem, read_gold  # noqa: E402
from app.tagging.sectors import mentions_by_sector, score, score_in_place  # noqa: E402
from app.tagging.standing import framed_sectors  # noqa: E402
from app.tagging.tagger import Tagger  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

TRAITS = ("strength", "title", "any", "concepts", "framed", "beside", "length", "ja", "zh", "one")
FOLDS = 5
RIDGE = 1.0
STEPS = 30
THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)


@dataclass(frozen=True, slots=True)
class Measured:
    """Items by sectors: their traits, the rule's scores and the labels; and what sets items apart."""

    traits: Floats
    rule: Floats
    labels: Floats
    fold: NDArray[np.int64]
    natural: NDArray[np.bool_]
    held: NDArray[np.bool_]


def read(paths: Sequence[Path], even: Path | None) -> list[tuple[GoldItem, bool]]:
    items = [(item, False) for path in paths for item in read_gold(path.read_text("utf-8").splitlines())]
    if even is not None:
        lines = even.read_text("utf-8").splitlines()
        kept = [line for line in lines if int(json.loads(line)["id"].rsplit("-", 1)[-1]) % 2 == 0]
        items += [(item, True) for item in read_gold(kept)]
    return items


def traits_of(item: GoldItem, tagger: Tagger) -> tuple[Floats, Floats]:
    """Give the traits of each sector in one item, and what the rule says of it."""
    readings = tagger.read(item.draft)
    mentions = mentions_by_sector(readings, tagger.vocabulary)
    framed = framed_sectors(readings, tagger.vocabulary.frames)
    rule, traits = np.zeros(len(SECTOR_IDS)), np.zeros((len(SECTOR_IDS), len(TRAITS)))
    for sector, own in mentions.items():
        is_framed = SECTOR_IDS[sector] in framed
        in_title = [mention for mention in own if mention[1] < mention[0].title_end]
        strength = evidence(score_in_place(own, is_framed=False))
        rule[sector] = score_in_place(own, is_framed=is_framed)
        title = evidence(score(in_title))
        count = min(len({number for _, _, _, number, _ in own}), 3)
        traits[sector, :5] = strength, title, 1.0, count, strength * is_framed
    best = traits[:, 0]
    for sector in range(len(SECTOR_IDS)):
        traits[sector, 5] = max(np.delete(best, sector).max() - best[sector], 0.0)
    traits[:, 6] = min(len(item.draft.summary), 400) / 400
    traits[:, 7:] = item.language == "ja", item.language == "zh", 1.0
    return traits, rule


def evidence(score: float) -> float:
    return float(-np.log(1.0 - min(score, 0.999)))


def measure(items: Sequence[tuple[GoldItem, bool]], tagger: Tagger) -> Measured:
    pairs = [traits_of(item, tagger) for item, _ in items]
    labels = [[sector in item.sectors for sector in SECTOR_IDS] for item, _ in items]
    folds = [int(md5(item.draft.id.encode()).hexdigest(), 16) % FOLDS for item, _ in items]
    return Measured(
        np.array([traits for traits, _ in pairs]),
        np.array([rule for _, rule in pairs]),
        np.array(labels, dtype=np.float64),
        np.array(folds),
        np.array([item.sample == "natural" and not item.sectors for item, _ in items]),
        np.array([held for _, held in items]),
    )


def fit(traits: Floats, labels: Floats) -> Floats:
    """Fit a logistic regression by Newton's method; the last trait, the constant, isn't shrunk."""
    coefficients = np.zeros(traits.shape[1])
    ridge = RIDGE * np.eye(traits.shape[1])
    ridge[-1, -1] = 0.0
    for _ in range(STEPS):
        sure = 1.0 / (1.0 + np.exp(-traits @ coefficients))
        slope = traits.T @ (sure - labels) + ridge @ coefficients
        curve = (traits * (sure * (1.0 - sure))[:, None]).T @ traits + ridge
        coefficients -= np.linalg.solve(curve, slope)
    return coefficients


def out_of_fold(measured: Measured) -> Floats:
    """Give each item the probabilities of a fit that didn't see it; no words, no probability."""
    width = measured.traits.shape[2]
    given = np.zeros_like(measured.rule)
    for fold in range(FOLDS):
        seen, unseen = measured.fold != fold, measured.fold == fold
        coefficients = fit(measured.traits[seen].reshape(-1, width), measured.labels[seen].reshape(-1))
        given[unseen] = 1.0 / (1.0 + np.exp(-measured.traits[unseen] @ coefficients))
    return np.where(measured.traits[:, :, 2] > 0, given, 0.0)


def show(name: str, scores: Floats, threshold: float, measured: Measured) -> None:
    cells = []
    for part in (~measured.held, measured.held):
        told, labels = scores[part] >= threshold, measured.labels[part] > 0
        right, either = (told & labels).sum(0), told.sum(0) + labels.sum(0)
        macro = np.mean(2 * right / np.maximum(either, 1))
        precision, recall = right.sum() / max(told.sum(), 1), right.sum() / max(labels.sum(), 1)
        natural = measured.natural[part]
        wrong, of = told[natural].any(1).sum(), natural.sum()
        cells.append(f"F {macro:.3f} P {precision:.3f} R {recall:.3f} natural {wrong}/{of}")
    print(f"{name:28}{cells[0]:46}{cells[1]}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--even", type=Path, help="a labelled file of which every second item is used")
    parser.add_argument("--root", type=Path, help="a folder of data files instead of the program's own")
    arguments = parser.parse_args()
    measured = measure(read(arguments.gold, arguments.even), Tagger.load(arguments.root))
    print(f"{'':28}{'gold files':46}even items")
    show("rule", measured.rule, decide.COEFFICIENTS.threshold, measured)
    scores = out_of_fold(measured)
    for threshold in THRESHOLDS:
        show(f"logistic, out of fold, {threshold}", scores, threshold, measured)
    width = measured.traits.shape[2]
    coefficients = fit(measured.traits.reshape(-1, width), measured.labels.reshape(-1))
    told = (f"{name} {value:.2f}" for name, value in zip(TRAITS, coefficients, strict=True))
    print("coefficients of all: " + ", ".join(told))


if __name__ == "__main__":
    main()
