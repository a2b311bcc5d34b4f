"""What Tradewind is, and the licences of what it is made with."""

from __future__ import annotations

from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import __version__
from app.views.dialog_buttons import close_button
from app.views.fonts import BODY, NORMAL, TITLE
from app.views.icons import window_icon
from app.views.page import Ink, Spacing
from app.views.panes import label
from app.views.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.errors import AppError
    from app.views.desk import Desk

PROGRAM = "tradewind"
LOGO = 64
SHORT_LICENCE = 60


class Part(NamedTuple):
    """A library that comes with the program; `licence` as its maker states it, empty where it doesn't."""

    name: str
    version: str
    licence: str


def parts(program: str = PROGRAM) -> tuple[Part, ...]:
    """List the libraries that the installed program needs, directly or by another, by name.

    Where the program runs without being installed, as a developer's does, all that is installed counts.
    """
    found: dict[str, Part] = {}
    everything = [known.name for known in distributions()]
    waiting = [program] if _find(program) else everything
    found.update((name, _part(name)) for name in everything if waiting is everything)
    while waiting:
        for needed in _needs(waiting.pop()):
            known = _find(needed)
            if known is not None and known.name not in found:
                found[known.name] = _part(known.name)
                waiting.append(known.name)
    return tuple(sorted(found.values(), key=lambda part: part.name.casefold()))


def _part(name: str) -> Part:
    known = distribution(name)
    return Part(known.name, known.version, _licence(known))


def _find(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _needs(name: str) -> Iterator[str]:
    """Name what a distribution requires, but for what belongs to an extra."""
    known = _find(name)
    for line in (known.requires if known else None) or ():
        requirement, _, marker = line.partition(";")
        if "extra" not in marker:
            yield "".join(_name_letters(requirement))


def _name_letters(requirement: str) -> Iterator[str]:
    for letter in requirement.strip():
        if not (letter.isalnum() or letter in "-_."):
            return
        yield letter


def _licence(known: Distribution) -> str:
    """Give the licence that a distribution states: expression, else classifier, else its first line."""
    about = known.metadata
    stated, written = (about.get_all(key) or [] for key in ("License-Expression", "License"))
    if stated:
        return str(stated[0])
    classified = [
        line.rsplit(" :: ", 1)[-1]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    if classified:
        return ", ".join(classified)
    return str(written[0]).strip().split("\n")[0][:SHORT_LICENCE] if written else ""


class AboutDialog(QDialog):
    """Say it in one window; the list of licences is read by a worker."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("About Tradewind"))
        self.resize(desk.fonts.pixels(620), desk.fonts.pixels(560))
        self.words = label(desk, NORMAL, self._about())
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.licences = Reading(desk, self.tr("Licences"))
        buttons = close_button(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.words)
        column.addWidget(self.licences, 1)
        column.addWidget(buttons)
        desk.tasks.run(parts, owner=self, done=self._show_parts, failed=self._say)

    def _about(self) -> str:
        return self.tr(
            "Market-opportunity intelligence on the desk: news in three languages, tagged against policy, "
            "cited in a briefing. Evidence is matched, cited or reported; nothing here claims to be true. "
            "Your data stays in %1."
        ).replace("%1", str(self._desk.services.data))

    def _head(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(window_icon().pixmap(LOGO, LOGO))
        name = label(self._desk, TITLE, self.tr("Tradewind %1").replace("%1", __version__), bold=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(mark)
        row.addWidget(name, 1)
        return row

    def _show_parts(self, listed: tuple[Part, ...]) -> None:
        page = self.licences.page(self._desk.language)
        page.heading(self.tr("Licences"), BODY, above=0)
        page.note(self.tr("Tradewind itself is under the Apache License 2.0. It is made with:"))
        for part in listed:
            page.begin(Spacing(below=2, line=150))
            page.write(f"{part.name} {part.version}", Ink(NORMAL, bold=True))
            licence = part.licence or self.tr("see its own files")
            page.write(f"   {licence}", Ink(NORMAL, colour=page.colours.secondary))
        self.licences.to_top()

    def _say(self, error: AppError) -> None:
        self.licences.page(self._desk.language).note(self._desk.words.said(error.message))
        self.licences.to_top()
