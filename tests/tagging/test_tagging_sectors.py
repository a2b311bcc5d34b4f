from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tagging_samples import draft, sector_ids, small_tagger, words, write_library

from app.domain.evidence import Draft
from app.tagging import decide
from app.tagging.decide import COEFFICIENTS, Witness
from app.tagging.invariants import evidence_problems
from app.tagging.lexicon import MAX_HITS, WINDOW, Lexicon
from app.tagging.library import load_library
from app.tagging.matches import Kind
from app.tagging.reading import Zone
from app.tagging.sectors import mentions_by_sector

if TYPE_CHECKING:
    from pathlib import Path

    from app.tagging.tagger import Tagger


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    return small_tagger(tmp_path_factory.mktemp("library"))


@pytest.mark.parametrize(
    ("title", "sector", "found"),
    [
        ("Urban renewal begins", "urban-planning", ["Urban renewal"]),
        ("URBAN-RENEWAL plan", "urban-planning", ["URBAN-RENEWAL"]),
        ("New city centers, old city centres", "urban-planning", ["city centers", "city centres"]),
        ("上海启动老旧小区改造三年行动", "urban-planning", ["老旧小区改造"]),
        ("臺北推動都市更新", "urban-planning", ["都市更新"]),
        ("都市再生とスマートシティ", "urban-planning", ["都市再生"]),
        ("𝕏 😀 城市更新 e\u0301", "urban-planning", ["城市更新"]),
        ("\u200f城市更新\x00", "urban-planning", ["城市更新"]),
        ("\ud800城市更新\udfff", "urban-planning", ["城市更新"]),
        ("EVs and EV makers, not ev", "green-tech", ["EVs", "EV"]),
        ("ＥＶの時代", "green-tech", ["ＥＶ"]),
        ("生成AIの波", "innovation", ["AI"]),
        ("５Ｇと5Gと5g", "smart-infrastructure", ["５Ｇ", "5G", "5g"]),
        ("İİİ urban renewal", "urban-planning", ["urban renewal"]),
    ],
)
def test_a_concept_is_found_with_the_words_as_written(
    tagger: Tagger, title: str, sector: str, found: list[str]
) -> None:
    text = draft(title)
    tagged = tagger.tag(text)
    assert words(tagged, sector) == found
    assert evidence_problems(text, tagged) == ()


@pytest.mark.parametrize(
    "title",
    [
        "AIR and RAIN, PAID", "Ev and dev", "seaports and airport report, transport", "portable", "aports",
        "5GHz", "ＡＩＲ", "AIの".replace("AI", "xAI"), "porté", "porte\u0301", "port\u0301",
    ],
)  # fmt: skip
def test_a_form_inside_a_longer_word_is_no_match(tagger: Tagger, title: str) -> None:
    assert sector_ids(tagger.tag(draft(title, content=title))) == set()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Greenhouse tomatoes sell well", set()),
        ("Greenhouse gas and greenhouse tomatoes", {"green-tech"}),
        ("开通绿色通道", set()),
        ("绿色发展不走绿色通道", {"green-tech"}),
        ("Port wine and a port", {"urban-planning"}),
        ("Port-wine", set()),
    ],
)
def test_a_trap_cancels_what_it_overlaps_and_nothing_else(
    tagger: Tagger, title: str, expected: set[str]
) -> None:
    assert sector_ids(tagger.tag(draft(title))) == expected


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("野生動物保育的新計畫", ["保育"]),
        ("保育園の新しい計画", []),
        ("環境の新しい計画", ["環境"]),
        ("A plan called 保育 in Taipei, as the council said on Monday", ["保育"]),
    ],
)
def test_a_false_friend_counts_only_in_its_own_language(tagger: Tagger, title: str, found: list[str]) -> None:
    assert words(tagger.tag(draft(title)), "green-tech") == found


def test_a_trap_inside_a_longer_match_cancels_nothing(tmp_path: Path) -> None:
    own = '[[concept]]\nid = "x"\nweight = 1.0\nzh = ["绿色通道建设工程"]\n'
    tagged = small_tagger(tmp_path, lexicon__green_tech=own).tag(draft("绿色通道建设工程"))
    assert words(tagged, "green-tech") == ["绿色通道建设工程"]


def test_the_longer_of_nested_matches_stays_within_a_sector_only(tagger: Tagger) -> None:
    tagged = tagger.tag(draft("城市更新智能化"))
    assert words(tagged, "urban-planning") == ["城市更新智能化"]
    assert words(tagged, "smart-infrastructure") == ["城市更新智能化"]


NESTED = {"一二": 0.9, "一二三": 0.5, "二三": 0.5, "三四": 0.6, "二三四": 0.6, "一二三四": 0.3, "四一": 0.7}


