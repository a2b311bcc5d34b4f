"""The settings, on one page: each is applied as soon as it is chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.settings import MOST_DAYS, MOST_ITEMS, THEMES, read_settings, write_settings
from app.views.folders import open_folder
from app.views.fonts import LEAD, NORMAL
from app.views.notice import Notice
from app.views.panes import button, label
from app.views.thin import ThinBar
from app.views.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.settings import Settings
    from app.views.desk import Desk
    from app.views.preferences import Preferences

WIDTH, HEIGHT = 680, 640
NAME_WIDTH = 190
TEXT_SIZES = (100, 125, 150, 175, 200)
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
        self._column.addWidget(self._buttons())
        self.fill()

    def fill(self) -> None:
        """Show the settings as they are now."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        sections = (
            self._look(),
            self._sources(),
            self._notifications(),
            self._kept(),
            self._privacy(),
            self._data(),
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
        """Take over the settings of a file; what is no setting in it is named and left as it is."""
        try:
            settings, wrong = read_settings(path)
        except AppError as error:
            self.notice.say_error(error)
            return
        now = self._preferences.settings
        self._preferences.apply(replace(settings, **{name: getattr(now, name) for name in wrong}))
        if wrong:
            text = self.tr("Taken over, but for values that are no settings: %1.")
            self.notice.say(text.replace("%1", self._desk.words.listed(wrong)), "warning")
        else:
            self.notice.say(self.tr("Settings taken over from %1.").replace("%1", str(path)), "ok")
        self.fill()

    def export_to(self, path: Path) -> None:
        """Write all settings to a file."""
        try:
            write_settings(path, self._preferences.settings)
        except AppError as error:
            self.notice.say_error(error)
            return
        self.notice.say(self.tr("Settings written to %1.").replace("%1", str(path)), "ok")

    def _apply(self, **changes: object) -> None:
        self._preferences.apply(replace(self._preferences.settings, **changes))  # type: ignore[arg-type]

    @property
    def _settings(self) -> Settings:
        return self._preferences.settings

    def _look(self) -> tuple[str, QWidget]:
        form = Form()
        system = self.tr("As the system")
        languages = (("system", system), *LANGUAGE_NAMES.items())
        self._choice(form, self.tr("&Language"), "language", languages)
        themes = zip(THEMES, (system, self.tr("Light"), self.tr("Dark")), strict=True)
        self._choice(form, self.tr("&Theme"), "theme", themes)
        sizes = ((size, self.tr("%1 %").replace("%1", self._desk.words.number(size))) for size in TEXT_SIZES)
        self._choice(form, self.tr("Text &size"), "text_size", sizes)
        return self.tr("Language and look"), form

    def _sources(self) -> tuple[str, QWidget]:
        form = Form()
        self._choice(
            form, self.tr("&Read sources"), "refresh_minutes", ((one, self._pause(one)) for one in PAUSES)
        )
        self._tick(form, self.tr("Read them when Tradewind &starts"), "refresh_on_start")
        hint = self.tr(
            "While the window is open. Each source is asked no more often than it wishes; for a schedule "
            "without the window there is the command tradewind refresh --due."
        )
        form.rows.addRow(label(self._desk, NORMAL, hint))
        return self.tr("Sources and schedule"), form

    def _pause(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only when I press Refresh")
        if minutes < 60:  # noqa: PLR2004  minutes of an hour
            return self.tr("Every %n minute(s)", "", minutes)
        return self.tr("Every %n hour(s)", "", minutes // 60)

    def _notifications(self) -> tuple[str, QWidget]:
        form = Form()
        self._tick(form, self.tr("Show desktop &notifications of saved searches"), "notify")
        self._tick(form, self.tr("Sum up saved searches once a &day"), "digest")
        hours = ((hour, self._desk.words.hour(QTime(hour, 0))) for hour in range(24))
        self._choice(form, self.tr("Daily summary &at"), "digest_hour", hours)
        return self.tr("Notifications"), form

    def _kept(self) -> tuple[str, QWidget]:
        form, self.would_go = Form(), label(self._desk, NORMAL)
        days = self._number(form, self.tr("Keep items for (da&ys)"), "keep_days", MOST_DAYS)
        days.setSpecialValueText(self.tr("for ever"))
        days.setSingleStep(DAY_STEP)
        items = self._number(form, self.tr("Keep of each source (&items)"), "keep_items", MOST_ITEMS)
        items.setSpecialValueText(self.tr("all"))
        items.setSingleStep(ITEM_STEP)
        hint = self.tr(
            "What is starred, corrected by hand, on the watchlist or cited in a briefing is always kept."
        )
        form.rows.addRow(label(self._desk, NORMAL, hint))
        form.rows.addRow(self.would_go)
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
        form = Form()
        self._tick(form, self.tr("Allow feeds inside a &private network"), "allow_private")
        hint = self.tr(
            "Tradewind asks your sources for their feeds and nobody for anything else: no account, no "
            "tracking. Texts, tags and notes stay in the data folder. What is allowed here holds from the "
            "next start on."
        )
        form.rows.addRow(label(self._desk, NORMAL, hint))
        return self.tr("Privacy"), form

    def _data(self) -> tuple[str, QWidget]:
        form = Form()
        where = str(self._desk.services.data)
        form.rows.addRow(label(self._desk, NORMAL, where))
        show = button(self._desk, self.tr("Open the folder"), "source", lambda: open_folder(Path(where)))
        form.rows.addRow(show)
        hint = self.tr("To work with another folder, start Tradewind with --data FOLDER.")
        form.rows.addRow(label(self._desk, NORMAL, hint))
        return self.tr("Data folder"), form

    def _choice(self, form: Form, words: str, name: str, choices: Iterable[tuple[object, str]]) -> None:
        combo = QComboBox()
        for value, text in choices:
            combo.addItem(text, value)
        now = getattr(self._settings, name)
        if combo.findData(now) < 0:
            combo.addItem(str(now), now)
        combo.setCurrentIndex(combo.findData(now))
        combo.activated.connect(lambda place: self._apply(**{name: combo.itemData(place)}))
        self._add(form, words, name, combo)

    def _number(self, form: Form, words: str, name: str, most: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(0, most)
        spin.setGroupSeparatorShown(True)
        spin.setKeyboardTracking(False)
        spin.setValue(getattr(self._settings, name))
        spin.valueChanged.connect(lambda value: self._apply(**{name: value}))
        spin.valueChanged.connect(self._count_what_goes)
        self._add(form, words, name, spin)
        return spin

    def _tick(self, form: Form, words: str, name: str) -> None:
        box = QCheckBox(words)
        box.setObjectName(name)
        box.setAccessibleName(words.replace("&", ""))
        box.setChecked(getattr(self._settings, name))
        box.toggled.connect(lambda ticked: self._apply(**{name: ticked}))
        form.rows.addRow(box)

    def _add(self, form: Form, words: str, name: str, widget: QWidget) -> None:
        widget.setObjectName(name)
        widget.setAccessibleName(words.replace("&", ""))
        head = QLabel(words)
        head.setBuddy(widget)
        head.setMinimumWidth(self._desk.fonts.pixels(NAME_WIDTH))
        form.rows.addRow(head, widget)

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


class Form(QWidget):
    """Names at the left, what can be chosen at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setVerticalSpacing(8)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
