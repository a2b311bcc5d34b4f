"""Take what is dropped on the window: a link is a new source, an OPML file is imported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent

from app.domain.sources import NewSource

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from app.views.source_work import SourceWork

WEB = ("http://", "https://")
OPML = frozenset({".opml", ".xml"})


class Dropping(QObject):
    """Watch a window for links and files that are let go over it."""

    def __init__(self, window: QWidget, sources: SourceWork) -> None:
        super().__init__(window)
        self._sources = sources
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept what can become a source; everything else goes its way."""
        if not isinstance(event, QDropEvent):
            return False
        links, files = dropped(event.mimeData())
        if not (links or files):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            for link in links:
                self._sources.add(NewSource(url=link))
            for file in files:
                self._sources.import_opml(file)
        return True


def dropped(data: QMimeData) -> tuple[tuple[str, ...], tuple[Path, ...]]:
    """List the web links and the OPML files in what is dragged; plain text counts if it is one link."""
    urls = data.urls()
    links = [url.toString() for url in urls if url.scheme() in {"http", "https"}]
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    text = data.text().strip()
    if not urls and text.startswith(WEB) and len(text.split()) == 1:
        links.append(text)
    return tuple(links), tuple(file for file in files if file.suffix.lower() in OPML)
