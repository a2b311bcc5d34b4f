"""A source's letter is edited where it is read, and every item of it carries it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.domain.items import ItemQuery
from app.domain.query import parse_query
from app.errors import InputError
from app.views.rating import Rating, RatingDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.main_window import MainWindow

PATIENCE = 10_000


def test_a_rating_changes_the_letter_of_the_source_and_its_items_and_nothing_else(
    services: Services,
) -> None:
    news = services.news
    before = news.read(news.page(ItemQuery(), None, 1)[0].id)
    changes = services.sources.rate(before.source.id, "F")
    after = news.read(before.item.id)
    assert before.item.id in changes.items
    assert (after.source.reliability, after.tagged.provenance.reliability) == ("F", "F")
    assert after.tagged.sectors == before.tagged.sectors
    assert after.tagged.provenance.reasons == before.tagged.provenance.reasons
    found = news.page(ItemQuery(where=parse_query("reliability:F")), None, 500)
    assert changes.items <= {row.id for row in found}
    assert services.sources.rate(before.source.id, "F").items == frozenset()


def test_a_source_that_is_not_there_cannot_be_rated(services: Services) -> None:
    with pytest.raises(InputError):
        services.sources.rate(4711, "A")


def test_the_panel_leads_to_the_letter_and_shows_the_new_one(window: MainWindow, qtbot: QtBot) -> None:
    window.news.list.step(1)
    reader = window.news.reader
    assert reader.view is not None
    assert "rate this source" in reader.why.toPlainText().replace("\xa0", " ")
    reader.why.followed.emit(f"rate:{reader.view.source.id}")
    rating = next(iter(window.findChildren(Rating)))
    qtbot.waitUntil(lambda: rating.dialog is not None, timeout=PATIENCE)
    dialog = rating.dialog
    assert isinstance(dialog, RatingDialog)
    dialog.group.button(4).setChecked(True)
    assert dialog.letter() == "E"
    with qtbot.waitSignal(rating.rated, timeout=PATIENCE):
        dialog.accept()
    assert "is now rated E" in window.notice.text
    qtbot.waitUntil(
        lambda: "E: unreliable source" in reader.why.toPlainText().replace("\xa0", " "), timeout=PATIENCE
    )
