from __future__ import annotations

from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.charts.funnel import FunnelTable, Layer, draw_funnel, layers_of
from app.charts.svg import text_width
from app.charts.theme import THEMES, ThemeName
from app.domain.colours import contrast

HUES = ("#228833", "#4477AA", "#CCBB44", "#AA3377", "#66CCEE", "#BBBBBB", "#EE6677")
SVG = "{http://www.w3.org/2000/svg}"
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark", "paper")
STAGES = ("Lead", "合格", "追跡中", "Submitted", "Won", "Lost", "Parked")


@st.composite
def funnels(draw: st.DrawFn) -> FunnelTable:
    stages = draw(st.lists(st.text(max_size=30), min_size=1, max_size=7))
    values = st.lists(st.integers(0, 12_000), min_size=len(stages), max_size=len(stages)).map(tuple)
    layers = draw(st.lists(st.builds(Layer, st.text(max_size=30), st.sampled_from(HUES), values), max_size=8))
    apart = draw(st.integers(0, len(stages) - 1))
    return FunnelTable(
        draw(st.text(max_size=40)), "opportunities", tuple(stages), tuple(layers), apart, "None"
    )


def funnel(first: tuple[int, ...] = (9, 4, 2, 1, 1, 0, 3)) -> FunnelTable:
    layers = (Layer("Green", HUES[0], first), Layer("智能", HUES[1], (5, 5, 1, 0, 0, 1, 0)))
    return FunnelTable("The funnel", "opportunities", STAGES, layers, 2, "Nothing on the watchlist.")


def words_of(svg: str) -> list[str]:
    return [node.text or "" for node in ET.fromstring(svg).iter(f"{SVG}text")]


def test_every_stage_says_its_number_and_every_piece_with_room_its_sector() -> None:
    words = words_of(draw_funnel(funnel()))
    assert {"14", "Green 9", "智能 5", "追跡中", "Green 20", "智能 12"} <= set(words)


def test_what_the_funnel_shows_is_said_in_words() -> None:
    described = ET.fromstring(draw_funnel(funnel())).findtext(f"{SVG}desc") or ""
    assert described.startswith("Lead 14 (Green 9, 智能 5); 合格 9 (Green 4, 智能 5)")
    assert "Lost 1 (智能 1)" in described


def test_bars_of_one_stage_are_as_long_as_their_numbers() -> None:
    rects = [node.attrib for node in ET.fromstring(draw_funnel(funnel())).iter(f"{SVG}rect")]
    lengths = [float(rect["width"]) for rect in rects if rect["height"] == "26"]
    assert lengths[0] / lengths[1] == pytest.approx(9 / 5, rel=0.01)


def test_an_empty_funnel_says_why() -> None:
    empty = FunnelTable("The funnel", "", STAGES, (Layer("Green", HUES[0], (0,) * 7),), 2, "Nothing yet.")
    assert words_of(draw_funnel(empty)) == ["The funnel", "Nothing yet."]


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_pieces_stand_out_from_their_ground_and_their_words_from_them(theme: ThemeName) -> None:
    for node in ET.fromstring(draw_funnel(funnel(), theme=theme)).iter(f"{SVG}rect"):
        if node.attrib.get("stroke", "none") != "none":
            assert contrast(node.attrib["stroke"], THEMES[theme].ground) >= 3
            assert contrast(node.attrib["fill"], THEMES[theme].text) >= 4.5


@given(table=funnels(), width=st.integers(240, 1200))
def test_any_funnel_is_well_formed_and_nothing_leaves_it(table: FunnelTable, width: int) -> None:
    root = ET.fromstring(draw_funnel(table, width=width))
    height = float(root.attrib["height"])
    boxes = []
    for node in root.iter(f"{SVG}text"):
        words, size = node.text or "", float(node.attrib["font-size"])
        wide, x, y = text_width(words, size), float(node.attrib["x"]), float(node.attrib["y"])
        left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[node.attrib["text-anchor"]]
        if words.strip():
            boxes.append((left, y - size * 0.8, left + wide, y + size * 0.2))
    assert all(left >= -1 and right <= width + 1 and bottom <= height for left, _, right, bottom in boxes)
    assert not any(
        one[0] < other[2] - 1 and other[0] < one[2] - 1 and one[1] < other[3] - 1 and other[1] < one[3] - 1
        for one, other in combinations(boxes, 2)
    )


def test_pairs_are_counted_into_layers_in_the_order_of_sectors() -> None:
    layers = layers_of(
        ("lead", "won"),
        (("green", "Green", HUES[0]), ("", "None", HUES[5])),
        [("lead", "green"), ("lead", "green"), ("won", "")],
    )
    assert [(layer.label, layer.values) for layer in layers] == [("Green", (2, 0)), ("None", (0, 1))]
