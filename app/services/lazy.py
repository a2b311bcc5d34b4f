"""Something dear that is made on first need, once, from whichever thread needs it first."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lazy(Generic[T]):
    """Make a value on the first call and give the same one after."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: list[T] = []

    def __call__(self) -> T:
        """Give the value, making it if this is the first need."""
        made = self._made
        if not made:
            with self._lock:
                if not self._made:
                    self._made = [self._make()]
                made = self._made
        return made[0]

    def forget(self) -> None:
        """Make the value anew on the next need: what it was made from has changed."""
        with self._lock:
            self._made = []

    def ready(self) -> T | None:
        """Give the value if it was made before, else None, without waiting."""
        made = self._made
        return made[0] if made else None
