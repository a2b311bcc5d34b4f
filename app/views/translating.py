"""The window's language: our own words, Qt's words, and how dates and numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.assets import read_bytes
from app.domain.sectors import LANGUAGES

if TYPE_CHECKING:
    from app.domain.sectors import Language

LOCALES: dict[Language, str] = {"en": "en_GB", "ja": "ja_JP", "zh": "zh_CN"}
QT_NAMES: dict[Language, str] = {"ja": "ja", "zh": "zh_CN"}
"""Qt's own translations of its dialogs, as they are called; English needs none."""


def interface_language(chosen: str, system: QLocale | None = None) -> Language:
    """Give the language to speak: what was chosen, else the first of the system's that we know."""
    wanted = (system or QLocale.system()).uiLanguages() if chosen == "system" else [chosen]
    for tag in wanted:
        for language in LANGUAGES:
            if tag.replace("_", "-").split("-")[0] == language:
                return language
    return "en"


def locale_for(language: str) -> QLocale:
    """Give the system's locale if it speaks the window's language, else a locale of that language."""
    system = QLocale.system()
    if system.name().split("_")[0] == language:
        return system
    return QLocale(LOCALES[interface_language(language)])


class Translating(QObject):
    """Put the words of one language at a time into the application; they leave with this object."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[tuple[QTranslator, bytes]] = []

    def speak(self, language: Language) -> None:
        """Change the language of whatever is worded from now on."""
        self._be_silent()
        QLocale.setDefault(locale_for(language))
        if language in QT_NAMES:
            self._add_qt(f"qtbase_{QT_NAMES[language]}")
        self._add_ours(f"tradewind_{language}.qm")

    def _be_silent(self) -> None:
        for translator, _ in self._words:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._words.clear()

    def _add_qt(self, name: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(translator, b"")

    def _add_ours(self, name: str) -> None:
        translator = QTranslator(self)
        data = read_bytes("i18n", name)
        if translator.load(data):
            self._install(translator, data)

    def _install(self, translator: QTranslator, data: bytes) -> None:
        """Use a translation; Qt does not copy `data`, so that it is kept as long."""
        QCoreApplication.installTranslator(translator)
        self._words.append((translator, data))
