"""Time parsing, everything included, beside feedparser's default and a bare lxml tree, in turn, in one run.

    python tests/bench/feeds/parse.py [FOLDER] [--megabytes 20] [--repeats 5]

FOLDER holds feed files: by default ../shared/feeds beside the checkout where it is there, else the
fixtures in tests/data/feeds. They are repeated until they make the megabytes. Ours is decoding, dates,
links and sanitised HTML of every entry; the floor is lxml building a tree of the bytes and nothing more.
"""

from __future__ import annotations

import argparse
import statistics
import time
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import feedparser
from lxml import etree

from app.domain.times import utc_now
from app.feeds.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable

CHECKOUT = Path(__file__).resolve().parents[3]
SUFFIXES = {".xml", ".rss", ".html", ".rdf", ".atom", ".json"}


def load(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in sorted(folder.iterdir()) if file.suffix in SUFFIXES]


def is_well_formed(body: bytes) -> bool:
    try:
        etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return False
    return True


def ours(body: bytes) -> None:
    parse(body, now=utc_now())


def theirs(body: bytes) -> None:
    feedparser.parse(BytesIO(body))


def floor(body: bytes) -> None:
    try:
        etree.fromstring(body, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return


def rate(work: Callable[[bytes], None], bodies: list[bytes]) -> float:
    """Give MB of bodies for a second of this process's time, whatever else the machine does."""
    began = time.process_time()
    for body in bodies:
        work(body)
    return sum(map(len, bodies)) / 1e6 / (time.process_time() - began)


def compare(name: str, files: list[bytes], megabytes: float, repeats: int) -> None:
    times = max(1, round(megabytes * 1e6 / sum(map(len, files))))
    bodies = files * times
    # feedparser is an order of magnitude slower: one round of the files tells its rate as well.
    rates: dict[str, list[float]] = {"Tradewind": [], "feedparser": [], "lxml tree": []}
    for _ in range(repeats):
        rates["Tradewind"].append(rate(ours, bodies))
        rates["feedparser"].append(rate(theirs, files))
        rates["lxml tree"].append(rate(floor, bodies))
    base = statistics.median(rates["feedparser"])
    print(f"\n{name}: {len(files)} files, {megabytes:.0f} MB a round, {repeats} rounds, medians")
    print("| parser | MB/s | x feedparser |\n|---|---|---|")
    for parser, found in rates.items():
        print(f"| {parser} | {statistics.median(found):.1f} | {statistics.median(found) / base:.1f} |")


def main() -> None:
    shared = CHECKOUT.parent / "shared" / "feeds"
    usual = shared if shared.is_dir() else CHECKOUT / "tests" / "data" / "feeds"
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=usual)
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    files = load(options.folder)
    for name, chosen in (
        ("well-formed files", [body for body in files if is_well_formed(body)]),
        ("all files", files),
    ):
        compare(name, chosen, options.megabytes, options.repeats)


if __name__ == "__main__":
    main()
