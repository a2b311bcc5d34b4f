from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_source, entry, memory, retag, tagged

from app.domain.evidence import Place, Republication, Signal, Span, Tagged
from app.domain.items import ItemQuery
from app.domain.opportunities import OpportunityDraft, Stance
from app.domain.query import EVERYTHING, And, Not, Or, Query, Term, Words, parse_query
from app.domain.query_fields import FIELDS, STATES
from app.domain.sources import NewSource, Role
from app.domain.times import iso
from app.services.queries import settle
from app.store import corrections, items, pages, query_sql, search, sources, spines, watchlist

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.domain.sectors import SectorId

WORDS = ("quay", "城市更新", "再生", "smart city")
SECTORS: tuple[SectorId, ...] = ("green-tech", "innovation")
PLACES = {"CN": "China", "CN-31": "Shanghai", "JP-13": "Tokyo"}
SPAN = Span("title", 0, 1, "A")


@dataclass(frozen=True)
class Story:
    """All that a query may ask of an item, drawn from few values so that they meet."""

    source_id: int
    at: datetime
    dated: bool
    words: tuple[str, ...]
    headline: str
    sectors: tuple[SectorId, ...]
    places: tuple[str, ...]
    signals: tuple[str, ...]
    policy: str | None
    lang: str
    role: Role
    letter: str | None
    share: float
    republished: bool
    read: bool
    starred: bool
    corrected: bool
    watched: bool


def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


STORIES = st.builds(
    Story,
    source_id=st.integers(1, 2),
    at=st.integers(0, 3).map(lambda hours: NOW + timedelta(hours=hours)),
    dated=st.booleans(),
    words=some(WORDS),
    headline=st.sampled_from(WORDS),
    sectors=st.lists(st.sampled_from(SECTORS), max_size=2, unique=True).map(tuple),
    places=some(tuple(PLACES)),
    signals=some(("tender", "pilot")),
    policy=st.sampled_from([None, "p"]),
    lang=st.sampled_from(["en", "zh"]),
    role=st.sampled_from([Role.NEWS, Role.OPINION]),
    letter=st.sampled_from([None, "A", "C"]),
    share=st.sampled_from([0.0, 0.5]),
    republished=st.booleans(),
    read=st.booleans(),
    starred=st.booleans(),
    corrected=st.booleans(),
    watched=st.booleans(),
)


def one_term(field: str, *values: str) -> st.SearchStrategy[Query]:
    chosen = st.lists(st.sampled_from(values), min_size=1, max_size=2, unique=True)
    return chosen.map(lambda found: Term(field, tuple(found)))


MOMENTS = tuple(str(iso(NOW + timedelta(hours=hours))) for hours in range(4))
LEAVES = st.one_of(
    st.builds(Words, st.sampled_from(WORDS)),
    one_term("title", *WORDS),
    one_term("sector", *SECTORS),
    one_term("policy", "p", "q"),
    one_term("role", "news", "opinion", "official"),
    one_term("reliability", "A", "C", "none"),
    one_term("lang", "en", "zh"),
    one_term("source", "1", "2", "harbour", "port news", "9"),
    one_term("folder", "asia", "europe"),
    one_term("place", "CN", "jp-13", "Shanghai", "FR"),
    one_term("signal", "tender", "plan"),
    one_term("since", *MOMENTS),
    one_term("until", *MOMENTS),
    one_term("is", *STATES),
)
QUERIES: st.SearchStrategy[Query] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Or(tuple(parts))),
    ),
    max_leaves=6,
)


