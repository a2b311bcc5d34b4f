"""Charts as pixels, for forms that hold no SVG; drawn by typst with the fonts that ship."""

from __future__ import annotations

from app.assets import cjk_font

PPI = 200
_SOURCE = b"""
#set page(width: auto, height: auto, margin: 0pt)
#let shown = json(bytes(sys.inputs.pictures))
#for (number, svg) in shown.enumerate() {
  if number > 0 { pagebreak() }
  image(bytes(svg), format: "svg")
}
"""


def pngs(drawings: tuple[str, ...]) -> tuple[bytes, ...]:
    """Draw SVG texts as PNG at 200 dots an inch; the same text, the same bytes."""
    if not drawings:
        return ()
    import json

    import typst

    compiler = typst.Compiler(
        _SOURCE,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(cjk_font().parent)]),
        ignore_system_fonts=True,
        sys_inputs={"pictures": json.dumps(drawings)},
    )
    made = compiler.compile(format="png", ppi=PPI)
    return (made,) if isinstance(made, bytes) else tuple(made or ())
