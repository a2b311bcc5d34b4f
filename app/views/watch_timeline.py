"""The timeline of one opportunity: evidence, changes and deadlines in the order of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject

from app.domain.opportunities import DRAFT_FIELDS, Stage, Stance
from app.domain.sectors import SECTOR_IDS
from app.domain.watch_log import EVIDENCE
from app.views.fonts import NORMAL, SMALL
from app.views.page import Ink, Spacing

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.domain.opportunities import Opportunity
    from app.store.watch_log import Event
    from app.views.desk import Desk
    from app.views.page import Page
    from app.views.watch_cells import Cells
    from app.views.watch_dossier import Dossier

Kind = Literal["published", "done", "deadline", "next"]
SIGNS: dict[Kind, str] = {"published": "◆", "done": "●", "deadline": "▲", "next": "▷"}
LONGEST = 160


@dataclass(frozen=True, slots=True)
class Happening:
    """Something on the timeline: on which of the reader's days, at what moment if known, and what."""

    day: date
    at: datetime | None
    kind: Kind
    text: str
    below: tuple[str, ...] = ()
    target: str = ""


class Timeline(QObject):
    """Word what happened and write it on a page, oldest first, with a line where today is."""

    def __init__(self, desk: Desk, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells = cells

    def happenings(self, dossier: Dossier) -> list[Happening]:
        """Put everything in the order of time."""
        found = [*self._published(dossier.one), *self._done(dossier.history), *self._ahead(dossier.one)]
        return sorted(found, key=lambda one: (one.day, one.at.timestamp() if one.at else float("inf")))

    def write(self, page: Page, dossier: Dossier) -> None:
        """Write the timeline."""
        day: date | None = None
        today, passed = self._desk.words.today(), False
        for happening in self.happenings(dossier):
            if happening.day > today and not passed:
                passed = True
                page.kicker(self.tr("TODAY"), above=14)
                page.rule()
            if happening.day != day:
                day = happening.day
                page.kicker(self._desk.words.day_heading(day), above=12)
            self._write_one(page, happening)

    def event_words(self, event: Event) -> tuple[str, tuple[str, ...]]:
        """Say what was done, and line by line how things changed."""
        said = {
            "added": self.tr("Put on the watchlist"),
            "edited": self.tr("Edited"),
            "moved": self.tr("Moved to another stage"),
            "linked": self.tr("Evidence linked or judged anew"),
            "unlinked": self.tr("Evidence taken off"),
            "removed": self.tr("Put into the bin"),
            "restored": self.tr("Taken out of the bin"),
            "settled": self.tr("Disagreement settled"),
            "undone": self.tr("Taken back"),
            "redone": self.tr("Done again"),
        }.get(event.what, event.what)
        if event.by:
            said = self.tr("%1, by %2").replace("%2", event.by).replace("%1", said)
        below = [] if event.what == "added" else self._change_lines(event.detail)
        if event.reason:
            below.append(self.tr("Reason: %1").replace("%1", event.reason))
        return said, tuple(below)

    def change_words(self, field: str, before: object, after: object) -> str:
        """Say how one field changed."""
        name = self.field_name(field)
        if before is None:
            return self.tr("%1: %2").replace("%1", name).replace("%2", self.value_words(field, after))
        if after is None:
            sentence = self.tr("%1: no longer %2")
            return sentence.replace("%1", name).replace("%2", self.value_words(field, before))
        sentence = self.tr("%1: %2 → %3", "field, before, after").replace("%1", name)
        sentence = sentence.replace("%2", self.value_words(field, before))
        return sentence.replace("%3", self.value_words(field, after))

    def field_name(self, field: str) -> str:
        """Name a register of the log, or a column of an exchanged table."""
        if field.startswith(EVIDENCE):
            return self.tr("Evidence")
        return {
            "title": self.tr("Title"),
            "stage": self.tr("Stage"),
            "sectors": self.tr("Sectors"),
            "places": self.tr("Places"),
            "owner": self.tr("Owner"),
            "value": self.tr("Value"),
            "currency": self.tr("Currency"),
            "deadline": self.tr("Deadline"),
            "next_action": self.tr("Next action"),
            "note": self.tr("Note"),
            "customer": self.tr("Customer"),
            "next_date": self.tr("Date of the next action"),
            "tags": self.tr("Tags"),
            "hs_codes": self.tr("HS codes"),
            "keywords": self.tr("Product words"),
            "attachments": self.tr("Attachments"),
            "query": self.tr("Watches for"),
            "removed": self.tr("In the bin"),
            "id": self.tr("Number"),
            "uid": self.tr("Number everywhere"),
            "keywords.en": self.tr("English terms"),
            "keywords.ja": self.tr("Japanese terms"),
            "keywords.zh": self.tr("Chinese terms"),
        }.get(field, field)

    def value_words(self, field: str, value: object) -> str:
        """Write a register's value for a person."""
        if value is None or value in ("", [], {}):
            return self.tr("nothing")
        match value:
            case bool():
                return self.tr("yes") if value else self.tr("no")
            case list():
                return self._desk.words.listed([self._name(field, str(part)) for part in value])
            case dict():
                return self._record_words(value)
            case _:
                return _short(self._name(field, str(value)))

    def _record_words(self, value: dict[str, Any]) -> str:
        stance = next((stance for stance in Stance if stance == value.get("stance")), None)
        if stance is not None:
            sentence = self.tr("“%1” (%2)", "title of a piece of evidence, which way it points")
            sentence = sentence.replace("%2", self._desk.words.stance(stance))
            return sentence.replace("%1", _short(str(value.get("title", ""))))
        words = [
            str(word) for part in value.values() for word in (part if isinstance(part, list) else [part])
        ]
        return self._desk.words.listed(words)

    def _name(self, field: str, value: str) -> str:
        if field == "stage":
            return next((self._cells.stage(stage) for stage in Stage if stage == value), value)
        if field == "sectors":
            found = next((sector for sector in SECTOR_IDS if sector == value), None)
            return self._desk.sector_name(found) if found else value
        return self._cells.stock.names.get(value, value) if field == "places" else value

    def _change_lines(self, detail: dict[str, Any]) -> list[str]:
        known = [
            (field, change)
            for field, change in detail.items()
            if (field in DRAFT_FIELDS or field == "removed" or field.startswith(EVIDENCE))
            and isinstance(change, list)
            and len(change) == len(("before", "after"))
        ]
        return [self.change_words(field, *change) for field, change in known if field != "removed"]

    def _published(self, one: Opportunity) -> list[Happening]:
        words = self._desk.words
        return [
            Happening(
                words.local_day(piece.published),
                piece.published,
                "published",
                piece.title,
                (f"{words.stance(piece.stance)} · {piece.source}",),
                f"item:{piece.item_id}" if piece.item_id is not None else "",
            )
            for piece in one.evidence
            if piece.published is not None
        ]

    def _done(self, history: tuple[Event, ...]) -> list[Happening]:
        words = self._desk.words
        return [
            Happening(words.local_day(event.at), event.at, "done", *self.event_words(event))
            for event in history
        ]

    def _ahead(self, one: Opportunity) -> list[Happening]:
        found = []
        if one.deadline:
            mark = self._cells.deadline_mark(one)
            found.append(
                Happening(one.deadline, None, "deadline", self.tr("Deadline"), (mark,) if mark else ())
            )
        if one.next_date:
            text = one.next_action or self.tr("Next action")
            found.append(Happening(one.next_date, None, "next", text))
        return found

    def _write_one(self, page: Page, happening: Happening) -> None:
        page.begin(Spacing(below=1, line=145))
        faint = Ink(SMALL, colour=page.colours.secondary)
        page.write(f"{SIGNS[happening.kind]}  ", Ink(NORMAL, colour=page.colours.accent))
        if happening.target:
            page.link(happening.text, happening.target, Ink(NORMAL))
        else:
            page.write(happening.text, Ink(NORMAL))
        if happening.at:
            page.write(f"   {self._desk.words.clock_time(happening.at)}", faint)
        for line in happening.below:
            page.note(line, indent=20)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1].rstrip() + "…"
