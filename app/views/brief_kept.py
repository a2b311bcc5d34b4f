"""The menu of drafts and editions that were kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from app.domain.briefs import Brief
    from app.domain.editions import DraftRow, Edition
    from app.views.brief_view import BriefView
    from app.views.desk import Desk

MOST = 12


class KeptMenu(QMenu):
    """List what was kept each time it opens; an edition that is opened stays as it is, edits make a draft."""

    def __init__(self, desk: Desk, view: BriefView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self.aboutToShow.connect(self.load)
        self._fill((), ())  # Qt shows no menu that is empty, and reading comes later than the click

    def load(self) -> None:
        """Read the lists, in the background."""
        briefs = self._desk.services.briefs
        self._desk.tasks.run(
            lambda: (briefs.drafts.listed()[:MOST], briefs.editions.listed()[:MOST]),
            owner=self,
            done=lambda found: self._fill(*found),
            failed=self._view.notice.say_error,
        )

    def open_draft(self, draft_id: int) -> None:
        """Go on with a draft."""
        drafts = self._desk.services.briefs.drafts
        self._desk.tasks.run(
            lambda: drafts.open(draft_id),
            owner=self,
            done=lambda brief: self._view.show_brief(brief, draft_id),
            failed=self._view.notice.say_error,
        )

    def open_edition(self, edition_id: int) -> None:
        """Show an edition as it went out."""
        editions = self._desk.services.briefs.editions

        def show(brief: Brief) -> None:
            self._view.show_brief(brief)

        self._desk.tasks.run(
            lambda: editions.open(edition_id), owner=self, done=show, failed=self._view.notice.say_error
        )

    def _fill(self, drafts: tuple[DraftRow, ...], editions: tuple[Edition, ...]) -> None:
        self.clear()
        words = self._desk.words
        self.addSection(self.tr("Drafts"))
        for row in drafts:
            text = f"{row.title}  ·  {words.moment(row.changed_at)}"
            self.addAction(text).triggered.connect(lambda _on=False, one=row.id: self.open_draft(one))
        self.addSection(self.tr("Editions that went out"))
        for edition in editions:
            text = f"{edition.title}  ·  {words.moment(edition.made_at)}"
            self.addAction(text).triggered.connect(lambda _on=False, one=edition.id: self.open_edition(one))
        if not drafts and not editions:
            self.addAction(self.tr("Nothing was kept yet")).setEnabled(False)
