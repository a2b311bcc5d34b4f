"""Tables as files: CSV and XLSX, read with care and written so that nothing in them runs."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from app.domain.exchange import Table, column_name
from app.domain.exchange_cells import guard
from app.domain.exchange_rows import LONGEST
from app.errors import InputError
from app.services.files import read_at_most

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from app.domain.exchange import Cell

MOST_BYTES = 100_000_000
MOST_ROWS, MOST_COLUMNS = 100_000, 200
MOST_UNPACKED = 300_000_000  # bytes of an .xlsx, all parts together
MOST_TIMES = 200  # that a part may be larger than it is packed, from a megabyte on
MOST_PARTS = 2_000
MOST_PLACES = 10  # of an amount that is written as a number
_SMALL = 1_000_000
_DELIMITERS = (",", ";", "\t")
_ENTITIES = re.compile(rb"<!\s*(DOCTYPE|ENTITY)|<\x00!\x00D\x00O\x00C\x00T")
# XML has no way to say these; Excel writes them as _x0007_ (ECMA-376, ST_Xstring).
_UNSAYABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_FIXED = re.compile(r"(?:#,##)?(0\.0+)")
_SAID = re.compile("_x([0-9A-Fa-f]{4})_")


def read_table(path: Path) -> Table:
    """Read a CSV or XLSX file, its first sheet.

    Raises InputError: `unreadable`, `bad-ending`, `too-large`, `bad-encoding`, `not-a-table`,
    `zip-bomb` for a workbook that unpacks to far more than it says, `no-rows` where there is none.
    """
    readers = {".csv": _read_csv, ".xlsx": _read_xlsx}
    read = readers.get(path.suffix.lower())
    if read is None:
        raise InputError("bad-ending", f"{path.name}: a table ends in .csv or .xlsx. Save it as one of them.")
    data = read_at_most(path, MOST_BYTES)
    rows = list(_limited(path.name, read(path.name, data)))
    while rows and not any(cell not in (None, "") for cell in rows[-1]):
        rows.pop()
    if not rows:
        raise InputError("no-rows", f"{path.name} holds no table.")
    head = tuple("" if cell is None else str(cell).strip() for cell in rows[0])
    return Table(path.name, head, tuple(rows[1:]))


def write_csv(path: Path, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table as CSV in UTF-8 with a mark that spreadsheets know it by."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows([_plain(cell) for cell in row] for row in rows)


WIDTHS = {"ID": 6, "Title": 40, "Note": 60, "Value": 16, "Currency": 10, "Next date": 12, "Deadline": 12}
"""Of columns of a sheet, in characters, where they differ from the others."""


def write_xlsx(path: Path, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table as XLSX: days and amounts as such, texts as texts, the head held in view, a filter on it.

    Raises InputError `too-long` for a text that no cell of XLSX can hold.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.worksheet.properties import PageSetupProperties

    # All of them before the workbook is begun, which can't be left half written.
    found = [[(_sheet_value(cell), _number_format(cell)) for cell in row] for row in rows]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Opportunities")
    sheet.freeze_panes = "A2"
    for place, name in enumerate(head, start=1):
        sheet.column_dimensions[column_name(place)].width = WIDTHS.get(name, 18)
    sheet.auto_filter.ref = f"A1:{column_name(len(head))}{len(found) + 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 3, 0
    sheet.print_title_rows = "1:1"
    titles = [WriteOnlyCell(sheet, value=name) for name in head]
    for cell in titles:
        cell.font = Font(bold=True)
    sheet.append(titles)
    for row_found in found:
        sheet.append([_formatted(sheet, value, style) for value, style in row_found])
    book.save(path)


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guard(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _sheet_value(cell: Cell) -> Any:  # noqa: ANN401  what a cell of openpyxl takes
    if isinstance(cell, Decimal):
        return float(cell) if _number_format(cell) else guard(str(cell))
    if not isinstance(cell, str):
        return cell
    text = _UNSAYABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", guard(cell))
    if len(text) > LONGEST:
        raise InputError(
            "too-long",
            f"A text of {len(cell):,} characters fits no cell of XLSX ({LONGEST:,}). Export CSV instead.",
        )
    return text or None


def _number_format(cell: Cell) -> str:
    """Give the format that shows all digits of an amount; empty where no number of XLSX can hold it.

    Such a number has the 15 to 17 digits of a float.
    """
    if not isinstance(cell, Decimal) or Decimal(repr(float(cell))) != cell:
        return ""
    exponent = cell.as_tuple().exponent
    if not isinstance(exponent, int) or not -MOST_PLACES <= exponent <= 0:
        return ""
    return f"#,##0.{'0' * -exponent}" if exponent else "#,##0"


def _formatted(sheet: WriteOnlyWorksheet, value: Any, style: str) -> Any:  # noqa: ANN401  a cell or its value
    lines = isinstance(value, str) and "\n" in value
    if not style and not lines:
        return value
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    cell = WriteOnlyCell(sheet, value=value)
    if lines:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    else:
        cell.number_format = style
    return cell


def _read_csv(name: str, data: bytes) -> Iterator[tuple[Cell, ...]]:
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            "bad-encoding",
            f"{name} is not in UTF-8 (byte {error.start:,}). Save it as “CSV UTF-8” and import it again.",
        ) from error
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    csv.field_size_limit(MOST_BYTES)
    try:
        yield from map(tuple, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise InputError("not-a-table", f"{name} can't be read as CSV ({error}).") from error


def _read_xlsx(name: str, data: bytes) -> Iterator[tuple[Cell, ...]]:
    from openpyxl import load_workbook

    _check_parts(name, data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what a sheet says of its size may be anything
        yield from (tuple(map(_cell, row)) for row in sheet.iter_rows())
    except InputError:
        raise
    except Exception as error:
        # Whatever a broken workbook makes openpyxl stumble over (KeyError, ValueError, XML errors, …).
        raise InputError(
            "not-a-table", f"{name} can't be read as XLSX. Open it in a spreadsheet and save it anew."
        ) from error


def _check_parts(name: str, data: bytes) -> None:
    """Look at a workbook's parts before anything is unpacked: zipfile unpacks no more than they say."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if _is_bomb(parts):
                raise InputError(
                    "zip-bomb", f"{name} unpacks to far more than a table would. It was not opened."
                )
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    _check_prolog(name, archive.open(part).read(_SMALL))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise InputError(
            "not-a-table", f"{name} is not an XLSX file. Open it in a spreadsheet and save it anew."
        ) from error


