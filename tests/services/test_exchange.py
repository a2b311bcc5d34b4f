from __future__ import annotations

import csv
import io
import random
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from app.domain.exchange_cells import unguard
from app.domain.opportunities import Keywords, Opportunity, OpportunityDraft, Stage
from app.domain.sectors import SECTOR_IDS
from app.errors import InputError
from app.services import tables
from app.services.exchange import Exchange, Imported
from app.services.watch import Watch
from app.store import watch_import
from app.store.store import Store
from app.store.watch_log import Act
from app.tagging.sector_file import load_sectors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.domain.exchange import Cell

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
GOOD = ["Quay", "lead", "1,000 EUR", "2027-03-31"]
HEAD = ["Title", "Stage", "Value", "Deadline"]
NEVER = Event()


class Room:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.watch = Watch(store, lambda: NOW)
        self.exchange = Exchange(store, load_sectors, lambda: NOW)

    def add_all(self, drafts: list[OpportunityDraft]) -> tuple[Opportunity, ...]:
        rows = [watch_import.Incoming(draft) for draft in drafts]
        self.store.write(lambda db: watch_import.take(db, rows, Act(NOW), lambda _: True)).result()
        return self.watch.listed()

    def take(self, path: Path) -> Imported:
        table = self.exchange.read(path)
        preview = self.exchange.preview(table, self.exchange.guess(table))
        return self.exchange.take(preview, lambda _done, _of: None, NEVER)

    def problems(self, path: Path) -> list[tuple[str, str]]:
        table = self.exchange.read(path)
        preview = self.exchange.preview(table, self.exchange.guess(table))
        return [(problem.cell, problem.code) for problem in preview.every_problem]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with Store.open(tmp_path / "data") as store:
        yield Room(store)


