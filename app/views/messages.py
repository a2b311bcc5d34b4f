"""What the rooms below the window say, in the window's language."""

from __future__ import annotations

import json
import re
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from app.assets import read_text

CONTEXT = "Messages"
PLACE = re.compile(r"%(\d)")


class Messages:
    """Translate sentences that were put together in English, whole, with what was filled in.

    The templates are found in the source by `resources.i18n`, which also hands them to the translators.
    """

    def translated(self, text: str) -> str:
        """Give a sentence in the application's language; one that nobody translated stays as it is."""
        if not text:
            return text
        said = _translate(text)
        if said != text:
            return said
        for pattern, numbers, template in self._templates:
            found = pattern.fullmatch(text)
            if found is not None:
                values = (self.translated(value) for value in found.groups())
                return _fill(_translate(template), dict(zip(numbers, values, strict=True)))
        return text

    @cached_property
    def _templates(self) -> list[tuple[re.Pattern[str], list[str], str]]:
        """Read the templates with places to fill in, those with most words of their own first."""
        listed: list[str] = json.loads(read_text("i18n", "messages.json"))
        filled = [text for text in listed if PLACE.search(text)]
        return [_compiled(text) for text in sorted(filled, key=lambda text: -len(PLACE.sub("", text)))]


def _compiled(template: str) -> tuple[re.Pattern[str], list[str], str]:
    words = PLACE.split(template)
    pattern = "".join(re.escape(part) if at % 2 == 0 else "(.*?)" for at, part in enumerate(words))
    return re.compile(pattern, re.DOTALL), PLACE.findall(template), template


def _fill(template: str, values: dict[str, str]) -> str:
    return PLACE.sub(lambda found: values.get(found[1], found[0]), template)


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
