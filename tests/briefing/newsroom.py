"""Items, sectors, policies and opportunities of our own writing for the tests of briefings."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from app.briefing.compose import Material
from app.charts.bars import draw_bars
from app.charts.tables import Bar, BarTable, Series, TrendTable
from app.charts.trend import draw_trend
from app.domain.briefs import BriefRequest, ChartFigure
from app.domain.evidence import Evidence, PolicyMention, Provenance, Span, Tag, Tagged
from app.domain.items import Item, ItemState, ItemView
from app.domain.opportunities import LinkedEvidence, Opportunity, Stage, Stance
from app.domain.policies import Policy, PolicyDate
from app.domain.sectors import SECTOR_IDS, Language, Sector, SectorId
from app.domain.sources import Coverage, Role, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SINCE = datetime(2026, 11, 14, tzinfo=UTC)
UNTIL = datetime(2026, 11, 21, tzinfo=UTC)

HUES = ("#228833", "#4477AA", "#CCBB44", "#AA3377", "#66CCEE", "#BBBBBB", "#EE6677")
NAMES: Mapping[SectorId, tuple[str, str, str]] = {
    "green-tech": ("Green technology", "グリーン技術", "绿色技术"),
    "smart-infrastructure": ("Smart infrastructure", "スマートインフラ", "智慧基础设施"),
    "urban-planning": ("Urban planning", "都市計画", "城市规划"),
    "cultural-preservation": ("Cultural preservation", "文化財の保全", "文化保护"),
    "innovation": ("Innovation", "イノベーション", "创新"),
    "urban-governance": ("Urban governance", "都市ガバナンス", "城市治理"),
    "regional-development": ("Regional development", "地域の均衡ある発展", "区域协调发展"),
}
SECTORS = tuple(
    Sector(
        sector,
        dict(zip(("en", "ja", "zh"), NAMES[sector], strict=True)),
        dict(zip(("en", "ja", "zh"), NAMES[sector], strict=True)),
        hue,
        ("#000000", "#FFFFFF"),
        ("#FFFFFF", "#000000"),
    )
    for sector, hue in zip(SECTOR_IDS, HUES, strict=True)
)
POLICIES = (
    Policy(
        id="cn-2025-cities",
        titles={
            "en": "Opinions on Promoting High-Quality Development of Cities",
            "zh": "关于推动城市高质量发展的意见",
            "ja": "都市の高品質発展の推進に関する意見",
        },
        aliases={},
        issuer="Central Committee and State Council",
        dates=(PolicyDate("2025-08-28", "published"), PolicyDate("2025-08", "dated within the text")),
        sectors=("urban-planning",),
        clauses=(),
        basis="reported",
        seen_in="two reports",
    ),
)


def source(number: int = 1, title: str = "City Herald") -> Source:
    return Source(
        id=number,
        url=f"https://news.example/{number}.xml",
        title=title,
        site=None,
        language=None,
        country=None,
        role=Role.NEWS,
        reliability="B",
        timezone=None,
        folder="",
        enabled=True,
    )


def tag(
    sector: SectorId, text: str, field: str, words: str, *, score: float = 0.9, hedged: bool = False
) -> Tag:
    start = text.index(words)
    piece = Evidence(field, start, start + len(words), words, "a-term", hedged)  # type: ignore[arg-type] # a field's name
    return Tag(sector, score, (piece,))


def view(
    number: int,
    title: str,
    *,
    tags: tuple[Tag, ...] = (),
    lang: Language = "en",
    origin: Source | None = None,
    role: Role = Role.NEWS,
    reliability: str | None = "B",
    published: datetime | None = SINCE + timedelta(days=1),
    fetched: datetime = SINCE + timedelta(days=2),
    summary: str = "",
    content: str = "",
    policies: tuple[PolicyMention, ...] = (),
) -> ItemView:
    item = Item(
        id=number,
        source_id=(origin or source()).id,
        guid=None,
        url=f"https://news.example/{number}",
        title=title,
        summary=summary,
        content=content,
        html="",
        authors=(),
        lang=lang,
        published=published,
        fetched=fetched,
        sort_at=published or fetched,
    )
    tagged = Tagged(str(number), lang, "2026.1", tags, policies, (), (), Provenance(role, reliability, 0.0))
    return ItemView(item, origin or source(), ItemState(number), tagged)


def simple(number: int, sector: SectorId, title: str, words: str, **more: object) -> ItemView:
    """Make an item whose title holds the evidence for one sector."""
    score, hedged = more.pop("score", 0.9), more.pop("hedged", False)
    piece = tag(sector, title, "title", words, score=float(str(score)), hedged=bool(hedged))
    return view(number, title, tags=(piece,), **more)  # type: ignore[arg-type] # passed on as given


def week() -> tuple[ItemView, ...]:
    """Make a week's news in three languages, with copies, hedges and a machine among them."""
    ministry, agency, herald = (
        source(1, "住房和城乡建设部"),
        source(2, "JETRO ビジネス短信"),
        source(3, "Harbour Times"),
    )
    named = "关于推动城市高质量发展的意见"
    zh = "国务院印发关于推动城市高质量发展的意见 推进老旧小区改造"
    ja = "上海市、スマートシティの整備に向けた三年計画を発表"
    return (
        simple(
            1,
            "urban-planning",
            zh,
            "老旧小区改造",
            lang="zh",
            origin=ministry,
            role=Role.OFFICIAL,
            reliability="A",
            policies=(PolicyMention("cn-2025-cities", (Span("title", 5, 5 + len(named), named),)),),
        ),
        simple(
            2, "smart-infrastructure", ja, "スマートシティ", lang="ja", origin=agency, role=Role.AGENCY_REPORT
        ),
        simple(
            3,
            "green-tech",
            "China’s “zero-carbon” parks open to foreign bidders",
            "zero-carbon",
            origin=herald,
        ),
        simple(
            4,
            "green-tech",
            "Zero-carbon parks may be widened, officials say",
            "Zero-carbon",
            origin=herald,
            hedged=True,
        ),
        simple(
            5,
            "innovation",
            "Five ways cities could innovate next year",
            "innovate",
            role=Role.AI_GENERATED,
            reliability=None,
            origin=source(4, "Blog of Things"),
        ),
        simple(6, "urban-planning", zh, "老旧小区改造", lang="zh", origin=source(5, "城市日报")),
        view(7, "Markets close higher after a quiet session", origin=herald, published=None),
        view(
            8,
            "Notes from the provinces",
            origin=herald,
            summary="The old quarter was surveyed. Heritage protection now covers 12 lanes! More follows.",
            tags=(
                tag(
                    "cultural-preservation",
                    "The old quarter was surveyed. Heritage protection now covers 12 lanes! More follows.",
                    "summary",
                    "Heritage protection",
                    score=0.7,
                ),
            ),
        ),
    )


