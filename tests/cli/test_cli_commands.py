from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

from app.cli.arguments import parse_arguments
from app.services.sample_server import SampleServer

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cli.conftest import Tradewind

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Quay notes</title>
<item><title>Smart grid tender in Hangzhou</title><link>https://quay.example/1</link>
<pubDate>2026-11-20 09:00</pubDate></item></channel></rss>"""


def test_a_fresh_data_folder_has_no_sources_and_fetches_nothing(fresh: Tradewind) -> None:
    listed = fresh("source", "list", "--json")
    assert (listed.status, listed.out) == (0, "")
    assert "source pack" in listed.err
    assert fresh("refresh", "--json").out == ""


def test_global_options_are_taken_before_and_after_the_command() -> None:
    before = parse_arguments(["--json", "--data", "x", "source", "list"])
    after = parse_arguments(["source", "list", "--data", "x", "--json"])
    assert (before.json, before.data) == (after.json, after.data) == (True, "x")


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("watch", "nonsense"),
        ("refresh", "--nonsense"),
        ("refresh", "--source", "nonsense"),
        ("refresh", "--source", "999"),
        ("refresh", "--jobs", "0"),
        ("search", "x", "--since", "soon"),
        ("search", "x", "--sector", "magic"),
        ("items", "--limit", "-1"),
        ("watch", "add"),
        ("watch", "add", "--title", "T", "--value", "much"),
        ("watch", "add", "--title", "T", "--currency", "euros"),
        ("watch", "add", "--title", "T", "--deadline", "soon"),
        ("watch", "add", "--item", "999"),
        ("watch", "show", "999"),
        ("watch", "stage", "1", "dreaming"),
        ("watch", "link", "999", "1"),
        ("policy", "show", "no-such-policy"),
        ("source", "add", "ftp://quay.example/feed"),
        ("source", "remove", "999"),
        ("source", "import", "/no/such/file.opml"),
        ("source", "pack", "no-such-pack"),
        ("brief", "-o", "brief.doc"),
        ("brief", "-o", "/no/such/folder/brief.html"),
        ("brief", "-o", "b.html", "--since", "2026-11-20", "--until", "2026-11-01"),
        ("tag", "/no/such/file.jsonl"),
        ("eval", "/no/such/file.jsonl"),
    ],
)
def test_a_wrong_call_is_one_line_on_standard_error_and_status_2(
    words: tuple[str, ...], tradewind: Tradewind
) -> None:
    ran = tradewind(*words)
    assert ran.status == 2
    assert ran.out == ""
    (line,) = ran.err.splitlines()
    code, _, message = line.removeprefix("tradewind: ").partition(": ")
    assert code.replace("-", "").isalpha()
    assert message.endswith((".", "understood."))


def test_every_sample_source_has_an_outcome_and_the_broken_one_is_no_exception(
    tradewind: Tradewind, now: datetime
) -> None:
    with SampleServer(now) as server:
        for source in server.sources():
            assert tradewind("source", "add", source.url).status == 0
        ran = tradewind("refresh", "--json", "--allow-private")
    fetched = [line for line in ran.lines if line["http"]]
    assert ran.status == 1
    assert {line["status"] for line in fetched} >= {"new", "failed", "stale"}
    (bad,) = [line for line in fetched if line["status"] == "failed"]
    assert "web page" in bad["error"]
    assert all(
        set(line) >= {"source", "url", "status", "http", "entries", "new", "updated", "error", "ms"}
        for line in ran.lines
    )


def test_loopback_is_refused_unless_it_is_allowed(fresh: Tradewind, now: datetime) -> None:
    with SampleServer(now) as server:
        fresh("source", "add", server.sources()[0].url)
        refused = fresh("refresh", "--json")
        allowed = fresh("refresh", "--json", "--allow-private")
    assert (refused.status, refused.lines[0]["status"], refused.lines[0]["new"]) == (1, "failed", 0)
    assert (allowed.status, allowed.lines[0]["status"]) == (0, "new")


def test_a_second_refresh_finds_nothing_changed(fresh: Tradewind, now: datetime) -> None:
    with SampleServer(now) as server:
        fresh("source", "add", server.sources()[0].url)
        first = fresh("refresh", "--json", "--allow-private").lines[0]
        second = fresh("refresh", "--json", "--allow-private").lines[0]
    assert first["new"] > 0
    assert (second["status"], second["http"], second["new"], second["updated"]) == ("unchanged", 304, 0, 0)


def test_parse_reads_a_file_without_network_or_store(fresh: Tradewind, tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(RSS, encoding="utf-8")
    (line,) = fresh("parse", "--json", "--tz", "Asia/Shanghai", str(feed)).lines
    assert (line["ok"], line["format"], line["title"]) == (True, "rss", "Quay notes")
    assert line["entries"][0]["published"] == "2026-11-20T01:00:00Z"
    assert set(line["entries"][0]) == {
        "id",
        "title",
        "link",
        "published",
        "updated",
        "summary_html",
        "content_html",
        "text",
        "authors",
        "language",
    }
    assert not fresh.data.exists()


def test_parse_gives_each_file_a_line_and_says_which_is_no_feed(fresh: Tradewind, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body>Not here</body></html>", encoding="utf-8")
    ran = fresh("parse", "--json", str(page), "-", str(tmp_path / "missing.xml"), given=RSS.encode())
    assert [line["ok"] for line in ran.lines] == [False, True, False]
    assert ran.lines[0]["format"] == "html"
    assert ran.status == 2


def test_tag_keeps_the_order_and_the_ids_and_its_evidence_is_where_it_says(fresh: Tradewind) -> None:
    records: list[dict[str, Any]] = [
        {"id": "7", "title": "上海启动老旧小区改造三年行动"},
        {"id": 8, "title": "Nine holes on the greens", "summary": None},
        {"id": "9", "title": "\ud800 smart city 😀 standard", "content": "Ｓｍａｒｔ grid"},
    ]
    given = "\n".join(json.dumps(record) for record in records)
    lines = fresh("tag", "--json", given=given.encode()).lines
    assert [line["id"] for line in lines] == ["7", 8, "9"]
    assert lines[0]["sectors"][0]["id"] == "urban-planning"
    assert [place["id"] for place in lines[0]["places"]] == ["CN-31"]
    assert lines[1]["sectors"] == []
    for record, line in zip(records, lines, strict=True):
        for sector in line["sectors"]:
            for piece in sector["evidence"]:
                assert record[piece["field"]][piece["start"] : piece["end"]] == piece["text"]


@pytest.mark.parametrize(
    "line",
    ["nonsense", "[]", '{"id": "1"}', '{"title": "x"}', '{"id": "1", "title": 5}', '{"id": [], "title": ""}'],
)
def test_a_line_that_cannot_be_tagged_is_named_in_its_place(line: str, fresh: Tradewind) -> None:
    fine = '{"id": "0", "title": "fine"}'
    ran = fresh("tag", "--json", given=f"{fine}\n{line}\n{fine}\n".encode())
    assert (ran.status, ["error" in each for each in ran.lines]) == (1, [False, True, False])
    assert "Line 2" in ran.lines[1]["error"]
    assert "bad-line: Line 2" in ran.err


@pytest.mark.parametrize(
    "query", ["城市", "政策", "都市", "smart city", "ＳＭＡＲＴ ＣＩＴＹ", "城", "スマート"]
)
def test_search_finds_words_of_any_length_in_three_languages(query: str, tradewind: Tradewind) -> None:
    hits = tradewind("search", "--json", query).lines
    assert hits
    assert all(set(hit) == {"id", "title", "source", "published", "sectors", "snippet"} for hit in hits)


@pytest.mark.parametrize("query", ['"', "C++", "a-b", "foo OR", "(", "*", "。、", ""])
def test_no_query_breaks_the_search(query: str, tradewind: Tradewind) -> None:
    assert tradewind("search", "--json", "--", query).status == 0


def test_a_search_takes_the_query_language(tradewind: Tradewind) -> None:
    hits = tradewind("search", "--json", "sector:green-tech -role:opinion lang:zh OR 都市").lines
    assert hits
    assert all("green-tech" in hit["sectors"] or "都市" in hit["snippet"] + hit["title"] for hit in hits)


def test_a_query_that_does_not_parse_says_where_and_is_searched_by_its_words(tradewind: Tradewind) -> None:
    ran = tradewind("search", "--json", "都市 sectr:x")
    assert ran.status == 0
    assert "character 4, 'sectr:'" in ran.err
    assert "Did you mean sector:" in ran.err


def test_items_are_listed_newest_first_with_tags_and_dates(tradewind: Tradewind) -> None:
    lines = tradewind("items", "--json", "--sector", "green-tech", "--limit", "5").lines
    assert len(lines) == 5
    assert all("green-tech" in {sector["id"] for sector in line["sectors"]} for line in lines)
    dates = [line["published"] or line["fetched"] for line in lines]
    assert dates == sorted(dates, reverse=True)


def test_an_item_becomes_an_opportunity_that_is_staged_linked_and_kept(tradewind: Tradewind) -> None:
    first, second, *_ = tradewind("items", "--json", "--sector", "green-tech").lines
    (made,) = tradewind(
        "watch", "add", "--json", "--item", first["id"], "--value", "1,200,000", "--currency", "eur"
    ).lines
    assert (made["title"], made["stage"], made["value"], made["currency"]) == (
        first["title"],
        "lead",
        "1200000",
        "EUR",
    )
    assert "green-tech" in made["sectors"]
    tradewind("watch", "stage", made["id"], "qualified")
    tradewind("watch", "link", made["id"], second["id"], "--stance", "against", "--note", "competing bid")
    tradewind("watch", "edit", made["id"], "--next", "Call the district office", "--deadline", "2027-03-31")
    (shown,) = tradewind("watch", "show", "--json", made["id"]).lines
    assert (shown["stage"], shown["next_action"], shown["deadline"]) == (
        "qualified",
        "Call the district office",
        "2027-03-31",
    )
    assert [(link["item"], link["stance"]) for link in shown["evidence"]] == [
        (first["id"], "for"),
        (second["id"], "against"),
    ]
    assert [line["id"] for line in tradewind("watch", "list", "--json").lines] == [made["id"]]


@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_a_briefing_is_written_in_each_language_with_every_statement_marked(
    language: str, tradewind: Tradewind, tmp_path: Path
) -> None:
    target = tmp_path / "brief.html"
    (told,) = tradewind("brief", "--json", "--lang", language, "-o", str(target)).lines
    page = target.read_text(encoding="utf-8")
    assert told["path"] == str(target)
    assert told["statements"] == page.count("data-statement=") > 10
    assert told["sources"] > 3


def test_a_briefing_on_paper_can_be_read_back(tradewind: Tradewind, tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    assert tradewind("brief", "--sector", "urban-planning", "-o", str(target)).status == 0
    with pypdfium2.PdfDocument(target) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "城市" in text
    assert "都市" in text


def test_policies_are_listed_and_shown_with_what_they_stand_on(fresh: Tradewind) -> None:
    policies = fresh("policy", "list", "--json").lines
    assert len(policies) >= 30
    (shown,) = fresh("policy", "show", "--json", "cn-2025-high-quality-cities").lines
    assert len(shown["clauses"]) == 8
    assert {clause["basis"] for clause in shown["clauses"]} <= {"quoted", "reported", "general-knowledge"}
    assert not fresh.data.exists()


def test_sources_travel_by_opml(tradewind: Tradewind, fresh: Tradewind, tmp_path: Path) -> None:
    target = tmp_path / "sources.opml"
    there = tradewind("source", "export", "--json", str(target)).lines
    fresh.data = tmp_path / "elsewhere"
    here = fresh("source", "import", "--json", str(target)).lines
    assert sorted((line["url"], line["title"]) for line in here) == sorted(
        (line["url"], line["title"]) for line in there
    )
    again = fresh("source", "import", str(target))
    assert again.status == 1
    assert again.err.count("reads this address already") == len(there)


def test_a_pack_brings_its_sources_and_fetches_nothing(fresh: Tradewind) -> None:
    packs = fresh("source", "pack", "--json").lines
    assert "jetro-cgtn" in {pack["id"] for pack in packs}
    added = fresh("source", "pack", "--json", "jetro-cgtn").lines
    assert {"https://www.jetro.go.jp/rss/biznews.xml"} <= {line["url"] for line in added}
    assert all(line["status"] is None for line in added)


def test_check_says_that_a_sound_database_is_sound(tradewind: Tradewind) -> None:
    (report,) = tradewind("check", "--json").lines
    assert report["ok"]
    assert report["items"] == 90


def test_check_finds_damage_and_repairs_what_can_be(tradewind: Tradewind) -> None:
    database = tradewind.data / "tradewind.sqlite"
    before = database.read_bytes()
    database.write_bytes(b"this is no database" * 100)
    assert tradewind("check").status == 3
    database.write_bytes(before)
    assert tradewind("check").status == 0


@pytest.mark.parametrize(
    "content", [b"this is no database at all" * 50, b"SQLite format 3\x00" + b"\x00" * 500]
)
def test_a_file_that_is_not_ours_is_refused_and_left_as_it_is(content: bytes, fresh: Tradewind) -> None:
    fresh.data.mkdir()
    database = fresh.data / "tradewind.sqlite"
    database.write_bytes(content)
    for words in (("source", "list"), ("search", "x"), ("watch", "list"), ("refresh",)):
        ran = fresh(*words)
        assert (ran.status, len(ran.err.splitlines())) == (3, 1)
    assert database.read_bytes() == content


def test_a_data_folder_that_cannot_be_made_is_said_in_one_line(fresh: Tradewind, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    fresh.data = tmp_path / "file" / "data"
    ran = fresh("source", "list")
    assert (ran.status, len(ran.err.splitlines())) == (3, 1)


def test_settings_with_nonsense_are_named_and_kept(tradewind: Tradewind) -> None:
    file = tradewind.data / "settings.json"
    file.write_text("{ nonsense", encoding="utf-8")
    ran = tradewind("source", "list")
    assert (ran.status, "settings.json" in ran.err) == (2, True)
    assert file.read_text(encoding="utf-8") == "{ nonsense"


def test_a_zone_that_is_none_is_refused(fresh: Tradewind) -> None:
    ran = fresh("parse", "--tz", "Nowhere/Much", "-", given=RSS.encode())
    assert (ran.status, ran.out, "bad-zone" in ran.err) == (2, "", True)


def test_a_file_that_cannot_be_read_has_a_line_with_the_same_keys(fresh: Tradewind, tmp_path: Path) -> None:
    good, bad = fresh("parse", "--json", "-", str(tmp_path / "missing.xml"), given=RSS.encode()).lines
    assert good.keys() == bad.keys()


def test_linking_again_changes_only_what_is_said(tradewind: Tradewind) -> None:
    first, second, *_ = tradewind("items", "--json").lines
    (made,) = tradewind("watch", "add", "--json", "--item", first["id"]).lines
    tradewind("watch", "link", made["id"], second["id"], "--stance", "against", "--note", "a rival has it")
    (again,) = tradewind("watch", "link", "--json", made["id"], second["id"]).lines
    kept = {link["item"]: (link["stance"], link["note"]) for link in again["evidence"]}
    assert kept[second["id"]] == ("against", "a rival has it")
    assert "a rival has it" in tradewind("watch", "show", made["id"]).out


def test_a_data_folder_that_is_a_file_is_said_alike_by_all(fresh: Tradewind, tmp_path: Path) -> None:
    fresh.data = tmp_path / "file"
    fresh.data.write_text("in the way", encoding="utf-8")
    for words in (("items",), ("check",), ("demo", "--headless"), ("brief", "-o", "x.html")):
        ran = fresh(*words)
        assert (ran.status, ran.err.startswith("tradewind: no-folder: ")) == (3, True), words


def test_a_database_that_is_cut_off_is_one_finding_and_no_repair_is_promised(tradewind: Tradewind) -> None:
    database = tradewind.data / "tradewind.sqlite"
    database.write_bytes(database.read_bytes()[:6000])
    for words in (("check", "--json"), ("check", "--repair", "--json")):
        ran = tradewind(*words)
        assert (ran.status, len(ran.lines), ran.lines[0]["ok"]) == (3, 1, False), ran.err
