"""The firm's style: choose it, see what it looks like, keep it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.colours import contrast
from app.domain.house_style import (
    LEAST_CONTRAST,
    MOST_FOOTER,
    PAPER,
    PLAIN,
    HouseStyle,
    is_colour,
    is_readable,
)
from app.views.fonts import NORMAL, SMALL
from app.views.notice import Notice
from app.views.panes import button, label, scrolled, side_by_side
from app.views.thin import ThinBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.briefs import Brief
    from app.errors import AppError
    from app.services.house_styles import Dressed
    from app.views.desk import Desk

WIDTH, HEIGHT = 980, 660
FORM, SHOWN = 360, 560
PAUSE_MS = 250
SWATCH = 18
USUAL = "#2F5F96"

T = TypeVar("T")


class BriefStyleDialog(QDialog):
    """Edit the style beside the pages that it makes."""

    def __init__(self, desk: Desk, brief: Brief | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._styles = desk.services.briefs.styles
        self._brief = brief
        self._logo = b""
        self.setWindowTitle(self.tr("Style of briefings"))
        wanted = QSize(desk.fonts.pixels(WIDTH), desk.fonts.pixels(HEIGHT))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.notice = Notice(desk)
        self.firm = self._line(self.tr("Name of the firm"))
        self.footer = self._line(self.tr("Line at the foot of each page"))
        self.accent = self._line(self.tr("Accent colour"))
        self.accent.setPlaceholderText(USUAL)
        self.contrast = label(desk, SMALL)
        self.heading_font = self._fonts(self.tr("Font of headings"))
        self.text_font = self._fonts(self.tr("Font of the text"))
        self.cover = QCheckBox(self.tr("A cover page of its own"))
        self.logo = label(desk, SMALL)
        self.logo.setWordWrap(False)
        self.pages = QWidget()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE_MS)
        self._wait.timeout.connect(self._preview)
        self._turn = 0
        self._lay_out()
        self._left_pane.setEnabled(False)
        self._connect()
        desk.tasks.run(self._read, owner=self, done=self._take_up, failed=self.notice.say_error)

    def style_wanted(self) -> HouseStyle:
        """Give the style as it stands in the form; a colour that can't be used counts for none."""
        accent = self.accent.text().strip()
        return HouseStyle(
            firm=self.firm.text().strip(),
            accent=accent if is_colour(accent) and is_readable(accent) else "",
            heading_font=self._font(self.heading_font),
            text_font=self._font(self.text_font),
            footer=self.footer.text().strip(),
            cover=self.cover.isChecked(),
            logo=self._logo,
        )

    def show_style(self, style: HouseStyle) -> None:
        """Put a style into the form."""
        self.firm.setText(style.firm)
        self.accent.setText(style.accent)
        self.footer.setText(style.footer)
        self.cover.setChecked(style.cover)
        for field, name in ((self.heading_font, style.heading_font), (self.text_font, style.text_font)):
            if name and field.findText(name) < 0:
                field.addItem(name, name)
            field.setCurrentIndex(max(0, field.findText(name)) if name else 0)
        self._put_logo(style.logo)

    def take_logo(self, path: Path) -> None:
        """Take a picture as the logo, if it is one."""
        self._run(lambda: self._styles.read_logo(path), self._put_logo)

    def take_over(self, path: Path) -> None:
        """Put the style of a file into the form."""
        self._run(lambda: self._styles.read(path), self.show_style)

    def keep(self) -> None:
        """Keep the style and close; a style without anything chosen is no file at all."""
        style, styles = self.style_wanted(), self._styles
        write = styles.forget if style == PLAIN else lambda: styles.save(style)
        self._run(write, lambda _done: self.accept())

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.notice.hide()
        self._desk.tasks.run(work, owner=self, done=done, failed=self.notice.say_error)

    def _read(self) -> tuple[Dressed, tuple[str, ...]]:
        return self._styles.chosen(), self._styles.fonts()

    def _take_up(self, read: tuple[Dressed, tuple[str, ...]]) -> None:
        dressed, fonts = read
        self._left_pane.setEnabled(True)
        self.firm.setFocus()
        for field in (self.heading_font, self.text_font):
            for name in fonts:
                field.addItem(name, name)
        self.show_style(dressed.style)
        self._changed()
        if dressed.warnings:
            self.notice.say_error(dressed.warnings[0])

    def _put_logo(self, data: bytes) -> None:
        self._logo = data
        picture = QPixmap()
        if data and picture.loadFromData(data):
            size = self._desk.fonts.pixels(FORM) // 2
            self.logo.setPixmap(
                picture.scaled(
                    size,
                    size // 3,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
        else:
            self.logo.setText(self.tr("No logo"))
        self.no_logo.setEnabled(bool(data))
        self._changed()

    def _changed(self) -> None:
        accent = self.accent.text().strip()
        fits = not accent or (is_colour(accent) and is_readable(accent))
        self.contrast.setText(self._said_of(accent))
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(fits)
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(accent if is_colour(accent) else USUAL))
        self.pick.setIcon(swatch)
        self._wait.start()

    def _said_of(self, accent: str) -> str:
        """Say whether text in a colour can be read on paper."""
        if not accent:
            return ""
        if not is_colour(accent):
            return self.tr("Write a colour as %1.").replace("%1", USUAL)
        ratio = QLocale().toString(contrast(accent, PAPER), "f", 1)
        if is_readable(accent):
            return self.tr("Contrast on paper %1 to 1: readable.").replace("%1", ratio)
        least = QLocale().toString(LEAST_CONTRAST, "f", 1)
        told = self.tr("Contrast on paper %1 to 1: too pale for text, which needs %2. Choose a darker one.")
        return told.replace("%1", ratio).replace("%2", least)

    def _preview(self) -> None:
        """Set the pages anew, in the background; an answer that came too late is not shown."""
        style, brief, language = self.style_wanted(), self._brief, self._desk.language
        self._turn += 1
        turn = self._turn
        self._desk.tasks.run(
            lambda: (self._styles.preview(style, brief, language), self._styles.lacking(style)),
            owner=self,
            done=lambda made: self._show_pages(made, turn),
            failed=self.notice.say_error,
        )

    def _show_pages(self, made: tuple[tuple[bytes, ...], tuple[AppError, ...]], turn: int) -> None:
        if turn != self._turn:
            return
        pages, lacking = made
        column = QVBoxLayout()
        for number, data in enumerate(pages, start=1):
            column.addWidget(self._page(number, data))
        column.addStretch(1)
        self.pages = QWidget()
        self.pages.setLayout(column)
        self.area.setWidget(self.pages)
        if lacking:
            self.notice.say_error(lacking[0])

    def _page(self, number: int, data: bytes) -> QLabel:
        picture = QPixmap()
        picture.loadFromData(data)
        ratio = self.devicePixelRatioF()
        width = self.area.viewport().width() - 2 * SWATCH
        picture = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        page = QLabel()
        page.setPixmap(picture)
        page.setAccessibleName(self.tr("Page %1").replace("%1", self._desk.words.number(number)))
        return page

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setMaxLength(MOST_FOOTER)
        made.textChanged.connect(lambda _text: self._changed())
        return made

    def _fonts(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.addItem(self.tr("As it ships"), "")
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        return made

    @staticmethod
    def _font(field: QComboBox) -> str:
        return str(field.currentData() or "")

    def _pick_colour(self) -> None:
        dialog = QColorDialog(QColor(self.accent.text() or USUAL), self)
        dialog.colorSelected.connect(lambda colour: self.accent.setText(colour.name().upper()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _pick_logo(self) -> None:
        self._ask(self.tr("Choose a logo"), self.tr("Pictures (*.png *.jpg *.jpeg)"), self.take_logo)

    def _pick_file(self) -> None:
        self._ask(self.tr("Take over a style"), self.tr("Styles (*.toml)"), self.take_over)

    def _ask(self, title: str, kinds: str, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kinds)
        dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _connect(self) -> None:
        for field in (self.heading_font, self.text_font):
            field.currentIndexChanged.connect(lambda _place: self._changed())
        self.cover.toggled.connect(lambda _on: self._changed())
        self.buttons.accepted.connect(self.keep)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        self._left_pane = self._left()
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("What pages look like"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setVerticalScrollBar(ThinBar(self._desk, self.area))
        self.area.setWidget(self.pages)
        pixels = self._desk.fonts.pixels
        sizes = (pixels(FORM), pixels(SHOWN))
        asked = scrolled(self._left_pane)
        bar = asked.verticalScrollBar().sizeHint().width()
        asked.setMinimumWidth(self._left_pane.minimumSizeHint().width() + bar)
        panes = side_by_side(self._desk, asked, self.area, sizes=sizes, grows=1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 12)
        whole.addWidget(self.notice)
        whole.addWidget(panes, 1)
        whole.addLayout(foot)

    def _left(self) -> QWidget:
        take = button(self._desk, self.tr("Take over a file…"), "folder", self._pick_file)
        usual = button(self._desk, self.tr("As it ships"), "previous", lambda: self.show_style(PLAIN))
        told = self.tr("PDF, Word and web page are dressed alike. The words of a briefing stay the same.")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(label(self._desk, NORMAL, told))
        column.addLayout(self._form())
        column.addStretch(1)
        column.addWidget(_row(take, usual))
        return left

    def _form(self) -> QFormLayout:
        self.pick = QPushButton(self.tr("Choose…"))
        self.pick.setAccessibleName(self.tr("Choose the accent colour"))
        self.pick.clicked.connect(self._pick_colour)
        choose = button(self._desk, self.tr("Choose a logo…"), "add", self._pick_logo)
        self.no_logo = button(self._desk, self.tr("No logo"), "remove", lambda: self._put_logo(b""))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(6)
        form.addRow(self.tr("&Firm"), self.firm)
        form.addRow(self.tr("Logo"), self.logo)
        form.addRow(_row(choose, self.no_logo))
        form.addRow(self.tr("&Accent colour"), _row(self.accent, self.pick))
        form.addRow(self.contrast)
        form.addRow(self.tr("Font of &headings"), self.heading_font)
        form.addRow(self.tr("Font of the &text"), self.text_font)
        form.addRow(self.tr("&Line at the foot of each page"), self.footer)
        form.addRow(self.cover)
        return form


def _row(*widgets: QWidget) -> QWidget:
    """Put widgets beside each other."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    row.addStretch(0)
    return made
