"""The policy library, a person's own policies and the glossary from the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Tradewind

OWN = """
id = "hb-2026-quay-plan"
issuer = "Harbour Authority"
basis = "quoted"
seen_in = "the authority's own page"
number = "港发〔2026〕3号"
sectors = ["green-tech"]
implements = ["cn-2026-15th-five-year-plan"]

[titles]
en = "Quay Greening Plan"
ja = "埠頭緑化計画"
zh = "码头绿化规划"

[[dates]]
date = "2026-03"
is = "issued"

[[clauses]]
id = "sea-grass-roofs"
heading = { en = "Roofs of sea grass" }
sectors = ["green-tech"]
basis = "quoted"
source = "the plan, chapter 2"
terms = { en = ["sea-grass roof"], ja = ["海藻屋根"], zh = ["海草屋顶"] }
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    file = tmp_path / "any name.toml"
    file.write_text(OWN, encoding="utf-8")
    return file


def test_a_policy_of_ones_own_is_kept_beside_those_that_ship(fresh: Tradewind, own: Path) -> None:
    before = {line["id"] for line in fresh("policy", "list", "--json").lines}
    added = fresh("policy", "add", str(own), "--json")
    assert (added.status, added.lines[0]["id"], added.lines[0]["own"]) == (0, "hb-2026-quay-plan", True)
    assert (fresh.data / "policies" / "hb-2026-quay-plan.toml").read_text(encoding="utf-8") == OWN
    after = {line["id"] for line in fresh("policy", "list", "--json").lines}
    assert after - before == {"hb-2026-quay-plan"}
    assert fresh("policy", "add", str(own)).status == 0


def test_a_policy_is_shown_with_its_ties_both_ways(fresh: Tradewind, own: Path) -> None:
    fresh("policy", "add", str(own))
    (plan,) = fresh("policy", "show", "hb-2026-quay-plan", "--json").lines
    tie = {"relation": "implements", "policy": "cn-2026-15th-five-year-plan", "inward": False}
    assert plan["relations"] == [tie]
    assert plan["number"] == "港发〔2026〕3号"
    assert plan["clauses"][0]["terms"]["zh"] == ["海草屋顶"]
    (national,) = fresh("policy", "show", "cn-2026-15th-five-year-plan", "--json").lines
    assert {**tie, "policy": "hb-2026-quay-plan", "inward": True} in national["relations"]
    shown = fresh("policy", "show", "cn-2026-15th-five-year-plan").out
    assert "implemented by  hb-2026-quay-plan: Quay Greening Plan" in shown


def test_the_terms_of_a_clause_come_with_those_of_the_lexicon(fresh: Tradewind) -> None:
    (core,) = fresh("policy", "show", "cn-2025-high-quality-cities", "--json").lines
    assert "old-estate-renovation" in core["concepts"]["living-space"]
    assert "living-space: Create" in fresh("policy", "show", "cn-2025-high-quality-cities").out


def test_ones_own_policy_is_named_and_derived_from(fresh: Tradewind, own: Path) -> None:
    fresh("policy", "add", str(own))
    text = "《码头绿化规划》出台。港发〔2026〕3号要求推广海草屋顶。A sea-grass roof is next."
    (matched,) = fresh("policy", "match", "--json", given=text.encode()).lines
    assert [entry["id"] for entry in matched["policies"]] == ["hb-2026-quay-plan"]
    words = [piece["text"] for piece in matched["policies"][0]["evidence"]]
    assert words == ["码头绿化规划", "港发〔2026〕3号"]
    (clause,) = [entry for entry in matched["clauses"] if entry["policy"] == "hb-2026-quay-plan"]
    assert (clause["clause"], clause["heading"], clause["basis"]) == (
        "sea-grass-roofs",
        "Roofs of sea grass",
        "quoted",
    )
    for piece in (*matched["policies"][0]["evidence"], *clause["evidence"]):
        assert text[piece["start"] : piece["end"]] == piece["text"]
    assert {piece["text"] for piece in clause["evidence"]} == {"海草屋顶", "sea-grass roof"}


def test_tagging_from_the_command_line_goes_by_ones_own_policies(fresh: Tradewind, own: Path) -> None:
    line = json.dumps({"id": 1, "title": "海草屋顶推广"}).encode()
    (before,) = fresh("tag", "--json", given=line).lines
    fresh("policy", "add", str(own))
    (after,) = fresh("tag", "--json", given=line).lines
    assert before["sectors"] == []
    assert [tag["id"] for tag in after["sectors"]] == ["green-tech"]
    assert after["sectors"][0]["evidence"][0]["clause"] == "sea-grass-roofs"


