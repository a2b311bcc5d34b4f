"""Whether a window can open here at all; asked before Qt is loaded, which would abort the process."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def display_trouble(environment: Mapping[str, str] = os.environ) -> str | None:
    """Say in one sentence why no window can open, or None where one can.

    Only Linux and its relatives need a display server; a Qt platform chosen by hand is obeyed.
    """
    if sys.platform in {"win32", "darwin"} or environment.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers(environment):
        return None
    if not environment.get("DISPLAY"):
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    if not _x_answers(environment["DISPLAY"]):
        return f"The display {environment['DISPLAY']} does not answer."
    return None


def has_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a person could see a window; Qt's invisible platforms don't count."""
    invisible = environment.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal", "vnc"}
    return not invisible and display_trouble(environment) is None


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return Path(environment.get("XDG_RUNTIME_DIR", "/nonexistent"), name).exists()


def _x_answers(display: str) -> bool:
    """Connect to the X server and leave; without libxcb let Qt find out itself."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers
