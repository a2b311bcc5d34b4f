"""What a refresh and changes of the sources mean for the window: said, counted, listed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.views.opening import open_dialog
from app.views.rooms import WATCHLIST
from app.views.watch_news import WatchNews

if TYPE_CHECKING:
    from app.errors import AppError
    from app.services.refresh import RefreshReport
    from app.views.first_run import Choices, FirstRun
    from app.views.main_window import MainWindow
    from app.views.notifier import Notifier


class Arrivals(QObject):
    """Follow refreshing as long as the window lives, and its sources as often as they are made anew."""

    def __init__(self, window: MainWindow, notifier: Notifier) -> None:
        super().__init__(window)
        self._window = window
        self._notifier = notifier
        self._report: RefreshReport | None = None
        window.refreshing.began.connect(self._begin)
        window.refreshing.ended.connect(self._end)
        window.refreshing.failed.connect(self._fail)

    def connect_parts(self) -> None:
        """Connect what was made anew."""
        window, sources = self._window, self._window.sources
        window.refreshing.progressed.connect(window.status.progress)
        window.status.cancel_wanted.connect(window.refreshing.cancel)
        window.status.details_wanted.connect(self.show_outcomes)
        window.news.refresh_wanted.connect(window.refresh)
        side = window.news.sidebar
        side.add_wanted.connect(sources.ask_for_source)
        side.pack_wanted.connect(sources.ask_for_pack)
        side.menu_wanted.connect(sources.show_menu)
        window.news.first_made.connect(self._connect_first_run)
        sources.ready.connect(self._read_first_news)
        sources.refresh_wanted.connect(window.refreshing.begin)
        sources.added.connect(self._tell_added)
        sources.changed.connect(self._tell_changed)
        window.notice.acted.connect(self._act_on_notice)
        self.watch_news = WatchNews(window.desk, window.notice)
        self.watch_news.told.connect(self._tell_watched)
        for told in (self.watch_news.told, window.news.saving.told):
            told.connect(self._notifier.tell)
        self.watch_news.failed.connect(window.notice.say_error)

    def _connect_first_run(self, first: FirstRun) -> None:
        """Connect the page of the first steps, which is made when there is need of it."""
        window, sources = self._window, self._window.sources
        first.add_wanted.connect(sources.ask_for_source)
        first.import_wanted.connect(sources.ask_for_opml)
        first.language_wanted.connect(window.preferences.choose_language)
        first.finished.connect(self._finish_first_run)
        window.name_parts(first)

    def resume(self) -> None:
        """Show in a window made anew how far the news have come."""
        self.show_coverage()
        if self._report is not None:
            self._window.status.end(self._report)
        if self._window.refreshing.running:
            self._window.deeds.action("refresh").setEnabled(False)
            self._window.status.begin()

    def show_coverage(self) -> None:
        """Read in the background how complete the news are, and say it."""
        window = self._window
        window.desk.tasks.run(
            window.desk.services.sources.coverage,
            owner=window.status,
            done=window.status.show_coverage,
            failed=window.notice.say_error,
        )

    def show_outcomes(self) -> None:
        """List how each source fared in the last refresh."""
        from app.views.status import OutcomesDialog

        dialog = OutcomesDialog(self._window.desk, self._window.status.outcomes, self._window)
        open_dialog(dialog, self._window)

    def _begin(self) -> None:
        self._window.notice.hide()
        self._window.deeds.action("refresh").setEnabled(False)
        self._window.status.begin()

    def _end(self, report: RefreshReport) -> None:
        self._window.deeds.action("refresh").setEnabled(True)
        self._report = report
        self._window.status.end(report)
        self.show_coverage()
        self._window.news.take_changes(report.new)
        self.watch_news.look()

    def _fail(self, error: AppError) -> None:
        self._window.deeds.action("refresh").setEnabled(True)
        self._window.status.stop()
        self.show_coverage()
        self._window.notice.say_error(error)

    def _tell_watched(self, text: str) -> None:
        self._window.notice.say(text)
        if self._window.room == WATCHLIST:
            self._window.watchlist.open()

    def _tell_added(self, text: str) -> None:
        self._tell_changed(text)
        told = QCoreApplication.translate("MainWindow", "%1. Nothing has been fetched yet.")
        refresh = QCoreApplication.translate("MainWindow", "Refresh now")
        self._window.notice.say(told.replace("%1", text), "ok", refresh)

    def _finish_first_run(self, chosen: Choices) -> None:
        """Do what was chosen in the first steps: sources, a schedule, and which sectors stand first."""
        window = self._window
        if chosen.hourly:
            window.preferences.apply(replace(window.preferences.settings, refresh_minutes=60))
        window.news.show_first_run(wanted=False)
        if chosen.packs:
            window.sources.add_packs(chosen.packs)
        if chosen.sectors:
            window.top.search.setText(f"sector:{','.join(chosen.sectors)}")

    def _read_first_news(self, text: str) -> None:
        self._tell_changed(text)
        self._window.refresh()

    def _tell_changed(self, text: str) -> None:
        self._window.news.count_again()
        self._window.news.list.reload()
        self.show_coverage()
        self._window.notice.say(text, "ok")

    def _act_on_notice(self) -> None:
        self._window.notice.hide()
        self._window.refresh()
