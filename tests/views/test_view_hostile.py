from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QToolTip

from app.domain.evidence import Draft
from app.domain.items import NewItem
from app.domain.query import print_query
from app.errors import FeedError
from app.feeds.retrieve import Answer
from app.services.lazy import Lazy
from app.services.whole_texts import WholeTexts
from app.store import ingest
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 5000
NOW = datetime(2026, 11, 21, 8, 59, tzinfo=UTC)
HOSTILE = {
    "long": "城市更新 " + "very long " * 20_000,
    "bidi": "Harbour \u202e\u2066 lettub eht \u2069\u202c bullet",
    "zero": "Har\u200bbour\u200d \u2060and\ufeff quay",
    "markup": "<img src=x onerror=alert(1)><b>Bold</b> &amp; <script>alert(2)</script>",
    "empty": "",
}


def hostile(title: str, html: str = "") -> NewItem:
    return NewItem(
        key=title[:40] or "none",
        guid=None,
        url="https://press.example/a",
        title=title,
        summary=title[:2000],
        content="<p>not & markup</p>\n" * 3,
        html=html,
        authors=(),
        lang="en",
        published=NOW,
        content_hash=title[:60],
    )


@pytest.mark.parametrize("kind", HOSTILE)
def test_an_item_of_any_text_is_listed_read_and_found(
    kind: str, services: Services, open_main: Callable[[Services], MainWindow], qtbot: QtBot
) -> None:
    new = hostile(HOSTILE[kind], "<img src=x>" * 5000)
    tagged = services.tagger().tag(Draft("1", new.title, new.summary, new.content))
    with Store.open(services.data) as store:
        job = partial(ingest.ingest, source_id=1, batch=[(new, tagged)], now=NOW)
        (item_id,) = store.write(job).result().new_ids
    window = open_main(services)
    assert window.news.list.choose(item_id)
    qtbot.waitUntil(lambda: window.news.reader.view is not None, timeout=PATIENCE)
    view = window.news.reader.view
    assert view is not None
    assert view.item.title == new.title
    window.grab()
    shown = window.news.reader.text.toPlainText()
    assert not set(shown) & set("\u202e\u2066\u2069\u202c")
    if kind == "markup":
        assert "<script>alert(2)</script>" in shown
    window.news.search("quay OR harbour OR 城市更新")
    assert print_query(window.news.query.where) == "quay OR harbour OR 城市更新"


PAGE = (
    "<html><body><article><p>"
    + "The whole text of the page, as it stands there. " * 4
    + "</p></article></body></html>"
)


def whole(services: Services, answer: Callable[..., Answer]) -> Services:
    with_page: Any = WholeTexts(services.whole_texts._store, answer, services.clock)
    return replace(services, late=replace(services.late, whole_texts=Lazy(lambda: with_page)))


def test_the_whole_text_is_fetched_shown_and_kept(
    services: Services, open_main: Callable[[Services], MainWindow], qtbot: QtBot
) -> None:
    asked: list[str] = []

    def answer(url: str, **_: object) -> Answer:
        asked.append(url)
        return Answer(200, url, {"content-type": "text/html; charset=utf-8"}, PAGE.encode())

    window = open_main(whole(services, answer))
    window.news.next_item()
    window.news.reader.fetch_whole()
    reader = window.news.reader
    qtbot.waitUntil(lambda: "The whole text of the page" in reader.text.toPlainText(), timeout=PATIENCE)
    view = reader.view
    assert view is not None
    assert asked == [view.item.url]
    window.news.next_item()
    window.news.previous_item()
    assert "The whole text of the page" in reader.text.toPlainText()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda url, **_: Answer(403, url), "answered with 403"),
        (lambda url, **_: Answer(200, url, body=b"<p>x</p>"), "No text could be found"),
    ],
)
def test_what_cannot_be_fetched_is_said_in_place(
    answer: Callable[..., Answer],
    told: str,
    services: Services,
    open_main: Callable[[Services], MainWindow],
    qtbot: QtBot,
) -> None:
    window = open_main(whole(services, answer))
    window.news.next_item()
    window.news.reader.fetch_whole()
    qtbot.waitUntil(lambda: told in window.news.reader.notice.text, timeout=PATIENCE)


def test_fetching_can_be_cancelled(
    services: Services, open_main: Callable[[Services], MainWindow], qtbot: QtBot
) -> None:
    began = Event()

    def answer(url: str, *, cancel: Event, **_: object) -> Answer:
        began.set()
        cancel.wait(PATIENCE / 1000)
        raise FeedError("cancelled", f"{url} was cancelled.")

    window = open_main(whole(services, answer))
    window.news.next_item()
    window.news.reader.fetch_whole()
    began.wait(PATIENCE / 1000)
    assert window.news.reader.fetching.isVisible()
    window.news.reader.cancel_whole()
    qtbot.waitUntil(lambda: not window.news.reader.fetching.isVisible(), timeout=PATIENCE)
    assert not window.news.reader.notice.isVisible()


def test_evidence_can_be_walked_through_by_key(window: MainWindow) -> None:
    rows = window.news.list.model.items()
    item = next(row for row in rows if len(row.sectors) > 1)
    window.news.show_item(item.id)
    reader = window.news.reader
    seen = []
    for _ in range(len(reader.text.underlines) + 1):
        reader.next_evidence()
        seen.append(reader.text.textCursor().selectedText())
    assert seen[0] == seen[-1]
    assert all(seen)
    assert QToolTip.text()
