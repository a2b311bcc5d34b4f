"""Plain words for what the records say: roles, stages, health, moments."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from app.domain.health import HealthName, health_of
from app.domain.sources import Role
from app.views.messages import Messages
from app.views.place_names import PlaceNames

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.opportunities import Stage, Stance
    from app.domain.sources import Coverage, FetchState
    from app.domain.times import Clock

LANGUAGE_NAMES = {"en": "English", "ja": "日本語", "zh": "中文"}
MINUTE = 60
HOUR = 3600
WEEKDAY = re.compile(r"[\s,、]*dddd[\s,、]*")
"""The weekday in a locale's long form of a date, with what sets it off."""


class Words(QObject):
    """Word things for the window, in the language that it is in."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._locale = QLocale()
        self._messages = Messages()
        self._places = PlaceNames(self._locale)

    def place(self, english: str) -> str:
        """Name a place that a text names."""
        return self._places.name(english)

    def said(self, text: str) -> str:
        """Give what a service says of an error or a source in the window's language."""
        return self._messages.translated(text)

    def listed(self, names: Iterable[str]) -> str:
        """Write names one after the other, as the locale does."""
        return self._locale.createSeparatedList(list(names))

    def role(self, role: Role) -> str:
        """Name what kind of document a text is."""
        return {
            Role.OFFICIAL: self.tr("Official text"),
            Role.AGENCY_REPORT: self.tr("Agency report"),
            Role.PRESS_RELEASE: self.tr("Press release"),
            Role.NEWS: self.tr("News"),
            Role.OPINION: self.tr("Opinion"),
            Role.AI_GENERATED: self.tr("AI text disclosed"),
            Role.UNKNOWN: self.tr("Kind not known"),
        }[role]

    def reliability(self, letter: str | None) -> str:
        """Say what a source's letter means."""
        return {
            "A": self.tr("A: completely reliable source"),
            "B": self.tr("B: usually reliable source"),
            "C": self.tr("C: fairly reliable source"),
            "D": self.tr("D: not usually reliable source"),
            "E": self.tr("E: unreliable source"),
            "F": self.tr("F: reliability can't be judged"),
        }.get(letter or "", self.tr("No reliability letter is known for this source"))

    def stage(self, stage: Stage) -> str:
        """Name how far an opportunity has come."""
        from app.domain.opportunities import Stage

        return {
            Stage.LEAD: self.tr("Lead"),
            Stage.QUALIFIED: self.tr("Qualified"),
            Stage.PURSUING: self.tr("Pursuing"),
            Stage.SUBMITTED: self.tr("Submitted"),
            Stage.WON: self.tr("Won"),
            Stage.LOST: self.tr("Lost"),
            Stage.PARKED: self.tr("Parked"),
        }[stage]

    def stance(self, stance: Stance) -> str:
        """Say which way a piece of evidence points."""
        from app.domain.opportunities import Stance

        return {
            Stance.FOR: self.tr("Speaks for it"),
            Stance.AGAINST: self.tr("Speaks against it"),
            Stance.NEUTRAL: self.tr("Neither for nor against"),
        }[stance]

    def basis(self, basis: str) -> str:
        """Say what a statement about a policy stands on."""
        return {
            "quoted": self.tr("quoted from the document"),
            "reported": self.tr("as reported"),
            "general-knowledge": self.tr("general knowledge, check before quoting"),
        }.get(basis, basis)

    def policy_date(self, kind: str) -> str:
        """Say what happened to a policy on a day; the library's own words where there are others."""
        return {
            "adopted": self.tr("adopted"),
            "amendment in force": self.tr("amendment in force"),
            "approved": self.tr("approved"),
            "approved by the State Council executive meeting": self.tr(
                "approved by the State Council executive meeting"
            ),
            "approved in principle by the State Council executive meeting": self.tr(
                "approved in principle by the State Council executive meeting"
            ),
            "decided": self.tr("decided"),
            "enacted": self.tr("enacted"),
            "established": self.tr("established"),
            "first published": self.tr("first published"),
            "held on two days, the second": self.tr("held on two days, the second"),
            "in force": self.tr("in force"),
            "issued": self.tr("issued"),
            "partly in force": self.tr("partly in force"),
            "period begins": self.tr("period begins"),
            "period ends": self.tr("period ends"),
            "pilots start": self.tr("pilots start"),
            "promulgated": self.tr("promulgated"),
            "proposed": self.tr("proposed"),
            "published": self.tr("published"),
            "reported": self.tr("reported"),
            "revised": self.tr("revised"),
            "revision in force": self.tr("revision in force"),
            "royal assent": self.tr("royal assent"),
            "signed": self.tr("signed"),
            "transition begins": self.tr("transition begins"),
        }.get(kind, kind)

    def cue(self, cue: str) -> str:
        """Name a kind of cue that speaks for a document's role."""
        return {
            "issuer": self.tr("names its issuer"),
            "source": self.tr("the source itself"),
            "publisher": self.tr("the publisher"),
            "opinion": self.tr("marked as opinion"),
            "press-release": self.tr("marked as a press release"),
            "dateline": self.tr("has a dateline"),
            "republished": self.tr("says that it is republished"),
            "translated": self.tr("says that it is translated"),
            "sponsor": self.tr("says that it is sponsored"),
            "editor-note": self.tr("has an editor's note"),
            "leak": self.tr("carries words of an AI assistant"),
            "hedge": self.tr("hedged wording"),
            "advertorial": self.tr("marked as paid for"),
            "agency": self.tr("says that an agency wrote it"),
            "mostly-speculation": self.tr("mostly hedged, from here on"),
        }.get(cue, cue.replace("-", " "))

    def signal(self, signal: str) -> str:
        """Name a live hook for a business."""
        return {
            "plan": self.tr("Plan"),
            "tender": self.tr("Tender"),
            "pilot": self.tr("Pilot"),
            "subsidy": self.tr("Subsidy"),
            "standard": self.tr("Standard"),
            "consultation": self.tr("Consultation"),
            "market-opening": self.tr("Market opening"),
            "target": self.tr("Target"),
            "fair": self.tr("Fair"),
            "investment": self.tr("Investment"),
        }.get(signal, signal.replace("-", " ").capitalize())

    def health(self, state: FetchState) -> tuple[str, str]:
        """Give the icon for a source's state, and why it is so and what helps."""
        match health_of(state, self._clock()).name:
            case HealthName.NEVER:
                return "waiting", self.tr("Not fetched yet. Press Refresh.")
            case HealthName.HEALTHY:
                return "ok", self.tr("Reached %1").replace("%1", self.ago(state.checked_at))
            case HealthName.STALE:
                newest = self.day(_local_day(state.newest_at)) if state.newest_at else self.tr("long ago")
                told = self.tr(
                    "Answers, but its newest item is from %1. See on its site whether the feed has moved."
                )
                return "warning", told.replace("%1", newest)
            case HealthName.EMPTY:
                return "warning", self.tr("Answers with a feed that has no entries.")
            case HealthName.GONE:
                return "error", self.tr(
                    "The publisher says that this feed is gone for good. Remove it or find its new address."
                )
            case _:
                told = self.said(state.error) if state.error else self.tr("Couldn't be read.")
                return "error", self.tr("%1 It will be tried again.", "a sentence").replace("%1", told)

    def coverage(self, coverage: Coverage) -> str:
        """Say how much of what should have been read was read."""
        if not coverage.sources:
            return self.tr("No sources yet")
        reached = (
            self.tr("%1 of %2 sources reached, last %3").replace("%3", self.moment(coverage.last_fetch))
            if coverage.last_fetch
            else self.tr("%1 of %2 sources reached")
        )
        reached = reached.replace("%1", self.number(coverage.reached))
        parts = [reached.replace("%2", self.number(coverage.sources))]
        for names, word in (
            (coverage.failing, self.tr("%n failing", "", len(coverage.failing))),
            (coverage.stale, self.tr("%n stale", "", len(coverage.stale))),
            (coverage.never, self.tr("%n never fetched", "", len(coverage.never))),
        ):
            if names:
                parts.append(word)
        return " · ".join(parts)

    def number(self, number: int) -> str:
        """Write a number as the locale does."""
        return self._locale.toString(number)

    def percent(self, share: float) -> str:
        """Write a share (0..1) in per cent; a little is never nothing."""
        return f"{max(1, round(share * 100))} %" if share > 0 else "0 %"

    def today(self) -> date:
        """Tell the reader's own day."""
        return self._clock().astimezone().date()

    def local_day(self, moment: datetime) -> date:
        """Tell on which of the reader's days a moment falls."""
        return _local_day(moment)

    def day_heading(self, day: date) -> str:
        """Name a day above its items: today and yesterday by name as well."""
        written = self.day(day, weekday=True)
        if day == self.today():
            return self.tr("Today · %1").replace("%1", written)
        if day == self.today() - timedelta(days=1):
            return self.tr("Yesterday · %1").replace("%1", written)
        return written

    def day(self, day: date, *, weekday: bool = False) -> str:
        """Write a day in full."""
        form = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        return self._locale.toString(qdate(day), form if weekday else WEEKDAY.sub("", form))

    def clock_time(self, moment: datetime) -> str:
        """Write the hour and minute of a moment, or how long ago it was within the hour."""
        seconds = (self._clock() - moment).total_seconds()
        if 0 <= seconds < MINUTE:
            return self.tr("just now")
        if 0 <= seconds < HOUR:
            return self.tr("%n min ago", "", int(seconds // MINUTE))
        return self._time(moment)

    def dated(self, published: datetime | None, seen: datetime) -> str:
        """Write the time of an item as published; one without a date says when it was first seen."""
        if published is None:
            return self.tr("no date, seen %1").replace("%1", self.clock_time(seen))
        return self.clock_time(seen)

    def moment(self, moment: datetime | None) -> str:
        """Write a moment in the reader's zone: the time alone for today."""
        if moment is None:
            return self.tr("never")
        day = _local_day(moment)
        return self._time(moment) if day == self.today() else f"{self.day(day)} {self._time(moment)}"

    def full_moment(self, moment: datetime) -> str:
        """Write a moment with its day and its distance from UTC, as a reader of documents wants it."""
        local = moment.astimezone()
        written = self.tr("%1, %2 (%3)", "day, time, distance from UTC").replace("%3", _offset(local))
        return written.replace("%2", self._time(moment)).replace("%1", self.day(local.date()))

    def ago(self, moment: datetime | None) -> str:
        """Say roughly when something was."""
        return self.moment(moment)

    def hour(self, time: QTime) -> str:
        """Write a time of day."""
        return self._locale.toString(time, QLocale.FormatType.ShortFormat)

    def _time(self, moment: datetime) -> str:
        local = moment.astimezone()
        return self.hour(QTime(local.hour, local.minute))


def qdate(day: date) -> QDate:
    """Turn a day into Qt's."""
    return QDate(day.year, day.month, day.day)


def pydate(day: QDate) -> date:
    """Turn Qt's day into Python's."""
    return date(day.year(), day.month(), day.day())


def local_midnight(day: date) -> datetime:
    """Give the moment, in UTC, at which a day began where the reader is."""
    start = QDateTime(qdate(day), QTime(0, 0))
    return datetime.fromtimestamp(start.toSecsSinceEpoch(), UTC)


def _local_day(moment: datetime) -> date:
    return moment.astimezone().date()


def _offset(local: datetime) -> str:
    minutes = int((local.utcoffset() or timedelta()).total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "") if minutes else "UTC"
