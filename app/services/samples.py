"""The feeds of the demo: texts of our own in `resources/samples`, rendered as if published today.

Ages are relative to an anchor, so the demo is never out of date. Texts may hold places for days that
follow the anchor: `{{+2m/20}}` is day 20 of the second month from then, `{{+3m}}` a month,
`{{at:1d 2h}}` the moment one day and two hours before.
"""

from __future__ import annotations

import json
import re
import tomllib
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, Literal
from xml.sax.saxutils import escape, quoteattr
from zoneinfo import ZoneInfo

from app.assets import resource
from app.domain.sources import NewSource, Role
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.resources.abc import Traversable

    from app.domain.sectors import SectorId

SampleFormat = Literal["rss", "rdf", "atom", "json", "html"]
DateStyle = Literal["rfc822", "jst", "iso", "naive", "written-out"]

# What feeds declare and what their bytes then are: vendor characters are part of the real thing.
_CODECS = {"Shift_JIS": "cp932", "Big5": "big5hkscs"}
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_AGE = re.compile(r"(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m)?")
_PLACE = re.compile(r"\{\{(?:\+(?P<months>\d+)m(?:/(?P<day>\d\d))?|at:(?P<age>[^}]+))\}\}")


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """An entry as written: plain `title` and `summary` (a title may hold HTML), HTML content.

    `age` counts back from the anchor, None where the feed gives no date; `guid` is None where the
    feed gives none; `sectors` are those that its author wrote it about.
    """

    title: str
    link: str
    guid: str | None = None
    age: timedelta | None = None
    updated_age: timedelta | None = None
    summary: str = ""
    content_html: str = ""
    author: str = ""
    sectors: tuple[SectorId, ...] = ()

    def published(self, anchor: datetime) -> datetime | None:
        """Tell when the entry was published, to the minute, or None where it gives no date."""
        return _before(anchor, self.age)

    def updated(self, anchor: datetime) -> datetime | None:
        """Tell when the entry was last changed: when it was published, unless it says otherwise."""
        return _before(anchor, self.updated_age or self.age)


@dataclass(frozen=True, slots=True)
class Sample:
    """A feed as written: where it is served from, how its bytes are made, what it holds.

    `site` names the feed for good: it is unique among the samples and, unlike the address it is
    served from, the same in every run. `encoding` is the name that the feed declares;
    `content_type` is what the server says, right or wrong. `page` is for the format `html` alone.
    """

    id: str
    title: str
    description: str
    site: str
    path: str
    language: str
    role: Role
    reliability: str
    timezone: str
    folder: str
    format: SampleFormat
    encoding: str
    dates: DateStyle
    content_type: str
    country: str | None = None
    page: str = ""
    entries: tuple[SampleEntry, ...] = ()

    @property
    def codec(self) -> str:
        """Name the Python codec of the bytes."""
        return _CODECS.get(self.encoding, self.encoding)

    def source(self, address: str) -> NewSource:
        """Describe the feed as a source that is served below an address such as `http://host:port`."""
        return NewSource(
            url=address + self.path,
            title=self.title,
            site=self.site,
            language=self.language,
            country=self.country,
            role=self.role,
            reliability=self.reliability,
            timezone=self.timezone,
            folder=self.folder,
        )


def load_samples() -> tuple[Sample, ...]:
    """Read every sample feed, by file name. Raises InputError naming a file that is not one."""
    folder = resource("samples")
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".toml"))
    return tuple(_read(folder.joinpath(name)) for name in names)


def render(sample: Sample, anchor: datetime) -> bytes:
    """Write a sample as the bytes of its feed, the same for the same anchor (an aware datetime)."""
    return _WRITERS[sample.format](sample, anchor).encode(sample.codec)


