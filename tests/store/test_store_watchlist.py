from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from store_samples import FEED, NOW, add_items, add_source, entry, memory, tagged

from app.domain.opportunities import LinkedEvidence, OpportunityDraft, Stage, Stance, Standing
from app.domain.sources import Role
from app.errors import InputError
from app.store import items, sources, watch_check, watchlist

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

LATER = NOW + timedelta(hours=5)
DRAFT = OpportunityDraft(
    title="旧小区 retrofit in Shanghai",
    stage=Stage.QUALIFIED,
    sectors=("urban-planning", "green-tech"),
    places=("CN-31", "JP-13"),
    owner="M. Ito",
    value=Decimal("1250000.50"),
    currency="CNY",
    deadline=date(2027, 3, 31),
    next_action="Ask for the tender documents",
    note="Line one\nline two",
)


def described(opportunity: object) -> OpportunityDraft:
    return OpportunityDraft(
        **{name: getattr(opportunity, name) for name in OpportunityDraft.__dataclass_fields__}
    )


def test_an_opportunity_comes_back_as_it_was_described() -> None:
    with memory() as db:
        added = watchlist.add(db, DRAFT, NOW)
        assert described(added) == DRAFT
        assert (added.created_at, added.changed_at, added.evidence) == (NOW, NOW, ())
        assert watchlist.find(db.conn, added.id) == added
        assert watchlist.listed(db.conn) == (added,)
        assert str(added.value) == "1250000.50"


def test_every_opportunity_has_a_name_of_its_own_unless_it_brings_one() -> None:
    with memory() as db:
        first, second = watchlist.add(db, DRAFT, NOW), watchlist.add(db, DRAFT, NOW)
        third = watchlist.add(db, DRAFT, NOW, uid="from-elsewhere")
        assert len({first.uid, second.uid, third.uid}) == 3
        assert third.uid == "from-elsewhere"


def test_an_opportunity_that_is_here_already_is_not_added_again() -> None:
    with memory() as db:
        known = watchlist.add(db, DRAFT, NOW, uid="u")
        with pytest.raises(InputError, match="on the watchlist") as caught:
            watchlist.add(db, DRAFT, NOW, uid="u")
        assert caught.value.code == "opportunity-known"
        watchlist.remove(db, known.id, NOW)
        with pytest.raises(InputError, match="in the bin"):
            watchlist.add(db, DRAFT, NOW, uid="u")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": " \n"}, "no-title"),
        ({"value": Decimal("NaN")}, "bad-value"),
        ({"value": Decimal("Infinity")}, "bad-value"),
        ({"currency": "yuan"}, "bad-currency"),
        ({"currency": "cny"}, "bad-currency"),
        ({"currency": "ＣＮＹ"}, "bad-currency"),
    ],
)
def test_what_cannot_be_kept_is_refused(change: dict[str, Any], code: str) -> None:
    with memory() as db:
        known = watchlist.add(db, DRAFT, NOW)
        draft = replace(DRAFT, **change)
        for attempt in (partial(watchlist.add, db, draft), partial(watchlist.edit, db, known.id, draft)):
            with pytest.raises(InputError) as caught:
                attempt(NOW)
            assert caught.value.code == code
        assert watchlist.listed(db.conn) == (known,)


def test_an_edit_replaces_the_description_and_is_noted_down() -> None:
    other = OpportunityDraft("Another title")
    with memory() as db:
        known = watchlist.add(db, DRAFT, NOW)
        edited = watchlist.edit(db, known.id, other, LATER, by="M. Ito")
        assert described(edited) == other
        assert (edited.uid, edited.created_at, edited.changed_at) == (known.uid, NOW, LATER)
        event = watchlist.history(db.conn, known.id)[-1]
    assert (event.at, event.by, event.what) == (LATER, "M. Ito", "edited")
    assert event.detail["title"] == [DRAFT.title, "Another title"]
    assert event.detail["value"] == ["1250000.50", None]


def test_an_edit_that_changes_nothing_is_no_event() -> None:
    with memory() as db:
        known = watchlist.add(db, DRAFT, NOW)
        assert watchlist.edit(db, known.id, DRAFT, LATER) == known
        assert watchlist.move(db, known.id, DRAFT.stage, LATER) == known
        assert [event.what for event in watchlist.history(db.conn, known.id)] == ["added"]


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not DRAFT.stage])
def test_moving_changes_the_stage_and_nothing_else(stage: Stage) -> None:
    with memory() as db:
        known = watchlist.add(db, DRAFT, NOW)
        moved = watchlist.move(db, known.id, stage, LATER, reason="They called")
        assert moved == replace(known, stage=stage, changed_at=LATER)
        event = watchlist.history(db.conn, known.id)[-1]
    assert (event.what, event.detail) == ("moved", {"stage": ["qualified", stage.value]})


def test_evidence_keeps_the_item_as_it_stood_when_it_was_linked() -> None:
    new = entry("k", "As it stood", url="https://x.example/1", published=NOW - timedelta(days=1))
    with memory() as db:
        source_id = add_source(db)
        (item_id,) = items.ingest(db, source_id, [(new, tagged())], NOW).new_ids
        known = watchlist.add(db, DRAFT, NOW)
        linked = watchlist.link(db, known.id, item_id, Stance.AGAINST, "too early", LATER)
        piece = LinkedEvidence(
            item_id, new.title, FEED.title, new.url, new.published, Stance.AGAINST, "too early", LATER
        )
        (kept,) = linked.evidence
        assert replace(kept, key="", standing=Standing(), snapshot=None) == piece
        assert (kept.standing.role, kept.standing.reliability) == (Role.OFFICIAL, "A")
        items.ingest(db, source_id, [(entry("k", "As it is now"), tagged())], LATER)
        sources.edit(db, replace(sources.find(db.conn, source_id), title="Renamed"))
        assert watchlist.find(db.conn, known.id).evidence == (kept,)
        # Even an item that is gone leaves what was kept of it.
        db.execute("DELETE FROM items")
        assert watchlist.find(db.conn, known.id).evidence == (kept,)


