"""Tell what came in for the watchlist and what moved under it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.views.evidence_text import displayable
from app.views.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from app.domain.watch_marks import Mark
    from app.views.desk import Desk

MOST = 3
SOON_MS = 1_500
BETWEEN = "\n"
TOLD = "watch/told"
"""Under which name the marks that were told of are remembered."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a look brought: how many items are suggested, and new marks with their opportunities' titles.

    `present` names all marks that there are, to be remembered.
    """

    suggested: int
    marks: tuple[tuple[Mark, str], ...]
    present: str = ""


class WatchNews(QObject):
    """Look for evidence and marks; `told` carries what is new, each mark once.

    A mark stays on its opportunity until somebody takes note of it; it is told of when it comes up,
    not at each start.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._marks = MarkWords(self)
        self._memory = Memory(desk.services.data)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look_if_shown)

    def look_soon(self) -> None:
        """Look once the window has shown what it starts with."""
        self._soon.start()

    def look(self) -> None:
        """Look, off the GUI thread, among the items that came and at what opportunities stand on."""
        before = frozenset(self._memory.word(TOLD, "").split(BETWEEN))
        self._desk.tasks.run(lambda: self._find(before), owner=self, done=self._tell, failed=self.failed.emit)

    def _look_if_shown(self) -> None:
        if self._window.window().isVisible():  # a window that was closed, or a picture's, has no news
            self.look()

    def words(self, found: Found) -> str:
        """Say what was found, the first few marks by name."""
        lines = [
            self.tr("“%1”: %2", "title of an opportunity, what moved")
            .replace("%2", self._marks.of(mark))
            .replace("%1", displayable(title))
            for mark, title in found.marks[:MOST]
        ]
        if len(found.marks) > MOST:
            lines.append(self.tr("On the watchlist %n more thing(s) moved.", "", len(found.marks) - MOST))
        if found.suggested:
            told = self.tr("New evidence is suggested on the watchlist: %n item(s).", "", found.suggested)
            lines.append(told)
        return "\n".join(lines)

    def _find(self, before: frozenset[str]) -> Found:
        watch, watching = self._desk.services.watch, self._desk.services.watching
        suggested = watching.look()
        marks = [mark for ones in watching.marks().values() for mark in ones]
        new = _urgent(mark for mark in marks if _name(mark) not in before)
        titled = tuple((mark, watch.find(mark.opportunity_id).title) for mark in new)
        return Found(suggested, titled, BETWEEN.join(map(_name, marks)))

    def _tell(self, found: Found) -> None:
        self._memory.keep_word(TOLD, found.present)
        text = self.words(found)
        if text:
            self.told.emit(text)


class MarkWords(QObject):
    """Word marks, wherever they are told of."""

    def of(self, mark: Mark) -> str:
        """Say what moved under an opportunity and what to do."""
        match mark.kind:
            case "item-revised":
                said = self.tr("The publisher changed “%1” after you linked it. Read it again.")
            case "item-gone":
                said = self.tr(
                    "“%1” is no longer stored here. What was linked of it stays; keep or unlink it."
                )
            case "policy-superseded":
                said = self.tr(
                    "A linked clause belongs to a policy that “%1” supersedes. Look for the new clause."
                )
            case "deadline":
                return self._deadline(mark.days or 0)
        return said.replace("%1", displayable(mark.text))

    def _deadline(self, days: int) -> str:
        if days < 0:
            return self.tr(
                "The deadline passed %n day(s) ago. Move the opportunity on, or change the deadline.",
                "",
                -days,
            )
        if days == 0:
            return self.tr("The deadline is today. Submit, or change the deadline.")
        return self.tr("The deadline is in %n day(s). See that the next action fits.", "", days)


def _name(mark: Mark) -> str:
    return f"{mark.opportunity_id} {mark.code}"


def _urgent(marks: Iterable[Mark]) -> list[Mark]:
    """Put what is due soonest first, what has no day after it."""
    return sorted(marks, key=lambda mark: (mark.days is None, mark.days or 0, mark.opportunity_id))
