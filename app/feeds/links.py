"""Make links whole and comparable; only http and https are links at all."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

_SCHEMES: Final = ("http", "https")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_ORDINARY: Final = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9.-]*(?::[1-9]\d{0,3})?(?:[/?#]|\Z)")
"""How most links begin: whole, nothing to resolve or doubt, so that they need no slow parsing."""
_CANONICAL: Final = re.compile(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/[!-\"$->@-~]*")
"""Links that are canonical as they are: no query, fragment, port or capital in the host."""
_INVISIBLE: Final = re.compile("[\x00-\x20\x7f\u00a0\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
_TRACKING: Final = re.compile(
    r"(?:utm_\w+|at_(?:medium|campaign\w*|custom\d*|link\w*|ptr\w*)|ns_(?:mchannel|source|campaign|linkname|fee)"
    r"|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|wt[._]mc|cmpid|spm|scm|_ga|_gl"
    r"|__twitter_impression|guce_\w+|oly_\w+_id|vero_id|mkt_tok|s_cid|trk)",
    re.IGNORECASE,
)
_FROM_A_FEED: Final = re.compile(
    r"(?:from|src|source|ref|cid|output)=(?:rss|atom|feed)\w{0,4}", re.IGNORECASE
)


def absolute(link: str | None, base: str | None) -> str | None:
    """Resolve a link against a base (RFC 3986); None unless http or https with a host."""
    if not link or _is_ordinary(link):
        return link or None
    whole = _joined(_tidy(link), base)
    if _is_ordinary(whole):
        return whole
    parts = _split(whole)
    if parts is None or parts.scheme.lower() not in _SCHEMES or not parts.hostname:
        return None
    return whole


def _is_ordinary(link: str) -> bool:
    """Tell whether a link is whole, of http or https, and of the characters that links are made of."""
    return link.isascii() and link.isprintable() and " " not in link and _ORDINARY.match(link) is not None


def canonical_url(url: str) -> str:
    """Write a URL so that the same page is the same text: no tracking, fragment or default port.

    A fragment that a page routes by (`#/` or `#!`) stays. What is no URL comes back stripped.
    """
    if _CANONICAL.fullmatch(url):
        return url
    tidy = _tidy(url)
    parts = _split(tidy)
    if parts is None or not parts.hostname:
        return tidy
    fragment = parts.fragment if parts.fragment.startswith(("/", "!")) else ""
    scheme = parts.scheme.lower()
    return urlunsplit((scheme, _host(parts, scheme), parts.path or "/", _query(parts.query), fragment))


def _joined(link: str, base: str | None) -> str:
    if not link or not base:
        return link
    try:
        return urljoin(base, link)
    except ValueError:
        return ""


def _tidy(link: str) -> str:
    """Drop the blanks and invisible characters that hide a scheme; a blank inside is escaped."""
    ends = link.strip(" \t\r\n")
    return _INVISIBLE.sub(lambda found: "%20" if found[0].strip(" ") == "" else "", ends)


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _host(parts: SplitResult, scheme: str) -> str:
    host = ascii_host(parts.hostname or "").rstrip(".")
    host = f"[{host}]" if ":" in host else host
    return host if parts.port in (None, _DEFAULT_PORTS.get(scheme)) else f"{host}:{parts.port}"


def ascii_host(host: str) -> str:
    """Write a host as it goes over the wire (IDNA), so that look-alikes can be told apart."""
    if host.isascii():
        return host.lower()
    try:
        return host.lower().encode("idna").decode("ascii")
    except UnicodeError:
        return quote(host.lower())


def _query(query: str) -> str:
    kept = (
        pair
        for pair in query.split("&")
        if pair and not _TRACKING.fullmatch(pair.partition("=")[0]) and not _FROM_A_FEED.fullmatch(pair)
    )
    return "&".join(kept)
