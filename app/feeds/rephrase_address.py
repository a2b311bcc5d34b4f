"""Where a rephrasing service may be: anywhere over https, in clear only where no stranger listens."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from app.errors import InputError
from app.feeds.addresses import is_permitted
from app.feeds.watch import Network, connect_by_system, resolve_by_system

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.feeds.watch import Connect, Resolve

_USUAL_PATH: Final = "/v1"
_ASKED: Final = "/chat/completions"
_HOME: Final = (".localhost", ".local", ".lan", ".internal", ".home.arpa")
"""Endings of names that nobody can register (RFC 6761, 6762, 8375; `.internal` by ICANN in 2024)."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A service that speaks as OpenAI's does, below `base` (no slash at its end).

    `private` where its name says that it is on this computer or in the person's own network.
    """

    base: str
    host: str
    private: bool

    def address(self, name: str) -> str:
        """Give the address of one of its functions."""
        return f"{self.base}/{name}"


def read_endpoint(typed: str) -> Endpoint:
    """Read the address that a person typed. Raises InputError `rephrase-address`, `rephrase-not-secure`.

    Without a path it is completed by the usual one; the function's own path may be given or not.
    """
    text = typed.strip()
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        parts, host, port = urlsplit(""), "", None
    if parts.scheme not in {"http", "https"} or not host or port == 0 or not text.isprintable():
        raise InputError(
            "rephrase-address",
            "This is no address of a service. It looks like https://host/v1 or http://localhost:11434/v1.",
        )
    if parts.username is not None or parts.query or parts.fragment:
        raise InputError(
            "rephrase-address",
            "The address may hold no name and password, no “?” and no “#”. Put the key in its own field.",
        )
    private = _is_private(host)
    if parts.scheme == "http" and not private:
        raise InputError(
            "rephrase-not-secure",
            "Over http everyone on the way could read along, so it is used for this computer and your own "
            "network only. Use an address that begins with https.",
        )
    path = parts.path.rstrip("/").removesuffix(_ASKED).rstrip("/") or _USUAL_PATH
    return Endpoint(f"{parts.scheme}://{parts.netloc}{path}", host, private)


def network_of(
    endpoint: Endpoint, resolve: Resolve = resolve_by_system, connect: Connect = connect_by_system
) -> Network:
    """Give the network that a service may be reached in: the private one or the public one, never both."""
    if not endpoint.private:
        return Network(allow_private=False, resolve=resolve, connect=connect)

    def only_private(host: str, port: int) -> Sequence[str]:
        return tuple(found for found in resolve(host, port) if not _is_public(found))

    return Network(allow_private=True, resolve=only_private, connect=connect)


def _is_private(host: str) -> bool:
    name = host.lower().rstrip(".")
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return "." not in name or name.endswith(_HOME)
    return is_permitted(name, allow_private=True) and not _is_public(name)


def _is_public(address: str) -> bool:
    return is_permitted(address, allow_private=False)
