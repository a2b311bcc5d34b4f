from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.charts.bars import draw_bars
from app.charts.svg import fitted, text_width, wrapped
from app.charts.tables import Bar, BarTable, Series, TrendTable
from app.charts.theme import THEMES, ThemeName, outline, recoloured
from app.charts.trend import draw_trend
from app.domain.colours import contrast

HUES = ("#228833", "#4477AA", "#CCBB44", "#AA3377", "#66CCEE", "#BBBBBB", "#EE6677")
SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {f"{SVG}{name}" for name in ("svg", "rect", "line", "path", "text", "title", "desc")}
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark", "paper")
Box = tuple[float, float, float, float]

bars_tables = st.builds(
    BarTable,
    title=st.text(max_size=60),
    caption=st.text(max_size=40),
    bars=st.lists(
        st.builds(Bar, st.text(max_size=60), st.integers(0, 10**7), st.sampled_from(HUES)), max_size=9
    ).map(tuple),
    empty=st.text(min_size=1, max_size=200),
)


@st.composite
def trend_tables(draw: st.DrawFn) -> TrendTable:
    periods = draw(st.integers(0, 30))
    value = st.one_of(st.none(), st.integers(0, 99_999))
    lines = draw(
        st.lists(
            st.builds(
                Series,
                st.text(max_size=40),
                st.sampled_from(HUES),
                st.lists(value, min_size=periods, max_size=periods).map(tuple),
            ),
            max_size=8,
        )
    )
    days = tuple(f"2026-11-{day + 1:02}" for day in range(periods))
    return TrendTable(draw(st.text(max_size=40)), "items", days, tuple(lines), draw(st.text(min_size=1)))


def text_boxes(svg: str) -> list[Box]:
    """Estimate where each piece of text stands: left, top, right, bottom."""
    boxes = []
    for node in ET.fromstring(svg).iter(f"{SVG}text"):
        words, size = node.text or "", float(node.attrib["font-size"])
        width, x, y = text_width(words, size), float(node.attrib["x"]), float(node.attrib["y"])
        left = x - {"start": 0.0, "middle": width / 2, "end": width}[node.attrib["text-anchor"]]
        if words.strip():
            boxes.append((left, y - size * 0.85, left + width, y + size * 0.2))
    return boxes


def apart(one: Box, other: Box) -> bool:
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def assert_readable(svg: str, width: float) -> None:
    boxes = text_boxes(svg)
    assert all(apart(one, other) for one, other in combinations(boxes, 2))
    height = float(ET.fromstring(svg).attrib["height"])
    assert all(left >= -1 and right <= width + 1 and bottom <= height for left, _, right, bottom in boxes)


def bars(
    values: tuple[int, ...] = (81, 0, 3), labels: tuple[str, ...] = ("绿色技术", "Smart", "都市計画")
) -> BarTable:
    rows = zip(labels, values, HUES, strict=False)
    return BarTable("Texts per sector", "texts", tuple(Bar(*row) for row in rows), "Nothing was fetched.")


def trend(*lines: tuple[int | None, ...]) -> TrendTable:
    series = tuple(Series(f"Line {n}", HUES[n], values) for n, values in enumerate(lines))
    days = tuple(f"2026-11-{day + 1:02}" for day in range(len(lines[0])))
    return TrendTable("Items per day", "items", days, series, "Nothing was fetched.")


@given(bars_tables, st.sampled_from(THEME_NAMES), st.sampled_from((280.0, 640.0, 1000.0)))
def test_any_table_gives_bars_without_overlap(table: BarTable, theme: ThemeName, width: float) -> None:
    svg = draw_bars(table, theme=theme, width=width)
    assert {node.tag for node in ET.fromstring(svg).iter()} <= ALLOWED
    assert_readable(svg, width)
    assert svg == draw_bars(table, theme=theme, width=width)


@given(trend_tables(), st.sampled_from((300.0, 640.0)))
def test_any_table_gives_a_trend_without_overlap(table: TrendTable, width: float) -> None:
    svg = draw_trend(table, width=width)
    assert {node.tag for node in ET.fromstring(svg).iter()} <= ALLOWED
    assert_readable(svg, width)
    assert svg == draw_trend(table, width=width)


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("hue", HUES)
def test_every_mark_stands_out_by_three_to_one(theme: ThemeName, hue: str) -> None:
    assert contrast(outline(hue, THEMES[theme]), THEMES[theme].ground) >= 3


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_words_stand_out_by_four_and_a_half_to_one(theme: ThemeName) -> None:
    colours = THEMES[theme]
    assert min(contrast(colours.text, colours.ground), contrast(colours.secondary, colours.ground)) >= 4.5


def test_a_hue_that_stands_out_stays_as_it_is() -> None:
    assert outline("#AA3377", THEMES["light"]) == "#AA3377"


