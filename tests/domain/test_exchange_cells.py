from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.cell_dates import read_cell_day
from app.domain.cell_money import read_cell_amount, read_cell_currency
from app.domain.exchange import column_name, guess_mapping, head_problems
from app.domain.exchange_cells import guard, join_list, split_list, unguard
from app.errors import InputError


@pytest.mark.parametrize(
    "cell",
    [
        "2027-03-31",
        "2027/3/31",
        "31.03.2027",
        "31 March 2027",
        "Mar 31, 2027",
        "31-Mar-2027",
        "２０２７年３月３１日",
        "令和9年3月31日",
        "20270331",
        "31/03/2027",
        "3/31/2027",
        "2027-03-31T10:00:00Z",
        " 2027年3月31号 ",
        46477,
        46477.5,
        20270331,
        date(2027, 3, 31),
        datetime(2027, 3, 31, 10, 0),  # noqa: DTZ001 - a spreadsheet's times have no zone
    ],
)
def test_a_day_is_read_in_whatever_style(cell: object) -> None:
    assert read_cell_day(cell) == date(2027, 3, 31)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("soon", "bad-date"),
        ("2027-02-30", "bad-date"),
        ("31 Smarch 2027", "bad-date"),
        ("Q3 2027", "bad-date"),
        (float("inf"), "bad-date"),
        (True, "bad-date"),
        ("04/05/2027", "ambiguous-date"),
        ("1900-01-01", "unlikely-date"),
        (0, "unlikely-date"),
        (date(1900, 1, 1), "unlikely-date"),
        ("9999-12-31", "unlikely-date"),
    ],
)
def test_what_is_no_likely_day_is_told_by_its_kind(cell: object, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_cell_day(cell)
    assert caught.value.code == code


@pytest.mark.parametrize("cell", [None, "", "  "])
def test_an_empty_cell_is_no_day_and_no_money(cell: object) -> None:
    assert read_cell_day(cell) is None
    assert read_cell_amount(cell, None) == (None, None)
    assert read_cell_currency(cell) is None


@pytest.mark.parametrize(
    ("cell", "column", "amount", "currency"),
    [
        ("1,250,000.50", "CNY", "1250000.50", "CNY"),
        ("€1.250.000,50", None, "1250000.50", "EUR"),
        ("1 250 000 EUR", None, "1250000", "EUR"),
        ("US$ 1.25 million", None, "1250000", "USD"),
        ("$3k", "USD", "3000", "USD"),
        ("¥1,200", "JPY", "1200", "JPY"),
        ("300万円", None, "3000000", "JPY"),
        ("1.5亿元", None, "150000000", "CNY"),
        ("人民币 20万", None, "200000", "CNY"),
        ("CNY 1.2m", None, "1200000", "CNY"),
        ("HK$2bn", None, "2000000000", "HKD"),
        ("-5", None, "-5", None),
        ("12,5", None, "12.5", None),
        (0.1, "EUR", "0.1", "EUR"),
        (1250000, "CNY", "1250000", "CNY"),
        (Decimal("1e3"), None, "1E+3", None),
    ],
)
def test_money_is_read_with_its_currency(
    cell: object, column: str | None, amount: str, currency: str | None
) -> None:
    assert read_cell_amount(cell, column) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    ("cell", "column", "code"),
    [
        ("a lot", None, "bad-value"),
        ("1.2.3,4,5x", None, "bad-currency"),
        (True, None, "bad-value"),
        (float("nan"), None, "bad-value"),
        ("¥100", None, "ambiguous-currency"),
        ("$100", None, "ambiguous-currency"),
        ("¥100", "EUR", "bad-currency"),
        ("€100", "USD", "two-currencies"),
        ("100 shells", None, "bad-currency"),
    ],
)
def test_money_that_is_unclear_is_told_by_its_kind(cell: object, column: str | None, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_cell_amount(cell, column)
    assert caught.value.code == code


@given(st.text())
def test_no_text_becomes_a_formula_and_every_text_comes_back(text: str) -> None:
    assert not guard(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unguard(guard(text)) == text


elements = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool)


@given(st.lists(elements))
def test_every_list_comes_back_out_of_its_cell(found: list[str]) -> None:
    assert split_list(join_list(found)) == tuple(found)


def test_columns_are_guessed_in_three_languages_and_one_that_comes_twice_is_told() -> None:
    head = ["件名", "Status", "备注", "Due-Date", "Title", "colour", "HS_Codes", "status"]
    mapping = guess_mapping(head)
    assert mapping == {0: "title", 1: "stage", 2: "note", 3: "deadline", 6: "hs_codes"}
    assert [(one.code, one.cell) for one in head_problems(head, mapping)] == [("column-twice", "H1")]
    twice = head_problems(head, mapping | {4: "title"})
    assert [(one.code, one.cell) for one in twice] == [("column-twice", "H1"), ("field-twice", "E1")]
    assert [one.code for one in head_problems(["colour"], {})] == ["no-title-column"]


@pytest.mark.parametrize(("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_columns_have_the_names_that_a_spreadsheet_gives_them(number: int, name: str) -> None:
    assert column_name(number) == name
