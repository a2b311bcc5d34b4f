"""What another program (poppler) reads in a PDF of ours; left out where it is not installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from typing import TYPE_CHECKING

import pytest
from newsroom import material, request

from app.briefing.compose import compose
from app.briefing.pdf import pdf_bytes
from app.domain.sectors import LANGUAGES, Language

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler's tools are not installed")


@cache
def made(language: Language) -> bytes:
    return pdf_bytes(compose(request(language), material()))


def told(folder: Path, language: Language, tool: str, *options: str) -> str:
    path = folder / "brief.pdf"
    path.write_bytes(made(language))
    ran = subprocess.run([tool, *options, str(path)], capture_output=True, check=True)
    # Alternative texts come out in the file's own UTF-16.
    return ran.stdout.decode("utf-8", "replace")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_font_is_embedded_and_its_letters_can_be_copied(tmp_path: Path, language: Language) -> None:
    rows = told(tmp_path, language, "pdffonts").splitlines()[2:]
    assert len(rows) > 1
    for row in rows:
        embedded, subset, unicode = row.split()[-5:-2]
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), row
    names = " ".join(rows)
    assert {"en": "NotoSansCJKjp", "ja": "NotoSansCJKjp", "zh": "NotoSansCJKsc"}[language] in names


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_are_tagged_as_headings_lists_figures_and_links(tmp_path: Path, language: Language) -> None:
    facts = told(tmp_path, language, "pdfinfo")
    assert re.search(r"Tagged:\s+yes", facts)
    assert re.search(r"Page size:\s+595.\d+ x 841.\d+ pts \(A4\)", facts)
    tree = told(tmp_path, language, "pdfinfo", "-struct")
    brief = compose(request(language), material())
    assert len(re.findall(r"^ +H1 ", tree, re.MULTILINE)) >= len(brief.sections)
    figures = [section.chart for section in brief.sections if section.chart]
    assert len(re.findall(r"^ +Figure\b", tree, re.MULTILINE)) == len(figures)
    assert len(re.findall(r"^ +P ", tree, re.MULTILINE)) >= len(brief.statements)
    assert "Link" in tree


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_comes_out_in_all_three_scripts_in_order(tmp_path: Path, language: Language) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(made(language))
    ran = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, encoding="utf-8")
    text = re.sub(r"\s+", "", ran.stdout)
    quoted = [entry for entry in compose(request(language), material()).statements if entry.kind == "quoted"]
    places = [text.find(re.sub(r"\s+", "", entry.text)) for entry in quoted]
    assert {entry.language for entry in quoted} == {"en", "ja", "zh"}
    assert all(place >= 0 for place in places)
    assert places[:4] == sorted(places[:4])
