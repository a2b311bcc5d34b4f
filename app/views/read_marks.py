"""Mark items read the way a person chose: when opened, later, or by hand; when passed; by rules."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.reading import Reached
from app.views.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.items import ItemRow
    from app.domain.reading import ReadRule
    from app.settings import Settings
    from app.views.desk import Desk
    from app.views.marks import Marks
    from app.views.news_list import NewsList

SECOND = 1000
REST = 400
"""Milliseconds of standing still until what was scrolled past is marked."""
MOST_PASSED = 100
"""Rows that a person can have seen in one movement; who jumps further has seen none of them."""
REACHED = "reading/rules"
"""Under which name it is remembered how far rules were applied."""


class ReadMarks(QObject):
    """Follow what is opened and scrolled past; `ruled` says how many items rules marked."""

    ruled = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, marks: Marks, shown: NewsList) -> None:
        super().__init__(shown)
        self._desk = desk
        self._marks = marks
        self._list = shown
        self._open: ItemRow | None = None
        self._top = 0
        self._by_hand = False
        self._passed: dict[int, None] = {}
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._mark_open)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._mark_passed)
        bar = shown.table.verticalScrollBar()
        bar.actionTriggered.connect(self._note_hand)
        bar.valueChanged.connect(self._note_rows)
        shown.model.modelReset.connect(self._begin_list)

    def opened(self, row: ItemRow) -> None:
        """Take note of an item that is in the reader now."""
        self.closed()
        self._open = row
        if self._settings.mark_read == "opened":
            self._mark_open()
        elif self._settings.mark_read == "later":
            self._later.start(self._settings.mark_after * SECOND)

    def closed(self) -> None:
        """Take note that the item is in the reader no more."""
        self._later.stop()
        self._open = None

    def apply_rules(self) -> None:
        """Mark in the background what the rules ask for."""
        rules, memory = self._settings.read_rules, Memory(self._desk.services.data)
        known = _reached(memory.word(REACHED, ""))
        if rules or known:
            self._desk.tasks.run(
                lambda: self._work(rules, known), owner=self, done=self._take_ruled, failed=self.failed.emit
            )

    @property
    def _settings(self) -> Settings:
        return self._desk.services.settings

    def _mark_open(self) -> None:
        row, self._open = self._open, None
        if row is not None and not row.read:
            self._marks.read((row.id,), read=True, undoable=False)

    def _note_hand(self) -> None:
        """Know that the next movement of the list is a person's, by wheel, bar or key."""
        self._by_hand = True

    def _note_rows(self) -> None:
        top, before = max(0, self._list.table.rowAt(1)), self._top
        self._top = top
        by_hand, self._by_hand = self._by_hand, False
        if not (by_hand and self._settings.mark_passed and before < top <= before + MOST_PASSED):
            return
        rows = (self._list.model.item(place) for place in range(before, top))
        self._passed |= dict.fromkeys(row.id for row in rows if row is not None and not row.read)
        if self._passed:
            self._rest.start()

    def _begin_list(self) -> None:
        self._mark_passed()
        self._top = 0

    def _mark_passed(self) -> None:
        self._rest.stop()
        ids, self._passed = tuple(self._passed), {}
        self._marks.read(ids, read=True)

    def _work(
        self, rules: tuple[ReadRule, ...], known: Mapping[str, Reached]
    ) -> tuple[tuple[int, ...], dict[str, Reached]]:
        """Mark what is due; give the items, and how far each rule has come by now."""
        news = self._desk.services.news
        due: set[int] = set()
        reached = {}
        for rule in rules:
            name = _name(rule)
            ids, reached[name] = news.rules.due(rule, known.get(name) or news.rules.begin(rule))
            due |= ids
        changed = news.mark_many(sorted(due), read=True, by="window").items
        return tuple(sorted(changed)), reached

    def _take_ruled(self, done: tuple[tuple[int, ...], dict[str, Reached]]) -> None:
        ids, reached = done
        told = {name: asdict(one) for name, one in reached.items()}
        Memory(self._desk.services.data).keep_word(REACHED, json.dumps(told))
        if ids:
            self._marks.take_done(ids, read=True)
            self.ruled.emit(len(ids))


def _name(rule: ReadRule) -> str:
    return f"{rule.days} {rule.query}"


def _reached(kept: str) -> dict[str, Reached]:
    """Read what was remembered; what can't be read counts as never applied."""
    try:
        return {name: Reached(**one) for name, one in json.loads(kept or "{}").items()}
    except (ValueError, TypeError, AttributeError):
        return {}
