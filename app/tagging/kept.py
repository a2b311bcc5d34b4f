"""Keep a library made ready for tagging in a folder, so that the next start needs not read it all again.

A file is JSON of plain values, in a folder that is the person's own; it is believed only where its
first line names the same data files, the same modules of this package and the same content. Whatever
else stands there is written anew; where nothing can be written, every start works it out.
"""

from __future__ import annotations

import logging
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app import __version__
from app.tagging import prepared
from app.tagging.library import load_library
from app.tagging.stamp import read_digest

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from app.tagging.prepared import Prepared

log = logging.getLogger(__name__)


MOST_KEPT = 4
"""Versions and sets of data that are kept beside one another: a person may use two in turn."""


def load_prepared(root: Traversable | None, folder: Path) -> Prepared:
    """Give the library below `root` ready for tagging, from `folder` if it has it. Raises InputError."""
    key = f"{__version__} {read_digest(root)} {_modules()}".encode()
    file = folder / f"lexicon-{sha256(key).hexdigest()[:12]}.json"
    kept = _read(file, key)
    if kept is None:
        kept = prepared.prepare(load_library(root))
        _write(file, key, prepared.write(kept))
    return kept


def _read(file: Path, key: bytes) -> Prepared | None:
    try:
        head, _, content = file.read_bytes().partition(b"\n")
    except OSError:
        return None  # none was kept, or it can't be read: it is worked out, as on the first start
    if head != _head(key, content):
        return None
    try:
        return prepared.read(content)
    except (ValueError, TypeError, LookupError):
        log.warning("kept library is not readable though whole; it is worked out anew file=%s", file.name)
        return None


def _write(file: Path, key: bytes, content: bytes) -> None:
    """Put a file in place at once, as other processes may read it, or write it too."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=file.parent, prefix=file.stem) as folder:
            fresh = Path(folder) / file.name
            fresh.write_bytes(_head(key, content) + b"\n" + content)
            fresh.replace(file)
        _tidy(file.parent)
    except OSError as error:
        log.info("library is not kept, so that each start works it out reason=%s", error)


def _tidy(folder: Path) -> None:
    """Leave the files that were written last."""
    written = sorted(folder.glob("lexicon-*.json"), key=lambda each: each.stat().st_mtime)
    for old in written[:-MOST_KEPT]:
        old.unlink(missing_ok=True)


def _head(key: bytes, content: bytes) -> bytes:
    return key + b" " + sha256(content).hexdigest().encode()


def _modules() -> str:
    """Tell these modules from changed ones; a frozen build has no sources, and a version of its own."""
    digest = sha256()
    for module in sorted(files("app.tagging").iterdir(), key=lambda each: each.name):
        if module.name.endswith(".py"):
            digest.update(module.read_bytes())
    return digest.hexdigest()
