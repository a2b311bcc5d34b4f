"""What a firm's briefings are made of, as a file (TOML): which sections a template has, and in which order.

```toml
weekly = ["figures", "sectors", "deadlines", "unknown"]
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from app.briefing.compose import PARTS
from app.briefing.house_style import TomlFile
from app.domain.briefs import TEMPLATES, Part
from app.errors import BriefError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.domain.briefs import Template

NAMES: tuple[Part, ...] = tuple(part for part in get_args(Part) if part != "blank")
MUST: Part = "unknown"
"""No briefing leaves out what is not known, except the blank one."""


def read_templates(path: Path, text: str) -> Mapping[Template, tuple[Part, ...]]:
    """Read a file of templates; those that it doesn't name stay as they are.

    Raises BriefError `bad-template`.
    """
    file = TomlFile(path, text)
    data = file.data("bad-template", 'weekly = ["figures", "unknown"]')
    found = dict(PARTS)
    for name, value in data.items():
        line, known = file.line_of(name), ", ".join(TEMPLATES[:-1])
        if name not in TEMPLATES[:-1]:
            raise BriefError("bad-template", f"{path}, line {line}: expected one of {known}, not {name}.")
        found[name] = _parts(file, name, value)
    return found


def _parts(file: TomlFile, name: str, value: object) -> tuple[Part, ...]:
    path, line, known = file.path, file.line_of(name), ", ".join(NAMES)
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise BriefError("bad-template", f"{path}, line {line}: expected a list of sections for {name}.")
    for part in value:
        if part not in NAMES:
            raise BriefError("bad-template", f"{path}, line {line}: expected one of {known}, not {part}.")
    if len(set(value)) < len(value):
        raise BriefError("bad-template", f"{path}, line {line}: expected each section of {name} once.")
    if MUST not in value:
        raise BriefError(
            "bad-template",
            f"{path}, line {line}: expected unknown among the sections of {name}, as a briefing always says "
            "what it does not know.",
        )
    return tuple(value)
