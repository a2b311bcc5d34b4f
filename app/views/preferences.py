"""What a person has chosen, kept as it changes, and told to whom it concerns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.settings import LARGEST_TEXT, SMALLEST_TEXT

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.settings import DataHome, Settings, Theme

TEXT_STEP = 25


class Preferences(QObject):
    """Hold the settings; `changed` carries the settings before and after.

    `look_changed` when another theme file lies in the data folder; `brought` when more came with imported
    settings, with what could not be taken over;
    `folder_wanted` carries what shall be done about the folder itself. `home` is None where whoever
    started the program named the folder.
    """

    changed = Signal(object, object)
    folder_wanted = Signal(object)
    look_changed = Signal()
    brought = Signal(object)
    failed = Signal(object)

    def __init__(
        self, services: Services, parent: QObject | None = None, *, home: DataHome | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.home = home
        self.settings = services.settings

    def apply(self, settings: Settings) -> None:
        """Take other settings at once and keep them for the next time.

        Where they can't be written they hold for today, and `failed` says so.
        """
        before, self.settings = self.settings, settings
        if settings == before:
            return
        self.changed.emit(before, settings)
        try:
            self._services.save_settings(settings)
        except AppError as error:
            self.failed.emit(error)

    def choose_theme(self, theme: Theme) -> None:
        """Change between light, dark, and as the system has it."""
        self.apply(replace(self.settings, theme=theme))

    def choose_language(self, language: str) -> None:
        """Change the language of the window; `system` follows the system."""
        self.apply(replace(self.settings, language=language))

    def enlarge_text(self) -> None:
        """Make all text a step larger."""
        self._size_text(self.settings.text_size + TEXT_STEP)

    def reduce_text(self) -> None:
        """Make all text a step smaller."""
        self._size_text(self.settings.text_size - TEXT_STEP)

    def reset_text(self) -> None:
        """Give text its usual size."""
        self._size_text(SMALLEST_TEXT)

    def _size_text(self, size: int) -> None:
        self.apply(replace(self.settings, text_size=max(SMALLEST_TEXT, min(LARGEST_TEXT, size))))
