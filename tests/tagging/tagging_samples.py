"""A small library of our own for tests of the tagger, written to a folder as data files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.evidence import Draft
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.evidence import Tagged
    from app.domain.sectors import SectorId

SECTOR = """
[[sector]]
id = "{id}"
hue = "#1F7A4D"
chip_light = ["#103D27", "#DDF1E6"]
chip_dark = ["#CDEBDA", "#173F2B"]
names = {{ en = "{id}", ja = "ja {id}", zh = "zh {id}" }}
short = {{ en = "{id}", ja = "ja", zh = "zh" }}
"""
SECTOR_NAMES = (
    *("green-tech", "smart-infrastructure", "urban-planning", "cultural-preservation"),
    *("innovation", "urban-governance", "regional-development"),
)
FILES = {
    "taxonomy.toml": 'version = "test.1"\n',
    "sectors.toml": "".join(SECTOR.format(id=name) for name in SECTOR_NAMES),
    "lexicon/urban-planning.toml": """
[[concept]]
id = "urban-renewal"
weight = 1.0
policy = "cn-renewal"
clause = "homes"
en = ["urban renewal", "city centre"]
ja = ["都市再生"]
zh = ["城市更新"]
hant = ["都市更新"]
[[concept]]
id = "old-estates"
weight = 1.0
en = ["old housing estate"]
zh = ["老旧小区改造", "老旧小区"]
[[concept]]
id = "port"
weight = 0.7
en = ["port"]
traps = ["port wine"]
""",
    "lexicon/smart-infrastructure.toml": """
[[concept]]
id = "smart-city"
weight = 0.9
en = ["smart city"]
ja = ["スマートシティ"]
zh = ["智慧城市"]
[[concept]]
id = "smart-renewal"
weight = 0.8
zh = ["城市更新智能化"]
sectors = ["smart-infrastructure", "urban-planning"]
[[concept]]
id = "mobile"
weight = 0.7
en = ["5G"]
""",
    "lexicon/green-tech.toml": """
[[concept]]
id = "electric-vehicle"
weight = 0.9
en = ["EV", "electric vehicle"]
[[concept]]
id = "green"
weight = 0.8
en = ["greenhouse", "battery"]
zh = ["绿色", "環境"]
ja = ["環境"]
hant = ["保育"]
""",
    "lexicon/innovation.toml": """
[[concept]]
id = "ai"
weight = 0.9
en = ["AI", "artificial intelligence"]
ja = ["人工知能"]
zh = ["人工智能"]
""",
    "lexicon/traps.toml": """
[[trap]]
texts = ["greenhouse tomato", "绿色通道"]
why = "a vegetable and a fast lane"
""",
    "lexicon/frames.toml": """
[[frame]]
id = "crime"
en = ["stolen", "robbery"]
ja = ["盗難"]
zh = ["被盗"]
traps = ["stolen show"]
[[frame]]
id = "weather"
damps = ["urban-planning"]
zh = ["降雨"]
en = ["rain"]
""",
    "policies/cn-renewal.toml": """
id = "cn-renewal"
titles.en = "Opinions on Advancing Urban Renewal"
titles.ja = "都市再生の推進に関する意見"
titles.zh = "中办 国办关于推进城市更新的意见"
aliases = { en = ["urban renewal guideline"] }
issuer = "General Offices"
basis = "reported"
seen_in = "a test"
sectors = ["urban-planning"]
together = { en = [["may 2025", "renewal of cities"]] }
[[dates]]
date = "2025-05"
is = "issued"
[[clauses]]
id = "homes"
heading = { en = "Homes" }
sectors = ["urban-planning"]
basis = "reported"
source = "a test"
""",
    "policies/cn-plan.toml": """
id = "cn-plan"
titles = { en = "16th Five-Year Plan", zh = "关于“十六五”规划的意见" }
basis = "general-knowledge"
""",
    "places.toml": """
[[place]]
id = "CN-31"
names = { en = "Shanghai", ja = "上海", zh = "上海" }
forms = { en = ["Shanghai"], ja = ["上海市"], zh = ["上海", "上海市"] }
within = "CN"
[[place]]
id = "MN"
names = { en = "Mongolia", ja = "モンゴル", zh = "蒙古" }
[[place]]
id = "CN-15"
names = { en = "Inner Mongolia", ja = "内モンゴル", zh = "内蒙古" }
[[place]]
id = "CN-46"
names = { en = "Hainan", ja = "海南", zh = "海南" }
traps = ["海南市"]
""",
    "signals.toml": """
[[signal]]
id = "plan"
weight = 0.8
names = { en = "Plan", ja = "計画", zh = "计划" }
en = ["action plan", "three-year plan"]
ja = ["行動計画"]
zh = ["三年行动", "行动方案"]
[[signal]]
id = "tender"
weight = 0.9
en = ["tender"]
zh = ["招标"]
traps = ["tender age"]
""",
    "cues.toml": r"""
hedges.en = ["may", "likely", "is expected to", "expected to", "could"]
hedges.ja = ["可能性", "見込み"]
hedges.zh = ["可能", "预计"]
[[cue]]
kind = "leak"
role = "ai-generated"
where = "line"
patterns = [
    'please (?:write|reply)\b.{0,80}',
    'written by (?:an? )?(?:AI|language model)\b',
    'as an ai language model, i\b',
    '本文由AI生成',
]
[[cue]]
kind = "opinion"
role = "opinion"
where = "any"
patterns = ['not necessarily the views of (?P<origin>(?-i:[A-Z])[\w ]{1,40})', '本文仅代表作者']
[[cue]]
kind = "sponsor"
where = "head"
patterns = ['^Hosted by (?P<by>.{3,60})$']
[[cue]]
kind = "republished"
where = "any"
patterns = ['^来源[：:]\s*(?P<origin>\S{2,20})', '(?P<origin>共同通信JBN)']
[[cue]]
kind = "issuer"
role = "official"
where = "head"
patterns = ['\A(?:\S{2,6}部)(?:发布|印发)']
""",
    "publishers.toml": """
[[publisher]]
names = ["Harbour Daily", "海港日报"]
hosts = ["harbour-daily.example"]
role = "news"
reliability = "C"
[[publisher]]
names = ["Ministry of Quays"]
hosts = ["gov.example"]
role = "official"
reliability = "A"
""",
}


def write_library(folder: Path, **changes: str) -> Path:
    """Write the data files; `changes` replace files, `/` written as `__` and without `.toml`."""
    replaced = {f"{name.replace('__', '/').replace('_', '-')}.toml": text for name, text in changes.items()}
    for name, text in (FILES | replaced).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def small_tagger(folder: Path, **changes: str) -> Tagger:
    """Load a tagger from the small library."""
    return Tagger.load(write_library(folder, **changes))


def draft(
    title: str = "",
    content: str = "",
    summary: str = "",
    *,
    url: str | None = None,
    source: str | None = None,
    published: str | None = None,
) -> Draft:
    """Make a text to tag."""
    return Draft("1", title, summary, content, url=url, source=source, published=published)


def sector_ids(tagged: Tagged) -> set[SectorId]:
    """List the sectors of a tagged text."""
    return {tag.sector for tag in tagged.sectors}


def words(tagged: Tagged, sector: str) -> list[str]:
    """List the words that a sector's tag stands on."""
    return [piece.text for tag in tagged.sectors if tag.sector == sector for piece in tag.evidence]


def toml_list(texts: list[str]) -> str:
    """Write strings as a TOML list."""
    return json.dumps(texts, ensure_ascii=False)
