"""Sentences that retell sources of our own, rightly and with one thing wrong.

`python tests/briefing/retold.py` prints what of them is caught. Unlike the cases of `mutations`, each was
written out by hand, before the check was run on it.
"""

from __future__ import annotations

import sys
import tomllib
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mutations import Case, report

from app.briefing.matching import Ground
from app.briefing.overlap import script_of
from app.services.sentences import load_matcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.sectors import Language

RETOLD = Path(__file__).resolve().parents[1] / "data" / "briefing" / "retold.toml"
_LANGUAGES: dict[str, Language] = {"latin": "en", "kana": "ja", "han": "zh"}


def retold() -> tuple[Case, ...]:
    """Read every case, always in the same order."""
    entries = tomllib.loads(RETOLD.read_text(encoding="utf-8"))["ground"]
    grounds = {entry["id"]: _ground(entry) for entry in entries}
    return tuple(case for entry in entries for case in _cases(entry, grounds))


def _cases(entry: dict[str, Any], grounds: dict[str, Ground]) -> Iterator[Case]:
    own = grounds[entry["id"]]
    said = [("", sentence, own) for sentence in entry["right"]]
    said += [(kind, sentence, own) for kind, sentence in entry["wrong"]]
    said += [("source", sentence, grounds[other]) for other, sentence in entry["elsewhere"]]
    for kind, sentence, ground in said:
        language = _LANGUAGES[script_of(sentence)]
        yield Case(kind, entry["id"], entry["language"], language, sentence, ground)


def _ground(entry: dict[str, Any]) -> Ground:
    published = datetime.combine(entry["published"], time(6), UTC)
    return Ground(entry["source"], entry["title"], entry["title"], entry["text"], published)


if __name__ == "__main__":
    report(load_matcher(), retold(), every="-v" in sys.argv)
