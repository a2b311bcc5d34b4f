from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from app.domain.claims import Claim
from app.domain.evidence import Evidence, Place, Provenance, Span, Tag, Tagged
from app.domain.items import NewItem
from app.domain.opportunities import Keywords, OpportunityDraft, Stage, Stance
from app.domain.policies import Clause, Policy
from app.domain.sources import NewSource, Role
from app.errors import InputError
from app.services.watch import Watch
from app.services.watching import Watching
from app.store import ingest, sources
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.domain.sectors import SectorId

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
PUMPS = OpportunityDraft("Heat pumps", keywords=Keywords(en=("heat pump",), zh=("热泵",)))


def policy(number: str, **more: tuple[str, ...]) -> Policy:
    clause = Clause("living", {"en": "Living space"}, ("urban-planning",), "reported", "a paper")
    return Policy(number, {"en": f"Policy {number}"}, {}, "", (), (), (clause,), "reported", "", **more)  # type: ignore[arg-type]


class Room:
    """A store with a source, a clock that can be moved, and the services over them."""

    def __init__(self, store: Store) -> None:
        self.now = NOW
        self.library: tuple[Policy, ...] = (policy("old"),)
        self.claims: tuple[Claim, ...] = ()
        self.watch = Watch(
            store,
            lambda: self.now,
            by="M. Ito",
            claims=lambda _: self.claims,
            policies=lambda: self.library,
        )
        self.watching = Watching(store, lambda: self.library, lambda: self.now)
        self.store = store
        self._source = store.write(
            lambda db: sources.add(db, NewSource("https://a.example/feed", title="Gazette"), NOW)
        ).result()

    def put(
        self,
        key: str,
        text: str,
        sectors: tuple[SectorId, ...] = (),
        *,
        role: Role = Role.NEWS,
        hedged: bool = False,
    ) -> int:
        """Store an item, or a revision of it, and give its number."""
        first = Evidence("title", 0, 1, text[:1], "t", hedged=hedged)
        tagged = Tagged(
            "1",
            "en",
            "2026.1",
            tuple(Tag(sector, 0.9, (first,)) for sector in sectors),
            (),
            (Place("CN-31", "Shanghai", (Span("title", 0, 1, text[:1]),)),) if "Shanghai" in text else (),
            (),
            Provenance(role, "A", 0.9 if hedged else 0.0),
        )
        digest = sha256(text.encode()).hexdigest()
        item = NewItem(key, key, f"https://a.example/{key}", text, "", text, "", (), "en", None, digest)
        done = self.store.write(
            lambda db: ingest.ingest(db, self._source.id, [(item, tagged)], self.now)
        ).result()
        return (*done.new_ids, *done.updated_ids)[0]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with Store.open(tmp_path) as store:
        yield Room(store)


def test_new_items_that_match_are_suggested_once_and_answers_are_remembered(room: Room) -> None:
    first = room.put("a", "Shanghai pays for a heat pump in every school")
    one = room.watch.add(PUMPS)
    assert room.watching.look() == 1
    second, other = room.put("b", "上海推广热泵"), room.put("c", "A bridge is built")
    assert room.watching.look() == 1
    assert [row.id for row in room.watching.suggestions(one.id)] == [second, first]
    assert room.watching.look() == 0
    assert room.watching.counts() == {one.id: 2}
    linked = room.watching.accept(one.id, second)
    assert [piece.item_id for piece in linked.evidence] == [second]
    room.watching.dismiss(one.id, first)
    room.watch.edit(one.id, replace(room.watch.find(one.id).draft, query="pump OR bridge"))
    assert room.watching.look() == 1
    assert [row.id for row in room.watching.suggestions(one.id)] == [other]


def test_the_query_follows_from_the_fields_until_a_person_writes_one(room: Room) -> None:
    drafts = {
        OpportunityDraft("a", sectors=("green-tech",), places=("CN-31",)): "sector:green-tech place:CN-31",
        PUMPS: '"heat pump" OR 热泵',
        replace(PUMPS, places=("CN-31",)): '("heat pump" OR 热泵) place:CN-31',
        replace(PUMPS, query="quay"): "quay",
        OpportunityDraft("nothing known"): "",
    }
    for draft, text in drafts.items():
        assert room.watching.query(room.watch.add(draft).id) == text
    room.put("a", "Shanghai and its quays", ("green-tech",))
    assert room.watching.look() == 2


def test_a_query_that_cannot_be_understood_suggests_nothing(room: Room) -> None:
    room.put("a", "A heat pump")
    room.watch.add(replace(PUMPS, query="colour:blue"))
    assert room.watching.look() == 0


def test_what_is_closed_or_in_the_bin_watches_no_more(room: Room) -> None:
    room.put("a", "A heat pump")
    done, gone = room.watch.add(replace(PUMPS, stage=Stage.WON)), room.watch.add(PUMPS)
    room.watch.remove(gone.id)
    assert room.watching.look() == 0
    room.watch.move(done.id, Stage.LEAD)
    assert room.watching.look() == 1
    room.watch.remove(done.id)
    assert room.watching.counts() == {}


