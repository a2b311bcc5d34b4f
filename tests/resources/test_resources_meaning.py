"""Hold the data to what it should and shouldn't recognise: sentences of our own writing."""

from __future__ import annotations

import pytest

from app.domain.evidence import Draft
from app.tagging.tagger import Tagger


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger.load()


def sectors(tagger: Tagger, title: str) -> set[str]:
    return {tag.sector for tag in tagger.tag(Draft("1", title)).sectors}


@pytest.mark.parametrize(
    ("title", "sector"),
    [
        ("Province doubles offshore wind and opens a carbon market", "green-tech"),
        ("洋上風力の公募始まる", "green-tech"),
        ("沿海城市加快海上风电建设", "green-tech"),
        ("離岸風電新制上路", "green-tech"),
        ("Harbour town lays 5G network and smart street lights", "smart-infrastructure"),
        ("県がスマートシティの実証事業を開始", "smart-infrastructure"),
        ("新区建设智算中心 服务低空经济", "smart-infrastructure"),
        ("City opens urban renewal fund for ageing blocks", "urban-planning"),
        ("駅前再開発の基本計画を公表", "urban-planning"),
        ("今年将改造一批老旧小区", "urban-planning"),
        ("都市更新條例修法", "urban-planning"),
        ("Grottoes gain world heritage status", "cultural-preservation"),
        ("重要文化財の修復に補助", "cultural-preservation"),
        ("古城修复与非遗传承", "cultural-preservation"),
        ("Ministry drafts rules for semiconductor research", "innovation"),
        ("量子コンピューターの開発拠点", "innovation"),
        ("人形机器人产业园开园", "innovation"),
        ("Residents call 12345 hotline for one-stop services", "urban-governance"),
        ("介護保険の見直し議論", "urban-governance"),
        ("政务服务一网通办再升级", "urban-governance"),
        ("New pilot free trade zone in the border province", "regional-development"),
        ("過疎地域の移住促進策", "regional-development"),
        ("长三角一体化发展新规划", "regional-development"),
        ("深入实施“人工智能+”行动", "innovation"),
        ("救急搬送困難、3年ぶりに減少", "urban-governance"),
        ("Islands pay young families to settle on islands", "regional-development"),
    ],
)
def test_an_ordinary_headline_is_caught(tagger: Tagger, title: str, sector: str) -> None:
    assert sector in sectors(tagger, title)


@pytest.mark.parametrize(
    "title",
    [
        "Green Bay wins again in overtime",
        "Council gives green light to school dance",
        "Green Party leader steps down",
        "Farmer grows greenhouse tomatoes",
        "Nursery rhymes top children's charts",
        "Striker announces retirement at 32",
        "Ban on sale of flavoured vapes starts",
        "Rovers win at last",
        "Perfect chip shot onto the 18th green",
        "A heritage brand returns with bacterial culture in a bottle",
        "Smartphone prices rise",
        "Rocket attack on the capital",
        "Historic snowfall closes schools",
        "Manchester City draw in Turkey",
        "医院绿色通道救下考生",
        "芯片股集体走强",
        "创新高 股指收涨",
        "グリーン車の料金改定",
        "エコノミークラス症候群に注意",
        "都市対抗野球が開幕",
        "海南市で夏の花火",
        "ロケット弾が着弾",
        "スマートフォンの値上げ",
        "中国地方で大雨",
    ],
)
def test_a_word_that_misleads_makes_no_tag(tagger: Tagger, title: str) -> None:
    assert sectors(tagger, title) == set()


