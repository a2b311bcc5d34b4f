from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import NOW, add_source, entry, memory, tagged

from app.domain.evidence import Cue, Place, Span
from app.domain.items import ItemQuery
from app.feeds.parse import parse
from app.feeds.ready import make_ready
from app.store import items, search, upkeep
from app.store.items import Ingested
from app.store.sound import sound, sound_item

anything = st.text(st.characters(), max_size=8)
ill = st.text(st.characters(categories=["Cs", "Lu", "Lo"]), max_size=8)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("", ""),
        ("quay 城 😀 \0", "quay 城 😀 \0"),
        ("a\ud83db", "a\ufffdb"),
        ("\udc00\ud800", "\ufffd\ufffd"),
    ],
)
def test_a_lone_surrogate_becomes_one_replacement_character(text: str, stored: str) -> None:
    assert sound(text) == stored


@given(text=anything | ill)
def test_a_sound_text_can_be_stored_and_keeps_its_offsets(text: str) -> None:
    assert len(sound(text)) == len(text)
    assert sound(sound(text)) == sound(text)
    sound(text).encode()


def test_an_entry_that_is_sound_is_left_as_it_is() -> None:
    new = entry("k", "城市", content="quay")
    assert sound_item(new) is new


@given(fields=st.tuples(*[anything | ill] * 8), absent=st.booleans())
def test_no_text_of_a_feed_breaks_the_store(fields: tuple[str, ...], *, absent: bool) -> None:
    key, title, summary, content, html, author, words, address = fields
    url = None if absent else address
    new = replace(entry(key, title, content=content, url=url), summary=summary, html=html, guid=url)
    new = replace(new, authors=(author, ""), content_hash="h", lang=url)
    span = Span("title", 0, 1, words)
    said = tagged()
    provenance = replace(said.provenance, hedges=(Cue("modal", "title", 0, 1, words),))
    said = replace(said, places=(Place("CN-31", words, (span,)),), provenance=provenance)
    with memory() as db:
        source_id = add_source(db)
        (item_id,) = items.ingest(db, source_id, [(new, said)], NOW).new_ids
        assert items.known(db.conn, source_id, [key]) == {key: "h"}
        assert items.ingest(db, source_id, [(new, said)], NOW) == Ingested()
        view = items.view(db.conn, item_id)
        assert (view.item.title, view.item.summary, view.item.content) == tuple(map(sound, fields[1:4]))
        assert view.tagged.places[0].name == sound(words)
        assert not any(problem for look in upkeep._CHECKS for problem in look(db.conn))


def test_a_feed_with_half_a_character_is_taken_in_whole() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour",
        "items": [{"id": "a\ud83d", "title": "Quay \ud83d widened", "content_text": "Tender\udc00 opens"}],
    }
    ready = make_ready(parse(json.dumps(feed).encode(), content_type="application/feed+json", now=NOW))
    with memory() as db:
        source_id = add_source(db)
        assert len(items.ingest(db, source_id, [(new, tagged()) for new in ready], NOW).new_ids) == 1
        assert items.ingest(db, source_id, [(new, tagged()) for new in ready], NOW) == Ingested()
        assert len(search.hits(db.conn, ItemQuery(text="widened tender"), 5)) == 1