def test_contrast_of_black_and_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_bars_are_as_long_as_their_values_from_one_zero_baseline() -> None:
    svg = draw_bars(bars((80, 40, 20)))
    drawn = [node.attrib for node in ET.fromstring(svg).iter(f"{SVG}rect") if node.attrib["fill"] in HUES]
    assert len({rect["x"] for rect in drawn}) == 1
    lengths = [float(rect["width"]) for rect in drawn]
    assert lengths[1] / lengths[0] == pytest.approx(0.5, abs=0.01)
    assert lengths[2] / lengths[0] == pytest.approx(0.25, abs=0.01)


def test_a_zero_is_labelled_and_has_no_bar() -> None:
    svg = draw_bars(bars((5, 0, 1)))
    assert svg.count(">0<") == 1
    assert HUES[1] not in svg


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_an_empty_table_says_that_there_is_nothing_and_why(theme: ThemeName) -> None:
    empty = BarTable("各领域篇数", "", (), "本时段没有抓取任何内容。")
    svg = draw_bars(empty, theme=theme)
    assert "本时段没有抓取任何内容。" in svg
    assert empty.words == "本时段没有抓取任何内容。"
    flat = draw_trend(trend((None, None), (0, 0)), theme=theme)
    assert "Nothing was fetched." in flat
    assert trend((None,)).words == "Nothing was fetched."


def test_a_chart_says_in_words_what_it_shows() -> None:
    root = ET.fromstring(draw_bars(bars()))
    assert root.findtext(f"{SVG}title") == "Texts per sector"
    assert root.findtext(f"{SVG}desc") == "绿色技术 81; Smart 0; 都市計画 3"
    assert trend((1, 2), (None, None)).words == "Line 0 3 (2026-11-02: 2); Line 1 –"


def test_the_last_value_of_each_line_is_named() -> None:
    svg = draw_trend(trend((1, 2, 7), (3, 9, None)))
    assert re.search(r">7</text>", svg)
    assert re.search(r">9</text>", svg)


def test_a_line_breaks_where_nothing_was_fetched() -> None:
    whole = draw_trend(trend((1, 2, 3, 4, 5)))
    broken = draw_trend(trend((1, 2, None, 4, 5)))
    assert whole.count('stroke-width="1.8"') == 1
    assert broken.count('stroke-width="1.8"') == 2


def test_panels_share_one_scale() -> None:
    table = trend((10, 10), (5, 5))
    assert table.peak == 10
    heights = re.findall(r'd="M16 ([\d.]+) L[^"]*" fill="none"', draw_trend(table, width=400))
    assert len(heights) == 2


@pytest.mark.parametrize(
    "words", ['<script>alert("x")</script>', "a & b", "\x00\x1b[31m", "\u202eevil", "\ud800"]
)
def test_words_are_never_markup(words: str) -> None:
    svg = draw_bars(bars(labels=(words, "b", "c")))
    ET.fromstring(svg)
    assert "<script" not in svg
    assert "\u202e" not in svg


def test_wide_letters_count_as_one_em_and_marks_as_none() -> None:
    assert text_width("城市", 10) == 20
    assert text_width("ab", 10) == pytest.approx(11)
    assert text_width("e\u0301", 10) == text_width("e", 10)


def test_a_label_too_long_is_cut_with_an_ellipsis() -> None:
    assert fitted("城市更新行动计划", 10, 45) == "城市更…"
    assert fitted("short", 10, 100) == "short"


def test_lines_break_at_spaces_and_within_east_asian_text() -> None:
    assert wrapped("one two three", 10, 45) == ("one two", "three")
    assert wrapped("城市更新行动", 10, 30) == ("城市更", "新行动")
    assert wrapped("", 10, 30) == ()


def test_a_line_never_fetched_and_a_lone_day_are_drawn_without_a_line() -> None:
    svg = draw_trend(trend((None, None, None), (4, None, None)))
    assert svg.count('stroke-width="1.8"') == 0
    assert re.search(r">4</text>", svg)


def test_the_highest_value_of_a_line_is_named_beside_the_last() -> None:
    svg = draw_trend(trend((1, 12, 7), (3, 3, 3)))
    assert [svg.count(f">{value}</text>") for value in (12, 7, 3, 1)] == [1, 1, 1, 0]


def test_the_highest_value_gives_way_where_it_would_meet_the_last() -> None:
    svg = draw_trend(trend((1, 12, 7, *[None] * 150)))
    assert ">12<" not in svg
    assert ">7<" in svg


def test_a_chart_drawn_on_paper_takes_the_colours_of_the_dark() -> None:
    table = BarTable("Texts", "texts", (Bar("One", 3, HUES[0]), Bar("Two", 1, HUES[1])), "nothing")
    paper = draw_bars(table, theme="paper")
    dark = recoloured(paper, "dark")
    assert recoloured(paper, "light") == paper
    assert THEMES["dark"].ground in dark
    assert THEMES["paper"].ground not in dark
