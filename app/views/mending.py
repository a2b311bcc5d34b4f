"""Corrections between the reader and the store: asked for, made, said, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.domain.sectors import SectorId
    from app.errors import AppError
    from app.views.correcting import Corrected, Correcting
    from app.views.news_view import NewsView
    from app.views.reader import Reader


class Mending(QObject):
    """Bring the News workspace and whoever corrects tags together; the last correction can be undone."""

    def __init__(self, news: NewsView, correcting: Correcting, parent: QObject) -> None:
        super().__init__(parent)
        self._news = news
        self._correcting = correcting
        self._last: Corrected | None = None
        news.correct_wanted.connect(correcting.begin)
        news.reject_wanted.connect(self._reject)
        news.undo_wanted.connect(correcting.undo)
        correcting.corrected.connect(self._tell)
        correcting.failed.connect(self._fail)
        news.pane.meet(self._connect_reader)

    def _connect_reader(self, reader: Reader) -> None:
        reader.notice.acted.connect(self._undo)

    def _reject(self, item_id: int, sector: SectorId) -> None:
        self._correcting.correct(item_id, (), (sector,))

    def _fail(self, error: AppError) -> None:
        self._news.reader.notice.say_error(error)

    def _tell(self, corrected: Corrected) -> None:
        self._news.show_corrected(corrected.view)
        self._last = corrected
        self._news.marks.forget(self._undo)
        if corrected.number:
            self._news.marks.remember(self._undo)
        undo = self.tr("Undo") if corrected.number else ""
        self._news.reader.notice.say(corrected.text, "ok", undo)

    def _undo(self) -> None:
        corrected = self._last
        if corrected is not None and corrected.number:
            self._last = None
            self._news.marks.forget(self._undo)
            self._news.reader.notice.hide()
            self._correcting.undo(corrected.view.item.id, corrected.number)
