"""Tagging without a store: for the command line, for measurements, for whoever calls from a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import InputError
from app.services.policies import has_own_policies, library_root
from app.settings import default_cache_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.tagging.evaluate import Report
    from app.tagging.tagger import Tagger


def load_tagger(data: Path | None = None) -> Tagger:
    """Load the tagger with the data that ships and, where a data folder is named, own policies in it.

    What the data files come to is kept for the next start; its folder may be deleted at any time.
    Raises InputError where a data file is wrong.
    """
    from app.tagging.tagger import Tagger

    return Tagger.load(library_root(data) if data else None, _cache(data))


def _cache(data: Path | None) -> Path:
    """Name where the data are kept ready for use: with the own policies they hold, or for all to share."""
    return data / "cache" if data and has_own_policies(data) else default_cache_folder()


def evaluate_lines(lines: Iterable[str], name: str) -> Report:
    """Tag labelled JSON Lines and compare. Raises InputError naming file and line on a bad one."""
    from app.tagging.evaluate import evaluate, read_gold

    try:
        gold = read_gold(lines)
    except InputError as error:
        raise InputError(error.code, f"{name}: {error.message}") from error
    return evaluate(gold, load_tagger())
