"""A firm's style as CSS and HTML, and as what the PDF's template takes."""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING, Any

from app.domain.colours import standing_out
from app.domain.house_style import LEAST_CONTRAST, PLAIN, HouseStyle, picture_kind

if TYPE_CHECKING:
    from app.briefing.wording import Wording
    from app.domain.briefs import Brief

DARK_GROUND, LIGHT_INK = "#1e2226", "#ffffff"

Json = dict[str, Any]


def css(style: HouseStyle) -> str:
    """Write what a style changes of the page, nothing where nothing was chosen."""
    rules = [""]
    if style.accent:
        # In the dark the firm's colour is lightened as far as it must be to be read.
        dark = standing_out(style.accent, DARK_GROUND, LIGHT_INK, LEAST_CONTRAST)
        rules += [
            f":root {{ --accent: {style.accent}; }}",
            f"@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; }} }}",
            f"@media print {{ :root {{ --accent: {style.accent}; }} }}",
            "h1, h2 { color: var(--accent); }",
        ]
    for selector, font in (("html, :lang(ja), :lang(zh)", style.text_font), ("h1, h2", style.heading_font)):
        if font:
            rules.append(
                f'{selector} {{ font-family: "{font}", system-ui, "Noto Sans CJK JP", sans-serif; }}'
            )
    if style.logo:
        rules.append(".logo { display: block; max-width: 14rem; max-height: 5rem; margin: 0 0 1.5rem; }")
    if style.footer:
        rules.append(".foot { color: var(--secondary); font-size: 0.8125rem; margin-top: 2.5rem; }")
    if style.cover:
        rules.append("@media print { .cover { break-after: page; padding-top: 30vh; } }")
    return "\n".join(rules)


def html_logo(style: HouseStyle) -> str:
    """Write the logo with its picture in it."""
    if not style.logo:
        return ""
    data = base64.b64encode(style.logo).decode("ascii")
    source = f"data:image/{picture_kind(style.logo)};base64,{data}"
    return f'<img class="logo" src="{source}" alt="{escape(style.firm)}">\n'


def html_foot(style: HouseStyle) -> tuple[str, ...]:
    """Write the firm's line at the foot of the page."""
    return (f'<footer class="foot">{escape(style.footer)}</footer>',) if style.footer else ()


def foot(brief: Brief, words: Wording) -> str:
    """Word the foot of every page; the firm's line stands before what a page always says."""
    said = words.say("page.footer", title=brief.title, made=words.time(brief.made_at))
    return f"{brief.style.footer}\n{said}" if brief.style.footer else said


def template_data(style: HouseStyle) -> Json | None:
    """Give what the PDF's template takes of a style; None where nothing was chosen."""
    if style == PLAIN:
        return None
    return {
        "accent": style.accent or None,
        "heading": [style.heading_font] if style.heading_font else [],
        "text": [style.text_font] if style.text_font else [],
        "logo": list(style.logo),
        "firm": style.firm,
        "cover": style.cover,
    }