def fill(text: str, sample: Sample, anchor: datetime) -> str:
    """Put days that follow the anchor in the places that a text keeps for them."""

    def day(match: re.Match[str]) -> str:
        if match["age"]:
            moment = _local(anchor - _duration(match["age"]), sample)
            return f"{moment:%Y-%m-%d %H:%M}"
        ahead = _ahead(anchor, int(match["months"]), int(match["day"] or 1))
        english = sample.language.startswith("en")
        return _day_in_words(ahead, whole_month=match["day"] is None, english=english)

    return _PLACE.sub(day, text)


def _read(file: Traversable) -> Sample:
    try:
        table: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        entries = tuple(_entry(row) for row in table.pop("entries", ()))
        return Sample(**table | {"role": Role(table["role"]), "entries": entries})
    except (KeyError, TypeError, ValueError) as error:
        message = f"The sample feed {file.name} can't be read: {error}. Install Tradewind again."
        raise InputError("bad-sample", message) from error


def _entry(row: Mapping[str, Any]) -> SampleEntry:
    ages = {key: _duration(row[key]) for key in ("age", "updated_age") if key in row}
    return SampleEntry(**{**row, **ages, "sectors": tuple(row["sectors"])})


def _duration(text: str) -> timedelta:
    match = _AGE.fullmatch(text)
    if match is None or not any(match.groups()):
        message = f"“{text}” is no age such as 2d 4h 30m"
        raise ValueError(message)
    days, hours, minutes = (int(group or 0) for group in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)


def _before(anchor: datetime, age: timedelta | None) -> datetime | None:
    # Some date styles have no seconds, so no date of ours has any.
    return None if age is None else (anchor - age).replace(second=0, microsecond=0)


def _local(moment: datetime, sample: Sample) -> datetime:
    return moment.astimezone(ZoneInfo(sample.timezone))


def _ahead(anchor: datetime, months: int, day: int) -> date:
    """Find a day of a later month, the month's last where it has no such day."""
    month = anchor.year * 12 + anchor.month - 1 + months
    year, number = month // 12, month % 12 + 1
    return date(year, number, min(day, monthrange(year, number)[1]))


def _day_in_words(day: date, *, whole_month: bool, english: bool) -> str:
    if english:
        month = f"{_MONTHS[day.month - 1]} {day.year}"
        return month if whole_month else f"{day.day} {month}"
    month = f"{day.year}年{day.month}月"
    return month if whole_month else f"{month}{day.day}日"


def _stamp(moment: datetime, sample: Sample) -> str:
    local = _local(moment, sample)
    match sample.dates:
        case "rfc822":
            return format_datetime(local)
        case "jst":
            return format_datetime(local).replace("+0900", "JST")
        case "iso":
            return local.isoformat(timespec="seconds")
        case "naive":
            return f"{local:%Y-%m-%d %H:%M:%S}"
        case "written-out":
            return f"{local.year}年{local.month}月{local.day}日 {local:%H:%M}"


def _element(name: str, text: str | None) -> str:
    """Write an element on a line of its own, or nothing where there is nothing to say."""
    return f"<{name}>{escape(text)}</{name}>\n" if text else ""


def _dated(name: str, moment: datetime | None, sample: Sample) -> str:
    return _element(name, _stamp(moment, sample) if moment else None)


def _declaration(sample: Sample) -> str:
    return f'<?xml version="1.0" encoding="{sample.encoding}"?>\n'


def _rss(sample: Sample, anchor: datetime) -> str:
    return (
        _declaration(sample) + '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/">\n<channel>\n'
        + _element("title", sample.title)
        + _element("link", sample.site)
        + _element("description", sample.description)
        + _element("language", sample.language)
        + _dated("lastBuildDate", anchor, sample)
        + "".join(_rss_item(entry, sample, anchor) for entry in sample.entries)
        + "</channel>\n</rss>\n"
    )


def _rss_item(entry: SampleEntry, sample: Sample, anchor: datetime) -> str:
    content = fill(entry.content_html, sample, anchor)
    return (
        "<item>\n"
        + _element("title", entry.title)
        + _element("link", entry.link)
        + (f'<guid isPermaLink="false">{escape(entry.guid)}</guid>\n' if entry.guid else "")
        + _dated("pubDate", entry.published(anchor), sample)
        + _element("dc:creator", entry.author)
        + _element("description", fill(entry.summary, sample, anchor))
        + (f"<content:encoded><![CDATA[{content}]]></content:encoded>\n" if content else "")
        + "</item>\n"
    )


