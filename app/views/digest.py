"""Sum up once a day what is unread in saved searches, at the hour that a person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.settings import Settings
    from app.views.memory import Memory
    from app.views.tasks import Tasks

MINUTE = 60_000
LAST = "digest"
"""Under which name the day of the last summary is remembered."""


class Digest(QObject):
    """Look at the clock each minute while the window is open; `told` carries the summary."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._memory = memory
        self._settings = services.settings
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.look)
        self._minute.start()

    def follow(self, settings: Settings) -> None:
        """Keep to other settings from now on."""
        self._settings = settings
        self.look()

    def look(self) -> None:
        """Sum up if it is time to, and was not done today."""
        now = self._services.clock().astimezone()
        today = now.date().isoformat()
        if not self._settings.digest or now.hour < self._settings.digest_hour:
            return
        if self._memory.word(LAST, "") != today:
            self._memory.keep_word(LAST, today)
            self._tasks.run(self._count, owner=self, done=self._tell, failed=self.failed.emit)

    def _count(self) -> tuple[tuple[str, int], ...]:
        """Count the unread items of each saved search, most first; those without any are left out."""
        unread = self._services.searches.unread()
        named = ((one.name, unread.get(one.id, 0)) for one in self._services.searches.listed())
        return tuple(sorted((pair for pair in named if pair[1]), key=lambda pair: -pair[1]))

    def _tell(self, counts: tuple[tuple[str, int], ...]) -> None:
        if not counts:
            return
        locale = QLocale()
        lines = (
            self.tr("%1: %2", "saved search, number")
            .replace("%2", locale.toString(number))
            .replace("%1", name)
            for name, number in counts
        )
        self.told.emit(self.tr("Unread in your saved searches: %1").replace("%1", " · ".join(lines)))