@pytest.mark.parametrize(
    ("title", "places"),
    [
        ("海南市の漆器祭り", {"JP-30"}),
        ("中国地方と日本海側で大雨", set()),
        ("海南自贸港扩大开放", {"CN-46"}),
        ("How to roast a Thanksgiving turkey", set()),
        ("Talks in Turkey and Japan", {"TR", "JP"}),
        ("東京都が計画", {"JP-13"}),
        ("京都府と深圳が協定", {"JP-26", "CN-44/shenzhen"}),
        ("Inner Mongolia builds wind farms", {"CN-15"}),
        ("臺北與深圳", {"TW/taipei", "CN-44/shenzhen"}),
    ],
)
def test_places_are_told_from_words_that_look_like_them(tagger: Tagger, title: str, places: set[str]) -> None:
    assert {place.id for place in tagger.tag(Draft("1", title)).places} == places


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        ("Readers of the 15th Five-Year Plan will look for cities.", "cn-2026-15th-five-year-plan"),
        ("“十五五”规划提出新目标。", "cn-2026-15th-five-year-plan"),
        ("第15次5カ年計画を読む。", "cn-2026-15th-five-year-plan"),
        ("《关于推动城市高质量发展的意见》公布。", "cn-2025-high-quality-cities"),
        ("「都市の高品質発展の推進に関する意見」を発表した。", "cn-2025-high-quality-cities"),
        ("《城市更新“十五五”规划》获原则通过。", "cn-2026-urban-renewal-plan"),
        ("A notice of December 2021 asked for urban service platforms.", "cn-2021-urban-operation-platforms"),
        (
            "New-type urban infrastructure was tried from August 2020.",
            "cn-2020-new-urban-infrastructure-pilots",
        ),
        ("党的十八届三中全会提出国家治理现代化。", "cn-2013-third-plenum-18th"),
        ("第十五个五年规划即将开局。", "cn-2026-15th-five-year-plan"),
        ("展望“十五五”，城市怎么建？", "cn-2026-15th-five-year-plan"),
        ("十五五规划纲要全文公布", "cn-2026-15th-five-year-plan"),
        ("第十五個五年規劃綱要", "cn-2026-15th-five-year-plan"),
        ("《中华人民共和国国民经济和社会发展第十五个五年规划纲要（草案）》", "cn-2026-15th-five-year-plan"),
        ("「第15次5カ年」計画を読む。", "cn-2026-15th-five-year-plan"),
        ("第十五次五カ年規画の綱要が出た。", "cn-2026-15th-five-year-plan"),
        ("中国の第１５次５カ年計画とは", "cn-2026-15th-five-year-plan"),
        ("工业和信息化部印发《工业绿色低碳发展“十五五”规划》。", "cn-2026-industrial-green-plan"),
        ("「工業グリーン低炭素発展第15次5カ年計画」を発表", "cn-2026-industrial-green-plan"),
        ("工業グリーン・低炭素発展「第15次5カ年」計画を発表", "cn-2026-industrial-green-plan"),
        ("工業グリーン低炭素発展を進める計画", "cn-2026-industrial-green-plan"),
        ("《“十五五”碳达峰行动方案》获通过。", "cn-2026-carbon-peak-15th"),
        ("都市更新「第15次5カ年」計画", "cn-2026-urban-renewal-plan"),
        ("国发〔2024〕7号文件印发。", "cn-2024-equipment-renewal"),
        ("国发[2024]7号、国发（2024）7号", "cn-2024-equipment-renewal"),
        ("A Guideline on Urban Renewal is out. The guideline lists tasks.", "cn-2025-urban-renewal-opinions"),
        ("《城市更新“十五五”规划》印发。该规划提出目标。", "cn-2026-urban-renewal-plan"),
    ],
)
def test_policies_are_known_by_names_and_descriptions(tagger: Tagger, text: str, policy: str) -> None:
    assert {each.policy for each in tagger.tag(Draft("1", "", content=text)).policies} == {policy}


@pytest.mark.parametrize(
    "text",
    [
        "《养老服务“十五五”规划》公布。",
        "《海港市国民经济和社会发展第十五个五年规划纲要》公布。",
        "《“十五五”现代渔业发展规划》公布。",
        "《意见》提出目标。",
        "The guideline lists tasks.",
    ],
)
def test_a_title_that_is_not_in_the_library_is_no_other_policy(tagger: Tagger, text: str) -> None:
    assert tagger.tag(Draft("1", "", content=text)).policies == ()


def test_short_names_stand_for_the_policy_named_before(tagger: Tagger) -> None:
    text = "《关于推动城市高质量发展的意见》公布。《意见》提出目标，该意见分八章。The Opinions were read."
    (mention,) = tagger.tag(Draft("1", "", content=text)).policies
    assert [span.text for span in mention.evidence][1:] == ["《意见》", "该意见", "The Opinions"]


def test_a_clause_s_own_terms_speak_for_its_sectors(tagger: Tagger) -> None:
    tags = tagger.tag(Draft("1", "城市运管服平台联网运行")).sectors
    pieces = {(piece.text, piece.policy, piece.clause) for tag in tags for piece in tag.evidence}
    assert ("城市运管服平台", "cn-2021-urban-operation-platforms", "rollout") in pieces


def test_old_estates_point_to_the_chapter_on_living_space(tagger: Tagger) -> None:
    tag = tagger.tag(Draft("1", "上海启动老旧小区改造三年行动")).sectors[0]
    evidence = tag.evidence[0]
    assert (evidence.text, evidence.policy, evidence.clause) == (
        "老旧小区改造",
        "cn-2025-high-quality-cities",
        "living-space",
    )


@pytest.mark.parametrize(
    ("end", "origin"),
    [
        (" (Source: Xinhua)", "Xinhua"),
        ("\nSource: China Daily, edited by A. Writer", "China Daily"),
        ("\n[Source: Global Times]", "Global Times"),
        (" This article first appeared on Sixth Tone.", "Sixth Tone"),
        (" Originally published by The Conversation.", "The Conversation"),
        ("来源：新华社", "新华社"),
        ("\n稿件来源：中新网", "中新网"),
        ("\n来源 | 澎湃新闻", "澎湃新闻"),
        ("（来源：人民日报）", "人民日报"),
        ("\n出典：共同通信", "共同通信"),
        ("（出典：NHK）", "NHK"),
        ("配信元：時事通信", "時事通信"),
        ("（共同通信）", "共同通信"),
    ],
)
def test_the_end_of_a_text_names_whose_it_is(tagger: Tagger, end: str, origin: str) -> None:
    text = f"The council approved the plan. 市は計画を承認した。{end}"
    found = tagger.tag(Draft(id="1", title="A plan", content=text, source="Some Portal")).provenance
    assert found.republished is not None
    assert (found.republished.by, found.republished.origin) == ("Some Portal", origin)
    assert found.role == "unknown"


@pytest.mark.parametrize(
    "content",
    [
        "A source close to the talks said so.",
        "The source: a spring below the hill.",
        "配信を始めた。",
        "収入の来源を調べる。",
        "Minister (Kyodo photo) spoke. More follows.",
    ],
)
def test_a_source_in_passing_is_no_republication(tagger: Tagger, content: str) -> None:
    found = tagger.tag(Draft(id="1", title="A plan", content=content, source="Some Portal"))
    assert found.provenance.republished is None
