from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import material, request

from app.briefing import editing
from app.briefing.check import check
from app.briefing.compose import compose
from app.briefing.docx import docx_bytes
from app.briefing.docx_read import verify_docx
from app.briefing.html import render
from app.briefing.manifest import from_text, to_text
from app.briefing.markdown import render as render_markdown
from app.briefing.pdf import pdf_bytes
from app.briefing.standing import standing
from app.briefing.verify import verify_html, verify_pdf
from app.domain.briefs import Brief, Statement
from app.errors import InputError
from app.services.sentences import load_matcher

if TYPE_CHECKING:
    from app.briefing.matching import Matcher

BRIEF = compose(request(), material())
FIELDS = {view.item.id: view.item for view in material().items}
GREEN = next(n for n, entry in enumerate(BRIEF.statements, 1) if "foreign bidders" in entry.text)


@cache
def matcher() -> Matcher:
    return load_matcher()


def codes(brief: Brief) -> list[str]:
    return [problem.code for problem in check(brief, FIELDS, matcher=matcher())]


def state_of(brief: Brief, number: int) -> str:
    return standing(brief.statements[number - 1], brief, FIELDS, matcher()).verdict


def test_a_rewritten_sentence_keeps_its_notes_and_is_compared_anew() -> None:
    said = BRIEF.statements[GREEN - 1]
    brief = editing.rewrite(BRIEF, GREEN, "Foreign bidders may enter China’s “zero-carbon” parks.")
    new = brief.statements[GREEN - 1]
    assert (new.kind, new.citations, new.lead, new.language) == ("written", said.citations, "", "en")
    assert state_of(brief, GREEN) == "matches"
    assert codes(brief) == []
    wrong = editing.rewrite(brief, GREEN, "Foreign bidders may enter Japan’s 12 parks.")
    assert state_of(wrong, GREEN) == "differs"
    assert codes(wrong) == ["differs"]


def test_words_left_as_they_were_stay_a_quotation() -> None:
    assert editing.rewrite(BRIEF, GREEN, BRIEF.statements[GREEN - 1].text) == BRIEF


def test_a_sentence_without_notes_is_the_authors_opinion() -> None:
    own = Statement("opinion", "We would wait for the second call.", "en", ())
    brief = editing.add(BRIEF, 2, own)
    number = next(n for n, entry in enumerate(brief.statements, 1) if entry is own or entry == own)
    assert state_of(brief, number) == "opinion"
    assert codes(brief) == []
    cited = editing.recite(brief, number, BRIEF.statements[GREEN - 1].citations)
    assert cited.statements[number - 1].kind == "written"
    assert codes(cited) == ["differs"]


def test_every_form_marks_an_opinion_and_shows_the_authors_translation() -> None:
    own = Statement("opinion", "We would wait for the second call.", "en", ())
    brief = editing.translate(editing.add(BRIEF, 2, own), GREEN, "A translation of ours")
    page, text = render(brief), render_markdown(brief)
    for form in (page, text):
        assert "author’s opinion" in form
        assert "Author’s translation: A translation of ours" in form
    assert verify_html(page) == (brief, ())
    assert verify_docx(docx_bytes(brief)) == (brief, ())
    assert verify_pdf(pdf_bytes(brief)) == (brief, ())
    assert from_text(to_text(brief)) == brief


def test_a_statement_taken_out_takes_its_notes_along() -> None:
    brief = editing.rewrite(BRIEF, GREEN, "  ")
    assert len(brief.statements) == len(BRIEF.statements) - 1
    cited = {note for entry in brief.statements for note in entry.citations}
    assert cited == {note.number for note in brief.citations} == set(range(1, len(brief.citations) + 1))
    assert codes(brief) == []


def test_a_statement_moves_past_the_edge_of_its_section_and_stops_at_the_ends() -> None:
    section, _ = editing.place_of(BRIEF, GREEN)
    brief, number = BRIEF, GREEN
    text = BRIEF.statements[GREEN - 1].text
    for _ in range(60):
        brief = editing.move(brief, number, -1)
        number = next(n for n, entry in enumerate(brief.statements, 1) if entry.text == text)
    assert number == 1
    assert section > 0
    assert sorted(e.text for e in brief.statements) == sorted(e.text for e in BRIEF.statements)
    assert codes(brief) == []


@given(
    steps=st.lists(st.tuples(st.integers(1, len(BRIEF.statements)), st.sampled_from([-1, 1])), max_size=12)
)
def test_whatever_is_moved_every_note_still_says_what_it_said(steps: list[tuple[int, int]]) -> None:
    brief = BRIEF
    for number, step in steps:
        brief = editing.move(brief, number, step)

    def told(one: Brief) -> set[tuple[str, tuple[str, ...]]]:
        notes = {note.number: note.quote for note in one.citations}
        return {(entry.text, tuple(notes[n] for n in entry.citations)) for entry in one.statements}

    assert told(brief) == told(BRIEF)
    assert codes(brief) == []


def test_sections_move_and_are_added() -> None:
    brief = editing.add_section(editing.move_section(BRIEF, 2, -1), "What we advise")
    assert brief.sections[1].heading == BRIEF.sections[2].heading
    assert brief.sections[-1].heading == "What we advise"
    assert editing.move_section(BRIEF, 0, -1) == BRIEF
    assert codes(brief) == []


def test_the_same_words_of_the_same_item_are_one_note() -> None:
    note = BRIEF.citations[-1]
    assert editing.with_note(BRIEF, note) == (BRIEF, note.number)
    brief, number = editing.with_note(BRIEF, replace(note, quote="other words"))
    assert number == len(BRIEF.citations) + 1 == len(brief.citations)


def test_a_statement_that_is_not_there_is_refused() -> None:
    with pytest.raises(InputError, match="no statement 999"):
        editing.rewrite(BRIEF, 999, "x")


def test_a_sentence_on_an_item_that_is_gone_is_compared_with_the_words_cited() -> None:
    brief = editing.rewrite(BRIEF, GREEN, "China’s “zero-carbon” parks open to 40 foreign bidders")
    found = standing(brief.statements[GREEN - 1], brief, {}, matcher())
    assert [(one.kind, one.words) for one in found.differences] == [("number", "40")]
