from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import (
    NOW,
    POLICIES,
    SECTORS,
    SINCE,
    UNTIL,
    coverage,
    material,
    opportunity,
    request,
    simple,
    source,
    tag,
    view,
    week,
)

from app.briefing.check import check
from app.briefing.compose import compose
from app.briefing.figures import recount
from app.briefing.html import render
from app.briefing.joining import joined, languages_of
from app.briefing.quoting import printable, quotation, sentence
from app.briefing.ranking import distinct, ranked
from app.briefing.verify import verify_html
from app.domain.briefs import TEMPLATES, Template
from app.domain.evidence import PolicyMention, Span
from app.domain.opportunities import Stage
from app.domain.sectors import LANGUAGES, Language
from app.domain.sources import Role
from app.errors import InputError

if TYPE_CHECKING:
    from app.domain.briefs import Brief, Section
    from app.domain.items import ItemView

UNCLAIMED = re.compile(r"\b(verified|true|truth)\b|核实|真实|真相|検証|真実", re.IGNORECASE)


def section(brief: Brief, heading: str) -> Section:
    return next(entry for entry in brief.sections if heading in entry.heading)


def texts(part: Brief | Section, kind: str = "quoted") -> list[str]:
    return [statement.text for statement in part.statements if statement.kind == kind]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_of_a_week_is_cited_and_checks(language: Language) -> None:
    held = material()
    brief = compose(request(language), held)
    fields = {entry.item.id: entry.item for entry in held.items}
    assert check(brief, fields, compose(request(language), held)) == ()
    assert all(statement.citations for statement in brief.statements)
    assert [note.number for note in brief.citations] == list(range(1, len(brief.citations) + 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_briefing_claims_to_match_and_never_to_verify(language: Language) -> None:
    brief = compose(request(language), material())
    own = [statement.text + statement.lead for statement in brief.statements if statement.kind == "computed"]
    own += [entry.heading + entry.hint for entry in brief.sections]
    assert not UNCLAIMED.search("\n".join(own))


def test_a_quotation_is_the_title_where_the_title_holds_the_evidence() -> None:
    brief = compose(request(), material())
    assert "China’s “zero-carbon” parks open to foreign bidders" in texts(section(brief, "Green"))


def test_a_quotation_is_the_first_sentence_with_evidence_where_the_title_has_none() -> None:
    brief = compose(request(), material())
    assert texts(section(brief, "Cultural")) == ["Heritage protection now covers 12 lanes!"]


def test_the_same_text_from_two_sources_counts_once_and_cites_both() -> None:
    brief = compose(request(), material())
    quoted = section(brief, "Urban planning").statements[-1]
    notes = [note for note in brief.citations if note.number in quoted.citations]
    assert {note.item_id for note in notes} == {1, 6}
    assert quoted.lead.startswith("住房和城乡建设部 · official text · reliability A")
    assert "also in one other source" in quoted.lead
    assert recount(request(), material()).repeats == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Shanghai opens tender for smart sewers", "SHANGHAI opens tender, for smart sewers!", True),
        ("上海启动老旧小区改造三年行动", "上海启动老旧小区改造三年行动 - Herald", True),
        ("ﾊﾛｰ　東京都市計画の見直し案を公表", "ハロー東京都市計画の見直し案を公表", True),
        ("Shanghai opens tender for smart sewers", "Shanghai opens tender for smart meters", False),
        ("お知らせ", "お知らせ", False),
        ("", "", False),
    ],
)
def test_titles_tell_texts_apart(one: str, other: str, *, same: bool) -> None:
    pair = (view(1, one), view(2, other, origin=source(2, "Herald")))
    assert len(distinct(pair)) == (1 if same else 2)


def test_short_titles_are_told_apart_by_their_texts() -> None:
    one, other = view(1, "お知らせ", summary="入札の公告"), view(2, "お知らせ", summary="入札の公告")
    assert len(distinct((one, other))) == 1
    assert len(distinct((one, view(2, "お知らせ", summary="休館日")))) == 2


def test_hedged_and_machine_texts_are_kept_apart() -> None:
    brief = compose(request(), material())
    apart = section(brief, "read with care")
    assert texts(apart) == [
        "Zero-carbon parks may be widened, officials say",
        "Five ways cities could innovate next year",
    ]
    assert [statement.hedged for statement in apart.statements] == [True, False]
    assert texts(section(brief, "Innovation")) == []
    assert "read with care" in section(brief, "Innovation").hint


