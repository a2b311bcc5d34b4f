from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tagging_samples import FILES, write_library

from app.domain.sectors import SECTOR_IDS
from app.errors import InputError
from app.tagging.library import load_library, load_policies
from app.tagging.records import Form
from app.tagging.sector_file import load_sectors

if TYPE_CHECKING:
    from pathlib import Path


def test_the_small_library_is_read_whole(tmp_path: Path) -> None:
    library = load_library(write_library(tmp_path))
    assert library.taxonomy == "test.1"
    assert {concept.id for concept in library.concepts} > {"urban-renewal", "smart-city", "electric-vehicle"}
    assert library.traps == ("greenhouse tomato", "绿色通道")
    assert [place.id for place in library.places] == ["CN-31", "MN", "CN-15", "CN-46"]


def test_sectors_come_in_their_fixed_order(tmp_path: Path) -> None:
    assert tuple(sector.id for sector in load_sectors(write_library(tmp_path))) == SECTOR_IDS


def test_policies_come_sorted_with_their_clauses(tmp_path: Path) -> None:
    plan, renewal = load_policies(write_library(tmp_path))
    assert (plan.id, renewal.id) == ("cn-plan", "cn-renewal")
    assert renewal.clause("homes") is not None
    assert renewal.dates[0].is_ == "issued"


CONCEPT = '[[concept]]\nid = "x"\nweight = 1.0\nen = ["word"]\n'


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("taxonomy", 'version = ""', "resources/taxonomy.toml, line 1: 'version' should not be empty"),
        ("taxonomy", "version = 3", "'version' should be a string, but is 3"),
        ("taxonomy", "version = ", "not readable as TOML"),
        ("sectors", "", "there should be a [[sector]] 'green-tech'"),
        ("lexicon__traps", "trap = 1", "should be a list of tables ([[trap]])"),
        (
            "lexicon__traps",
            "[[trap]]\ntext = ['a b']",
            "'text' means nothing here; expected any of texts, why",
        ),
        (
            "lexicon__green_tech",
            CONCEPT.replace("1.0", "1.5"),
            "concept 'x': 'weight' should be a number from 0.1 to 1",
        ),
        ("lexicon__green_tech", CONCEPT.replace('["word"]', '"word"'), "'en' should be a list of strings"),
        ("lexicon__green_tech", CONCEPT.replace('["word"]', "[]"), "at least one form"),
        ("lexicon__green_tech", CONCEPT.replace("word", "w"), "the form 'w' should have two characters"),
        ("lexicon__green_tech", CONCEPT + 'sectors = ["tech"]', "but holds 'tech'"),
        (
            "lexicon__green_tech",
            CONCEPT + 'policy = "none"',
            "the policy 'none' is not in resources/policies",
        ),
        (
            "lexicon__green_tech",
            CONCEPT + 'policy = "cn-renewal"\nclause = "x"',
            "the clause 'x' is not one of",
        ),
        (
            "lexicon__green_tech",
            CONCEPT + 'clause = "homes"',
            "the clause 'homes' is not one of the policy 'None'",
        ),
        ("lexicon__green_tech", CONCEPT + CONCEPT, "the id 'x' is already taken"),
        ("lexicon__other", CONCEPT, "the file's name should be that of a sector"),
        (
            "policies__cn_plan",
            'id = "x"\ntitles = { en = "X" }\nbasis = "reported"',
            "should be the file's name",
        ),
        ("policies__cn_plan", 'id = "cn-plan"\nbasis = "reported"', "a title in at least one language"),
        (
            "policies__cn_plan",
            'id = "cn-plan"\ntitles = { en = "X" }\nbasis = "rumour"',
            "'basis' should be one of",
        ),
        (
            "policies__cn_plan",
            'id = "cn-plan"\ntitles = { en = "X" }\nbasis = "reported"\ntogether = { en = ["x"] }',
            "'en' should be a list of strings",
        ),
        (
            "policies__cn_plan",
            'id = "cn-plan"\ntitles = { en = "X" }\nbasis = "reported"\ntogether = { en = "x" }',
            "a list of lists of strings",
        ),
        (
            "policies__cn_plan",
            'id = "cn-plan"\ntitles = { en = "X" }\nbasis = "reported"\ntogether = { en = [[]] }',
            "each list should hold at least one string",
        ),
        (
            "policies__cn_plan",
            'id = "cn-plan"\ntitles = { en = "X" }\nbasis = "reported"\n[[dates]]\ndate = "May"\nis = "x"',
            "'May' should be a day, month or year",
        ),
        (
            "places",
            '[[place]]\nid = "CN"\nnames = { en = "China" }',
            "'ja' should be a string, but is missing",
        ),
        ("places", '[[place]]\nid = "CN"\nnames = 3', "'names' should be a table"),
        ("cues", "[[cue]]\nkind = 'x'\npatterns = ['(']", "'(' should be a regular expression"),
        (
            "cues",
            "[[cue]]\nkind = 'x'\npatterns = []\nwhere = 'top'",
            "'where' should be one of head, tail, any, line",
        ),
        ("cues", "[[cue]]\nkind = 'x'\npatterns = []\nrole = 'spam'", "'role' should be one of"),
        (
            "publishers",
            "[[publisher]]\nnames = ['X']\nreliability = 'G'",
            "'reliability' should be one of A, B",
        ),
    ],
)
def test_a_bad_file_is_named_with_its_entry_and_what_was_expected(
    tmp_path: Path, file: str, text: str, told: str
) -> None:
    write_library(tmp_path, **{file: text})
    with pytest.raises(InputError) as caught:
        (load_sectors if file == "sectors" else load_library)(tmp_path)
    assert caught.value.code == "bad-data"
    assert told in caught.value.message
    assert f"{file.replace('__', '/').replace('_', '-')}.toml" in caught.value.message


