"""The settings of rephrasing: off, or which service, which model, and the key where it needs one."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.settings import LONGEST_LINE
from app.views.settings_form import Form

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from app.errors import AppError
    from app.views.desk import Desk
    from app.views.preferences import Preferences

FIELD_WIDTH = 360
EXAMPLE = "http://localhost:11434/v1"


class RephraseForm(Form):
    """Choose the service where it stands; the key goes into the keyring and is never shown again."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__(desk, preferences)
        self._leaving = Event()
        self.on = self.tick(self.tr("Offer to &rephrase drafts by a service of my choice"), "rephrase")
        self.url = self._line(self.tr("Address of the service"), "rephrase_url")
        self.url.setText(self.settings.rephrase_url)
        self.url.setPlaceholderText(EXAMPLE)
        self.model = QComboBox()
        self.model.setEditable(True)
        self.model.setMinimumWidth(desk.fonts.pixels(FIELD_WIDTH))
        self.model.setCurrentText(self.settings.rephrase_model)
        self.add(self.tr("Model"), "rephrase_model", self.model)
        self.key = self._line(self.tr("Key"), "rephrase_key")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("Only where the service asks for one"))
        self.list, self.keep, self.forget = self.acts(
            (self.tr("List models"), "refresh", self.list_models),
            (self.tr("Keep the key"), "save", self.keep_key),
            (self.tr("Forget the key"), "remove", self.forget_key),
        )
        self.told = self.hint()
        self.hint(
            self.tr(
                "Off, nothing of yours is ever sent. On, the editor of briefings has a button that shows "
                "which sentences would go to the service, and sends them only when you say so. What comes "
                "back is checked like any sentence of yours; what fails is dropped. Any service that "
                "speaks as OpenAI’s does will do, such as one on this computer."
            )
        )
        self._connect()
        self._enable()

    def list_models(self) -> None:
        """Ask the service which models it has; no words of anybody's are sent."""
        url, services = self.url.text(), self.desk.services
        self.told.setText(self.tr("Asking the service…"))
        self.desk.tasks.run(
            lambda: services.rephrasing.models(url, self._leaving),
            owner=self,
            done=self._show_models,
            failed=self._fail,
        )

    def keep_key(self) -> None:
        """Put the key into the keyring of the system, or keep it until the program ends."""
        url, key, services = self.url.text(), self.key.text().strip(), self.desk.services
        self.key.clear()
        if key:
            self.desk.tasks.run(
                lambda: services.rephrasing.keys.keep(services.rephrasing.address(url), key),
                owner=self,
                done=self._tell_kept,
                failed=self._fail,
            )

    def forget_key(self) -> None:
        """Take the key of this service out of the keyring."""
        url, services = self.url.text(), self.desk.services
        self.desk.tasks.run(
            lambda: services.rephrasing.keys.forget(services.rephrasing.address(url)),
            owner=self,
            done=lambda _none: self.told.setText(self.tr("No key is kept for this service.")),
            failed=self._fail,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop waiting for the service."""
        self._leaving.set()
        super().hideEvent(event)

    def _keep_model(self) -> None:
        self.apply(rephrase_model=_line(self.model.currentText()))

    def _keep_url(self) -> None:
        """Keep the address, and say at once where it can't be used."""
        url, services = _line(self.url.text()), self.desk.services
        self.apply(rephrase_url=url)
        self.told.setText("")
        if url:
            self.desk.tasks.run(
                lambda: services.rephrasing.address(url),
                owner=self,
                done=lambda address: self.told.setText(self.tr("Asked will be: %1").replace("%1", address)),
                failed=self._fail,
            )

    def _enable(self) -> None:
        ready = self.on.isChecked()
        for field in (self.url, self.model, self.key):
            field.setEnabled(ready)
        for act in (self.list, self.keep, self.forget):
            act.setEnabled(ready and bool(self.url.text().strip()))

    def _show_models(self, names: tuple[str, ...]) -> None:
        chosen = self.model.currentText()
        self.model.clear()
        self.model.addItems(names)
        self.model.setCurrentText(chosen or (names[0] if names else ""))
        self.told.setText(self.tr("The service answers. Models: %n.", "", len(names)))
        self._keep_model()

    def _tell_kept(self, kept: bool) -> None:  # noqa: FBT001 - what a slot is given
        self.told.setText(
            self.tr("The key is in the system’s keyring.")
            if kept
            else self.tr(
                "This system has no keyring that can be used, so the key is kept until Tradewind is closed "
                "and then forgotten. It is written nowhere."
            )
        )

    def _fail(self, error: AppError) -> None:
        self.told.setText(self.desk.words.said(error.message))

    def _line(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(LONGEST_LINE)
        made.setMinimumWidth(self.desk.fonts.pixels(FIELD_WIDTH))
        self.add(words, name, made)
        return made

    def _connect(self) -> None:
        self.on.toggled.connect(lambda _ticked: self._enable())
        self.url.textChanged.connect(lambda _text: self._enable())
        self.url.editingFinished.connect(self._keep_url)
        typed = self.model.lineEdit()
        assert typed is not None, "an editable box has a field"
        typed.editingFinished.connect(self._keep_model)
        self.model.activated.connect(lambda _place: self._keep_model())
        self.key.returnPressed.connect(self.keep_key)


def _line(text: str) -> str:
    """Make what was typed one line that a settings file may hold."""
    return "".join(char for char in text if char.isprintable()).strip()[:LONGEST_LINE]
