"""Write an opportunity's page as Markdown or PDF."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.assets import cjk_font, read_bytes
from app.briefing.markdown import escaped
from app.briefing.pdf import face
from app.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.briefing.one_page import OnePage, Pages, PageWords


def pages_markdown(found: Pages) -> str:
    """Write pages as Markdown, one after the other; notes go in as they were written."""
    return "\n---\n\n".join("\n\n".join(_parts(page, found.words)) + "\n" for page in found.pages)


def pages_pdf(found: Pages) -> bytes:
    """Set pages as a tagged PDF. Raises BriefError `not-set`."""
    import typst

    try:
        compiler = typst.Compiler(
            read_bytes("briefing", "one-page.typ"),
            font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(cjk_font().parent)]),
            ignore_system_fonts=True,
            sys_inputs={"page": json.dumps(_data(found))},
        )
        data = compiler.compile(format="pdf", timestamp=int(found.made_at.timestamp()))
    except typst.TypstError as error:
        raise BriefError(
            "not-set", f"The PDF couldn't be set: {error.message}. Export Markdown, and report this."
        ) from error
    assert isinstance(data, bytes)
    return data


def _parts(page: OnePage, words: PageWords) -> Iterator[str]:
    yield f"# {escaped(page.title)}"
    yield "\n".join(f"- {escaped(name)}: {escaped(value)}" for name, value in page.facts)
    yield f"## {escaped(words.say('confidence'))}"
    yield escaped(page.score)
    if page.warning:
        yield f"**{escaped(page.warning)}**"
    if page.voices:
        yield "\n".join(f"- {escaped(voice)}" for voice in page.voices)
    if page.evidence:
        yield f"## {escaped(words.say('evidence'))}"
    for piece in page.evidence:
        lines = (escaped(piece.lead), escaped(piece.text), escaped(piece.note), escaped(piece.url))
        yield "  \n".join(line for line in lines if line)
    if page.markdown:
        yield f"## {escaped(words.say('note'))}"
        yield page.markdown


def _data(found: Pages) -> dict[str, Any]:
    pages, words, made_at = found.pages, found.words, found.made_at
    return {
        "title": pages[0].title if len(pages) == 1 else words.say("kicker"),
        "pages": [asdict(page) for page in pages],
        "date": [made_at.year, made_at.month, made_at.day],
        "face": face(words.language),
        "kicker": words.say("kicker"),
        "footer": words.say("footer", title=words.say("kicker"), date=made_at.date().isoformat()),
        "words": {key: words.say(key) for key in ("confidence", "evidence", "note")},
    }
