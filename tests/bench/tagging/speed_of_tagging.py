"""Time tagging beside a bare automaton and beside spaCy, interleaved in one run; prints tables.

`python tests/bench/tagging/speed_of_tagging.py [--with-spacy] [--texts N] [--repeats N] [--items N]`

Figures are medians of processor time, which other programs disturb least. spaCy is installed into an
environment of its own in a temporary folder, for this run only.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import ahocorasick_rs  # noqa: E402 - the paths come first
import corpora  # noqa: E402

from app.tagging.library import load_library  # noqa: E402
from app.tagging.tagger import Tagger  # noqa: E402
from app.tagging.targets import collect  # noqa: E402
from app.tagging.text import fold  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.domain.evidence import Draft
    from app.domain.sectors import Language
    from app.tagging.records import Library

FORMS = 10_000
PACKAGES = ("spacy", "sudachipy", "sudachidict_core", "jieba")
BARE, SECTORS, FULL = "bare automaton", "sectors with evidence", "full pipeline"
# spaCy matches tokens. Of Chinese it makes single characters unless it is told to cut words: both are shown.
RIVALS: dict[Language, dict[str, str]] = {
    "en": {"spaCy": "en"},
    "ja": {"spaCy": "ja"},
    "zh": {"spaCy, characters": "zh", "spaCy, words": "zh jieba"},
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One library and the texts of each language that go with it."""

    name: str
    library: Library
    corpora: tuple[corpora.Corpus, ...]


def make_setting(name: str, library: Library, texts: int, hits: float) -> Setting:
    spellings = tuple(collect(library))
    made = []
    for language in corpora.FILLER:
        forms = corpora.forms_of(library, language)
        share = corpora.fit_share(language, forms, spellings, hits)
        made.append(corpora.make_corpus(language, forms, texts, share))
    return Setting(
        f"{name}: {len(spellings):,} spellings, some {hits:,.0f} matches a MB", library, tuple(made)
    )


def timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def passes_over(setting: Setting, corpus: corpora.Corpus) -> dict[str, Callable[[], float]]:
    """Give one pass over the texts for each of ours: what is timed ends with its result in Python."""
    spellings = tuple(collect(setting.library))
    automaton = ahocorasick_rs.AhoCorasick(
        spellings, implementation=ahocorasick_rs.Implementation.ContiguousNFA, store_patterns=False
    )
    tagger = Tagger(setting.library)
    drafts = corpus.drafts

    def bare() -> None:
        for draft in drafts:
            automaton.find_matches_as_indexes(fold(draft.title), overlapping=True)
            automaton.find_matches_as_indexes(fold(draft.content), overlapping=True)

    def sectors() -> None:
        for draft in drafts:
            tagger.sectors(draft)

    def full() -> None:
        for draft in drafts:
            tagger.tag(draft)

    return {BARE: lambda: timed(bare), SECTORS: lambda: timed(sectors), FULL: lambda: timed(full)}


class Rival:
    """spaCy in a process of its own, which makes one pass when asked."""

    def __init__(self, process: subprocess.Popen[str], requests: IO[str], answers: IO[str]) -> None:
        self._process = process
        self._requests = requests
        self._answers = answers

    def prepare(self, setting: Setting) -> None:
        spellings = tuple(collect(setting.library))
        work = {
            corpus.language: {
                "forms": spellings,
                "texts": [f"{draft.title}\n{draft.content}" for draft in corpus.drafts],
            }
            for corpus in setting.corpora
        }
        self._ask(json.dumps(work))

    def run(self, tokens: str) -> float:
        return float(self._ask(tokens))

    def _ask(self, line: str) -> str:
        self._requests.write(line + "\n")
        self._requests.flush()
        return self._answers.readline()


@contextmanager
def spacy_in_its_own_room() -> Iterator[Rival | None]:
    """Install and start spaCy; None, said politely, where that is not possible."""
    with tempfile.TemporaryDirectory() as folder:
        print("installing spaCy for this run ...", flush=True)
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
        if subprocess.run(install, check=False).returncode != 0:
            print("spaCy could not be installed here; its row is left out.")
            yield None
            return
        side = [str(python), str(Path(__file__).with_name("spacy_side.py"))]
        with subprocess.Popen(
            side, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        ) as rival:
            assert rival.stdin is not None
            assert rival.stdout is not None
            yield Rival(rival, rival.stdin, rival.stdout)
            rival.stdin.close()


