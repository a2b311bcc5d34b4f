"""The theme file: what of it is followed, what is refused, and what is said of it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.colours import contrast
from app.domain.looks import COLOUR_NAMES, GROUNDS, TEXTS, is_colour, settle
from app.errors import InputError, StoreError
from app.services.looks import MOST_BYTES, Looks, read_look, sample
from app.settings import THEME_NAME
from app.views.looking import shipped

if TYPE_CHECKING:
    from pathlib import Path

LIGHT, DARK = shipped("light"), shipped("dark")
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)
CHOSEN = st.dictionaries(st.sampled_from(COLOUR_NAMES), COLOURS, max_size=6)


@given(
    chosen=CHOSEN,
    accent=st.just("") | COLOURS,
    palette=st.sampled_from([LIGHT, DARK]),
    seen=st.sampled_from(["", "text", "secondary"]),
)
def test_whatever_is_chosen_what_is_shown_can_be_read(
    chosen: dict[str, str], accent: str, palette: dict[str, str], seen: str
) -> None:
    colours, refused = settle(palette, chosen, accent, {palette[seen]} if seen else ())
    assert set(colours) == set(COLOUR_NAMES)
    assert set(refused) <= set(chosen)
    for text, ground in itertools.product(TEXTS, GROUNDS):
        assert contrast(colours[text], colours[ground]) >= 4.5
    assert contrast(colours["on-accent"], colours["accent"]) >= 4.5
    for ground in ("ground", "side", "raised"):
        assert contrast(colours["edge"], colours[ground]) >= 3
    for name in set(chosen) - set(refused):
        assert colours[name] == chosen[name]


@given(accent=COLOURS, palette=st.sampled_from([LIGHT, DARK]))
def test_any_accent_can_be_worn(accent: str, palette: dict[str, str]) -> None:
    colours, _ = settle(palette, {}, accent, ())
    wanted = min(contrast(accent, palette[ground]) for ground in ("ground", "side", "raised"))
    if wanted >= 4.5 and contrast(accent, palette["selected"]) >= 4.5:
        assert colours["accent"] == accent
    if accent != palette["accent"]:
        assert colours["accent"] != palette["accent"] or colours == palette


def test_colours_that_cannot_be_read_are_refused_and_the_others_worn() -> None:
    colours, refused = settle(LIGHT, {"text": "#EEEEEE", "red": "#A01010", "line": "#DDDDDD"}, "", ())
    assert refused == ("text",)
    assert (colours["text"], colours["red"], colours["line"]) == (LIGHT["text"], "#A01010", "#DDDDDD")


def test_a_ground_that_hides_what_keeps_its_colour_is_refused() -> None:
    assert settle(LIGHT, {"side": "#F4F4F4"}, "", {"#888888"})[1] == ()
    assert settle(LIGHT, {"side": "#DDDDDD", "text": "#000000"}, "", {"#888888"})[1] == ("side",)


WRONG = [
    ("accent = #0B6E4F", 1, "expected a name"),
    ('\n\naccent = "green"', 3, "expected a colour"),
    ('density = "dense"', 1, "compact, usual, roomy"),
    ('[light]\ntext = "#000000"\ncolour = "#000000"', 3, "not colour"),
    ('[light]\nred = "#A01010"\n[dark]\nred = 7', 4, "not 7"),
    ('[purple]\nred = "#A01010"', 1, "not purple"),
    ("light = 3", 1, "below a line that says"),
    ("\x00", 1, "expected a name"),
]


@pytest.mark.parametrize(("text", "line", "told"), WRONG)
def test_nonsense_is_named_by_its_line_and_the_usual_look_stays(
    tmp_path: Path, text: str, line: int, told: str
) -> None:
    (tmp_path / THEME_NAME).write_text(text, encoding="utf-8")
    worn = Looks(tmp_path).chosen()
    (fault,) = worn.faults
    assert f"line {line}:" in fault.message
    assert told in fault.message
    assert not worn.look.accent
    assert worn.look.density == "usual"


def test_what_is_right_beside_nonsense_is_followed(tmp_path: Path) -> None:
    text = 'accent = "#0B6E4F"\ndensity = "roomy"\nfonts = 1\n[dark]\nred = "#FFAAAA"\nblue = 1\n'
    worn = read_look(tmp_path / THEME_NAME, text)
    assert (worn.look.accent, worn.look.density, worn.look.dark) == ("#0B6E4F", "roomy", {"red": "#FFAAAA"})
    assert [f"line {line}:" in fault.message for line, fault in zip((3, 6), worn.faults, strict=True)] == [
        True
    ] * 2


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"#" * (MOST_BYTES + 1)], ids=["bytes", "large"])
def test_a_file_that_is_no_theme_is_said(tmp_path: Path, data: bytes) -> None:
    (tmp_path / THEME_NAME).write_bytes(data)
    (fault,) = Looks(tmp_path).chosen().faults
    assert THEME_NAME in fault.message


def test_the_sample_changes_nothing_until_a_line_is_taken_up(tmp_path: Path) -> None:
    text = sample({"light": LIGHT, "dark": DARK})
    worn = read_look(tmp_path / THEME_NAME, text)
    assert (worn.look.light, worn.look.dark, worn.look.accent, worn.faults) == ({}, {}, "", ())
    freed = "\n".join(
        line[2:] if line.startswith("# ") and "=" in line else line for line in text.splitlines()
    )
    worn = read_look(tmp_path / THEME_NAME, freed)
    assert (worn.look.light, worn.look.dark, worn.faults) == (LIGHT, DARK, ())
    assert is_colour(worn.look.accent)


def test_a_look_is_kept_whole_and_forgotten(tmp_path: Path) -> None:
    looks = Looks(tmp_path)
    assert (looks.text(), looks.chosen().faults) == ("", ())
    looks.keep("accent = '#0B6E4F'")
    assert looks.chosen().look.accent == "#0B6E4F"
    looks.forget()
    looks.forget()
    assert not looks.path.exists()
    with pytest.raises(StoreError, match="can't be written"):
        Looks(tmp_path / "none").keep("")
    with pytest.raises(InputError, match="line 1"):
        read_look(looks.path, "]")
