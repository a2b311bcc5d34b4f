from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tagging_samples import draft, small_tagger

from app.domain.evidence import Draft
from app.domain.sources import Role
from app.tagging.publishers import Publishers, host_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.tagging.tagger import Tagger

PROSE = "The council met on Monday and agreed on a budget for the quay.\n" * 12


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    return small_tagger(tmp_path_factory.mktemp("library"))


@pytest.mark.parametrize(
    ("content", "role"),
    [
        (PROSE + "Please write a detailed article.", Role.AI_GENERATED),
        (PROSE + "Fine words. Please write a detailed article. Please reply in English.", Role.AI_GENERATED),
        ("Written by an AI\n" + PROSE, Role.AI_GENERATED),
        (PROSE + "本文由AI生成", Role.AI_GENERATED),
        (PROSE.replace("\n", " ") + "Please write an article. Please reply in English.", Role.AI_GENERATED),
        ("Please write a detailed article.", Role.AI_GENERATED),
        (
            PROSE + "The chatbot answered: please write a longer question and wait for my reply, sir.",
            Role.UNKNOWN,
        ),
        (PROSE + "“Please write a detailed article.”", Role.UNKNOWN),
        (PROSE + "Please write a detailed article.\n" + PROSE, Role.UNKNOWN),
        (PROSE + "Many say that a poem written by an AI is no poem and they go on at length.", Role.UNKNOWN),
        (PROSE, Role.UNKNOWN),
        ("This article is not necessarily the views of CGTN.\n" + PROSE, Role.OPINION),
        (PROSE + "本文仅代表作者观点", Role.OPINION),
        ("住建部印发通知。" + PROSE, Role.OFFICIAL),
    ],
)
def test_only_words_that_disclose_it_make_a_role(tagger: Tagger, content: str, role: Role) -> None:
    provenance = tagger.tag(draft("Quay budget", content)).provenance
    assert provenance.role is role
    assert bool(provenance.reasons) is (role is not Role.UNKNOWN)


def test_a_leak_is_shown_with_its_exact_place(tagger: Tagger) -> None:
    content = PROSE + "Please write a detailed article."
    (cue,) = tagger.tag(draft("x", content)).provenance.reasons
    assert (cue.cue, cue.field, cue.start) == ("leak", "content", len(PROSE))
    assert content[cue.start : cue.end] == cue.text


@pytest.mark.parametrize(
    ("more", "role", "letter"),
    [
        ({"source": "Harbour Daily"}, Role.NEWS, "C"),
        ({"source": "harbour daily Opinion"}, Role.NEWS, "C"),
        ({"source": "海港日报"}, Role.NEWS, "C"),
        ({"source": "Harbour Dailyness"}, Role.UNKNOWN, None),
        ({"url": "https://www.gov.example/a"}, Role.OFFICIAL, "A"),
        ({"url": "https://notgov.example/a"}, Role.UNKNOWN, None),
        ({"url": "http://[broken"}, Role.UNKNOWN, None),
        ({"source": "Somebody", "url": "https://harbour-daily.example:8080/x"}, Role.NEWS, "C"),
        ({}, Role.UNKNOWN, None),
    ],
)
def test_the_source_speaks_for_role_and_letter(
    tagger: Tagger, more: dict[str, str], role: Role, letter: str | None
) -> None:
    provenance = tagger.tag(draft("Budget", PROSE, **more)).provenance
    assert (provenance.role, provenance.reliability) == (role, letter)
    told_by = "source" if "Somebody" not in more.get("source", "Somebody") else "url"
    assert [cue.field for cue in provenance.reasons] == ([] if role is Role.UNKNOWN else [told_by])


def test_what_the_draft_says_of_its_source_goes_before_what_the_library_knows(tagger: Tagger) -> None:
    text = Draft(
        "1", "Budget", source="Harbour Daily", source_role=Role.AGENCY_REPORT, source_reliability="B"
    )
    provenance = tagger.tag(text).provenance
    assert (provenance.role, provenance.reliability) == (Role.AGENCY_REPORT, "B")


def test_a_newspaper_that_reports_what_a_ministry_issued_stays_a_newspaper(tagger: Tagger) -> None:
    assert tagger.tag(draft("x", "住建部印发通知。", source="海港日报")).provenance.role is Role.NEWS


