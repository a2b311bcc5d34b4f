from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.confidence import ROLE_WEIGHTS, is_shaky, needs_reason, piece_weight, weigh
from app.domain.opportunities import LinkedEvidence, Stage, Stance, Standing
from app.domain.sources import Role
from app.domain.voices import ALIKE, resemblance, sketch

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
TEXT = (
    "The harbour town will renew the lighting of its quays by 2028 and has set aside forty million for "
    "lamps, poles and cables; the port authority takes bids from January, the council said on Monday."
)
OTHER = (
    "A cooperative of farmers in the hills has bought a cold store and a fleet of electric vans, and hopes "
    "to sell its apples in three neighbouring provinces before the next harvest comes in."
)
ZH = (
    "港区将在两年内完成码头照明改造，市政府安排专项资金四千万元用于灯具、"
    "灯杆和电缆更新，港务局一月起接受投标。"
)


def piece(
    key: str = "a", text: str = TEXT, stance: Stance = Stance.FOR, **standing: object
) -> LinkedEvidence:
    worth = replace(Standing(Role.NEWS, "B", voice=sketch(text)), **standing)  # type: ignore[arg-type]
    return LinkedEvidence(
        1, key, "Gazette", f"https://x.example/{key}", NOW, stance, "", NOW, key=key, standing=worth
    )


def test_copies_of_one_text_are_one_voice_however_many() -> None:
    one = weigh([piece()])
    copies = weigh([piece(), *(piece(f"c{n}", f"{TEXT.upper()} {n}", reliability="D") for n in range(7))])
    assert (copies.score, copies.level) == (one.score, one.level)
    (voice,) = copies.voices
    assert (voice.copies, voice.keys[0]) == (7, "a")
    assert voice.weight == pytest.approx(0.36)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (TEXT, TEXT.replace(" ", "\n"), True),
        (TEXT, f"(Gazette) {TEXT} Reprinted.", True),
        (ZH, ZH.replace("四千万元", "4000万元") + "（来源：港报）", True),
        (TEXT, OTHER, False),
        (TEXT, ZH, False),
        (TEXT, "", False),
        ("", "", False),
    ],
)
def test_a_sketch_tells_copies_from_texts_of_their_own(one: str, other: str, *, alike: bool) -> None:
    assert (resemblance(sketch(one), sketch(other)) >= ALIKE) == alike


def test_every_part_of_a_score_is_told_and_multiplies_to_it() -> None:
    found = weigh([piece(), piece("b", OTHER, role=Role.OFFICIAL, reliability="A")])
    assert found.speaks_for == pytest.approx(1 - (1 - 0.36) * (1 - 0.6))
    assert [voice.keys for voice in found.voices] == [("b",), ("a",)]
    against = weigh([piece(), piece("b", OTHER, stance=Stance.AGAINST)])
    assert against.score == pytest.approx(0.36 * (1 - 0.36))
    assert weigh([piece(stance=Stance.NEUTRAL)]).level == weigh([]).level == "none"


def test_what_is_better_known_or_firmer_never_counts_less() -> None:
    letters = ["A", "B", "C", "D", "E"]
    for role in ROLE_WEIGHTS:
        weights = [piece_weight(piece(role=role, reliability=letter)) for letter in letters]
        assert weights == sorted(weights, reverse=True)
        firm, told, hedged = (
            piece_weight(piece(role=role, strength=strength))
            for strength in ("stated", "attributed", "hedged")
        )
        assert firm > told > hedged


@given(
    st.permutations(
        [piece("a"), piece("b", OTHER), piece("c", ZH), piece("d"), piece("e", ZH, Stance.AGAINST)]
    )
)
def test_the_order_of_evidence_makes_no_difference(pieces: list[LinkedEvidence]) -> None:
    ordered = sorted(pieces, key=lambda one: one.key)
    assert weigh(pieces) == weigh(ordered)
    assert weigh(pieces[1:]).speaks_for <= weigh(pieces).speaks_for


def test_taking_away_or_downgrading_a_voice_changes_the_score() -> None:
    both = weigh([piece(), piece("b", OTHER)])
    assert weigh([piece()]).score < both.score
    assert weigh([piece(), piece("b", OTHER, strength="hedged")]).score < both.score


def test_evidence_is_shaky_where_all_that_speaks_for_it_is_hedged_or_machine_written() -> None:
    hedged, machine = piece(strength="hedged"), piece("m", role=Role.AI_GENERATED)
    assert is_shaky([hedged, machine])
    assert is_shaky([hedged, piece("n", stance=Stance.NEUTRAL)])
    assert not is_shaky([hedged, piece("b")])
    assert not is_shaky([])


def test_a_committing_stage_asks_for_a_reason_where_nothing_firm_speaks_for_it() -> None:
    hedged, against = piece(strength="hedged"), piece("n", stance=Stance.AGAINST)
    steps = set(product(Stage, Stage))
    committing = {Stage.PURSUING, Stage.SUBMITTED, Stage.WON}
    for evidence in ([hedged], [against], []):
        asked = {(before, after) for before, after in steps if needs_reason(before, after, evidence)}
        assert asked == set(product(set(Stage) - committing, committing))
    assert not any(needs_reason(before, after, [hedged, piece("b")]) for before, after in steps)


def test_clauses_of_one_policy_are_one_voice() -> None:
    clauses = [
        replace(piece(key), kind="clause", policy=policy, url=None, standing=Standing(Role.OFFICIAL, "A"))
        for key, policy in (("a", "p"), ("b", "p"), ("c", "q"))
    ]
    assert [voice.keys for voice in weigh(clauses).voices] == [("a", "b"), ("c",)]
