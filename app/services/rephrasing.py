"""Let a service of the person's own choice rephrase a draft; never needed, off until it is set up.

What comes back is matched one to one with what was sent and goes through the check of every sentence
that an author writes; whatever fails is dropped, and the draft stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.assets import read_text
from app.domain.rephrasing import Asked, Dropped, Proposal, Rephrased, RephraseProgress
from app.errors import AppError, InputError
from app.services.rephrase_judge import Judge, told

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator
    from threading import Event

    from app.briefing.matching import Matcher
    from app.domain.briefs import Brief
    from app.domain.rephrasing import Drafted, Reason
    from app.feeds.rephrase import RephraseClient
    from app.services.lazy import Lazy
    from app.services.rephrase_keys import RephraseKeys
    from app.services.reviewing import Reviewing
    from app.tagging.tagger import Tagger

BATCH, BATCH_LETTERS = 12, 4_000
MOST = 240
"""Sentences that are sent at a time, and in all."""


class Rephrasing:
    """Ask for other words for statements and judge them; blocks, so run it in a worker."""

    def __init__(
        self,
        reviewing: Reviewing,
        matcher: Lazy[Matcher],
        tagger: Lazy[Tagger],
        client: RephraseClient,
        keys: RephraseKeys,
    ) -> None:
        self._reviewing = reviewing
        self._matcher = matcher
        self._tagger = tagger
        self._client = client
        self.keys = keys

    def address(self, typed: str) -> str:
        """Give the address of a service as it will be asked. Raises InputError."""
        from app.feeds.rephrase_address import read_endpoint

        return read_endpoint(typed).base

    def models(self, typed: str, cancel: Event) -> tuple[str, ...]:
        """List the models that a service offers; sends no words of anybody's. Raises AppError."""
        from app.feeds.rephrase_address import read_endpoint

        endpoint = read_endpoint(typed)
        return self._client.models(endpoint, self.keys.find(endpoint.base), cancel)

    def asked(self, brief: Brief, wanted: Container[int], typed: str, model: str) -> Asked:
        """Say what would be sent of some statements (numbers from 1), and where to; sends nothing.

        A sentence that would not match its sources if a person had written it is not sent: no other
        words for it could. Raises InputError.
        """
        from app.briefing.rephrasing import rephrasable
        from app.feeds.rephrase_address import read_endpoint

        endpoint = read_endpoint(typed)
        if not model.strip():
            raise InputError("rephrase-model", "No model is named. Name one in the settings.")
        fit = rephrasable(brief, wanted)
        stands = self._reviewing.standings_of(brief, [one.number for one in fit])
        sent = tuple(one for one in fit if stands[one.number].verdict == "matches")[:MOST]
        within = sum(number in wanted for number in range(1, len(brief.statements) + 1))
        instruction = read_text("briefing", "rephrase.txt").strip()
        return Asked(endpoint.base, endpoint.host, model.strip(), instruction, sent, within - len(sent))

    def run(
        self, brief: Brief, asked: Asked, progress: Callable[[RephraseProgress], None], cancel: Event
    ) -> Rephrased:
        """Ask for other words for what `asked` lists. What came back before a fault or a stop is kept."""
        from app.briefing.rephrasing import read_answers, written_out
        from app.feeds.rephrase import Question
        from app.feeds.rephrase_address import read_endpoint

        result, done = Rephrased(asked.model), 0
        try:
            endpoint = read_endpoint(asked.address)
            key = self.keys.find(endpoint.base)
            for batch in _batches(asked.sentences):
                question = Question(asked.model, asked.instruction, written_out(batch), key)
                answers = read_answers(self._client.answer(endpoint, question, cancel), batch)
                result = _joined(result, self._judged(brief, batch, answers.texts), answers.stray)
                done += len(batch)
                progress(RephraseProgress(done, len(asked.sentences)))
        except AppError as error:
            return replace(result, stopped=error)
        return result

    def _judged(self, brief: Brief, batch: tuple[Drafted, ...], texts: dict[int, list[str]]) -> Rephrased:
        judge = Judge(self._matcher(), self._tagger, brief.language)
        fit: list[Proposal] = []
        dropped: list[Dropped] = []
        for one in batch:
            found = texts[one.number]
            if len(found) != 1:
                reason: Reason = "twice" if found else "missing"
                dropped.append(Dropped(one.number, one.text, "", reason))
            elif found[0] != one.text:
                fault = judge.fault(one, found[0])
                if fault is None:
                    fit.append(Proposal(one.number, one.text, found[0]))
                else:
                    dropped.append(fault)
        passed, failed = self._compared(brief, fit)
        same = len(batch) - len(fit) - len(dropped)
        return Rephrased("", passed, tuple(sorted((*dropped, *failed), key=lambda one: one.number)), same)

    def _compared(
        self, brief: Brief, fit: list[Proposal]
    ) -> tuple[tuple[Proposal, ...], tuple[Dropped, ...]]:
        """Compare other words with their sources, as those of an author."""
        from app.briefing.rephrasing import taken_over

        tried = taken_over(brief, fit, "")
        stands = self._reviewing.standings_of(tried, [one.number for one in fit])
        passed = tuple(one for one in fit if stands[one.number].verdict == "matches")
        failed = (one for one in fit if one not in passed)
        return passed, tuple(
            Dropped(one.number, one.before, one.after, "differs", told(stands[one.number].differences))
            for one in failed
        )


def _batches(sentences: Iterable[Drafted]) -> Iterator[tuple[Drafted, ...]]:
    """Cut sentences into questions of a size that small models can work on."""
    batch: list[Drafted] = []
    for one in sentences:
        letters = sum(len(held.text) for held in batch) + len(one.text)
        if batch and (len(batch) == BATCH or letters > BATCH_LETTERS):
            yield tuple(batch)
            batch = []
        batch.append(one)
    if batch:
        yield tuple(batch)


def _joined(one: Rephrased, other: Rephrased, stray: int) -> Rephrased:
    return Rephrased(
        one.model,
        one.proposals + other.proposals,
        one.dropped + other.dropped,
        one.same + other.same,
        one.stray + stray,
    )
