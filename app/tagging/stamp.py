"""Say in a few characters which data the tagger speaks from, so that a change of it is seen."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from app.assets import resource
from app.tagging.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

FILES = ("cues.toml", "places.toml", "publishers.toml", "signals.toml", "taxonomy.toml")
FOLDERS = ("lexicon", "policies")
DIGITS = 8


def read_stamp(root: Traversable | None = None) -> str:
    """Give the taxonomy's version and a hash of every file that tagging goes by: `2026.1+ab12cd34`.

    Quick, as nothing but the version is parsed; how a system ends lines makes no difference. Names
    and colours of sectors say nothing about a text and are not counted. Raises InputError.
    """
    root = root or resource()
    version = read_table(root.joinpath("taxonomy.toml"), "resources/taxonomy.toml").text("version")
    return f"{version}+{read_digest(root)[:DIGITS]}"


def read_digest(root: Traversable | None = None) -> str:
    """Give the hash of every file that tagging goes by, in full."""
    digest = sha256()
    for name, file in _files(root or resource()):
        content = file.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(root: Traversable) -> Iterator[tuple[str, Traversable]]:
    for name in FILES:
        file = root.joinpath(name)
        if file.is_file():
            yield name, file
    for folder in FOLDERS:
        place = root.joinpath(folder)
        found = {file.name: file for file in place.iterdir()} if place.is_dir() else {}
        for name in sorted(found):
            if name.endswith(".toml"):
                yield f"{folder}/{name}", found[name]