def _rdf(sample: Sample, anchor: datetime) -> str:
    order = "".join(f"<rdf:li rdf:resource={quoteattr(entry.link)}/>\n" for entry in sample.entries)
    return (
        _declaration(sample) + '<rdf:RDF xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="{sample.language}">\n'
        f"<channel rdf:about={quoteattr(sample.site)}>\n"
        + _element("title", sample.title)
        + _element("link", sample.site)
        + _element("description", sample.description)
        + _element("dc:language", sample.language)
        + _dated("dc:date", anchor, sample)
        + f"<items>\n<rdf:Seq>\n{order}</rdf:Seq>\n</items>\n</channel>\n"
        + "".join(_rdf_item(entry, sample, anchor) for entry in sample.entries)
        + "</rdf:RDF>\n"
    )


def _rdf_item(entry: SampleEntry, sample: Sample, anchor: datetime) -> str:
    return (
        f"<item rdf:about={quoteattr(entry.guid or entry.link)}>\n"
        + _element("title", entry.title)
        + _element("link", entry.link)
        + _element("description", fill(entry.summary, sample, anchor))
        + _element("dc:creator", entry.author)
        + _dated("dc:date", entry.published(anchor), sample)
        + "</item>\n"
    )


def _atom(sample: Sample, anchor: datetime) -> str:
    return (
        _declaration(sample) + '<feed xmlns="http://www.w3.org/2005/Atom"'
        f' xml:lang="{sample.language}" xml:base={quoteattr(sample.site)}>\n'
        + _element("title", sample.title)
        + _element("subtitle", sample.description)
        + _element("id", sample.site)
        + f"<link href={quoteattr(sample.site)}/>\n"
        + _dated("updated", anchor, sample)
        + "".join(_atom_entry(entry, sample, anchor) for entry in sample.entries)
        + "</feed>\n"
    )


def _atom_entry(entry: SampleEntry, sample: Sample, anchor: datetime) -> str:
    content = escape(fill(entry.content_html, sample, anchor))
    return (
        "<entry>\n"
        + _element("title", entry.title)
        + _element("id", entry.guid)
        + f"<link href={quoteattr(entry.link)}/>\n"
        + _dated("published", entry.published(anchor), sample)
        + _dated("updated", entry.updated(anchor), sample)
        + (f"<author><name>{escape(entry.author)}</name></author>\n" if entry.author else "")
        + _element("summary", fill(entry.summary, sample, anchor))
        + (f'<content type="html">{content}</content>\n' if content else "")
        + "</entry>\n"
    )


def _json(sample: Sample, anchor: datetime) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": sample.title,
        "home_page_url": sample.site,
        "description": sample.description,
        "language": sample.language,
        "items": [_json_item(entry, sample, anchor) for entry in sample.entries],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _json_item(entry: SampleEntry, sample: Sample, anchor: datetime) -> dict[str, Any]:
    published, updated = entry.published(anchor), entry.updated(anchor)
    item = {
        "id": entry.guid,
        "url": entry.link,
        "title": entry.title,
        "summary": fill(entry.summary, sample, anchor),
        "content_html": fill(entry.content_html, sample, anchor),
        "date_published": published and _stamp(published, sample),
        "date_modified": updated and _stamp(updated, sample),
        "authors": [{"name": entry.author}] if entry.author else None,
    }
    return {key: value for key, value in item.items() if value}


def _page(sample: Sample, _anchor: datetime) -> str:
    return sample.page


_WRITERS: dict[SampleFormat, Callable[[Sample, datetime], str]] = {
    "rss": _rss,
    "rdf": _rdf,
    "atom": _atom,
    "json": _json,
    "html": _page,
}
