"""Measure the store: taking in, lists, search, figures.

Taking in is measured in chunks, each a transaction on the writer's thread, beside two floors from the
same run, both by sqlite3 and executemany in chunks of the same size: `items`, the same stories' rows of
one table alone, and `+text`, these with a full-text index of words that were cut before. `busy` is taking
in beside a thread of Python that never rests, as one that parses and tags. Each measure is taken several
times by turns with the others, and the median shown. The machine should be at rest.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections import defaultdict
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter
from typing import TYPE_CHECKING

from made_up import NOW, Press

from app.domain.items import ItemQuery
from app.domain.sources import NewSource
from app.domain.times import iso
from app.store import fulltext, items, pages, search, sources, trends
from app.store.store import Store
from app.store.words import index_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from made_up import Story

CHUNKS = (25, 50, 200)
SOURCES = 200
REPEATS = 3
READS = 40
BUSY_ROWS = 2000
SEED = 20261121

_FLOOR = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    """
CREATE TABLE items (
    id INTEGER PRIMARY KEY, source_id INTEGER, sort_at TEXT, published TEXT, fetched TEXT, hash TEXT,
    key TEXT, url TEXT, title TEXT, summary TEXT, content TEXT, html TEXT, UNIQUE (source_id, key)
)
""",
    "CREATE INDEX newest ON items (sort_at DESC, id DESC)",
    "CREATE VIRTUAL TABLE words USING fts5 (title, summary, content = '', tokenize = 'porter ascii')",
    "INSERT INTO words (words, rank) VALUES ('automerge', 0)",
    "INSERT INTO words (words, rank) VALUES ('crisismerge', 1500)",
)
_FLOOR_INSERT = f"INSERT INTO items VALUES ({', '.join('?' * 12)})"
_FLOOR_WORDS = "INSERT INTO words (rowid, title, summary) VALUES (?, ?, ?)"


def cut(stories: Sequence[Story], size: int) -> list[Sequence[Story]]:
    """Cut stories into chunks of a size."""
    return [stories[start : start + size] for start in range(0, len(stories), size)]


def fill(store: Store, stories: Sequence[Story], size: int) -> list[float]:
    """Take stories in, each chunk from the next of many sources; give the seconds of each chunk."""
    for number in range(SOURCES):
        new = NewSource(f"https://press{number}.example/feed.xml", title=f"Press {number}")
        store.write(partial(sources.add, new=new, now=NOW)).result()
    spent = []
    for place, batch in enumerate(cut(stories, size)):
        job = partial(items.ingest, source_id=place % SOURCES + 1, batch=batch, now=NOW)
        began = perf_counter()
        done = store.write(job, urgent=False).result()
        spent.append(perf_counter() - began)
        assert len(done.new_ids) == len(batch)
    return spent


def ingest_seconds(stories: Sequence[Story], size: int) -> list[float]:
    """Take stories into a store of their own."""
    with TemporaryDirectory() as name, Store.open(Path(name)) as store:
        return fill(store, stories, size)


@contextmanager
def busy_thread() -> Iterator[None]:
    """Keep a thread of Python at work meanwhile."""
    done = Event()

    def work() -> None:
        while not done.is_set():
            sum(range(1000))

    thread = Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def busy_seconds(stories: Sequence[Story], size: int) -> list[float]:
    """Take stories in beside a thread that never rests."""
    with busy_thread():
        return ingest_seconds(stories, size)


def floor_seconds(stories: Sequence[Story], size: int, *, text: bool) -> list[float]:
    """Write the items alone, or with an index of their words, by sqlite3 and nothing else."""
    rows = [
        (
            place // size,
            *(iso(moment) for moment in (new.published, new.published, NOW)),
            *(new.content_hash, new.key, new.url, new.title, new.summary, new.content, new.html),
        )
        for place, (new, _) in enumerate(stories)
    ]
    words = [(index_text(new.title), index_text(new.summary)) for new, _ in stories] if text else []
    spent = []
    with (
        TemporaryDirectory() as name,
        closing(sqlite3.connect(Path(name) / "floor.sqlite", isolation_level=None)) as connection,
    ):
        for statement in _FLOOR:
            connection.execute(statement)
        for start in range(0, len(rows), size):
            chunk = [(start + place, *row) for place, row in enumerate(rows[start : start + size], 1)]
            some = [(start + place, *row) for place, row in enumerate(words[start : start + size], 1)]
            began = perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(_FLOOR_INSERT, chunk)
            connection.executemany(_FLOOR_WORDS, some)
            connection.execute("COMMIT")
            spent.append(perf_counter() - began)
    return spent


def reads(conn: sqlite3.Connection) -> dict[str, Callable[[], object]]:
    """Name what the window asks of the store."""

    def page(query: ItemQuery) -> Callable[[], object]:
        return lambda: pages.page(conn, query, None, 100)

    def found(text: str) -> Callable[[], object]:
        return lambda: search.hits(conn, ItemQuery(text=text), 100)

    total = conn.execute("SELECT count(*) FROM items").fetchone()[0]
    deep = conn.execute(
        "SELECT id FROM items ORDER BY sort_at, id LIMIT 1 OFFSET ?", (total // 4,)
    ).fetchone()
    (row,) = pages.item_rows(conn, deep)
    return {
        "page: newest": page(ItemQuery()),
        "page: deep": lambda: pages.page(conn, ItemQuery(), row.cursor, 100),
        "page: a sector": page(ItemQuery(sectors=("green-tech",))),
        "page: three sectors": page(ItemQuery(sectors=("green-tech", "innovation", "urban-planning"))),
        "page: a source, unread": page(ItemQuery(source_id=7, unread=True)),
        "page: mostly hedged": page(ItemQuery(hedged=True)),
        "search: council": found("council"),
        "search: heat network": found('"heat network"'),
        "search: 城市": found("城市"),
        "search: スマート": found("スマート"),
        "search: 市": found("市"),
        "counts": lambda: items.counts(conn, NOW),
        "view": lambda: items.view(conn, deep[0]),
        "trend of a year": lambda: trends.daily(conn, NOW.replace(year=2025), NOW),
    }


def read_seconds(jobs: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    """Ask each, one after the other, many times over."""
    spent = defaultdict(list)
    for _ in range(READS):
        for name, job in jobs.items():
            began = perf_counter()
            job()
            spent[name].append(perf_counter() - began)
    return spent


def rate(spent: Iterable[Sequence[float]], rows: int) -> float:
    """Give the median of rows per second."""
    return median(rows / sum(run) for run in spent)


def show_ingest(stories: Sequence[Story], repeats: int) -> None:
    """Print what taking in costs, by the size of chunks, in rows a second."""
    few = stories[:BUSY_ROWS]
    print(f"{'chunk':>6} {'store':>8} {'busy':>8} {'items':>8} {'+text':>8} {'ms p50':>7} {'ms worst':>9}")
    for size in CHUNKS:
        runs: dict[str, list[list[float]]] = defaultdict(list)
        for _ in range(repeats):
            runs["items"].append(floor_seconds(stories, size, text=False))
            runs["store"].append(ingest_seconds(stories, size))
            runs["+text"].append(floor_seconds(stories, size, text=True))
            runs["busy"].append(busy_seconds(few, size))
        every = [seconds * 1000 for run in runs["store"] for seconds in run]
        rates = [
            rate(runs[name], len(few if name == "busy" else stories))
            for name in ("store", "busy", "items", "+text")
        ]
        print(f"{size:6}", *(f"{one:8,.0f}" for one in rates), f"{median(every):7.2f} {max(every):9.1f}")


def show_reads(stories: Sequence[Story]) -> None:
    """Print what lists, search and figures cost just after so many stories came in, and once all is tidy."""
    with TemporaryDirectory() as name, Store.open(Path(name)) as store:
        fill(store, stories, CHUNKS[0])
        size = sum(file.stat().st_size for file in Path(name).iterdir())
        jobs = reads(store.reader())
        after = read_seconds(jobs)
        steps = []
        more = True
        while more:
            began = perf_counter()
            more = store.write(fulltext.tidy).result()
            steps.append(perf_counter() - began)
        tidy = read_seconds(jobs)
    print(f"\n{len(stories):,} items, {size / 1e6:.0f} MB; milliseconds just after, and once tidy")
    print(f"{'':<24} {'p50':>8} {'p95':>8} {'p50':>8} {'p95':>8}")
    for what in jobs:
        figures = [
            one for spent in (after[what], tidy[what]) for one in (median(spent), quantiles(spent, n=20)[-1])
        ]
        print(f"{what:<24}", *(f"{one * 1000:8.2f}" for one in figures))
    print(f"tidying took {len(steps)} steps, {sum(steps):.2f} s, the worst {max(steps) * 1000:.0f} ms")


def main() -> None:
    """Read the options, run, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=20_000, help="stories to take in (%(default)s)")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="runs of each size (%(default)s)")
    options = parser.parse_args()
    stories = list(Press(SEED).stories(options.rows))
    print(f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}, {len(stories):,} stories")
    show_ingest(stories, options.repeats)
    show_reads(stories)
