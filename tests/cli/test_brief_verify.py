from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.briefing.citing import query_fingerprint
from app.briefing.html import render
from app.briefing.pdf import pdf_bytes
from app.briefing.verify import verify_html
from app.domain.briefs import BriefRequest
from app.domain.times import utc_now
from app.errors import BriefError
from app.main import Root

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.briefs import Brief, Kind, Statement

    from .conftest import Tradewind

NUMBER = re.compile(r"[0-9]+")


@pytest.fixture(scope="session")
def issued(filled_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export a briefing once from a copy of the filled data folder; it lies in it."""
    folder = shutil.copytree(filled_data, tmp_path_factory.mktemp("issued") / "data")
    with Root(utc_now).services(folder, allow_private=False) as services:
        now = utc_now()
        asked = BriefRequest(since=now - timedelta(days=7), until=now + timedelta(seconds=1))
        services.briefs.export(services.briefs.draft(asked), folder / "brief.html")
    return folder


@pytest.fixture
def data(issued: Path, tmp_path: Path) -> Path:
    return shutil.copytree(issued, tmp_path / "data")


@pytest.fixture
def page(data: Path) -> Path:
    return data / "brief.html"


def changed(text: str) -> str:
    """Raise the first number of a text by one, or begin it in other words where it has none."""
    found = NUMBER.search(text)
    if found is None:
        return f"Allegedly, {text}"
    return f"{text[: found.start()]}{int(found[0]) + 1}{text[found.end() :]}"


def first_of(brief: Brief, kind: Kind) -> tuple[int, Statement]:
    numbered = enumerate(brief.statements, start=1)
    return next((n, entry) for n, entry in numbered if entry.kind == kind and NUMBER.search(entry.text))


def altered_throughout(brief: Brief, number: int) -> Brief:
    """Change a statement, and its notes with it, as somebody would who knows how the check works."""
    statement = brief.statements[number - 1]
    new = replace(statement, text=changed(statement.text))
    sections = tuple(
        replace(
            section, statements=tuple(new if entry is statement else entry for entry in section.statements)
        )
        for section in brief.sections
    )
    notes = []
    for note in brief.citations:
        if note.number in statement.citations:
            quote = changed(note.quote)
            hashed = query_fingerprint(quote) if note.item_id is None else note.content_hash
            notes.append(replace(note, quote=quote, content_hash=hashed))
        else:
            notes.append(note)
    return replace(brief, sections=sections, citations=tuple(notes))


def test_an_untouched_briefing_matches_its_sources(tradewind: Tradewind, page: Path, tmp_path: Path) -> None:
    assert tradewind("--json", "verify", str(page)).lines == []
    ran = tradewind("verify", str(page))
    assert ran.status == 0
    assert "match their sources" in ran.out
    pdf = tmp_path / "brief.pdf"
    brief, _ = verify_html(page.read_text(encoding="utf-8"))
    pdf.write_bytes(pdf_bytes(brief))
    assert tradewind("verify", str(pdf)).status == 0


@pytest.mark.parametrize("kind", ["quoted", "computed"])
def test_a_number_edited_in_the_page_is_named_with_its_statement(
    tradewind: Tradewind, page: Path, kind: Kind
) -> None:
    text = page.read_text(encoding="utf-8")
    number, statement = first_of(verify_html(text)[0], kind)
    page.write_text(text.replace(f">{statement.text}<", f">{changed(statement.text)}<", 1), encoding="utf-8")
    ran = tradewind("--json", "verify", str(page))
    assert ran.status == 1
    assert [line["statement"] for line in ran.lines] == [number]
    assert ran.lines[0]["why"]


@pytest.mark.parametrize("form", ["html", "pdf"])
@pytest.mark.parametrize("kind", ["quoted", "computed"])
def test_a_manifest_altered_together_with_its_sentence_is_caught_against_the_store(
    tradewind: Tradewind, page: Path, tmp_path: Path, kind: Kind, form: str
) -> None:
    brief, _ = verify_html(page.read_text(encoding="utf-8"))
    number, _ = first_of(brief, kind)
    forged = altered_throughout(brief, number)
    path = tmp_path / f"forged.{form}"
    path.write_bytes(render(forged).encode() if form == "html" else pdf_bytes(forged))
    ran = tradewind("--json", "verify", str(path))
    assert ran.status == 1
    assert number in [line["statement"] for line in ran.lines]


@pytest.mark.parametrize(
    ("field", "value"),
    [("source", "Another Gazette"), ("reliability", "F"), ("url", "https://other.example/")],
)
def test_a_note_that_names_another_source_is_caught(
    tradewind: Tradewind, page: Path, tmp_path: Path, field: str, value: str
) -> None:
    brief, _ = verify_html(page.read_text(encoding="utf-8"))
    number, statement = next((n, s) for n, s in enumerate(brief.statements, 1) if s.kind == "quoted")
    notes = tuple(
        replace(note, **{field: value}) if note.number == statement.citations[0] else note  # type: ignore[arg-type] # a field of its own type
        for note in brief.citations
    )
    path = tmp_path / "forged.html"
    path.write_text(render(replace(brief, citations=notes)), encoding="utf-8")
    assert number in [line["statement"] for line in tradewind("--json", "verify", str(path)).lines]


def test_a_cover_that_was_altered_is_caught_against_the_edition(
    tradewind: Tradewind, page: Path, tmp_path: Path
) -> None:
    brief, _ = verify_html(page.read_text(encoding="utf-8"))
    path = tmp_path / "forged.html"
    path.write_text(render(replace(brief, title="All is well")), encoding="utf-8")
    ran = tradewind("--json", "verify", str(path))
    assert (ran.status, [line["code"] for line in ran.lines]) == (1, ["edition-differs"])


def test_without_the_edition_the_figures_are_counted_anew(
    tradewind: Tradewind, page: Path, tmp_path: Path
) -> None:
    brief, _ = verify_html(page.read_text(encoding="utf-8"))
    elsewhen = replace(brief, made_at=brief.made_at.replace(year=brief.made_at.year + 1))
    path = tmp_path / "later.html"
    path.write_text(render(elsewhen), encoding="utf-8")
    assert tradewind("--json", "verify", str(path)).lines == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-a-briefing"),
        (b"<p>A page</p>", "not-a-briefing"),
        (b"%PDF-1.7\n", "not-a-briefing"),
        (b"PK\x03\x04 nothing", "not-a-briefing"),
        (b"\xff\xfe\x00", "not-a-briefing"),
    ],
)
def test_a_file_that_is_no_briefing_is_refused_in_one_line(
    tradewind: Tradewind, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    ran = tradewind("verify", str(path))
    assert ran.status == 2
    assert ran.err.startswith(f"tradewind: {code}: ")
    assert ran.err.count("\n") == 1


def test_a_missing_file_is_named(tradewind: Tradewind, tmp_path: Path) -> None:
    ran = tradewind("verify", str(tmp_path / "none.html"))
    assert (ran.status, "no-file" in ran.err, "none.html" in ran.err) == (2, True, True)


def test_several_languages_go_into_one_document_that_verifies(tradewind: Tradewind, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    assert tradewind("brief", "--lang", "ja,zh", "--template", "policy", "-o", str(path)).status == 0
    assert tradewind("--json", "verify", str(path)).lines == []
    refused = tradewind("brief", "--lang", "ja,fr", "-o", str(path))
    assert (refused.status, "'fr' is not en, ja or zh" in refused.err) == (2, True)


def test_a_briefing_that_can_not_be_written_leaves_what_was_there(
    tradewind: Tradewind, tmp_path: Path
) -> None:
    (tmp_path / "brief.html").mkdir()
    ran = tradewind("brief", "-o", str(tmp_path / "brief.html"))
    assert (ran.status, ran.err.startswith("tradewind: unwritable: ")) == (2, True)
    assert [path.name for path in tmp_path.iterdir() if "brief" in path.name] == ["brief.html"]
    assert tradewind("brief", "-o", str(tmp_path / "no" / "b.pdf")).err.startswith("tradewind: no-folder: ")
    assert tradewind("brief", "-o", str(tmp_path / "b.odt")).err.startswith("tradewind: bad-ending: ")


def test_a_briefing_keeps_to_the_places_named_and_verifies(tradewind: Tradewind, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.pptx", tmp_path / "part.xlsx"
    (every,) = tradewind("--json", "brief", "-o", str(whole)).lines
    (some,) = tradewind("--json", "brief", "--place", "CN-31", "--place", "日本", "-o", str(part)).lines
    assert some["statements"] < every["statements"]
    for path in (whole, part):
        assert tradewind("--json", "verify", str(path)).lines == []
    unknown = tradewind("brief", "--place", "Atlantis", "-o", str(part))
    assert (unknown.status, unknown.err.startswith("tradewind: no-place: ")) == (2, True)


def test_a_firms_template_is_followed_and_an_error_in_it_writes_nothing(
    tradewind: Tradewind, tmp_path: Path
) -> None:
    templates = tradewind.data / "briefing-templates.toml"
    templates.write_text('weekly = ["deadlines", "unknown"]\n', encoding="utf-8")
    path = tmp_path / "brief.md"
    assert tradewind("brief", "-o", str(path)).status == 0
    assert re.findall(r"^## \d+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE) == [
        "Deadlines ahead",
        "What is not known",
    ]
    templates.write_text("weekly = [", encoding="utf-8")
    refused = tradewind("brief", "-o", str(tmp_path / "none.md"))
    assert (refused.status, "briefing-templates.toml, line 1: expected" in refused.err) == (2, True)
    assert not (tmp_path / "none.md").exists()


def test_a_briefing_whose_items_are_gone_goes_out_marked_or_is_kept_back(
    tradewind: Tradewind, tmp_path: Path
) -> None:
    path = tmp_path / "brief.html"
    with Root(utc_now).services(tradewind.data, allow_private=False) as services:
        now = utc_now()
        asked = BriefRequest(since=now - timedelta(days=7), until=now + timedelta(seconds=1))
        brief = services.briefs.draft(asked)
        kept = services.briefs.drafts.save(brief)
        for row in services.sources.rows():
            services.sources.remove(row.source.id)
        with pytest.raises(BriefError, match="match no source"):
            services.briefs.export(brief, path, "block")
        assert not path.exists()
        assert services.briefs.drafts.open(kept) == brief
        services.briefs.export(brief, path)
    codes = {line["code"] for line in tradewind("--json", "verify", str(path)).lines}
    assert "item-missing" in codes
