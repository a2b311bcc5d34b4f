"""A briefing as the draft of a letter (RFC 5322): plain text and HTML, for a person to send."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING

from app.briefing.html import render
from app.briefing.markdown import render as render_markdown
from app.briefing.quoting import flat

if TYPE_CHECKING:
    from app.domain.briefs import Brief


def letter(brief: Brief) -> bytes:
    """Write a briefing as an `.eml` draft; the same briefing, the same bytes.

    `X-Unsent` lets mail programs open it to be addressed and sent rather than as something received.
    """
    made = EmailMessage(policy=SMTP)
    made["Subject"] = flat(brief.title)
    made["Date"] = format_datetime(brief.made_at)
    made["X-Unsent"] = "1"
    made.set_content(_sound(render_markdown(brief)))
    made.add_alternative(_sound(render(brief)), subtype="html")
    made.set_boundary(f"tradewind-{int(brief.made_at.timestamp())}")
    return made.as_bytes()


def _sound(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
