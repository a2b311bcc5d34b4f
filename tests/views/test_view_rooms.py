from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from app.domain.items import Changes, ItemQuery
from app.domain.opportunities import OpportunityDraft, Stage
from app.domain.query import Term
from app.services.refresh import RefreshReport
from app.views.empty import EmptyState
from app.views.opportunity_dialog import OpportunityDialog
from app.views.policy_list import PolicyModel
from app.views.rooms import WATCHLIST
from app.views.sidebar import PlacesModel
from app.views.status import Status
from app.views.watch_fields import parse_value
from app.views.watch_link import LinkDialog
from app.views.watch_model import WatchModel
from app.views.watch_stock import Stock

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Protocol

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from app.services.bundle import Services
    from app.views.desk import Desk
    from app.views.main_window import MainWindow

    class ModelTester(Protocol):
        """What pytest-qt gives to check a model with; it comes without types."""

        def check(self, model: QAbstractItemModel) -> None: ...


PATIENCE = 5000


def first_id(services: Services) -> int:
    return services.news.page(ItemQuery(), None, 1)[0].id


def test_a_message_does_not_make_a_room_scroll_on_a_small_laptop(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    services.watch.add(OpportunityDraft("Heat pumps", places=("CN-SH",)))
    window.resize(1280, 720)
    window.show_room(WATCHLIST)
    window.watchlist.show_details(shown=True)
    qtbot.waitUntil(lambda: len(window.watchlist.model.opportunities()) == 1, timeout=PATIENCE)
    window.watchlist.notice.say("1 opportunity put into the bin.", "ok")
    qtbot.wait(50)
    area = window.rooms.currentWidget()
    assert isinstance(area, QScrollArea)
    assert window.watchlist.notice.isVisible()
    assert area.verticalScrollBar().maximum() == 0


def test_an_empty_state_shows_its_words_whole_once_its_pane_is_narrower(desk: Desk, qtbot: QtBot) -> None:
    empty = EmptyState(desk, "search")
    qtbot.addWidget(empty)
    empty.say("No opportunity is chosen", "Choose one to see and change everything that is known of it.")
    empty.resize(900, 400)
    empty.show()
    empty.resize(240, 400)
    lines = [line for line in empty.findChildren(QLabel) if line.text()]
    assert len(lines) == 2
    assert all(line.heightForWidth(line.width()) <= line.height() for line in lines)


def test_qt_finds_nothing_wrong_with_the_small_models(
    qtmodeltester: ModelTester, desk: Desk, services: Services, window: MainWindow
) -> None:
    services.watch.add(OpportunityDraft("Heat pumps", places=("CN-SH",)))
    watch, policies = WatchModel(desk), PolicyModel(desk)
    watch.fill(Stock(services.watch.listed()))
    policies.fill(services.policies.listed())
    assert isinstance(window.news.sidebar.model, PlacesModel)
    for model in (watch, policies, window.news.sidebar.model):
        assert model.rowCount()
        qtmodeltester.check(model)


def test_w_puts_an_item_on_the_watchlist_with_what_it_tells(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    window.news.list.step(1)
    row = window.news.list.chosen()
    assert row is not None
    window.news.watch()
    qtbot.waitUntil(lambda: window.links.dialog is not None, timeout=PATIENCE)
    dialog = window.links.dialog
    assert isinstance(dialog, OpportunityDialog)
    assert dialog.title.text() == row.title
    dialog.next_action.setText("Call them")
    with qtbot.waitSignal(window.links.linked, timeout=PATIENCE):
        dialog._save()
    (one,) = services.watch.listed()
    assert (one.title, one.next_action) == (row.title, "Call them")
    assert [piece.item_id for piece in one.evidence] == [row.id]
    shown = window.news.list.chosen()
    assert shown is not None
    assert shown.watched


def test_an_item_can_be_linked_to_an_opportunity_that_is_there(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    made = services.watch.add(OpportunityDraft("Heat pumps"))
    window.news.list.step(1)
    window.news.watch()
    qtbot.waitUntil(lambda: window.links.dialog is not None, timeout=PATIENCE)
    dialog = window.links.dialog
    assert isinstance(dialog, LinkDialog)
    dialog.target.setCurrentIndex(1)
    dialog.stance.setCurrentIndex(1)
    dialog.note.setText("Budget may slip")
    with qtbot.waitSignal(window.links.linked, timeout=PATIENCE):
        dialog.accept()
    (piece,) = services.watch.find(made.id).evidence
    assert (piece.stance.value, piece.note) == ("against", "Budget may slip")


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("title", "", "needs a title"),
        ("value", "many", "not a number"),
        ("currency", "yuan", "three letters"),
    ],
)
def test_a_dialog_says_in_place_what_is_wrong(
    desk: Desk, qtbot: QtBot, field: str, value: str, said: str
) -> None:
    dialog = OpportunityDialog(desk, OpportunityDraft("Heat pumps"), "Edit", {})
    qtbot.addWidget(dialog)
    if field == "currency":
        dialog.currency.setCurrentText(value)
    else:
        getattr(dialog, field).setText(value)
    dialog._save()
    assert said in dialog.notice.text
    assert dialog.draft is None


def test_a_dialog_gives_back_what_it_was_given(desk: Desk, services: Services, qtbot: QtBot) -> None:
    names = {place.id: place.name for place in services.news.read(first_id(services)).tagged.places}
    draft = OpportunityDraft(
        "Heat pumps",
        Stage.PURSUING,
        ("green-tech", "innovation"),
        (*names, "Osaka"),
        "M. Tanaka",
        Decimal("1200000.50"),
        "CNY",
        services.clock().date(),
        "Call",
        "Two\n\nparagraphs",
    )
    dialog = OpportunityDialog(desk, draft, "Edit", names)
    qtbot.addWidget(dialog)
    dialog._save()
    assert dialog.draft == draft


@pytest.mark.parametrize(
    ("text", "value"), [("", None), ("1,200,000", Decimal(1_200_000)), (" 12.5 ", Decimal("12.5"))]
)
def test_sums_are_read_as_people_write_them(text: str, value: Decimal | None) -> None:
    assert parse_value(text) == value


@pytest.mark.parametrize("text", ["x", "-1", "nan", "inf"])
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        parse_value(text)


def test_a_briefing_is_drafted_read_and_exported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    room = window.briefing
    window.show_room(2)
    assert room.empty.isVisible()
    QTest.mouseClick(room.form.draft, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.brief is not None, timeout=30_000)
    assert room.brief is not None
    said = room.text.toPlainText()
    for statement in room.brief.statements:
        assert statement.text.split("\n")[0][:40] in said
        assert statement.citations
    path = tmp_path / "briefing.md"
    room.write(path)
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: str(path) in room.notice.text, timeout=PATIENCE)
    room.text.followed.emit("note:1")
    assert room.text.verticalScrollBar().value() > 0


