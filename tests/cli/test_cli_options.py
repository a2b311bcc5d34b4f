from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.options import window_options

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "line",
    ["", "--data d", "--data=d --json", "--ready-file r --allow-private --quiet", "--data tag", "--rea r"],
)
def test_a_line_without_a_command_is_read_as_the_whole_parser_reads_it(line: str) -> None:
    assert window_options(line.split()) == parse_arguments(line.split())


@pytest.mark.parametrize(
    "line",
    [
        "tag",
        "--data d refresh",
        "--help",
        "--version",
        "--data",
        "--nonsense",
        "nonsense",
        "-- x",
        "--quiet=1",
    ],
)
def test_any_other_line_is_left_to_the_whole_parser(line: str) -> None:
    assert window_options(line.split()) is None


def test_the_window_is_asked_for_without_loading_what_reads_commands() -> None:
    script = (
        "import sys\nfrom app.cli.program import run\nfrom app.errors import InputError\n"
        "class Host:\n"
        "    def window(self, data, **_):\n"
        "        print([name for name in sys.modules if name.startswith('app.')])\n"
        "        return 0\n"
        "sys.exit(run(['--data', 'd'], Host()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=False, capture_output=True, text=True, timeout=60, cwd=CHECKOUT
    )
    assert done.returncode == 0, done.stderr
    assert not [name for name in ("app.cli.arguments", "app.domain", "app.services") if name in done.stdout]
