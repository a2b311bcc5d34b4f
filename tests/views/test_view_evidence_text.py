from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from app.domain.evidence import Cue, Evidence, Provenance, Tag, Tagged
from app.views.evidence_text import Units, displayable, marks, passages
from app.views.page import Ink, Page, document_text

if TYPE_CHECKING:
    from app.domain.sectors import SectorId
    from app.views.desk import Desk

ASTRAL = "𠮷野家🏙️の「城市更新」𝒜"
ANY = st.text(st.characters(), max_size=60)


def tagged(*tags: Tag, hedges: tuple[Cue, ...] = ()) -> Tagged:
    return Tagged("1", "zh", "2026.1", tags, (), (), (), Provenance(hedges=hedges))


def evidence(text: str, start: int, end: int, *, hedged: bool = False) -> Evidence:
    return Evidence("content", start, end, text[start:end], "urban-renewal", hedged=hedged)


@given(text=ANY, offset=st.integers(0, 60))
def test_code_units_are_those_of_utf16(text: str, offset: int) -> None:
    expected = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
    assert Units(text).at(min(offset, len(text))) == expected


@given(text=ANY)
def test_what_is_shown_has_as_many_code_points_as_what_was_given(text: str) -> None:
    shown = displayable(text)
    assert len(shown) == len(text)
    assert "\r" not in shown
    shown.encode("utf-8")


@pytest.mark.parametrize("hostile", ["\u202e", "\u2066", "\u2029", "\ufdd0", "\x00", "\ud800"])
def test_code_points_that_qt_would_obey_or_drop_get_a_stand_in(hostile: str) -> None:
    assert displayable(f"a{hostile}b") != f"a{hostile}b"
    assert len(displayable(f"a{hostile}b")) == 3


def test_evidence_after_astral_characters_is_marked_where_it_stands() -> None:
    start = ASTRAL.index("城")
    (mark,) = marks(
        tagged(Tag("urban-planning", 1, (evidence(ASTRAL, start, start + 4),))), "content", ASTRAL
    )
    units = ASTRAL.encode("utf-16-le")
    assert units[2 * mark.start : 2 * mark.end].decode("utf-16-le") == "城市更新"


def test_evidence_that_no_longer_stands_in_the_text_is_left_out() -> None:
    stale = Evidence("content", 0, 2, "旧文", "urban-renewal")
    assert marks(tagged(Tag("urban-planning", 1, (stale,))), "content", "新的文字") == ()


def test_where_sectors_overlap_each_stretch_names_all_that_cover_it() -> None:
    text = "智慧城市更新"
    planning = Tag("urban-planning", 0.5, (evidence(text, 2, 6),))
    smart = Tag("smart-infrastructure", 0.9, (evidence(text, 0, 4),))
    found = marks(tagged(planning, smart), "content", text)
    assert [(mark.start, mark.end, [sector for sector, _ in mark.evidence]) for mark in found] == [
        (0, 2, ["smart-infrastructure"]),
        (2, 4, ["smart-infrastructure", "urban-planning"]),
        (4, 6, ["urban-planning"]),
    ]


def test_a_stretch_is_hedged_only_where_all_of_its_evidence_is() -> None:
    text = "智慧城市"
    sure = Tag("urban-planning", 1, (evidence(text, 0, 4),))
    unsure = Tag("innovation", 1, (evidence(text, 0, 4, hedged=True),))
    assert [mark.hedged for mark in marks(tagged(sure, unsure), "content", text)] == [False]
    assert [mark.hedged for mark in marks(tagged(unsure), "content", text)] == [True]


def test_a_hedging_cue_alone_is_marked_as_hedged() -> None:
    cue = Cue("hedge", "content", 0, 2, "可能")
    (mark,) = marks(tagged(hedges=(cue,)), "content", "可能推进")
    assert mark.evidence == ()
    assert mark.hedged


@given(
    text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=80),
    cuts=st.tuples(st.integers(0, 79), st.integers(1, 80)),
)
def test_every_mark_falls_on_the_words_of_its_evidence(text: str, cuts: tuple[int, int]) -> None:
    start, end = sorted(min(cut, len(text)) for cut in cuts)
    sector: SectorId = "innovation"
    found = marks(tagged(Tag(sector, 1, (evidence(text, start, end),))), "content", text)
    units = text.encode("utf-16-le")
    shown = [units[2 * mark.start : 2 * mark.end].decode("utf-16-le") for mark in found]
    assert shown == ([text[start:end]] if end > start else [])


@pytest.mark.parametrize(
    "text",
    [ASTRAL, "one\n\ntwo 🏙️ three", "a\r\nb\u2029c", "\n\nstart", "tail\n\n", "𠮷\n\n\n𠮷", "\u202ertl"],
)
def test_a_passage_keeps_every_offset_of_its_text(desk: Desk, text: str) -> None:
    document = QTextDocument()
    page = Page(document, desk.fonts, desk.theme.colours)
    page.title("Heading above")
    start = page.passage(text, Ink())
    units = Units(text)
    for place, letter in enumerate(displayable(text)):
        first, last = start + units.at(place), start + units.at(place + 1)
        assert document_text(document, first, last).replace("\xa0", " ") == letter


@pytest.mark.parametrize(
    ("summary", "content", "expected"),
    [
        ("", "", []),
        ("S", "", [[("summary", 0)]]),
        ("", "C", [[("content", 0)]]),
        ("lead", "The lead and more", [[("content", 0), ("summary", 4)]]),
        ("lead", "Other words", [[("summary", 0)], [("content", 0)]]),
    ],
)
def test_a_summary_that_the_content_repeats_is_shown_once(
    summary: str, content: str, expected: list[list[tuple[str, int]]]
) -> None:
    assert [list(passage.fields) for passage in passages(summary, content)] == expected
