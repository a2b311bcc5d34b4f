"""Understand the rows of a table as opportunities, and say of each cell what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from app.domain.cell_dates import read_cell_day
from app.domain.cell_money import read_cell_amount, read_cell_currency
from app.domain.confidence import needs_reason
from app.domain.exchange import CellProblem, Preview, RowReading, head_problems
from app.domain.exchange_cells import split_list, unguard
from app.domain.opportunities import OpportunityDraft, Stage
from app.domain.watch_fields import check_draft, is_uid
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.exchange import Cell, Mapped, Table
    from app.domain.opportunities import Opportunity

_NUMBER = re.compile("[0-9]{1,18}")
_APART = frozenset({"id", "uid", "currency", "value"})
_LISTS = frozenset({"places", "tags", "attachments", "keywords.en", "keywords.ja", "keywords.zh"})
_DAYS = frozenset({"deadline", "next_date"})
LONGEST = 32_767
"""Characters that a cell may hold, here as in Excel."""


@dataclass(frozen=True, slots=True)
class Known:
    """What rows are understood by: what is here, by number and uid, and what things are called.

    `binned` are uids that lie in the bin; `sectors` and `stages` go by any name, as `fold_name` has it.
    """

    by_id: Mapping[int, Opportunity]
    by_uid: Mapping[str, Opportunity]
    binned: frozenset[str]
    sectors: Mapping[str, str]
    stages: Mapping[str, Stage]


def read_rows(table: Table, mapping: Mapped, known: Known) -> Preview:
    """Understand a table under a mapping of columns (from 0) to fields; rows without any cell are left out.

    Nothing is taken of a table whose head is wrong about its title; each row is judged by itself
    but for ids that stand in two rows.
    """
    readings = [
        _Row(number, cells, mapping, known).read()
        for number, cells in enumerate(table.rows, start=2)
        if any(cell is not None and str(cell).strip() for cell in cells)
    ]
    return Preview(tuple(_apart(readings, mapping)), head_problems(table.columns, mapping))


def draft_of_row(row: RowReading, present: Opportunity | None) -> OpportunityDraft:
    """Give what an opportunity will be: as it is where the row says nothing, else as the row says.

    An amount that is written otherwise but equal stays as it was written.
    """
    if present is None:
        return _with(OpportunityDraft(""), row.values)
    draft = _with(present.draft, row.values)
    return replace(draft, value=present.value) if draft.value == present.value else draft


def _with(draft: OpportunityDraft, values: Mapping[str, Any]) -> OpportunityDraft:
    plain = {name: value for name, value in values.items() if "." not in name}
    words = {name.partition(".")[2]: value for name, value in values.items() if "." in name}
    made = replace(draft, **plain)
    return replace(made, keywords=replace(made.keywords, **words)) if words else made


class _Row:
    """Reads one row, cell by cell."""

    def __init__(self, number: int, cells: Sequence[Cell], mapping: Mapped, known: Known) -> None:
        self._number = number
        self._cells = {
            field: (place, _plain(cells[place]) if place < len(cells) else None)
            for place, field in mapping.items()
        }
        self._known = known
        self._problems: list[CellProblem] = []

    def read(self) -> RowReading:
        """Understand the row."""
        present, uid = self._find()
        values: dict[str, Any] = {}
        for field in self._cells:
            if field not in _APART:
                values |= self._try(field, self._value)
        values |= self._try("currency", self._currency)
        values |= self._try("value", partial(self._amount, values.get("currency")))
        reading = RowReading(self._number, values, present.id if present else None, uid)
        if not self._problems:
            self._judge(reading, present)
        return replace(reading, problems=tuple(self._problems))

    def _find(self) -> tuple[Opportunity | None, str | None]:
        """Find the opportunity that the row is about: by its uid, else by its number or another's id.

        An id that is nobody's here names the opportunity from then on, so that the table may come again.
        """
        uid = self._said("uid")
        if uid and not is_uid(uid):
            self._complain("uid", "bad-uid")
        number = self._said("id").removesuffix(".0")
        if not uid and number:
            uid = foreign_uid(number)
            if uid not in self._known.by_uid and _NUMBER.fullmatch(number):
                found = self._known.by_id.get(int(number))
                if found is not None:
                    return found, None
        if uid in self._known.binned:
            self._complain("uid" if self._said("uid") else "id", "in-bin")
        return self._known.by_uid.get(uid), uid or None

    def _said(self, field: str) -> str:
        return _text(self._cells.get(field, (0, None))[1]).strip()

    def _value(self, field: str, cell: Cell) -> dict[str, Any]:
        if field in _DAYS:
            return {field: read_cell_day(cell)}
        text = _text(cell)
        if len(text) > LONGEST:
            raise InputError("too-long", f"It has {len(text)} characters.")
        match field:
            case "title":
                return {field: text.strip()}
            case "stage":
                return self._stage(text)
            case "sectors":
                return {field: self._sectors(text)}
            case "hs_codes":
                return {field: tuple(code.replace(".", "").replace(" ", "") for code in split_list(text))}
        return {field: split_list(text) if field in _LISTS else text}

    def _stage(self, text: str) -> dict[str, Any]:
        name = fold_name(text)
        if not name:
            return {}
        if name not in self._known.stages:
            raise InputError("unknown-stage", f"{text} is no stage.")
        return {"stage": self._known.stages[name]}

    def _sectors(self, text: str) -> tuple[str, ...]:
        names = split_list(re.sub(r"[|/]", ";", text))
        wrong = next((name for name in names if fold_name(name) not in self._known.sectors), None)
        if wrong is not None:
            raise InputError("unknown-sector", f"{wrong} is no sector.")
        return tuple(dict.fromkeys(self._known.sectors[fold_name(name)] for name in names))

    def _currency(self, field: str, cell: Cell) -> dict[str, Any]:
        return {field: read_cell_currency(cell)}

    def _amount(self, currency: str | None, field: str, cell: Cell) -> dict[str, Any]:
        """Read an amount, whose cell may name the currency too."""
        amount, named = read_cell_amount(cell, currency)
        return {field: amount} if named is None else {field: amount, "currency": named}

    def _judge(self, reading: RowReading, present: Opportunity | None) -> None:
        draft = draft_of_row(reading, present)
        try:
            check_draft(draft)
        except InputError as error:
            self._complain(_FIELD_OF.get(error.code, "title"), error.code)
        if present is not None and needs_reason(present.stage, draft.stage, present.evidence):
            self._complain("stage", "needs-reason")

    def _try(self, field: str, read: Callable[[str, Cell], dict[str, Any]]) -> dict[str, Any]:
        """Read a field's cell; nothing where there is none or it is wrong, which is noted."""
        if field not in self._cells:
            return {}
        try:
            return read(field, self._cells[field][1])
        except InputError as error:
            self._complain(field, error.code)
            return {}

    def _complain(self, field: str, code: str) -> None:
        place, cell = self._cells.get(field, (None, None))
        column = None if place is None else place + 1
        self._problems.append(CellProblem(self._number, column, code, _text(cell)[:200]))


