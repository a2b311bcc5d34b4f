from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tagging.anchors import anchors, is_line, signs
from app.tagging.forms import is_case_bound, quoted_variants, variants
from app.tagging.language import language_of
from app.tagging.sentences import split
from app.tagging.text import fold, is_word, stands_alone, without_surrogates

LONG_ENGLISH = """The ministry published its opinions on the development of cities on Tuesday
(都市の高品質発展の推進に関する意見) and will say more in autumn."""
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)


@given(ANY_TEXT)
def test_folding_moves_no_code_point(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


def test_no_letter_of_unicode_grows_when_folded() -> None:
    assert [hex(code) for code in range(0x110000) if len(fold(chr(code))) != 1] == []


@given(ANY_TEXT, ANY_TEXT)
def test_folding_knows_no_neighbours_but_the_greek_sigma(first: str, second: str) -> None:
    joined, apart = fold(first + second), fold(first) + fold(second)
    assert joined.replace("ς", "σ") == apart.replace("ς", "σ")


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Smart City", "smart city"),
        ("low‑carbon", "low carbon"),
        ("net-zero", "net zero"),
        ("China’s", "china's"),
        ("İstanbul ve İzmir", "istanbul ve izmir"),
        ("ＡＩと５Ｇ", "ａｉと５ｇ"),
        ("smart\ncity", "smart city"),
    ],
)
def test_folding_unifies_case_hyphens_and_line_ends(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY_TEXT)
def test_text_without_surrogates_can_be_encoded_and_keeps_its_length(text: str) -> None:
    clean = without_surrogates(text)
    assert len(clean) == len(text)
    clean.encode()


@pytest.mark.parametrize("character", ["a", "Z", "7", "é", "я", "Ａ", "５", "\u0301"])
def test_letters_digits_and_marks_continue_a_word(character: str) -> None:
    assert is_word(character)


@pytest.mark.parametrize("character", ["市", "あ", "カ", " ", "-", "、", "。", "\u200f", "\x00", "😀"])
def test_kanji_kana_and_signs_end_a_word(character: str) -> None:
    assert not is_word(character)


def test_a_match_cut_out_of_a_longer_word_does_not_stand_alone() -> None:
    assert not stands_alone("report", 2, 6)
    assert not stands_alone("ports", 0, 4)
    assert stands_alone("生成AIの", 2, 4)
    assert stands_alone("a port.", 2, 6)


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("Smart city plan", None, "en"),
        ("Smart city plan", "zh", "en"),
        ("都市再生の計画", None, "ja"),
        ("都市再生の計画", "zh", "ja"),
        ("上海启动老旧小区改造", None, "zh"),
        ("上海启动老旧小区改造", "ja", "zh"),
        ("東京電力", "ja", "ja"),
        ("東京電力", "zh-Hant", "zh"),
        ("国土交通省発表", None, "ja"),
        ("新北市都市更新計畫體系", None, "zh"),
        ("中国政府工作", None, "zh"),
        ("中国政府工作", "ja-JP", "ja"),
        ("2026", "ja", "ja"),
        ("2026", None, "en"),
        ("", None, "en"),
        ("", "zh_CN", "zh"),
        ("…！", "fr", "en"),
        ("Городское развитие", "ru", "en"),
        (
            LONG_ENGLISH,
            None,
            "en",
        ),
        ("AI、5G、EVの新計画", None, "ja"),
        ("AI产业2026年规划", None, "zh"),
    ],
)
def test_the_script_tells_the_language_and_the_declared_one_decides_ties(
    text: str, declared: str | None, language: str
) -> None:
    assert language_of(text, declared) == language


