"""A network of the tests' own: what each address answers, one answer after the other, and a clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from threading import Event, Lock
from typing import TYPE_CHECKING

from app.errors import FeedError
from app.feeds.retrieve import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def rss(*entries: tuple[str, datetime | None], title: str = "Press", head: str = "") -> bytes:
    items = "".join(
        f"<item><guid>{name}</guid><title>{name}</title>"
        + (f"<pubDate>{format_datetime(at)}</pubDate>" if at else "")
        + "</item>"
        for name, at in entries
    )
    return f"<rss version='2.0'><channel><title>{title}</title>{head}{items}</channel></rss>".encode()


def ok(body: bytes, *, permanent: str | None = None, url: str = "", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(200, url, named, body, permanent_url=permanent)


class Script:
    """Answers by address; the last answer of each is repeated. What was asked is kept, in order."""

    def __init__(self, answers: Mapping[str, Sequence[Answer | FeedError]]) -> None:
        self.answers = {url: list(each) for url, each in answers.items()}
        self.asked: list[tuple[str, str | None, str | None]] = []
        self._lock = Lock()

    def __call__(
        self,
        url: str,
        *,
        etag: str | None,
        last_modified: str | None,
        cancel: Event | None,
    ) -> Answer:
        if cancel is not None and cancel.is_set():
            raise FeedError("cancelled", "The fetch was stopped before it was done.")
        with self._lock:
            self.asked.append((url, etag, last_modified))
            waiting = self.answers.get(url)
            if waiting is None:
                return Answer(404, url)
            answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(answer, FeedError):
            raise answer
        if answer.url:
            return answer
        return Answer(
            answer.status, url, answer.headers, answer.body, answer.not_modified, answer.permanent_url
        )

    @property
    def urls(self) -> list[str]:
        return [url for url, _, _ in self.asked]


class Hands:
    """A clock whose hands the test moves."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **amount: float) -> None:
        self.now += timedelta(**amount)
