"""The data folder in the settings: where it is, to be opened and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.views.folder_dialog import FolderDialog
from app.views.folders import open_folder
from app.views.settings_form import Form

if TYPE_CHECKING:
    from app.views.desk import Desk
    from app.views.notice import Notice
    from app.views.preferences import Preferences


class DataForm(Form):
    """Show the folder; one that was named when the program started is changed where it was named."""

    def __init__(self, desk: Desk, preferences: Preferences, notice: Notice) -> None:
        super().__init__(desk, preferences)
        self._notice = notice
        self.hint(str(desk.services.data))
        show = self.tr("Open the folder"), "folder", self._show
        if preferences.home is None:
            self.acts(show)
            self.hint(
                self.tr(
                    "This folder was named when Tradewind started, by --data or TRADEWIND_DATA. Start it "
                    "without them to change the folder here."
                )
            )
            return
        self.acts(show, (self.tr("Change it…"), "edit", self.ask_for_folder))
        self.hint(self.tr("The data can be moved or copied elsewhere, or another folder be used."))

    def ask_for_folder(self) -> None:
        """Ask for another folder."""
        dialog = FolderDialog(self.desk, self)
        dialog.chosen.connect(self.preferences.folder_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        if not open_folder(self.desk.services.data):
            told = self.tr("The desktop couldn't open the folder. It is %1.")
            self._notice.say(told.replace("%1", str(self.desk.services.data)), "warning")