@given(ANY_TEXT, st.sampled_from([None, "en", "ja", "zh", "x"]))
def test_any_text_has_one_of_the_three_languages(text: str, declared: str | None) -> None:
    assert language_of(text, declared) in {"en", "ja", "zh"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("The U.S. plan of Mr. Li ends. Next", ["The U.S. plan of Mr. Li ends.", "Next"]),
        ("It grew 1.39 points. Then 2", ["It grew 1.39 points.", "Then 2"]),
        ("He said “yes.” She left.", ["He said “yes.”", "She left."]),
        ("第一句。第二句！「第三。」第四", ["第一句。", "第二句！", "「第三。」", "第四"]),
        ("- one\n- two\n\n• three", ["- one", "- two", "• three"]),
        ("上海出台规划；北京跟进。完", ["上海出台规划；北京跟进。", "完"]),
        ("見込み。\r\n次へ", ["見込み。", "次へ"]),
        ("visit example.com now", ["visit example.com now"]),
        ("  \n\t ", []),
    ],
)
def test_sentences_end_at_marks_and_lines_in_three_languages(text: str, parts: list[str]) -> None:
    found = split(text)
    assert [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == parts


@given(ANY_TEXT)
def test_sentences_are_ordered_disjoint_and_cover_what_is_not_blank(text: str) -> None:
    found = split(text)
    inside = set()
    last = 0
    for index, (start, end) in enumerate(zip(found.starts, found.ends, strict=True)):
        assert last <= start < end <= len(text)
        assert found.at(start) == found.at(end - 1) == index
        inside |= set(range(start, end))
        last = end
    assert all(index in inside for index, sign in enumerate(text) if sign.isalnum())


@pytest.mark.parametrize(
    ("form", "spellings"),
    [
        ("smart city", {"smart city", "smart-city", "smart cities", "smart-cities", "ｓｍａｒｔ－ｃｉｔｙ"}),
        ("tax", {"taxes"}),
        ("tomato", {"tomatoes"}),
        ("data centre", {"data center", "data-centers", "data centres"}),
        ("urbanisation", {"urbanization", "urbanizations"}),
        ("low-carbon city", {"low carbon cities", "low-carbon-city", "low‑carbon city"}),
        ("EV", {"EV", "EVs", "ＥＶ"}),
        ("5G", {"5G", "５Ｇ"}),
        ("スマートシティ", {"スマートシティ"}),
        ("AI産業", {"AI産業", "ＡＩ産業"}),
    ],
)
def test_a_form_is_found_in_its_other_spellings(form: str, spellings: set[str]) -> None:
    assert set(map(fold, spellings)) <= set(map(fold, variants(form)))


def test_only_short_abbreviations_are_bound_to_their_case() -> None:
    assert [is_case_bound(form) for form in ("EV", "R&D", "BRICS", "5G", "IoT", "ev", "新EV")] == [
        *(True, True, False, False, False, False, False)
    ]


def test_a_title_is_known_with_any_quotation_marks() -> None:
    found = quoted_variants("关于“十六五”规划的意见")
    assert {"关于‘十六五’规划的意见", "关于「十六五」规划的意见", "关于十六五规划的意见"} <= found
    assert quoted_variants("People’s plan") == {"People’s plan"}


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"please (?:write|reply)\b", {"please "}),
        (r"本文由AI生成", {"本文由ai生成"}),
        (r"(?:转载|转自)[:：]", {"转载", "转自"}),
        (r"(?:abc|de?f)x", set()),
        (r"colou?r of words", {"r of words"}),
        (r"ab{3}cdef", {"cdef"}),
        (r"\bviews of (?P<origin>[A-Z]\w+)", {"views of "}),
        (r"[abc]+", set()),
        (r"one|.", set()),
        (r"(?=needed)x", set()),
        (r"a\.b\.c\d", {"a.b.c"}),
        (r"\u2014abc", set()),
        (r"(?:optional)?rest", {"rest"}),
        (r"[]x]yes", {"yes"}),
    ],
)
def test_the_literals_of_an_expression_are_found(pattern: str, literals: set[str]) -> None:
    assert anchors(pattern) == literals


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"【(?:PR|AD)】", {"【"}),
        (r"^[A-Z]+ \((?:AP|AFP)\)", {" ("}),
        (r"pr[:：]", {":", "："}),
        (r"pr[^:]", set()),
        (r"pr[:-~]", set()),
        (r"pr[:x]", set()),
        (r"pr[:：]?", set()),
        (r"(?:pr[:：]|ad)", set()),
        (r"(?:、|word)", set()),
        (r"a b", set()),
        (r"\u2014、", set()),
    ],
)
def test_signs_that_an_expression_requires_are_found(pattern: str, literals: set[str]) -> None:
    assert signs(pattern) == literals


@pytest.mark.parametrize(
    ("pattern", "at_line"),
    [
        (r"^[ \t]*PR", True),
        (r"^a|b", False),
        (r"^*a", False),
        (r"a^b", False),
        (r"^(?:a|b)", True),
        (r"^\u2014", False),
    ],
)
def test_expressions_of_line_beginnings_are_told_apart(pattern: str, *, at_line: bool) -> None:
    assert is_line(pattern) is at_line


ATOMS = st.sampled_from(["abc", "d", r"\.", "[xy]", "(?:uvw|klm)", "(?:opq)", "Z", "意見", r"\d", "."])
PATTERNS = st.lists(st.tuples(ATOMS, st.sampled_from(["", "?", "*", "+", "{2}", "{0,1}", "+?"])), min_size=1)


@given(st.lists(PATTERNS, min_size=1, max_size=3), st.data())
def test_each_match_of_an_expression_contains_one_of_its_literals(
    branches: list[list[tuple[str, str]]], data: st.DataObject
) -> None:
    pattern = "|".join("".join(f"(?:{atom}){repeat}" for atom, repeat in branch) for branch in branches)
    text = data.draw(st.from_regex(re.compile(pattern), fullmatch=True))
    literals, required = anchors(pattern), signs(pattern)
    assert not literals or any(literal in fold(text) for literal in literals)
    assert not required or any(literal in text for literal in required)
