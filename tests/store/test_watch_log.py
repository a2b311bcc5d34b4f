from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import NOW, add_items, add_source, memory

from app.domain.opportunities import Keywords, Opportunity, OpportunityDraft, Stage, Stance
from app.domain.watch_log import replay
from app.store import watch_log, watch_merge, watch_rows, watch_steps, watchlist
from app.store.watch_log import Act

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from sqlite_utils import Database

ACTIONS = ("add", "title", "value", "stage", "tags", "link", "unlink", "remove", "restore", "undo", "redo")
deeds = st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 3)), max_size=14)
merged_deeds = st.lists(
    st.tuples(st.sampled_from((0, 0, 1, 1, "a", "b")), st.sampled_from(ACTIONS[:9]), st.integers(0, 2)),
    max_size=12,
)


def present(db: Database) -> dict[str, Opportunity]:
    """Give what is on the watchlist, without what only tells when it was last touched."""
    return {one.uid: replace(one, changed_at=NOW) for one in watchlist.listed(db.conn)}


def check_rows(db: Database) -> None:
    """The rows are what the log's replay says, binned ones too."""
    for one in (*watchlist.listed(db.conn), *watchlist.binned(db.conn)):
        entries = watch_log.of_opportunity(db.conn, one.id)
        assert replay(reversed(entries)) == watch_rows.state_of(db.conn, one)
        assert max(entries, key=lambda entry: entry.order).at == one.changed_at