def opportunity(**more: object) -> Opportunity:
    facts: dict[str, object] = {
        "id": 1,
        "uid": "op-1",
        "title": "Smart sewers, Shanghai",
        "stage": Stage.QUALIFIED,
        "sectors": ("smart-infrastructure",),
        "places": ("CN-31",),
        "owner": "Mori",
        "value": Decimal(1200000),
        "currency": "CNY",
        "deadline": date(2026, 12, 1),
        "next_action": "Call the district office",
        "note": "",
        "created_at": SINCE,
        "changed_at": SINCE + timedelta(days=3),
        "evidence": (
            LinkedEvidence(2, "上海市", "JETRO", None, SINCE, Stance.FOR, "", SINCE),
            LinkedEvidence(99, "An item long gone", "Old Gazette", None, SINCE, Stance.AGAINST, "", SINCE),
        ),
    }
    return Opportunity(**{**facts, **more})  # type: ignore[arg-type] # passed on as given


def coverage(**more: object) -> Coverage:
    facts: dict[str, object] = {
        "sources": 9,
        "reached": 6,
        "failing": ("Broken Bulletin",),
        "stale": ("古い新聞",),
        "never": ("未抓取的来源",),
        "last_fetch": UNTIL - timedelta(hours=1),
    }
    return Coverage(**{**facts, **more})  # type: ignore[arg-type] # passed on as given


def figures() -> tuple[ChartFigure, ...]:
    bars = BarTable(
        "Texts per sector",
        "texts",
        tuple(Bar(NAMES[s][2], n + 1, h) for n, (s, h) in enumerate(zip(SECTOR_IDS, HUES, strict=True))),
        "nothing",
    )
    days = tuple(f"2026-11-{day}" for day in range(14, 21))
    lines = tuple(
        Series(NAMES[s][1], h, tuple((n * 3 + d) % 7 for d in range(7)))
        for n, (s, h) in enumerate(zip(SECTOR_IDS, HUES, strict=True))
    )
    trend = TrendTable("Items per day", "items", days, lines, "nothing")
    return (
        ChartFigure(bars.title, draw_bars(bars, theme="paper"), bars.words),
        ChartFigure(trend.title, draw_trend(trend, theme="paper"), trend.words),
    )


def material(items: tuple[ItemView, ...] | None = None, **more: object) -> Material:
    facts: dict[str, object] = {
        "items": week() if items is None else items,
        "opportunities": (opportunity(),),
        "coverage": coverage(),
        "sectors": SECTORS,
        "policies": POLICIES,
        "figures": figures(),
        "taxonomy": "2026.1",
        "made_at": NOW,
    }
    return Material(**{**facts, **more})  # type: ignore[arg-type] # passed on as given


def request(language: Language = "en", **more: object) -> BriefRequest:
    facts: dict[str, object] = {"since": SINCE, "until": UNTIL, "language": language}
    return BriefRequest(**{**facts, **more})  # type: ignore[arg-type] # passed on as given
