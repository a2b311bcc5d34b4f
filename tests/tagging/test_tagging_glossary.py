"""Every matched term knows its forms in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tagging_samples import write_library

from app.domain.evidence import Draft
from app.domain.sectors import LANGUAGES
from app.tagging.glossary import Glossary, term_words
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.sectors import Language

GLOSSARY = Glossary.load()


@pytest.mark.parametrize(
    ("term", "language", "form"),
    [
        ("old-estate-renovation", "zh", "老旧小区改造"),
        ("CN-31", "ja", "上海"),
        ("CN-31", "en", "Shanghai"),
        ("green-tech", "ja", "グリーン技術"),
        ("cn-2026-15th-five-year-plan", "zh", "“十五五”规划"),
        ("cn-2025-high-quality-cities", "ja", "都市の高品質発展の推進に関する意見"),
        ("cn-2025-high-quality-cities.culture", "en", "Promote the flourishing of urban culture"),
        ("tender", "zh", "招标"),
    ],
)
def test_a_term_has_forms_in_each_language(term: str, language: Language, form: str) -> None:
    assert form in GLOSSARY.forms(term, language)


def test_the_first_form_names_a_concept_in_the_readers_language() -> None:
    term = GLOSSARY.term("old-estate-renovation")
    assert term is not None
    for language in LANGUAGES:
        assert GLOSSARY.name("old-estate-renovation", language) == term.forms[language][0]


def test_a_concept_is_named_by_its_names_before_its_forms() -> None:
    names = {language: GLOSSARY.name("works-context", language) for language in LANGUAGES}
    assert names == {"en": "building works", "ja": "工事", "zh": "工程"}


def test_the_two_five_year_plans_are_two_terms() -> None:
    both = ("14th five-year plan", "第15次5カ年計画")
    found = [{term.id for term in GLOSSARY.find(words)} for words in both]
    assert "five-year-plan-14th" in found[0]
    assert "five-year-plan-15th" in found[1]
    assert not found[0] & found[1]


def test_a_term_without_a_form_in_a_language_is_named_in_another() -> None:
    assert GLOSSARY.forms("cn-2025-high-quality-cities.nothing", "ja") == ()
    assert GLOSSARY.name("cn-2013-third-plenum-18th.governance", "ja").startswith("Modernise")
    assert GLOSSARY.name("no-such-term", "zh") == "no such term"
    assert term_words("cn-x.own-clause") == "own clause"


@pytest.mark.parametrize("words", ["老旧小区改造", " 老舊小區改造 ", "old-estate-renovation"])
def test_a_term_is_found_by_any_form_and_by_its_id(words: str) -> None:
    assert "old-estate-renovation" in {term.id for term in GLOSSARY.find(words)}


def test_what_is_no_term_is_not_found() -> None:
    assert GLOSSARY.find("nothing like it") == ()
    assert GLOSSARY.find("") == ()


def test_every_term_of_a_tagged_text_is_in_the_glossary() -> None:
    tagged = Tagger.load().tag(
        Draft(
            "1",
            "上海改造老旧小区 建城市运管服平台",
            content="城市运管服平台与“十五五”规划。Smart grid tender.",
        )
    )
    pieces = [piece.term for tag in tagged.sectors for piece in tag.evidence]
    ids = [*pieces, *(place.id for place in tagged.places), *(each.policy for each in tagged.policies)]
    ids += [signal.id for signal in tagged.signals]
    assert len(ids) > 5
    for term in ids:
        for language in LANGUAGES:
            assert GLOSSARY.forms(term, language), (term, language)


def test_a_small_library_has_its_own_terms(tmp_path: Path) -> None:
    folder = write_library(tmp_path)
    glossary = Glossary.load(folder)
    assert glossary.forms("CN-31", "en") == ("Shanghai",)
    assert len(glossary) < 60
