"""Fetch the whole text of an item from its own page, when a person asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.items import WholeText
from app.errors import FeedError, InputError
from app.feeds.article import article_text
from app.store import items, whole_texts

if TYPE_CHECKING:
    from threading import Event

    from app.domain.times import Clock
    from app.services.ingest import Fetch
    from app.store.store import Store

REFUSED = 400


class WholeTexts:
    """Fetch and keep whole texts; the addresses are checked as those of feeds are."""

    def __init__(self, store: Store, fetch: Fetch, clock: Clock) -> None:
        self._store = store
        self._fetch = fetch
        self._clock = clock

    def find(self, item_id: int) -> WholeText | None:
        """Give the text that was fetched before; quick enough for the GUI thread."""
        return whole_texts.find(self._store.reader(), item_id)

    def fetch(self, item_id: int, cancel: Event | None = None) -> WholeText:
        """Fetch an item's page, take the text out of it and keep it. Not on the GUI thread.

        Raises InputError `no-address`, `no-text`; FeedError `page-refused` and those of a fetch.
        """
        item = items.view(self._store.reader(), item_id).item
        if not item.url:
            raise InputError("no-address", "This item has no web address to fetch its text from.")
        answer = self._fetch(item.url, etag=None, last_modified=None, cancel=cancel)
        if answer.status >= REFUSED:
            raise FeedError(
                "page-refused", f"The page answered with {answer.status}. Open the original in your browser."
            )
        text = article_text(answer.body, answer.headers.get("content-type"))
        if not text:
            raise InputError(
                "no-text", "No text could be found on the page. Open the original in your browser."
            )
        whole = WholeText(item_id, answer.url, text, self._clock())
        self._store.write(lambda db: whole_texts.keep(db, whole)).result()
        return whole
