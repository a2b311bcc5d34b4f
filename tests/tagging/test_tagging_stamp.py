from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tagging_samples import write_library

from app.domain.evidence import Draft
from app.errors import InputError
from app.tagging.stamp import FILES, FOLDERS, read_stamp
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path


def test_the_stamp_is_the_version_and_a_hash() -> None:
    assert re.fullmatch(r"20\d\d\.\d+\+[0-9a-f]{8}", read_stamp())


def test_every_change_of_a_data_file_changes_the_stamp(tmp_path: Path) -> None:
    root = write_library(tmp_path)
    stamps = [read_stamp(root)]
    found = [file for file in sorted(root.rglob("*.toml")) if file.name != "sectors.toml"]
    assert {file.name for file in found if file.parent == root} <= set(FILES)
    assert {file.parent.name for file in found if file.parent != root} == set(FOLDERS)
    for file in found:
        file.write_text(file.read_text() + "# a word more\n")
        stamps.append(read_stamp(root))
    assert len(set(stamps)) == len(found) + 1


def test_a_file_that_comes_goes_or_takes_anothers_name_changes_the_stamp(tmp_path: Path) -> None:
    root = write_library(tmp_path)
    before = read_stamp(root)
    traps = root / "lexicon" / "traps.toml"
    other = traps.rename(traps.with_name("other.toml"))
    renamed = read_stamp(root)
    other.unlink()
    assert len({before, renamed, read_stamp(root)}) == 3


def test_how_lines_end_makes_no_difference(tmp_path: Path) -> None:
    root = write_library(tmp_path)
    before = read_stamp(root)
    for file in root.rglob("*.toml"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert read_stamp(root) == before


def test_a_tagger_puts_its_stamp_on_what_it_tags(tmp_path: Path) -> None:
    root = write_library(tmp_path)
    tagger = Tagger.load(root)
    assert tagger.stamp == read_stamp(root)
    tagged = tagger.tag(Draft(id="1", title="A quay"))
    assert (tagged.stamp, tagged.taxonomy) == (tagger.stamp, tagger.taxonomy)


def test_a_missing_version_is_said_as_any_bad_data_file(tmp_path: Path) -> None:
    root = write_library(tmp_path)
    (root / "taxonomy.toml").unlink()
    with pytest.raises(InputError) as caught:
        read_stamp(root)
    assert caught.value.code == "bad-data"
