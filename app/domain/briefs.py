"""A briefing as a tree of statements, each with what it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.domain.house_style import PLAIN, HouseStyle

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.sectors import Language, SectorId
    from app.domain.sources import Coverage, Role
    from app.errors import AppError

Kind = Literal["quoted", "computed", "written", "opinion"]
Template = Literal["weekly", "sector", "opportunity", "policy", "blank"]
Part = Literal[
    "figures",
    "trends",
    "sectors",
    "hedged",
    "policies",
    "watchlist",
    "deadlines",
    "sources",
    "unknown",
    "blank",
]
TEMPLATES: tuple[Template, ...] = ("weekly", "sector", "opportunity", "policy", "blank")


@dataclass(frozen=True, slots=True)
class Market:
    """A country or place that a briefing is about: its id as the tagger gives it, its name in a language."""

    id: str
    name: str

    def holds(self, place: str) -> bool:
        """Tell whether a place (`CN-31`, `CN-44/shenzhen`) is the market or lies in it."""
        return place == self.id or place.startswith((f"{self.id}-", f"{self.id}/"))


@dataclass(frozen=True, slots=True)
class BriefRequest:
    """What a briefing should cover: `since` inclusive, `until` exclusive, UTC.

    `places` are ids of the library's places, ISO 3166 but for cities (`CN`, `CN-31`); none stands for all.
    `parts` name the sections that a firm chose for the template, in order; none stands for the usual.
    """

    since: datetime
    until: datetime
    sectors: tuple[SectorId, ...] = ()
    opportunities: tuple[int, ...] = ()
    language: Language = "en"
    template: Template = "weekly"
    places: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """What a statement stands on: an item with the words cited, or a query over the store.

    For a computed statement `quote` is the query in words and `item_id` is None. `revision` is the
    item's when it was cited, 0 where it isn't known or there is no item.
    """

    number: int
    item_id: int | None
    title: str
    source: str
    url: str | None
    published: datetime | None
    fetched: datetime | None
    quote: str
    language: str
    role: Role
    reliability: str | None
    content_hash: str
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, cited by number.

    `quoted` word for word, `computed` from the store, `written` by the author and matched with what
    it cites, or the author's `opinion`, which alone cites nothing. `gloss` tells terms of a quotation
    in the reader's language, from the glossary; `translation` is the author's own. `rephrased_by` names
    the model whose words a `written` statement has, empty where a person wrote them.
    """

    kind: Kind
    text: str
    language: str
    citations: tuple[int, ...]
    hedged: bool = False
    lead: str = ""
    gloss: str = ""
    translation: str = ""
    rephrased_by: str = ""


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """A chart as SVG text with what it says in words, for those who can't see it."""

    title: str
    svg: str
    alt: str


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of a briefing; `hint` says why it is empty where it is."""

    heading: str
    statements: tuple[Statement, ...]
    sector: SectorId | None = None
    chart: ChartFigure | None = None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """A whole briefing: what it covers, what it says, what it stands on, what to doubt."""

    title: str
    language: Language
    since: datetime
    until: datetime
    made_at: datetime
    taxonomy: str
    sectors: tuple[SectorId, ...]
    coverage: Coverage
    sections: tuple[Section, ...]
    citations: tuple[Citation, ...]
    opportunities: tuple[int, ...] = ()
    template: Template = "weekly"
    sectors_asked: tuple[SectorId, ...] = ()
    style: HouseStyle = PLAIN
    markets: tuple[Market, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def request(self) -> BriefRequest:
        """Give the request that the briefing answers."""
        return BriefRequest(
            self.since,
            self.until,
            self.sectors_asked,
            self.opportunities,
            self.language,
            self.template,
            tuple(market.id for market in self.markets),
            self.parts,
        )

    @property
    def statements(self) -> tuple[Statement, ...]:
        """List the statements of all sections in order."""
        return tuple(statement for section in self.sections for statement in section.statements)


@dataclass(frozen=True, slots=True)
class Export:
    """A briefing written to disk; `warnings` say what of the firm's style could not be followed."""

    path: str
    statements: int
    sources: int
    warnings: tuple[AppError, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a briefing may not go out: a stable code, the statement's number if it is one's, a sentence."""

    code: str
    statement: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What reading an exported briefing back came to; no problems: every statement matches its sources."""

    path: str
    title: str
    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...]
