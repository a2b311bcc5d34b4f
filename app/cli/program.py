"""Run one command: read the words, open what it needs, report errors in one line."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.cli.options import window_options
from app.cli.output import complain, make_output
from app.errors import AppError, InputError, StoreError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from app.cli.output import Output
    from app.services.bundle import Services

log = logging.getLogger(__name__)

DONE, PARTLY, INTERRUPTED = 0, 1, 130


class Host(Protocol):
    """What the composition root does for the command line."""

    def default_data(self) -> Path:
        """Name the data folder where none is given."""

    def services(self, data: Path, *, allow_private: bool) -> AbstractContextManager[Services]:
        """Open a data folder and everything that works on it."""

    def window(self, data: Path, *, allow_private: bool, ready_file: Path | None) -> int:
        """Open the window and stay until it closes. Raises InputError where there is no display."""

    def demo(self, data: Path | None, *, out: Path | None, ready_file: Path | None, screen: bool) -> DemoRun:
        """Make the demo ready to run."""


class DemoRun(Protocol):
    """The demo: its work, then its window."""

    def __call__(self, output: Output) -> int:
        """Run the main job on the sample feeds, say what came of it, open the window if there is one."""


@dataclass(frozen=True, slots=True)
class Call:
    """One command as called: its words, where it prints, what it may ask the root for."""

    words: argparse.Namespace
    output: Output
    host: Host
    data: Path
    allow_private: bool

    def services(self) -> AbstractContextManager[Services]:
        """Open the data folder for this command."""
        return self.host.services(self.data, allow_private=self.allow_private)


def run(words: Sequence[str], host: Host, environment: Mapping[str, str] = os.environ) -> int:
    """Run a command line and give its exit status; no traceback ever reaches a person."""
    try:
        return _run(words, host, environment)
    except AppError as error:
        complain(error.code, error.message)
        return error.exit_status
    except KeyboardInterrupt:
        complain("interrupted", "Stopped before the end. What was done so far is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left, as `head` does; give the interpreter nothing to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        log.exception("a command broke")
        what = f"{type(error).__name__}: {error}"
        complain("bug", f"Tradewind broke ({what}). The log says more; please report it.")
        return PARTLY


def _run(words: Sequence[str], host: Host, environment: Mapping[str, str]) -> int:
    parsed = window_options(words) or _parse_command(words)
    given = parsed.data if parsed.data is not None else environment.get("TRADEWIND_DATA")
    if parsed.data == "":
        raise InputError("usage", "--data is empty. Name a folder, or leave --data out for the usual one.")
    if given and Path(given).is_file():
        raise StoreError("no-folder", f"{given} is a file, not a data folder. Choose another with --data.")
    call = Call(
        words=parsed,
        output=make_output(as_json=parsed.json, quiet=parsed.quiet),
        host=host,
        data=Path(given).expanduser() if given else host.default_data(),
        allow_private=parsed.allow_private or environment.get("TRADEWIND_ALLOW_PRIVATE") == "1",
    )
    status = _find_command(parsed)(call)
    sys.stdout.flush()
    return status


def _parse_command(words: Sequence[str]) -> argparse.Namespace:
    from app.cli.arguments import parse_arguments

    return parse_arguments(words)


def _find_command(words: argparse.Namespace) -> Callable[[Call], int]:
    if words.command is None:  # a person waits for the window, and it needs none of the commands
        return _open_window
    from app.cli import feed_commands

    feeds = {"refresh": feed_commands.refresh, "parse": feed_commands.parse, "source": feed_commands.source}
    if words.command in feeds:  # schedulers start these often, and they need none of the others' libraries
        return feeds[words.command]
    from app.cli import (
        backup_commands,
        brief_commands,
        item_commands,
        policy_commands,
        retag_commands,
        watch_commands,
    )

    commands: dict[str, Callable[[Call], int]] = {
        "demo": _run_demo,
        "tag": item_commands.tag,
        "eval": item_commands.evaluate,
        "search": item_commands.search,
        "items": item_commands.items,
        "retag": retag_commands.retag,
        "correct": retag_commands.correct,
        "watch": watch_commands.watch,
        "brief": brief_commands.brief,
        "verify": brief_commands.verify,
        "policy": policy_commands.policy,
        "glossary": policy_commands.glossary,
        "check": brief_commands.check,
        "backup": backup_commands.backup,
        "restore": backup_commands.restore,
    }
    return commands[words.command]


def _open_window(call: Call) -> int:
    ready = call.words.ready_file
    return call.host.window(
        call.data, allow_private=call.allow_private, ready_file=Path(ready) if ready else None
    )


def _run_demo(call: Call) -> int:
    words = call.words
    given = words.data or os.environ.get("TRADEWIND_DATA")
    demo = call.host.demo(
        Path(given) if given else None,
        out=Path(words.out) if words.out else None,
        ready_file=Path(words.ready_file) if words.ready_file else None,
        screen=not words.headless,
    )
    return demo(call.output)
