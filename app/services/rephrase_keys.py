"""Keys of rephrasing services: in the system's keyring, else in memory only; never in a file of ours."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import urlsplit

from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

NAME = "Tradewind"
LEAST_PRIORITY = 1
"""What a keyring that keeps secrets safe says of itself at least; plain files say less."""


class Ring(Protocol):
    """A keyring, as the library `keyring` gives it."""

    def get_password(self, service: str, username: str) -> str | None:
        """Give a secret, None where there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""


def system_ring() -> Ring | None:
    """Find the system's keyring; None where there is none that keeps secrets safe. May ask the person."""
    import keyring
    from keyring.errors import KeyringError

    try:
        found = keyring.get_keyring()
        is_safe = found.priority >= LEAST_PRIORITY
    except (KeyringError, RuntimeError):  # one that was named does not work here
        return None
    return found if is_safe else None


class RephraseKeys:
    """Holds a key for each service, by the service's own address, so that no other is ever given it.

    May wait for a person to unlock the keyring, so call it off the GUI thread.
    """

    def __init__(self, ring: Callable[[], Ring | None] = system_ring) -> None:
        self._ring = ring
        self._lock = Lock()
        self._session: dict[str, str] = {}

    def find(self, address: str) -> str | None:
        """Give the key for a service. Raises InputError `rephrase-keyring` where the keyring is shut."""
        owner = _owner(address)
        with self._lock:
            if owner in self._session:
                return self._session[owner]
        ring = self._ring()
        return None if ring is None else _opened(lambda: ring.get_password(NAME, owner))

    def keep(self, address: str, key: str) -> bool:
        """Keep a key; tell whether the keyring has it, else it is there until the program ends."""
        owner, ring = _owner(address), self._ring()
        kept = ring is not None and _is_kept(ring, owner, key)
        with self._lock:
            self._session.pop(owner, None)
            if not kept:
                self._session[owner] = key
        return kept

    def forget(self, address: str) -> None:
        """Forget the key for a service. Raises InputError `rephrase-keyring` where the keyring is shut."""
        owner, ring = _owner(address), self._ring()
        with self._lock:
            self._session.pop(owner, None)
        if ring is not None and _opened(lambda: ring.get_password(NAME, owner)) is not None:
            _opened(lambda: ring.delete_password(NAME, owner))


def _owner(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _is_kept(ring: Ring, owner: str, key: str) -> bool:
    try:
        _opened(lambda: ring.set_password(NAME, owner, key))
    except InputError:  # the person is told that it is kept for this session only
        return False
    return True


def _opened(act: Callable[[], T]) -> T:
    from keyring.errors import KeyringError

    try:
        return act()
    except (KeyringError, OSError):
        # Its own words stay out: they may hold what was to be kept.
        raise InputError(
            "rephrase-keyring",
            "The system's keyring can't be used; it may be locked. Unlock it, or enter the key once more.",
        ) from None
