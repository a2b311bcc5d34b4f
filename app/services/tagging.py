"""Tagging without a store: for the command line, for measurements, for whoever calls from a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import InputError
from app.services.policies import library_root

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.tagging.evaluate import Report
    from app.tagging.tagger import Tagger

KEPT = "cache/lexicon.json"
"""Where in a data folder the tagger's data are kept ready for use; may be deleted at any time."""


def load_tagger(data: Path | None = None) -> Tagger:
    """Load the tagger with the data that ships and, where a data folder is named, own policies in it.

    What the data files come to is kept in that folder, for the next start. Raises InputError where a
    data file is wrong.
    """
    from app.tagging.tagger import Tagger

    return Tagger.load(library_root(data), data / KEPT) if data else Tagger.load()


def evaluate_lines(lines: Iterable[str], name: str) -> Report:
    """Tag labelled JSON Lines and compare. Raises InputError naming file and line on a bad one."""
    from app.tagging.evaluate import evaluate, read_gold

    try:
        gold = read_gold(lines)
    except InputError as error:
        raise InputError(error.code, f"{name}: {error.message}") from error
    return evaluate(gold, load_tagger())