_FIELD_OF = {"no-title": "title", "bad-value": "value", "bad-currency": "currency", "bad-hs-code": "hs_codes"}


def _apart(readings: Sequence[RowReading], mapping: Mapped) -> list[RowReading]:
    """Take none of the rows that are about one and the same opportunity."""
    named = Counter(name for row in readings if (name := _name(row)) is not None)
    places = {field: place + 1 for place, field in mapping.items()}
    told = []
    for row in readings:
        name = _name(row)
        if name is not None and named[name] > 1:
            column = places.get("uid", places.get("id"))
            twice = CellProblem(row.row, column, "id-twice", str(row.uid or row.opportunity_id))
            told.append(replace(row, problems=(*row.problems, twice)))
        else:
            told.append(row)
    return told


def _name(row: RowReading) -> int | str | None:
    return row.opportunity_id if row.opportunity_id is not None else row.uid


def _plain(cell: Cell) -> Cell:
    return unguard(cell) if isinstance(cell, str) else cell


def _text(cell: Cell) -> str:
    """Give a cell as text; a whole number that a spreadsheet made a fraction of is one."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def foreign_uid(number: str) -> str:
    """Name an opportunity by the id that a table from elsewhere has for it."""
    plain = f"id-{number}"
    return plain if is_uid(plain) else f"id-{sha256(number.encode('utf-8', 'replace')).hexdigest()[:20]}"


def fold_name(name: str) -> str:
    """Write a name as `Known` has it."""
    return unicodedata.normalize("NFKC", name).strip().casefold()
