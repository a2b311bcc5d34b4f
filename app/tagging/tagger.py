"""Tag a text: sectors, policies, places, signals and provenance, each with its evidence."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.evidence import Tagged
from app.tagging.cues import CueFinder
from app.tagging.hedge import find_hedged, judge_hedging
from app.tagging.kept import load_prepared
from app.tagging.lexicon import Lexicon
from app.tagging.library import load_library
from app.tagging.places import find_places
from app.tagging.policies import find_policies
from app.tagging.prepared import Prepared, prepare
from app.tagging.provenance import judge_provenance
from app.tagging.publishers import Publishers
from app.tagging.reading import language_of_draft, read
from app.tagging.sectors import find_sectors
from app.tagging.signals import find_signals

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from app.domain.evidence import Draft, Tag
    from app.tagging.reading import Reading
    from app.tagging.records import Library


class Tagger:
    """A library compiled for tagging: immutable once made, so threads may share it.

    For a pool of processes make one in each from the same files; `tag` depends on nothing else and
    remembers nothing of the texts.
    """

    def __init__(self, library: Library | Prepared) -> None:
        known = library if isinstance(library, Prepared) else prepare(library)
        self.taxonomy = known.taxonomy
        self.stamp = known.stamp
        self._lexicon = Lexicon(known.entries)
        self.vocabulary = known.vocabulary
        self._policies = known.names
        self._places = known.places
        self._signals = known.signals
        self._cues = CueFinder(known.cues)
        self._publishers = Publishers(known.publishers)

    @classmethod
    def load(cls, root: Traversable | None = None, kept: Path | None = None) -> Tagger:
        """Read the data files (the program's own, or those below `root`). Raises InputError.

        What they come to is kept in the folder `kept`, if one is named, and read from there the next time.
        """
        return cls(load_prepared(root, kept) if kept else load_library(root))

    def read(self, draft: Draft) -> tuple[Reading, ...]:
        """Find all that the library knows in a text, before anything is decided."""
        return read(draft, self._lexicon)

    def sectors(self, draft: Draft) -> tuple[Tag, ...]:
        """Find the sectors of one text and nothing else: the same as `tag` finds, in less time."""
        readings = read(draft, self._lexicon)
        return find_sectors(readings, self.vocabulary, partial(find_hedged, readings))

    def tag(self, draft: Draft) -> Tagged:
        """Tag one text. The same text always gives the same tags; time is linear in its length."""
        language = language_of_draft(draft)
        readings = read(draft, self._lexicon, language)
        hedged = find_hedged(readings)
        hedging = judge_hedging(readings, hedged)
        return Tagged(
            id=draft.id,
            lang=language,
            taxonomy=self.taxonomy,
            stamp=self.stamp,
            sectors=find_sectors(readings, self.vocabulary, lambda: hedged),
            policies=find_policies(readings, self._policies),
            places=find_places(readings, self._places),
            signals=find_signals(readings, self._signals, draft.published),
            provenance=judge_provenance(draft, self._cues.find(readings), self._publishers, hedging),
        )
