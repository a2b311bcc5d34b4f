"""Load sqlite-utils late, and without the libraries that it would pull in.

`sqlite_utils.db` imports pandas and numpy where they are installed, only to map their types to
column types: a second or more on a slow machine for something the store never uses. While
sqlite-utils is imported, a finder at the front of `sys.meta_path` says that those two do not exist,
to the importing thread alone: another thread that imports pandas at that moment gets it as ever.
Afterwards the finder is gone and nothing of it stays behind; pandas imports normally.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from threading import get_ident
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    from sqlite_utils import Database

_UNWANTED = frozenset({"pandas", "numpy"})


class _Hider:
    """A finder (PEP 451) that hides the unwanted libraries from the thread that made it."""

    def __init__(self) -> None:
        self._thread = get_ident()

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Refuse an unwanted library to this thread; leave everything else to the next finder."""
        if fullname in _UNWANTED and get_ident() == self._thread:
            raise ModuleNotFoundError(f"{fullname} is hidden while sqlite-utils loads", name=fullname)
        return None


@contextmanager
def _hidden() -> Iterator[None]:
    # The list is replaced, not changed: a thread in the middle of an import walks the old one to its
    # end, where insert and remove would make it skip a finder and miss a module that is there.
    hider = _Hider()
    sys.meta_path = [hider, *sys.meta_path]
    try:
        yield
    finally:
        sys.meta_path = [finder for finder in sys.meta_path if finder is not hider]


def database(connection: sqlite3.Connection) -> Database:
    """Wrap a connection in a sqlite-utils `Database`, importing the library on first use.

    Plugins that happen to be installed beside sqlite-utils are not loaded.
    """
    with _hidden():
        from sqlite_utils import Database as Wrapped

    return Wrapped(connection, execute_plugins=False)
