"""Briefings: what the store holds of a period, composed, checked, written."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.items import ItemQuery
from app.domain.opportunities import Stage
from app.errors import BriefError, InputError
from app.services.apart import apart
from app.services.brief_files import check_folder, read_whole, write_whole
from app.services.brief_places import BriefPlaces
from app.services.drafts import Drafts
from app.services.editions import Editions
from app.services.figures import (
    bars_figure,
    funnel_figure,
    sector_bars_figure,
    sector_trend_figure,
    timeline_figure,
)
from app.services.house_styles import HouseStyles
from app.services.house_templates import HouseTemplates
from app.services.lazy import Lazy
from app.services.reviewing import Loose, Reviewing
from app.services.tray import Tray
from app.store import items, sources, watchlist

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from threading import Event

    from app.briefing.figures import SectorFigures
    from app.briefing.matching import Matcher
    from app.briefing.material import LocalSources, Material
    from app.domain.briefs import Brief, BriefRequest, ChartFigure, Export, Verdict
    from app.domain.items import ItemView
    from app.domain.opportunities import Opportunity
    from app.domain.policies import Policy
    from app.domain.sectors import Language, Sector
    from app.domain.times import Clock
    from app.services.trends import Trends
    from app.store.store import Store
    from app.tagging.glossary import Glossary
    from app.tagging.tagger import Tagger

MOST_ITEMS = 5_000
LARGE = 500
"""Statements beyond which a briefing is set in a process of its own: it takes seconds and much memory."""
LARGE_FILE = 2 * 1024 * 1024
"""Bytes of a file that holds as many, which is set anew to be compared."""
CLOSED = frozenset({Stage.WON, Stage.LOST, Stage.PARKED})


class Briefs:
    """Draft briefings from the store and write them; slow enough to be called off the GUI thread."""

    def __init__(
        self,
        store: Store,
        trends: Trends,
        sectors: Lazy[tuple[Sector, ...]],
        policies: Callable[[], tuple[Policy, ...]],
        tagger: Lazy[Tagger],
        clock: Clock,
    ) -> None:
        self._store = store
        self._trends = trends
        self._sectors = sectors
        self._policies = policies
        self._tagger = tagger
        self._clock = clock
        self.matcher: Lazy[Matcher] = Lazy(lambda: _load_matcher(store.folder))
        self.reviewing = Reviewing(store, self.matcher)
        self._glossary: Lazy[Glossary] = Lazy(lambda: _load_glossary(store.folder))
        self.editions = Editions(store, clock)
        self.drafts = Drafts(store, clock)
        self.tray = Tray(store, clock)
        self.styles = HouseStyles(store.folder)
        self.templates = HouseTemplates(store.folder)
        self.places = BriefPlaces(self._glossary)

    def draft(self, request: BriefRequest) -> Brief:
        """Compose a briefing, of the sections that the firm chose.

        Raises BriefError `bad-template` where its file has an error, `unsupported` where a statement does not
        match what it cites.
        """
        from app.briefing.check import check
        from app.briefing.compose import compose

        request = replace(request, parts=request.parts or self.templates.parts(request.template))
        material = self._gather(request)
        material = self._drawn(request, material)
        brief = compose(request, material)
        texts = {view.item.id: view.item for view in material.items}
        problems = check(brief, texts, again=compose(request, material))
        if problems:
            raise BriefError(
                "unsupported",
                f"{len(problems)} statements do not match what they cite, first: {problems[0].why}. "
                "Nothing was written; please report it.",
            )
        return brief

    @staticmethod
    def joined(parts: Sequence[Brief]) -> Brief:
        """Join briefings of one request in several languages to one document, each a part of its own."""
        from app.briefing.joining import joined

        return joined(parts)

    def export(self, brief: Brief, path: Path, loose: Loose = "mark", stop: Event | None = None) -> Export:
        """Write a briefing by the file's ending and keep it as an edition.

        `loose` says what becomes of sentences of the author's that match no source. A large one, and any that
        `stop` may end, is set in a process of its own. Raises InputError, BriefError (`stopped` among them).
        """
        from app.briefing.forms import set_as
        from app.domain.briefs import Export

        dressed = self.styles.chosen()
        brief = replace(brief, style=dressed.style)
        own = any(statement.kind in {"written", "opinion"} for statement in brief.statements)
        if own or loose == "block":
            brief = self.reviewing.cleared(brief, loose)
        check_folder(path)
        large = len(brief.statements) > LARGE
        data = apart(set_as, brief, path.suffix, stop=stop) if large or stop else set_as(brief, path.suffix)
        write_whole(path, data)
        self.editions.keep(brief)
        cited = {citation.source for citation in brief.citations if citation.item_id is not None}
        return Export(str(path), len(brief.statements), len(cited), dressed.warnings)

    def verify(self, path: Path) -> Verdict:
        """Read an exported briefing back and compare it with its manifest and with the store.

        Raises InputError `no-file`, BriefError `not-a-briefing`.
        """
        from app.briefing.against import compare
        from app.briefing.reading import read_back
        from app.domain.briefs import Verdict

        data = read_whole(path)
        brief, problems = apart(read_back, data) if len(data) > LARGE_FILE else read_back(data)
        written = any(statement.kind == "written" for statement in brief.statements)
        found = compare(
            brief,
            self.reviewing.cited(brief),
            self.editions.made_at(brief.made_at),
            lambda: self._anew(brief),
            self.matcher() if written else None,
        )
        return Verdict(str(path), brief.title, brief.statements, (*problems, *found))

    def _anew(self, brief: Brief) -> Brief | None:
        """Compose a briefing's own request again; None where an opportunity that it names is gone."""
        from app.briefing.compose import compose
        from app.briefing.joining import joined, languages_of

        try:
            requests = [replace(brief.request, language=language) for language in languages_of(brief)]
            gathered = [(request, self._gather(request)) for request in requests]
        except InputError:
            return None
        parts = [compose(request, replace(held, made_at=brief.made_at)) for request, held in gathered]
        return joined(parts)

    def _gather(self, request: BriefRequest) -> Material:
        from app.briefing.material import Material

        reader = self._store.reader()
        query = ItemQuery(since=request.since, until=request.until)
        opportunities = self._opportunities(request)
        found = items.listed(reader, query, MOST_ITEMS)
        markets = self.places.markets(request.places, request.language)
        return Material(
            items=found + self._linked(opportunities, {view.item.id for view in found}),
            opportunities=opportunities,
            watchlist=opportunities if request.opportunities else watchlist.listed(reader),
            coverage=sources.coverage(reader, request.since),
            sectors=self._sectors(),
            policies=self._policies(),
            figures=(),
            taxonomy=self._tagger().taxonomy,
            made_at=self._clock(),
            glossary=self._names(found, request.language),
            markets=markets,
            local=_local_sources(self._store, request) if markets else None,
        )

    def _names(self, views: tuple[ItemView, ...], language: Language) -> dict[str, str]:
        """Name the concepts that items were found by, by their usual form in each script.

        Only usual forms mean the same: a concept's other forms are merely about the same thing.
        """
        pieces = (piece for view in views for tag in view.tagged.sectors for piece in tag.evidence)
        glossary = self._glossary()
        found: dict[str, str] = {}
        for term in sorted({piece.term for piece in pieces}):
            known, name = glossary.term(term), glossary.forms(term, language)
            usual = [forms[0] for forms in known.forms.values() if forms] if known and name else []
            for form in usual:
                found.setdefault(form.casefold(), name[0])
        return found

    def _drawn(self, request: BriefRequest, material: Material) -> Material:
        """Draw the charts; they show the figures that the sentences tell."""
        from app.briefing.context import counted as counted_opportunities
        from app.briefing.context import named_policies
        from app.briefing.figures import recount
        from app.briefing.wording import load_wording
        from app.services.wording import chart_words

        counted, words = recount(request, material), chart_words(request.language)
        roles = [(load_wording(request.language).say(f"role.{role.value}"), n) for role, n in counted.roles]
        named = named_policies(request, material)
        held = counted_opportunities(request, material)
        spoken = load_wording(request.language)
        stages = {stage: spoken.say(f"stage.{stage.value}") for stage in Stage}
        return replace(
            material,
            figures=self._draw(request, material, counted.sectors),
            roles=bars_figure(words["roles_title"], roles, request.language, words["roles_caption"]),
            timeline=timeline_figure(named, request.language) if named else None,
            funnel=funnel_figure(held, stages, material.sectors, request.language) if held else None,
        )

    def _draw(
        self, request: BriefRequest, material: Material, counted: tuple[SectorFigures, ...]
    ) -> tuple[ChartFigure, ...]:
        """Draw the sectors: how much there was of each, and how each moved."""
        totals: dict[str, int] = {entry.sector: entry.texts for entry in counted}
        bars = sector_bars_figure(
            totals, material.chosen_sectors(request), theme="paper", language=request.language
        )
        if material.markets:
            return bars, _trend_of(request, material)
        trend = self._trends.sector_trend_between(
            request.since, request.until, language=request.language, only=request.sectors
        )
        return bars, trend

    def _opportunities(self, request: BriefRequest) -> tuple[Opportunity, ...]:
        """Take the opportunities asked for, else those that are still open."""
        reader = self._store.reader()
        if request.opportunities:
            return tuple(watchlist.find(reader, number) for number in request.opportunities)
        return tuple(entry for entry in watchlist.listed(reader) if entry.stage not in CLOSED)

    def _linked(self, opportunities: tuple[Opportunity, ...], present: set[int]) -> tuple[ItemView, ...]:
        """Load the items that opportunities stand on and that the period does not hold."""
        pieces = (link.item_id for entry in opportunities for link in entry.evidence)
        wanted = {item_id for item_id in pieces if item_id is not None} - present
        found: list[ItemView] = []
        for item_id in sorted(wanted):
            # An item may be gone; its evidence keeps what was said of it when it was linked.
            with suppress(InputError):
                found.append(items.view(self._store.reader(), item_id))
        return tuple(found)


