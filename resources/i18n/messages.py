"""Find the sentences that the rooms below the window say, as templates that can be translated."""

from __future__ import annotations

import ast
import re
from itertools import count
from typing import TYPE_CHECKING, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROOMS = ("domain", "feeds", "tagging", "store", "briefing", "services")
FILES = ("errors.py", "log.py", "settings.py", "main.py", "views/tasks.py")
SHORTEST = 12
FIELD = re.compile(r"\{[^{}]*\}")


def find_messages(app: Path) -> list[str]:
    """List what can reach a person from below the window, with %1, %2 … for what is filled in.

    A message is a literal that is a sentence: it begins with a capital, a quotation or a value, ends with
    a full stop and is no docstring.
    """
    files = [path for room in ROOMS for path in (app / room).rglob("*.py")]
    found: set[str] = set()
    for path in [*files, *(app / name for name in FILES)]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        found.update(text for text in _literals(tree, docstrings) if _is_sentence(text))
    return sorted(found)


def _literals(tree: ast.AST, docstrings: set[int]) -> Iterator[str]:
    """Give each literal of a tree once, the parts of a filled-in one not by themselves."""
    inside = {
        id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)
    }
    apart = inside | docstrings
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield _template(node)
        elif _is_text(node) and id(node) not in apart:
            yield _numbered(str(node.value))


def _is_text(node: ast.AST) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _template(node: ast.JoinedStr) -> str:
    words, number = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            number += 1
            words += f"%{number}"
    return words


def _numbered(text: str) -> str:
    """Write the fields of a `str.format` template as %1, %2 …."""
    numbers = count(1)
    return FIELD.sub(lambda _field: f"%{next(numbers)}", text)


def _is_sentence(text: str) -> bool:
    begins = text[:1].isupper() or text.startswith(("%1", "“%1", "--"))
    return (
        len(text) >= SHORTEST and begins and text.endswith((".", ".”")) and " " in text and "\n" not in text
    )
