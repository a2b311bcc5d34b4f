"""Plain JSON lists of official sites, by recipes: small lists of our own in their shapes."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.errors import InputError
from app.feeds.parse import parse
from app.feeds.recipes import load_recipes, read_recipes

if TYPE_CHECKING:
    from app.domain.entries import ParsedFeed

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
GOV = "https://www.gov.cn/zhengce/zuixin/ZUIXINZHENGCE.json"
PUSH = "https://www.gov.cn/pushinfo/v150203/pushinfo.json"
CAIXIN = "https://gateway.caixin.com/api/dataplatform/scroll/index?page=1"
BANK = "https://search.worldbank.org/api/v2/news?format=json&rows=2"

POLICIES = [
    {
        "TITLE": "示例市城市更新条例",
        "SUB_TITLE": "",
        "URL": "https://www.gov.cn/zhengce/content/1.htm",
        "DOCRELPUBTIME": "2026-11-20",
    },
    {"TITLE": "示例通知", "SUB_TITLE": "二", "URL": "./2.htm", "DOCRELPUBTIME": "2026-11-19"},
]
PUSHED = [
    {
        "title": "示例会议召开",
        "link": "http://www.gov.cn/a.htm",
        "pubDate": "2026-11-20",
        "description": "要点",
    }
]
SCROLL = {
    "code": 0,
    "data": {
        "articleList": [
            {
                "contentId": 77,
                "title": "示例快讯",
                "summary": "两句话。",
                "url": "https://example.caixin.com/77.html",
                "time": 1_795_165_200_000,
            },
            {"contentId": 78, "title": "无时间", "url": "https://example.caixin.com/78.html", "time": None},
        ]
    },
}
DOCUMENTS = {
    "rows": 2,
    "documents": {
        "D1": {
            "id": "D1",
            "url": "https://www.worldbank.org/en/news/1",
            "title": {"cdata!": "A made-up loan"},
            "descr": {"cdata!": "For <b>a</b> port."},
            "lnchdt": "2026-11-19T12:00:00Z",
        },
        "facets": {},
    },
}


def read(data: object, url: str | None, tz: str | None = None) -> ParsedFeed:
    return parse(json.dumps(data, ensure_ascii=False).encode(), base=url, tz=tz, now=NOW)


@pytest.mark.parametrize(
    "url",
    [
        GOV,
        "https://www.gov.cn/yaowen/liebiao/YAOWENLIEBIAO.json",
        "https://www.gov.cn/zhengce/jiedu/ZCJD_QZ.json",
        "https://www.gov.cn/gongbao/zuixin/gongbao.json",
        None,
        "http://127.0.0.1:8000/mirror.json",
    ],
)
def test_a_list_of_policies_is_read_by_address_or_by_shape(url: str | None) -> None:
    feed = read(POLICIES, url)
    assert (feed.error, feed.format, feed.title, feed.language) == (None, "json", "中国政府网", "zh")
    first, second = feed.entries
    assert (first.title, first.link) == ("示例市城市更新条例", "https://www.gov.cn/zhengce/content/1.htm")
    assert first.published == datetime(2026, 11, 19, 16, 0, tzinfo=UTC)  # midnight in China
    assert (second.id, second.text) == ("./2.htm", "二")


def test_a_sources_own_zone_goes_before_the_recipes() -> None:
    assert read(POLICIES, GOV, "UTC").entries[0].published == datetime(2026, 11, 20, tzinfo=UTC)


def test_pushed_headlines_are_read_also_in_the_call_of_a_function() -> None:
    plain = read(PUSHED, PUSH)
    call = f"pushInfoJsonpCallBack({json.dumps(PUSHED)});".encode()
    assert plain.entries == parse(call, base=PUSH + "p", now=NOW).entries
    (entry,) = plain.entries
    assert (entry.title, entry.link, entry.text) == ("示例会议召开", "http://www.gov.cn/a.htm", "要点")


def test_times_in_milliseconds_are_read() -> None:
    first, second = read(SCROLL, CAIXIN).entries
    assert (first.id, first.published) == ("77", datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    assert (second.title, second.published) == ("无时间", None)


def test_an_object_of_documents_is_a_list_too_and_what_is_none_is_left_out() -> None:
    (entry,) = read(DOCUMENTS, BANK).entries
    assert (entry.title, entry.text) == ("A made-up loan", "For a port.")
    assert entry.published == datetime(2026, 11, 19, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("data", "url"), [({"articles": []}, CAIXIN), ([{"title": "x"}], GOV), ({"documents": 3}, BANK)]
)
def test_a_known_list_that_changed_its_shape_is_said(data: object, url: str) -> None:
    feed = read(data, url)
    assert feed.format == "json"
    assert feed.entries == ()
    assert "changed its shape" in (feed.error or "")


def test_an_empty_list_at_a_known_address_is_an_empty_feed() -> None:
    assert read([], GOV).error is None
    assert read({"data": {"articleList": []}}, CAIXIN).error is None


@pytest.mark.parametrize("data", [[], {}, [1, 2], {"a": [{"b": 1}]}, [[{"TITLE": "x"}]]])
def test_other_json_is_no_feed(data: object) -> None:
    feed = read(data, "https://a.example/x.json")
    assert feed.error is not None
    assert feed.format is None


@pytest.mark.parametrize("text", [b"f([", b"f({", b"[" * 5000, b"callback()", b'f({"a":1}'])
def test_broken_json_in_a_call_is_no_feed(text: bytes) -> None:
    assert parse(text, base=GOV, now=NOW).error is not None


def test_recipes_may_be_given_as_data_with_templates() -> None:
    recipes = read_recipes(
        "own.toml",
        """
