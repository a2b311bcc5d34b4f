"""Commands on the watchlist."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from app.cli.shapes import opportunity_shape
from app.cli.words import read_day, read_id
from app.domain.opportunities import OpportunityDraft, Stage, Stance
from app.errors import InputError

if TYPE_CHECKING:
    import argparse

    from app.cli.program import Call
    from app.domain.opportunities import Opportunity
    from app.services.watch import Watch

CURRENCY_LETTERS = 3


def watch(call: Call) -> int:
    """Run one of the watchlist's actions and print the opportunities it is about."""
    actions = {
        "add": _add,
        "list": lambda service, _: service.listed(),
        "show": lambda service, words: (service.find(read_id(words.id, "opportunity")),),
        "edit": _edit,
        "stage": _stage,
        "link": _link,
    }
    with call.services() as services:
        found = actions[call.words.action](services.watch, call.words)
    for opportunity in found:
        call.output.data(opportunity_shape(opportunity))
    if call.words.action == "list":
        _print_table(call, found)
    else:
        for opportunity in found:
            _print_whole(call, opportunity)
    return 0


def _add(service: Watch, words: argparse.Namespace) -> tuple[Opportunity, ...]:
    item = read_id(words.item, "item") if words.item else None
    if item is None and not (words.title or "").strip():
        raise InputError("no-title", "It needs a title. Give --title, or --item to take one over.")
    start = OpportunityDraft(title="") if item is None else service.from_item(item)
    return (service.add(dataclasses.replace(start, **_given(words)), item),)


def _edit(service: Watch, words: argparse.Namespace) -> tuple[Opportunity, ...]:
    number = read_id(words.id, "opportunity")
    present = service.find(number)
    names = [field.name for field in dataclasses.fields(OpportunityDraft)]
    start = OpportunityDraft(**{name: getattr(present, name) for name in names})
    return (service.edit(number, dataclasses.replace(start, **_given(words))),)


def _stage(service: Watch, words: argparse.Namespace) -> tuple[Opportunity, ...]:
    return (service.move(read_id(words.id, "opportunity"), Stage(words.stage)),)


def _link(service: Watch, words: argparse.Namespace) -> tuple[Opportunity, ...]:
    number, item = read_id(words.id, "opportunity"), read_id(words.item, "item")
    stance = Stance(words.stance) if words.stance else None
    return (service.link(number, item, stance, words.note),)


def _given(words: argparse.Namespace) -> dict[str, Any]:
    """Collect the fields that the call names; what it does not name stays as it is."""
    currency = words.currency.upper() if words.currency else None
    if currency and not (currency.isascii() and currency.isalpha() and len(currency) == CURRENCY_LETTERS):
        raise InputError("bad-currency", f"{words.currency!r} is no currency. Give an ISO code such as EUR.")
    fields = {
        "title": words.title.strip() if words.title else None,
        "stage": Stage(words.stage) if words.stage else None,
        "sectors": tuple(words.sector) if words.sector else None,
        "places": tuple(words.place) if words.place else None,
        "owner": words.owner,
        "value": words.value,
        "currency": currency,
        "deadline": read_day(words.deadline),
        "next_action": words.next,
        "note": words.note,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _print_table(call: Call, found: tuple[Opportunity, ...]) -> None:
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
    if not found:
        call.output.note("The watchlist is empty. `tradewind watch add --item ID` begins one from an item.")


def _print_whole(call: Call, entry: Opportunity) -> None:
    shape = opportunity_shape(entry)
    for name, value in shape.items():
        if name != "evidence" and value not in (None, "", []):
            call.output.text(f"{name:12} {', '.join(value) if isinstance(value, list) else value}")
    for link in entry.evidence:
        call.output.text(f"{link.stance.value:12} item {link.item_id}: {link.title} ({link.source})")
        if link.note:
            call.output.text(f"{'':12} {link.note}")
