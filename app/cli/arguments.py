"""The words that the command line understands."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app import __version__
from app.cli.options import PROGRAM, Parser, add_window_options, global_options
from app.cli.watch_arguments import add_watch_commands
from app.domain.briefs import TEMPLATES
from app.domain.sectors import LANGUAGES, SECTOR_IDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.sectors import Language

MOST = 1_000_000


def parse_arguments(words: Sequence[str]) -> argparse.Namespace:
    """Read the command line. Raises InputError where it can't be understood."""
    return _build().parse_args(words)


def _build() -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description="Market-opportunity news in three languages, tagged against policy. "
        "Without a command the window opens.",
        parents=[global_options(first=True)],
    )
    parser.add_argument("--version", action="version", version=f"tradewind {__version__}")
    add_window_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    adder = _Adder(commands)
    _add_feed_commands(adder)
    _add_item_commands(adder)
    _add_tag_commands(adder)
    add_watch_commands(adder.group("watch", "the opportunities"))
    _add_brief_commands(adder)
    return parser


class _Adder:
    """Add commands that each take the global options too."""

    def __init__(self, commands: Any) -> None:  # noqa: ANN401  argparse keeps this class private
        self._commands = commands

    def command(self, name: str, told: str) -> Parser:
        made: Parser = self._commands.add_parser(
            name, help=told, description=told, parents=[global_options(first=False)]
        )
        return made

    def group(self, name: str, told: str) -> _Adder:
        made = self.command(name, told)
        return _Adder(
            made.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
        )


