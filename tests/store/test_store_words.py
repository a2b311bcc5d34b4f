from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from store_samples import NOW, add_items, add_source, entry, memory, tagged

from app.domain.items import ItemQuery
from app.store import fulltext, items, search
from app.store.words import index_text, match_expression, snippet

if TYPE_CHECKING:
    from sqlite_utils import Database

TEXTS = {
    "estates": "老旧小区改造三年行动启动",
    "chip": "国产ＡＩ芯片与5G基站，2025年投产",
    "smart": "Smart cities, and what they cost: C++ on a-b rails",
    "kana": "ｽﾏｰﾄｼﾃｨの再生可能エネルギー",
    "share": "A股市場と東京・大阪",
    "accents": "Café Übersee, Зелёный район",
}


def found(db: Database, query: str) -> set[str]:
    hits = search.hits(db.conn, ItemQuery(text=query), 50)
    titles = {text: name for name, text in TEXTS.items()}
    return {titles[hit.row.title] for hit in hits}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("小区", {"estates"}),
        ("改", {"estates"}),
        ("动", {"estates"}),
        ("老旧小区改造", {"estates"}),
        ("三年行动启动", {"estates"}),
        ("小区 行动", {"estates"}),
        ("小区 芯片", set()),
        ("旧区", set()),
        ("AI", {"chip"}),
        ("ai芯片", {"chip"}),
        ("国产AI", {"chip"}),
        ("国产AI芯片", {"chip"}),
        ("产AI芯", {"chip"}),
        ("国AI", set()),
        ("２０２５年", {"chip"}),
        ("5g基", {"chip"}),
        ("smart city", {"smart"}),
        ("SMART CITIES", {"smart"}),
        ("cost city", {"smart"}),
        ('"smart city"', {"smart"}),
        ("“smart cities”", {"smart"}),
        ('"cities smart"', set()),
        ('"what they cost"', {"smart"}),
        ("C++", {"smart"}),
        ("a-b", {"smart"}),
        ("b-a", set()),
        ("スマート", {"kana"}),
        ("スマートシティ", {"kana"}),
        ("ｼﾃｨ", {"kana"}),
        ("再生", {"kana"}),
        ("エネルギー", {"kana"}),
        ("ー", {"kana"}),
        ("A股", {"share"}),
        ("股市", {"share"}),
        ("東京 大阪", {"share"}),
        ('"東京・大阪"', {"share"}),
        ("東京大阪", set()),
        ("cafe", {"accents"}),
        ("CAFÉ", {"accents"}),
        ('"cafe\u0301 ubersee"', {"accents"}),
        ("зелёный", {"accents"}),
        ("раион", set()),
    ],
)
def test_a_search_finds_the_words_that_are_there(query: str, names: set[str]) -> None:
    with memory() as db:
        source_id = add_source(db)
        items.ingest(db, source_id, [(entry(name, text), tagged()) for name, text in TEXTS.items()], NOW)
        assert found(db, query) == names


@pytest.mark.parametrize(
    "query",
    [
        'AI "',
        "foo OR",
        "NOT",
        "AND AND",
        "NEAR(a b)",
        "title:a",
        "a*",
        "^a",
        "{a b}: c",
        '""',
        "'; --",
        "a\0b",
        "\\",
    ],
)
def test_no_sign_of_the_search_language_breaks_a_search(query: str) -> None:
    with memory() as db:
        add_items(db, add_source(db), 2)
        search.hits(db.conn, ItemQuery(text=query), 5)


@given(query=st.text(max_size=20))
def test_nothing_that_can_be_typed_breaks_a_search(query: str) -> None:
    with memory() as db:
        add_items(db, add_source(db), 1)
        assert len(search.hits(db.conn, ItemQuery(text=query), 5)) <= 1


@pytest.mark.parametrize("query", ["…", "、。", '"', "--", "( )", "!?", "★", "_"])
def test_a_query_of_nothing_but_punctuation_finds_nothing(query: str) -> None:
    with memory() as db:
        add_items(db, add_source(db), 2)
        assert search.hits(db.conn, ItemQuery(text=query), 5) == ()


@pytest.mark.parametrize("query", ["", "  ", "\n"])
def test_an_empty_query_is_no_condition(query: str) -> None:
    with memory() as db:
        add_items(db, add_source(db), 2)
        assert [hit.row.id for hit in search.hits(db.conn, ItemQuery(text=query), 5)] == [2, 1]


ATOMS = ["智", "慧", "城", "市", "ス", "ー", "々", "한", "AI", "5g", "Ｂ", "city", "。", " ", "・"]
LATIN = {"AI", "5g", "Ｂ", "city"}


