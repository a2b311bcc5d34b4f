"""Make of a source's answer what the store will take: parse, find what is new, tag it, prepare it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock, Semaphore
from typing import TYPE_CHECKING, Protocol

from app.domain.evidence import Draft
from app.feeds.decide import decide
from app.feeds.parse import parse
from app.feeds.ready import make_ready
from app.store import ingest, raw
from app.store.prepared import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from threading import Event

    from app.domain.entries import ParsedFeed
    from app.domain.items import NewItem
    from app.domain.sources import Source
    from app.services.lazy import Lazy
    from app.store.prepared import Prepared
    from app.store.store import Store
    from app.tagging.tagger import Tagger

    Batch = tuple[Prepared, ...]

CHUNK = 50
"""Entries in one transaction: few enough that a person's edit, which goes next, is not felt to wait."""

READERS = 4
"""Answers digested at once by threads: some work while others wait for the writer. More would only take
turns, and a window's thread would have to wait for all of them (measured: the 99th percentile of its
waits is a quarter to a third shorter than with 16)."""


@dataclass(frozen=True, slots=True)
class Question:
    """A body that a source answered with 200, and what is needed to read it; `now` is UTC."""

    source: Source
    url: str
    content_type: str | None
    body: bytes
    now: datetime


@dataclass(frozen=True, slots=True)
class Head:
    """What comes first of a digest: the feed, whose entries have kept their dates and nothing else.

    `fresh` counts the entries that follow in batches, `packed` is the body as `raw.keep` takes it.
    """

    feed: ParsedFeed
    fresh: int
    packed: bytes


class Digests(Protocol):
    """Digests answers, from any thread: the head first, then batches of new and changed entries."""

    def __call__(self, question: Question, stop: Event) -> Iterator[Head | Batch]:
        """Digest one answer; ends early once `stop` is set. Raises InputError for a bad data file."""

    def expect(self) -> None:
        """Hear that there will be something to digest: what takes long to get ready may begin."""

    def rest(self) -> None:
        """Hear that there will be nothing for a while: what is dear to keep may go."""


class DigestsHere:
    """Digests in the thread that calls."""

    def __init__(self, store: Store, tagger: Lazy[Tagger]) -> None:
        self._store = store
        self._tagger = tagger
        self._loading = Lock()
        self._readers = Semaphore(READERS)

    def __call__(self, question: Question, stop: Event) -> Iterator[Head | Batch]:
        """Digest one answer; see `Digests`."""
        with self._readers:
            for part in digest(question, self._store, lambda: self._load(stop)):
                if stop.is_set():
                    return
                yield part

    def expect(self) -> None:
        """Wait for the first need: the tagger may not be needed at all."""

    def rest(self) -> None:
        """Keep the tagger: the window asks it too."""

    def _load(self, stop: Event) -> Tagger:
        """Load the tagger on first need; the others wait, and give up with the first that can't."""
        with self._loading:
            try:
                return self._tagger()
            except BaseException:
                stop.set()
                raise


def digest(question: Question, store: Store, load: Callable[[], Tagger]) -> Iterator[Head | Batch]:
    """Digest one answer; only reads the store. Raises InputError for a recipe or lexicon that is wrong."""
    source = question.source
    feed = parse(
        question.body,
        content_type=question.content_type,
        base=question.url,
        tz=source.timezone,
        now=question.now,
    )
    fresh = () if feed.error else _fresh(source, feed, store)
    yield Head(_bare(feed), len(fresh), raw.pack(question.body))
    if not fresh:
        return
    named, tagger = source if source.title else replace(source, title=feed.title), load()
    for start in range(0, len(fresh), CHUNK):
        yield tuple(prepare(item, tagger.tag(_draft(named, item))) for item in fresh[start : start + CHUNK])


def _fresh(source: Source, feed: ParsedFeed, store: Store) -> tuple[NewItem, ...]:
    ready = make_ready(feed)
    decision = decide(ready, ingest.known(store.reader(), source.id, [item.key for item in ready]))
    return decision.new + decision.changed


def _bare(feed: ParsedFeed) -> ParsedFeed:
    """Leave of the entries what the verdict on a feed needs."""
    entries = (
        replace(entry, title="", summary_html="", content_html="", text="", authors=())
        for entry in feed.entries
    )
    return replace(feed, entries=tuple(entries))


def _draft(source: Source, item: NewItem) -> Draft:
    return Draft(
        id="",
        title=item.title,
        summary=item.summary,
        content=item.content,
        url=item.url,
        source=source.title or None,
        source_role=source.role,
        source_reliability=source.reliability,
        lang=item.lang or source.language,
        published=item.published.isoformat() if item.published else None,
    )
