from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.output import Output, printable, to_json


def output(*, as_json: bool = False, quiet: bool = False) -> tuple[Output, io.StringIO, io.StringIO]:
    out, err = io.StringIO(), io.StringIO()
    return Output(as_json=as_json, quiet=quiet, out=out, err=err), out, err


def test_with_json_standard_output_holds_data_and_nothing_else() -> None:
    printer, out, err = output(as_json=True)
    printer.text("for people")
    printer.table(("A",), [("b",)])
    printer.note("said")
    printer.data({"title": "城市更新"})
    assert out.getvalue() == '{"title": "城市更新"}\n'
    assert err.getvalue() == "said\n"


def test_without_json_people_get_columns_that_line_up_whatever_the_script() -> None:
    printer, out, _ = output()
    printer.data({"not": "shown"})
    printer.table(("TITLE", "N"), [("城市更新", 1), ("smart city", 22)])
    assert out.getvalue().splitlines() == ["TITLE       N", "城市更新    1", "smart city  22"]


def test_quiet_silences_notes() -> None:
    printer, _, err = output(quiet=True)
    printer.note("said")
    assert not err.getvalue()


@given(st.text(st.characters()))
def test_any_text_is_one_line_of_json_that_utf8_can_hold(text: str) -> None:
    line = to_json({"text": text})
    assert json.loads(line.encode().decode()) == {"text": text}
    assert "\n" not in line


@pytest.mark.parametrize("hostile", ["\x1b[31mred", "a\x00b", "\ud800", "\x9b0m"])
def test_what_a_terminal_would_obey_is_not_printed(hostile: str) -> None:
    assert not set(printable(hostile)) & {"\x1b", "\x00", "\ud800", "\x9b"}