def compare(setting: Setting, repeats: int, rival: Rival | None) -> None:
    """Print a table: what each does with the same texts, one after the other, again and again."""
    print(f"\n{setting.name}")
    print(f"{'':24}{'texts/s':>10}{'MB/s':>8}{'of bare':>9}{'x spaCy':>9}{'x its words':>13}")
    if rival:
        rival.prepare(setting)
    for corpus in setting.corpora:
        passes = passes_over(setting, corpus)
        if rival:
            passes |= {name: partial(rival.run, tokens) for name, tokens in RIVALS[corpus.language].items()}
        seconds: dict[str, list[float]] = {name: [] for name in passes}
        for _ in range(repeats):
            for name, one_pass in passes.items():
                seconds[name].append(one_pass())
        show(corpus, {name: statistics.median(own) for name, own in seconds.items()})


def show(corpus: corpora.Corpus, seconds: dict[str, float]) -> None:
    rivals = [name for name in seconds if name in RIVALS[corpus.language]]
    for name, own in seconds.items():
        beside = "".join(f"{seconds[rival] / own:>{9 + 4 * place}.1f}" for place, rival in enumerate(rivals))
        rate, size = len(corpus.drafts) / own, corpus.size / own / 1e6
        print(f"{corpus.language} {name:21}{rate:>10,.0f}{size:>8.1f}{seconds[BARE] / own:>9.2f}{beside}")


def latency(library: Library, tagger: Tagger, repeats: int) -> None:
    """Print how long one item takes: a title and 200 characters, everyday and dense."""
    print(f"\n{'one item, title + 200 characters':34}{'median ms':>10}{'p99 ms':>9}")
    spellings = tuple(collect(library))
    for language in corpora.FILLER:
        forms = corpora.forms_of(library, language)
        for name, hits in (("everyday", corpora.EVERYDAY), ("dense", corpora.DENSE)):
            share = corpora.fit_share(language, forms, spellings, hits)
            drafts = corpora.make_corpus(language, forms, 400, share, short=True).drafts
            taken = sorted(timed(partial(tagger.tag, draft)) for _ in range(repeats) for draft in drafts)
            middle, late = taken[len(taken) // 2], taken[len(taken) * 99 // 100]
            print(f"{language} {name:31}{middle * 1e3:>10.3f}{late * 1e3:>9.3f}")


def loading(repeats: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder)
        Tagger.load(kept=kept)
        for name, load in (("data files", Tagger.load), ("what was kept", partial(Tagger.load, kept=kept))):
            taken = statistics.median(timed(load) for _ in range(repeats))
            print(f"\nloading the tagger from {name}: {taken * 1e3:.0f} ms")


def memory(library: Library, tagger: Tagger, items: int) -> None:
    """Print the memory of this process as a great many different short items go through."""
    streams = [
        corpora.endless(language, corpora.forms_of(library, language), 0.05, short=True)
        for language in corpora.FILLER
    ]
    print(f"\nmemory while {items:,} different short items are tagged")
    for part in range(5):
        size = resident()
        print(f"{items * part // 4:>12,}  {f'{size:.1f} MB' if size else 'not measured on this system'}")
        if part < 4:
            for draft in islice(_in_turn(streams), items // 4):
                tagger.tag(draft)


def _in_turn(streams: list[Iterator[Draft]]) -> Iterator[Draft]:
    while True:
        for stream in streams:
            yield next(stream)


def resident() -> float | None:
    """Give this process's memory in MB now, where Linux tells it."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return None
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--with-spacy", action="store_true", help="compare with spaCy, installed for this run"
    )
    parser.add_argument("--texts", type=int, default=300, help="texts of some 1.7 kB in each language")
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--items", type=int, default=100_000, help="short items for the memory figures")
    chosen = parser.parse_args()
    library = load_library()
    small = corpora.sectors_only(library, FORMS)
    with ExitStack() as stack:
        rival = stack.enter_context(spacy_in_its_own_room()) if chosen.with_spacy else None
        compare(make_setting("sectors alone", small, chosen.texts, corpora.EVERYDAY), chosen.repeats, rival)
        compare(make_setting("all data files", library, chosen.texts, corpora.DENSE), chosen.repeats, rival)
    tagger = Tagger(library)
    latency(library, tagger, chosen.repeats)
    loading(chosen.repeats)
    memory(library, tagger, chosen.items)


if __name__ == "__main__":
    main()
