from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from newsroom import material, request, simple

from app.briefing.compose import compose
from app.briefing.forms import set_as
from app.briefing.reading import read_back
from app.errors import BriefError
from app.services.brief_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.briefs import Brief

NOBODY = 65_534
HOSTILE = (
    "Bell \x07 null \x00 escape \x1b[31m tab \t end",
    "Tender 🚄🌱 family 👩‍👩‍👧 flag 🇯🇵 for zero-carbon parks",
    "\u202eright to left\u202c and \ud800 half a pair \ufffe",
    "<b>Bold</b> & =1+1 | [link](javascript:alert(1)) #set page(fill: red)",
)


def hostile() -> Brief:
    views = [
        simple(number, "green-tech", f"zero-carbon {words}", "zero-carbon", summary=words)
        for number, words in enumerate(HOSTILE, start=1)
    ]
    return compose(request(), material(tuple(views)))


@contextmanager
def without_rights() -> Iterator[None]:
    """Be nobody for a moment where the tests run as root, whom no folder keeps out."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("ending", [".html", ".pdf", ".docx", ".pptx", ".xlsx"])
def test_control_characters_emoji_and_markup_go_out_and_come_back(ending: str) -> None:
    brief = hostile()
    data = set_as(brief, ending)
    assert data == set_as(brief, ending)
    again, problems = read_back(data)
    assert problems == ()
    assert [entry.text for entry in again.statements] == [entry.text for entry in brief.statements]


@pytest.mark.parametrize("ending", [".md", ".eml", ".bib", ".ris", ".json"])
def test_control_characters_and_emoji_stop_no_form_of_text(ending: str) -> None:
    text = set_as(hostile(), ending).decode("utf-8")
    assert "\x00" not in text
    assert "\x1b" not in text


@pytest.mark.skipif(os.name == "nt", reason="rights of a folder are POSIX's here")
def test_a_folder_that_is_read_only_keeps_what_was_there() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "brief.pdf"
        path.write_bytes(b"the one before")
        folder.chmod(0o555)
        try:
            with without_rights(), pytest.raises(BriefError, match=r"can't be written \(Permission denied\)"):
                write_whole(path, b"the new one")
            assert path.read_bytes() == b"the one before"
            assert list(folder.iterdir()) == [path]
        finally:
            folder.chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="rights of a folder are POSIX's here")
def test_a_folder_that_can_not_be_entered_is_told_of() -> None:
    with tempfile.TemporaryDirectory() as name:
        inner = Path(name) / "closed" / "inner"
        inner.mkdir(parents=True)
        inner.parent.chmod(0o600)
        try:
            with without_rights(), pytest.raises(BriefError) as caught:
                write_whole(inner / "brief.pdf", b"the new one")
            assert caught.value.code == "unwritable"
        finally:
            inner.parent.chmod(0o755)


def test_a_file_that_another_program_holds_keeps_its_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(b"open in Word")

    def locked(_: Path, __: Path) -> Path:
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(BriefError, match="Close it or choose another name"):
        write_whole(path, b"the new one")
    assert path.read_bytes() == b"open in Word"
    assert list(tmp_path.iterdir()) == [path]


def test_a_hostile_title_of_a_briefing_is_set_in_every_form() -> None:
    brief = replace(hostile(), title=HOSTILE[0] + HOSTILE[1])
    for ending in (".html", ".pdf", ".docx", ".pptx", ".xlsx", ".md", ".eml"):
        assert set_as(brief, ending)
