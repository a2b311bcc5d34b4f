"""Judge what kind of document a text is: role, the source's letter, republication, hedging.

Three axes that never mix: the role is by who wrote the text; the letter is the source's alone;
the share of hedged sentences says how much is speculation. Only words in the text that disclose
it make a text `ai-generated`; style never does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.evidence import Cue, Provenance, Republication
from app.domain.sources import Role
from app.tagging.publishers import host_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.evidence import Draft
    from app.tagging.cues import FoundCue
    from app.tagging.hedge import Hedging
    from app.tagging.publishers import Publishers

# Words that disclose a text's making outrank those that frame it, and these the source's usual role.
_BY_WORDS = (Role.AI_GENERATED, Role.OPINION, Role.PRESS_RELEASE)
_BY_ISSUER = (Role.AGENCY_REPORT, Role.OFFICIAL, Role.NEWS)
_MAY_ISSUE = frozenset({Role.UNKNOWN, Role.OFFICIAL, Role.AGENCY_REPORT})
REPUBLISHED = "republished"
MAX_REASONS = 40


def judge_provenance(
    draft: Draft, found: Sequence[FoundCue], publishers: Publishers, hedging: Hedging
) -> Provenance:
    """Weigh the cues found, what the draft says of its source, and what the library knows of it."""
    by_name = publishers.named(draft.source)
    publisher = by_name or publishers.hosting(draft.url)
    of_source = draft.source_role
    if of_source is Role.UNKNOWN and publisher is not None:
        of_source = publisher.role
    reliability = draft.source_reliability or (publisher.reliability if publisher else None)
    reasons = [each.cue for each in found[:MAX_REASONS]]
    if of_source is not Role.UNKNOWN or reliability:
        told = by_name is not None or draft.source_role is not Role.UNKNOWN or draft.source_reliability
        reasons += _name_cue(draft) if draft.source and told else _address_cue(draft)
    if hedging.is_mostly_speculation:
        reasons.append(_speculation(hedging))
    return Provenance(
        role=_role([each.role for each in found if each.role], of_source),
        reliability=reliability,
        hedge_share=hedging.share,
        republished=judge_republication(draft, found, publishers),
        reasons=tuple(reasons),
        hedges=hedging.cues,
    )


def judge_republication(
    draft: Draft, found: Sequence[FoundCue], publishers: Publishers
) -> Republication | None:
    """Tell who publishes again and whose text it is, or None where nothing says so.

    The publisher is whom a cue names, else the draft's source; it must not be the origin itself.
    """
    parties = [each for each in found if each.by or each.origin or each.cue.cue == REPUBLISHED]
    by = next((each.by for each in parties if each.by), None)
    named = by or (draft.source or "").strip() or None
    origin = next((each.origin for each in parties if each.origin), None)
    if not parties or (named and origin and publishers.are_same(named, origin)):
        return None
    says_so = any(each.cue.cue == REPUBLISHED for each in parties)
    if not says_so and (named is None or origin is None):
        return None
    return Republication(named, origin, tuple(each.cue for each in parties[:MAX_REASONS]))


def _role(told: Sequence[Role], of_source: Role) -> Role:
    by_words = next((role for role in _BY_WORDS if role in told), None)
    if by_words is not None:
        return by_words
    if of_source in _MAY_ISSUE:
        return next((role for role in _BY_ISSUER if role in told), of_source)
    return of_source


def _name_cue(draft: Draft) -> list[Cue]:
    """Point to the source's name, which is known or came with a role or a letter of its own."""
    name = draft.source or ""
    return [Cue("source", "source", 0, len(name), name)] if name else []


def _address_cue(draft: Draft) -> list[Cue]:
    """Point to the host within the address, as the address writes it."""
    url, host = draft.url or "", host_of(draft.url)
    start = url.lower().find(host)
    return [Cue("source", "url", start, start + len(host), url[start : start + len(host)])] if host else []


def _speculation(hedging: Hedging) -> Cue:
    """Point to the first hedge of a text that is mostly hedged."""
    first = hedging.cues[0]
    return Cue("mostly-speculation", first.field, first.start, first.end, first.text)
