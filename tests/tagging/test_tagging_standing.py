from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tagging_samples import draft, sector_ids, small_tagger, write_library

from app.domain.sectors import SECTOR_IDS
from app.errors import InputError
from app.tagging.decide import COEFFICIENTS
from app.tagging.library import load_library
from app.tagging.standing import framed_sectors, share_of_weight, stands_in_list
from app.tagging.tagger import Tagger

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.evidence import Draft


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    return small_tagger(tmp_path_factory.mktemp("library"))


@pytest.mark.parametrize(
    ("text", "word", "listed"),
    [
        ("展出瓷器、智慧城市、玉器等", "智慧城市", True),
        ("涵盖智慧城市、文学艺术等种类", "智慧城市", True),
        ("農業、スマートシティを視察", "スマートシティ", True),
        ("智慧城市建设启动。农业、渔业丰收", "智慧城市", False),
        ("智慧城市是一个需要长期投入和持续建设的方向、", "智慧城市", False),
        ("Shoes, smart city, tea", "smart city", True),
        ("Opened in May, smart city lamps glow", "smart city", False),
        ("For years, the oldest and largest smart city in the country, it slept", "smart city", False),
        ("smart city", "smart city", False),
        ("", "", False),
    ],
)
def test_words_named_in_a_row_are_told_from_others(text: str, word: str, *, listed: bool) -> None:
    start = text.index(word)
    assert stands_in_list(text, start, start + len(word)) is listed


@given(st.text("a、, 智.。\n", max_size=80), st.integers(0, 80), st.integers(0, 9))
def test_any_place_in_any_text_can_be_asked(text: str, start: int, length: int) -> None:
    assert stands_in_list(text, start, start + length) in {True, False}


@pytest.mark.parametrize(
    ("text", "share"),
    [
        (draft("智慧城市、农业、渔业"), 1.0),
        (draft("x", "智慧城市开工"), 1.0),
        (draft("x", "农业、智慧城市、渔业"), COEFFICIENTS.listed),
        (draft("x", "あ" * 59 + "智慧城市"), 1.0),
        (draft("x", "あ" * 60 + "智慧城市"), COEFFICIENTS.late),
        (draft("x", "a " * 99 + "smart city"), 1.0),
        (draft("x", "a " * 100 + "smart city"), COEFFICIENTS.late),
        (draft("x", "あ" * 60 + "、智慧城市、"), COEFFICIENTS.late * COEFFICIENTS.listed),
        (draft("x", "あ" * 60 + "、智慧城市、" + "い" * 1_000), 1.0),
        (draft("x", "y", "あ、智慧城市、い"), COEFFICIENTS.listed),
    ],
)
def test_a_word_keeps_the_share_of_its_weight_that_its_place_gives(
    tagger: Tagger, text: Draft, share: float
) -> None:
    (found,) = [
        share_of_weight(reading, start, -minus)
        for reading in tagger.read(text)
        for start, minus, _ in reading.hits[0]
    ]
    assert found == pytest.approx(share)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("A smart city", {"smart-infrastructure"}),
        ("Robbery in a smart city", set()),
        ("智慧城市设备被盗", set()),
        ("A smart city with 5G after a robbery", {"smart-infrastructure"}),
        ("Stolen shows in a smart city", {"smart-infrastructure"}),
        ("Rain in a smart city", {"smart-infrastructure"}),
        ("Rain delays urban renewal", set()),
        ("城市更新区降雨", set()),
    ],
)
def test_a_frame_in_the_title_leaves_a_lone_word_without_a_tag(
    tagger: Tagger, title: str, expected: set[str]
) -> None:
    assert sector_ids(tagger.tag(draft(title))) == expected


def test_a_frame_counts_in_the_title_only(tagger: Tagger) -> None:
    assert sector_ids(tagger.tag(draft("A smart city", "A robbery was reported."))) == {
        "smart-infrastructure"
    }
    assert sector_ids(tagger.tag(draft(content="Robbery\nin a smart city, smart city"))) == set()


def test_a_frame_damps_all_sectors_or_those_it_names(tmp_path: Path) -> None:
    library = load_library(write_library(tmp_path))
    tagger = Tagger(library)
    assert framed_sectors(tagger.read(draft("Robbery")), library.frames) == set(SECTOR_IDS)
    assert framed_sectors(tagger.read(draft("Rain")), library.frames) == {"urban-planning"}
    assert framed_sectors(tagger.read(draft("Dry", "Rain")), library.frames) == set()


def test_a_frame_inside_the_word_of_a_concept_frames_nothing(tmp_path: Path) -> None:
    own = '[[concept]]\nid = "x"\nweight = 0.9\nzh = ["降雨管网改造"]\nen = ["rain-proof street"]\n'
    root = write_library(tmp_path, lexicon__urban_planning=own)
    assert sector_ids(Tagger.load(root).tag(draft("降雨管网改造开工"))) == {"urban-planning"}
    assert sector_ids(Tagger.load(root).tag(draft("A rain-proof street"))) == {"urban-planning"}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ('[[frame]]\nid = "x"\n', "at least one form"),
        ('[[frame]]\nid = "x"\nen = ["rain"]\ndamps = ["weather"]\n', "weather"),
        ('[[frame]]\nid = "x"\nen = ["rain"]\nsectors = []\n', "'sectors' means nothing here"),
    ],
)
def test_a_bad_frame_is_named(tmp_path: Path, data: str, told: str) -> None:
    with pytest.raises(InputError, match=r"frames.toml.*frame 'x'") as caught:
        load_library(write_library(tmp_path, lexicon__frames=data))
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "title",
    [
        "Museum guard arrested over theft",
        "Fire guts nursing home, 20 dead",
        "Chipmaker shares tumble as investors lock in gains",
        "Striker signs for club from solar town",
        "市民病院に爆破予告 容疑の男を逮捕",
        "半導体関連の銘柄が急落 日経平均続落",
        "京津冀地区将迎强降雨",
        "博物馆保安写诗走红",
        "歸仁高鐵站傳砍人 警方逮捕嫌犯",
    ],
)
def test_news_that_is_about_something_else_gets_no_tag(title: str) -> None:
    assert sector_ids(Tagger.load().tag(draft(title))) == set()


@pytest.mark.parametrize(
    ("title", "sector"),
    [
        ("Offshore wind farm scrapped after developer walks away", "green-tech"),
        ("Climate change makes typhoons stronger, study of carbon emissions finds", "green-tech"),
        ("再開発計画が白紙に 事業費高騰で", "urban-planning"),
        ("城中村改造项目停工三年 居民盼复工", "urban-planning"),
    ],
)
def test_cancelled_and_failed_projects_keep_their_sector(title: str, sector: str) -> None:
    assert sector in sector_ids(Tagger.load().tag(draft(title)))
