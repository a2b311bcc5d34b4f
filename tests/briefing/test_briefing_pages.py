from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import coverage, material, request, simple, source

from app.briefing.compose import compose
from app.briefing.front import front, notes
from app.briefing.html import MANIFEST_ID, is_drawing, render
from app.briefing.manifest import from_text, manifest, to_text
from app.briefing.markdown import escaped
from app.briefing.markdown import render as render_markdown
from app.briefing.verify import verify_html
from app.briefing.wording import load_wording
from app.domain.briefs import ChartFigure
from app.domain.sectors import LANGUAGES, Language
from app.errors import BriefError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from app.domain.briefs import Brief

BRIEF = compose(request(), material())
PAGE = render(BRIEF)
awkward = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="<>&\"'/-! script]]>{}=\\u003c 城市ア العربية👩‍💻\x00\x0b\u202e\u2028", max_size=40),
)


def of_title(title: str, name: str = "City Herald") -> Brief:
    words = title[:3]
    item = (
        simple(1, "green-tech", title, words, origin=source(1, name))
        if words
        else simple(1, "green-tech", "x", "x")
    )
    return compose(request(), material((item,), figures=(), opportunities=()))


def marked(page: str) -> list[HtmlElement]:
    """Find a page's statements with a parser that knows nothing of ours."""
    tree = lxml.html.document_fromstring(page.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    return [node for node in tree.iter() if node.get("data-statement")]


def statements_of(page: str) -> dict[str, tuple[str, str]]:
    """Read a page's statements: number -> (words, notes)."""
    found = {}
    for node in marked(page):
        (said,) = (part for part in node.iter() if part.get("class") == "said")
        found[node.attrib["data-statement"]] = (said.text_content(), node.attrib["data-citations"])
    return found


def expected(brief: Brief) -> dict[str, tuple[str, str]]:
    return {
        str(number): (entry.text, " ".join(str(note) for note in entry.citations))
        for number, entry in enumerate(brief.statements, start=1)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_parses_back_with_each_statements_words(language: Language) -> None:
    brief = compose(request(language), material())
    assert statements_of(render(brief)) == expected(brief)


@given(title=awkward, name=awkward)
def test_any_title_parses_back_as_it_is(title: str, name: str) -> None:
    brief = of_title(title, name)
    page = render(brief)
    assert statements_of(page) == expected(brief)
    assert verify_html(page) == (brief, ())
    assert "\x00" not in page
    page.encode()


def test_every_link_within_a_page_has_its_target() -> None:
    anchors = set(re.findall(r' id="([^"]+)"', PAGE))
    jumps = set(re.findall(r' href="#([^"]+)"', PAGE))
    assert jumps <= anchors
    assert {f"note-{note.number}" for note in BRIEF.citations} <= jumps
    assert {f"statement-{n}" for n in range(1, len(BRIEF.statements) + 1)} <= jumps
    assert len(re.findall(r' id="', PAGE)) == len(anchors)


def test_a_page_stands_alone() -> None:
    page = re.sub(r'<a class="url" href="https?://[^"]+"', "", PAGE)
    page = re.sub(rf'<script type="application/json" id="{MANIFEST_ID}">.*?</script>', "", page)
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "<script" not in page
    assert "@import" not in page
    assert "url(" not in page


def test_each_statement_carries_its_language() -> None:
    found = {node.get("lang") for node in marked(PAGE)}
    assert found == {"en", "ja", "zh"}


def test_addresses_that_are_not_web_addresses_are_no_links() -> None:
    held = material((simple(1, "green-tech", "A green item", "green"),), opportunities=())
    item = replace(held.items[0], item=replace(held.items[0].item, url="javascript:alert(1)"))
    assert 'href="javascript' not in render(compose(request(), replace(held, items=(item,))))


def test_the_same_briefing_gives_the_same_bytes() -> None:
    assert render(compose(request(), material())) == PAGE


def test_charts_can_be_left_to_words() -> None:
    page = render(BRIEF, charts=False)
    assert "<svg" not in page
    assert "绿色技术 1" in page


@pytest.mark.parametrize(
    "svg",
    [
        "<svg xmlns='x'><script>alert(1)</script></svg>",
        "<svg onload='alert(1)'></svg>",
        "<svg ><image href='https://example.org/x.png'/></svg>",
        "<svg ><rect style='fill:url(https://example.org)'/></svg>",
        "<!DOCTYPE svg><svg ></svg>",
        "hello",
    ],
)
def test_a_picture_that_could_act_is_not_drawn(svg: str) -> None:
    assert not is_drawing(svg)
    chart = ChartFigure("Chart", svg, "in words")
    assert svg not in render(compose(request(), material(figures=(chart,)))).split("<script")[0]


def test_our_own_charts_are_drawn() -> None:
    assert all(is_drawing(figure.svg) for figure in material().figures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_manifest_reads_back_as_the_briefing(language: Language) -> None:
    brief = compose(request(language), material())
    assert from_text(to_text(brief)) == brief


def test_a_manifest_names_everything_that_was_cited() -> None:
    data = manifest(BRIEF)
    assert data["taxonomy"] == "2026.1"
    assert data["coverage"]["failing"] == ["Broken Bulletin"]
    assert {entry["number"] for entry in data["citations"]} == {
        note for entry in data["statements"] for note in entry["citations"]
    }
    assert all(re.fullmatch("[0-9a-f]{64}", entry["content_hash"]) for entry in data["citations"])
    assert json.loads(to_text(BRIEF)) == data


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"format":"other","version":1}', "null", '{"format":"tradewind-briefing"}']
)
def test_what_is_no_manifest_is_refused(text: str) -> None:
    with pytest.raises(BriefError) as refusal:
        from_text(text)
    assert refusal.value.code == "not-a-briefing"


def test_an_untouched_page_agrees_with_its_manifest() -> None:
    assert verify_html(PAGE) == (BRIEF, ())


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("parks open to foreign bidders</q>", "parks close to foreign bidders</q>", "text-differs"),
        ('dir="auto">8 items', 'dir="auto">9 items', "text-differs"),
        ('data-statement="3"', 'data-statement="77"', "statement-missing"),
        ('data-statement="3"', 'data-statement="2"', "statement-twice"),
        ('data-citations="1"', 'data-citations="2"', "notes-differ"),
        ('data-citations="1"', 'data-citations=""', "notes-differ"),
        ("Times · news · reliability B", "Times · official text · reliability A", "lead-differs"),
        ("</span> Headline figures", "</span> Glorious figures", "page-differs"),
        ("open to foreign bidders</q>", "open to foreign bidders</q> at once", "page-differs"),
        ('https://news.example/3"', 'https://elsewhere.example/3"', "page-differs"),
    ],
)
def test_a_page_that_was_changed_is_caught(old: str, new: str, code: str) -> None:
    front_part, manifest_part = PAGE.split("<script", 1)
    assert old in front_part
    changed = front_part.replace(old, new, 1) + "<script" + manifest_part
    assert code in {problem.code for problem in verify_html(changed)[1]}


