"""Measure tagging stored items anew: `python tests/bench/tagging/retag.py [--items N] [--worst]`.

A store is filled with made-up items, put together from the sentences of the sample feeds in three
languages and tagged from a library without every tenth concept; then they are tagged anew with the whole
of it: previewed, applied, undone. `--worst` has every single item's tags differ, so that all must be
written. The longest time that other writers wait is that of the one transaction which puts all in place.
"""

from __future__ import annotations

import argparse
import random
import re
import resource as system
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from app.domain.evidence import Draft, Tagged
from app.domain.items import NewItem
from app.domain.sources import NewSource, Role
from app.services.lazy import Lazy
from app.services.retag import Retag
from app.services.samples import load_samples
from app.store import ingest, items, sources
from app.store.store import Store
from app.tagging.library import load_library
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.domain.sources import Source

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
BATCH = 500
_TAG = re.compile(r"<[^>]+>")
_SENTENCE = re.compile(r"[^.。！？]+[.。！？]?")
_PLACE = re.compile(r"\{\{[^}]*\}\}")


def stories(number: int) -> Iterator[NewItem]:
    """Write items of a title and two or three sentences, 200 to 400 characters, each but once."""
    chance = random.Random(20261121)
    pools: dict[str, tuple[list[str], list[str]]] = {}
    for sample in load_samples():
        titles, sentences = pools.setdefault(sample.language[:2], ([], []))
        for entry in sample.entries:
            titles.append(_plain(entry.title))
            text = _plain(f"{entry.summary} {entry.content_html}")
            sentences += [one.strip() for one in _SENTENCE.findall(text) if one.strip()]
    languages = sorted(pools)
    for place in range(number):
        lang = languages[place % len(languages)]
        titles, sentences = pools[lang]
        words = (" " if lang == "en" else "").join(chance.sample(sentences, k=3))[:400]
        yield NewItem(
            key=str(place),
            guid=None,
            url=f"https://press.example/{place}",
            title=f"{chance.choice(titles)} {place}",
            summary=words,
            content="",
            html=f"<p>{words}</p>",
            authors=(),
            lang=lang,
            published=NOW - timedelta(minutes=place),
            content_hash=str(place),
        )


def _plain(text: str) -> str:
    return " ".join(unescape(_PLACE.sub("2027", _TAG.sub(" ", text))).split())


def fill(store: Store, number: int, *, worst: bool) -> None:
    """Store items as an older library tags them."""
    library = load_library()
    fewer = tuple(concept for place, concept in enumerate(library.concepts) if place % 10)
    older = Tagger(replace(library, concepts=fewer, stamp="2025.9+0123abcd"))
    source = store.write(
        partial(sources.add, new=NewSource("https://press.example/", title="Press", role=Role.NEWS), now=NOW)
    ).result()
    batch = []
    for new in stories(number):
        batch.append((new, _older(older, source, new, worst=worst)))
        if len(batch) == BATCH:
            store.write(partial(ingest.ingest, source_id=source.id, batch=batch, now=NOW)).result()
            batch = []
    store.write(partial(ingest.ingest, source_id=source.id, batch=batch, now=NOW)).result()


def _older(tagger: Tagger, source: Source, new: NewItem, *, worst: bool) -> Tagged:
    tagged = tagger.tag(
        Draft(
            id="",
            title=new.title,
            summary=new.summary,
            url=new.url,
            source=source.title,
            source_role=source.role,
            lang=new.lang,
            published=new.published.isoformat() if new.published else None,
        )
    )
    if worst:
        return replace(tagged, provenance=replace(tagged.provenance, hedge_share=0.123))
    return tagged


def waits(store: Store, stop: Event, found: list[float]) -> None:
    """Mark an item read and unread all the while, as a person would, and note how long each takes."""
    read = True
    while not stop.wait(0.05):
        began = perf_counter()
        store.write(partial(items.mark, item_ids=[1], read=read)).result()
        found.append(perf_counter() - began)
        read = not read


def timed(store: Store, name: str, work: Callable[[], object]) -> None:
    """Do something once beside a person who marks items, and print how long both took."""
    stop, found = Event(), [0.0]
    person = Thread(target=waits, args=(store, stop, found))
    person.start()
    began = perf_counter()
    result = work()
    seconds = perf_counter() - began
    stop.set()
    person.join()
    peak = system.getrusage(system.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name:10} {seconds:7.2f} s   an edit waited {max(found):5.2f} s at most   peak {peak} MB")
    told = str(result)
    print(f"{'':10} {told[:160]}")


def main() -> None:
    """Fill a store and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--worst", action="store_true")
    words = parser.parse_args()
    with TemporaryDirectory() as name, Store.open(Path(name)) as store:
        began = perf_counter()
        fill(store, words.items, worst=words.worst)
        print(f"{words.items} items stored and tagged in {perf_counter() - began:.1f} s")
        tagger = Lazy(Tagger.load)
        tagger()
        retag = Retag(store, tagger, Lazy(lambda: tagger().stamp), lambda: NOW)
        timed(store, "outdated", retag.outdated)
        timed(store, "preview", retag.preview)
        timed(store, "apply", retag.apply)
        timed(store, "undo", retag.undo)


if __name__ == "__main__":
    main()