def test_an_export_that_cannot_be_written_says_so_in_place(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    room = window.briefing
    window.show_room(2)
    room.draft(room.form.request())
    qtbot.waitUntil(lambda: room.brief is not None, timeout=30_000)
    room.write(tmp_path / "missing" / "briefing.md")
    qtbot.waitUntil(room.notice.isVisible, timeout=PATIENCE)
    assert "no folder" in room.notice.text


def test_each_policy_shows_its_titles_dates_clauses_and_doubts(
    window: MainWindow, services: Services
) -> None:
    window.show_room(3)
    for policy in services.policies.listed():
        window.policies.open_at(policy.id)
        said = window.policies.text.toPlainText()
        parts = [*policy.titles.values(), *(date.date for date in policy.dates), *policy.caveats]
        parts += [heading for clause in policy.clauses for heading in clause.heading.values()]
        assert [part for part in parts if part not in said] == []


def test_the_items_that_name_a_policy_are_a_click_away(window: MainWindow, services: Services) -> None:
    window.show_room(3)
    window.policies.open_at("cn-2025-high-quality-cities")
    window.policies.show_items()
    assert window.news.isVisible()
    assert window.news.query.where == Term("policy", ("cn-2025-high-quality-cities",))
    items = window.news.list.model.items()
    assert items
    for row in items:
        named = {mention.policy for mention in services.news.read(row.id).tagged.policies}
        assert "cn-2025-high-quality-cities" in named
    window.news.list.left_filter.emit()
    assert window.news.query == ItemQuery()


def test_a_source_is_added_by_address_and_a_bad_one_is_refused_in_place(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    from app.views.source_dialogs import AddSourceDialog

    window.sources.ask_for_source()
    dialog = window.sources.dialog
    assert isinstance(dialog, AddSourceDialog)
    dialog.address.setText("not an address")
    dialog._ask()
    qtbot.waitUntil(dialog.notice.isVisible, timeout=PATIENCE)
    dialog.address.setText("https://feeds.example/new.xml")
    with qtbot.waitSignal(window.sources.added, timeout=PATIENCE):
        dialog._ask()
    assert "https://feeds.example/new.xml" in {row.source.url for row in services.sources.rows()}


def test_sources_travel_as_opml(window: MainWindow, services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sources.opml"
    with qtbot.waitSignal(window.sources.changed, timeout=PATIENCE):
        window.sources.export_opml(path)
    row = services.sources.rows()[0]
    with qtbot.waitSignal(window.sources.changed, timeout=PATIENCE):
        window.sources.remove(row.source.id, row.source.title)
    with qtbot.waitSignal(window.sources.added, timeout=PATIENCE):
        window.sources.import_opml(path)
    assert row.source.url in {one.source.url for one in services.sources.rows()}


def test_charts_arrive_with_words_for_those_who_listen(window: MainWindow, qtbot: QtBot) -> None:
    overview = window.news.reader.overview
    qtbot.waitUntil(lambda: bool(overview.bars.accessibleDescription()), timeout=PATIENCE)
    QTest.mouseClick(overview.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(overview.trend.accessibleDescription()), timeout=30_000)
    assert overview.trend.heightForWidth(600) > 100


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_overviews_chart_has_the_height_of_its_proportions(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    bars = window.news.reader.overview.bars
    qtbot.waitUntil(lambda: bars.heightForWidth(bars.width()) > 0, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bars.height() == bars.heightForWidth(bars.width()), timeout=PATIENCE)


def test_a_long_title_shows_its_beginning(desk: Desk, qtbot: QtBot) -> None:
    dialog = OpportunityDialog(desk, OpportunityDraft(title="A long title " * 20), "Heading", {})
    qtbot.addWidget(dialog)
    assert dialog.title.cursorPosition() == 0


def test_a_refresh_without_sources_says_that_there_are_none(desk: Desk, qtbot: QtBot) -> None:
    status = Status(desk)
    qtbot.addWidget(status)
    status.end(RefreshReport((), Changes()))
    assert status.told.text() == "No sources yet"


def test_the_names_of_the_briefings_fields_have_room(window: MainWindow, qtbot: QtBot) -> None:
    window.show_room(2)
    names = [made for made in window.briefing.findChildren(QLabel) if made.buddy() is not None]
    qtbot.waitUntil(lambda: all(made.width() > made.sizeHint().width() for made in names), timeout=PATIENCE)
    assert len(names) == 6
