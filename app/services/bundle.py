"""Everything that the window and the command line may ask for, handed over in one frozen bundle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor
    from pathlib import Path

    from app.domain.sectors import Sector
    from app.domain.times import Clock
    from app.services.briefs import Briefs
    from app.services.claims import Claims
    from app.services.corrections import Corrections
    from app.services.exchange import Exchange
    from app.services.lazy import Lazy
    from app.services.news import News
    from app.services.policies import Policies
    from app.services.products import Products
    from app.services.refresh import Refresh
    from app.services.rephrasing import Rephrasing
    from app.services.retag import Retag
    from app.services.retention import Retention
    from app.services.searches import Searches
    from app.services.sources import Sources
    from app.services.trends import Trends
    from app.services.watch import Watch
    from app.services.watching import Watching
    from app.services.whole_texts import WholeTexts
    from app.settings import Settings
    from app.tagging.tagger import Tagger


@dataclass(frozen=True, slots=True)
class Late:
    """Use-cases whose modules are dear to load; each is made on first need, so that a start is quick."""

    policies: Lazy[Policies]
    retention: Lazy[Retention]
    watch: Lazy[Watch]
    watching: Lazy[Watching]
    corrections: Lazy[Corrections]
    retag: Lazy[Retag]
    refresh: Lazy[Refresh]
    exchange: Lazy[Exchange]
    products: Lazy[Products]
    briefs: Lazy[Briefs]
    rephrasing: Lazy[Rephrasing]
    claims: Lazy[Claims]
    trends: Lazy[Trends]
    whole_texts: Lazy[WholeTexts]


@dataclass(frozen=True, slots=True)
class Services:
    """The use-cases over one data folder, and the pool that slow reads run on."""

    data: Path
    settings: Settings
    save_settings: Callable[[Settings], None]
    clock: Clock
    news: News
    sources: Sources
    searches: Searches
    sectors: Lazy[tuple[Sector, ...]]
    tagger: Lazy[Tagger]
    background: Executor
    late: Late

    @property
    def policies(self) -> Policies:
        """List, find and add documents of the policy library."""
        return self.late.policies()

    @property
    def retention(self) -> Retention:
        """Let old items go."""
        return self.late.retention()

    @property
    def watch(self) -> Watch:
        """Keep the watchlist."""
        return self.late.watch()

    @property
    def watching(self) -> Watching:
        """Suggest evidence for opportunities, and raise marks."""
        return self.late.watching()

    @property
    def corrections(self) -> Corrections:
        """Note down which sectors a person gave and took."""
        return self.late.corrections()

    @property
    def retag(self) -> Retag:
        """Tag stored items anew."""
        return self.late.retag()

    @property
    def refresh(self) -> Refresh:
        """Bring sources up to date."""
        return self.late.refresh()

    @property
    def exchange(self) -> Exchange:
        """Bring opportunities in and out as files."""
        return self.late.exchange()

    @property
    def products(self) -> Products:
        """Match a company's products to policies and news."""
        return self.late.products()

    @property
    def briefs(self) -> Briefs:
        """Draft, check and write briefings."""
        return self.late.briefs()

    @property
    def rephrasing(self) -> Rephrasing:
        """Let a service of the person's choice rephrase a draft."""
        return self.late.rephrasing()

    @property
    def claims(self) -> Claims:
        """Tell what helps to read a text."""
        return self.late.claims()

    @property
    def trends(self) -> Trends:
        """Draw counts as charts."""
        return self.late.trends()

    @property
    def whole_texts(self) -> WholeTexts:
        """Fetch the whole text of an item."""
        return self.late.whole_texts()
