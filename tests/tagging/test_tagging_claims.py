"""How strongly a sentence claims, who it says says so, and where exactly that stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest
from claim_oracle import claim_problems
from hypothesis import given
from hypothesis import strategies as st

from app.domain.claims import Claim
from app.domain.claims_wire import claim_to_json
from app.domain.evidence import FIELDS, Draft, Span
from app.errors import InputError
from app.tagging.claims import MAX_CLAIMS, ClaimReader
from app.tagging.sentences import split
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path

Placed = TypeVar("Placed", Span, Claim)
READER = ClaimReader.load()


def only(text: str) -> Claim:
    (claim,) = READER.of_field(text)
    return claim


def told(claim: Claim) -> tuple[str | None, str] | None:
    attribution = claim.attribution
    if attribution is None:
        return None
    return attribution.source.text if attribution.source else None, attribution.cue.text


@pytest.mark.parametrize(
    ("sentence", "source", "cue"),
    [
        (
            "According to data from China's Harbour Statistics Bureau, output rose.",
            "China's Harbour Statistics Bureau",
            "According to",
        ),
        (
            "Output rose in May, according to the Quay Chamber of Commerce.",
            "the Quay Chamber of Commerce",
            "according to",
        ),
        ("Output rose, according to a report.", "a report", "according to"),
        ("Officials said on Monday that the quay opens.", "Officials", "said"),
        ("The ministry has announced that the quay opens.", "The ministry", "announced"),
        ("JETRO, the trade agency, reported that the quay opens.", "JETRO, the trade agency", "reported"),
        ("“We build,” said Li Wei, mayor of the town.", "Li Wei", "said"),
        ("Data from the Quay Bank show that trade grew.", "Quay Bank", "show"),
        ("A survey by Quay Research found that trade grew.", "Quay Research", "found"),
        ("Official data showed growth.", "Official data", "showed"),
        ("It is reported that the quay opens.", None, "It is reported that"),
        ("据海港统计局数据，产量上升。", "海港统计局", "据"),
        ("据新港社报道，码头开放。", "新港社", "据"),
        ("根据海港部发布的《码头方案》，建设启动。", "海港部发布的《码头方案》", "根据"),
        ("海港统计局数据显示，产量上升。", "海港统计局", "显示"),
        ("海港部发言人李薇21日在例行发布会上表示，码头开放。", "海港部发言人李薇", "表示"),
        ("专家认为，码头应当开放。", "专家", "认为"),
        ("《意见》提出，建设码头。", "《意见》", "提出"),
        ("據海港統計局數據，產量上升。", "海港統計局", "據"),
        ("据介绍，码头已经开放。", None, "据介绍"),
        ("港湾省によると、生産は増えた。", "港湾省", "によると"),
        ("ジェトロが9日発表した調査によると、企業は増えた。", "ジェトロ", "によると"),
        ("港湾省は10日、埠頭の計画を認可したと発表した。", "港湾省", "発表した"),
        ("「成長は続く」と専門家は述べた。", "専門家", "述べた"),
        ("同社の幹部は「需要は伸びる」と話している。", "同社の幹部", "話している"),
        ("埠頭は開くと伝えられている。", None, "伝えられている"),
    ],
)
def test_a_sentence_names_whom_it_attributes_to(sentence: str, source: str | None, cue: str) -> None:
    claim = only(sentence)
    assert told(claim) == (source, cue)
    assert claim.strength == "attributed"


@pytest.mark.parametrize(
    "sentence",
    [
        "Output rose in the harbour.",
        "Work goes on according to plan.",
        "Tiles were laid according to need.",
        "China announced a plan.",
        "The Guideline was released by the General Office.",
        "Editor's note: the text was cut.",
        "产量上升。",
        "根据规定，应当办理。",
        "这表示，事情还没有结束。",
        "七成企业表示满意。",
        "简称“海港”。",
        "生産は増えた。",
        "埠頭は開いたと知られる。",
    ],
)
def test_nothing_is_attributed_where_nobody_is_named(sentence: str) -> None:
    assert only(sentence).attribution is None
    assert only(sentence).strength == "stated"


@pytest.mark.parametrize(
    ("sentence", "hedge", "source"),
    [
        ("The bureau said that output may fall.", "may", "The bureau"),
        ("Output is likely to fall.", "is likely", None),
        ("海港部表示，产量预计下降。", "预计", "海港部"),
        ("产量或将下降。", "或将", None),
        ("港湾省によると、生産は減る見込みだ。", "見込み", "港湾省"),
        ("生産は減るとみられる。", "とみられ", None),
    ],
)
def test_a_hedged_sentence_says_so_and_keeps_its_source(
    sentence: str, hedge: str, source: str | None
) -> None:
    claim = only(sentence)
    assert claim.strength == "hedged"
    assert [span.text for span in claim.hedges] == [hedge]
    assert (told(claim) or (None,))[0] == source


NAMED = "According to Quay Bureau, annual exports rose 3 percent. "


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        (NAMED + "Specifically, boats rose 4 percent.", True),
        (NAMED + "Boats were full. In 2024 annual exports rose 2 percent.", True),
        (NAMED + "A club sold 40 percent of its seats.", False),
        (NAMED + "Annual exports rose to 5 million tonnes.", False),
        ("It is reported that exports rose 3 percent. Specifically, boats rose 4 percent.", False),
        (NAMED + "Specifically, boats rose.", False),
        (NAMED + "\n\nNothing." * 3 + "\n\nAnnual exports rose 2 percent.", False),
        (NAMED + "Nothing. " * 4 + "Annual exports rose 2 percent.", False),
        (NAMED + "It is said that it rained. Annual exports rose 2 percent.", False),
        ("海港统计局数据显示，出口增长3%。其中，船舶增长4%。", True),
        ("海港统计局数据显示，出口增长3%。茶馆打折4%。", False),
        ("港湾省によると、輸出は3％増えた。このうち、船舶は4％増えた。", True),
    ],
)
def test_a_source_is_carried_only_where_the_text_goes_on_from_it(text: str, *, carried: bool) -> None:
    first, *_, last = READER.of_field(text)
    assert first.attribution is not None
    assert bool(last.attribution and last.attribution.carried) is carried
    assert claim_problems(Draft("1", "", content=text), READER.of_field(text)) == ()
    if carried and last.attribution:
        assert last.attribution.source == first.attribution.source
        assert last.strength == "attributed"


def test_the_columns_growth_rates_are_claims_of_the_bureau_that_it_names(shared: Path) -> None:
    text = (shared / "seeds" / "cgtn-opinion-republished.txt").read_text(encoding="utf-8")
    claims = READER.claims(Draft("seed", "", content=text))
    assert claim_problems(Draft("seed", "", content=text), claims) == ()
    rates = [
        (str(figure.value), figure.bound, claim.attribution.source.text, claim.attribution.carried)
        for claim in claims
        for figure in claim.figures
        if figure.unit == "percentage-point" and claim.attribution and claim.attribution.source
    ]
    bureau = "China's National Bureau of Statistics"
    assert rates == [
        ("0.75", "", bureau, False),
        ("1.39", "", bureau, True),
        ("1.19", "", bureau, True),
        ("1", "below", bureau, True),
    ]
    periods = [figure.period.text for claim in claims for figure in claim.figures if figure.period]
    assert "between 1996 and 2010" in periods
    assert "between 2021 and 2023" in periods


def test_the_generated_article_is_mostly_hedged_claims(shared: Path) -> None:
    text = (shared / "seeds" / "jetro-ai-article.txt").read_text(encoding="utf-8")
    claims = READER.claims(Draft("seed", "", content=text))
    assert sum(claim.strength == "hedged" for claim in claims) >= 0.4 * len(claims)
    names = [told(claim) for claim in claims if claim.attribution]
    assert ("The Japan External Trade Organization (JETRO)", "reported") in names


@pytest.mark.parametrize(
    "text",
    [
        "Prices may rise. May comes. They are likely to, perhaps, wait.",
        "产量或将下降。有望回升。据悉如此。",
        "生産は減る見込みだ。回復の可能性がある。",
    ],
)
def test_hedged_sentences_are_those_that_the_tagger_hedges(text: str) -> None:
    cues = Tagger.load().tag(Draft("1", "", content=text)).provenance.hedges
    hedges = [span for claim in READER.of_field(text) for span in claim.hedges]
    assert [(cue.start, cue.end, cue.text) for cue in cues] == [
        (span.start, span.end, span.text) for span in hedges
    ]


PIECES = st.sampled_from(
    [
        *("According to ", "China's Bureau", ", ", "output rose ", "3.5 percent", ". ", "may ", "by 2030"),
        *("据", "海港统计局", "数据，", "增长", "1万2000人", "。", "到2030年", "其中，", "Specifically, "),
        *("専門家", "は", "「伸びる」と", "述べた", "によると、", "５％", "to", "-", "①", "Ａ", "\n\n"),
        *("\u0301", "\U00020000", "\ud800", "\u200f", "\x00"),
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=25).map("".join))
def test_every_place_is_exact_in_any_text(text: str) -> None:
    draft = Draft("1", text[:20], summary=text[::-1], content=text)
    claims = READER.claims(draft)
    assert claim_problems(draft, claims) == ()
    for field in FIELDS:
        sentences = split(draft.field(field))
        own = [(claim.start, claim.end) for claim in claims if claim.field == field]
        assert own == list(zip(sentences.starts, sentences.ends, strict=True))


@given(st.sampled_from(["sentence", "cue", "source", "figure", "hedge", "period"]), st.sampled_from([-1, 1]))
def test_a_place_moved_by_one_is_caught(what: str, by: int) -> None:
    text = "Quay. The bureau said exports may rise 3 percent in 2026. End."
    draft = Draft("1", "", content=text)
    claims = READER.claims(draft)
    assert claim_problems(draft, claims) == ()
    claim = claims[1]
    assert claim.attribution is not None
    assert claim.attribution.source is not None
    (figure,) = claim.figures
    assert figure.period is not None

    def moved(span: Placed) -> Placed:
        return replace(span, start=span.start + by, end=span.end + by)

    broken = {
        "sentence": moved(claim),
        "cue": replace(claim, attribution=replace(claim.attribution, cue=moved(claim.attribution.cue))),
        "source": replace(
            claim, attribution=replace(claim.attribution, source=moved(claim.attribution.source))
        ),
        "figure": replace(claim, figures=(replace(figure, span=moved(figure.span)),)),
        "period": replace(claim, figures=(replace(figure, period=moved(figure.period)),)),
        "hedge": replace(claim, hedges=(moved(claim.hedges[0]),)),
    }[what]
    assert claim_problems(draft, (claims[0], broken, claims[2])) != ()


def test_a_wrong_strength_or_a_source_from_behind_is_caught() -> None:
    draft = Draft("1", "", content="Exports rose. The bureau said so.")
    first, second = READER.claims(draft)
    assert second.attribution is not None
    assert claim_problems(draft, (replace(first, strength="hedged"),))
    late = replace(first, strength="attributed", attribution=replace(second.attribution, carried=True))
    assert claim_problems(draft, (late,))
    foreign = replace(first, strength="attributed", attribution=second.attribution)
    assert claim_problems(draft, (foreign,))


@pytest.mark.parametrize(
    ("piece", "times"),
    [
        ("a", 1_000_000),
        ("1", 1_000_000),
        ("据", 1_000_000),
        ("はと", 500_000),
        ("Aa ", 300_000),
        ("1,", 500_000),
        ("\ud800 5% by 2030 ", 50_000),
    ],
    ids=["letters", "digits", "kanji", "kana", "names", "commas", "surrogates"],
)
@pytest.mark.timeout(20)
def test_a_monotonous_text_is_read_in_linear_time(piece: str, times: int) -> None:
    assert len(READER.of_field(piece * times)) == 1


def test_of_a_million_sentences_the_first_thousands_are_read() -> None:
    assert len(READER.of_field("Yes. " * (MAX_CLAIMS + 10))) == MAX_CLAIMS


def test_claims_are_written_as_json_with_every_place() -> None:
    (claim,) = READER.of_field("Quay Bureau said that exports rose 1.2 billion yuan in 2026.", "summary")
    assert claim_to_json(claim) == {
        "field": "summary",
        "start": 0,
        "end": 60,
        "text": "Quay Bureau said that exports rose 1.2 billion yuan in 2026.",
        "strength": "attributed",
        "attributed_to": {
            "source": {"field": "summary", "start": 0, "end": 11, "text": "Quay Bureau"},
            "cue": {"field": "summary", "start": 12, "end": 16, "text": "said"},
            "carried": False,
        },
        "hedges": [],
        "figures": [
            {"field": "summary", "start": 35, "end": 51, "text": "1.2 billion yuan", "kind": "amount",
             "value": "1200000000", "high": None, "unit": "CNY", "bound": "",
             "period": {"field": "summary", "start": 52, "end": 59, "text": "in 2026"}},
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("attribution", "expected"),
    [
        ('[[rule]]\nlanguage = "fr"\npattern = "(?P<cue>x)"', "'language' should be one of en, ja, zh"),
        ('[[rule]]\nlanguage = "en"\npattern = "x"', "should have a group named cue"),
        ('[[rule]]\nlanguage = "en"\npattern = "(?P<cue>{nobody})"', "there is no part 'nobody'"),
        ('[[rule]]\nlanguage = "en"\npattern = "(?P<cue>x"', "should be a regular expression"),
        ("[[rules]]", "'rules' means nothing here"),
    ],
)
def test_a_bad_rule_is_named_with_what_was_expected(tmp_path: Path, attribution: str, expected: str) -> None:
    (tmp_path / "attribution.toml").write_text(attribution, encoding="utf-8")
    (tmp_path / "cues.toml").write_text("hedges.en = ['may']", encoding="utf-8")
    (tmp_path / "figures.toml").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="bad-data") as error:
        ClaimReader.load(tmp_path)
    assert "attribution.toml" in error.value.message
    assert expected in error.value.message
