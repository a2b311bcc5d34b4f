"""Deadlines and next actions as a calendar (RFC 5545): whole days, the same entry each time it is written."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime
    from pathlib import Path

    from icalendar import Event

    from app.domain.opportunities import Opportunity
    from app.domain.sectors import Language

_DEADLINE: Mapping[Language, str] = {"en": "Deadline: {}", "ja": "期限：{}", "zh": "截止：{}"}


def write_ics(path: Path, opportunities: Iterable[Opportunity], now: datetime, language: Language) -> None:
    """Write a calendar with an entry for each deadline and each dated next action; `now` is UTC."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Tradewind//Watchlist//EN")
    calendar.add("version", "2.0")
    for one in opportunities:
        for event in _events(one, now, language):
            calendar.add_component(event)
    path.write_bytes(calendar.to_ical())


def _events(one: Opportunity, now: datetime, language: Language) -> Iterator[Event]:
    if one.deadline is not None:
        yield _event(one, "deadline", _DEADLINE[language].format(one.title), one.deadline, now)
    if one.next_date is not None:
        yield _event(one, "next", one.next_action or one.title, one.next_date, now)


def _event(one: Opportunity, kind: str, summary: str, day: date, now: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{one.uid}-{kind}@tradewind")
    event.add("dtstamp", now)
    event.add("summary", " ".join(summary.split()))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("description", "\n".join(filter(None, (one.title, one.customer, one.next_action))))
    return event
