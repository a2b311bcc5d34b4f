"""Made-up news in three languages with tags, for benchmarks: texts of no publisher, the same each time.

Words are drawn as languages draw them, few of them often and many seldom, so that an index meets a
vocabulary of some size. A story is short: a title and a summary of 200 to 400 characters.
"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from app.domain.evidence import Cue, Evidence, Place, PolicyMention, Provenance, Signal, Span, Tag, Tagged
from app.domain.items import NewItem
from app.domain.sectors import SECTOR_IDS
from app.domain.sources import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    Story = tuple[NewItem, Tagged]
    Lang = Literal["en", "ja", "zh"]

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LANGUAGES: tuple[Lang, ...] = ("en", "zh", "ja")

_SYLLABLES = "ba cor del en fi gra hol in jo ket lum mar nor op pel qua ri sta tor un ver wes yar zel".split()
_KNOWN = {
    "en": "council tender district harbour heat network storage museum quarter bridge budget renewal".split(),
    "zh": "城市 更新 招标 规划 绿色 低碳 试点 社区 遗产 保护 数字 平台".split(),
    "ja": "都市 再生 公募 計画 港湾 支援 事業 調査 電池 街区 文化財 スマート".split(),
}
_SIZE = {"en": 6000, "zh": 4000, "ja": 4000}
_COMMON_HAN = 1200  # characters from U+4E00 on stand for the common ones


class Press:
    """Writes stories, one after the other, from one seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._words: dict[Lang, list[str]] = {lang: self._vocabulary(lang) for lang in LANGUAGES}
        self._weights = {
            lang: list(accumulate(1 / (place + 3) for place in range(len(self._words[lang]))))
            for lang in LANGUAGES
        }
        self._number = 0

    def stories(self, number: int) -> Iterator[Story]:
        """Write so many new stories, by turns in each language."""
        for _ in range(number):
            self._number += 1
            yield self._story(LANGUAGES[self._number % len(LANGUAGES)])

    def _vocabulary(self, lang: Lang) -> list[str]:
        return [*_KNOWN[lang], *(self._word(lang) for _ in range(_SIZE[lang]))]

    def _word(self, lang: Lang) -> str:
        if lang == "en":
            return "".join(self._chance.choices(_SYLLABLES, k=self._chance.choice((1, 2, 2, 3, 4))))
        if lang == "ja" and self._chance.random() < 0.35:
            return "".join(chr(self._chance.randrange(0x3042, 0x3093)) for _ in range(2))
        length = self._chance.choice((1, 2, 2, 2, 3))
        return "".join(chr(0x4E00 + self._chance.randrange(_COMMON_HAN)) for _ in range(length))

    def _text(self, lang: Lang, length: int) -> str:
        """Write sentences of some `length` characters in all."""
        gap, stop = (" ", ". ") if lang == "en" else ("", "。")
        sentences, written = [], 0
        while written < length:
            words = self._chance.choices(self._words[lang], cum_weights=self._weights[lang], k=9)
            sentences.append(gap.join(words))
            written += len(sentences[-1]) + len(stop)
        return (stop.join(sentences) + stop)[:length].strip()

    def _story(self, lang: Lang) -> Story:
        title = f"{self._text(lang, 60 if lang == 'en' else 24)} {self._number}"
        summary = self._text(lang, self._chance.randint(200, 400))
        address = f"https://press.example/news/2026/{self._number}.html"
        new = NewItem(
            key=address,
            guid=address,
            url=address,
            title=title,
            summary=summary,
            content="",
            html=f"<p>{summary}</p>",
            authors=("A. Writer",),
            lang=lang,
            published=NOW - timedelta(minutes=self._chance.randrange(60 * 24 * 365)),
            content_hash=sha256(f"{title}\0{summary}".encode()).hexdigest()[:32],
        )
        return new, self._tagged(lang, summary)

    def _tagged(self, lang: Lang, summary: str) -> Tagged:
        sectors = self._chance.sample(SECTOR_IDS, k=self._chance.randint(1, 3))
        share = self._chance.choice((0.0, 0.0, 0.2, 0.5))
        hedges = tuple(Cue("modal", *self._piece(summary)) for _ in range(self._chance.randrange(4)))
        return Tagged(
            id="",
            lang=lang,
            taxonomy="2026.1",
            sectors=tuple(
                Tag(sector, 0.9 - place / 10, tuple(self._evidence(summary) for _ in range(3)))
                for place, sector in enumerate(sectors)
            ),
            policies=(PolicyMention("a-policy", (self._span(summary),)),)
            if self._chance.random() < 0.05
            else (),
            places=(Place("CN-31", "Shanghai", (self._span(summary),)),)
            if self._chance.random() < 0.5
            else (),
            signals=(Signal("tender", 0.7, (self._span(summary),), date(2027, 3, 31)),)
            if self._chance.random() < 0.3
            else (),
            provenance=Provenance(role=Role.NEWS, reliability="B", hedge_share=share, hedges=hedges),
        )

    def _piece(self, summary: str) -> tuple[Literal["summary"], int, int, str]:
        start = self._chance.randrange(150)
        return "summary", start, start + 6, summary[start : start + 6]

    def _span(self, summary: str) -> Span:
        return Span(*self._piece(summary))

    def _evidence(self, summary: str) -> Evidence:
        return Evidence(*self._piece(summary), "heat-network", policy="a-policy", clause="a-policy/3")
