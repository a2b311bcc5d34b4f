from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_items, add_source, entry, memory, retag, tagged

from app.domain.corrections import BY_HAND, correct, given_by_hand
from app.domain.evidence import Span
from app.domain.items import ItemQuery
from app.domain.sectors import SECTOR_IDS
from app.errors import InputError
from app.store import corrections, items, pages, trends

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.domain.corrections import Deed
    from app.domain.evidence import Tagged
    from app.domain.sectors import SectorId

SECTORS = SECTOR_IDS[:4]


def sectors_of(db: Database, item_id: int) -> list[SectorId]:
    return [tag.sector for tag in items.view(db.conn, item_id).tagged.sectors]


def in_lists(db: Database, sector: SectorId) -> list[int]:
    """Give the items that every place which counts by sector knows, having seen them agree."""
    listed = [row.id for row in pages.page(db.conn, ItemQuery(sectors=(sector,)), None, 100)]
    assert listed == [view.item.id for view in items.listed(db.conn, ItemQuery(sectors=(sector,)), 100)]
    days = trends.daily(db.conn, NOW.replace(year=2020), NOW.replace(year=2030))
    assert len(listed) == sum(number for _, named, number in days if named == sector)
    unread = dict(items.counts(db.conn, NOW).sectors)
    assert len(listed) == unread.get(sector, 0)
    return listed


def test_a_sector_added_by_hand_stands_on_the_chosen_words() -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        corrections.correct(db, item_id, "innovation", "add", Span("title", 0, 5, "Story"), NOW)
        view = items.view(db.conn, item_id)
        tag = view.tagged.sectors[0]
        assert (tag.sector, tag.score, given_by_hand(tag), tag.speculative) == (
            "innovation",
            1.0,
            True,
            False,
        )
        (piece,) = tag.evidence
        assert (piece.field, piece.start, piece.end, piece.text) == ("title", 0, 5, "Story")
        assert (piece.term, piece.policy, piece.clause) == (BY_HAND, None, None)
        assert in_lists(db, "innovation") == [item_id]
        assert in_lists(db, "urban-planning") == [item_id]


def test_without_chosen_words_the_title_speaks_or_how_the_text_begins() -> None:
    with memory() as db:
        batch = [
            (entry("a", "A quay", content="Long"), tagged(())),
            (entry("b", " ", content="x" * 500), tagged(())),
        ]
        named, unnamed = items.ingest(db, add_source(db), batch, NOW).new_ids
        for item_id in (named, unnamed):
            corrections.correct(db, item_id, "green-tech", "add", None, NOW)
        for item_id, words in ((named, "A quay"), (unnamed, "x" * 120)):
            view = items.view(db.conn, item_id)
            (piece,) = view.tagged.sectors[0].evidence
            assert piece.text == words == view.item.fields[piece.field][piece.start : piece.end]


def test_a_sector_taken_off_is_in_no_list_any_more() -> None:
    with memory() as db:
        first, second = add_items(db, add_source(db), 2)
        corrections.correct(db, first, "urban-planning", "remove", None, NOW)
        assert sectors_of(db, first) == []
        assert in_lists(db, "urban-planning") == [second]


def test_a_text_that_was_only_speculative_is_not_once_a_person_gave_a_sector() -> None:
    with memory() as db:
        (item_id,) = items.ingest(db, add_source(db), [(entry("a"), tagged(hedged=True))], NOW).new_ids
        assert items.counts(db.conn, NOW).hedged == 1
        corrections.correct(db, item_id, "urban-planning", "add", None, NOW)
        assert items.counts(db.conn, NOW).hedged == 0
        assert pages.page(db.conn, ItemQuery(hedged=True), None, 9) == ()
        corrections.undo(db, item_id, NOW)
        assert items.counts(db.conn, NOW).hedged == 1


def test_a_sector_that_the_tagger_gave_too_keeps_its_evidence() -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        corrections.correct(db, item_id, "urban-planning", "add", None, NOW)
        (tag,) = items.view(db.conn, item_id).tagged.sectors
        assert [piece.term for piece in tag.evidence] == [BY_HAND, "a-term"]


@pytest.mark.parametrize(
    ("sector", "deed", "words", "code"),
    [
        ("innovation", "remove", None, "no-tag"),
        ("innovation", "add", Span("title", 0, 5, "Stori"), "no-words"),
        ("innovation", "add", Span("content", 0, 5, "Story"), "no-words"),
        ("innovation", "add", Span("title", 5, 6, " "), "no-words"),
        ("innovation", "add", Span("title", 3, 3, ""), "no-words"),
    ],
)
def test_what_can_not_be_is_refused(sector: SectorId, deed: Deed, words: Span | None, code: str) -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        with pytest.raises(InputError) as caught:
            corrections.correct(db, item_id, sector, deed, words, NOW)
        assert caught.value.code == code
        assert items.view(db.conn, item_id).corrections == ()


def test_an_item_that_is_not_there_can_not_be_corrected() -> None:
    with memory() as db:
        with pytest.raises(InputError, match="no item 404"):
            corrections.correct(db, 404, "innovation", "add", None, NOW)
        with pytest.raises(InputError, match="no item 404"):
            corrections.undo(db, 404, NOW)


def test_with_nothing_said_there_is_nothing_to_undo() -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        with pytest.raises(InputError) as caught:
            corrections.undo(db, item_id, NOW)
        assert caught.value.code == "nothing-to-undo"


