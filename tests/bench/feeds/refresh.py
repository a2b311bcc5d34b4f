"""Time a first and an unchanged refresh beside the `reader` library and newsboat, in turn, in one run.

    python tests/bench/feeds/refresh.py [--feeds 200] [--entries 40] [--repeats 5]

Feeds of our own making are served from 50 loopback hosts with 20 ms latency. A first refresh is everything
from an empty folder: process start, adding the feeds, fetching, parsing, storing; Tradewind also tags and
indexes. An unchanged refresh is answered 304 throughout. `reader` is installed into a folder of its own
below the system's temporary folder; newsboat is used where it is installed. Memory is PSS of all processes,
sampled (Linux only).
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[2]
HOSTS = 50
LATENCY_MS = 20
SAMPLE_SECONDS = 0.05


@dataclass
class Contestant:
    """A program with its two steps, each a list of command lines, and what they took in seconds."""

    name: str
    first: Callable[[Path], list[list[str]]]
    again: Callable[[Path], list[list[str]]]
    seconds: dict[str, list[float]] = field(default_factory=lambda: {"first": [], "again": []})
    peak: dict[str, list[float]] = field(default_factory=lambda: {"first": [], "again": []})


@contextmanager
def press(feeds: int, entries: int) -> Iterator[list[str]]:
    """Serve the feeds from a process of its own; give their addresses."""
    words = [str(number) for number in (feeds, entries, HOSTS, LATENCY_MS)]
    server = subprocess.Popen(
        [sys.executable, str(HERE / "press.py"), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None
    assert server.stdout is not None
    port = int(server.stdout.readline())
    try:
        yield [f"http://127.0.1.{1 + number % HOSTS}:{port}/{number}.xml" for number in range(feeds)]
    finally:
        server.stdin.close()
        server.wait()


def pss_of_group(group: int) -> float:
    """Sum the PSS of a process group in MB (Linux)."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(folder.name)) != group:
                continue
            lines = (folder / "smaps_rollup").read_text(encoding="ascii").splitlines()
        except (OSError, ValueError):
            continue
        total += next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
    return total / 1024


def run(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Run a command; give wall seconds and peak PSS in MB (0 where the system can't tell)."""
    began = time.perf_counter()
    child = subprocess.Popen(
        command,
        env=environment,
        cwd=CHECKOUT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    peak = 0.0
    measured = environment.get("BENCH_MEMORY") == "1" and sys.platform == "linux"
    while child.poll() is None:
        if measured:
            peak = max(peak, pss_of_group(child.pid))
            time.sleep(SAMPLE_SECONDS)
        else:
            child.wait()
    if child.returncode:
        raise SystemExit(f"{command[:4]} ended with {child.returncode}")
    return time.perf_counter() - began, peak


def contestants(folder: Path, addresses: list[str]) -> list[Contestant]:
    """Set the programs up, each on the same feeds."""
    listing = folder / "addresses.txt"
    listing.write_text("\n".join(addresses) + "\n", encoding="utf-8")
    opml = folder / "feeds.opml"
    outlines = "".join(f'<outline type="rss" text="{url}" xmlUrl="{url}"/>' for url in addresses)
    opml.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>', encoding="utf-8")
    return [
        tradewind(opml),
        *([rival] if (rival := reader(listing)) else []),
        *([rival] if (rival := newsboat(listing)) else []),
    ]


def tradewind(opml: Path) -> Contestant:
    def call(data: Path, *words: str) -> list[str]:
        return [sys.executable, "-m", "app", "--data", str(data / "tw"), "--allow-private", "--quiet", *words]

    return Contestant(
        "Tradewind",
        lambda data: [call(data, "source", "import", str(opml)), call(data, "refresh")],
        lambda data: [call(data, "refresh")],
    )


def reader(listing: Path) -> Contestant | None:
    home = Path(tempfile.gettempdir()) / "tradewind-bench-reader"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        done = subprocess.run([python, "-m", "pip", "install", "-q", "reader", "sgmllib3k"], check=False)
        if done.returncode:
            print("reader could not be installed; going on without it")
            shutil.rmtree(home)
            return None

    def call(step: str, data: Path) -> list[list[str]]:
        return [[str(python), str(HERE / "rivals.py"), step, str(data / "reader.sqlite"), str(listing)]]

    return Contestant("reader", lambda data: call("first", data), lambda data: call("again", data))


def newsboat(listing: Path) -> Contestant | None:
    program = shutil.which("newsboat")
    if program is None:
        print("newsboat is not installed; going on without it")
        return None

    settings = listing.with_name("newsboat.conf")
    settings.write_text("reload-threads 8\n", encoding="ascii")

    def call(data: Path) -> list[list[str]]:
        cache = data / "newsboat.db"
        return [[program, "-C", str(settings), "-u", str(listing), "-c", str(cache), "-x", "reload"]]

    return Contestant("newsboat", call, call)


def measure(all_: list[Contestant], repeats: int, *, memory: bool) -> None:
    environment = {**os.environ, "BENCH_MEMORY": "1" if memory else "0"}
    for _ in range(repeats):
        for one in all_:
            with tempfile.TemporaryDirectory() as folder:
                for step, commands in (("first", one.first), ("again", one.again)):
                    ran = [run(command, environment) for command in commands(Path(folder))]
                    if memory:
                        one.peak[step].append(max(peak for _, peak in ran))
                    else:
                        one.seconds[step].append(sum(seconds for seconds, _ in ran))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--entries", type=int, default=40)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, press(options.feeds, options.entries) as addresses:
        all_ = contestants(Path(folder), addresses)
        measure(all_, options.repeats, memory=False)
        measure(all_, 1, memory=True)
    ours = all_[0]
    print(f"{options.feeds} feeds x {options.entries} entries, {HOSTS} hosts, {LATENCY_MS} ms; medians")
    print("| program | first, s | Tradewind is | unchanged, s | Tradewind is | peak PSS, MB |")
    print("|---|---|---|---|---|---|")
    for one in all_:
        first, again = (statistics.median(one.seconds[step]) for step in ("first", "again"))
        factors = [
            statistics.median(one.seconds[step]) / statistics.median(ours.seconds[step])
            for step in ("first", "again")
        ]
        print(
            f"| {one.name} | {first:.2f} | {factors[0]:.2f} x as fast | {again:.2f} |"
            f" {factors[1]:.2f} x as fast | {max(one.peak['first']):.0f} |"
        )


if __name__ == "__main__":
    main()