@pytest.mark.parametrize(
    ("content", "source", "again"),
    [
        ("Hosted by Quay Society\nnot necessarily the views of CGTN.", None, ("Quay Society", "CGTN")),
        ("not necessarily the views of CGTN.", "Harbour Daily", ("Harbour Daily", "CGTN")),
        ("not necessarily the views of Harbour Daily.", "Harbour Daily", None),
        ("not necessarily the views of Harbour Daily.", "海港日报", None),
        ("not necessarily the views of CGTN.", None, None),
        ("Hosted by Quay Society", None, None),
        ("第一段。\n来源：新华社", None, (None, "新华社")),
        ("第一段。\n来源：新华社", "海港日报", ("海港日报", "新华社")),
        ("第一段。\n来源：海港日报", "Harbour Daily", None),
        ("共同通信JBN", "Somebody", ("Somebody", "共同通信JBN")),
        ("Nothing", "Somebody", None),
    ],
)
def test_a_republished_text_names_who_and_whose(
    tagger: Tagger, content: str, source: str | None, again: tuple[str | None, str | None] | None
) -> None:
    found = tagger.tag(draft("x", content, source=source)).provenance.republished
    assert (None if found is None else (found.by, found.origin)) == again
    assert found is None or found.reasons


def test_the_share_of_hedged_sentences_is_given_and_judged_only_on_enough_of_them(tagger: Tagger) -> None:
    few = tagger.tag(draft("x", "It may rain. It could snow.")).provenance
    assert few.hedge_share == round(2 / 3, 4)
    assert [cue.text for cue in few.hedges] == ["may", "could"]
    assert few.reasons == ()
    many = tagger.tag(draft("x", "It may rain. It could snow. " * 5)).provenance
    assert [cue.cue for cue in many.reasons] == ["mostly-speculation"]


@pytest.mark.parametrize(
    ("content", "hedges"),
    [
        ("In May 2025 it was may", ["may"]),
        ("It is expected to rain", ["is expected to"]),
        ("预计今年可能增长", ["预计", "可能"]),
        ("今年の成長の可能性がある", ["可能性"]),
        ("dismay and mayor", []),
    ],
)
def test_hedges_are_those_of_the_texts_own_language(tagger: Tagger, content: str, hedges: list[str]) -> None:
    assert [cue.text for cue in tagger.tag(draft(content=content)).provenance.hedges] == hedges


def test_a_host_is_read_from_any_address() -> None:
    assert host_of("https://Example.COM./x") == "example.com"
    assert host_of(None) == host_of("nonsense") == host_of("http://[x") == ""


@pytest.mark.parametrize("host", ["Example.com", "example.com.", "a-b.Example.com"])
@pytest.mark.parametrize(
    "rest", ["", "/x", ":80", ":80/x", "?q=a@b", "#a", ":", "@else.com/x", ":x", "\t/x", "[/x", "\n"]
)
def test_plain_addresses_are_read_as_all_others_are(host: str, rest: str) -> None:
    address = f"https://{host}{rest}"
    try:
        expected = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        expected = ""
    assert host_of(address) == expected


def test_names_that_contain_each_other_mean_one_publisher() -> None:
    publishers = Publishers(())
    assert publishers.are_same("CGTN", "cgtn.com")
    assert not publishers.are_same("CGTN", "Xinhua")


TAIL_CUES = r"""
[[cue]]
kind = "dateline"
where = "tail"
patterns = ['\(Quay Wire\)']
[[cue]]
kind = "seen"
patterns = ['again']
"""


def test_a_cue_of_the_tail_counts_only_there(tmp_path: Path) -> None:
    tagger = small_tagger(tmp_path, cues=TAIL_CUES)
    at_head = tagger.tag(draft("x", "(Quay Wire) " + PROSE * 3)).provenance.reasons
    at_tail = tagger.tag(draft("x", PROSE * 3 + "(Quay Wire)")).provenance.reasons
    assert ([cue.cue for cue in at_head], [cue.cue for cue in at_tail]) == ([], ["dateline"])


def test_a_cue_that_repeats_itself_is_told_a_few_times(tmp_path: Path) -> None:
    reasons = small_tagger(tmp_path, cues=TAIL_CUES).tag(draft("x", "again " * 50)).provenance.reasons
    assert [cue.start for cue in reasons] == [0, 6, 12, 18, 24]


LINE_CUES = r"""
[[cue]]
kind = "line"
where = "{where}"
patterns = ['^[ \t]*PR:']
"""


@pytest.mark.parametrize(
    ("where", "content", "starts"),
    [
        ("any", "PR: one\n\n PR: two\nno PR: three\nPR:", [0, 9, 31]),
        ("any", "no\nno", []),
        ("tail", "PR: one\n" + "x" * 592 + "\nPR: two", [601]),
        ("tail", "PR: one\n" + "x" * 600, []),
        ("tail", "x\nPR: one\n" + "x" * 592, [2]),
        ("head", "x" * 598 + "\nPR: one", []),
        ("head", "x" * 596 + "\nPR: one", [597]),
    ],
)
def test_cues_of_line_beginnings_are_found_there_only(
    tmp_path: Path, where: str, content: str, starts: list[int]
) -> None:
    tagger = small_tagger(tmp_path, cues=LINE_CUES.format(where=where))
    assert [cue.start for cue in tagger.tag(draft("x", content)).provenance.reasons] == starts