@given(
    text=st.lists(st.sampled_from(ATOMS), min_size=1, max_size=14),
    cut=st.tuples(st.integers(0, 13), st.integers(1, 14)),
)
def test_every_piece_of_a_text_finds_it(text: list[str], cut: tuple[int, int]) -> None:
    start, end = cut
    piece = text[start:end]
    # A piece that cuts a Latin word in two is another word.
    assume(not {*text[start - 1 : start][:1], piece[0] if piece else ""} <= LATIN or not start)
    assume(not (piece and piece[-1] in LATIN and text[end : end + 1] and text[end] in LATIN))
    query = match_expression('"' + "".join(piece) + '"')
    assume(query is not None)
    assert matches("".join(text), str(query))


@given(text=st.text("智慧城市", max_size=12), query=st.text("智慧城市", min_size=1, max_size=4))
def test_a_run_is_found_exactly_where_it_occurs(text: str, query: str) -> None:
    assert matches(text, str(match_expression(query))) == (query in text)


def matches(text: str, expression: str) -> bool:
    with memory() as db:
        fulltext.put(db, [(1, text, "", "")])
        hit = db.execute("SELECT rowid FROM item_text WHERE item_text MATCH ?", (expression,)).fetchone()
    return hit is not None


def test_a_phrase_does_not_reach_from_one_field_into_the_next() -> None:
    with memory() as db:
        fulltext.put(db, [(1, "old estate", "renewal plan", "")])
        for query, hit in (("estate renewal", True), ('"estate renewal"', False)):
            rows = db.execute("SELECT 1 FROM item_text WHERE item_text MATCH ?", (match_expression(query),))
            assert bool(rows.fetchall()) is hit


def test_what_is_indexed_is_pairs_and_whole_words() -> None:
    assert index_text("Ｓmart 智慧城市, AI!") == "smart 智慧 慧城 城市 市 ai"


def test_taking_an_item_out_leaves_no_word_of_it() -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        fulltext.drop(db, [item_id])
        assert search.hits(db.conn, ItemQuery(text="story"), 5) == ()
        assert db.execute("SELECT count(*) FROM item_text_docsize").fetchone() == (0,)


def test_the_index_can_be_built_anew() -> None:
    with memory() as db:
        add_items(db, add_source(db), 3)
        db.execute("INSERT INTO item_text (item_text) VALUES ('delete-all')")
        assert search.hits(db.conn, ItemQuery(text="story"), 5) == ()
        fulltext.reindex(db)
        assert len(search.hits(db.conn, ItemQuery(text="story"), 5)) == 3


@pytest.mark.parametrize(
    ("texts", "query", "words"),
    [
        (["x " * 200 + "The smart cities grow" + " y" * 200], "city", "cities"),
        (["x " * 200 + "推动ＡＩ芯片" + " y" * 200], "ai芯片", "ＡＩ芯片"),
        (["…" * 100 + "开头" + "。" * 50 + "芯片发展" + "。" * 100], "芯片", "芯片"),
        (["", "summary says quay", "title"], "quay", "quay"),
        (["content", "", "the quay in the title"], "quay", "quay"),
        (["only this", "or that"], "absent", "only this"),
        (["", "", "title"], "absent", "title"),
        (["Line one\n\nline   two"], "two", "one line two"),
        (["x " * 200 + "…" * 40 + "㍿"], "会社", "㍿"),
        (["spectacle; the tact of it"], "tact", "tact"),
    ],
)
def test_a_snippet_shows_the_words_around_the_match(texts: list[str], query: str, words: str) -> None:
    cut = snippet(texts, query)
    assert words in cut
    assert len(cut) <= 122
    for text in texts:
        if cut.strip("…") and cut.strip("…") in text:
            assert cut.startswith("…") is not text.startswith(cut.strip("…"))


@given(text=st.text(max_size=60), query=st.text(max_size=6), length=st.integers(1, 20))
def test_a_snippet_is_a_piece_of_the_text(text: str, query: str, length: int) -> None:
    cut = snippet([text], query, length)
    assert len(cut) <= length + 2
    assert cut.removeprefix("…").removesuffix("…").strip("…") in " ".join(text.split())


def test_hits_come_newest_first_with_filters() -> None:
    with memory() as db:
        ids = add_items(db, add_source(db), 6)
        items.mark(db, ids[:3], read=True)
        hits = search.hits(db.conn, ItemQuery(text="story", unread=True), 2)
        assert [hit.row.id for hit in hits] == [ids[5], ids[4]]
        assert hits[0].snippet == "Story 5"
