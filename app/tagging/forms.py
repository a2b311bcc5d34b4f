"""Write the variants of a form into the lexicon, so that the text needs no normalising."""

from __future__ import annotations

import re

_CASE_BOUND_LETTERS = 4
_LONGEST_FULL_WIDTH = 12
_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_CJK = re.compile("[\u3041-\u30ff\u4e00-\u9fff]")
_HALF_WIDTH = re.compile(r"[A-Za-z0-9]")
_SIBILANTS = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"
_BRITISH = (
    ("centre", "center"),
    ("fibre", "fiber"),
    ("theatre", "theater"),
    ("harbour", "harbor"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("programme", "program"),
    ("defence", "defense"),
    ("ageing", "aging"),
)
_IS, _IZ = (
    re.compile(r"(?<=\w{3})is(?=(?:e|ed|es|ing|ation|ations)\b)"),
    re.compile(r"(?<=\w{3})iz(?=(?:e|ed|es|ing|ation|ations)\b)"),
)
_QUOTES = ("“”", "‘’", "「」", "『』")


def is_case_bound(form: str) -> bool:
    """Tell whether a form is an abbreviation that counts only as written (`EV`, not `ev`)."""
    letters = form.replace("&", "")
    return (
        letters.isascii() and letters.isalpha() and letters.isupper() and len(letters) <= _CASE_BOUND_LETTERS
    )


def variants(form: str) -> frozenset[str]:
    """List the spellings of a form: plurals, British and American, full width.

    A form with CJK in it is kept as written, beside its full-width twin; case as given. Hyphens are
    no matter: folding makes them blanks, in forms as in texts.
    """
    written = _english(form) if form.isascii() else {form}
    if _HALF_WIDTH.search(form):
        written |= {_full_width(spelling) for spelling in written if _is_short(spelling)}
    return frozenset(written)


def _is_short(spelling: str) -> bool:
    """Tell whether a spelling is short, as those are that Japanese texts write in full width (ＡＩ, ５Ｇ)."""
    return sum(map(str.isascii, spelling)) <= _LONGEST_FULL_WIDTH


def _full_width(spelling: str) -> str:
    return spelling.replace(" ", "-").translate(_FULL_WIDTH)


def quoted_variants(title: str) -> frozenset[str]:
    """List a Chinese or Japanese title with each style of quotation marks inside it, and with none."""
    marks = "".join(_QUOTES)
    if not _CJK.search(title) or not any(mark in title for mark in marks):
        return frozenset({title})
    bare = re.sub(f"[{marks}]", "", title)
    styles = {re.sub(r"[“‘「『]", pair[0], re.sub(r"[”’」』]", pair[1], title)) for pair in _QUOTES}
    return frozenset(styles | {title, bare})


def _english(form: str) -> set[str]:
    spellings = {form}
    for british, american in _BRITISH:
        if british in form:
            spellings |= {spelling.replace(british, american) for spelling in spellings}
        elif american in form:
            spellings |= {re.sub(rf"\b{american}", british, spelling) for spelling in spellings}
    spellings |= {_IS.sub("iz", spelling) for spelling in spellings if "is" in spelling}
    spellings |= {_IZ.sub("is", spelling) for spelling in spellings if "iz" in spelling}
    return {spelling for written in spellings for spelling in (written, *_plurals(written))}


def _plurals(form: str) -> tuple[str, ...]:
    last = form[max(form.rfind(" "), form.rfind("-")) + 1 :]
    if len(last) < 2 or not last.isalpha():  # noqa: PLR2004 - one letter names a thing, it has no plural
        return ()
    if last.isupper():
        return (form + "s",)
    if last.endswith("o") and last[-2] not in _VOWELS:
        return (form + "s", form + "es")
    if last.endswith(_SIBILANTS):
        return (form + "es",)
    if last.endswith("y") and last[-2] not in _VOWELS:
        return (form[:-1] + "ies",)
    return (form + "s",)
