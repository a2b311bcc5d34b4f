"""Reading in the settings: when an item counts as read, and rules that mark items by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.domain.query import conjuncts, parse_query
from app.domain.reading import MARKINGS
from app.settings import LONGEST_LOOK, MOST_RULES
from app.views.evidence_text import displayable
from app.views.fonts import NORMAL
from app.views.panes import label
from app.views.query_words import QueryWords
from app.views.rule_dialog import RuleDialog
from app.views.settings_form import Form

if TYPE_CHECKING:
    from app.domain.reading import ReadRule
    from app.domain.sources import SourceRow
    from app.views.desk import Desk
    from app.views.notice import Notice
    from app.views.preferences import Preferences


class ReadingForm(Form):
    """Choose when items are marked, and keep the rules."""

    def __init__(self, desk: Desk, preferences: Preferences, notice: Notice) -> None:
        super().__init__(desk, preferences)
        self._notice = notice
        self._words = QueryWords(desk, self)
        told = self.tr("As soon as it is opened"), self.tr("After some seconds"), self.tr("Only by hand (U)")
        ways = self.choice(self.tr("&Mark an item as read"), "mark_read", zip(MARKINGS, told, strict=True))
        self._seconds = self.number(self.tr("Seconds &until then"), "mark_after", 1, LONGEST_LOOK)
        ways.activated.connect(self._allow_seconds)
        self.tick(self.tr("Also mark what I scroll &past in the list"), "mark_passed")
        self._allow_seconds()
        self.hint(
            self.tr("Rules mark items by themselves, each item once. Ctrl+Z in the list takes it back.")
        )
        self._rules = Form(desk, preferences)
        self.rows.addRow(self._rules)
        (self.add_button,) = self.acts((self.tr("Add a rule…"), "add", self.ask_for_rule))
        self._show_rules()
        self._learn()

    def ask_for_rule(self) -> None:
        """Ask which items a new rule is for, and when it marks them."""
        dialog = RuleDialog(self.desk, self)
        dialog.chosen.connect(self.add_rule)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_rule(self, rule: ReadRule) -> None:
        """Keep a rule; it works from now on."""
        if rule not in self.settings.read_rules:
            self.apply(read_rules=(*self.settings.read_rules, rule))
            self._show_rules()

    def remove_rule(self, rule: ReadRule) -> None:
        """Forget a rule; what it marked stays as it is."""
        self.apply(read_rules=tuple(one for one in self.settings.read_rules if one != rule))
        self._show_rules()

    def words(self, rule: ReadRule) -> str:
        """Say what a rule does."""
        parts = conjuncts(parse_query(rule.query)) if rule.query else ()
        what = " · ".join(map(self._words.condition, parts)) or self.tr("Everything")
        if not rule.days:
            return self.tr("%1, as it comes in").replace("%1", displayable(what))
        when = self.tr("%1, once older than %n day(s)", "", rule.days)
        return when.replace("%1", displayable(what))

    def _allow_seconds(self) -> None:
        self._seconds.setEnabled(self.settings.mark_read == "later")

    def _learn(self) -> None:
        """Learn the names of sources, which rules may have by number."""
        self.desk.tasks.run(
            self.desk.services.sources.rows, owner=self, done=self._take_names, failed=self._notice.say_error
        )

    def _take_names(self, rows: tuple[SourceRow, ...]) -> None:
        named = [(str(row.source.id), row.source.title or row.source.url) for row in rows]
        self._words.learn({"source": named})
        self._show_rules()

    def _show_rules(self) -> None:
        while self._rules.rows.rowCount():
            self._rules.rows.removeRow(0)
        for rule in self.settings.read_rules:
            self._rules.rows.addRow(self._line(rule))
        self.add_button.setEnabled(len(self.settings.read_rules) < MOST_RULES)

    def _line(self, rule: ReadRule) -> QWidget:
        line, told = QWidget(), self.words(rule)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        remove = QToolButton()
        remove.setAutoRaise(True)
        remove.setAccessibleName(self.tr("Remove the rule %1").replace("%1", told))
        remove.setToolTip(self.tr("Remove this rule"))
        self.desk.icons.dress(remove, "remove")
        remove.clicked.connect(lambda: self.remove_rule(rule))
        row.addWidget(remove)
        row.addWidget(label(self.desk, NORMAL, told), 1)
        return line
