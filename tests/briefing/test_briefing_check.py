from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from newsroom import material, request

from app.briefing.check import check, cited_items
from app.briefing.citing import fingerprint
from app.briefing.compose import compose

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.briefs import Brief, Citation, Section, Statement
    from app.domain.items import Item

HELD = material()
BRIEF = compose(request(), HELD)
FIELDS = {entry.item.id: entry.item for entry in HELD.items}
QUOTED = [n for n, entry in enumerate(BRIEF.statements) if entry.kind == "quoted"]
COMPUTED = [n for n, entry in enumerate(BRIEF.statements) if entry.kind == "computed"]


def with_statement(number: int, change: Callable[[Statement], Statement]) -> Brief:
    """Change one statement, counted from 0."""
    sections: list[Section] = []
    first = 0
    for section in BRIEF.sections:
        numbered = enumerate(section.statements, start=first)
        statements = tuple(change(entry) if n == number else entry for n, entry in numbered)
        sections.append(replace(section, statements=statements))
        first += len(section.statements)
    return replace(BRIEF, sections=tuple(sections))


def with_note(number: int, change: Callable[[Citation], Citation]) -> Brief:
    notes = tuple(change(note) if note.number == number else note for note in BRIEF.citations)
    return replace(BRIEF, citations=notes)


def codes(brief: Brief, fields: dict[int, Item] | None = None, again: Brief | None = None) -> set[str]:
    return {problem.code for problem in check(brief, FIELDS if fields is None else fields, again)}


def test_an_honest_briefing_has_no_problems() -> None:
    assert codes(BRIEF, again=BRIEF) == set()
    assert set(cited_items(BRIEF)) <= set(FIELDS)


@pytest.mark.parametrize("number", QUOTED)
@given(data=st.data())
def test_a_changed_character_of_a_quotation_is_caught(number: int, data: st.DataObject) -> None:
    text = BRIEF.statements[number].text
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(blacklist_categories=["Cs"]))
    assume(other != text[at])
    changed = text[:at] + other + text[at + 1 :]
    brief = with_statement(number, lambda entry: replace(entry, text=changed))
    assert number + 1 in {problem.statement for problem in check(brief, FIELDS)}


@pytest.mark.parametrize("number", QUOTED)
def test_a_quotation_changed_in_its_note_as_well_is_caught(number: int) -> None:
    statement = BRIEF.statements[number]
    changed = statement.text + " indeed"
    brief = with_statement(number, lambda entry: replace(entry, text=changed))
    notes = tuple(
        replace(note, quote=changed) if note.number in statement.citations else note
        for note in brief.citations
    )
    assert "quote-not-found" in codes(replace(brief, citations=notes))


@pytest.mark.parametrize("number", range(len(BRIEF.statements)))
def test_a_dropped_citation_is_caught(number: int) -> None:
    assert "uncited" in codes(with_statement(number, lambda entry: replace(entry, citations=())))


@pytest.mark.parametrize("number", range(len(BRIEF.statements)))
def test_a_citation_of_a_note_that_is_not_there_is_caught(number: int) -> None:
    assert "no-such-note" in codes(with_statement(number, lambda entry: replace(entry, citations=(999,))))


@pytest.mark.parametrize(
    "number", [n for n in COMPUTED if any(char.isdigit() for char in BRIEF.statements[n].text)]
)
@given(data=st.data())
def test_a_changed_number_is_caught(number: int, data: st.DataObject) -> None:
    text = BRIEF.statements[number].text
    at = data.draw(st.sampled_from([n for n, char in enumerate(text) if char.isdigit()]))
    digit = data.draw(st.sampled_from([char for char in "0123456789" if char != text[at]]))
    brief = with_statement(number, lambda entry: replace(entry, text=text[:at] + digit + text[at + 1 :]))
    assert "not-recomputed" in codes(brief, again=BRIEF)


def test_a_number_that_the_query_did_not_give_is_caught_without_counting_again() -> None:
    brief = with_statement(0, lambda entry: replace(entry, text=entry.text.replace("8 items", "88 items")))
    assert codes(brief) == {"figure-differs"}


def test_a_query_changed_to_match_a_changed_number_is_caught() -> None:
    number = BRIEF.statements[0].citations[0]
    assert "query-changed" in codes(with_note(number, lambda note: replace(note, quote=note.quote + " 88")))


def test_an_item_that_changed_since_is_caught() -> None:
    later = {**FIELDS, 3: replace(FIELDS[3], summary="Now with a summary.")}
    assert codes(BRIEF, later) == {"item-changed"}


def test_an_item_that_is_gone_is_caught() -> None:
    fewer = {number: item for number, item in FIELDS.items() if number != 3}
    assert codes(BRIEF, fewer) == {"item-missing"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda entry: replace(entry, text="  "), "empty"),
        (lambda entry: replace(entry, lead="Somebody else · official text"), "lead-differs"),
        (lambda entry: replace(entry, citations=BRIEF.statements[0].citations), "not-an-item"),
    ],
)
def test_other_tampering_with_a_quotation_is_caught(
    change: Callable[[Statement], Statement], code: str
) -> None:
    assert code in codes(with_statement(QUOTED[0], change))


def test_a_title_that_is_not_the_items_is_caught() -> None:
    number = BRIEF.statements[QUOTED[0]].citations[0]
    assert "title-differs" in codes(with_note(number, lambda note: replace(note, title="Another title")))


def test_a_computed_statement_that_rests_on_items_alone_is_caught() -> None:
    note = BRIEF.statements[QUOTED[0]].citations
    assert "no-query" in codes(with_statement(COMPUTED[0], lambda entry: replace(entry, citations=note)))


def test_two_notes_with_one_number_are_caught() -> None:
    assert "note-twice" in codes(replace(BRIEF, citations=(*BRIEF.citations, BRIEF.citations[0])))


def test_a_statement_left_out_is_caught_when_composed_anew() -> None:
    fewer = replace(BRIEF, sections=BRIEF.sections[:-1])
    assert "not-recomputed" in codes(fewer, again=BRIEF)


def test_a_source_swapped_for_another_is_caught_when_composed_anew() -> None:
    number = BRIEF.statements[QUOTED[0]].citations[0]
    swapped = with_note(number, lambda note: replace(note, url="https://elsewhere.example/"))
    assert "not-recomputed" in codes(swapped, again=BRIEF)


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_a_fingerprint_tells_where_one_field_ends(title: str, summary: str, content: str) -> None:
    item = replace(FIELDS[1], title=title, summary=summary, content=content)
    moved = replace(item, title=title + summary, summary="")
    assert (fingerprint(item) == fingerprint(moved)) == (summary == "")
