"""Decide which network addresses a feed may be fetched from: feeds are never a way into a network."""

from __future__ import annotations

import ipaddress
from typing import Final

_THIS_NETWORK: Final = ipaddress.ip_network("0.0.0.0/8")
_BROADCAST: Final = ipaddress.ip_address("255.255.255.255")
_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
_COMPATIBLE: Final = ipaddress.ip_network("::/96")
_LOW_32: Final = 0xFFFFFFFF
_SPECIAL: Final = tuple(
    ipaddress.ip_network(each)
    for each in ("192.0.0.0/24", "192.88.99.0/24", "64:ff9b:1::/48", "100::/64", "2001:2::/48", "fec0::/10")
)
"""Networks with a purpose of their own (IANA's registries) that not every Python knows of."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_permitted(address: str, *, allow_private: bool) -> bool:
    """Tell whether an address (IPv4 or IPv6 as digits) may be connected to.

    Only public ones may; with `allow_private` loopback and private networks too. Link-local (where
    clouds keep their secrets), multicast, broadcast and unspecified ones never are. IPv4 inside of
    IPv6 (mapped, 6to4, Teredo, NAT64) is judged as what it is.
    """
    try:
        outer = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(_is_permitted(each, allow_private=allow_private) for each in (outer, *_embedded(outer)))


def _is_permitted(address: Address, *, allow_private: bool) -> bool:
    if address.is_unspecified or address.is_multicast or address.is_link_local or address == _BROADCAST:
        return False
    if address in _THIS_NETWORK:
        return False
    if isinstance(address, ipaddress.IPv6Address) and (address.ipv4_mapped or address in _NAT64):
        return True  # the embedded address decides
    is_global = address.is_global and not any(address in network for network in _SPECIAL)
    return is_global or (allow_private and (address.is_loopback or not address.is_reserved))


def _embedded(address: Address) -> tuple[ipaddress.IPv4Address, ...]:
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    found = [address.ipv4_mapped, address.sixtofour]
    found += address.teredo or ()
    if address in _NAT64 or (address in _COMPATIBLE and int(address) > 1):
        found.append(ipaddress.IPv4Address(int(address) & _LOW_32))
    return tuple(each for each in found if each is not None)
