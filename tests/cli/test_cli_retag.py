from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.domain.times import utc_now
from app.services.retag import Retag
from app.store.store import Store
from app.tagging.library import load_library
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from cli.conftest import Tradewind


@pytest.fixture
def outdated(tradewind: Tradewind) -> Tradewind:
    """Have the items of the data folder tagged by an older library, which knew nothing of green tech."""
    library = load_library()
    concepts = tuple(one for one in library.concepts if "green-tech" not in one.sectors)
    older = Tagger(replace(library, concepts=concepts, stamp="2025.1+00000000"))
    with Store.open(tradewind.data) as store:
        Retag(store, lambda: older, lambda: older.stamp, utc_now).apply()
    return tradewind


def test_with_nothing_outdated_there_is_nothing_to_do(tradewind: Tradewind) -> None:
    ran = tradewind("retag", "--json")
    (preview,) = ran.lines
    assert (ran.status, preview["items"], preview["changed"]) == (0, 0, 0)
    assert "nothing to tag anew" in tradewind("retag").out
    assert tradewind("retag", "--apply", "--json").lines[0]["items"] == 0


def test_a_preview_then_applying_then_undoing(outdated: Tradewind) -> None:
    before = outdated("items", "--json").out
    (preview,) = outdated("retag", "--json").lines
    assert outdated("items", "--json").out == before
    green = next(shift for shift in preview["sectors"] if shift["id"] == "green-tech")
    assert green["added"] > 0
    assert green["removed"] == green["kept"] == 0
    assert green["gains"][0]["title"]
    (applied,) = outdated("retag", "--apply", "--json").lines
    assert (applied["action"], applied["stamp"]) == ("apply", preview["stamp"])
    assert applied["items"] == preview["items"]
    assert applied["changed"] >= preview["changed"] >= green["added"]
    assert (
        len(outdated("items", "--sector", "green-tech", "--limit", "999", "--json").lines) == green["added"]
    )
    (undone,) = outdated("retag", "--undo", "--json").lines
    assert (undone["action"], undone["items"]) == ("undo", preview["items"])
    assert outdated("items", "--json").out == before
    again = outdated("retag", "--undo")
    assert (again.status, again.out) == (2, "")
    assert again.err.startswith("tradewind: nothing-to-undo: ")


def test_a_person_reads_a_table_and_what_to_do_next(outdated: Tradewind) -> None:
    ran = outdated("retag")
    heads, *rows = ran.out.splitlines()
    assert heads.split() == ["SECTOR", "ADDED", "REMOVED", "KEPT", "FOR", "EXAMPLE"]
    assert len(rows) == 7
    assert "tradewind retag --apply" in ran.err
    ran = outdated("retag", "--apply")
    assert "are tagged under" in ran.out
    assert "--undo" in ran.err
    assert "tagged as before" in outdated("retag", "--undo").out


def test_a_sector_given_by_hand_is_shown_with_its_words_and_taken_back(tradewind: Tradewind) -> None:
    item = tradewind("items", "--limit", "1", "--json").lines[0]
    given = item["id"], "--add", "regional-development"
    words = item["title"][:5]
    (shown,) = tradewind("correct", *given, "--words", words, "--json").lines
    tag = next(tag for tag in shown["sectors"] if tag["id"] == "regional-development")
    piece = tag["evidence"][0]
    assert (piece["text"], piece["term"], piece["field"], piece["start"]) == (words, "by-hand", "title", 0)
    assert tradewind("items", "--limit", "1", "--json").lines[0]["sectors"] == shown["sectors"]
    (shown,) = tradewind("correct", item["id"], "--undo", "--json").lines
    assert shown == item
    assert "regional-development" in tradewind("correct", *given).out


def test_a_sector_taken_off_stays_off_when_tagged_anew(outdated: Tradewind) -> None:
    gains = outdated("retag", "--json").lines[0]["sectors"][0]["gains"]
    outdated("retag", "--apply")
    item = gains[0]["id"]
    (shown,) = outdated("correct", item, "--remove", "green-tech", "--json").lines
    assert "green-tech" not in [tag["id"] for tag in shown["sectors"]]
    outdated("retag", "--undo")
    outdated("retag", "--apply")
    listed = outdated("items", "--sector", "green-tech", "--limit", "999", "--json").lines
    assert item not in [one["id"] for one in listed]


@pytest.mark.parametrize(
    "words",
    [
        ("retag", "--apply", "--undo"),
        ("retag", "--undo"),
        ("correct", "1"),
        ("correct", "x", "--add", "innovation"),
        ("correct", "999", "--add", "innovation"),
        ("correct", "1", "--add", "magic"),
        ("correct", "1", "--add", "innovation", "--words", "not in any of these texts"),
        ("correct", "1", "--add", "innovation", "--remove", "innovation"),
        ("correct", "1", "--undo"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_2(words: tuple[str, ...], tradewind: Tradewind) -> None:
    ran = tradewind(*words)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
