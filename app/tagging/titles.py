"""Tell a plan's own name from the same words inside the title of another document.

《养老服务“十五五”规划》 is a plan for one field, not the national plan: within book-title marks a
five-year plan counts only where nothing else that tells stands beside its name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.tagging.matches import Match

REACH = 80
_FIVE_YEARS = re.compile(r"十[一二三四五六]五|第十[一二三四五六]个五年|第十[一二三四五六]個五年")
_TELLS_NOTHING = re.compile(
    r"(?:中华人民共和国|中華人民共和國|国民经济和社会发展|國民經濟和社會發展|中共中央|国务院|全国人大|关于|關於|制定|编制"
    r"|的|建议|建議|规划|規劃|纲要|綱要|草案|决议|报告|说明|远景目标|和|20\d\d年?|[—\-－（）()“”‘’ 　])*\Z"
)


def own_names(text: str, hits: Sequence[Match]) -> list[Match]:
    """Keep the matches of names but those of a five-year plan within another document's title."""
    return [hit for hit in hits if not _is_in_longer_title(text, hit[0], -hit[1])]


def _is_in_longer_title(text: str, start: int, end: int) -> bool:
    if not _FIVE_YEARS.search(text, start, end):
        return False
    opened = text.rfind("《", max(0, start - REACH), start + 1)
    closed = text.find("》", end - 1, end + REACH)
    if opened < 0 or closed < 0 or "》" in text[opened:start] or "《" in text[end:closed]:
        return False
    return _TELLS_NOTHING.match(text[opened + 1 : start] + text[end:closed]) is None
