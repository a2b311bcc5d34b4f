"""Commands on the watchlist: opportunities, their stages and their evidence."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from app.cli import watch_files, watch_more
from app.cli.watch_shapes import event_shape, opportunity_shape
from app.cli.words import read_day, read_id
from app.domain.corrections import find_words
from app.domain.opportunities import Keywords, OpportunityDraft, Stage, Stance
from app.domain.sectors import LANGUAGES
from app.errors import InputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from app.cli.program import Call
    from app.domain.opportunities import Opportunity
    from app.services.bundle import Services

    Found = tuple[Opportunity, ...]

CURRENCY_LETTERS = 3


def watch(call: Call) -> int:
    """Run one of the watchlist's actions and print the opportunities it is about."""
    action = call.words.action
    others: Mapping[str, Callable[[Call, Services], int]] = {**watch_files.ACTIONS, **watch_more.ACTIONS}
    with call.services() as services:
        if action in others:
            return others[action](call, services)
        found = _ACTIONS[action](services, call.words)
        for opportunity in found:
            call.output.data(opportunity_shape(opportunity))
        if action in {"list", "bin"}:
            print_table(call, found)
        else:
            for opportunity in found:
                _print_whole(call, opportunity)
        if action == "show" and call.words.history:
            _print_history(call, services, found[0].id)
    return 0


def _add(services: Services, words: argparse.Namespace) -> Found:
    item = read_id(words.item, "item") if words.item else None
    if item is None and not (words.title or "").strip():
        raise InputError("no-title", "It needs a title. Give --title, or --item to take one over.")
    start = OpportunityDraft(title="") if item is None else services.watch.from_item(item)
    return (services.watch.add(_changed(start, words), item, reason=words.reason),)


def _show(services: Services, words: argparse.Namespace) -> Found:
    return (services.watch.find(_number(words)),)


def _edit(services: Services, words: argparse.Namespace) -> Found:
    present = services.watch.find(_number(words))
    return (services.watch.edit(present.id, _changed(present.draft, words), reason=words.reason),)


def _stage(services: Services, words: argparse.Namespace) -> Found:
    return (services.watch.move(_number(words), Stage(words.stage), reason=words.reason),)


def _link(services: Services, words: argparse.Namespace) -> Found:
    number, stance = _number(words), Stance(words.stance) if words.stance else None
    policy, slash, clause = words.item.partition("/")
    if slash:
        return (services.watch.link_clause(number, policy, clause, stance, words.note),)
    item = read_id(words.item, "item")
    if words.passage is None:
        return (services.watch.link(number, item, stance, words.note),)
    span = find_words(services.news.read(item).item.fields, words.passage)
    if span is None:
        raise InputError("no-words", f"Item {item} does not say “{words.passage}”.")
    return (services.watch.link_passage(number, item, span, stance, words.note),)


def _unlink(services: Services, words: argparse.Namespace) -> Found:
    piece = int(words.piece) if words.piece.isascii() and words.piece.isdigit() else words.piece
    return (services.watch.unlink(_number(words), piece),)


def _remove(services: Services, words: argparse.Namespace) -> Found:
    present = services.watch.find(_number(words))
    services.watch.remove(present.id)
    return (present,)


_ACTIONS: Mapping[str, Callable[[Services, argparse.Namespace], tuple[Opportunity, ...]]] = {
    "add": _add,
    "list": lambda services, _: services.watch.listed(),
    "bin": lambda services, _: services.watch.binned(),
    "show": _show,
    "edit": _edit,
    "stage": _stage,
    "link": _link,
    "unlink": _unlink,
    "remove": _remove,
    "restore": lambda services, words: (services.watch.restore(_number(words)),),
}


def _number(words: argparse.Namespace) -> int:
    return read_id(words.id, "opportunity")


def _changed(start: OpportunityDraft, words: argparse.Namespace) -> OpportunityDraft:
    """Put what the call names in its place; what it does not name stays as it is."""
    currency = words.currency.upper() if words.currency else None
    if currency and not (currency.isascii() and currency.isalpha() and len(currency) == CURRENCY_LETTERS):
        raise InputError("bad-currency", f"{words.currency!r} is no currency. Give an ISO code such as EUR.")
    given: dict[str, Any] = {
        "title": words.title.strip() if words.title else None,
        "stage": Stage(words.stage) if words.stage else None,
        "sectors": words.sector,
        "places": words.place,
        "owner": words.owner,
        "value": words.value,
        "currency": currency,
        "deadline": read_day(words.deadline),
        "next_action": words.next,
        "next_date": read_day(words.next_date),
        "note": words.note,
        "customer": words.customer,
        "query": words.query,
        "tags": words.tag,
        "hs_codes": words.hs,
        "attachments": words.attach,
        "keywords": _keywords(start.keywords, words),
    }
    found: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in given.items()
        if value is not None
    }
    return dataclasses.replace(start, **found)


def _keywords(start: Keywords, words: argparse.Namespace) -> Keywords:
    given = {language: getattr(words, f"keyword_{language}") for language in LANGUAGES}
    said = {language: tuple(found) for language, found in given.items() if found is not None}
    return dataclasses.replace(start, **said)


def print_table(call: Call, found: tuple[Opportunity, ...]) -> None:
    """Print opportunities as a table for a person."""
    call.output.table(
        ("ID", "STAGE", "TITLE", "SECTORS", "PLACES", "DEADLINE", "NEXT", "EVIDENCE"),
        (
            (
                entry.id,
                entry.stage.value,
                entry.title,
                ", ".join(entry.sectors),
                ", ".join(entry.places),
                entry.deadline,
                entry.next_action,
                len(entry.evidence),
            )
            for entry in found
        ),
    )
    if not found and call.words.action == "list":
        call.output.note("The watchlist is empty. `tradewind watch add --item ID` begins one from an item.")


def _print_whole(call: Call, entry: Opportunity) -> None:
    shape = opportunity_shape(entry)
    confidence = shape.pop("confidence")
    for name, value in shape.items():
        if name != "evidence" and value not in (None, "", [], {}):
            call.output.text(f"{name:12} {_words(value)}")
    if entry.evidence:
        shaky = ", all that speaks for it is hedged or machine-written" if confidence["shaky"] else ""
        call.output.text(f"{'confidence':12} {confidence['score']} ({confidence['level']}{shaky})")
    for link in entry.evidence:
        where = f"item {link.item_id}: " if link.item_id is not None else ""
        quote = f" “{link.passage.text}”" if link.passage else ""
        call.output.text(f"{link.stance.value:12} {where}{link.title} ({link.source}){quote}")
        if link.note:
            call.output.text(f"{'':12} {link.note}")


def _words(value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name}: {', '.join(words)}" for name, words in value.items())
    return ", ".join(value) if isinstance(value, list) else str(value)


def _print_history(call: Call, services: Services, opportunity_id: int) -> None:
    for event in services.watch.history(opportunity_id):
        shape = event_shape(event)
        call.output.data(shape)
        fields = ", ".join(event.detail)
        why = f" ({event.reason})" if event.reason else ""
        call.output.text(f"{shape['at']}  {event.by}  {event.what}  {fields}{why}")
