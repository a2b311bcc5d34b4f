from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from newsroom import material, request, week

from app.briefing.check import check
from app.briefing.compose import PARTS, compose
from app.briefing.house_templates import read_templates
from app.briefing.manifest import from_text, to_text
from app.errors import BriefError
from app.services.house_templates import HouseTemplates

if TYPE_CHECKING:
    from pathlib import Path

GOOD = 'weekly = ["deadlines", "sectors", "unknown"]  # what the board reads first\n'


def test_a_firm_chooses_sections_and_their_order(tmp_path: Path) -> None:
    templates = HouseTemplates(tmp_path)
    assert templates.parts("weekly") == ()
    templates.path.write_text(GOOD, encoding="utf-8")
    assert templates.parts("weekly") == ("deadlines", "sectors", "unknown")
    assert templates.parts("sector") == ()
    brief = compose(request(parts=templates.parts("weekly")), material())
    headings = [section.heading for section in brief.sections]
    assert (headings[0], headings[-1], len(headings)) == ("Deadlines ahead", "What is not known", 9)
    items = {one.item.id: one.item for one in week()}
    assert check(brief, items, again=compose(brief.request, material())) == ()


def test_the_choice_travels_with_the_briefing_and_the_usual_one_leaves_no_trace() -> None:
    brief = compose(request(parts=("sectors", "unknown")), material())
    assert from_text(to_text(brief)) == brief
    assert from_text(to_text(brief)).request.parts == ("sectors", "unknown")
    assert '"parts"' not in to_text(compose(request(), material()))
    wild = to_text(replace(brief, parts=("sectors", "no-such-part")))
    assert from_text(wild).parts == ("sectors",)


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("weekly = [\n", 2, "a name and a value"),
        ('\nmonthly = ["unknown"]\n', 2, "one of weekly, sector, opportunity, policy, not monthly"),
        ('blank = ["unknown"]\n', 1, "not blank"),
        ('weekly = "unknown"\n', 1, "a list of sections for weekly"),
        ("weekly = [1]\n", 1, "a list of sections for weekly"),
        ('# ours\nsector = ["trend", "unknown"]\n', 2, "not trend"),
        ('sector = ["trends", "trends", "unknown"]\n', 1, "each section of sector once"),
        ('policy = ["policies"]\n', 1, "what it does not know"),
    ],
)
def test_an_error_in_the_file_names_its_line_and_what_was_expected(
    tmp_path: Path, text: str, line: int, expected: str
) -> None:
    path = tmp_path / "briefing-templates.toml"
    with pytest.raises(BriefError) as caught:
        read_templates(path, text)
    assert caught.value.code == "bad-template"
    assert f"briefing-templates.toml, line {line}: expected " in caught.value.message
    assert expected in caught.value.message


def test_templates_that_are_not_named_stay_as_they_are(tmp_path: Path) -> None:
    found = read_templates(tmp_path / "a.toml", GOOD)
    assert {name: parts for name, parts in found.items() if name != "weekly"} == {
        name: parts for name, parts in PARTS.items() if name != "weekly"
    }
