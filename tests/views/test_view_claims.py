"""What the panel says of claims, of terms in the window's language, and of state media."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.domain.evidence import Draft
from app.domain.items import ItemQuery
from app.services.tagging import load_tagger
from app.tagging.glossary import Glossary
from app.views.policy_view import PolicyView
from app.views.reader import Reader
from app.views.why_text import WhyWriter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.domain.items import ItemView
    from app.domain.sectors import Language
    from app.services.bundle import Services
    from app.views.desk import Desk

TEXT = (
    "According to the Quay Bureau, exports rose 3.5 percent in 2026.\n\n"
    "Prices may rise 2 percent. The port spent 20 million yuan."
)


@pytest.fixture
def reader(desk: Desk, qtbot: QtBot) -> Reader:
    made = Reader(desk)
    qtbot.addWidget(made)
    made.resize(700, 700)
    return made


def item(services: Services, text: str, source: str = "Harbour Weekly") -> ItemView:
    view = services.news.read(services.news.page(ItemQuery(), None, 1)[0].id)
    stored = replace(
        view.item, title="Trade news", summary="", content=text, lang="en", url="https://x.example/1"
    )
    tagged = load_tagger().tag(Draft("1", stored.title, content=text, source=source, url=stored.url))
    origin = replace(view.source, title=source, url="https://x.example/feed")
    return replace(view, item=stored, tagged=tagged, source=origin)


def said(reader: Reader) -> str:
    return reader.why.toPlainText().replace("\xa0", " ")


def test_figures_are_told_with_whom_they_are_claims_of(reader: Reader, services: Services) -> None:
    services.claims.load()
    reader.show_item(item(services, TEXT))
    told = said(reader)
    assert "“3.5 percent”  ·  in 2026  ·  attributed to the Quay Bureau" in told
    assert "“2 percent”  ·  as the text itself claims, hedged" in told
    assert "“20 million yuan”  ·  as the text itself claims" in told
    assert "2 stated outright, 1 attributed to a source, 1 hedged or forecast" in told
    assert "Names as sources: the Quay Bureau" in told


def test_following_a_figure_selects_it_in_the_text(reader: Reader, services: Services) -> None:
    services.claims.load()
    view = item(services, TEXT)
    reader.show_item(view)
    figure = next(claim.figures[0] for claim in services.claims.of_item(view) if claim.figures)
    reader.why.followed.emit(f"evidence:content:{figure.span.start}:{figure.span.end}")
    assert reader.text.textCursor().selectedText() == "3.5 percent"


def test_the_first_item_is_written_again_once_claims_can_be_read(
    reader: Reader, services: Services, qtbot: QtBot
) -> None:
    reader.show_item(item(services, TEXT))
    qtbot.waitUntil(lambda: "attributed to the Quay Bureau" in said(reader), timeout=10_000)


@pytest.mark.parametrize(
    ("source", "text", "told"),
    [
        ("CGTN", "News.", True),
        ("Harbour Weekly", "News.", False),
        ("Quay Society", "Sponsored by Quay Society\n\nNews.\n\nNot necessarily the views of CGTN.", True),
    ],
)
def test_state_media_is_worded_by_what_its_word_is_worth_for(
    reader: Reader, services: Services, source: str, text: str, *, told: bool
) -> None:
    services.claims.load()
    reader.show_item(item(services, text, source))
    words = (
        "State media: strong evidence that a policy exists and says what it says, "
        "weak evidence of its effect."
    )
    assert (words in said(reader)) is told


@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_a_foreign_term_is_named_in_the_windows_language(
    desk: Desk, services: Services, language: Language
) -> None:
    services.claims.load()
    writer = WhyWriter(replace(desk, language=language))
    piece = load_tagger().tag(Draft("1", "上海启动老旧小区改造三年行动")).sectors[0].evidence[0]
    name = Glossary.load().name(piece.term, writer._desk.language)
    assert f"Sector: {name}" in writer.tip((("Sector", piece),), hedged=False)
    assert name in Glossary.load().forms("old-estate-renovation", writer._desk.language)


def test_a_term_is_named_by_its_id_until_the_glossary_is_there(desk: Desk, services: Services) -> None:
    assert not services.claims.is_ready
    assert WhyWriter(desk).term_words("old-estate-renovation") == "old estate renovation"


def test_a_policy_has_its_ties_both_ways(services: Services) -> None:
    ties = {(tie.relation, tie.inward) for tie in services.policies.relations("cn-2021-14th-five-year-plan")}
    assert ties == {("supersedes", False), ("supersedes", True), ("implements", True)}


def test_the_page_of_a_policy_says_all_that(desk: Desk, services: Services, qtbot: QtBot) -> None:
    view = PolicyView(desk)
    qtbot.addWidget(view)
    view.open_at("cn-2021-urban-operation-platforms")
    told = view.text.toPlainText().replace("\xa0", " ")
    assert "Number 建办督〔2021〕54号" in told
    assert "Implements: 14th Five-Year Plan" in told
    assert "Piloted by: Pilots for the construction" in told
    assert "城市运管服平台" in told
    assert "Also called: " in told
    assert "Your own" not in told