def test_a_sector_hedged_where_chosen_alone_is_read_with_care() -> None:
    title = "Smart meters are here and green roofs may follow"
    tags = (
        tag("smart-infrastructure", title, "title", "Smart meters"),
        tag("green-tech", title, "title", "green roofs", hedged=True),
    )
    held = material((view(1, title, tags=tags),), opportunities=())
    assert texts(section(compose(request(), held), "Smart")) == [title]
    alone = compose(request(sectors=("green-tech",)), held)
    assert texts(section(alone, "Green")) == []
    assert texts(section(alone, "read with care")) == [title]


def test_rank_goes_by_score_in_tenths_then_role_letter_and_time() -> None:
    late = SINCE + timedelta(days=4)
    held = (
        simple(1, "green-tech", "Low score, official green item", "green", score=0.3, role=Role.OFFICIAL),
        simple(2, "green-tech", "Opinion on green things here", "green", score=0.92, role=Role.OPINION),
        simple(3, "green-tech", "News of green things, rated C", "green", score=0.91, reliability="C"),
        simple(4, "green-tech", "News of green things, rated B", "green", score=0.88),
        simple(5, "green-tech", "Late news of green things, rated B", "green", published=late),
        simple(6, "green-tech", "Official green notice of the day", "green", role=Role.OFFICIAL),
    )
    order = [text.view.item.id for text in ranked(distinct(held), ("green-tech",))]
    assert order == [6, 5, 4, 3, 2, 1]


def test_a_policy_is_named_with_its_dates_and_what_they_are() -> None:
    brief = compose(request(), material())
    (statement,) = section(brief, "Policy").statements
    assert "published 28 August 2025" in statement.text
    assert "dated within the text August 2025" in statement.text
    assert "Named by one text" in statement.text
    notes = [note for note in brief.citations if note.number in statement.citations]
    assert [note.item_id for note in notes] == [None, 1]
    assert "2025-08-28 (published)" in notes[0].quote
    assert notes[1].quote == "关于推动城市高质量发展的意见"


def test_an_opportunity_shows_stage_deadline_next_step_and_evidence() -> None:
    brief = compose(request(), material())
    statements = section(brief, "Watchlist").statements
    assert statements[0].text == (
        "Smart sewers, Shanghai. Stage: qualified. Deadline: 1 December 2026. Next: Call the district office."
    )
    assert statements[1].kind == "quoted"
    assert statements[1].lead.startswith("Evidence for: JETRO")
    assert "An item long gone" in statements[2].text


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [((), ["Open"]), ((2,), ["Closed"]), ((1, 2), ["Open", "Closed"])],
)
def test_open_opportunities_are_shown_unless_some_were_chosen(
    wanted: tuple[int, ...], shown: list[str]
) -> None:
    held = material(
        opportunities=(
            opportunity(id=1, uid="a", title="Open", evidence=()),
            opportunity(id=2, uid="b", title="Closed", stage=Stage.LOST, evidence=(), deadline=None),
        )
    )
    statements = section(compose(request(opportunities=wanted), held), "Watchlist").statements
    assert [statement.text.split(".")[0] for statement in statements] == shown


def test_a_policy_named_in_words_that_moved_is_cited_to_the_library_alone() -> None:
    moved = PolicyMention("cn-2025-cities", (Span("title", 0, 9, "elsewhere"),))
    unknown = PolicyMention("no-such-policy", (Span("title", 0, 1, "A"),))
    held = material((view(1, "A title of its own", policies=(moved, unknown)),), opportunities=())
    (statement,) = section(compose(request(), held), "Policy").statements
    assert len(statement.citations) == 1


def test_policies_follow_the_sectors_chosen() -> None:
    held = material(opportunities=())
    assert section(compose(request(sectors=("urban-planning",)), held), "Policy").statements
    assert not section(compose(request(sectors=("innovation",)), held), "Policy").statements


def test_an_item_without_a_word_to_show_is_counted_and_not_quoted() -> None:
    blank = view(2, "\u202e\U0001f600", tags=(tag("green-tech", "\U0001f600", "title", "\U0001f600"),))
    linked = opportunity(value=None, owner="", next_action="", evidence=opportunity().evidence[:1])
    brief = compose(request(), material((blank,), opportunities=(linked,)))
    assert texts(brief) == []
    assert recount(request(), material((blank,))).matched == 1
    watched = section(brief, "Watchlist").statements
    assert watched[0].lead == "Watchlist · no owner"
    assert watched[0].text.endswith("Next: nothing set.")
    assert "the item itself is not at hand" in watched[1].text


def test_gaps_are_named() -> None:
    unknown = "\n".join(texts(section(compose(request(), material()), "not known"), "computed"))
    assert "6 of 9 sources were reached" in unknown
    for name in ("Broken Bulletin", "古い新聞", "未抓取的来源"):
        assert name in unknown


