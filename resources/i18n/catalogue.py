"""Bring the `.ts` files in step with the source, compile them, and list what is not translated yet."""

from __future__ import annotations

import json
import re
import subprocess
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from lxml import etree

from resources.i18n.messages import find_messages

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
TEMPLATES = HERE / "messages.json"
NAMES = ("tradewind_en", "tradewind_ja", "tradewind_zh")
CONTEXT = "Messages"
PLACEHOLDER = re.compile(r"%L?(?:\d|n)")


class Entry(NamedTuple):
    """A text of the window: where it stands, its words, its translations (several for a numerus)."""

    context: str
    source: str
    comment: str
    numerus: bool
    translations: tuple[str, ...]


def update(folder: Path = HERE) -> None:
    """Take over what the source says now; what it no longer says is dropped."""
    messages = find_messages(CHECKOUT / "app")
    (folder / TEMPLATES.name).write_text(
        json.dumps(messages, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    views = sorted(str(path) for path in (CHECKOUT / "app" / "views").rglob("*.py"))
    with TemporaryDirectory() as scratch:
        said = Path(scratch, "messages.py")
        lines = "".join(f"        self.tr({json.dumps(text, ensure_ascii=False)})\n" for text in messages)
        said.write_text(f"class {CONTEXT}:\n    def all(self):\n{lines}", encoding="utf-8")
        for name in NAMES:
            plural = ["-pluralonly"] if name == "tradewind_en" else []
            target = folder / f"{name}.ts"
            _run("lupdate", *plural, *UPDATE, *views, str(said), "-ts", str(target))


UPDATE = (
    "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
    "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
)  # fmt: skip


def compile_to(folder: Path, source: Path = HERE) -> list[Path]:
    """Compile the translations into a folder and name the files."""
    made = []
    for name in NAMES:
        target = folder / f"{name}.qm"
        _run("lrelease", "-silent", str(source / f"{name}.ts"), "-qm", str(target))
        made.append(target)
    return made


def read(name: str, folder: Path = HERE) -> list[Entry]:
    """List the texts of one `.ts` file in order."""
    found = []
    for context in etree.parse(str(folder / f"{name}.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") if translation is not None else []
            texts = [form.text or "" for form in forms]
            if translation is not None and not texts:
                texts = [translation.text or ""]
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    message.get("numerus") == "yes",
                    tuple(texts),
                )
            )
    return found


def untranslated(name: str, folder: Path = HERE) -> list[Entry]:
    """List the texts of one `.ts` file that have no translation, or not in every form."""
    return [entry for entry in read(name, folder) if not all(entry.translations or ("",))]


def misfilled(name: str, folder: Path = HERE) -> list[Entry]:
    """List the texts whose translation has other placeholders than the source."""
    return [
        entry
        for entry in read(name, folder)
        for text in entry.translations
        if text and not _same_places(entry, text)
    ]


def _same_places(entry: Entry, text: str) -> bool:
    """Tell whether a translation fills in what its source does; a plural form may leave the number out."""
    wanted, given = sorted(PLACEHOLDER.findall(entry.source)), sorted(PLACEHOLDER.findall(text))
    if entry.numerus:
        wanted, given = ([one for one in places if not one.endswith("n")] for places in (wanted, given))
    return wanted == given


def _run(tool: str, *words: str) -> None:
    command = Path(sysconfig.get_path("scripts"), f"pyside6-{tool}")
    subprocess.run([str(command), *words], check=True, cwd=CHECKOUT)  # noqa: S603  a tool of our own set-up
