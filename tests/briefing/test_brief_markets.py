from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import material, opportunity, request, week

from app.assets import resource
from app.briefing.check import check
from app.briefing.compose import compose
from app.briefing.front import front
from app.briefing.manifest import from_text, to_text
from app.briefing.material import LocalSources
from app.domain.briefs import Brief, Market
from app.domain.evidence import Place
from app.domain.sectors import LANGUAGES, Language
from app.errors import InputError
from app.services.brief_places import BriefPlaces
from app.services.editions import series_of
from app.services.lazy import Lazy
from app.tagging.glossary import Glossary

if TYPE_CHECKING:
    from app.domain.items import ItemView

SHANGHAI, JAPAN, KOREA = Market("CN-31", "Shanghai"), Market("JP", "Japan"), Market("KR", "Korea")


def placed() -> tuple[ItemView, ...]:
    """Give the week's items places: two of Shanghai, one of a Japanese prefecture, the others none."""
    where = {1: "CN-31", 6: "CN-31", 2: "JP-13"}
    return tuple(
        replace(one, tagged=replace(one.tagged, places=(Place(where[one.item.id], "", ()),)))
        if one.item.id in where
        else one
        for one in week()
    )


def limited(*markets: Market, language: Language = "en", **more: object) -> Brief:
    asked = request(language, places=tuple(market.id for market in markets))
    return compose(asked, material(placed(), markets=markets, local=LocalSources(4, 3), **more))


def cited(brief: Brief) -> set[int | None]:
    """Name the items cited by quotations; the watchlist's evidence may be of any place."""
    notes = {note.number: note.item_id for note in brief.citations}
    sections = (section for section in brief.sections if section.sector)
    said = (entry for section in sections for entry in section.statements if entry.kind == "quoted")
    return {notes[number] for entry in said for number in entry.citations}


@pytest.mark.parametrize(
    ("place", "market", "holds"),
    [
        ("CN-31", "CN-31", True),
        ("CN-31", "CN", True),
        ("CN-44/shenzhen", "CN-44", True),
        ("CN-44/shenzhen", "CN", True),
        ("CN", "CN-31", False),
        ("CN-31", "C", False),
        ("HK", "CN", False),
    ],
)
def test_a_market_holds_the_places_within_it(place: str, market: str, holds: bool) -> None:  # noqa: FBT001 - a table
    assert Market(market, "").holds(place) is holds


def test_only_items_that_name_a_market_are_quoted_and_counted() -> None:
    assert cited(limited(SHANGHAI)) == {1, 6}
    assert cited(limited(JAPAN)) == {2}
    assert cited(limited(SHANGHAI, JAPAN)) == {1, 2, 6}
    assert "2 items were reached" in limited(SHANGHAI).statements[0].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_scope_is_told_on_the_cover_in_the_title_and_in_each_query(language: Language) -> None:
    brief = limited(SHANGHAI, JAPAN, language=language)
    assert "Shanghai" in brief.title
    assert any("Shanghai" in value and "Japan" in value for _, value in front(brief).rows)
    over_the_period = [note.quote for note in brief.citations if "2026-11-14T" in note.quote]
    assert len(over_the_period) > 5
    assert sum("CN-31, JP" not in quote for quote in over_the_period) == 2  # of the state of the sources
    without = compose(request(language), material(placed()))
    assert len(front(without).rows) == len(front(brief).rows) - 1


def test_opportunities_of_other_places_stay_out_and_those_without_a_place_stay_in() -> None:
    entries = (
        opportunity(id=1, uid="a", title="Sewers", places=("CN-31",)),
        opportunity(id=2, uid="b", title="Ports", places=("KR-11",)),
        opportunity(id=3, uid="c", title="Anywhere", places=()),
    )
    brief = limited(SHANGHAI, opportunities=entries, watchlist=entries)
    said = " ".join(entry.text for entry in brief.statements)
    assert "Sewers" in said
    assert "Anywhere" in said
    assert "Ports" not in said
    assert "qualified 2" in said


def test_a_silent_market_and_items_without_a_place_are_gaps() -> None:
    brief = limited(SHANGHAI, KOREA)
    said = " ".join(entry.text for entry in brief.sections[-1].statements)
    assert "3 of 4 sources at home" in said
    assert "No item reached in the period names Korea" in said
    assert "No item reached in the period names Shanghai" not in said
    assert "5 items of the period name no place" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_limited_briefing_passes_the_check_and_comes_back_from_its_manifest(language: Language) -> None:
    brief = limited(SHANGHAI, language=language)
    items = {one.item.id: one.item for one in placed()}
    assert check(brief, items, again=limited(SHANGHAI, language=language)) == ()
    again = from_text(to_text(brief))
    assert again == brief
    assert again.request.places == ("CN-31",)
    assert series_of(brief) != series_of(compose(request(language), material()))


def test_an_unlimited_briefing_has_the_manifest_and_series_that_it_always_had() -> None:
    brief = compose(request(), material())
    assert '"markets"' not in to_text(brief)
    assert series_of(brief) == "weekly|en||"


@given(places=st.lists(st.sampled_from(["CN", "CN-31", "JP", "JP-13", "KR"]), max_size=4))
def test_more_markets_never_count_fewer_items(places: list[str]) -> None:
    markets = tuple(Market(place, place) for place in dict.fromkeys(places))
    held = material(placed(), markets=markets)
    fewer = material(placed(), markets=markets[:1])
    if markets:
        assert set(fewer.in_period(request())) <= set(held.in_period(request()))
    assert set(held.in_period(request())) <= set(held.whole_period(request()))


def test_places_are_found_by_code_and_by_name_in_any_language() -> None:
    places = BriefPlaces(Lazy(lambda: Glossary.load(resource())))
    for words in ("CN-31", "cn-31", "Shanghai", "上海", " 上海市 "):
        assert places.find(words) == "CN-31"
    assert places.find("日本") == "JP"
    assert [market.name for market in places.markets(("CN-31", "JP", "CN-31"), "ja")] == ["上海", "日本"]
    for unknown in (lambda: places.find("Atlantis"), lambda: places.markets(("XX",), "en")):
        with pytest.raises(InputError) as caught:
            unknown()
        assert caught.value.code == "no-place"
