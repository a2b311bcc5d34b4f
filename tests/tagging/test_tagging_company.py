from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tagging_samples import draft, sector_ids, words, write_library

from app.domain.evidence import Draft
from app.errors import InputError
from app.tagging.invariants import evidence_problems
from app.tagging.library import load_library
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path

NEAR = """
[[concept]]
id = "care-in-short-supply"
weight = 0.7
sectors = ["urban-governance"]
en = ["hospital closures"]
near = [
    { en = [["hospital", "clinic"], ["deficit", "clinic closure"]], ja = [["病院"], ["赤字", "閉院"]] },
    { zh = [["医院"], ["缺口"], ["县城"]] },
]
"""


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    return Tagger.load(write_library(tmp_path_factory.mktemp("library"), lexicon__near=NEAR))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Hospital hides its deficit", ["Hospital hides its deficit"]),
        ("A deficit? At hospitals, yes", ["deficit? At hospitals"]),
        ("Hospital opens", []),
        ("Deficit grows", []),
        ("Hospitality and deficit", []),
        ("Clinic closure", []),
        ("Clinic: clinic closure", ["Clinic: clinic closure"]),
        ("市立病院、3期連続の赤字", ["病院、3期連続の赤字"]),
        ("病院 deficit", []),
        ("县城的医院有缺口", ["县城的医院有缺口"]),
        ("医院有缺口", []),
    ],
)
def test_words_in_company_mean_what_none_means_alone(tagger: Tagger, title: str, found: list[str]) -> None:
    text = draft(title)
    tagged = tagger.tag(text)
    assert words(tagged, "urban-governance") == found
    assert evidence_problems(text, tagged) == ()


def test_outside_the_title_the_words_stand_in_one_sentence(tagger: Tagger) -> None:
    near = draft("Hospital closures", "The clinic has a deficit.")
    apart = draft("Hospital closures", "The clinic is old. A deficit is new.")
    assert words(tagger.tag(near), "urban-governance") == ["Hospital closures", "clinic has a deficit"]
    assert words(tagger.tag(apart), "urban-governance") == ["Hospital closures"]


def test_company_adds_nothing_to_a_word_that_says_as_much_alone(tmp_path: Path) -> None:
    own = '[[concept]]\nid = "x"\nweight = {}\nen = ["private hospital"]\n'
    for weight, found in ((0.9, 1), (0.5, 2)):
        root = write_library(tmp_path, lexicon__near=NEAR, lexicon__urban_governance=own.format(weight))
        tagged = Tagger.load(root).tag(draft("Private hospital in deficit"))
        assert len(words(tagged, "urban-governance")) == found


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('en = ["word"]\n', "should be 'sectors'"),
        ('sectors = ["innovation"]\nen = ["word"]\nnear = [{ en = [["a1"]] }]\n', "two lists"),
        ('sectors = ["innovation"]\nen = ["word"]\nnear = [{ en = [["a1"], ["b"]] }]\n', "'b'"),
        ('sectors = ["innovation"]\nen = ["word"]\nnear = [{ fr = [] }]\n', "'fr' means"),
    ],
)
def test_a_bad_set_is_named(tmp_path: Path, data: str, told: str) -> None:
    near = f'[[concept]]\nid = "x"\nweight = 0.5\n{data}'
    with pytest.raises(InputError, match=r"near\.toml.*concept 'x'") as caught:
        load_library(write_library(tmp_path, lexicon__near=near))
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("title", "sector"),
    [
        ("Rural hospitals warn of a staffing gap", "urban-governance"),
        ("公立病院の赤字、過去最大に", "urban-governance"),
        ("县医院护士人手短缺引关注", "urban-governance"),
        ("Third runway plan for the airport wins approval", "urban-planning"),
        ("高铁新线明年开工", "urban-planning"),
        ("Archaeologists date the ruins beneath the church", "cultural-preservation"),
    ],
)
def test_everyday_pairs_are_caught(title: str, sector: str) -> None:
    assert sector in sector_ids(Tagger.load().tag(Draft("1", title)))
