"""Judge words that came back for a drafted sentence: nothing added, nothing lost, still one sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from app.domain.evidence import Draft
from app.domain.rephrasing import Dropped

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.briefing.matching import Difference, Matcher
    from app.domain.rephrasing import Drafted, Reason
    from app.services.lazy import Lazy
    from app.tagging.tagger import Tagger

_TIMES, _MORE = 2, 60
_LINK = re.compile(r"https?:|www\.|://|\]\(|<[a-z/!]", re.IGNORECASE)


class Judge(NamedTuple):
    """Compares sentences with those that they came back for; `language` is the briefing's."""

    matcher: Matcher
    tagger: Lazy[Tagger]
    language: str

    def fault(self, drafted: Drafted, after: str) -> Dropped | None:
        """Say why other words for a sentence can't be used; None where they can."""
        before = drafted.text
        for reason, is_wrong in _SHAPE:
            if is_wrong(before, after):
                return self._dropped(drafted, after, reason)
        if not self._is_same_script(before, after):
            return self._dropped(drafted, after, "language")
        for reason, text, other in (("added", after, before), ("lost", before, after)):
            if found := self._stray(text, other):
                return self._dropped(drafted, after, _worst(found, text) or reason, told(found))
        hedges = self._hedges(before)
        if hedges and not self._hedges(after):
            return self._dropped(drafted, after, "hedge", hedges)
        return None

    def _dropped(self, drafted: Drafted, after: str, reason: Reason, words: tuple[str, ...] = ()) -> Dropped:
        return Dropped(drafted.number, drafted.text, after, reason, words)

    def _stray(self, text: str, other: str) -> tuple[Difference, ...]:
        """List the facts of a text that another does not have."""
        from app.briefing.matching import Ground

        return self.matcher.differences(text, (Ground("", "", other, ""),))

    def _is_same_script(self, before: str, after: str) -> bool:
        """Compare the scripts of two sentences; a Japanese one that has next to no kana may gain some."""
        from app.briefing.overlap import script_of

        was, now = script_of(before), script_of(after)
        return was == now or (self.language == "ja" and (was, now) == ("han", "kana"))

    def _hedges(self, text: str) -> tuple[str, ...]:
        draft = Draft(id="", title="", content=text, lang=self.language)
        return tuple(cue.text for cue in self.tagger().tag(draft).provenance.hedges)


def _worst(found: tuple[Difference, ...], text: str) -> Reason | None:
    """Tell where words do not say enough: the sentence says the opposite, or has nothing in common."""
    if any(one.kind == "negation" for one in found):
        return "turned"
    return "strange" if any(one.kind == "source" and one.words == text for one in found) else None


def told(found: tuple[Difference, ...]) -> tuple[str, ...]:
    """Name differences by their words, each once."""
    return tuple(dict.fromkeys(one.words for one in found))


def _count(text: str) -> int:
    from app.tagging import sentences

    return len(sentences.split(text))


_SHAPE: tuple[tuple[Reason, Callable[[str, str], bool]], ...] = (
    ("empty", lambda _before, after: not any(char.isalnum() for char in after)),
    ("long", lambda before, after: len(after) > _TIMES * len(before) + _MORE),
    ("more", lambda before, after: _count(after) > _count(before)),
    ("link", lambda before, after: len(_LINK.findall(after)) > len(_LINK.findall(before))),
)
