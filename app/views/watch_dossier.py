"""What the detail pane reads of one opportunity, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.items import ItemRow
    from app.domain.opportunities import Opportunity
    from app.domain.watch_log import Conflict
    from app.services.bundle import Services
    from app.store.watch_log import Event


@dataclass(frozen=True, slots=True)
class Dossier:
    """An opportunity with its history, what is disagreed on, what is suggested and the query in force."""

    one: Opportunity
    history: tuple[Event, ...]
    conflicts: tuple[Conflict, ...]
    suggestions: tuple[ItemRow, ...]
    query: str


def read_dossier(services: Services, one: Opportunity) -> Dossier:
    """Read it; slow, not for the GUI thread."""
    return Dossier(
        one,
        services.watch.history(one.id),
        services.watch.conflicts(one.id),
        services.watching.suggestions(one.id),
        services.watching.query(one.id),
    )
