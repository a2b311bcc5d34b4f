"""Where the window begins: the application, one window a data folder, or a picture of it."""

from __future__ import annotations

import gc
import logging
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.views.bug_report import BugReport
from app.views.icons import window_icon
from app.views.leaving import Leaving
from app.views.main_window import MainWindow
from app.views.single_window import SingleWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext

    from app.errors import AppError
    from app.services.bundle import Services
    from app.settings import Theme
    from app.views.moving import Moving

log = logging.getLogger(__name__)

PICTURE_SIZE = (1280, 800)
PICTURE_PATIENCE = 200
HARMLESS = "This plugin does not support"
"""Said by Qt's offscreen platform of what it can't do."""
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def open_window(
    services: Services,
    *,
    data: Path,
    ready_file: Path | None = None,
    trouble: AppError | None = None,
    moving: Moving | None = None,
) -> int:
    """Show the window until it is closed and give the exit status; a second one yields with 0.

    `ready_file` is written once the first page is painted and keys are answered; `trouble` is what
    there is to say first; without `moving` the data folder is not to be changed.
    """
    application = _application()
    gate = SingleWindow(data)
    if not gate.is_first():
        _write_ready(ready_file)
        return 0
    qInstallMessageHandler(_log_qt)
    window = MainWindow(services, data, home=moving.home if moving else None)
    report = BugReport(data, window)
    hook = sys.excepthook
    sys.excepthook = report.take
    gate.called.connect(window.come_forward)
    window.open()
    if trouble is not None:
        window.notice.say_error(trouble)
    if moving is not None:
        window.preferences.folder_wanted.connect(moving.order)
        window.preferences.folder_wanted.connect(window.close)
        if moving.moved is not None:
            moving.moved.tell(window.notice)
    window.installEventFilter(FirstPaint(lambda: _settle_in(ready_file), window))
    window.show()
    leaving = Leaving(application.closeAllWindows, window)
    try:
        return application.exec()
    finally:
        leaving.close()
        gate.close()
        sys.excepthook = hook
        _let_go(window, application)
        qInstallMessageHandler(None)


def picture(
    services: Services,
    path: Path,
    *,
    data: Path,
    size: tuple[int, int] = PICTURE_SIZE,
    theme: Theme = "light",
) -> None:
    """Paint the News workspace with an item open to a PNG file; no screen is needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = _application()
    qInstallMessageHandler(_log_qt)
    window = MainWindow(services, data, theme)
    window.resize(*size)
    window.open()
    window.show_room(0)
    window.news.sidebar.choose("all")
    shown = telling_item(window)
    if shown is not None:
        window.news.show_item(shown, mark=False)
    window.show()
    for _ in range(PICTURE_PATIENCE):
        application.processEvents()
    window.grab().save(str(path))
    window.hide()
    _let_go(window, application)
    qInstallMessageHandler(None)


def _let_go(window: MainWindow, application: QApplication) -> None:
    """Have a window gone before its store closes: what comes late from the background must find nobody."""
    window.deleteLater()
    application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    application.processEvents()


def telling_item(window: MainWindow) -> int | None:
    """Choose the item that shows most: the one with the most sectors among the newest."""
    items = window.news.list.model.items()
    best = max(items, key=lambda row: (len(row.sectors), row.hedge_share > 0), default=None)
    return None if best is None else best.id


class FirstPaint(QObject):
    """Call once when a window has been painted and events are answered."""

    def __init__(self, call: Callable[[], None], window: QObject) -> None:
        super().__init__(window)
        self._call = call
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting, then for the event loop's next turn."""
        if not self._seen and event.type() == QEvent.Type.Paint:
            self._seen = True
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._call)
        return False


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication(["tradewind"])
    application.setApplicationName("tradewind")
    application.setApplicationDisplayName("Tradewind")
    application.setDesktopFileName("tradewind")
    application.setWindowIcon(window_icon())
    return application


def _settle_in(ready_file: Path | None) -> None:
    """Say that the window stands, and let memory be tidied from now on; what is there by now stays."""
    _write_ready(ready_file)
    gc.freeze()
    gc.enable()


def _write_ready(path: Path | None) -> None:
    if path is not None:
        path.write_text("ready\n", encoding="utf-8")


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if HARMLESS in message:
        return
    log.log(LEVELS.get(kind, logging.WARNING), "qt category=%s %s", context.category, message)