def fill(db: Database, drawn: list[Story]) -> None:
    sources.add(db, NewSource("https://a.example/", title="Harbour Gazette", folder="Asia/East"), NOW)
    sources.add(db, NewSource("https://b.example/", title="港 Port-News", folder="Europe"), NOW)
    for number, story in enumerate(drawn):
        title = f"{story.headline} report"
        new = entry(
            f"k{number}", title, content=" / ".join(story.words), published=story.at if story.dated else None
        )
        (item_id,) = items.ingest(db, story.source_id, [(new, tags_of(story))], story.at).new_ids
        items.mark(db, [item_id], read=story.read, starred=story.starred)
        if story.corrected:
            corrections.correct(db, item_id, "urban-planning", "add", None, NOW)
        if story.watched:
            one = watchlist.add(db, OpportunityDraft(title="Heat"), NOW)
            watchlist.link(db, one.id, item_id, Stance.FOR, "", NOW)


def tags_of(story: Story) -> Tagged:
    made = tagged(story.sectors, hedge_share=story.share, policy=story.policy, lang=story.lang)
    return replace(
        made,
        places=tuple(Place(place, PLACES[place], (SPAN,)) for place in story.places),
        signals=tuple(Signal(signal, 0.8, (SPAN,)) for signal in story.signals),
        provenance=replace(
            made.provenance,
            role=story.role,
            reliability=story.letter,
            republished=Republication("A", "B", ()) if story.republished else None,
        ),
    )


def holds(query: Query, story: Story) -> bool:
    """Say what a query means, one item at a time."""
    match query:
        case Words(text):
            return text in story.words or text == story.headline
        case Not(part):
            return not holds(part, story)
        case And(parts):
            return all(holds(part, story) for part in parts)
        case Or(parts):
            return any(holds(part, story) for part in parts)
        case Term(field, values):
            return any(has(field, value, story) for value in values)


def has(field: str, value: str, story: Story) -> bool:
    state = {
        "read": story.read,
        "unread": not story.read,
        "starred": story.starred,
        "hedged": story.share > 0,
        "republished": story.republished,
        "tagged": bool(story.sectors) or story.corrected,
        "corrected": story.corrected,
        "watched": story.watched,
        "dated": story.dated,
    }
    places = {"CN": {"CN", "CN-31"}, "jp-13": {"JP-13"}, "Shanghai": {"CN-31"}, "FR": set[str]()}
    at = str(iso(story.at))
    return {
        "title": value == story.headline,
        "sector": value in story.sectors,
        "policy": value == story.policy,
        "role": value == story.role.value,
        "reliability": value == (story.letter or "none"),
        "lang": value == story.lang,
        "source": value in ({1: ("1", "harbour"), 2: ("2", "port news")}[story.source_id]),
        "folder": value == {1: "asia", 2: "europe"}[story.source_id],
        "place": bool(places.get(value, set()) & set(story.places)),
        "signal": value in story.signals,
        "since": at >= value,
        "until": at < value,
        "is": state.get(value, False),
    }[field]


@given(drawn=st.lists(STORIES, max_size=12), query=QUERIES, size=st.integers(1, 5))
def test_the_statement_finds_what_the_query_means(drawn: list[Story], query: Query, size: int) -> None:
    with memory() as db:
        fill(db, drawn)
        wanted = {number for number, story in enumerate(drawn, 1) if holds(query, story)}
        seen: list[int] = []
        asked = ItemQuery(where=query)
        after = None
        while page := pages.page(db.conn, asked, after, size):
            seen += [row.id for row in page]
            after = page[-1].cursor
        assert len(seen) == len(set(seen))
        assert set(seen) == wanted
        assert pages.number(db.conn, asked, 100) == len(wanted)
        assert pages.matching(db.conn, query, range(1, len(drawn) + 2)) == wanted


@given(drawn=st.lists(STORIES, max_size=12), query=QUERIES)
def test_frequent_words_are_found_like_rare_ones(drawn: list[Story], query: Query) -> None:
    with memory() as db, pytest.MonkeyPatch.context() as patch:
        patch.setattr(spines, "FEW", 1)
        fill(db, drawn)
        found = pages.page_ids(db.conn, ItemQuery(where=query), None, 99)
        assert set(found) == {number for number, story in enumerate(drawn, 1) if holds(query, story)}


