"""Bundles as files: a zip of opportunities, their log and snapshots, in which no byte can change unseen.

`manifest.json` names the SHA-256 of every part; the archive's comment is that of all bytes before
it, so that what lies between the parts is covered as well.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from app.domain.times import iso, moment
from app.domain.watch_bundle import (
    FORMAT,
    VERSION,
    Bundle,
    bad_bundle,
    check_whole,
    entry_from_json,
    entry_to_json,
)
from app.domain.watch_fields import content_address, pieces_of
from app.domain.watch_log import replay
from app.errors import InputError
from app.services.files import read_at_most

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.domain.watch_fields import Json
    from app.domain.watch_log import Entry

MOST_BYTES, MOST_UNPACKED = 200_000_000, 1_000_000_000
MANIFEST, LOG, STATES, SNAPSHOTS = "manifest.json", "log.jsonl", "opportunities.jsonl", "snapshots.jsonl"
_PARTS = frozenset({MANIFEST, LOG, STATES, SNAPSHOTS})
_SEAL = b"tradewind sha256:"
_SEAL_BYTES = len(_SEAL) + 64
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_bundle(path: Path, bundle: Bundle) -> None:
    """Write a bundle; the same bundle, the same parts."""
    states = states_of(bundle)
    parts = {
        LOG: _lines(map(entry_to_json, sorted(bundle.entries, key=lambda entry: entry.order))),
        STATES: _lines({"uid": uid, "state": states[uid]} for uid in sorted(states)),
        SNAPSHOTS: _lines(bundle.snapshots[name] for name in sorted(bundle.snapshots)),
    }
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": iso(bundle.made_at),
        "made_by": bundle.made_by,
        "parts": {
            name: {"sha256": sha256(data).hexdigest(), "bytes": len(data)} for name, data in parts.items()
        },
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {MANIFEST: _line(manifest), **parts}.items():
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(part, data)
        archive.comment = _SEAL + b"0" * 64
    path.write_bytes(_sealed(held.getvalue()))


def read_bundle(path: Path) -> Bundle:
    """Read a bundle and check all of it. Raises InputError: `unreadable`, `damaged-bundle`, `bad-bundle`.

    A bundle in which a byte was changed is refused by the name of the part where it was.
    """
    data = read_at_most(path, MOST_BYTES)
    parts = _unpack(path.name, data)
    manifest = _manifest(parts[MANIFEST])
    entries = tuple(map(entry_from_json, _rows(parts[LOG])))
    snapshots = {content_address(one): one for one in _rows(parts[SNAPSHOTS])}
    made_at = moment(manifest["made_at"])
    assert made_at is not None
    bundle = Bundle(entries, snapshots, made_at, str(manifest["made_by"]))
    _check_states(bundle, parts[STATES])
    return bundle


def states_of(bundle: Bundle) -> dict[str, dict[str, Any]]:
    """Give the opportunities as the bundle's own log leaves them, by uid."""
    found: dict[str, list[Entry]] = {}
    for entry in bundle.entries:
        found.setdefault(entry.opportunity, []).append(entry)
    return {uid: replay(entries) for uid, entries in found.items()}


def _unpack(name: str, data: bytes) -> dict[str, bytes]:
    """Unpack the parts, every one of them as the manifest says."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if {info.filename for info in infos} != _PARTS or len(infos) != len(_PARTS):
                raise _damaged(name, "its list of parts")
            if sum(info.file_size for info in infos) > MOST_UNPACKED:
                raise InputError("too-large", f"{name} unpacks to more than {MOST_UNPACKED:,} bytes.")
            parts = {info.filename: _part(name, archive, info) for info in infos}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as error:
        raise _damaged(name, "the archive itself") from error
    expected = _manifest(parts[MANIFEST])["parts"]
    for part in sorted(_PARTS - {MANIFEST}):
        if sha256(parts[part]).hexdigest() != expected.get(part, {}).get("sha256"):
            raise _damaged(name, part)
    if _sealed(data) != data:
        raise _damaged(name, "the archive itself")
    return parts


def _part(name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    try:
        return archive.read(info)
    except (zipfile.BadZipFile, EOFError, ValueError, RuntimeError, OSError, zlib.error) as error:
        raise _damaged(name, info.filename) from error


def _manifest(data: bytes) -> Json:
    try:
        manifest = json.loads(data)
        good = manifest["format"] == FORMAT and isinstance(manifest["parts"], dict)
        good = good and moment(manifest["made_at"]) is not None
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise bad_bundle("its manifest is not what it should be") from error
    if not good:
        raise bad_bundle("its manifest is not what it should be")
    if manifest["version"] != VERSION:
        raise InputError(
            "too-new",
            f"The bundle has version {manifest['version']}; this program reads {VERSION}. Update it.",
        )
    return dict(manifest)


def _check_states(bundle: Bundle, data: bytes) -> None:
    """Make sure that what the bundle says of opportunities and evidence is what its log comes to."""
    states = states_of(bundle)
    if not all(isinstance(text, str | None) for one in bundle.snapshots.values() for text in one.values()):
        raise bad_bundle("a snapshot is not what it should be")
    for uid, state in states.items():
        check_whole(state, uid)
        for value in pieces_of(state).values():
            if value.get("snapshot") not in {None, *bundle.snapshots}:
                raise bad_bundle(f"it lacks the snapshot of “{value['title']}”")
    if {row["uid"]: row["state"] for row in _rows(data)} != states:
        raise bad_bundle("its opportunities are not what its log comes to")


def _sealed(data: bytes) -> bytes:
    """Put the hash of all that comes before it at the end of an archive."""
    body = data[:-_SEAL_BYTES]
    return body + _SEAL + sha256(body).hexdigest().encode()


def _damaged(name: str, part: str) -> InputError:
    return InputError(
        "damaged-bundle", f"{name}: {part} is damaged or was changed. Nothing was taken; ask for it again."
    )


def _line(record: Mapping[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False, sort_keys=True).encode() + b"\n"


def _lines(records: Any) -> bytes:  # noqa: ANN401  whatever iterable of JSON objects
    return b"".join(map(_line, records))


def _rows(data: bytes) -> list[Json]:
    try:
        rows = [json.loads(line) for line in data.splitlines()]
    except (ValueError, RecursionError) as error:
        raise bad_bundle("a line of it is no JSON") from error
    if not all(isinstance(row, dict) for row in rows):
        raise bad_bundle("a line of it is no object")
    return rows
