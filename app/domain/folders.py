"""What a person wants done about the data folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

Way = Literal["move", "copy", "use"]
WAYS: tuple[Way, ...] = ("move", "copy", "use")
"""Take the data along and leave nothing, leave a copy, or go on with what the other folder holds."""


@dataclass(frozen=True, slots=True)
class FolderOrder:
    """Another data folder, and what happens to what is in the present one."""

    target: Path
    way: Way


@dataclass(frozen=True, slots=True)
class Carried:
    """How far copying has come, in bytes."""

    done: int
    total: int
