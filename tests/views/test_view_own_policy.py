"""A policy of one's own is added where policies are read; what is wrong with its file is said there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.rooms import POLICIES

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.views.main_window import MainWindow

PATIENCE = 20_000
POLICY = """\
id = "own-harbour-plan"
basis = "quoted"
seen_in = "a notice on the quay"
[titles]
en = "Harbour Plan of Lower Meridian"
[[clauses]]
id = "quays"
basis = "quoted"
source = "a notice on the quay"
sectors = ["green-tech"]
[clauses.heading]
en = "Greener quays"
[clauses.terms]
en = ["quayside shore power"]
"""


def test_an_own_policy_is_listed_linked_and_offered_for_re_tagging_at_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_room(POLICIES)
    room = window.policies
    count = room.policies.model.rowCount()
    file = tmp_path / "mine.toml"
    file.write_text(POLICY, encoding="utf-8")
    with qtbot.waitSignal(room.added, timeout=PATIENCE):
        room.add(file)
    assert room.policies.model.rowCount() == count + 1
    chosen = room.chosen()
    assert chosen is not None
    assert chosen.id == "own-harbour-plan"
    assert "is in the library now" in room.notice.text
    assert "Your own" in room.text.toPlainText().replace("\xa0", " ")
    qtbot.waitUntil(lambda: "older taxonomy" in window.retagging.bar.text, timeout=PATIENCE)
    one = window.desk.services.watch.add(window.desk.services.watch.from_item(1))
    linked = window.desk.services.watch.link_clause(one.id, "own-harbour-plan", "quays")
    assert linked.evidence[0].clause == "quays"


def test_a_file_with_a_fault_is_told_with_line_and_what_was_expected(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_room(POLICIES)
    room = window.policies
    count = room.policies.model.rowCount()
    file = tmp_path / "mine.toml"
    file.write_text(POLICY.replace("green-tech", "green-tehc"), encoding="utf-8")
    room.add(file)
    qtbot.waitUntil(lambda: "green-tehc" in room.notice.text, timeout=PATIENCE)
    assert "mine.toml, line 10" in room.notice.text
    assert "should hold only green-tech" in room.notice.text
    assert room.policies.model.rowCount() == count