@given(st.data())
def test_any_changed_character_of_a_page_is_caught(data: st.DataObject) -> None:
    at = data.draw(st.integers(PAGE.index("<main>"), PAGE.index("</main>")))
    changed = PAGE[:at] + ("~" if PAGE[at] != "~" else "!") + PAGE[at + 1 :]
    assert verify_html(changed)[1]


def test_a_page_without_a_manifest_is_refused() -> None:
    with pytest.raises(BriefError):
        verify_html("<p data-statement='1'>Hello</p>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_facts(language: Language) -> None:
    own, english = load_wording(language), load_wording("en")
    assert own.entries.keys() == english.entries.keys()
    assert len(own.months) == 12
    for key, text in own.entries.items():
        facts = set(re.findall(r"{(\w+)}", text))
        known = set(re.findall(r"{(\w+)}", english.entries[key]))
        assert facts <= known | {"n"} if key.endswith(".one") else facts == known or key.endswith(".other"), (
            key
        )


@pytest.mark.parametrize(
    ("language", "text", "expected_date"),
    [
        ("en", "2025-08-28", "28 August 2025"),
        ("ja", "2025-08-28", "2025年8月28日"),
        ("zh", "2024-11", "2024年11月"),
        ("en", "2014", "2014"),
        ("en", "2014-13", "2014-13"),
        ("zh", "year of the ox", "year of the ox"),
    ],
)
def test_dates_are_as_precise_as_they_are_known(language: Language, text: str, expected_date: str) -> None:
    assert load_wording(language).partial_date(text) == expected_date


def test_facts_are_never_templates() -> None:
    assert load_wording("en").say("note.title", title="{n} {0}") == "“{n} {0}”"


def test_the_front_says_what_to_doubt() -> None:
    block = front(BRIEF)
    assert any("1 failing, 1 stale and 1 never reached, of 9 sources" in doubt for doubt in block.doubts)
    assert any("1 of 7" in doubt for doubt in block.doubts)
    assert ("Period", "14 November 2026 to 20 November 2026 (UTC)") in block.rows


def test_the_front_says_first_when_nobody_looked() -> None:
    held = material((), opportunities=(), coverage=coverage(reached=0, last_fetch=None))
    block = front(compose(request(), held))
    assert block.doubts[0].startswith("Nothing was fetched in this period.")
    assert ("Coverage", "0 of 9 sources reached; nothing fetched yet") in block.rows


def test_sources_without_gaps_are_not_doubted() -> None:
    brief = compose(request(), material((), coverage=coverage(reached=9, failing=(), stale=(), never=())))
    assert not any("Gaps" in doubt for doubt in front(brief).doubts)
    assert [statement.text for statement in brief.sections[-1].statements] == [
        "9 of 9 sources were reached; the last fetch was 20 November 2026, 23:00 UTC."
    ]


def test_a_period_within_days_is_given_to_the_minute() -> None:
    part = request(until=BRIEF.made_at)
    rows = dict(front(compose(part, material())).rows)
    assert rows["Period"] == "14 November 2026, 00:00 UTC until 21 November 2026, 09:00 UTC"


def test_notes_lead_back_to_their_statements() -> None:
    for note in notes(BRIEF):
        assert note.cited_by
        assert all(note.number in BRIEF.statements[n - 1].citations for n in note.cited_by)


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_holds_every_statement_and_every_note(language: Language) -> None:
    brief = compose(request(language), material())
    text = render_markdown(brief)
    assert all(escaped(statement.text) in text for statement in brief.statements)
    assert set(re.findall(r"\[\^(\d+)\](?!:)", text)) == {str(note.number) for note in brief.citations}
    assert re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE) == [str(note.number) for note in brief.citations]


@given(awkward)
def test_markdown_reads_no_markup_in_a_title(title: str) -> None:
    brief = of_title(title)
    plain = re.sub(r"\\([!-/:-@\[-`{-~])", "", render_markdown(brief))
    assert not re.search(r"[<`]|\[[^\]^]*\]\(", re.sub(r"<https://news\.example/\d+>", "", plain))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("- a bullet", "\\- a bullet"),
        ("1. a number", "1\\. a number"),
        ("12) a number", "12\\) a number"),
        ("# a heading", "\\# a heading"),
        ("3.5 per cent (a - b)", "3\\.5 per cent (a - b)"),
        ("[link](x) *b* `c` <i>", "\\[link\\](x) \\*b\\* \\`c\\` \\<i\\>"),
        ("2026年11月 09:00", "2026年11月 09:00"),
    ],
)
def test_markdown_escapes_what_it_would_read_and_no_more(text: str, written: str) -> None:
    assert escaped(text) == written
