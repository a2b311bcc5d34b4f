"""Charts as pixels, for forms that hold no SVG; drawn by typst with the fonts that ship."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.assets import cjk_font

if TYPE_CHECKING:
    from collections.abc import Sequence

PPI = 200
_SOURCE = b"""
#set page(width: auto, height: auto, margin: 0pt)
#let shown = json(bytes(sys.inputs.pictures))
#for (number, picture) in shown.enumerate() {
  if number > 0 { pagebreak() }
  if type(picture) == str { image(bytes(picture), format: "svg") } else { image(bytes(picture)) }
}
"""


def pngs(drawings: tuple[str, ...]) -> tuple[bytes, ...]:
    """Draw SVG texts as PNG at 200 dots an inch; the same text, the same bytes."""
    return _drawn(drawings) if drawings else ()


def drawn(picture: bytes) -> bytes:
    """Draw a PNG or JPEG picture anew as PNG. Raises typst.TypstError where it can't be."""
    return _drawn([list(picture)])[0]


def _drawn(pictures: Sequence[str | list[int]]) -> tuple[bytes, ...]:
    import typst

    compiler = typst.Compiler(
        _SOURCE,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(cjk_font().parent)]),
        ignore_system_fonts=True,
        sys_inputs={"pictures": json.dumps(pictures)},
    )
    made = compiler.compile(format="png", ppi=PPI)
    return (made,) if isinstance(made, bytes) else tuple(made or ())
