"""The settings, on one page: each is applied as soon as it is chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.services.portable import read_luggage, unpack, write_luggage
from app.settings import MOST_DAYS, MOST_ITEMS
from app.views.fonts import LEAD
from app.views.notice import Notice
from app.views.panes import label
from app.views.rephrase_form import RephraseForm
from app.views.settings_data import DataForm
from app.views.settings_form import Form
from app.views.settings_look import LookForm
from app.views.settings_reading import ReadingForm
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.portable import Brought, Luggage
    from app.settings import Settings
    from app.views.desk import Desk
    from app.views.preferences import Preferences

WIDTH, HEIGHT = 680, 640
PAUSES = (0, 15, 30, 60, 180, 360, 1440)
DAY_STEP, ITEM_STEP = 30, 100
EXPORT_NAME = "tradewind-settings.json"


class SettingsDialog(QDialog):
    """Show the settings and change them where they stand."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preferences = preferences
        self.setWindowTitle(self.tr("Settings"))
        self.resize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.notice = Notice(desk)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Settings"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBar(ThinBar(desk, self.area, side=True))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.area, 1)
        self.fill()
        self._column.addWidget(self._buttons())

    def fill(self) -> None:
        """Show the settings as they are now."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        sections = (
            self._look(),
            self._sources(),
            (self.tr("Reading"), ReadingForm(self._desk, self._preferences, self.notice)),
            self._notifications(),
            self._kept(),
            self._privacy(),
            (self.tr("Rephrasing"), RephraseForm(self._desk, self._preferences)),
            (self.tr("Data folder"), DataForm(self._desk, self._preferences, self.notice)),
        )
        for heading, form in sections:
            column.addWidget(label(self._desk, LEAD, heading, bold=True))
            column.addWidget(form)
            column.addSpacing(12)
        column.addStretch(1)
        self.area.setWidget(page)

    def place(self) -> str:
        """Name the control that has the focus."""
        widget: QWidget | None = self.focusWidget()
        return widget.objectName() if widget is not None else ""

    def go_to(self, place: str) -> None:
        """Give a control the focus and bring it into view."""
        widget = self.findChild(QWidget, place)
        if isinstance(widget, QWidget):
            widget.setFocus()
            self.area.ensureWidgetVisible(widget)

    def import_from(self, path: Path) -> None:
        """Take over what a file brings; what is no setting in it is named and left as it is."""
        try:
            luggage = read_luggage(path)
        except AppError as error:
            self.notice.say_error(error)
            return
        services = self._desk.services
        self._desk.tasks.run(
            lambda: unpack(luggage, path, services),
            owner=self,
            done=lambda brought: self._take_over(luggage, brought, path),
            failed=self.notice.say_error,
        )

    def export_to(self, path: Path) -> None:
        """Write all settings, the theme, saved searches and sources to a file."""
        settings, services = self._preferences.settings, self._desk.services
        self._desk.tasks.run(
            lambda: write_luggage(path, settings, services),
            owner=self,
            done=lambda _: self.notice.say(
                self.tr("All of it written to %1.").replace("%1", str(path)), "ok"
            ),
            failed=self.notice.say_error,
        )

    def _take_over(self, luggage: Luggage, brought: Brought, path: Path) -> None:
        now, words = self._preferences.settings, self._desk.words
        kept = {name: getattr(now, name) for name in luggage.wrong}
        self._preferences.apply(replace(luggage.settings, **kept))
        told = self.tr("Taken over from %1. New saved searches: %2, new sources: %3.")
        for mark, value in (
            ("%3", words.number(brought.sources)),
            ("%2", words.number(brought.searches)),
            ("%1", str(path)),
        ):
            told = told.replace(mark, value)
        self.notice.say(told, "ok")
        if luggage.wrong:
            text = self.tr("Taken over, but for values that are no settings: %1.")
            self.notice.say(text.replace("%1", words.listed(luggage.wrong)), "warning")
        self.notice.say_errors(brought.faults)
        self.fill()
        if brought.theme or brought.searches or brought.sources:
            self._preferences.brought.emit(brought.faults)

    @property
    def _settings(self) -> Settings:
        return self._preferences.settings

    def _look(self) -> tuple[str, QWidget]:
        return self.tr("Language and look"), LookForm(self._desk, self._preferences, self.notice)

    def _form(self) -> Form:
        return Form(self._desk, self._preferences)

    def _sources(self) -> tuple[str, QWidget]:
        form = self._form()
        pauses = ((one, self._pause(one)) for one in PAUSES)
        form.choice(self.tr("&Read sources"), "refresh_minutes", pauses)
        form.tick(self.tr("Read them when Tradewind &starts"), "refresh_on_start")
        hint = self.tr(
            "While the window is open. Each source is asked no more often than it wishes; for a schedule "
            "without the window there is the command tradewind refresh --due."
        )
        form.hint(hint)
        return self.tr("Sources and schedule"), form

    def _pause(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only when I press Refresh")
        if minutes < 60:  # noqa: PLR2004  minutes of an hour
            return self.tr("Every %n minute(s)", "", minutes)
        return self.tr("Every %n hour(s)", "", minutes // 60)

    def _notifications(self) -> tuple[str, QWidget]:
        form = self._form()
        form.tick(self.tr("Show desktop &notifications of saved searches"), "notify")
        form.tick(self.tr("Sum up saved searches once a &day"), "digest")
        hours = ((hour, self._desk.words.hour(QTime(hour, 0))) for hour in range(24))
        form.choice(self.tr("Daily summary &at"), "digest_hour", hours)
        return self.tr("Notifications"), form

    def _kept(self) -> tuple[str, QWidget]:
        form = self._form()
        days = form.number(self.tr("Keep items for (da&ys)"), "keep_days", 0, MOST_DAYS)
        days.setSpecialValueText(self.tr("for ever"))
        days.setSingleStep(DAY_STEP)
        items = form.number(self.tr("Keep of each source (&items)"), "keep_items", 0, MOST_ITEMS)
        items.setSpecialValueText(self.tr("all"))
        items.setSingleStep(ITEM_STEP)
        for spin in (days, items):
            spin.valueChanged.connect(self._count_what_goes)
        hint = self.tr(
            "What is starred, corrected by hand, on the watchlist or cited in a briefing is always kept."
        )
        form.hint(hint)
        self.would_go = form.hint()
        self._count_what_goes()
        return self.tr("What is kept"), form

    def _count_what_goes(self) -> None:
        """Say what the next refresh would delete, as soon as that is counted."""
        days, items = self._settings.keep_days, self._settings.keep_items
        self.would_go.setText("")
        if days or items:
            retention = self._desk.services.retention
            self._desk.tasks.run(
                lambda: (days, items, retention.preview(days, items)),
                owner=self.would_go,
                done=self._say_what_goes,
                failed=self.notice.say_error,
            )

    def _say_what_goes(self, counted: tuple[int, int, int]) -> None:
        days, items, number = counted
        if (days, items) == (self._settings.keep_days, self._settings.keep_items):
            self.would_go.setText(self.tr("The next refresh would delete %n item(s).", "", number))

    def _privacy(self) -> tuple[str, QWidget]:
        form = self._form()
        form.tick(self.tr("Allow feeds inside a &private network"), "allow_private")
        hint = self.tr(
            "Tradewind asks your sources for their feeds and nobody for anything else, but for a service "
            "that you set up below: no account, no tracking. Texts, tags and notes stay in the data folder. "
            "What is allowed here holds from the next start on."
        )
        form.hint(hint)
        return self.tr("Privacy"), form

    def _buttons(self) -> QWidget:
        buttons = QDialogButtonBox()
        takes: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Import…"), self._ask_what_to_import),
            (self.tr("Export…"), self._ask_where_to_export),
        )
        for words, act in takes:
            made = QPushButton(words)
            made.setAutoDefault(False)
            made.setAccessibleName(words.rstrip("…"))
            made.clicked.connect(act)
            buttons.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleName(close.text().replace("&", ""))
        buttons.rejected.connect(self.reject)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(20, 0, 20, 0)
        column.addWidget(buttons)
        return holder

    def _ask_what_to_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import settings"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Settings (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda chosen: self.import_from(Path(chosen)))
        dialog.open()

    def _ask_where_to_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export settings"), str(Path.home() / EXPORT_NAME))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.open()