@pytest.mark.parametrize("last", [None, SINCE - timedelta(hours=1)])
@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Nothing was fetched"), ("ja", "何も取得していません"), ("zh", "没有抓取任何内容")],
)
def test_without_a_fetch_it_says_so_and_not_that_nothing_happened(
    last: datetime | None, language: Language, words: str
) -> None:
    held = material((), opportunities=(), figures=(), coverage=coverage(reached=0, last_fetch=last))
    brief = compose(request(language), held)
    assert words in brief.statements[0].text
    assert check(brief, {}) == ()
    said = "\n".join([*texts(brief, "computed"), *(entry.hint for entry in brief.sections)])
    assert not re.search(r"no news|no item of this period|ニュースはありません|没有新闻", said, re.IGNORECASE)


def test_a_fetch_that_brought_nothing_is_told_from_no_fetch() -> None:
    brief = compose(request(), material((), opportunities=()))
    assert brief.statements[0].text == "0 items were reached in the period (sources: 0)."
    assert "6 of 9 sources" in section(brief, "Green").hint


def test_only_the_period_counts_and_its_end_is_outside() -> None:
    held = (
        simple(1, "green-tech", "A green item of the first moment", "green", published=SINCE),
        simple(2, "green-tech", "A green item of the last moment", "green", published=UNTIL),
    )
    assert recount(request(), material(held)).items == 1


def test_the_same_material_in_another_order_gives_the_same_briefing() -> None:
    held = material()
    assert compose(request(), replace(held, items=held.items[::-1])) == compose(request(), held)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(InputError) as refusal:
        compose(replace(request(), language="fr"), material())  # type: ignore[arg-type] # what is tested
    assert refusal.value.code == "no-wording"


def test_figures_agree_with_counts_by_hand() -> None:
    figures = recount(request(), material())
    assert (figures.items, figures.sources, figures.texts, figures.matched) == (8, 5, 7, 6)
    assert (figures.hedged, figures.hedged_share, figures.machine) == (1, 17, 1)
    assert (figures.undated, figures.unrated) == (1, 1)
    assert {entry.sector: entry.texts for entry in figures.sectors}["green-tech"] == 2
    assert sum(n for _, n in figures.roles) == 7


def test_the_share_rounds_half_up() -> None:
    held = [simple(n, "green-tech", f"A green item of number {n} in the row", "green") for n in range(7)]
    held.append(simple(9, "green-tech", "A green item that may come at last", "green", hedged=True))
    assert recount(request(), material(tuple(held))).hedged_share == 13


def test_many_texts_of_a_sector_are_cut_and_the_cut_is_said() -> None:
    held = tuple(simple(n, "green-tech", f"A green item of number {n} in the row", "green") for n in range(9))
    green = section(compose(request(), material(held, opportunities=())), "Green")
    assert len(texts(green)) == 6
    assert "the 6 that rank highest of the 9" in texts(green, "computed")[1]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("One. Two smart things! Three.", "smart", "Two smart things!"),
        ("上海启动。智慧城市建设加快。完。", "智慧", "智慧城市建设加快。"),
        ("First line\nsmart second line\nthird", "smart", "smart second line"),
        ("It rose 3.5 points in smart areas. End.", "smart", "It rose 3.5 points in smart areas."),
        ("彼は「スマート化する。」と述べた。", "スマート", "彼は「スマート化する。」"),
        ("smart", "smart", "smart"),
    ],
)
def test_a_sentence_is_found_around_its_words(text: str, words: str, expected: str) -> None:
    start = text.index(words)
    assert sentence(text, start, start + len(words)) == expected


@given(st.text(max_size=80))
def test_what_can_be_printed_is_one_stretch_of_the_text(text: str) -> None:
    assert printable(text) in text
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]", printable(text))


def test_evidence_that_no_longer_fits_its_field_is_not_quoted() -> None:
    moved = view(1, "A title that changed", tags=(tag("green-tech", "green at first", "title", "green"),))
    quote = quotation(moved.item, moved.tagged.sectors[0])
    assert quote is not None
    assert quote.text == "A title that changed"


def test_a_sentence_too_long_to_quote_gives_way_to_the_title() -> None:
    body = "word " * 200 + "green " + "word " * 200
    long = view(1, "A short title", content=body, tags=(tag("green-tech", body, "content", "green"),))
    quote = quotation(long.item, long.tagged.sectors[0])
    assert quote is not None
    assert quote.text == "A short title"


titles = st.one_of(
    st.text(max_size=60),
    st.text(
        alphabet="<>&\"'/*_[]#`!|~^\\ 城市更新スマートالعربية👩‍💻\x00\x1b\u202e\u2066\u2028\ufe0f",
        max_size=40,
    ),
)


