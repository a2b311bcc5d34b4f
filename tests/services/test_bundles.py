from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.evidence import Provenance, Span, Tagged
from app.domain.items import NewItem
from app.domain.opportunities import OpportunityDraft, Stage
from app.domain.sources import NewSource, Role
from app.domain.watch_bundle import entry_from_json, entry_to_json
from app.errors import InputError
from app.services import bundles
from app.services.exchange import Exchange
from app.services.watch import Watch
from app.store import ingest, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.domain.opportunities import Opportunity

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
TEXT = "The council has put the quay's lighting out to tender."


class Person:
    """Somebody with a data folder of their own."""

    def __init__(self, folder: Path, name: str) -> None:
        self.now = NOW
        self.store = Store.open(folder)
        self.watch = Watch(self.store, lambda: self.now, by=name)
        self.exchange = Exchange(self.store, tuple, lambda: self.now, by=name)

    def read_news(self) -> int:
        source = self.store.write(
            lambda db: sources.add(db, NewSource("https://a.example/feed", title="Gazette"), NOW)
        ).result()
        tagged = Tagged("1", "en", "2026.1", (), (), (), (), Provenance(Role.OFFICIAL, "A"))
        item = NewItem("k", "k", "https://a.example/1", "A tender", "", TEXT, "", (), "en", NOW, "hash")
        done = self.store.write(lambda db: ingest.ingest(db, source.id, [(item, tagged)], NOW)).result()
        return done.new_ids[0]

    def everything(self) -> dict[str, Opportunity]:
        """Give what is on the watchlist, but for what is only this machine's."""
        return {
            one.uid: replace(
                one, id=0, evidence=tuple(replace(piece, item_id=None) for piece in one.evidence)
            )
            for one in self.watch.listed()
        }


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Person, Person]]:
    ito, mori = Person(tmp_path / "ito", "Ito"), Person(tmp_path / "mori", "Mori")
    yield ito, mori
    ito.store.close()
    mori.store.close()


@pytest.fixture
def bundle(people: tuple[Person, Person], tmp_path: Path) -> Path:
    ito, _ = people
    item = ito.read_news()
    one = ito.watch.add(OpportunityDraft("Quay lighting", owner="Ito", note="港区"), item)
    ito.watch.link_passage(one.id, item, Span("content", 4, 11, "council"))
    ito.watch.move(one.id, Stage.QUALIFIED)
    ito.exchange.write(tmp_path / "a.twbundle")
    return tmp_path / "a.twbundle"


def test_a_colleague_opens_a_bundle_with_evidence_and_history(
    people: tuple[Person, Person], bundle: Path
) -> None:
    ito, mori = people
    opened = mori.exchange.open_bundle(bundle)
    assert (opened.made_by, opened.made_at) == ("Ito", NOW)
    assert [one["content"] for one in opened.snapshots.values()] == [TEXT]
    merged = mori.exchange.merge(opened)
    assert (len(merged.added), merged.changed, merged.same, merged.conflicts) == (1, (), 0, {})
    assert mori.everything() == ito.everything()
    (one,) = mori.watch.listed()
    assert [piece.item_id for piece in one.evidence] == [None, None]
    assert [event.by for event in mori.watch.history(one.id)] == ["Ito"] * 3
    assert mori.watch.steps().undo is None
    assert mori.exchange.merge(opened).same == 1


def test_an_item_that_a_colleague_has_too_is_found_by_its_address(
    people: tuple[Person, Person], bundle: Path
) -> None:
    _, mori = people
    item = mori.read_news()
    mori.exchange.merge(mori.exchange.open_bundle(bundle))
    (one,) = mori.watch.listed()
    assert {piece.item_id for piece in one.evidence} == {item}


def test_bundles_merged_both_ways_come_to_the_same_and_name_what_clashes(
    people: tuple[Person, Person], bundle: Path, tmp_path: Path
) -> None:
    ito, mori = people
    mori.exchange.merge(mori.exchange.open_bundle(bundle))
    (mine,), (hers,) = ito.watch.listed(), mori.watch.listed()
    ito.now, mori.now = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    ito.watch.edit(mine.id, replace(mine.draft, owner="Sato", customer="The port"))
    mori.watch.edit(hers.id, replace(hers.draft, owner="Mori"))
    mori.watch.add(OpportunityDraft("Another"))
    before = ito.watch.listed()
    for person, name in ((ito, "i.twbundle"), (mori, "m.twbundle")):
        person.exchange.write(tmp_path / name)
    foreseen = ito.exchange.foresee(ito.exchange.open_bundle(tmp_path / "m.twbundle"))
    told = {(one.title, one.is_new, tuple(change.field for change in one.changes)) for one in foreseen}
    assert told == {("Another", True, ()), ("Quay lighting", False, ("owner",))}
    assert [clash.field for one in foreseen for clash in one.conflicts] == ["owner"]
    assert ito.watch.listed() == before
    at_ito = ito.exchange.merge(ito.exchange.open_bundle(tmp_path / "m.twbundle"))
    at_mori = mori.exchange.merge(mori.exchange.open_bundle(tmp_path / "i.twbundle"))
    assert ito.everything() == mori.everything()
    assert ito.exchange.foresee(ito.exchange.open_bundle(tmp_path / "m.twbundle")) == ()
    clashes = [(one.field, one.kept, one.other) for one in at_ito.conflicts[mine.id]]
    assert clashes == [("owner", "Mori", "Sato")]
    assert at_mori.conflicts[hers.id] == at_ito.conflicts[mine.id]
    assert ito.watch.find(mine.id).customer == "The port"