@pytest.fixture(scope="module")
def nesting(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    concepts = (
        f'[[concept]]\nid = "c{number}"\nweight = {weight}\nzh = ["{form}"]\n'
        for number, (form, weight) in enumerate(NESTED.items())
    )
    return small_tagger(tmp_path_factory.mktemp("nesting"), lexicon__green_tech="".join(concepts))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("一二三", [("一二三", 0.9)]),
        ("二三四", [("二三四", 0.6)]),
        ("一二三四", [("一二三四", 0.9)]),
        ("二三", [("二三", 0.5)]),
        ("三四一二", [("三四", 0.6), ("四一", 0.7), ("一二", 0.9)]),
    ],
)
def test_a_longer_match_speaks_as_strongly_as_what_it_holds(
    nesting: Tagger, title: str, found: list[tuple[str, float]]
) -> None:
    mentions = mentions_by_sector(nesting.read(draft(title)), nesting.vocabulary)
    (own,) = mentions.values()
    assert [title[start:end] for _, start, end, _, _ in own] == [word for word, _ in found]
    assert [each[4] for each in own] == [decide.strength(weight, Zone.TITLE) for _, weight in found]


@given(text=st.text("一二三四", max_size=30))
def test_each_match_counts_once_and_none_is_hidden_by_a_weaker_one(nesting: Tagger, text: str) -> None:
    readings = nesting.read(draft(text))
    mentions = [own for every in mentions_by_sector(readings, nesting.vocabulary).values() for own in every]
    hits = [(start, -minus, number) for each in readings for start, minus, number in each.hits[Kind.CONCEPT]]
    for start, end, number in hits:
        holders = [each for each in mentions if each[1] <= start and end <= each[2]]
        assert holders
        assert all(
            each[4] >= nesting.vocabulary.concepts[number].believed[Zone.TITLE] for each in holders[:1]
        )
    assert {each[1:4] for each in mentions} <= set(hits)


def test_overlapping_matches_of_two_sectors_both_count(tmp_path: Path) -> None:
    own = '[[concept]]\nid = "x"\nweight = 1.0\nzh = ["新能源城市"]\n'
    tagged = small_tagger(tmp_path, lexicon__green_tech=own).tag(draft("建设新能源城市更新区"))
    assert sector_ids(tagged) == {"green-tech", "urban-planning"}


def test_evidence_carries_the_policy_and_clause_of_its_concept_or_none(tagger: Tagger) -> None:
    tagged = tagger.tag(draft("Urban renewal and a smart city"))
    pieces = {piece.term: (piece.policy, piece.clause) for tag in tagged.sectors for piece in tag.evidence}
    assert pieces == {"urban-renewal": ("cn-renewal", "homes"), "smart-city": (None, None)}


def test_hedged_evidence_says_so_sentence_by_sentence(tagger: Tagger) -> None:
    text = draft("Urban renewal grows", "Urban renewal may slow. Urban renewal is on.\n- city centre: likely")
    (tag,) = tagger.tag(text).sectors
    assert [piece.hedged for piece in tag.evidence] == [False, True, False, True]
    assert not tag.speculative


def test_a_passing_mention_in_a_body_makes_no_tag(tagger: Tagger) -> None:
    filler = "The match ended late and the crowd went home. " * 20
    assert (
        sector_ids(tagger.tag(draft("Derby ends in a draw", filler + "A smart city is near. " + filler)))
        == set()
    )
    assert sector_ids(tagger.tag(draft("A smart city", filler))) == {"smart-infrastructure"}


def test_without_a_title_a_short_first_line_speaks_as_one(tagger: Tagger) -> None:
    body = "\nNothing else is said of it here."
    assert sector_ids(tagger.tag(draft(content="A smart city for all" + body))) == {"smart-infrastructure"}
    assert tagger.tag(draft(content="\n\nA smart city" + body)).sectors[0].score > 0.7


PIECES = (
    *("urban renewal", "城市更新", "智慧城市", "ＡＩ", "AI", "EV", "İ", "e\u0301", "\u0301", "😀", "\ud83d"),
    *(
        "。",
        "。\n",
        "\n",
        " ",
        "\u200f",
        "\x00",
        "may ",
        "可能",
        "上海",
        "Ａ",
        "port",
        "三年行动",
        "招标",
        "x",
    ),
    *(
        "2028年",
        "to",
        "绿色通道",
        "Please write ",
        "来源：",
        "“Opinions”",
        "16th Five-Year Plan",
        "共同通信JBN",
    ),
)


