from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tagging_samples import draft, write_library

from app.errors import InputError
from app.tagging import prepared
from app.tagging.kept import MOST_KEPT
from app.tagging.library import load_library
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path

DRAFTS = (
    draft("Smart city pilot opens", "Low-carbon districts may follow, by 30 June 2027."),
    draft("智慧城市试点启动", "本文由AI生成。《关于推动城市高质量发展的意见》提出绿色低碳。"),
    draft("スマートシティの公募", "上海で都市更新の計画が進む。"),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return write_library(folder)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def only_file(cache: Path) -> Path:
    (file,) = cache.iterdir()
    return file


def no_parsing(*_: object) -> None:
    raise AssertionError


def test_what_is_kept_tags_as_the_data_files_do(
    root: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Tagger.load(root, cache)
    monkeypatch.setattr("app.tagging.kept.load_library", no_parsing)
    then = Tagger.load(root, cache)
    monkeypatch.undo()
    plain = Tagger.load(root)
    for text in DRAFTS:
        assert first.tag(text) == then.tag(text) == plain.tag(text)
    assert any(plain.tag(text).sectors for text in DRAFTS)
    assert first.stamp == then.stamp == plain.stamp
    assert only_file(cache).suffix == ".json"


def test_the_shipped_library_comes_back_whole() -> None:
    ready = prepared.prepare(load_library())
    back = prepared.read(prepared.write(ready))
    assert (back.taxonomy, back.stamp, back.entries) == (ready.taxonomy, ready.stamp, ready.entries)
    assert back.vocabulary.concepts == ready.vocabulary.concepts
    assert back.vocabulary.companions == ready.vocabulary.companions
    assert [each.damps for each in back.vocabulary.frames] == [each.damps for each in ready.vocabulary.frames]
    assert (back.names, back.cues, back.publishers) == (ready.names, ready.cues, ready.publishers)
    assert [(each.id, each.name) for each in back.places] == [(each.id, each.name) for each in ready.places]
    assert [(each.id, each.weight) for each in back.signals] == [
        (each.id, each.weight) for each in ready.signals
    ]


@pytest.mark.parametrize("change", ["", "resources", "{}", "cut", "flip", "old"])
def test_what_is_not_as_it_was_written_is_worked_out_and_written_anew(
    root: Path, cache: Path, change: str
) -> None:
    expected = [Tagger.load(root, cache).tag(text) for text in DRAFTS]
    file = only_file(cache)
    good = file.read_bytes()
    head, _, content = good.partition(b"\n")
    spoilt = {
        "cut": good[: len(good) // 2],
        "flip": good.replace("智".encode(), "慧".encode(), 1),
        "old": b"0.0.1 " + head + b"\n" + content,
    }
    file.write_bytes(spoilt.get(change, change.encode()))
    assert [Tagger.load(root, cache).tag(text) for text in DRAFTS] == expected
    assert file.read_bytes() == good


def test_a_file_that_is_whole_but_of_another_shape_is_written_anew(
    root: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("app.tagging.prepared.write", lambda _: b'{"taxonomy": 1}')
        Tagger.load(root, cache)
    file = only_file(cache)
    bad = file.read_bytes()
    assert Tagger.load(root, cache).tag(DRAFTS[0]).sectors
    assert len(file.read_bytes()) > len(bad)


def test_a_change_of_the_data_is_seen(root: Path, cache: Path) -> None:
    before = Tagger.load(root, cache)
    (root / "taxonomy.toml").write_text('version = "2030.1"\n')
    after = Tagger.load(root, cache)
    assert (before.taxonomy, after.taxonomy) == (before.taxonomy, "2030.1")
    assert after.stamp != before.stamp
    assert len(list(cache.iterdir())) == 2


def test_only_the_last_few_are_kept(root: Path, cache: Path) -> None:
    for year in range(2030, 2036):
        (root / "taxonomy.toml").write_text(f'version = "{year}.1"\n')
        Tagger.load(root, cache)
    assert len(list(cache.iterdir())) == MOST_KEPT


def test_a_folder_that_can_not_be_written_is_no_trouble(root: Path, cache: Path) -> None:
    cache.write_text("a file stands where the folder should be")
    assert Tagger.load(root, cache).tag(DRAFTS[0]).sectors
    assert cache.is_file()


def test_a_folder_in_the_place_of_the_file_is_no_trouble(root: Path, cache: Path) -> None:
    Tagger.load(root, cache)
    file = only_file(cache)
    file.unlink()
    (file / "inside").mkdir(parents=True)
    assert Tagger.load(root, cache).tag(DRAFTS[0]).sectors


def test_an_error_in_the_data_is_told_as_ever(root: Path, cache: Path) -> None:
    Tagger.load(root, cache)
    (root / "places.toml").write_text("[[place]]\nid = 3\n")
    with pytest.raises(InputError, match=r"places\.toml"):
        Tagger.load(root, cache)