def test_marks_tell_when_the_ground_moves_and_stay_away_once_seen(room: Room) -> None:
    item = room.put("a", "A plan for heat pumps")
    one = room.watch.add(PUMPS, item)
    room.watch.link_clause(one.id, "old", "living")
    assert room.watching.marks() == {}
    room.put("a", "A plan for heat pumps, withdrawn")
    room.library = (policy("old"), policy("new", supersedes=("old",)))
    kinds = sorted((mark.kind, mark.text) for mark in room.watching.marks()[one.id])
    assert kinds == [("item-revised", "A plan for heat pumps"), ("policy-superseded", "Policy new")]
    room.watching.seen(one.id)
    assert room.watching.marks() == {}
    room.put("a", "A plan for heat pumps, after all")
    assert [mark.kind for mark in room.watching.marks()[one.id]] == ["item-revised"]


def test_a_linked_item_that_is_gone_raises_a_mark(room: Room) -> None:
    one = room.watch.add(PUMPS, room.put("a", "A plan"))
    room.store.write(lambda db: db.execute("DELETE FROM items")).result()
    assert [mark.kind for mark in room.watching.marks()[one.id]] == ["item-gone"]


def test_a_deadline_raises_its_mark_at_14_7_and_1_days_and_once_it_is_over(room: Room) -> None:
    one = room.watch.add(replace(PUMPS, deadline=date(2026, 12, 31)))
    raised = []
    for day in range(50):
        room.now = NOW + timedelta(days=day)
        for mark in room.watching.marks().get(one.id, ()):
            raised.append(mark.days)
            room.watching.seen(one.id)
    assert raised == [14, 7, 1, -1]


@pytest.mark.parametrize(
    ("role", "hedged", "needed"),
    [(Role.NEWS, False, False), (Role.NEWS, True, True), (Role.AI_GENERATED, False, True)],
)
def test_a_committing_stage_on_shaky_evidence_alone_needs_a_recorded_reason(
    room: Room, role: Role, *, hedged: bool, needed: bool
) -> None:
    item = room.put("a", "Heat pumps may come", ("green-tech",), role=role, hedged=hedged)
    one = room.watch.add(PUMPS, item)
    attempts: list[Callable[[str], object]] = [
        lambda why: room.watch.add(replace(PUMPS, stage=Stage.PURSUING), item, reason=why),
        lambda why: room.watch.edit(one.id, replace(one.draft, stage=Stage.SUBMITTED), reason=why),
        lambda why: room.watch.move(room.watch.add(PUMPS, item).id, Stage.PURSUING, reason=why),
    ]
    for attempt in attempts:
        if needed:
            with pytest.raises(InputError) as caught:
                attempt(" ")
            assert caught.value.code == "needs-reason"
        attempt("the minister told us")
    assert room.watch.history(one.id)[-1].reason == "the minister told us"
    assert room.watch.move(room.watch.add(PUMPS, item).id, Stage.PARKED).stage is Stage.PARKED


def test_without_any_evidence_a_reason_is_asked_for_too_and_said_plainly(room: Room) -> None:
    one = room.watch.add(PUMPS)
    with pytest.raises(InputError, match=r"needs-reason: No evidence speaks for .* \(--reason"):
        room.watch.move(one.id, Stage.PURSUING)
    assert room.watch.move(one.id, Stage.PURSUING, reason="signed").stage is Stage.PURSUING


def test_a_passage_is_as_strong_as_its_weakest_sentence_and_must_stand_in_the_item(room: Room) -> None:
    text = "It is planned. It may be built."
    item = room.put("a", text)
    room.claims = (
        Claim("content", 0, 14, text[:14], "stated"),
        Claim("content", 15, 31, text[15:], "hedged"),
    )
    one = room.watch.add(PUMPS)
    spans = [Span("content", start, end, text[start:end]) for start, end in ((0, 14), (3, 20))]
    for span in spans:
        one = room.watch.link_passage(one.id, item, span, Stance.NEUTRAL, "see")
    assert [piece.standing.strength for piece in one.evidence] == ["stated", "hedged"]
    assert [piece.passage for piece in one.evidence] == spans
    with pytest.raises(InputError, match="no-words"):
        room.watch.link_passage(one.id, item, Span("content", 0, 5, "never"))
    changed = room.watch.revalue(one.id, one.evidence[0].key, Stance.AGAINST)
    assert (changed.evidence[0].stance, changed.evidence[0].note) == (Stance.AGAINST, "see")
    assert room.watch.unlink(one.id, item).evidence == ()


@pytest.mark.parametrize(
    ("policy_id", "clause", "code"), [("none", "living", "no-policy"), ("old", "none", "no-clause")]
)
def test_only_a_clause_of_the_library_can_be_linked(
    room: Room, policy_id: str, clause: str, code: str
) -> None:
    one = room.watch.add(PUMPS)
    with pytest.raises(InputError) as caught:
        room.watch.link_clause(one.id, policy_id, clause)
    assert caught.value.code == code


def test_stages_take_the_names_that_a_person_gives_them(room: Room) -> None:
    room.watch.rename_stage(Stage.LEAD, "  First  contact ")
    room.watch.rename_stage(Stage.WON, "Signed")
    room.watch.rename_stage(Stage.WON, "")
    assert room.watch.stage_names() == {Stage.LEAD: "First contact"}


def test_an_item_fills_in_what_it_tells(room: Room) -> None:
    item = room.put("a", "Shanghai and its quays", ("green-tech",))
    draft = room.watch.from_item(item)
    assert draft == OpportunityDraft(
        "Shanghai and its quays",
        sectors=("green-tech",),
        places=("CN-31",),
        attachments=("https://a.example/a",),
    )
