"""Rules that mark items read: what they take, what they leave, and that they ask for each item once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.domain.evidence import Draft
from app.domain.items import NewItem
from app.domain.reading import Reached, ReadRule
from app.domain.sources import NewSource
from app.errors import InputError
from app.services.news import News
from app.services.tagging import load_tagger
from app.store import ingest, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


class Desk:
    """A store whose clock a test turns, and the news over it."""

    def __init__(self, store: Store) -> None:
        self.now = NOW
        self.store = store
        self.news = News(store, lambda: self.now)
        self.tagger = load_tagger()
        described = NewSource(url="https://a.example/feed", title="Alpha")
        self.source = store.write(lambda db: sources.add(db, new=described, now=NOW)).result()

    def bring(self, title: str, days_old: float = 0) -> int:
        """Let an item come in that was published so long ago."""
        new = NewItem(
            key=title,
            guid=None,
            url=None,
            title=title,
            summary="",
            content="",
            html="",
            authors=(),
            lang="en",
            published=self.now - timedelta(days=days_old),
            content_hash=title,
        )
        batch = [(new, self.tagger.tag(Draft("1", title, "", "")))]
        done = self.store.write(lambda db: ingest.ingest(db, self.source.id, batch, self.now)).result()
        (item_id,) = done.new_ids
        return int(item_id)

    def apply(self, rule: ReadRule, reached: Reached) -> tuple[set[int], Reached]:
        """Mark what is due and say what that was."""
        ids, reached = self.news.rules.due(rule, reached)
        self.news.mark_many(sorted(ids), read=True)
        return set(ids), reached


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Store.open(tmp_path) as store:
        yield Desk(store)


def test_what_matches_is_marked_as_it_comes_in_and_not_what_was_there(desk: Desk) -> None:
    rule = ReadRule("football")
    desk.bring("Football of yesterday")
    reached = desk.news.rules.begin(rule)
    assert desk.apply(rule, reached)[0] == set()
    match, _other = desk.bring("A football match"), desk.bring("A tender")
    marked, reached = desk.apply(rule, reached)
    assert marked == {match}
    assert desk.apply(rule, reached)[0] == set()
    assert desk.news.rules.number(rule) == 1


def test_what_grows_old_is_marked_the_old_that_comes_late_too(desk: Desk) -> None:
    rule = ReadRule("", days=7)
    old, young = desk.bring("Old", 8), desk.bring("Young", 6.5)
    assert desk.news.rules.number(rule) == 1
    marked, reached = desk.apply(rule, desk.news.rules.begin(rule))
    assert marked == {old}
    late = desk.bring("Late", 30)
    marked, reached = desk.apply(rule, reached)
    assert marked == {late}
    desk.now += timedelta(days=1)
    marked, reached = desk.apply(rule, reached)
    assert marked == {young}


def test_a_mark_that_was_taken_back_is_not_made_again(desk: Desk) -> None:
    for rule in (ReadRule("tender"), ReadRule("tender", days=2)):
        reached = desk.news.rules.begin(rule)
        item = desk.bring(f"A tender of {rule.days}", 3)
        marked, reached = desk.apply(rule, reached)
        assert marked == {item}
        desk.news.mark([item], read=False).result()
        for _ in range(2):
            desk.now += timedelta(hours=1)
            marked, reached = desk.apply(rule, reached)
            assert marked == set()
        desk.news.mark([item], read=True).result()


def test_a_rule_for_one_source_leaves_the_others(desk: Desk) -> None:
    item = desk.bring("Anything", 3)
    assert desk.apply(ReadRule("source:99", days=1), Reached())[0] == set()
    assert desk.apply(ReadRule(f"source:{desk.source.id}", days=1), Reached())[0] == {item}


def test_a_query_that_does_not_parse_is_said(desk: Desk) -> None:
    with pytest.raises(InputError):
        desk.news.rules.due(ReadRule("(tender"), Reached())