def put_csv(path: Path, *rows: list[Any]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def put_xlsx(path: Path, *rows: list[Any]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def made_up(number: int) -> OpportunityDraft:
    """Make an opportunity with something awkward in every field."""
    pick = random.Random(number)
    texts = ("=SUM(A1)", "+86 21", "-5", "@x", "'=y", "a;b", "a, b", "旧小区", "ｶﾞ", 'say "so"', "", " wide ")
    words = tuple(text.strip() for text in pick.sample(texts, 3) if text.strip())
    return OpportunityDraft(
        title=f"{pick.choice(texts).strip()} {number}",
        stage=pick.choice(list(Stage)),
        sectors=tuple(pick.sample(SECTOR_IDS, 2)),
        places=("CN-31", "JP-13")[: number % 3],
        owner=pick.choice(texts),
        value=None if number % 4 == 0 else Decimal(pick.randrange(10**9)) / 100,
        currency=pick.choice([None, "CNY", "JPY", "EUR"]),
        deadline=date(2027, 1 + number % 12, 1 + number % 28) if number % 2 else None,
        next_action=pick.choice(texts),
        note=f"# {pick.choice(texts)}\n\n* {pick.choice(texts)}\n",
        customer=pick.choice(texts),
        next_date=date(2026, 12, 1 + number % 28) if number % 3 else None,
        tags=words,
        hs_codes=("841861", "8418")[: number % 3],
        keywords=Keywords(en=("heat pump",), ja=("ヒートポンプ",)[: number % 2], zh=words[:1]),
        attachments=("C:\\plans\\a.pdf", "https://x.example/?a=1;b=2,3")[: number % 3],
        query="sector:green-tech" if number % 5 == 0 else "",
    )


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_what_goes_out_comes_in_again_equal(room: Room, tmp_path: Path, ending: str) -> None:
    before = room.add_all([made_up(number) for number in range(120)])
    path = tmp_path / f"out{ending}"
    assert room.exchange.write(path).opportunities == 120
    assert room.take(path) == Imported(same=120)
    with Store.open(tmp_path / "other") as other:
        there = Room(other)
        assert there.take(path) == Imported(added=120)
        assert {one.uid: one.draft for one in there.watch.listed()} == {one.uid: one.draft for one in before}


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(
    texts,
    st.lists(texts.map(str.strip).filter(bool), max_size=3),
    st.decimals(allow_nan=False, allow_infinity=False),
)
@settings(max_examples=25)
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_any_text_list_and_amount_comes_in_as_it_went_out(
    tmp_path_factory: pytest.TempPathFactory, ending: str, text: str, words: list[str], amount: Decimal
) -> None:
    path = tmp_path_factory.mktemp("any") / f"one{ending}"
    write = tables.write_csv if ending == ".csv" else tables.write_xlsx
    row: tuple[Cell, ...] = (1, text, "; ".join(words), amount)
    write(path, ["ID", "Note", "Tags", "Value"], [row])
    (cells,) = tables.read_table(path).rows
    assert unguard(str(cells[1] or "")) == text
    assert Decimal(unguard(str(cells[3]))) == amount


def test_formulas_are_neutralised_in_both_formats(room: Room, tmp_path: Path) -> None:
    room.watch.add(OpportunityDraft("=HYPERLINK(1)", owner="@cmd", note="+1", customer="-1"))
    room.exchange.write(tmp_path / "a.csv")
    room.exchange.write(tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        texts = [cell for row in csv.reader(file) for cell in row]
    assert "'=HYPERLINK(1)" in texts
    assert not [text for text in texts if text[:1] in {"=", "+", "-", "@"}]


def test_a_table_of_every_kind_of_mistake_names_each_cell_and_takes_the_good_rows(
    room: Room, tmp_path: Path
) -> None:
    path = put_csv(
        tmp_path / "bad.csv",
        ["Title", "Stage", "Value", "Deadline", "Sectors", "title", "HS codes"],
        [*GOOD, "绿色技术", "x", "8418.61"],
        ["", "lead", "1", "2027-03-31"],
        ["Half a row"],
        ["A", "somewhere", "lots", "1900-01-01", "magic"],
        ["B", "", "¥5", "03/04/2027", "green-tech; Urban planning", "", "84AB"],
        ["C", "won", "300万円", "令和9年3月31日"],
        ["", "", "", ""],
        ["D", "lead", "5 CNY", "31 Smarch"],
    )
    assert room.problems(path) == [
        ("F1", "column-twice"),
        ("A3", "no-title"),
        ("B5", "unknown-stage"),
        ("D5", "unlikely-date"),
        ("E5", "unknown-sector"),
        ("C5", "bad-value"),
        ("D6", "ambiguous-date"),
        ("C6", "ambiguous-currency"),
        ("D9", "bad-date"),
    ]
    assert room.take(path) == Imported(added=3, left=4)
    found = {one.title: one for one in room.watch.listed()}
    assert found.keys() == {"Quay", "Half a row", "C"}
    assert (found["C"].value, found["C"].currency) == (Decimal(3_000_000), "JPY")
    assert (found["Quay"].sectors, found["Quay"].hs_codes) == (("green-tech",), ("841861",))


def test_rows_that_name_known_opportunities_change_them_and_nothing_else(room: Room, tmp_path: Path) -> None:
    one = room.watch.add(made_up(7))
    path = put_xlsx(tmp_path / "a.xlsx", ["ID", "Owner"], [one.id, "M. Ito"], [404, "nobody"])
    assert room.problems(path) == [("3", "no-title")]
    assert room.take(path) == Imported(changed=1, left=1)
    assert room.watch.find(one.id).draft == replace(one.draft, owner="M. Ito")
    assert room.watch.history(one.id)[-1].detail["owner"][1] == "M. Ito"


def test_two_rows_with_one_id_are_both_left(room: Room, tmp_path: Path) -> None:
    one = room.watch.add(OpportunityDraft("Quay"))
    path = put_csv(tmp_path / "a.csv", ["ID", "Title"], [one.id, "a"], [f"{one.id}.0", "b"], ["", "c"])
    assert room.problems(path) == [("A2", "id-twice"), ("A3", "id-twice")]
    assert room.take(path) == Imported(added=1, left=2)


def test_a_uid_that_could_name_nothing_is_told(room: Room, tmp_path: Path) -> None:
    path = put_csv(tmp_path / "a.csv", ["UID", "Title"], ["../x y", "a"], ["from-elsewhere", "b"])
    assert room.problems(path) == [("A2", "bad-uid")]
    room.take(path)
    assert [one.uid for one in room.watch.listed()] == ["from-elsewhere"]
    assert room.take(path) == Imported(same=1, left=1)


def test_what_went_to_the_bin_since_the_preview_stops_the_import(room: Room, tmp_path: Path) -> None:
    one = room.watch.add(OpportunityDraft("Quay"))
    path = put_csv(tmp_path / "a.csv", ["ID", "Owner"], [one.id, "M. Ito"])
    table = room.exchange.read(path)
    preview = room.exchange.preview(table, room.exchange.guess(table))
    room.watch.remove(one.id)
    with pytest.raises(InputError, match="no-opportunity"):
        room.exchange.take(preview, lambda _done, _of: None, NEVER)


def test_ids_of_another_program_are_remembered_so_that_its_table_may_come_again(
    room: Room, tmp_path: Path
) -> None:
    head = ["id", "title", "sectors", "next_action"]
    rows = [["2", "Quay", "green-tech|innovation", "Call"], ["1", "Lamps", "", ""], ["A/7", "Poles", "", ""]]
    assert room.take(put_csv(tmp_path / "a.csv", head, *rows)) == Imported(added=3)
    rows[0][1] = "Harbour"
    assert room.take(put_csv(tmp_path / "a.csv", head, *rows)) == Imported(changed=1, same=2)
    found = {one.title: one for one in room.watch.listed()}
    assert found.keys() == {"Harbour", "Lamps", "Poles"}
    assert found["Harbour"].sectors == ("green-tech", "innovation")
    room.watch.remove(found["Poles"].id)
    assert room.problems(tmp_path / "a.csv") == [("A4", "in-bin")]


def test_what_lies_in_the_bin_is_not_brought_back_by_a_table(room: Room, tmp_path: Path) -> None:
    one = room.watch.add(OpportunityDraft("Quay"))
    room.exchange.write(tmp_path / "a.csv")
    room.watch.remove(one.id)
    assert room.problems(tmp_path / "a.csv") == [("B2", "in-bin")]


def test_an_import_is_one_step_and_can_be_undone_and_stopped(room: Room, tmp_path: Path) -> None:
    path = put_csv(tmp_path / "a.csv", HEAD, *([f"T{number}", *GOOD[1:]] for number in range(450)))
    table = room.exchange.read(path)
    preview = room.exchange.preview(table, room.exchange.guess(table))
    told: list[tuple[int, int]] = []
    stop = Event()

    def progress(done: int, of: int) -> None:
        told.append((done, of))
        if done == 200:
            stop.set()

    assert room.exchange.take(preview, progress, stop) == Imported(left=450, stopped=True)
    assert told == [(0, 450), (200, 450)]
    assert (room.watch.listed(), room.watch.steps().undo) == ((), None)
    assert room.exchange.take(preview, lambda _done, _of: None, NEVER).added == 450
    step = room.watch.undo()
    assert step is not None
    assert step.entries == 450
    assert room.watch.listed() == ()
    room.watch.redo()
    assert len(room.watch.listed()) == 450


def zipped(**parts: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(f"xl/{name}.xml", data)
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.xlsx", zipped(sheet=b"0" * 20_000_000), "zip-bomb"),
        ("a.xlsx", zipped(a=b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'), "zip-bomb"),
        ("a.xlsx", zipped(a=b"<x/>"), "not-a-table"),
        ("a.xlsx", b"PK\x03\x04 but no more", "not-a-table"),
        ("a.xlsx", b"", "not-a-table"),
        ("a.csv", b"Title\n\xff\xfd\n", "bad-encoding"),
        ("a.csv", b"\n\n", "no-rows"),
        ("a.csv", b"a," * 300, "too-large"),
        ("a.ods", b"", "bad-ending"),
        ("missing.csv", None, "unreadable"),
    ],
)
def test_files_that_are_no_tables_are_refused_by_name(
    tmp_path: Path, name: str, data: bytes | None, code: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        tables.read_table(path)
    assert caught.value.code == code
    assert name in caught.value.message


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_is_read_with_its_own_delimiter_and_encoding(
    tmp_path: Path, delimiter: str, encoding: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        delimiter.join(("件名", "Owner")) + "\n" + delimiter.join(("埠头", "M")), encoding=encoding
    )
    assert tables.read_table(path).rows == (("埠头", "M"),)


def test_nothing_is_written_where_it_cannot_be(room: Room, tmp_path: Path) -> None:
    room.watch.add(OpportunityDraft("Quay", note="x" * 40_000))
    for name, code in (("a.xlsx", "too-long"), ("no/a.csv", "no-folder"), ("a.txt", "bad-ending")):
        with pytest.raises(InputError) as caught:
            room.exchange.write(tmp_path / name)
        assert caught.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