@pytest.mark.parametrize("colour", ["green", "#12345", "#GGGGGG"])
def test_a_colour_that_is_none_is_refused(tmp_path: Path, colour: str) -> None:
    write_library(tmp_path, sectors=FILES["sectors.toml"].replace("#1F7A4D", colour, 1))
    with pytest.raises(InputError, match="should be a colour"):
        load_sectors(tmp_path)


def test_a_chip_needs_two_colours(tmp_path: Path) -> None:
    write_library(tmp_path, sectors=FILES["sectors.toml"].replace('["#103D27", ', "[", 1))
    with pytest.raises(InputError, match="two colours"):
        load_sectors(tmp_path)


@pytest.mark.parametrize("missing", ["taxonomy.toml", "places.toml", "lexicon/traps.toml"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    (write_library(tmp_path) / missing).unlink()
    with pytest.raises(InputError, match=f"resources/{missing} is missing"):
        load_library(tmp_path)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    (write_library(tmp_path) / "taxonomy.toml").write_bytes('version = "é"'.encode("latin-1"))
    with pytest.raises(InputError, match=r"taxonomy\.toml is not readable"):
        load_library(tmp_path)


def test_a_form_listed_for_two_scripts_counts_once(tmp_path: Path) -> None:
    text = '[[concept]]\nid = "x"\nweight = 1.0\nzh = ["城市更新"]\nhant = ["城市更新", "都市更新"]\n'
    library = load_library(write_library(tmp_path, lexicon__green_tech=text))
    concept = next(concept for concept in library.concepts if concept.id == "x")
    assert concept.forms == (Form("城市更新"), Form("都市更新"))


def test_only_toml_files_of_a_folder_are_read(tmp_path: Path) -> None:
    (write_library(tmp_path) / "policies" / "notes.txt").write_text("not data", encoding="utf-8")
    assert len(load_policies(tmp_path)) == 2


def test_a_library_without_policies_is_no_error(tmp_path: Path) -> None:
    assert load_policies(tmp_path) == ()
