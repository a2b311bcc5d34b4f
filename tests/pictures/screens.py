"""Every screen of the window, by name, and how a person gets there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QScrollArea

from app.domain.opportunities import Stage
from app.errors import InputError
from app.views.brief_style import PAUSE_MS
from app.views.rooms import BRIEFING, NEWS, POLICIES, WATCHLIST
from app.views.watch_product_dialog import ProductDialog
from app.views.watch_reason import ReasonDialog

from .stage import pump, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.views.main_window import MainWindow
    from app.views.watch_bar import ViewName

    Show = Callable[[MainWindow], object]

TABLE = """Title,Stage,Sectors,Value,Currency,Deadline,Owner
Rooftop solar for schools,lead,green-tech,250000,EUR,2026-12-18,Aya
古い町家の耐震改修,qualified,cultural-preservation,12000000,JPY,31/12/2026,健
智慧排水监测平台,pursuing,smart-infrastructure,not a number,CNY,2026-13-45,Lin
"""


def _news(query: str = "", *, step: int = 0) -> Show:
    """Show the list for a query, with the item of a place open; 0 opens none."""

    def show(window: MainWindow) -> None:
        window.show_room(NEWS)
        if window.news.list.model.grouping == "source":
            window.news.list.toggle_grouping()
        window.news.sidebar.choose("all")
        window.top.search.show_text(query)
        window.news.search(query)
        for _ in range(step):
            window.news.list.step(1)

    return show


def _item_in(language: str) -> Show:
    """Open the item of a language that shows most."""

    def show(window: MainWindow) -> None:
        _news(f"lang:{language} is:tagged")(window)
        rows = window.news.list.model.items()
        best = max(rows, key=lambda row: (len(row.sectors), row.hedge_share > 0))
        window.news.show_item(best.id, mark=False)

    return show


def _by_source(window: MainWindow) -> None:
    _news()(window)
    window.news.list.toggle_grouping()


def _why(window: MainWindow) -> None:
    _item_in("en")(window)
    settle(window.desk.services)
    window.news.reader.next_evidence()
    bar = window.news.reader.why.verticalScrollBar()
    bar.setValue(bar.maximum())


def _trend(window: MainWindow) -> None:
    _news("no such words anywhere")(window)
    _news()(window)
    window.news.reader.show_overview()
    window.news.reader.overview.more.click()
    settle(window.desk.services)
    bar = window.news.reader.overview.verticalScrollBar()
    bar.setValue(bar.maximum())


def _all_read(window: MainWindow) -> None:
    _news()(window)
    window.news.mark_all_read()


def _typed(text: str) -> Show:
    """Type into the search field, so that it offers or complains."""

    def show(window: MainWindow) -> None:
        _news()(window)
        window.top.search.setFocus()
        window.top.search.clear()
        window.top.search.insert(text)
        if text.endswith(":"):
            window.top.search.offer_all()

    return show


def _menu(place: int) -> Show:
    """Open a menu of the menu bar."""

    def show(window: MainWindow) -> None:
        _news()(window)
        action = window.menuBar().actions()[place]
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(window.menuBar().mapToGlobal(window.menuBar().actionGeometry(action).bottomLeft()))

    return show


def _search_menu(window: MainWindow) -> None:
    _news()(window)
    (kept,) = window.desk.services.searches.listed()
    window.news.saving.show_menu(kept, window.news.sidebar.mapToGlobal(QPoint(40, 150)))


def _first_step(step: int) -> Show:
    """Show a first step."""

    def show(window: MainWindow) -> None:
        window.show_room(NEWS)
        window.news.first_run.go_to(step)

    return show


def _watch(view: ViewName, tab: int | None = None) -> Show:
    """Show a view of the watchlist, with a part of the opportunity that has most evidence beside it."""

    def show(window: MainWindow) -> None:
        services, room = window.desk.services, window.watchlist
        best = max(services.watch.listed(), key=lambda one: len(one.evidence))
        window.show_room(WATCHLIST)
        room.filters.reset()
        room.notice.hide()
        room.open_at(best.id)
        room.show_view(view)
        room.show_details(shown=tab is not None)
        if tab is not None:
            settle(services)
            room.detail.open_tab(tab)

    return show


def _watch_filtered(window: MainWindow) -> None:
    _watch("table")(window)
    settle(window.desk.services)
    window.watchlist.filters.text.setText("nothing like this")


def _watch_more(window: MainWindow) -> None:
    _watch("table")(window)
    bar = window.watchlist.bar
    bar.more.popup(bar.mapToGlobal(QPoint(bar.width() // 2, bar.height())))


def _watch_dialog(ask: Callable[[MainWindow], object]) -> Show:
    """Open a dialog over the table of the watchlist."""

    def show(window: MainWindow) -> None:
        _watch("table", 0)(window)
        settle(window.desk.services)
        ask(window)

    return show


def _ask_reason(window: MainWindow) -> None:
    room = window.watchlist
    one = next(one for one in room.model.opportunities() if not one.evidence)
    room.work.open(ReasonDialog(window.desk, one, room))


def _ask_product(window: MainWindow) -> None:
    room = window.watchlist
    product = window.desk.services.products.listed()[0]
    room.work.open(ProductDialog(window.desk, product, room))


def _import_table(window: MainWindow) -> None:
    path = Path(window.desk.services.data, "table.csv")
    path.write_text(TABLE, encoding="utf-8")
    window.watchlist.exchange.read(path)


def _remove_one(window: MainWindow) -> None:
    _watch("table", 0)(window)
    settle(window.desk.services)
    room = window.watchlist
    room.work.remove([one for one in room.model.opportunities() if one.stage is Stage.WON])


def _brief(tab: int = 1, statement: int = 0) -> Show:
    """Go on with the kept draft; `statement` opens one in the editor."""

    def show(window: MainWindow) -> None:
        window.show_room(BRIEFING)
        room, drafts = window.briefing, window.desk.services.briefs.drafts
        room.kept.open_draft(drafts.listed()[0].id)
        settle(window.desk.services)
        room.left.setCurrentIndex(tab)
        if statement:
            room._choose(statement)

    return show


def _brief_empty(window: MainWindow) -> None:
    window.show_room(BRIEFING)


def _brief_style(window: MainWindow) -> None:
    """Show the style beside its pages, which come a moment after the last change."""
    _brief()(window)
    window.briefing.edit_style()
    settle(window.desk.services)
    pump(2 * PAUSE_MS)


def _brief_kept(window: MainWindow) -> None:
    _brief_empty(window)
    menu = window.briefing.kept
    menu.popup(window.briefing.open.mapToGlobal(QPoint(0, window.briefing.open.height())))


def _policy(place: int) -> Show:
    """Read a policy."""

    def show(window: MainWindow) -> None:
        window.show_room(POLICIES)
        listed = window.desk.services.policies.listed()
        window.policies.open_at(listed[place % len(listed)].id)

    return show


def _over_news(ask: Callable[[MainWindow], object]) -> Show:
    """Open a dialog over News, with an item open."""

    def show(window: MainWindow) -> None:
        _item_in("en")(window)
        ask(window)

    return show


def _settings_at(place: str) -> Callable[[MainWindow], None]:
    def ask(window: MainWindow) -> None:
        window.front.show_settings()
        dialog = window.front.dialog
        assert dialog is not None
        settle(window.desk.services)
        bar = dialog.findChild(QScrollArea).verticalScrollBar()  # type: ignore[union-attr]
        bar.setValue(0 if place == "top" else bar.maximum())

    return ask


def _say_error(window: MainWindow) -> None:
    _news(step=1)(window)
    error = InputError(
        "no-file", f"{Path('news.opml')} can't be read (No such file or directory). Check the name."
    )
    window.notice.say_error(error, "")


def _ask_name(window: MainWindow) -> None:
    _news("城市更新 OR 都市再生")(window)
    window.news.keep_search()


SCREENS: dict[str, Show] = {
    "news-overview": _news(),
    "news-trend": _trend,
    "news-item-en": _item_in("en"),
    "news-item-ja": _item_in("ja"),
    "news-item-zh": _item_in("zh"),
    "news-why": _why,
    "news-by-source": _by_source,
    "news-filtered": _news("sector:green-tech lang:zh since:31d", step=1),
    "news-nothing-found": _news("no such words anywhere"),
    "news-nothing-starred": _news("is:starred"),
    "news-completion": _typed("role:"),
    "news-mistake": _typed("sector:green lang:zh "),
    "news-query-help": lambda window: window.top.search.show_help(),
    "news-error": _say_error,
    "news-all-read": _all_read,
    "menu-file": _menu(0),
    "menu-view": _menu(1),
    "menu-item": _menu(2),
    "menu-search": _search_menu,
    "dialog-save-search": _ask_name,
    "dialog-watch": _over_news(lambda window: window.news.watch()),
    "dialog-correct": _over_news(lambda window: window.news.correct()),
    "dialog-palette": _over_news(lambda window: window.front.show_palette()),
    "dialog-settings-top": _over_news(_settings_at("top")),
    "dialog-settings-end": _over_news(_settings_at("end")),
    "dialog-help": _over_news(lambda window: window.front.show_help()),
    "dialog-keys": _over_news(lambda window: window.front.show_keys()),
    "dialog-log": _over_news(lambda window: window.front.show_log()),
    "dialog-about": _over_news(lambda window: window.front.show_about()),
    "dialog-source": _over_news(lambda window: window.sources.ask_for_source()),
    "dialog-packs": _over_news(lambda window: window.sources.ask_for_pack()),
    "dialog-retag": _over_news(lambda window: window.retagging.begin()),
    "watch-table": _watch("table"),
    "watch-fields": _watch("table", 0),
    "watch-evidence": _watch("table", 1),
    "watch-suggested": _watch("table", 2),
    "watch-notes": _watch("table", 3),
    "watch-timeline": _watch("table", 4),
    "watch-board": _watch("board"),
    "watch-calendar": _watch("calendar"),
    "watch-funnel": _watch("funnel"),
    "watch-products": _watch("products"),
    "watch-no-match": _watch_filtered,
    "watch-removed": _remove_one,
    "watch-more": _watch_more,
    "watch-add": _watch_dialog(lambda window: window.watchlist.add()),
    "watch-import": _watch_dialog(_import_table),
    "watch-reason": _watch_dialog(_ask_reason),
    "watch-product": _watch_dialog(_ask_product),
    "watch-bin": _watch_dialog(lambda window: window.watchlist.menu.open_bin()),
    "watch-stages": _watch_dialog(lambda window: window.watchlist.menu.name_stages()),
    "watch-keys": _watch_dialog(lambda window: window.watchlist.menu.show_keys()),
    "watch-passage": _watch_dialog(lambda window: window.watchlist.detail.evidence.ask_for_passage()),
    "watch-clause": _watch_dialog(lambda window: window.watchlist.detail.evidence.ask_for_clause()),
    "brief-ask": _brief_empty,
    "brief-outline": _brief(1),
    "brief-tray": _brief(2),
    "brief-statement": _brief(1, 2),
    "brief-style": _brief_style,
    "brief-kept": _brief_kept,
    "policies-first": _policy(0),
    "policies-other": _policy(7),
}
"""Each screen by its name, in the order of the contact sheets."""

BARE: dict[str, Show] = {
    "first-1-language": _first_step(0),
    "first-2-markets": _first_step(1),
    "first-3-sources": _first_step(2),
    "first-4-ready": _first_step(3),
    "bare-news": lambda window: window.news.show_first_run(wanted=False),
    "bare-watchlist": lambda window: window.show_room(WATCHLIST),
    "bare-products": lambda window: window.watchlist.show_view("products"),
    "bare-briefing": lambda window: window.show_room(BRIEFING),
    "bare-policies": lambda window: window.show_room(POLICIES),
    "bare-packs": lambda window: window.sources.ask_for_pack(),
}
"""What there is to see in a window that has read nothing yet."""
