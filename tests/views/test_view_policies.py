"""The list of the policy library and its search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from app.views.policy_text import MOST_NAMES
from app.views.watch_lines import BelowRole

if TYPE_CHECKING:
    from app.views.main_window import MainWindow
    from app.views.policy_view import PolicyView

POLICIES = 3


@pytest.fixture
def room(window: MainWindow) -> PolicyView:
    window.show_room(POLICIES)
    return window.policies


def shown(room: PolicyView) -> list[str]:
    model = room.policies.model
    rows = (model.policy(row) for row in range(model.rowCount()))
    return [policy.id for policy in rows if policy]


@pytest.mark.parametrize("words", ["城市更新", "都市再生", "ｕｒｂａｎ renewal", "URBAN RENEW"])
def test_a_policy_is_found_by_its_names_in_each_language_and_width(room: PolicyView, words: str) -> None:
    every = len(shown(room))
    room.policies.search.setText(words)
    assert 0 < len(shown(room)) < every
    room.policies.search.clear()
    assert len(shown(room)) == every


def test_a_row_says_below_the_title_when_and_by_whom(room: PolicyView) -> None:
    model = room.policies.model
    first = model.policy(0)
    assert first is not None
    below = str(model.data(model.index(0), BelowRole))
    assert below.startswith(first.dates[0].date)
    assert first.issuer in below


def test_the_chosen_policy_stays_chosen_while_the_search_holds_it(room: PolicyView) -> None:
    room.policies.search.setText("renewal")
    room.policies.go_to(shown(room)[-1])
    chosen = room.chosen()
    assert chosen is not None
    room.policies.search.setText("renewa")
    assert room.chosen() == chosen


def test_words_that_no_policy_has_are_said_to_be_in_none(room: PolicyView) -> None:
    QTest.keyClicks(room.policies.search, "zzzz")
    assert shown(room) == []
    assert room.policies.nothing.isVisible()
    room.policies.search.clear()
    assert not room.policies.nothing.isVisible()
    assert room.chosen() is not None


def test_a_link_to_a_policy_that_the_search_hides_empties_the_search(room: PolicyView) -> None:
    target = shown(room)[-1]
    room.policies.search.setText("zzzz")
    room.open_at(target)
    chosen = room.chosen()
    assert chosen is not None
    assert chosen.id == target
    assert room.policies.search.text() == ""


def test_many_spellings_are_folded_until_they_are_wanted(room: PolicyView) -> None:
    library = room._desk.services.policies.listed()
    policy = next(one for one in library if len(one.aliases.get("ja", ())) > MOST_NAMES)
    room.open_at(policy.id)
    names = " · ".join(policy.aliases["ja"])
    assert names not in room.text.toPlainText()
    room.text.followed.emit("names:all")
    assert names in room.text.toPlainText()
    assert "more spelling" not in room.text.toPlainText()