def moments() -> Iterator[datetime]:
    number = 0
    while True:
        number += 1
        # Time stands still now and then, and once in a while a clock is set back.
        yield NOW + timedelta(seconds=number // 3 - (number % 5 == 0) * 2)


def do(db: Database, action: str, n: int, now: datetime) -> bool:
    """Do one thing with the opportunities that are there; tell whether anything was done."""
    listed, binned = (sorted(found, key=lambda one: one.uid) for found in _both(db))
    if action == "add":
        watchlist.add(db, OpportunityDraft(f"New {n}", stage=Stage.QUALIFIED), now)
        return True
    if action == "restore":
        return bool(binned) and bool(watchlist.restore(db, binned[n % len(binned)].id, now))
    if not listed:
        return False
    one = listed[n % len(listed)]
    before = watchlist.history(db.conn, one.id)
    _work_on(db, one, action, n, now)
    return watchlist.history(db.conn, one.id) != before


def _both(db: Database) -> Sequence[tuple[Opportunity, ...]]:
    return watchlist.listed(db.conn), watchlist.binned(db.conn)


def _work_on(db: Database, one: Opportunity, action: str, n: int, now: datetime) -> None:
    changes: dict[str, dict[str, Any]] = {
        "title": {"title": f"Title {n}"},
        "value": {"value": Decimal(n) if n else None, "currency": "CNY" if n else None},
        "tags": {"tags": ("a", "b")[:n], "keywords": Keywords(zh=("热泵",)[:n])},
    }
    if action in changes:
        watchlist.edit(db, one.id, replace(one.draft, **changes[action]), now)
    elif action == "stage":
        watchlist.move(db, one.id, list(Stage)[n], now, reason="because")
    elif action == "link":
        watchlist.link(db, one.id, n % 2 + 1, list(Stance)[n % 3], "", now)
    elif action == "unlink" and one.evidence:
        watchlist.unlink(db, one.id, one.evidence[0].key, now)
    elif action == "remove":
        watchlist.remove(db, one.id, now)


@given(deeds)
@settings(max_examples=40)
def test_any_deeds_undone_and_redone_end_where_they_should(plan: list[tuple[str, int]]) -> None:
    clock = moments()
    with memory() as db:
        add_items(db, add_source(db), 2)
        states, place = [present(db)], 0
        for action, n in plan:
            if action == "undo":
                assert (watch_steps.undo(db, Act(next(clock))) is not None) == (place > 0)
                place = max(0, place - 1)
            elif action == "redo":
                assert (watch_steps.redo(db, Act(next(clock))) is not None) == (place < len(states) - 1)
                place = min(len(states) - 1, place + 1)
            elif do(db, action, n, next(clock)):
                states[place + 1 :] = [present(db)]
                place += 1
            assert present(db) == states[place]
            check_rows(db)
        while watch_steps.undo(db, Act(next(clock))):
            place -= 1
            assert present(db) == states[place]
        while watch_steps.redo(db, Act(next(clock))):
            place += 1
        assert present(db) == states[-1]
        check_rows(db)


def test_undo_goes_on_where_the_last_session_stopped_and_says_what_it_did() -> None:
    with memory() as db:
        one = watchlist.add(db, OpportunityDraft("Quay"), NOW, by="M. Ito")
        watchlist.move(db, one.id, Stage.WON, NOW, reason="signed")
        told = watch_steps.steps(db.conn)
        assert told.redo is None
        assert told.undo is not None
        assert (told.undo.what, told.undo.title, told.undo.opportunity_id) == ("moved", "Quay", one.id)
        done = watch_steps.undo(db, Act(NOW, "A. Sato"))
        assert done == told.undo
        assert watch_steps.steps(db.conn).redo == told.undo
        event = watchlist.history(db.conn, one.id)[-1]
        assert (event.what, event.by, event.detail) == ("undone", "A. Sato", {"stage": ["won", "lead"]})


def test_what_was_added_and_undone_lies_in_the_bin_with_all_that_was_said() -> None:
    with memory() as db:
        one = watchlist.add(db, OpportunityDraft("Quay", note="All of it"), NOW)
        watch_steps.undo(db, Act(NOW))
        assert watchlist.listed(db.conn) == ()
        assert watchlist.binned(db.conn) == (one,)
        watch_steps.redo(db, Act(NOW))
        assert watchlist.listed(db.conn) == (one,)


def exchange(target: Database, source: Database) -> watch_merge.Merged:
    numbers = [one.id for found in _both(source) for one in found]
    entries = [entry for number in numbers for entry in watch_log.of_opportunity(source.conn, number)]
    return watch_merge.merge(target, entries)


def everything(db: Database) -> dict[str, Any]:
    return {one.uid: watch_rows.state_of(db.conn, one) for found in _both(db) for one in found}


@given(merged_deeds)
@settings(max_examples=30)
def test_two_logs_merged_both_ways_come_to_the_same(plan: list[tuple[int | str, str, int]]) -> None:
    clock = moments()
    with ExitStack() as stack:
        people = [stack.enter_context(memory()) for _ in range(2)]
        for db in people:
            add_items(db, add_source(db), 2)
        watchlist.add(people[0], OpportunityDraft("Shared"), NOW)
        exchange(people[1], people[0])
        for who, action, n in plan:
            if isinstance(who, int):
                do(people[who], action, n, next(clock))
            else:
                exchange(people[who == "b"], people[who == "a"])
        for target, source in ((0, 1), (1, 0)):
            exchange(people[target], people[source])
        assert everything(people[0]) == everything(people[1])
        for db in people:
            check_rows(db)
            again = exchange(db, people[0])
            assert (again.added, again.changed) == ((), ())


def test_a_conflict_names_both_values_and_whoever_said_them_until_it_is_settled() -> None:
    with memory() as mine, memory() as hers:
        one = watchlist.add(mine, OpportunityDraft("Quay", owner="Ito"), NOW, by="Ito")
        exchange(hers, mine)
        (theirs,) = watchlist.listed(hers.conn)
        watchlist.edit(mine, one.id, replace(one.draft, owner="Sato"), NOW + timedelta(hours=1), by="Ito")
        watchlist.edit(hers, theirs.id, replace(one.draft, owner="Mori"), NOW + timedelta(hours=2), by="Mori")
        (conflict,) = exchange(mine, hers).conflicts[one.id]
        assert (conflict.field, conflict.kept, conflict.kept_by) == ("owner", "Mori", "Mori")
        assert (conflict.other, conflict.other_by) == ("Sato", "Ito")
        assert watch_merge.conflicted(mine.conn) == {one.id: 1}
        assert exchange(hers, mine).conflicts[theirs.id] == (conflict,)
        watchlist.settle(mine, one.id, "owner", "other", NOW + timedelta(hours=3))
        assert watchlist.find(mine.conn, one.id).owner == "Sato"
        assert watch_merge.conflicted(mine.conn) == {}
        exchange(hers, mine)
        assert watchlist.find(hers.conn, theirs.id).owner == "Sato"
        assert watch_merge.conflicted(hers.conn) == {}
