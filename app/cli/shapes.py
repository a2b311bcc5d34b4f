"""Records as the JSON objects that scripts rely on; ids are strings, times UTC ending in Z."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.health import health_of
from app.domain.times import iso
from app.domain.wire import tagged_to_json

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.entries import Entry, ParsedFeed
    from app.domain.health import Health
    from app.domain.items import ItemView, SearchHit
    from app.domain.policies import Policy
    from app.domain.sources import Outcome, RawAnswer, SourceRow

Json = dict[str, Any]


def outcome_shape(outcome: Outcome) -> Json:
    """Shape what refreshing one source came to."""
    return {
        "source": str(outcome.source_id),
        "title": outcome.title,
        "url": outcome.url,
        "status": outcome.status.value,
        "http": outcome.http,
        "entries": outcome.entries,
        "new": outcome.new,
        "updated": outcome.updated,
        "error": outcome.error,
        "ms": outcome.ms,
    }


def feed_shape(name: str, feed: ParsedFeed) -> Json:
    """Shape a parsed feed file; not ok where it is no feed."""
    return {
        "file": name,
        "ok": feed.error is None,
        "error": feed.error,
        "format": feed.format,
        "encoding": feed.encoding,
        "title": feed.title,
        "dropped": feed.dropped,
        "entries": [_entry_shape(entry) for entry in feed.entries],
    }


def _entry_shape(entry: Entry) -> Json:
    return {
        "id": entry.id,
        "title": entry.title,
        "link": entry.link,
        "published": iso(entry.published),
        "updated": iso(entry.updated),
        "summary_html": entry.summary_html,
        "content_html": entry.content_html,
        "text": entry.text,
        "authors": list(entry.authors),
        "language": entry.language,
    }


def health_shape(health: Health) -> Json:
    """Shape how a source fares: its state, why, since when, what helps."""
    return {
        "state": health.name.value,
        "reason": health.reason,
        "since": iso(health.since),
        "action": health.action,
    }


def raw_shape(answer: RawAnswer, *, path: str | None) -> Json:
    """Shape a source's latest answer without its body, which may be anything; `path` is where that went."""
    return {
        "source": str(answer.source_id),
        "url": answer.url,
        "http": answer.status,
        "headers": dict(answer.headers),
        "size": answer.size,
        "kept": len(answer.body),
        "fetched": iso(answer.fetched_at),
        "path": path,
    }


def source_shape(row: SourceRow, now: datetime) -> Json:
    """Shape a source with its state, its health at a moment (UTC) and its counts."""
    source, state = row.source, row.state
    return {
        "id": str(source.id),
        "url": source.url,
        "title": source.title,
        "site": source.site,
        "language": source.language,
        "country": source.country,
        "role": source.role.value,
        "reliability": source.reliability,
        "timezone": source.timezone,
        "folder": source.folder,
        "enabled": source.enabled,
        "items": row.items,
        "unread": row.unread,
        "status": state.status.value if state.status else None,
        "error": state.error,
        "checked": iso(state.checked_at),
        "fetched": iso(state.fetched_at),
        "newest": iso(state.newest_at),
        "next": iso(state.next_at),
        "former_url": source.former_url,
        "health": health_shape(health_of(state, now)),
    }


def hit_shape(hit: SearchHit) -> Json:
    """Shape an item that a search found."""
    row = hit.row
    return {
        "id": str(row.id),
        "title": row.title,
        "source": row.source,
        "published": iso(row.published),
        "sectors": [sector for sector, _ in row.sectors],
        "snippet": hit.snippet,
    }


def item_shape(view: ItemView) -> Json:
    """Shape a stored item as tagged, with where and when it came from."""
    return {
        **tagged_to_json(view.tagged),
        "id": str(view.item.id),
        "title": view.item.title,
        "url": view.item.url,
        "source": view.source.title or view.source.url,
        "published": iso(view.item.published),
        "fetched": iso(view.item.fetched),
    }


def policy_shape(policy: Policy) -> Json:
    """Shape a policy of the library with its clauses and what each stands on."""
    return {
        "id": policy.id,
        "titles": dict(policy.titles),
        "aliases": {language: list(names) for language, names in policy.aliases.items()},
        "issuer": policy.issuer,
        "dates": [{"date": day.date, "is": day.is_} for day in policy.dates],
        "sectors": list(policy.sectors),
        "clauses": [
            {
                "id": clause.id,
                "heading": dict(clause.heading),
                "sectors": list(clause.sectors),
                "basis": clause.basis,
                "source": clause.source,
                "text": clause.text,
                "terms": {script: list(terms) for script, terms in clause.terms.items()},
            }
            for clause in policy.clauses
        ],
        "basis": policy.basis,
        "seen_in": policy.seen_in,
        "note": policy.note,
        "caveats": list(policy.caveats),
        "implements": list(policy.implements),
        "supersedes": list(policy.supersedes),
        "pilots": list(policy.pilots),
        "number": policy.number,
        "short": {language: list(names) for language, names in policy.short.items()},
    }
