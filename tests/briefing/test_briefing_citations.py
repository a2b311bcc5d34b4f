from __future__ import annotations

import email
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.policy import default

import pytest
from newsroom import material, request, simple

from app.briefing.citations import STYLES, Style, bibtex, cite, csl_json, ris, sources
from app.briefing.compose import compose
from app.briefing.forms import set_as
from app.briefing.verify import verify_html
from app.domain.briefs import Citation
from app.domain.sources import Role
from app.errors import InputError

BRIEF = compose(request(), material())
NOTE = Citation(
    number=1,
    item_id=42,
    title="Parks open to bidders",
    source="Harbour Times",
    url="https://n.eg/42",
    published=datetime(2026, 11, 18, 8, 0, tzinfo=UTC),
    fetched=datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
    quote="Parks open",
    language="en",
    role=Role.NEWS,
    reliability="B",
    content_hash="a" * 64,
)


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("chicago", "Harbour Times. “Parks open to bidders.” November 18, 2026. https://n.eg/42."),
        ("apa", "Harbour Times. (2026, November 18). Parks open to bidders. https://n.eg/42"),
        (
            "gb7714",
            "Harbour Times. Parks open to bidders[EB/OL]. (2026-11-18)[2026-11-21]. https://n.eg/42.",
        ),
        (
            "sist02",
            "Harbour Times. “Parks open to bidders”. 2026-11-18. https://n.eg/42, (accessed 2026-11-21).",
        ),
    ],
)
def test_a_reference_is_written_in_each_style(style: Style, written: str) -> None:
    assert cite(NOTE, style) == written


JA = replace(
    NOTE,
    title="「都市の緑」から１年、実施案が揃う",
    source="古都新報",
    language="ja",
    url="https://k.eg/1",
)
ZH = replace(NOTE, title="关于推动城市高质量发展的“意见”", source="城市日报", language="zh-Hans", url=None)


@pytest.mark.parametrize(
    ("note", "style", "written"),
    [
        (
            JA,
            "sist02",
            "古都新報. “「都市の緑」から１年、実施案が揃う”. 2026-11-18. https://k.eg/1, (参照 2026-11-21).",
        ),
        (
            JA,
            "chicago",
            "古都新報. “「都市の緑」から１年、実施案が揃う.” November 18, 2026. https://k.eg/1.",
        ),
        (ZH, "gb7714", "城市日报. 关于推动城市高质量发展的“意见”[EB/OL]. (2026-11-18)[2026-11-21]."),
        (ZH, "chicago", "城市日报. “关于推动城市高质量发展的‘意见’.” November 18, 2026."),
        (ZH, "sist02", "城市日报. “关于推动城市高质量发展的‘意见’”. 2026-11-18. (参照 2026-11-21)."),
        (
            replace(NOTE, published=None),
            "apa",
            "Harbour Times. (n.d.). Parks open to bidders. Retrieved November 21, 2026, from https://n.eg/42",
        ),
        (
            replace(NOTE, published=None),
            "chicago",
            "Harbour Times. “Parks open to bidders.” Accessed November 21, 2026. https://n.eg/42.",
        ),
        (
            replace(NOTE, published=None),
            "gb7714",
            "Harbour Times. Parks open to bidders[EB/OL]. [2026-11-21]. https://n.eg/42.",
        ),
        (
            replace(NOTE, fetched=None),
            "sist02",
            "Harbour Times. “Parks open to bidders”. 2026-11-18. https://n.eg/42.",
        ),
    ],
)
def test_references_follow_the_rules_for_each_language_and_for_what_is_unknown(
    note: Citation, style: Style, written: str
) -> None:
    assert cite(note, style) == written


def test_an_address_never_ends_the_braces_of_bibtex() -> None:
    item = simple(1, "green-tech", "A zero-carbon park", "zero-carbon")
    wild = replace(item, item=replace(item.item, url="https://news.example/{a}\\b?c=%20"))
    written = bibtex(compose(request(), material((wild,), opportunities=(), figures=())))
    assert "url = {https://news.example/%7Ba%7D%5Cb?c=%20}" in written
    assert "langid = {english}" in written


@pytest.mark.parametrize("style", STYLES)
def test_what_is_not_known_is_left_out(style: Style) -> None:
    item = simple(1, "green-tech", "零碳园区！", "零碳", lang="zh", published=None)
    note = sources(compose(request("zh"), material((item,), opportunities=(), figures=())))[0]
    written = cite(note, style)
    assert "None" not in written
    assert "！." not in written


def test_each_item_is_a_source_once_and_queries_are_none() -> None:
    ids = [note.item_id for note in sources(BRIEF)]
    assert len(ids) == len(set(ids)) > 4
    assert None not in ids


def test_csl_json_names_each_source_with_its_snapshot() -> None:
    entries = json.loads(csl_json(BRIEF))
    assert [entry["title"] for entry in entries] == [note.title for note in sources(BRIEF)]
    assert all(len(entry["note"].split()[-1]) == 64 for entry in entries)
    assert entries[0]["issued"]["date-parts"][0][0] == 2026


def test_bibtex_keeps_every_title_whatever_is_in_it() -> None:
    item = simple(1, "green-tech", "50% of {zero-carbon} parks & R_D #1 \\ ~^", "zero-carbon")
    written = bibtex(compose(request(), material((item,), opportunities=(), figures=())))
    assert written.startswith("@online{tradewind1,")
    assert r"50\% of \{zero-carbon\} parks \& R\_D \#1 \textbackslash{}" in written
    bare = re.sub(r"\\[{}]", "", written)
    assert bare.count("{") == bare.count("}")


def test_ris_has_a_record_for_each_source() -> None:
    lines = ris(BRIEF).split("\r\n")
    assert lines.count("TY  - ELEC") == lines.count("ER  - ") == len(sources(BRIEF))


@pytest.mark.parametrize("ending", [".bib", ".ris", ".json", ".eml", ".md", ".html"])
def test_the_same_briefing_gives_the_same_bytes_in_every_form(ending: str) -> None:
    assert set_as(BRIEF, ending) == set_as(BRIEF, ending.upper()) != b""


def test_a_letter_opens_as_a_draft_with_both_texts() -> None:
    read = email.message_from_bytes(set_as(BRIEF, ".eml"), policy=default)
    assert (read["Subject"], read["X-Unsent"]) == (BRIEF.title, "1")
    plain, page = read.get_body(("plain",)), read.get_body(("html",))
    assert plain is not None
    assert page is not None
    assert BRIEF.statements[0].text in plain.get_content().replace("\\", "")
    assert verify_html(page.get_content().replace("\r\n", "\n"))[0] == BRIEF


def test_an_unknown_ending_says_which_are_known() -> None:
    with pytest.raises(InputError, match=r"\.docx"):
        set_as(BRIEF, ".odt")
