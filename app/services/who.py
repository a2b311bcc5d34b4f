"""Who sits at this computer, as the history of the watchlist names people."""

from __future__ import annotations

from getpass import getuser


def who() -> str:
    """Give the name under which somebody is logged in; empty where the system knows none."""
    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        # Python 3.11 and 3.12 raise KeyError or ImportError, later ones OSError.
        return ""