@st.composite
def awkward_items(draw: st.DrawFn) -> ItemView:
    number, title = draw(st.integers(1, 5)), draw(titles)
    words = title[: draw(st.integers(1, 8))]
    tags = (
        tag(
            draw(st.sampled_from([s.id for s in SECTORS])), title, "title", words, hedged=draw(st.booleans())
        ),
    )
    return view(
        number,
        title,
        tags=tags if words else (),
        summary=draw(titles),
        origin=source(draw(st.integers(1, 3)), draw(titles)),
        role=draw(st.sampled_from(list(Role))),
        reliability=draw(st.sampled_from([None, "A", "F"])),
        published=draw(st.sampled_from([None, SINCE, NOW])),
    )


awkward_weeks = st.lists(awkward_items(), max_size=6, unique_by=lambda entry: entry.item.id).map(tuple)


@given(awkward_weeks, st.sampled_from(LANGUAGES))
def test_any_titles_compose_into_a_briefing_that_checks(
    items: tuple[ItemView, ...], language: Language
) -> None:
    held = material(items, figures=())
    brief = compose(request(language), held)
    assert (
        check(brief, {entry.item.id: entry.item for entry in items}, compose(request(language), held)) == ()
    )


def test_times_are_utc_and_the_period_is_half_open() -> None:
    brief = compose(request(), material())
    assert "[2026-11-14T00:00Z, 2026-11-21T00:00Z)" in brief.citations[0].quote
    assert brief.made_at == datetime(2026, 11, 21, 9, tzinfo=UTC)
    assert len(week()) == 8


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_makes_a_briefing_that_checks(template: Template, language: Language) -> None:
    asked = request(language, template=template)
    brief = compose(asked, material())
    assert brief.sections
    assert brief.request == asked
    assert check(brief, {view.item.id: view.item for view in week()}, again=brief) == ()


def test_a_one_pager_begins_with_the_opportunity_and_a_blank_one_is_empty() -> None:
    one_pager = compose(request(template="opportunity"), material())
    assert "Smart sewers" in one_pager.statements[0].text
    assert compose(request(template="blank"), material()).statements == ()


def test_a_quotation_in_another_language_is_glossed() -> None:
    glossary = {"老旧小区改造": "renewal of old estates"}
    brief = compose(request(), material(glossary=glossary))
    glosses = {entry.text: entry.gloss for entry in brief.statements if entry.kind == "quoted"}
    zh = next(text for text in glosses if "老旧小区改造" in text)
    assert glosses[zh] == "老旧小区改造 = renewal of old estates"
    assert all(not gloss for text, gloss in glosses.items() if text.isascii())


def test_issuers_and_policies_are_named_in_the_readers_language() -> None:
    policy = replace(
        POLICIES[0], issuer="State Council", titles={"zh": "意见"}, aliases={"ja": ("国務院意見",)}
    )
    brief = compose(request("ja"), material(policies=(policy,)))
    said = [entry.text for entry in brief.statements if "国務院意見" in entry.text]
    assert len(said) == 1
    assert "国務院）" in said[0]


def test_languages_join_to_one_document_that_checks() -> None:
    parts = [compose(request(language), material()) for language in LANGUAGES]
    brief = joined(parts)
    assert joined(parts[:1]) == parts[0]
    assert len(brief.statements) == sum(len(part.statements) for part in parts)
    assert [note.number for note in brief.citations] == list(range(1, len(brief.citations) + 1))
    assert languages_of(brief) == LANGUAGES
    assert check(brief, {view.item.id: view.item for view in week()}) == ()
    assert verify_html(render(brief)) == (brief, ())


def test_deadlines_ahead_are_told_nearest_first_with_the_days_left() -> None:
    some = tuple(
        opportunity(
            id=n, uid=f"op-{n}", title=f"Case {n}", deadline=NOW.date() + timedelta(days=days), evidence=()
        )
        for n, days in enumerate((9, 1, 0, -1), start=1)
    )
    brief = compose(request(), material(opportunities=some))
    said = texts(section(brief, "Deadlines ahead"), "computed")
    assert [text.partition(". Stage")[0].partition(": ")[2] for text in said] == [
        "Case 3",
        "Case 2",
        "Case 1",
    ]
    assert said[0].endswith("Today.")
    assert said[1].endswith("In 1 day.")
    assert said[2].endswith("In 9 days.")


def test_sources_are_listed_with_role_letter_and_count() -> None:
    said = texts(section(compose(request(), material()), "Sources of the period"), "computed")
    assert said[0] == "Harbour Times (news, reliability B): 4 items."
    many = tuple(
        simple(n, "green-tech", f"Zero-carbon park number {n} opens today", "Zero-carbon", origin=source(n))
        for n in range(1, 16)
    )
    brief = compose(request(), material(many, opportunities=()))
    assert texts(section(brief, "Sources of the period"), "computed")[-1].startswith("3 more sources")
