"""Find what the library knows of a source: by its name, else by the host of the address."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.tagging.text import stands_alone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.tagging.records import Publisher

_MIN_PREFIX = 3


class Publishers:
    """The publishers of a library, ready to be found; read only."""

    def __init__(self, publishers: Iterable[Publisher]) -> None:
        known = tuple(publishers)
        self._by_name = {name.casefold(): each for each in known for name in each.names}
        self._by_host = {host: each for each in known for host in each.hosts}
        self._longest = max(map(len, self._by_name), default=0)

    def named(self, name: str | None) -> Publisher | None:
        """Find a publisher by a name, or by one that the name begins with (`CGTN Opinion`)."""
        wanted = (name or "").strip().casefold()
        if wanted in self._by_name:
            return self._by_name[wanted]
        ends = range(min(len(wanted), self._longest), _MIN_PREFIX - 1, -1)
        found = (end for end in ends if wanted[:end] in self._by_name and stands_alone(wanted, 0, end))
        end = next(found, 0)
        return self._by_name[wanted[:end]] if end else None

    def hosting(self, url: str | None) -> Publisher | None:
        """Find a publisher by the host of an address or a domain above it."""
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
    try:
        return (urlsplit(url or "").hostname or "").rstrip(".")
    except ValueError:
        return ""
