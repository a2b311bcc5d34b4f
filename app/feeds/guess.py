"""Guess the charset of bytes whose label is missing or lies, from how common their characters are.

Right readings of Chinese, Japanese and Korean news consist to a fifth or more of a few dozen
characters; wrong readings of the same bytes hit them about once in fifty.
"""

from __future__ import annotations

from typing import Final

_SAMPLE: Final = 65_536
_CERTAIN: Final = 0.15
_PENALTY: Final = 4

_SIMPLIFIED: Final = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而"
    "方后多定行学法所民得经十三之进等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好"
    "应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心你明看原又么利比或但城市"
)
_TRADITIONAL: Final = (
    "的一是不在有人這我了個中大來上國到為們他說時要就會出也你對生能而子那得於下自之年過發後作用道行所然家種"
    "事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實"
)
_HIRAGANA: Final = "".join(chr(point) for point in range(0x3041, 0x3097))
_HANGUL: Final = "이다는의에을를가고하한로은지기도사대서인자어나리시아해일정전보부국주"
_MARKS: Final = "，。、：「」“”（）"

_COMMON: Final = (
    ("gb18030", frozenset(_SIMPLIFIED + _MARKS)),
    ("cp932", frozenset(_HIRAGANA + "、。ー「」の")),
    ("euc_jp", frozenset(_HIRAGANA + "、。ー「」の")),
    ("big5hkscs", frozenset(_TRADITIONAL + _MARKS)),
    ("cp949", frozenset(_HANGUL)),
)


def guess(body: bytes) -> str | None:
    """Name the East Asian codec that makes the best sense of the bytes, or None where none does."""
    sample = _sample(body)
    scores = [(_score(sample, codec, common), codec) for codec, common in _COMMON]
    best, codec = max(scores, key=lambda pair: pair[0])
    return codec if best >= _CERTAIN else None


def _sample(body: bytes) -> bytes:
    """Cut a stretch that begins at a line with bytes above ASCII, where there is one."""
    lines, size = [], 0
    for line in body.splitlines(keepends=True):
        if size >= _SAMPLE:
            break
        if not line.isascii():
            lines.append(line[:_SAMPLE])
            size += len(lines[-1])
    return b"".join(lines)


def _score(sample: bytes, codec: str, common: frozenset[str]) -> float:
    """Give the share of common characters among those above ASCII, less for broken ones."""
    text = sample.decode(codec, "replace")
    foreign = [character for character in text if character > "\x7f"]
    if not foreign:
        return 0.0
    hits = sum(character in common for character in foreign)
    return (hits - _PENALTY * foreign.count("�")) / len(foreign)