@given(st.data())
@settings(max_examples=150)
def test_a_bundle_with_one_byte_flipped_is_refused_by_name(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = _sample(tmp_path_factory)
    place = data.draw(st.integers(0, len(whole) - 1))
    flipped = bytearray(whole)
    flipped[place] ^= 1 << data.draw(st.integers(0, 7))
    path = tmp_path_factory.mktemp("flip") / "b.twbundle"
    path.write_bytes(flipped)
    with pytest.raises(InputError) as caught:
        bundles.read_bundle(path)
    assert caught.value.code == "damaged-bundle"
    assert "b.twbundle" in caught.value.message


_made: list[bytes] = []


def _sample(factory: pytest.TempPathFactory) -> bytes:
    if not _made:
        folder = factory.mktemp("sample")
        person = Person(folder / "data", "Ito")
        person.watch.add(OpportunityDraft("Quay"), person.read_news())
        person.exchange.write(folder / "a.twbundle")
        person.store.close()
        _made.append((folder / "a.twbundle").read_bytes())
    return _made[0]


@pytest.mark.parametrize(
    "change",
    [
        {"uid": "../x"},
        {"tick": -1},
        {"tick": 2**62},
        {"tick": True},
        {"at": "soon"},
        {"what": "conjured"},
        {"changes": {"title": [None, ""]}},
        {"changes": {"title": [None, 7]}},
        {"changes": {"stage": [None, "asleep"]}},
        {"changes": {"stage": ["lead", None]}},
        {"changes": {"value": [None, "NaN"]}},
        {"changes": {"value": [None, "1_0"]}},
        {"changes": {"deadline": [None, "2027-02-30"]}},
        {"changes": {"sectors": [None, "green-tech"]}},
        {"changes": {"keywords": [None, {"fr": ["quai"]}]}},
        {"changes": {"removed": [None, "yes"]}},
        {"changes": {"created": [None, None]}},
        {"changes": {"colour": [None, "blue"]}},
        {"changes": {"evidence:i-1": [None, {"kind": "item"}]}},
        {"changes": {"title": "no pair"}},
    ],
)
def test_an_entry_that_could_not_have_been_written_here_is_refused(
    people: tuple[Person, Person], bundle: Path, change: dict[str, Any]
) -> None:
    entry = people[1].exchange.open_bundle(bundle).entries[0]
    assert entry_from_json(entry_to_json(entry)) == entry
    with pytest.raises(InputError, match="bad-bundle"):
        entry_from_json(entry_to_json(entry) | change)


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_bundle_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.twbundle"
    path.write_bytes(content)
    with pytest.raises(InputError, match="damaged-bundle"):
        bundles.read_bundle(path)
    with pytest.raises(InputError, match="unreadable"):
        bundles.read_bundle(tmp_path / "missing.twbundle")


def test_a_bundle_that_says_other_than_its_log_is_refused(bundle: Path, tmp_path: Path) -> None:
    opened = bundles.read_bundle(bundle)
    for wrong in (
        replace(opened, entries=opened.entries[1:]),
        replace(opened, snapshots={}),
        replace(opened, snapshots={"x": {"title": 7}}),
    ):
        bundles.write_bundle(tmp_path / "b.twbundle", wrong)
        with pytest.raises(InputError, match="bad-bundle"):
            bundles.read_bundle(tmp_path / "b.twbundle")


def test_a_bundle_of_lines_that_are_no_records_is_refused(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = bundles.read_bundle(bundle)
    for line in (b"[" * 100_000, b"no JSON", b"7"):
        monkeypatch.setattr(bundles, "_lines", lambda _records, line=line: line)
        bundles.write_bundle(tmp_path / "b.twbundle", opened)
        with pytest.raises(InputError, match="bad-bundle"):
            bundles.read_bundle(tmp_path / "b.twbundle")


def test_a_bundle_from_the_future_is_not_merged(people: tuple[Person, Person], bundle: Path) -> None:
    _, mori = people
    mori.now = NOW - timedelta(days=2)
    with pytest.raises(InputError, match="clock-ahead"):
        mori.exchange.merge(mori.exchange.open_bundle(bundle))
    assert mori.watch.listed() == ()


def test_the_parts_of_a_bundle_can_be_read_by_hand(bundle: Path) -> None:
    with zipfile.ZipFile(bundle) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        (told,) = map(json.loads, archive.read("opportunities.jsonl").splitlines())
    assert manifest["format"] == "tradewind-watchlist"
    assert told["state"]["title"] == "Quay lighting"