def test_matching_reads_json_lines_plain_text_and_stored_items(tradewind: Tradewind) -> None:
    lines = b'{"id": 5, "title": "The 14th Five-Year Plan"}\n\n{"id": "x", "title": "Nothing"}\n'
    first, second = tradewind("policy", "match", "--json", given=lines).lines
    assert (first["id"], first["policies"][0]["id"]) == (5, "cn-2021-14th-five-year-plan")
    assert (second["id"], second["policies"], second["clauses"]) == ("x", [], [])
    told = tradewind("policy", "match", given=b"The 14th Five-Year Plan")
    assert "names cn-2021-14th-five-year-plan" in told.out
    assert "no policy of the library" in tradewind("policy", "match", given=b"Nothing").out
    item = tradewind("items", "--limit", "1", "--json").lines[0]["id"]
    assert tradewind("policy", "match", "--item", item, "--json").lines[0]["id"] == item


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (('basis = "quoted"', "basis = quoted"), "line 4"),
        (
            ('basis = "quoted"', 'basis = "felt"'),
            "'basis' should be one of quoted, reported, general-knowledge",
        ),
        (('id = "hb-2026-quay-plan"', 'id = "Quay Plan"'), "small letters, digits and hyphens"),
        (('id = "hb-2026-quay-plan"', 'id = "../../evil"'), "small letters, digits and hyphens"),
        (('id = "hb-2026-quay-plan"', 'id = "cn-2023-digital-china"'), "is that of a policy that ships"),
        (
            ('implements = ["cn-2026', 'implements = ["cn-2036'),
            "'implements' should hold ids of other policies",
        ),
        (('date = "2026-03"', 'date = "2026-13"'), "should be a day, month or year"),
        (('date = "2026-03"', 'date = "soon"'), "should be a day, month or year"),
        (("[titles]", "[title]"), "'title' means nothing here"),
        (('sectors = ["green-tech"]\nbasis', 'sectors = ["magic"]\nbasis'), "clauses 'sea-grass-roofs'"),
        (('en = ["sea-grass roof"]', 'en = "sea-grass roof"'), "should be a list of strings"),
        (('zh = ["海草屋顶"]', 'zh = ["草"]'), "two characters or more"),
        (('en = "Quay Greening Plan"', 'en = "15th Five-Year Plan"'), "is already a name of"),
    ],
)
def test_a_bad_policy_is_refused_with_file_place_and_what_was_expected(
    fresh: Tradewind, own: Path, change: tuple[str, str], expected: str
) -> None:
    assert change[0] in OWN
    own.write_text(OWN.replace(*change), encoding="utf-8")
    ran = fresh("policy", "add", str(own))
    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert "any name.toml" in ran.err
    assert expected in ran.err
    assert "install" not in ran.err
    assert not (fresh.data / "policies").exists()


@pytest.mark.parametrize("name", ["no such file.toml", "."])
def test_a_policy_that_cannot_be_read_is_refused(fresh: Tradewind, tmp_path: Path, name: str) -> None:
    ran = fresh("policy", "add", str(tmp_path / name))
    assert (ran.status, ran.err.count("\n")) == (2, 1)


def test_bytes_that_are_no_text_are_refused(fresh: Tradewind, own: Path) -> None:
    own.write_bytes(b"\xff\xfe\x00")
    ran = fresh("policy", "add", str(own))
    assert ran.status == 2
    assert "any name.toml" in ran.err


def test_a_kept_file_that_was_broken_later_is_named(fresh: Tradewind, own: Path) -> None:
    fresh("policy", "add", str(own))
    kept = fresh.data / "policies" / "hb-2026-quay-plan.toml"
    kept.write_text(OWN.replace("[titles]", "[titels]"), encoding="utf-8")
    ran = fresh("policy", "list")
    assert ran.status == 2
    assert str(kept) in ran.err
    assert "Correct the file and try again" in ran.err


def test_the_glossary_gives_a_term_in_three_languages(fresh: Tradewind) -> None:
    (term,) = fresh("glossary", "老旧小区改造", "--json").lines
    assert (term["id"], term["kind"]) == ("old-estate-renovation", "concept")
    assert all(term["forms"][language] for language in ("en", "ja", "zh"))
    (place,) = fresh("glossary", "Shanghai", "--lang", "ja", "--json").lines
    assert place == {"id": "CN-31", "kind": "place", "forms": {"ja": ["上海"]}}
    assert "cn-2026-15th-five-year-plan (policy)" in fresh("glossary", "“十五五”规划").out
    assert fresh("glossary", "nothing like it").status == 2


def test_tagged_json_lines_carry_claims_with_figures(fresh: Tradewind) -> None:
    text = "According to the Quay Bureau, exports rose 3.5 percent in 2026. It may rain."
    line = json.dumps({"id": 1, "title": "Trade", "content": text}).encode()
    (tagged,) = fresh("tag", "--json", given=line).lines
    title, first, second = tagged["claims"]
    assert (title["strength"], first["strength"], second["strength"]) == ("stated", "attributed", "hedged")
    assert first["attributed_to"]["source"]["text"] == "the Quay Bureau"
    assert first["figures"][0] | {"start": 0, "end": 0} == {
        "field": "content", "start": 0, "end": 0, "text": "3.5 percent", "kind": "share", "value": "3.5",
        "high": None, "unit": "percent", "bound": "",
        "period": {"field": "content", "start": 55, "end": 62, "text": "in 2026"},
    }  # fmt: skip
    assert "cites 3.5 percent as of the Quay Bureau" in fresh("tag", given=line).out