@given(
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
    st.text(st.characters(exclude_categories=()), max_size=30),
)
def test_evidence_stands_where_it_says_in_any_text(tagger: Tagger, woven: str, loose: str) -> None:
    for text in (
        draft(woven, loose + woven, loose, published="2026-01-01", source="Harbour Daily"),
        draft(content=loose + woven + loose),
    ):
        tagged = tagger.tag(text)
        assert evidence_problems(text, tagged) == ()
        assert tagger.tag(text) == tagged
        assert tagger.sectors(text) == tagged.sectors


@given(st.text(st.characters(exclude_categories=()), max_size=40), st.text(max_size=40))
def test_a_concept_between_any_signs_is_found_at_its_place(tagger: Tagger, before: str, after: str) -> None:
    title = f"{before} \n智慧城市\n {after}"
    pieces = [piece for tag in tagger.tag(Draft("1", title)).sectors for piece in tag.evidence]
    assert len(before) + 2 in {piece.start for piece in pieces if piece.text == "智慧城市"}


def test_long_texts_are_read_across_window_edges(tmp_path: Path) -> None:
    lexicon = Lexicon.of(load_library(write_library(tmp_path)))
    for shift in range(-5, 2):
        text = "あ" * (WINDOW + shift) + "城市更新" + "い" * 10
        (hits,) = filter(None, lexicon.scan(text))
        assert [(start, -minus) for start, minus, _ in hits] == [(WINDOW + shift, WINDOW + shift + 4)]


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "智",
        "。",
        ".",
        "\n",
        " ",
        "\ud800",
        "\x00",
        "智慧城市",
        "may ",
        "「",
        "Mr. ",
        "- x\n",
        "İ",
        "to 20",
    ],
)
def test_a_million_code_points_of_one_thing_are_no_trouble(tagger: Tagger, unit: str) -> None:
    text = draft("x", unit * (1_000_000 // len(unit)))
    tagged = tagger.tag(text)
    assert evidence_problems(text, tagged) == ()


def test_matches_without_end_are_cut_at_the_cap(tmp_path: Path) -> None:
    lexicon = Lexicon.of(load_library(write_library(tmp_path)))
    assert len(lexicon) > 50
    hits = lexicon.scan("智慧城市" * (2 * MAX_HITS))
    assert sum(map(len, hits)) <= MAX_HITS + 10


def test_the_title_counts_more_than_the_lead_and_that_more_than_the_body() -> None:
    title, lead, body = (
        decide.score([Witness("a", 1.0, zone)]) for zone in (Zone.TITLE, Zone.LEAD, Zone.BODY)
    )
    assert title > lead > body


def test_independent_concepts_count_more_than_one_repeated() -> None:
    repeated = decide.score([Witness("a", 0.8, Zone.BODY)] * 3)
    independent = decide.score([Witness(name, 0.8, Zone.BODY) for name in "abc"])
    assert independent > repeated > decide.score([Witness("a", 0.8, Zone.BODY)])


WITNESSES = st.builds(
    Witness, st.sampled_from("abcd"), st.floats(0.1, 1.0), st.sampled_from([Zone.TITLE, Zone.LEAD, Zone.BODY])
)


@given(st.lists(WITNESSES, max_size=12), WITNESSES)
def test_a_score_stays_within_bounds_grows_and_knows_no_order(
    witnesses: list[Witness], more: Witness
) -> None:
    before, after = decide.score(witnesses), decide.score([*witnesses, more])
    assert 0.0 <= before <= after + 1e-4
    assert after <= 1.0
    assert decide.score(witnesses[::-1]) == before


@given(st.lists(WITNESSES, max_size=12), st.floats(0.05, 0.95))
def test_what_can_make_no_tag_makes_none(witnesses: list[Witness], threshold: float) -> None:
    coefficients = replace(COEFFICIENTS, threshold=threshold)
    strengths = [decide.strength(each.weight, each.zone, each.length) for each in witnesses]
    if not decide.may_be_about(strengths, coefficients):
        assert not decide.is_about(decide.score(witnesses, coefficients), coefficients)


def test_words_in_a_long_body_count_less() -> None:
    scores = [decide.score([Witness("a", 1.0, Zone.BODY, length)]) for length in (100, 5_000, 6_000, 50_000)]
    assert scores[0] == scores[1] > scores[2] > scores[3]
    assert decide.score([Witness("a", 1.0, Zone.TITLE, 50_000)]) > 0.75


def test_the_heading_of_a_bullet_speaks_louder_than_the_text_after_it(tagger: Tagger) -> None:
    (reading,) = tagger.read(draft(content="x" * 700 + "\n- Smart city: a smart city\nA smart city"))
    starts = [start for start, _, _ in reading.hits[Kind.CONCEPT]]
    assert [reading.zone(start) for start in starts] == [Zone.LEAD, Zone.BODY, Zone.BODY]


def test_nothing_found_scores_nothing() -> None:
    assert decide.score([]) == 0.0
    assert not decide.is_about(0.0)
