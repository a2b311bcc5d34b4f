from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.views.dropping import dropped

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.views.main_window import MainWindow


def carried(*urls: str, text: str = "") -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    elif text:
        data.setText(text)
    return data


@pytest.mark.parametrize(
    ("data", "links", "files"),
    [
        (carried("https://press.example/feed"), ("https://press.example/feed",), ()),
        (carried(text=" https://press.example/feed "), ("https://press.example/feed",), ()),
        (carried(text="two words https://press.example/feed"), (), ()),
        (carried(text="javascript:alert(1)"), (), ()),
        (carried("ftp://press.example/feed"), (), ()),
        (carried("file:///tmp/mine.opml"), (), (Path("/tmp/mine.opml"),)),
        (carried("file:///tmp/picture.png"), (), ()),
        (carried(), (), ()),
    ],
)
def test_only_web_links_and_opml_files_are_taken(
    data: QMimeData, links: tuple[str, ...], files: tuple[Path, ...]
) -> None:
    assert dropped(data) == (links, files)


def test_a_link_dropped_on_the_window_is_a_new_source(window: MainWindow, qtbot: QtBot) -> None:
    data = carried("https://press.example/feed")
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, *held)
    falls = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, *held)
    with qtbot.waitSignal(window.sources.added):
        QApplication.sendEvent(window, enters)
        QApplication.sendEvent(window, falls)
    urls = {row.source.url for row in window.desk.services.sources.rows()}
    assert "https://press.example/feed" in urls
