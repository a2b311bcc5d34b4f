from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading import ReadRule
from app.errors import InputError, StoreError
from app.settings import (
    BROKEN_NAME,
    FILE_NAME,
    RULES,
    Settings,
    load_settings,
    mend_settings,
    read_settings,
    save_settings,
    write_settings,
)

if TYPE_CHECKING:
    from pathlib import Path

RULES_CHOSEN = (ReadRule("sector:innovation", 7), ReadRule("football"))
CHOSEN = Settings(theme="dark", text_size=150, refresh_minutes=60, digest=True, read_rules=RULES_CHOSEN)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def test_settings_come_back_as_they_were_saved_with_what_a_newer_version_wrote(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"later": [1, 2]}', encoding="utf-8")
    kept = load_settings(tmp_path)
    save_settings(tmp_path, Settings(**{**asdict(CHOSEN), "unknown": kept.unknown}))
    again = load_settings(tmp_path)
    assert again.unknown == {"later": [1, 2]}
    assert {**asdict(again), "unknown": {}} == asdict(CHOSEN)
    assert again.read_rules == RULES_CHOSEN


def test_every_setting_has_a_rule() -> None:
    assert set(RULES) == set(asdict(Settings())) - {"unknown"}
    assert all(RULES[name](value) for name, value in asdict(Settings()).items() if name in RULES)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", None),
        ("language", "xx"),
        ("language", ["en"]),
        ("text_size", 99),
        ("text_size", 201),
        ("text_size", True),
        ("text_size", "150"),
        ("refresh_minutes", -1),
        ("digest_hour", 24),
        ("keep_days", 1.5),
        ("notify", "yes"),
        ("mark_read", "never"),
        ("mark_after", 0),
        ("read_rules", {}),
        ("read_rules", [{"query": "(tender", "days": 0}]),
        ("read_rules", [{"query": "tender", "days": -1}]),
        ("read_rules", [{"query": "tender"}]),
        ("read_rules", ["tender"]),
    ],
)
def test_nonsense_falls_back_for_the_window_and_is_said_and_kept(
    tmp_path: Path, name: str, value: object
) -> None:
    file = tmp_path / FILE_NAME
    written = json.dumps({"theme": "dark", "later": 7, name: value})
    file.write_text(written, encoding="utf-8")
    with pytest.raises(InputError, match=name):
        load_settings(tmp_path)
    assert file.read_text(encoding="utf-8") == written
    trouble = mend_settings(tmp_path)
    assert trouble is not None
    assert name in trouble.message
    assert (tmp_path / BROKEN_NAME).read_text(encoding="utf-8") == written
    mended = load_settings(tmp_path)
    assert getattr(mended, name) == getattr(Settings(), name)
    assert mended.unknown == {"later": 7}
    assert mended.theme == ("system" if name == "theme" else "dark")
    assert mend_settings(tmp_path) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\xff", '"dark"'])
def test_a_file_that_is_no_settings_at_all_falls_back_and_is_kept(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    trouble = mend_settings(tmp_path)
    assert trouble is not None
    assert BROKEN_NAME in trouble.message
    assert load_settings(tmp_path) == Settings()
    assert (tmp_path / BROKEN_NAME).read_text(encoding="utf-8") == text


@given(data=st.dictionaries(st.sampled_from([*RULES, "other"]), JSON))
def test_whatever_a_file_says_what_is_read_from_it_is_settings(
    tmp_path_factory: pytest.TempPathFactory, data: dict[str, object]
) -> None:
    file = tmp_path_factory.getbasetemp() / "any-settings.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    settings, wrong = read_settings(file)
    assert all(RULES[name](getattr(settings, name)) for name in RULES)
    assert set(wrong) <= set(data)
    write_settings(file, settings)
    assert read_settings(file) == (settings, ())


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match="can't be written"):
        save_settings(tmp_path / "file", Settings())
