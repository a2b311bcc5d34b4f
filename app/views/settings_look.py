"""The look in the settings: language, theme, text size, and a theme file of a person's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.errors import AppError
from app.services.looks import Looks, read_look, read_text
from app.settings import THEMES
from app.views.looking import sample_look
from app.views.settings_form import Form
from app.views.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from app.views.desk import Desk
    from app.views.notice import Notice
    from app.views.preferences import Preferences

TEXT_SIZES = (100, 125, 150, 175, 200)


class LookForm(Form):
    """Choose the language, the look, and a theme file."""

    def __init__(self, desk: Desk, preferences: Preferences, notice: Notice) -> None:
        super().__init__(desk, preferences)
        self._notice = notice
        self._looks = Looks(desk.services.data)
        system = self.tr("As the system")
        self.choice(self.tr("&Language"), "language", (("system", system), *LANGUAGE_NAMES.items()))
        themes = zip(THEMES, (system, self.tr("Light"), self.tr("Dark")), strict=True)
        self.choice(self.tr("&Theme"), "theme", themes)
        percent = self.tr("%1 %")
        sizes = ((size, percent.replace("%1", desk.words.number(size))) for size in TEXT_SIZES)
        self.choice(self.tr("Text &size"), "text_size", sizes)
        self._add_file()

    def wear(self, path: Path) -> None:
        """Take over a theme file: it is copied into the data folder; one that is none changes nothing."""
        try:
            text = read_text(path)
            read_look(path, text)
            self._looks.keep(text)
        except AppError as error:
            self._notice.say_error(error)
            return
        self.preferences.look_changed.emit()

    def write_sample(self) -> None:
        """Put a theme file into the data folder that changes nothing yet, and open it to be edited."""
        try:
            self._looks.keep(sample_look())
        except AppError as error:
            self._notice.say_error(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._looks.path)))
        self.preferences.look_changed.emit()

    def take_off(self) -> None:
        """Go back to the look that ships."""
        self._looks.forget()
        self.preferences.look_changed.emit()

    def _add_file(self) -> None:
        choose = self.tr("Use a theme file…"), "theme", self._ask_for_file
        if self._looks.path.exists():
            told = self.tr("Colours and density are those of %1.")
            self.hint(told.replace("%1", str(self._looks.path)))
            again = self.tr("Read it again"), "refresh", self.preferences.look_changed.emit
            self.acts(again, choose, (self.tr("Usual look"), "remove", self.take_off))
            return
        self.hint(self.tr("A theme file gives the window other colours, an accent, or denser lists."))
        self.acts(choose, (self.tr("Write one to edit"), "edit", self.write_sample))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Use a theme file"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Themes (*.toml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.wear(Path(chosen)))
        dialog.open()
