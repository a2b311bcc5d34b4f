"""Find literals that every match of a regular expression must contain.

A cue's expression is tried on a text only where one of its literals occurs, which the one pass
of the automaton tells for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from app.tagging.text import fold

Choice = frozenset[str]
Rate = Callable[[Choice], int]

_NOTHING: Choice = frozenset()
# Back references, conditions, comments and numeric escapes: not worth reading, so no literal is claimed.
_UNREAD = re.compile(r"\\[xuUN0-9]|\(\?(?!P<\w+>|:|>|[aimsux]*(?:-[imsx]+)?:|<?[=!])")
_GROUP = re.compile(r"\((?:\?(?:P<\w+>|:|>|[aimsux]*(?:-[imsx]+)?:|<?[=!]))?")
_COUNT = re.compile(r"\{(\d*)(?:,\d*)?\}")
_MIN_LETTERS = 3
_MIN_KANJI = 2
_MANY = 100
_OF_CLASSES = frozenset("^-\\[]")


def anchors(pattern: str) -> Choice:
    """List literals, folded, of which each match contains at least one; empty where unknown."""
    return frozenset(map(fold, _required(pattern, _by_length)))


def signs(pattern: str) -> Choice:
    """List literals that know no case, however short, of which each match contains at least one."""
    return _required(pattern, _by_fewness)


def _required(pattern: str, rate: Rate) -> Choice:
    if _UNREAD.search(pattern):
        return _NOTHING
    choice, end = _branches(pattern, 0, rate)
    return choice if end == len(pattern) else _NOTHING


def is_line(pattern: str) -> bool:
    """Tell whether each match of an expression must begin at the beginning of a line."""
    if not pattern.startswith("^") or _UNREAD.search(pattern):
        return False
    _, end = _sequence(pattern, 0, _by_length)
    return end == len(pattern) and pattern[1:2] not in {"?", "*", "+", "{"}


def _branches(pattern: str, at: int, rate: Rate) -> tuple[Choice, int]:
    """Read alternatives up to a closing bracket or the end: each must bring a literal."""
    options: list[Choice] = []
    while True:
        choice, at = _sequence(pattern, at, rate)
        options.append(choice)
        if at >= len(pattern) or pattern[at] != "|":
            break
        at += 1
    return _NOTHING.union(*options) if all(options) else _NOTHING, at


def _sequence(pattern: str, at: int, rate: Rate) -> tuple[Choice, int]:
    """Read one alternative and keep the best of the literals that stand in it."""
    found: list[Choice] = [_NOTHING]
    run = ""
    while at < len(pattern) and pattern[at] not in "|)":
        literal, choice, at = _atom(pattern, at, rate)
        least, at = _repeat(pattern, at)
        if least != 0:
            run += literal
        if literal and least is None:
            continue
        found.append(frozenset({run}))
        run = ""
        if least != 0:
            found.append(choice)
    found.append(frozenset({run}))
    best = max(found, key=rate)
    return best if rate(best) > 0 else _NOTHING, at


def _atom(pattern: str, at: int, rate: Rate) -> tuple[str, Choice, int]:
    """Read one atom: a literal character, or what a group requires, or nothing of use."""
    sign = pattern[at]
    if sign == "(":
        return "", *_group(pattern, at, rate)
    if sign == "[":
        end = _class_end(pattern, at)
        return "", _any_of(pattern[at + 1 : end - 1]), end
    if sign == "\\":
        escaped = pattern[at + 1 : at + 2]
        return "" if escaped.isalnum() else escaped, _NOTHING, at + 2
    return "" if sign in ".^$" else sign, _NOTHING, at + 1


def _group(pattern: str, at: int, rate: Rate) -> tuple[Choice, int]:
    head = _GROUP.match(pattern, at)
    assert head is not None
    looks = head.group().endswith(("=", "!"))
    choice, end = _branches(pattern, head.end(), rate)
    return _NOTHING if looks else choice, end + 1


def _any_of(members: str) -> Choice:
    """Give the members of a character class if they are but signs, listed one by one."""
    return _NOTHING if set(members) & _OF_CLASSES else frozenset(members)


def _class_end(pattern: str, at: int) -> int:
    at += 3 if pattern[at + 1 : at + 2] == "^" else 2
    while at < len(pattern) and pattern[at] != "]":
        at += 2 if pattern[at] == "\\" else 1
    return at + 1


def _repeat(pattern: str, at: int) -> tuple[int | None, int]:
    """Read a quantifier: the least count, or None where there is none."""
    sign = pattern[at : at + 1]
    counted = _COUNT.match(pattern, at)
    if counted:
        least, at = int(counted.group(1) or 0), counted.end()
    elif sign and sign in "?*+":
        least, at = int(sign == "+"), at + 1
    else:
        return None, at
    if pattern[at : at + 1] in {"?", "+"}:
        at += 1
    return least, at


def _by_length(choice: Choice) -> int:
    """Rate a choice by its shortest literal in bytes; too short to tell anything is nothing."""
    if not choice or not all(map(_tells, choice)):
        return 0
    return min(len(literal.encode()) for literal in choice)


def _by_fewness(choice: Choice) -> int:
    """Rate a choice by how few literals have to be looked for; one that has a case is none."""
    if not choice or not all(literal.strip() and literal.lower() == literal.upper() for literal in choice):
        return 0
    return max(1, _MANY - len(choice))


def _tells(literal: str) -> bool:
    return len(literal.strip()) >= (_MIN_LETTERS if literal.isascii() else _MIN_KANJI)