def test_an_item_without_any_text_takes_no_tag() -> None:
    with memory() as db:
        (item_id,) = items.ingest(db, add_source(db), [(entry("a", ""), tagged(()))], NOW).new_ids
        with pytest.raises(InputError, match="has no text"):
            corrections.correct(db, item_id, "innovation", "add", None, NOW)


def test_the_same_said_twice_is_noted_once_and_undone_once() -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        for _ in range(2):
            corrections.correct(db, item_id, "innovation", "add", None, NOW, by="M. Ito")
        (one,) = items.view(db.conn, item_id).corrections
        assert (one.by, one.at) == ("M. Ito", NOW)
        corrections.undo(db, item_id, NOW)
        assert sectors_of(db, item_id) == ["urban-planning"]


@pytest.mark.parametrize(
    "statement", ["DELETE FROM corrections", "UPDATE corrections SET sector = 'innovation'"]
)
def test_what_was_said_can_not_be_changed_or_deleted(statement: str) -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        corrections.correct(db, item_id, "innovation", "add", None, NOW)
        with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
            db.execute(statement)


@pytest.mark.parametrize(
    ("title", "content", "found"),
    [
        ("A smart quay is wider", "", ("title", 2, "smart quay")),
        ("Tender", "The smart quay is out", ("content", 4, "smart quay")),
        ("Tender", "Nothing of it", ("title", 0, "Tender")),
    ],
)
def test_words_are_found_anew_when_a_refresh_changes_the_text(
    title: str, content: str, found: tuple[str, int, str]
) -> None:
    with memory() as db:
        source_id = add_source(db)
        story = (entry("a", "A new smart quay"), tagged())
        (item_id,) = items.ingest(db, source_id, [story], NOW).new_ids
        corrections.correct(
            db, item_id, "smart-infrastructure", "add", Span("title", 6, 16, "smart quay"), NOW
        )
        corrections.correct(db, item_id, "urban-planning", "remove", None, NOW)
        changed = (entry("a", title, content=content), tagged(["urban-planning", "green-tech"]))
        assert items.ingest(db, source_id, [changed], NOW).updated_ids == (item_id,)
        view = items.view(db.conn, item_id)
        assert [tag.sector for tag in view.tagged.sectors] == ["smart-infrastructure", "green-tech"]
        (piece,) = view.tagged.sectors[0].evidence
        assert (piece.field, piece.start, piece.text) == found
        assert view.item.fields[piece.field][piece.start : piece.end] == piece.text
        assert in_lists(db, "urban-planning") == []
        assert in_lists(db, "smart-infrastructure") == [item_id]


def test_tags_without_corrections_are_given_as_they_are() -> None:
    as_tagged: Tagged = tagged()
    assert correct(as_tagged, ()) is as_tagged


class Bench:
    """One item that is corrected, tagged anew and refreshed, beside what should hold of it."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.machine: list[SectorId] = ["urban-planning"]
        self.said: list[tuple[SectorId, Deed]] = []
        self._revision = 0
        self._source = add_source(db)
        self._take_in()
        (self.item_id,) = pages.page_ids(db.conn, ItemQuery(), None, 9)

    def say(self, sector: SectorId, deed: Deed) -> None:
        if deed == "remove" and sector not in self.expected():
            return
        corrections.correct(self.db, self.item_id, sector, deed, None, NOW)
        if dict(self.said).get(sector) != deed:
            self.said.append((sector, deed))

    def undo(self) -> None:
        if self.said:
            self.said.pop()
            corrections.undo(self.db, self.item_id, NOW)

    def retag(self, sectors: list[SectorId]) -> None:
        self.machine = sectors
        retag(self.db, [(self.item_id, tagged(sectors))])

    def refresh(self, sectors: list[SectorId]) -> None:
        self.machine = sectors
        self._take_in()

    def expected(self) -> set[SectorId]:
        """Say each correction again, in order, over what the tagger says."""
        held = set(self.machine)
        for sector, deed in self.said:
            held = held | {sector} if deed == "add" else held - {sector}
        return held

    def _take_in(self) -> None:
        self._revision += 1
        story = (entry("a", f"Story {self._revision}"), tagged(self.machine))
        items.ingest(self.db, self._source, [story], NOW)


SECTOR = st.sampled_from(SECTORS)
SECTOR_LISTS = st.lists(SECTOR, unique=True, max_size=3)
STEPS: st.SearchStrategy[Callable[[Bench], None]] = st.one_of(
    SECTOR.map(lambda sector: lambda bench: bench.say(sector, "add")),
    SECTOR.map(lambda sector: lambda bench: bench.say(sector, "remove")),
    st.just(Bench.undo),
    SECTOR_LISTS.map(lambda sectors: lambda bench: bench.retag(sectors)),
    SECTOR_LISTS.map(lambda sectors: lambda bench: bench.refresh(sectors)),
)


@given(steps=st.lists(STEPS, max_size=14))
def test_whatever_is_said_taken_back_and_tagged_anew_the_tags_are_what_they_should_be(
    steps: list[Callable[[Bench], None]],
) -> None:
    with memory() as db:
        bench = Bench(db)
        for step in steps:
            step(bench)
            expected = bench.expected()
            assert set(sectors_of(db, bench.item_id)) == expected
            assert [sector for sector in SECTORS if in_lists(db, sector)] == [
                sector for sector in SECTORS if sector in expected
            ]
