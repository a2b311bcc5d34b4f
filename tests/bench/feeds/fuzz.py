"""Mutate feed files and read them: no exception may escape, none may take long.

`PYTHONPATH=. python tests/bench/feeds/fuzz.py --times 20000 [--seed N] [--folder DIR]` takes the real
feeds of ../shared/feeds where they are, else the repository's own. Exit status 1 where one escaped or
took over 5 s. What broke is named by file, seed and turn, which make the same bytes again.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.feeds.parse import parse
from app.feeds.ready import make_ready
from app.feeds.recipes import load_recipes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.feeds.recipes import Recipe

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
CHECKOUT = Path(__file__).resolve().parents[3]
FOLDERS = (CHECKOUT.parent / "shared" / "feeds", CHECKOUT / "tests" / "data" / "feeds")
ENDINGS = frozenset((".xml", ".rss", ".json", ".html", ".atom", ".rdf"))
LARGEST = 200_000
SLOW = 5.0
TYPES = (
    None,
    "text/xml",
    "text/xml; charset=gbk",
    "application/json",
    "text/html; charset=Shift_JIS",
    "x; charset=utf-16",
)
ZONES = (None, "Asia/Shanghai", "Nowhere/At/All")
WORDS = (
    *(
        b"<",
        b">",
        b"&",
        b"\0",
        b"]]>",
        b"<![CDATA[",
        b"<!--",
        b"&#x0;",
        b"&#55296;",
        b"&lol;",
        b"<!DOCTYPE x [",
    ),
    *(
        b"<item>",
        b"</item>",
        b"<entry>",
        b"</channel>",
        b"<rss>",
        b"<html>",
        b'encoding="',
        b'encoding="utf-7"',
    ),
    *(b"\xff\xfe", b"\xef\xbb\xbf", b"\x1f\x8b\x08", b"{", b"[", b'":', b"\\ud800", b"1e999", b"9" * 400),
    *(
        b"xml:base='http://[::1'",
        b"type='xhtml'",
        b"mode='base64'",
        b"javascript:",
        "令和".encode(),
        b"\x1b$B",
    ),
)


@dataclass
class Findings:
    """What a run came to."""

    times: int = 0
    entries: int = 0
    escaped: list[str] = field(default_factory=list)
    slowest: list[tuple[float, str]] = field(default_factory=list)

    def note_time(self, seconds: float, name: str) -> None:
        self.slowest = sorted([*self.slowest, (seconds, name)], reverse=True)[:5]


def flip(chance: random.Random, body: bytearray) -> None:
    for _ in range(chance.choice((1, 1, 3, 30))):
        body[chance.randrange(len(body))] = chance.randrange(256)


def cut(chance: random.Random, body: bytearray) -> None:
    at = chance.randrange(len(body))
    del body[at : at + chance.choice((1, 10, 200, len(body)))]


def insert(chance: random.Random, body: bytearray) -> None:
    at = chance.randrange(len(body) + 1)
    body[at:at] = chance.choice(WORDS) * chance.choice((1, 1, 2, 2000))


def double(chance: random.Random, body: bytearray) -> None:
    at = chance.randrange(len(body))
    piece = body[at : at + chance.choice((20, 400, 4000))]
    body[at:at] = piece * chance.choice((1, 2, 40))


def swap(chance: random.Random, body: bytearray) -> None:
    first, second = sorted(chance.randrange(len(body)) for _ in range(2))
    length = min(chance.choice((5, 100, 1000)), second - first)
    body[first : first + length], body[second : second + length] = (
        body[second : second + length],
        body[first : first + length],
    )


MUTATIONS: Sequence[Callable[[random.Random, bytearray], None]] = (flip, cut, insert, double, swap)


def mutated(chance: random.Random, seed: bytes) -> bytes:
    body = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 4))):
        if body:
            chance.choice(MUTATIONS)(chance, body)
    return bytes(body[: 2 * LARGEST])


def read(chance: random.Random, body: bytes, recipes: Sequence[Recipe]) -> int:
    """Read a body all the way to what the store would be given; give the entries."""
    feed = parse(
        body,
        content_type=chance.choice(TYPES),
        base=chance.choice((None, "https://a.example/feed", "http://[")),
        tz=chance.choice(ZONES),
        now=NOW,
        recipes=recipes,
    )
    ready = make_ready(feed)
    for item in ready:
        f"{item.title}{item.summary}{item.content}{item.html}{item.url}".encode()  # all can be written
    assert len({item.key for item in ready}) == len(ready)
    return len(ready)


def seeds(folder: Path | None) -> list[tuple[str, bytes]]:
    chosen = folder or next(each for each in FOLDERS if each.is_dir())
    files = sorted(file for file in chosen.iterdir() if file.suffix in ENDINGS)
    found = [(file.name, file.read_bytes()[:LARGEST]) for file in files if "expected" not in file.name]
    if not found:
        sys.exit(f"{chosen} holds no feed files.")
    return found


def fuzz(times: int, seed: int, files: Sequence[tuple[str, bytes]], *, quiet: bool = False) -> Findings:
    """Mutate and read so many times; each turn depends on seed and turn alone."""
    findings = Findings()
    recipes = load_recipes()
    for turn in range(times):
        chance = random.Random(f"{seed}-{turn}")
        name, original = chance.choice(files)
        body = mutated(chance, original)
        begun = time.perf_counter()
        try:
            findings.entries += read(chance, body, recipes)
        except Exception:  # noqa: BLE001 - what escapes is what is looked for
            last = traceback.format_exc(limit=-3)
            findings.escaped.append(f"{name}, --seed {seed}, turn {turn}\n{last}")
        findings.note_time(time.perf_counter() - begun, f"{name}, turn {turn}")
        findings.times += 1
        if not quiet and turn % 2000 == 1999:
            sys.stderr.write(f"{turn + 1} of {times}\n")
    return findings


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--times", type=int, default=20_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--folder", type=Path)
    words = options.parse_args()
    files = seeds(words.folder)
    begun = time.perf_counter()
    found = fuzz(words.times, words.seed, files)
    spent = time.perf_counter() - begun
    print(f"{found.times} mutations of {len(files)} files in {spent:.0f} s, {found.entries} entries read")
    print(f"escaped: {len(found.escaped)}")
    for each in found.escaped[:10]:
        print(f"  {each}")
    print("slowest:")
    for seconds, name in found.slowest:
        print(f"  {seconds:.2f} s  {name}")
    return 1 if found.escaped or found.slowest[0][0] > SLOW else 0


if __name__ == "__main__":
    sys.exit(main())