def _add_feed_commands(adder: _Adder) -> None:
    demo = adder.command("demo", "run the main job on bundled sample feeds, then open the window")
    demo.add_argument("--headless", action="store_true", help="open no window: print, write and leave")
    demo.add_argument("--out", metavar="DIR", help="where briefing and picture go (DATA/out)")
    demo.add_argument("--ready-file", metavar="F", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    refresh = adder.command("refresh", "fetch the sources now")
    refresh.add_argument("--source", action="append", metavar="ID", help="only this source; repeat for more")
    refresh.add_argument("--jobs", type=_count, default=32, metavar="N", help="hosts asked at once (32)")
    refresh.add_argument("--due", action="store_true", help="only sources whose time has come")
    parse = adder.command("parse", "read feed files; no network, no database")
    parse.add_argument("files", nargs="+", metavar="FILE", help="a feed file, or - for standard input")
    parse.add_argument("--content-type", metavar="T", help="the HTTP header it came with")
    parse.add_argument("--tz", metavar="ZONE", help="the IANA zone of times that name none")
    parse.add_argument("--base", metavar="URL", help="the address it came from")
    source = adder.group("source", "the feeds")
    source.command("list", "list the sources with their state")
    for name, told, word in (
        ("add", "add a feed", "URL"),
        ("remove", "remove a source", "ID"),
        ("discover", "find the feeds that a page names", "URL"),
        ("import", "add the feeds of an OPML file", "FILE"),
        ("export", "write the sources as OPML", "FILE"),
    ):
        source.command(name, told).add_argument("what", metavar=word)
    raw = source.command("raw", "show the latest answer of a source as it came")
    raw.add_argument("what", metavar="ID")
    raw.add_argument("-o", "--output", metavar="FILE", help="where its body is written")
    pack = source.command("pack", "list the source packs, or add one")
    pack.add_argument("what", metavar="ID", nargs="?")


def _add_item_commands(adder: _Adder) -> None:
    tag = adder.command("tag", "tag JSON Lines {id, title, summary?, content?, url?, source?, lang?}")
    tag.add_argument("file", nargs="?", default="-", metavar="FILE", help="- or nothing: standard input")
    adder.command("eval", "tag a labelled set and compare").add_argument("file", metavar="GOLD.jsonl")
    search = adder.command("search", "full-text search of the store")
    search.add_argument("query", metavar="QUERY")
    _add_filters(search, limit=50)
    items = adder.command("items", "list stored items, newest first")
    items.add_argument("--source", metavar="ID", help="only of this source")
    _add_filters(items, limit=100)


def _add_tag_commands(adder: _Adder) -> None:
    retag = adder.command("retag", "tell what tagging stored items anew would change; nothing is written")
    ways = retag.add_mutually_exclusive_group()
    ways.add_argument("--apply", action="store_true", help="do it, as one step")
    ways.add_argument("--undo", action="store_true", help="take the last one back")
    correct = adder.command("correct", "correct an item's sectors by hand; no re-tagging overwrites it")
    correct.add_argument("item", metavar="ITEM")
    deeds = correct.add_mutually_exclusive_group(required=True)
    deeds.add_argument("--add", choices=SECTOR_IDS, metavar="S", help="give the item this sector")
    deeds.add_argument("--remove", choices=SECTOR_IDS, metavar="S", help="take this sector off")
    deeds.add_argument("--undo", action="store_true", help="take the last correction back")
    correct.add_argument("--words", metavar="W", help="words of the text that speak for it (the title)")


def _add_filters(parser: Parser, *, limit: int) -> None:
    parser.add_argument("--limit", type=_count, default=limit, metavar="N", help=f"at most so many ({limit})")
    _add_sectors(parser)
    _add_period(parser)


def _add_sectors(parser: Parser) -> None:
    parser.add_argument("--sector", action="append", choices=SECTOR_IDS, metavar="S", default=None)


def _add_period(parser: Parser) -> None:
    parser.add_argument("--since", metavar="D", help="from this day or moment on: 2026-11-21, 7d")
    parser.add_argument("--until", metavar="D", help="up to this day (to its end) or moment")


def _add_brief_commands(adder: _Adder) -> None:
    brief = adder.command(
        "brief",
        "write a briefing by the file's ending: .html .pdf .docx .pptx .xlsx .md .eml, "
        "its sources .bib .ris .json",
    )
    _add_period(brief)
    _add_sectors(brief)
    brief.add_argument("--watch", action="append", metavar="ID", help="an opportunity; repeat for more")
    brief.add_argument(
        "--place", action="append", metavar="P", help="a market: JP, CN-31 or a name; repeat for more"
    )
    brief.add_argument(
        "--lang", type=_languages, default=("en",), metavar="L", help="en, ja, zh or several: en,ja"
    )
    brief.add_argument(
        "--template", choices=TEMPLATES, default="weekly", metavar="T", help=", ".join(TEMPLATES)
    )
    brief.add_argument("-o", "--output", required=True, metavar="FILE")
    verify = adder.command("verify", "check a briefing's statements against its manifest and the store")
    verify.add_argument("file", metavar="FILE", help="an exported briefing: HTML, PDF, DOCX, PPTX or XLSX")
    policy = adder.group("policy", "the policy library")
    policy.command("list", "list the policies")
    policy.command("show", "show one with its clauses").add_argument("id", metavar="ID")
    add = policy.command("add", "keep a policy of your own, a TOML file, in the data folder")
    add.add_argument("file", metavar="FILE")
    match = policy.command("match", "tell which policies and clauses a text names or derives from")
    match.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE",
        help="text or JSON Lines; - or nothing: standard input",
    )
    match.add_argument("--item", metavar="ID", help="a stored item in place of a file")
    glossary = adder.command("glossary", "give the forms of a term in three languages")
    glossary.add_argument("term", metavar="TERM", help="a form in any language, or an id")
    glossary.add_argument("--lang", choices=LANGUAGES, help="only the forms of this language")
    adder.command("backup", "copy the database to a file, while it is in use").add_argument(
        "file", metavar="FILE"
    )
    adder.command("restore", "put a backup in the database's place, which is kept").add_argument(
        "file", metavar="FILE"
    )
    check = adder.command("check", "check the database; changes nothing unless --repair")
    check.add_argument("--repair", action="store_true", help="rebuild what can be rebuilt from the items")


def _languages(text: str) -> tuple[Language, ...]:
    found: list[Language] = []
    for word in text.split(","):
        known = [language for language in LANGUAGES if language == word.strip()]
        if not known:
            raise argparse.ArgumentTypeError(f"{word!r} is not en, ja or zh")
        found += known
    return tuple(dict.fromkeys(found))


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return int(text)
