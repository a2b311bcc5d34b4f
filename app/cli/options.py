"""The options that stand before every command, and all there are where the window is opened."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, NoReturn

from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "tradewind"


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are errors like any other, in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise InputError in place of printing usage and leaving."""
        raise InputError("usage", f"{message}. `{self.prog} --help` shows what is understood.")


def window_options(words: Sequence[str]) -> argparse.Namespace | None:
    """Read a command line that opens the window; None where it asks for anything else.

    A person waits for the window: what reads the commands is not even loaded. What is wrong with a
    line is for those to say.
    """
    parser = Parser(prog=PROGRAM, parents=[global_options(first=True)], add_help=False)
    add_window_options(parser)
    parser.set_defaults(command=None)
    try:
        read, others = parser.parse_known_args(words)
    except InputError:
        return None
    return None if others else read


def add_window_options(parser: Parser) -> None:
    """Add what the window alone takes."""
    parser.add_argument("--ready-file", metavar="F", help="written once the window answers keys")


def global_options(*, first: bool) -> Parser:
    """Make the options that stand before the command as well as after it."""
    options = Parser(add_help=False)
    kept: dict[str, Any] = {} if first else {"default": argparse.SUPPRESS}
    options.add_argument("--data", metavar="DIR", help="the data folder (or TRADEWIND_DATA)", **kept)
    for name, told in (
        ("--allow-private", "let the fetcher reach loopback and private addresses"),
        ("--json", "print JSON Lines"),
        ("--quiet", "say nothing on standard error but errors"),
    ):
        options.add_argument(name, action="store_true", help=told, **kept)
    return options
