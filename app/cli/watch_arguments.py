"""The words that the commands on the watchlist understand."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Protocol

from app.domain.opportunities import Stage, Stance
from app.domain.sectors import LANGUAGES, SECTOR_IDS

if TYPE_CHECKING:
    from collections.abc import Sequence

STAGES = [stage.value for stage in Stage]


class Commands(Protocol):
    """Where commands are added, each with the global options."""

    def command(self, name: str, told: str) -> argparse.ArgumentParser:
        """Add a command."""


def add_watch_commands(watch: Commands) -> None:
    """Add the commands on opportunities."""
    add = watch.command("add", "put an opportunity on the watchlist")
    add.add_argument("--title", metavar="T", help="needed unless --item gives one")
    add.add_argument("--item", metavar="ID", help="made from this item, which becomes its first evidence")
    _add_fields(add)
    watch.command("list", "list the opportunities")
    show = watch.command("show", "show one with its evidence")
    show.add_argument("id", metavar="ID")
    show.add_argument("--history", action="store_true", help="who changed what and when, too")
    edit = watch.command("edit", "change what is said of one")
    edit.add_argument("id", metavar="ID")
    edit.add_argument("--title", metavar="T")
    _add_fields(edit)
    stage = watch.command("stage", "move one to another stage")
    stage.add_argument("id", metavar="ID")
    stage.add_argument("stage", choices=STAGES, metavar="STAGE")
    _add_reason(stage)
    _add_evidence_commands(watch)
    _add_step_commands(watch)
    _add_file_commands(watch)


def _add_evidence_commands(watch: Commands) -> None:
    link = watch.command("link", "link an item, a passage of one or a policy's clause as evidence")
    link.add_argument("id", metavar="ID")
    link.add_argument("item", metavar="ITEM", help="an item, or POLICY/CLAUSE")
    link.add_argument("--passage", metavar="WORDS", help="only these words of the item")
    link.add_argument("--stance", choices=[stance.value for stance in Stance])
    link.add_argument("--note", metavar="N")
    unlink = watch.command("unlink", "take evidence off one")
    unlink.add_argument("id", metavar="ID")
    unlink.add_argument("piece", metavar="ITEM", help="an item, or a piece's key as `show --json` gives it")
    suggestions = watch.command("suggestions", "list new items that match what opportunities watch for")
    suggestions.add_argument("id", metavar="ID", nargs="?")
    answers = suggestions.add_mutually_exclusive_group()
    answers.add_argument("--accept", metavar="ITEM", help="link it as evidence")
    answers.add_argument("--dismiss", metavar="ITEM", help="suggest it no more")
    marks = watch.command(
        "marks", "tell where the ground moved: revised items, superseded policies, deadlines"
    )
    marks.add_argument("--seen", metavar="ID", help="take note of this one's marks")


def _add_step_commands(watch: Commands) -> None:
    watch.command("undo", "take the last step on the watchlist back")
    watch.command("redo", "bring the step back that was taken back last")
    watch.command("bin", "list what was removed")
    for name, told in (("remove", "put one in the bin"), ("restore", "take one out of the bin")):
        watch.command(name, told).add_argument("id", metavar="ID")
    conflicts = watch.command("conflicts", "list on what people who worked apart disagree")
    conflicts.add_argument("id", metavar="ID")
    conflicts.add_argument("--settle", metavar="FIELD", help="settle this field")
    conflicts.add_argument("--take-other", action="store_true", help="with the value that doesn't hold")


def _add_file_commands(watch: Commands) -> None:
    export = watch.command(
        "export", "write CSV, XLSX, ICS, Markdown, PDF or a .twbundle by the file's ending"
    )
    export.add_argument("file", metavar="FILE")
    export.add_argument("--id", action="append", metavar="ID", help="only this one; repeat for more")
    export.add_argument("--lang", choices=LANGUAGES, default="en", help="of a calendar or page (en)")
    taken = watch.command("import", "read CSV or XLSX, or merge a .twbundle")
    taken.add_argument("file", metavar="FILE")
    taken.add_argument("--dry-run", action="store_true", help="tell what is wrong in it; nothing is written")
    taken.add_argument(
        "--map", action="append", metavar="COLUMN=FIELD", help="what a column holds; repeat for more"
    )
    products = watch.command("products", "match the company's own products to clauses, sectors and items")
    products.add_argument("--from", dest="file", metavar="FILE", help="replace the list by this CSV or XLSX")


def _add_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sector", action="append", choices=SECTOR_IDS, metavar="S", default=None)
    parser.add_argument("--place", action="append", metavar="P", default=None)
    parser.add_argument("--stage", choices=STAGES, metavar="S")
    parser.add_argument("--value", type=_amount, metavar="N")
    parser.add_argument("--deadline", metavar="D", help="a day: 2027-03-31")
    parser.add_argument("--next-date", metavar="D", help="the day of the next action")
    for name, word in (
        ("--owner", "O"),
        ("--currency", "C"),
        ("--next", "A"),
        ("--note", "N"),
        ("--customer", "C"),
        ("--query", "Q"),
    ):
        parser.add_argument(name, metavar=word)
    _add_repeated(parser, (("--tag", "T"), ("--hs", "CODE"), ("--attach", "PATH")))
    _add_repeated(parser, [(f"--keyword-{language}", "W") for language in LANGUAGES])
    _add_reason(parser)


def _add_repeated(parser: argparse.ArgumentParser, names: Sequence[tuple[str, str]]) -> None:
    for name, word in names:
        parser.add_argument(name, action="append", metavar=word, default=None)


def _add_reason(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--reason", metavar="R", default="", help="why, where all evidence is hedged or machine-written"
    )


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text.replace(",", ""))
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"{text!r} is not an amount") from None
    if not amount.is_finite():
        raise argparse.ArgumentTypeError(f"{text!r} is not an amount")
    return amount