def _trend_of(request: BriefRequest, material: Material) -> ChartFigure:
    """Draw how the items that name the markets moved; the store counts by day whatever is named."""
    shown = material.chosen_sectors(request)
    counted = Counter(
        (view.item.sort_at.date().isoformat(), tag.sector)
        for view in material.in_period(request)
        for tag in view.tagged.sectors
    )
    rows = [(day, sector, n) for (day, sector), n in sorted(counted.items())]
    days = request.since.date(), (request.until - timedelta(microseconds=1)).date()
    return sector_trend_figure(rows, days, shown, theme="paper", language=request.language)


def _local_sources(store: Store, request: BriefRequest) -> LocalSources:
    """Count the sources that are at home in the countries of the places asked for."""
    from app.briefing.material import LocalSources

    countries = {place[:2] for place in request.places}
    local = [
        row
        for row in sources.rows(store.reader())
        if row.source.enabled and (row.source.country or "") in countries
    ]
    fetched = [row.state.fetched_at for row in local]
    return LocalSources(len(local), sum(moment is not None and moment >= request.since for moment in fetched))


def _load_matcher(data: Path) -> Matcher:
    from app.services.policies import library_root
    from app.services.sentences import load_matcher

    return load_matcher(library_root(data))


def _load_glossary(data: Path) -> Glossary:
    from app.services.policies import library_root
    from app.tagging.glossary import Glossary

    return Glossary.load(library_root(data))
