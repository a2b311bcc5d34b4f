from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from icalendar import Calendar

from app.assets import read_text
from app.domain.evidence import Span
from app.domain.opportunities import LinkedEvidence, OpportunityDraft, Stage, Stance, Standing
from app.domain.sources import Role
from app.errors import InputError
from app.services.exchange import Exchange
from app.services.watch import Watch
from app.store import watchlist
from app.store.store import Store
from app.tagging.sector_file import load_sectors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.domain.opportunities import Opportunity
    from app.domain.sectors import Language

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DRAFT = OpportunityDraft(
    "Quay *lighting* 港区",
    stage=Stage.QUALIFIED,
    sectors=("green-tech",),
    value=Decimal("1250000.50"),
    currency="CNY",
    deadline=date(2027, 3, 31),
    next_action="Call, the; office",
    next_date=date(2026, 12, 1),
    note="# Plan\n\nAsk **first**.\n\n- lamps\n- poles\n",
)
PIECE = LinkedEvidence(
    None,
    "A tender",
    "Harbour Gazette",
    "https://x.example/1",
    NOW,
    Stance.FOR,
    "names the sum",
    NOW,
    key="i-1:content:0-5",
    kind="passage",
    passage=Span("content", 0, 5, "Lamps"),
    standing=Standing(Role.OFFICIAL, "A", "hedged"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def one(store: Store) -> Opportunity:
    made = Watch(store, lambda: NOW).add(DRAFT)
    return store.write(lambda db: watchlist.link_piece(db, made.id, PIECE, NOW)).result()


@pytest.fixture
def exchange(store: Store) -> Exchange:
    return Exchange(store, load_sectors, lambda: NOW)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Green technology", "2027-03-31", "Confidence 24 of 100 (weak)", "hedged", "For")),
        ("ja", ("グリーン技術", "期限", "100 点中 24 点", "推測", "肯定")),
        ("zh", ("绿色技术", "截止日期", "可信度 24 分", "推测", "支持")),
    ],
)
def test_a_page_tells_facts_and_why_in_each_language(
    exchange: Exchange, one: Opportunity, tmp_path: Path, language: Language, words: tuple[str, ...]
) -> None:
    exchange.write(tmp_path / "a.md", [one], language)
    text = (tmp_path / "a.md").read_text(encoding="utf-8")
    for word in (
        *words,
        "1,250,000.50 CNY",
        "“Lamps”",
        "Harbour Gazette",
        "Quay \\*lighting\\*",
        "Ask **first**.",
    ):
        assert word in text
    exchange.write(tmp_path / "a.pdf", [one, one], language)
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    page = document[0].get_textpage().get_text_range().replace("\r\n", "")
    assert len(document) == 2
    document.close()
    for word in (*words, "港区", "lamps"):
        assert "".join(word.split()) in "".join(page.split())


def test_the_words_of_a_page_are_all_there_in_three_languages() -> None:
    tables = tomllib.loads(read_text("briefing", "one-page.toml"))
    assert tables.keys() == {"en", "ja", "zh"}
    assert tables["en"].keys() == tables["ja"].keys() == tables["zh"].keys()


def test_a_calendar_holds_deadlines_and_next_actions_as_whole_days(
    exchange: Exchange, one: Opportunity, tmp_path: Path
) -> None:
    other = replace(one, deadline=None, next_date=None)
    exchange.write(tmp_path / "a.ics", [one, other], "zh")
    events = Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")
    assert [(str(event["summary"]), event.decoded("dtstart")) for event in events] == [
        (f"截止：{one.title}", date(2027, 3, 31)),
        ("Call, the; office", date(2026, 12, 1)),
    ]
    assert [str(event["uid"]) for event in events] == [
        f"{one.uid}-deadline@tradewind",
        f"{one.uid}-next@tradewind",
    ]


def test_no_page_is_written_of_nothing(exchange: Exchange, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no-opportunity"):
        exchange.write(tmp_path / "a.pdf", [])
    assert not [path for path in tmp_path.iterdir() if path.is_file()]
