from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from newsroom import NOW, material, request

from app.briefing import editing
from app.briefing.compose import compose
from app.domain.briefs import Statement
from app.domain.editions import TrayEntry
from app.domain.evidence import Draft
from app.domain.items import NewItem
from app.domain.sources import NewSource
from app.errors import BriefError, InputError
from app.services.brief_files import read_whole, write_whole
from app.services.drafts import Drafts
from app.services.editions import Editions, series_of
from app.services.lazy import Lazy
from app.services.reviewing import Reviewing
from app.services.sentences import load_matcher
from app.services.tagging import load_tagger
from app.services.tray import Tray
from app.store import items, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

TITLE = "Wuxi opens tenders for zero-carbon parks"
BODY = "The city set aside 300 million yuan. Bids close on 3 March 2027."
BRIEF = compose(request(), material())


def clock() -> datetime:
    return NOW


def fill(db: Database) -> None:
    source = sources.add(db, NewSource("https://n.example/feed", title="Canal Courier"), NOW)
    tagged = load_tagger().tag(Draft("1", TITLE, content=BODY))
    new = NewItem("a", None, "https://n.example/a", TITLE, "", BODY, "", (), "en", NOW, "h")
    items.ingest(db, source.id, [(new, tagged)], NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path) as opened:
        opened.write(fill).result()
        yield opened


@pytest.fixture
def reviewing(store: Store) -> Reviewing:
    return Reviewing(store, Lazy(load_matcher))


def test_what_changed_since_the_last_edition_of_the_same_question_is_computed(store: Store) -> None:
    editions = Editions(store, clock)
    kept = editions.keep(BRIEF)
    assert editions.keep(BRIEF) == kept
    assert editions.open(kept) == BRIEF
    assert editions.change(BRIEF) is None
    later = replace(editing.remove(BRIEF, 1), made_at=NOW + timedelta(days=7))
    revised = replace(
        later,
        citations=tuple(
            replace(n, revision=n.revision + 1) if n.item_id == 2 else n for n in later.citations
        ),
    )
    own = Statement("opinion", "We would bid.", "en", ())
    change = editions.change(editing.add(revised, 0, own))
    assert change is not None
    assert change.before.id == kept
    assert change.added == ("We would bid.",)
    assert change.dropped == (BRIEF.statements[0].text,)
    assert change.revised == (2,)
    other = replace(later, language="ja")
    assert series_of(other) != series_of(later)
    assert editions.change(other) is None


def test_an_edition_knows_the_taxonomy_and_the_revisions_that_it_stood_on(store: Store) -> None:
    editions = Editions(store, clock)
    editions.keep(BRIEF)
    (edition,) = editions.listed()
    assert edition.taxonomy == "2026.1"
    assert dict(edition.items) == {n.item_id: n.revision for n in BRIEF.citations if n.item_id is not None}
    assert editions.made_at(BRIEF.made_at) == (BRIEF,)
    assert editions.made_at(datetime(2000, 1, 1, tzinfo=UTC)) == ()


def test_drafts_are_kept_opened_and_thrown_away(store: Store) -> None:
    drafts = Drafts(store, clock)
    draft = drafts.save(BRIEF)
    assert drafts.open(draft) == BRIEF
    drafts.remove(draft)
    assert drafts.listed() == ()
    with pytest.raises(InputError, match="no draft"):
        drafts.open(draft)


def test_the_tray_is_quoted_with_the_source_named(store: Store, reviewing: Reviewing) -> None:
    tray = Tray(store, clock)
    assert tray.add([1]) == 1
    assert tray.add([1], "300 million yuan") == 1
    empty = compose(request(template="blank"), material((), opportunities=(), figures=()))
    brief = reviewing.collect(empty, tray.listed(), 0)
    assert [entry.text for entry in brief.statements] == [TITLE, "300 million yuan"]
    assert all("Canal Courier" in entry.lead for entry in brief.statements)
    assert {one.verdict for one in reviewing.standings(brief)} == {"matches"}
    assert tray.remove([entry.id for entry in tray.listed()]) == 2
    assert tray.count() == 0


def test_words_that_are_gone_from_an_item_and_items_that_are_gone_are_refused(reviewing: Reviewing) -> None:
    with pytest.raises(InputError) as refusal:
        reviewing.collect(BRIEF, (TrayEntry(1, 1, "no such words", TITLE, NOW),), 0)
    assert refusal.value.code == "nothing-to-quote"
    with pytest.raises(InputError) as refusal:
        reviewing.collect(BRIEF, (TrayEntry(1, 77, "", TITLE, NOW),), 0)
    assert refusal.value.code == "no-item"


def test_a_cited_item_that_is_gone_shows_in_how_its_statement_stands(reviewing: Reviewing) -> None:
    standings = reviewing.standings(BRIEF)
    for statement, one in zip(BRIEF.statements, standings, strict=True):
        gone = any(note.item_id for note in BRIEF.citations if note.number in statement.citations)
        assert one.verdict == ("differs" if gone else "matches")


def test_what_matches_no_source_is_marked_or_blocks(store: Store, reviewing: Reviewing) -> None:
    empty = compose(request(template="blank"), material((), opportunities=(), figures=()))
    brief = reviewing.collect(empty, (TrayEntry(1, 1, "", TITLE, NOW),), 0)
    good = editing.rewrite(brief, 1, "Wuxi set aside 300 million yuan.")
    assert reviewing.standing(good, 1).verdict == "matches"
    assert reviewing.cleared(good, "block") == good
    bad = editing.rewrite(brief, 1, "Wuxi set aside 400 million yuan.")
    assert [one.words for one in reviewing.standing(bad, 1).differences] == ["400 million yuan"]
    with pytest.raises(BriefError, match="400 million yuan"):
        reviewing.cleared(bad, "block")
    assert [entry.kind for entry in reviewing.cleared(bad, "mark").statements] == ["opinion"]
    assert store.path.exists()


def test_files_are_read_and_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert read_whole(path) == b"two"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(InputError, match="no folder"):
        write_whole(tmp_path / "none" / "a.html", b"")
    (tmp_path / "full").mkdir()
    with pytest.raises(BriefError, match="can't be written"):
        write_whole(tmp_path / "full", b"")
    with pytest.raises(InputError, match="can't be read"):
        read_whole(tmp_path / "none.html")
    big = tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    with pytest.raises(InputError, match="larger than a briefing"):
        read_whole(big)


def test_a_disk_that_is_full_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits of a file's size are POSIX's")
    path = tmp_path / "brief.pdf"
    write_whole(path, b"the one before")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        with pytest.raises(BriefError, match=r"brief\.pdf can't be written"):
            write_whole(path, bytes(10_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"the one before"
    assert list(tmp_path.iterdir()) == [path]
