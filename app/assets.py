"""Read the data files that ship with the program, from a checkout, a wheel or a frozen build."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def resource(*parts: str) -> Traversable:
    """Find a file or folder below `resources/`."""
    return files("resources").joinpath(*parts)


class Overlay(Traversable):
    """A folder of data files with a person's own files beside those of one subfolder.

    `own` may be missing. Where both have a file of one name, both are listed: whoever reads them
    finds the clash.
    """

    def __init__(self, shipped: Traversable, subfolder: str, own: Path) -> None:
        self._shipped = shipped
        self._subfolder = subfolder
        self.own = own

    @property
    def name(self) -> str:
        """Give the name of the folder itself."""
        return self._shipped.name

    def iterdir(self) -> Iterator[Traversable]:
        """List what ships, and what is a person's own where this is the subfolder."""
        yield from self._shipped.iterdir()
        if not self._subfolder and self.own.is_dir():
            yield from self.own.iterdir()

    def joinpath(self, *descendants: str | Any) -> Traversable:  # noqa: ANN401  as the protocol has it
        """Find what ships below; the subfolder alone has own files in it."""
        found = self._shipped.joinpath(*descendants)
        return Overlay(found, "", self.own) if descendants == (self._subfolder,) else found

    __truediv__ = joinpath

    def is_dir(self) -> bool:
        """Tell that this is a folder."""
        return True

    def is_file(self) -> bool:
        """Tell that this is no file."""
        return False

    def read_bytes(self) -> bytes:
        """Refuse as any folder does."""
        return self._shipped.read_bytes()

    def read_text(self, encoding: str | None = None) -> str:
        """Refuse as any folder does."""
        return self._shipped.read_text(encoding)

    def open(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  as the protocol has it
        """Refuse as any folder does."""
        return self._shipped.open(*args, **kwargs)


def read_text(*parts: str) -> str:
    """Read a UTF-8 file below `resources/`."""
    return resource(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """Read a file below `resources/` as it is."""
    return resource(*parts).read_bytes()


def cjk_font() -> Path:
    """Find the Noto Sans CJK collection (JP, KR, SC, TC, HK; OFL-1.1), a static TrueType collection."""
    return Path(str(files("noto_cjk_sans_otc"))) / "NotoSansCJK-Regular.ttc"