def test_every_field_of_the_language_has_its_condition() -> None:
    assert query_sql._TERMS.keys() == FIELDS.keys()
    assert query_sql._STATES.keys() | query_sql._FACET_STATES.keys() == set(STATES)


TITLES = {
    "simple": "上海启动老旧小区改造与产业园区环境治理",
    "traditional": "臺北啟動老舊社區改造與產業園區環境治理",
    "japanese": "都市再生とスマートシティの産業",
    "wide": "ＡＩ都市　ｽﾏｰﾄ２０２５",
    "english": "Smart cities and heat networks",
}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("产", {"simple", "traditional"}),
        ("產", {"simple", "traditional"}),
        ("产业", {"simple", "traditional"}),
        ("產業", {"simple", "traditional"}),
        ("環境治理", {"simple", "traditional"}),
        ("环境治理", {"simple", "traditional"}),
        ("启动老旧", {"simple", "traditional"}),
        ("旧", {"simple", "traditional"}),
        ("舊", {"simple", "traditional"}),
        ("都市", {"japanese", "wide"}),
        ("スマート", {"japanese", "wide"}),
        ("ｽﾏｰﾄ", {"japanese", "wide"}),
        ("ai", {"wide"}),
        ("AI都市", {"wide"}),
        ("2025", {"wide"}),
        ("title:smart city", {"english"}),
        ("title:産業 OR network", {"japanese", "english"}),
        ("-園區", {"japanese", "wide", "english"}),
        ("园区 -老旧小区", {"traditional"}),
        ("「园区环境」", {"simple", "traditional"}),
    ],
)
def test_words_of_three_languages_are_found_however_they_are_written(query: str, names: set[str]) -> None:
    with memory() as db:
        source_id = add_source(db)
        items.ingest(db, source_id, [(entry(name, title), tagged()) for name, title in TITLES.items()], NOW)
        hits = search.hits(db.conn, ItemQuery(where=parse_query(query)), 10)
        assert {name for name, title in TITLES.items() for hit in hits if hit.row.title == title} == names


def test_the_snippet_shows_what_the_query_looks_for() -> None:
    with memory() as db:
        text = f"{'x ' * 300}the heat network {'y ' * 300}"
        items.ingest(db, add_source(db), [(entry("k", content=text), tagged())], NOW)
        (hit,) = search.hits(db.conn, ItemQuery(where=parse_query('"heat network" -trains')), 10)
        assert "heat network" in hit.snippet


def test_periods_go_back_from_the_readers_own_now() -> None:
    local = datetime.fromisoformat("2026-11-21T03:00:00+09:00")
    told = settle(parse_query("since:today -(until:2026-11-20 OR since:2w) quay"), local)
    assert told == parse_query(
        "since:2026-11-20T15:00:00Z -(until:2026-11-20T15:00:00Z OR since:2026-11-06T18:00:00Z) quay"
    )
    assert settle(told, local) == told
    assert settle(EVERYTHING, local) == EVERYTHING


def test_tags_that_change_change_what_places_and_signals_find() -> None:
    with memory() as db:
        (item_id,) = items.ingest(db, add_source(db), [(entry("k"), tagged())], NOW).new_ids
        query = parse_query("place:shanghai signal:plan")
        assert pages.matching(db.conn, query, [item_id])
        retag(db, [(item_id, replace(tagged(), places=(), signals=()))])
        assert not pages.matching(db.conn, query, [item_id])


def test_a_city_is_within_its_province_and_country() -> None:
    with memory() as db:
        told = replace(tagged(), places=(Place("CN-42/wuhan", "Wuhan", (SPAN,)),))
        (item_id,) = items.ingest(db, add_source(db), [(entry("k"), told)], NOW).new_ids
        for query, found in (
            ("place:cn", 1),
            ("place:CN-42", 1),
            ("place:武汉 OR place:wuhan", 1),
            ("place:CN-4", 0),
        ):
            assert len(pages.matching(db.conn, parse_query(query), [item_id])) == found
