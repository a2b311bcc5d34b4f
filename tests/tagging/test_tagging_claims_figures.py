"""Figures as three languages write them, and what they come to."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tagging.figures_cited import FigureFinder
from app.tagging.language import language_of

if TYPE_CHECKING:
    from app.domain.claims import Figure
    from app.domain.sectors import Language

FINDER = FigureFinder.load()


def figures(text: str, language: Language | None = None) -> tuple[Figure, ...]:
    return FINDER.find(text, "content", (0, len(text)), language or language_of(text))


@pytest.mark.parametrize(
    ("text", "written", "value", "unit"),
    [
        ("grew 5%", "5%", "5", "percent"),
        ("grew 5.25 per cent", "5.25 per cent", "5.25", "percent"),
        ("rose 0.75 percentage point annually", "0.75 percentage point", "0.75", "percentage-point"),
        ("fell (-0.3%)", "-0.3%", "-0.3", "percent"),
        ("worth 1.2 billion yuan", "1.2 billion yuan", "1200000000", "CNY"),
        ("worth US$3.5bn", "US$3.5bn", "3500000000", "USD"),
        ("worth $1,234,567", "$1,234,567", "1234567", "USD"),
        ("worth ¥20 million", "¥20 million", "20000000", "¥"),
        ("500 zero-carbon factories", "500 zero-carbon factories", "500", "factories"),
        ("a line of 35 km", "35 km", "35", "km"),
        ("adds 12 GW of wind", "12 GW", "12", "GW"),
        ("增长5％", "5％", "5", "percent"),
        ("提高0.84个百分点", "0.84个百分点", "0.84", "percentage-point"),
        ("投资3亿5000万元", "3亿5000万元", "350000000", "CNY"),
        ("投资1.2万亿元", "1.2万亿元", "1200000000000", "CNY"),
        ("装机5万千瓦", "5万千瓦", "50000", "kW"),
        ("容量100兆瓦", "100兆瓦", "100", "MW"),
        ("占百分之三十二点五", "百分之三十二点五", "32.5", "percent"),
        ("占百分之十", "百分之十", "10", "percent"),
        ("占百分之百", "百分之百", "100", "percent"),
        ("七成企业", "七成", "70", "percent"),
        ("建成500余家", "500余家", "500", "companies"),
        ("共24条措施", "24条", "24", "items"),
        ("總值20億新台幣", "20億新台幣", "2000000000", "TWD"),
        ("総額1兆2000億円", "1兆2000億円", "1200000000000", "JPY"),
        ("３万５０００人が参加", "３万５０００人", "35000", "people"),
        ("7割5分を占める", "7割5分", "75", "percent"),
        ("3.5ポイント上昇した", "3.5ポイント", "3.5", "percentage-point"),
        ("△2.1％だった", "△2.1％", "-2.1", "percent"),
        ("面積は1,200ヘクタール", "1,200ヘクタール", "1200", "ha"),
    ],
)
def test_a_figure_is_kept_as_written_with_its_value_and_unit(
    text: str, written: str, value: str, unit: str
) -> None:
    (figure,) = figures(text)
    assert (figure.span.text, figure.value, figure.unit) == (written, Decimal(value), unit)
    assert text[figure.span.start : figure.span.end] == written


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("5-7% of firms", "5", "7"),
        ("36～38％に引き上げる", "36", "38"),
        ("投资3至5亿元", "300000000", "500000000"),
        ("between 5 to 7 percent", "5", "7"),
    ],
)
def test_a_range_has_two_ends_of_one_scale(text: str, low: str, high: str) -> None:
    (figure,) = figures(text)
    assert (figure.value, figure.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("dropping to below 1 percent", "below"),
        ("more than 500 factories", "above"),
        ("about 20 million yuan", "about"),
        ("近70%", "about"),
        ("不低于30%", "above"),
        ("5%左右", "about"),
        ("3万户以上", "above"),
        ("500多家", "above"),
        ("約3割", "about"),
        ("2％未満", "below"),
        ("exactly 5 percent", ""),
    ],
)
def test_words_beside_a_figure_bound_it(text: str, bound: str) -> None:
    assert [figure.bound for figure in figures(text)] == [bound]


@pytest.mark.parametrize(
    ("text", "written", "year"),
    [
        ("modernised by 2035", "by 2035", 2035),
        ("due by the end of March 2027", "by the end of March 2027", 2027),
        ("to open by the end of 2027", "by the end of 2027", 2027),
        ("到2030年建成", "到2030年", 2030),
        ("2027年底前完成", "2027年底前", 2027),
        ("2030年度までに整備する", "2030年度まで", 2030),
    ],
)
def test_a_year_that_is_a_target_is_a_figure(text: str, written: str, year: int) -> None:
    assert [(figure.span.text, int(figure.value)) for figure in figures(text)] == [(written, year)]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("it averaged 1.19 points since 2011 and below 1 percent between 2021 and 2023",
         ["between 2021 and 2023"]),
        ("2024年增长5%", ["2024年"]),
        ("“十五五”期间增长5%", ["“十五五”期间"]),
        ("2025年度は5％増えた", ["2025年度"]),
        ("grew 5%", []),
    ],
)  # fmt: skip
def test_the_nearest_period_of_the_sentence_is_kept(text: str, periods: list[str]) -> None:
    assert [figure.period.text for figure in figures(text) if figure.period] == periods


@pytest.mark.parametrize(
    "text",
    [
        "call 12345 today", "in 2024 it grew", "in 2020 many cities", "version 5G", "Article 24",
        "第3条规定", "第7项", "3个月", "2025年版", "成为就业大户", "一成不变", "第１０条", "12時に開く",
        "on 2024-07-31", "1998年至2009年", "从1998年到2009年", "room 5 of", "up to date",
    ],
)  # fmt: skip
def test_a_number_without_a_unit_is_no_figure(text: str) -> None:
    assert figures(text) == ()


@given(st.integers(0, 10**9), st.sampled_from(["万", "亿", "百万", ""]))
def test_a_number_in_chinese_comes_to_its_value(number: int, scale: str) -> None:
    power = {"万": 4, "亿": 8, "百万": 6, "": 0}[scale]
    text = f"投资{number}{scale}元"
    (figure,) = figures(text, "zh")
    assert figure.value == number * 10**power
    assert figure.span.text == f"{number}{scale}元"


@given(st.integers(0, 10**12))
def test_thousands_are_read_with_and_without_commas(number: int) -> None:
    plain, comma = figures(f"worth {number} yuan", "en"), figures(f"worth {number:,} yuan", "en")
    assert [figure.value for figure in (*plain, *comma)] == [number, number]
