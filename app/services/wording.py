"""The few words that services themselves put on charts, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.sectors import Language

_CHARTS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "bars_title": "Items by sector",
        "bars_caption": "items; one item may speak of several sectors",
        "trend_title": "Sectors over time",
        "trend_caption": "items in each period",
        "empty": "No stored item of this period has a sector.",
        "roles_title": "Texts by who wrote them",
        "roles_caption": "texts",
        "timeline_title": "Policies named, by their dates",
        "timeline_caption": "dates of the library",
        "funnel_title": "Opportunities by stage and sector",
        "funnel_caption": "each under the first of its sectors",
        "no_sector": "no sector",
    },
    "ja": {
        "bars_title": "分野別の件数",
        "bars_caption": "件数（1件が複数の分野にまたがることがあります）",
        "trend_title": "分野の推移",
        "trend_caption": "期間ごとの件数",
        "empty": "この期間に分野の付いた記事は保存されていません。",
        "roles_title": "書き手の種類別の件数",
        "roles_caption": "件数",
        "timeline_title": "言及された政策とその日付",
        "timeline_caption": "ライブラリにある日付",
        "funnel_title": "段階別・分野別の案件数",
        "funnel_caption": "各案件は最初の分野で数えます",
        "no_sector": "分野なし",
    },
    "zh": {
        "bars_title": "各领域条目数",
        "bars_caption": "条目数（一条可涉及多个领域）",
        "trend_title": "各领域走势",
        "trend_caption": "每个时段的条目数",
        "empty": "这一时段没有已保存且带领域标签的条目。",
        "roles_title": "按作者类型统计的篇数",
        "roles_caption": "篇数",
        "timeline_title": "提及的政策及其日期",
        "timeline_caption": "文库中的日期",
        "funnel_title": "各阶段、各领域的机会数",
        "funnel_caption": "每个机会按其首个领域计数",
        "no_sector": "无领域",
    },
}


def chart_words(language: Language) -> Mapping[str, str]:
    """Give the words of the charts in a language."""
    return _CHARTS[language]