[[recipe]]
id = "own"
title = "Own"
shape = ["n"]
[recipe.fields]
title = ["{kind}: {n}", "n"]
link = "https://own.example/{path.to}/{n}"
date = "at"
""",
    )
    body = b'[{"n": 4, "kind": "Notice", "path": {"to": "x"}, "at": "2026-11-01"}, {"n": "5"}]'
    first, second = parse(body, now=NOW, recipes=recipes).entries
    assert (first.title, first.link) == ("Notice: 4", "https://own.example/x/4")
    assert (second.title, second.link, second.id) == ("5", None, None)
    assert parse(body, now=NOW, recipes=()).error is not None


def test_the_recipes_that_ship_are_sound() -> None:
    recipes = load_recipes()
    assert len({recipe.id for recipe in recipes}) == len(recipes) == 4
    assert all(recipe.hosts and recipe.fields["link"] for recipe in recipes)


GOOD = '\n[[recipe]]\nid = "a"\ntitle = "A"\nshape = ["t"]\n[recipe.fields]\ntitle = "t"\n'


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("[[recipe]\n", "r.toml", "line 1"),
        ("x = 1\n", "r.toml", "[[recipe]]"),
        ("recipe = 3\n", "r.toml", "[[recipe]]"),
        ("recipe = [3]\n", "r.toml, line 1", "names and values"),
        (GOOD.replace('"a"', '""'), "r.toml, line 2", "'id' should be a text"),
        (GOOD + GOOD.replace('title = "A"', "title = 4"), "r.toml, line 9 (recipe a)", "'title'"),
        (GOOD.replace("shape", "shap"), "r.toml, line 2 (recipe a)", "'shap' means nothing here"),
        (GOOD.replace('["t"]', '"t"'), "r.toml, line 2 (recipe a)", "list of texts"),
        (GOOD.replace('["t"]', "[]"), "r.toml, line 2 (recipe a)", "'shape' should name"),
        (GOOD.replace('title = "t"', 'link = "t"'), "r.toml, line 2 (recipe a)", "[recipe.fields]"),
        (
            GOOD.replace('title = "t"', "title = [1]"),
            "r.toml, line 2 (recipe a)",
            "'title' should be the name",
        ),
        (GOOD.replace("shape", 'zone = "Mars/Base"\nshape'), "r.toml, line 2 (recipe a)", "Asia/Shanghai"),
        (GOOD.replace("shape", 'date_in = "years"\nshape'), "r.toml, line 2 (recipe a)", "milliseconds"),
        (GOOD.replace("shape", "site = 3\nshape"), "r.toml, line 2 (recipe a)", "'site'"),
        (GOOD.replace("shape", 'hosts = ["h"]\nshape'), "r.toml, line 2 (recipe a)", "'paths'"),
    ],
)
def test_a_recipe_that_is_wrong_says_where_and_what_was_expected(
    text: str, place: str, expected: str
) -> None:
    with pytest.raises(InputError) as caught:
        read_recipes("r.toml", text)
    assert caught.value.code == "bad-data"
    assert caught.value.message.startswith(place)
    assert expected in caught.value.message