def test_linking_again_takes_the_new_stance_and_note() -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        known = watchlist.add(db, DRAFT, NOW)
        first = watchlist.link(db, known.id, item_id, Stance.FOR, "", NOW)
        assert watchlist.link(db, known.id, item_id, Stance.FOR, "", LATER) == first
        second = watchlist.link(db, known.id, item_id, Stance.NEUTRAL, "hm", LATER)
        assert second.evidence == (replace(first.evidence[0], stance=Stance.NEUTRAL, note="hm"),)
        assert [event.what for event in watchlist.history(db.conn, known.id)] == ["added", "linked", "linked"]


def test_unlinking_takes_one_item_off() -> None:
    with memory() as db:
        first, second = add_items(db, add_source(db), 2)
        known = watchlist.add(db, DRAFT, NOW)
        for item_id in (first, second):
            watchlist.link(db, known.id, item_id, Stance.FOR, "", NOW)
        assert [piece.item_id for piece in watchlist.unlink(db, known.id, first, LATER).evidence] == [second]
        with pytest.raises(InputError, match="not-linked"):
            watchlist.unlink(db, known.id, first, LATER)


def test_a_removed_opportunity_lies_in_the_bin_and_comes_back_whole() -> None:
    with memory() as db:
        (item_id,) = add_items(db, add_source(db), 1)
        known = watchlist.link(db, watchlist.add(db, DRAFT, NOW).id, item_id, Stance.FOR, "", NOW)
        watchlist.remove(db, known.id, LATER)
        assert watchlist.listed(db.conn) == ()
        assert watchlist.binned(db.conn) == (replace(known, changed_at=LATER),)
        assert watchlist.restore(db, known.id, LATER) == replace(known, changed_at=LATER)
        assert watchlist.binned(db.conn) == ()
        assert [event.what for event in watchlist.history(db.conn, known.id)][-2:] == ["removed", "restored"]


def test_those_changed_last_are_listed_first() -> None:
    with memory() as db:
        first, second = (watchlist.add(db, OpportunityDraft(title), NOW).id for title in "ab")
        assert [known.id for known in watchlist.listed(db.conn)] == [second, first]
        watchlist.move(db, first, Stage.WON, LATER, reason="signed")
        assert [known.id for known in watchlist.listed(db.conn)] == [first, second]


@pytest.mark.parametrize(
    "attempt",
    [
        lambda db, number: watchlist.find(db.conn, number),
        lambda db, number: watchlist.edit(db, number, DRAFT, NOW),
        lambda db, number: watchlist.move(db, number, Stage.LOST, NOW),
        lambda db, number: watchlist.link(db, number, 1, Stance.FOR, "", NOW),
        lambda db, number: watchlist.unlink(db, number, 1, NOW),
        lambda db, number: watchlist.remove(db, number, NOW),
    ],
)
def test_what_is_missing_or_in_the_bin_cannot_be_worked_on(
    attempt: Callable[[Database, int], object],
) -> None:
    with memory() as db:
        add_items(db, add_source(db), 1)
        known = watchlist.add(db, DRAFT, NOW)
        watchlist.remove(db, known.id, NOW)
        for number in (known.id, 404):
            with pytest.raises(InputError) as caught:
                attempt(db, number)
            assert caught.value.code == "no-opportunity"


def test_only_what_is_in_the_bin_comes_out_of_it() -> None:
    with memory() as db, pytest.raises(InputError, match="no-opportunity"):
        watchlist.restore(db, watchlist.add(db, DRAFT, NOW).id, NOW)


def test_an_item_that_is_not_there_cannot_be_linked() -> None:
    with memory() as db, pytest.raises(InputError, match="no-item"):
        watchlist.link(db, watchlist.add(db, DRAFT, NOW).id, 404, Stance.FOR, "", NOW)


@pytest.mark.parametrize("statement", ["DELETE FROM history", "UPDATE history SET what = 'nothing'"])
def test_the_history_is_only_ever_added_to(statement: str) -> None:
    with memory() as db:
        watchlist.add(db, DRAFT, NOW)
        with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
            db.execute(statement)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE opportunities SET title = 'Another'",
        "UPDATE opportunities SET value = '1'",
        "UPDATE opportunities SET removed_at = changed_at",
        "DELETE FROM evidence",
        "UPDATE evidence SET detail = json_set(detail, '$.note', 'not so')",
    ],
)
def test_rows_that_are_not_what_the_log_says_are_found_and_mended(damage: str) -> None:
    with memory() as db:
        (item_id, *_) = add_items(db, add_source(db), 1)
        known = watchlist.add(db, DRAFT, NOW)
        known = watchlist.link(db, known.id, item_id, Stance.FOR, "so it is", NOW)
        gone = watchlist.add(db, DRAFT, NOW)
        watchlist.remove(db, gone.id, NOW)
        assert watch_check.differing(db.conn) == ()
        db.execute(damage)
        assert known.id in watch_check.differing(db.conn)
        watch_check.mend(db)
        assert watch_check.differing(db.conn) == ()
        assert watchlist.find(db.conn, known.id) == known
        assert [one.id for one in watchlist.binned(db.conn)] == [gone.id]
