"""What helps to read a text: each sentence's strength, the glossary, what is known of the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.evidence import Draft
from app.tagging.glossary import term_words

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from app.domain.claims import Claim
    from app.domain.items import ItemView
    from app.domain.sectors import Language
    from app.services.lazy import Lazy
    from app.tagging.claims import ClaimReader
    from app.tagging.glossary import Glossary
    from app.tagging.publishers import Publishers

STATE_MEDIA = "state media"
MAX_READ = 20_000


@dataclass(frozen=True, slots=True)
class Aids:
    """The data that reading goes by, loaded together."""

    reader: ClaimReader
    glossary: Glossary
    publishers: Publishers


def load_aids(root: Traversable | None = None) -> Aids:
    """Load reading aids from the data below `root` (the program's own by default). Raises InputError."""
    from app.tagging.claims import ClaimReader
    from app.tagging.glossary import Glossary
    from app.tagging.library import load_publishers
    from app.tagging.publishers import Publishers

    return Aids(ClaimReader.load(), Glossary.load(root), Publishers(load_publishers(root)))


def load_claim_reader() -> ClaimReader:
    """Load only what reads claims. Raises InputError where a data file is wrong."""
    from app.tagging.claims import ClaimReader

    return ClaimReader.load()


class Claims:
    """Read claims and name terms. The aids take a fifth of a second to load: ask `load` in the background."""

    def __init__(self, aids: Lazy[Aids]) -> None:
        self._aids = aids

    @property
    def is_ready(self) -> bool:
        """Tell whether what reading needs is loaded."""
        return self._aids.ready() is not None

    def load(self) -> None:
        """Load what reading needs, if it isn't yet."""
        self._aids()

    def of_item(self, view: ItemView) -> tuple[Claim, ...]:
        """Read a stored item's sentences, up to 20,000 code points of each field."""
        item = view.item
        draft = Draft(
            id=str(item.id),
            title=item.title[:MAX_READ],
            summary=item.summary[:MAX_READ],
            content=item.content[:MAX_READ],
            lang=item.lang,
        )
        return self._aids().reader.claims(draft)

    def term(self, term_id: str, language: Language) -> str:
        """Name a term in the reader's language; in words of its id until the glossary is loaded."""
        aids = self._aids.ready()
        return aids.glossary.name(term_id, language) if aids else term_words(term_id)

    def is_state_media(self, view: ItemView) -> bool:
        """Tell whether the source, or whom it publishes again, is known as state media."""
        publishers = self._aids().publishers
        again = view.tagged.provenance.republished
        known = (
            publishers.named(view.source.title),
            publishers.hosting(view.item.url or view.source.url),
            publishers.named(again.origin if again else None),
            publishers.named(again.by if again else None),
        )
        return any(publisher is not None and publisher.kind == STATE_MEDIA for publisher in known)