def _check_prolog(name: str, beginning: bytes) -> None:
    if _ENTITIES.search(beginning):
        raise InputError("zip-bomb", f"{name} defines entities, which no table needs. It was not opened.")


def _is_bomb(parts: Sequence[zipfile.ZipInfo]) -> bool:
    return (
        len(parts) > MOST_PARTS
        or sum(part.file_size for part in parts) > MOST_UNPACKED
        or any(part.file_size > max(_SMALL, MOST_TIMES * part.compress_size) for part in parts)
    )


def _limited(name: str, rows: Iterable[tuple[Cell, ...]]) -> Iterator[tuple[Cell, ...]]:
    for number, row in enumerate(rows, start=1):
        if number > MOST_ROWS + 1 or len(row) > MOST_COLUMNS:
            raise InputError(
                "too-large", f"{name}: {MOST_ROWS:,} rows and {MOST_COLUMNS} columns are read at most."
            )
        yield row


def _cell(cell: Any) -> Cell:  # noqa: ANN401  any of openpyxl's cells
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool):
        places = _FIXED.fullmatch(cell.number_format)
        return Decimal(repr(value)).quantize(Decimal(places[1])) if places else value
    if isinstance(value, str):
        return _SAID.sub(lambda found: chr(int(found[1], 16)), value)
    return value if isinstance(value, bool | date | None) else str(value)
