"""Judge how a fetch ended: no news is told apart from no feed, and a dead feed from a quiet one."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import blake2b
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, NamedTuple

from app.domain.health import is_stale
from app.domain.sources import FetchStatus
from app.feeds.decode import decode

if TYPE_CHECKING:
    from app.domain.entries import ParsedFeed
    from app.domain.sources import FetchState
    from app.feeds.retrieve import Answer

_LATEST: Final = 20
_FEWEST: Final = 3
_LONGEST_WAIT: Final = timedelta(days=1)
_USUAL_WAIT: Final = timedelta(minutes=10)
_CHALLENGE_HEADERS: Final = frozenset(("cf-mitigated", "x-amzn-waf-action", "sg-captcha", "x-sucuri-block"))
_REFUSALS: Final = frozenset((401, 403, 407, 451))
_WAITING: Final = frozenset((429, 503))
_LONGEST_CHALLENGE: Final = 60_000
_CHALLENGE: Final = re.compile(
    r"just a moment|checking your browser|enable javascript|captcha|access denied|attention required"
    r"|verify (?:that )?you are (?:a )?human|are you a robot|unusual traffic|request (?:was )?blocked|/waf/"
    r"|访问验证|安全验证|人机验证|安全检查|访问被拒绝|驗證|アクセスが拒否|ロボットではない",
    re.IGNORECASE,
)
_STATUS_WORDS: Final = {
    404: "There is nothing at the feed's address any more (404). Look on the site for its new address.",
    429: "The server asks us to come less often (429). It will be tried again later.",
}


class Verdict(NamedTuple):
    """How a fetch ended, and in one sentence why where that needs one."""

    status: FetchStatus
    error: str | None = None


def judge(
    answer: Answer,
    feed: ParsedFeed | None,
    *,
    now: datetime,
    fresh: int = 0,
    unchanged: bool = False,
    before: FetchState | None = None,
) -> Verdict:
    """Judge one fetch; `feed` is None where the body was not read.

    `fresh` counts new and changed entries, `unchanged` says that the body's hash is the stored
    one, `before` what is known of the feed's newest entry and rhythm. An answer that is the same
    as ever may be that of a feed that died.
    """
    newest, gap = (before.newest_at, before.gap) if before else (None, None)
    if answer.not_modified or (unchanged and answer.status == HTTPStatus.OK):
        return _judge_news(newest, gap, 0, now)
    refused = _judge_status(answer)
    if refused is not None:
        return refused
    if feed is None:
        return Verdict(FetchStatus.FAILED, "The server's answer could not be read as a feed.")
    if feed.error is not None:
        return _blocked() if feed.format == "html" and _is_challenge_page(answer) else _failed(feed.error)
    found = newest_of(feed) or (now if fresh else None)
    dates = [date for date in (newest, found) if date is not None]
    verdict = _judge_news(max(dates, default=None), gap_of(feed) or gap, fresh, now)
    told = (verdict.error, _capped(feed) if feed.dropped else None)
    return verdict._replace(error=" ".join(filter(None, told)) or None)


def body_hash(body: bytes) -> str:
    """Give a body's hash: where it is the stored one nothing needs to be parsed."""
    return blake2b(body, digest_size=16).hexdigest()


def newest_of(feed: ParsedFeed) -> datetime | None:
    """Find the date of a feed's newest entry (UTC), or None where no entry has one."""
    dates = (entry.published or entry.updated for entry in feed.entries)
    return max((date for date in dates if date), default=None)


def gap_of(feed: ParsedFeed) -> int | None:
    """Tell the usual seconds between two entries, by its latest; None where too few have dates."""
    dates = {entry.published or entry.updated for entry in feed.entries}
    latest = sorted(date for date in dates if date)[-_LATEST:]
    if len(latest) < _FEWEST:
        return None
    return int((latest[-1] - latest[0]).total_seconds()) // (len(latest) - 1)


def retry_at(answer: Answer, now: datetime) -> datetime | None:
    """Tell until when a server wants to be left alone (RFC 9110, 10.2.3); None where it does not.

    It is a day at most. A 429 or 503 without a usable Retry-After means ten minutes.
    """
    if answer.status not in _WAITING:
        return None
    wait = _wait(answer.headers.get("retry-after", "").strip(), now)
    return now + min(max(wait or _USUAL_WAIT, timedelta()), _LONGEST_WAIT)


def _wait(written: str, now: datetime) -> timedelta | None:
    if written.isdecimal():
        return min(timedelta(seconds=int(written[:9])), _LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(written)
    except (ValueError, IndexError):
        return None
    return (until if until.tzinfo else until.replace(tzinfo=UTC)) - now


def _judge_status(answer: Answer) -> Verdict | None:
    """Judge an answer by status and headers; None where its body may be a feed."""
    status = answer.status
    if status == HTTPStatus.GONE:
        return Verdict(
            FetchStatus.GONE,
            "The server says this feed is gone for good (410). It is not asked again unless you name it; "
            "remove it, or look on the site for its new address.",
        )
    if status in _REFUSALS or _is_challenge(answer):
        return _blocked(status)
    if status != HTTPStatus.OK:
        words = _STATUS_WORDS.get(
            status, f"The server answers with an error ({status}). It will be tried again later."
        )
        return _failed(words)
    return None


def _is_challenge(answer: Answer) -> bool:
    """Tell whether a gate in front of the server answered instead of the server."""
    if any(answer.headers.get(name, "").lower() not in {"", "allow"} for name in _CHALLENGE_HEADERS):
        return True
    if answer.status == HTTPStatus.ACCEPTED:
        return not answer.body.strip() or _is_challenge_page(answer)
    return answer.status == HTTPStatus.SERVICE_UNAVAILABLE and _is_challenge_page(answer)


def _is_challenge_page(answer: Answer) -> bool:
    body = answer.body
    if not body.strip() or len(body) > _LONGEST_CHALLENGE:
        return False
    return _CHALLENGE.search(decode(body, answer.headers.get("content-type")).text) is not None


def _judge_news(newest: datetime | None, gap: int | None, fresh: int, now: datetime) -> Verdict:
    if newest is not None and is_stale(newest, gap, now):
        days = (now - newest).days
        return Verdict(FetchStatus.STALE, f"The feed answers, but its newest entry is {days} days old.")
    return Verdict(FetchStatus.NEW if fresh else FetchStatus.UNCHANGED)


def _capped(feed: ParsedFeed) -> str:
    taken = len(feed.entries)
    return (
        f"The feed holds {taken + feed.dropped} entries: the first {taken} were read, the others were not. "
        "Look on the site for a shorter feed."
    )


def _failed(message: str) -> Verdict:
    return Verdict(FetchStatus.FAILED, message)


def _blocked(status: int | None = None) -> Verdict:
    code = f" ({status})" if status else ""
    return Verdict(
        FetchStatus.BLOCKED,
        f"The server turns programs away{code} or wants proof of a person. What was read before is kept.",
    )
