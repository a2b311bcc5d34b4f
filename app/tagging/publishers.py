"""Find what the library knows of a source: by its name, else by the host of the address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.tagging.text import stands_alone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.tagging.records import Publisher

_MIN_PREFIX = 3
# Most addresses are plain; the full reading of the rest takes some ten times as long.
_PLAIN = re.compile(r"https?://([A-Za-z0-9.-]+)(?::[0-9]*)?(?:[/?#]|\Z)")


class Publishers:
    """The publishers of a library, ready to be found; read only."""

    def __init__(self, publishers: Iterable[Publisher]) -> None:
        known = tuple(publishers)
        self._by_name = {name.casefold(): each for each in known for name in each.names}
        self._by_host = {host: each for each in known for host in each.hosts}
        self._by_beginning: dict[str, list[str]] = {}
        for name in sorted(self._by_name, key=len, reverse=True):
            self._by_beginning.setdefault(name[:_MIN_PREFIX], []).append(name)

    def named(self, name: str | None) -> Publisher | None:
        """Find a publisher by a name, or by one that the name begins with (`CGTN Opinion`)."""
        if not name:
            return None
        wanted = name.strip().casefold()
        if wanted in self._by_name:
            return self._by_name[wanted]
        candidates = self._by_beginning.get(wanted[:_MIN_PREFIX], ())
        for known in candidates:
            if wanted.startswith(known) and len(known) >= _MIN_PREFIX and stands_alone(wanted, 0, len(known)):
                return self._by_name[known]
        return None

    def hosting(self, url: str | None) -> Publisher | None:
        """Find a publisher by the host of an address or a domain above it."""
        if not url:
            return None
        labels = host_of(url).split(".")
        domains = (".".join(labels[start:]) for start in range(len(labels)))
        return next((self._by_host[domain] for domain in domains if domain in self._by_host), None)

    def are_same(self, first: str, second: str) -> bool:
        """Tell whether two names mean one publisher."""
        one, other = first.strip().casefold(), second.strip().casefold()
        if one in other or other in one:
            return True
        publisher = self.named(first)
        return publisher is not None and publisher is self.named(second)


def host_of(url: str | None) -> str:
    """Give the host of an address as written, lower case, or an empty string."""
    if not url:
        return ""
    plain = _PLAIN.match(url)
    if plain:
        return plain[1].lower().rstrip(".")
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
