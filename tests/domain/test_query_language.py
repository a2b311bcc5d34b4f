from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assets import resource
from app.domain.query import (
    EVERYTHING,
    LONGEST,
    And,
    Not,
    Or,
    Query,
    QueryError,
    Term,
    Words,
    all_of,
    conjuncts,
    mapped,
    parse_query,
    print_query,
    without,
    words_of,
)
from app.domain.query_fields import FIELDS, SIGNALS, QueryField, table
from app.domain.sectors import SECTOR_IDS

TEXTS = st.sampled_from(
    ["renewal", "smart city", "城市更新", "都市", "AND", "or", "a:b", "C++", "-x", "a,b", "(x)", "100%", "x*"]
)
TERMS = st.one_of(
    st.builds(
        Term, st.just("sector"), st.lists(st.sampled_from(SECTOR_IDS), min_size=1, unique=True).map(tuple)
    ),
    st.builds(
        Term, st.just("source"), st.tuples(st.sampled_from(["12", "Harbour, Gazette", "新華 社", "a:b"]))
    ),
    st.builds(Term, st.just("title"), st.tuples(TEXTS)),
    st.builds(Term, st.just("since"), st.tuples(st.sampled_from(["7d", "today", "2026-11-21", "3m"]))),
    st.builds(Term, st.just("is"), st.tuples(st.sampled_from(["unread", "starred"]))),
)
QUERIES: st.SearchStrategy[Query] = st.recursive(
    st.builds(Words, TEXTS) | TERMS,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: _grouped(And, parts)),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: _grouped(Or, parts)),
    ),
    max_leaves=8,
)


def _grouped(kind: type[And | Or], parts: list[Query]) -> Query:
    flat: list[Query] = []
    for part in parts:
        flat += part.parts if isinstance(part, kind) else (part,)
    return kind(tuple(flat))


@given(query=QUERIES)
def test_a_query_that_is_printed_and_parsed_is_the_same(query: Query) -> None:
    assert parse_query(print_query(query)) == query


@given(text=st.text(alphabet='ab城：（）「"(),:-ANDORT \u3000', max_size=30) | st.text(max_size=30))
def test_any_text_is_a_query_or_an_error_that_points_into_it(text: str) -> None:
    found: Query | QueryError
    try:
        found = parse_query(text)
    except QueryError as error:
        found = error
    if isinstance(found, QueryError):
        assert 0 <= found.start <= found.end <= len(text)
        assert found.message
    else:
        assert parse_query(print_query(found)) == found


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", EVERYTHING),
        ("   ", EVERYTHING),
        ("heat network", And((Words("heat"), Words("network")))),
        ("heat AND network", And((Words("heat"), Words("network")))),
        ('"heat  network"', Words("heat network")),
        ("「都市再生」", Words("都市再生")),
        ("Sector：GREEN-tech", Term("sector", ("green-tech",))),
        ("sector:green-tech，innovation", Term("sector", ("green-tech", "innovation"))),
        ("-role:opinion", Not(Term("role", ("opinion",)))),
        ("NOT role:opinion", Not(Term("role", ("opinion",)))),
        ("a b OR c", Or((And((Words("a"), Words("b"))), Words("c")))),
        ("a （b OR c）", And((Words("a"), Or((Words("b"), Words("c")))))),
        ("a & b", And((Words("a"), Words("b")))),
        ("reliability:a,NONE", Term("reliability", ("A", "none"))),
        ('source:"Harbour Gazette",12', Term("source", ("Harbour Gazette", "12"))),
        (
            "since:2W until:2026-11-21t09:00z",
            And((Term("since", ("2w",)), Term("until", ("2026-11-21T09:00Z",)))),
        ),
        ("https://a.example/x", Words("https://a.example/x")),
        ("a-b", Words("a-b")),
    ],
)
def test_a_query_means_what_people_expect(text: str, query: Query) -> None:
    assert parse_query(text) == query


@pytest.mark.parametrize(
    ("text", "code", "part"),
    [
        ("a foo:bar", "query-field", "foo:"),
        ("sector:gren", "query-value", "gren"),
        ("a sector:", "query-no-value", "sector:"),
        ("since:soon x", "query-value", "soon"),
        ("a (b", "query-open", "("),
        ("a) b", "query-close", ")"),
        ("a OR", "query-or", "OR"),
        ("a AND", "query-and", "AND"),
        ("a NOT", "query-not", "NOT"),
        ('a "b c', "query-quote", '"b c'),
        ("a ()", "query-group", "()"),
        ("++", "query-empty", "++"),
        ("(" * 60 + "a" + ")" * 60, "query-deep", "("),
        ("a" * (LONGEST + 1), "query-long", "a"),
    ],
)
def test_what_does_not_parse_says_where(text: str, code: str, part: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(text)
    assert caught.value.code == code
    assert text[caught.value.start : caught.value.end] == part


def test_a_mistyped_field_is_guessed() -> None:
    with pytest.raises(QueryError, match="Did you mean sector:"):
        parse_query("secter:x")


def test_another_field_is_a_line_in_the_table() -> None:
    fields = table(*FIELDS.values(), QueryField("opportunity"))
    assert parse_query("opportunity:7", fields) == Term("opportunity", ("7",))


def test_conditions_are_put_together_and_taken_out() -> None:
    sector, unread = parse_query("sector:innovation"), parse_query("is:unread")
    both = all_of(sector, unread, sector, EVERYTHING)
    assert print_query(both) == "sector:innovation is:unread"
    assert conjuncts(both) == (sector, unread)
    assert without(both, sector) == unread
    assert without(both, both) == EVERYTHING


def test_what_is_looked_for_are_the_words_that_are_not_excluded() -> None:
    assert [*words_of(parse_query('a -b (c OR title:"d e") sector:innovation'))] == ["a", "c", "d e"]


def test_terms_can_be_changed_wherever_they_stand() -> None:
    query = parse_query("a -(is:read OR since:7d)")
    changed = mapped(query, lambda term: Term(term.field, (term.values[0].upper(),)))
    assert print_query(changed) == "a -(is:READ OR since:7D)"


def test_the_language_knows_the_signals_that_are_tagged() -> None:
    told = tomllib.loads(resource("signals.toml").read_text(encoding="utf-8"))
    assert {entry["id"] for entry in told["signal"]} == set(SIGNALS)
