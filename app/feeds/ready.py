"""Make entries ready for the store: who they are within their feed, and what a reader would see."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import TYPE_CHECKING

from app.domain.items import NewItem
from app.feeds.clean import text_of
from app.feeds.links import canonical_url

if TYPE_CHECKING:
    from app.domain.entries import Entry, ParsedFeed


def make_ready(feed: ParsedFeed) -> tuple[NewItem, ...]:
    """Make a feed's entries ready for the store, in the feed's order, with distinct keys.

    Only entries without title, text and link, of which there is nothing to show, are left out.

    The key is the guid, else the canonical link, else a hash of title and text. Entries that share
    one, as where a feed gives all of them the same guid, are told apart by link, title and text.
    """
    entries = [entry for entry in feed.entries if entry.title or entry.text or entry.link]
    keys = [_key(entry) for entry in entries]
    shared = {key for key, times in Counter(keys).items() if times > 1}
    taken: Counter[str] = Counter()
    items = []
    for entry, key in zip(entries, keys, strict=True):
        own = f"{key}\n{_fingerprint(entry)}" if key in shared else key
        taken[own] += 1
        items.append(_item(entry, own if taken[own] == 1 else f"{own}\n{taken[own]}"))
    return tuple(items)


def _key(entry: Entry) -> str:
    if entry.id:
        return entry.id
    return canonical_url(entry.link) if entry.link else _digest(entry.title, entry.text)


def _fingerprint(entry: Entry) -> str:
    """Tell apart entries of the same key; the text counts only where nothing shorter names them."""
    named = entry.link or entry.title
    return _digest(entry.link or "", entry.title, "" if named else entry.text)


def _item(entry: Entry, key: str) -> NewItem:
    title = " ".join(entry.title.split())
    # without content an entry's text is its summary's, which need not be made again
    known = "" if entry.content_html else entry.text
    summary = known or text_of(entry.summary_html)
    content = entry.text if entry.content_html else ""
    return NewItem(
        key=key,
        guid=entry.id,
        url=entry.link,
        title=title,
        summary=summary,
        content=content,
        html=entry.content_html or entry.summary_html,
        authors=entry.authors,
        lang=entry.language,
        published=entry.published or entry.updated,
        content_hash=_digest(title, entry.link or "", summary, content),
    )


def _digest(*parts: str) -> str:
    encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
    sized = b"".join([len(part).to_bytes(8, "big") + part for part in encoded])
    return blake2b(sized, digest_size=16).hexdigest()
