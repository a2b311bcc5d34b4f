"""The line that a message about a data file is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.errors import InputError
from app.tagging.lines import line_of
from app.tagging.policy_files import own_table, read_policy

if TYPE_CHECKING:
    from pathlib import Path

FILE = """\
id = "own-harbour-plan"
basis = "quoted"
[titles]
en = "Harbour Plan of Lower Meridian"
[[dates]]
date = "2026-01"
is = "issued"
[[clauses]]
id = "quays"
basis = "quoted"
sectors = ["green-tech"]
[clauses.heading]
en = "Greener quays"
[[clauses]]
id = "roofs"
basis = "reported"
sectors = ["innovation"]
[clauses.heading]
en = "Roofs"
[clauses.terms]
en = ["sea roof"]
"""


def told(tmp_path: Path, old: str, new: str) -> str:
    path = tmp_path / "mine.toml"
    path.write_text(FILE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_policy(own_table(path))
    return error.value.message


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('id = "own-harbour-plan"', 'id = "Own Plan"', 1),
        ('id = "own-harbour-plan"\nbasis = "quoted"', 'id = "own-harbour-plan"\nbasis = "guessed"', 2),
        ('en = "Harbour', 'fr = "Harbour', 4),
        ('"2026-01"', '"2026-13"', 6),
        ('["green-tech"]', '["green-tehc"]', 11),
        ('"reported"', '"hearsay"', 16),
        ('en = "Roofs"', "en = 7", 19),
        ('["sea roof"]', '[" sea roof"]', 21),
        ('id = "roofs"', 'id = "quays"', 9),
    ],
)
def test_a_fault_in_a_policy_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int) -> None:
    message = told(tmp_path, old, new)
    assert f"mine.toml, line {line}" in message
    assert "Correct the file" in message


def test_a_missing_key_is_told_where_its_entry_begins(tmp_path: Path) -> None:
    assert "mine.toml, line 14, clauses 'roofs'" in told(tmp_path, 'basis = "reported"\n', "")


def test_bad_syntax_is_told_with_its_line_too(tmp_path: Path) -> None:
    assert "line 2" in told(tmp_path, 'basis = "quoted"', "basis = quoted")


def test_where_nothing_is_found_no_line_is_made_up() -> None:
    assert line_of("", "", "something") is None
    assert line_of(FILE, "", "there should be more") is None
    assert line_of(FILE, "places 'x'", "there should be more") is None
