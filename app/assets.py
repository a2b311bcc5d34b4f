"""Read the data files that ship with the program, from a checkout, a wheel or a frozen build."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Find a file or folder below `resources/`."""
    return files("resources").joinpath(*parts)


def read_text(*parts: str) -> str:
    """Read a UTF-8 file below `resources/`."""
    return resource(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """Read a file below `resources/` as it is."""
    return resource(*parts).read_bytes()


def cjk_font() -> Path:
    """Find the Noto Sans CJK collection (JP, KR, SC, TC, HK; OFL-1.1), a static TrueType collection."""
    return Path(str(files("noto_cjk_sans_otc"))) / "NotoSansCJK-Regular.ttc"
