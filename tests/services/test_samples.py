"""The sample feeds: what they hold, in which bytes, and that no publisher's sentence is among them."""

from __future__ import annotations

import csv
import json
import re
from codecs import lookup
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.domain.sectors import SECTOR_IDS
from app.feeds.parse import parse
from app.services.samples import Sample, SampleEntry, fill, load_samples, render

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.entries import Entry, ParsedFeed

SAMPLES = load_samples()
BY_ID = {sample.id: sample for sample in SAMPLES}
FEEDS = [sample for sample in SAMPLES if sample.format != "html"]
XML_FEEDS = [sample for sample in FEEDS if sample.format != "json"]
ANCHOR = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
MOMENTS = st.integers(0, 40 * 365 * 24 * 3600).map(lambda seconds: ANCHOR + timedelta(seconds=seconds))
RUN = 40


def all_entries() -> list[tuple[Sample, SampleEntry]]:
    return [(sample, entry) for sample in SAMPLES for entry in sample.entries]


def plain(title: str) -> str:
    return re.sub(r"<[^>]+>", "", title)


def packed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def entry_named(sample_id: str, part: str) -> SampleEntry:
    return next(entry for entry in BY_ID[sample_id].entries if part in entry.title)


# What they hold


def test_there_are_about_ninety_entries_in_three_languages() -> None:
    counts = Counter(sample.language[:2] for sample, _ in all_entries())
    assert 85 <= sum(counts.values()) <= 100
    assert counts == {"en": 34, "ja": 28, "zh": 28}


def test_every_sector_and_many_items_of_none_are_there() -> None:
    sectors = Counter(sector for _, entry in all_entries() for sector in entry.sectors)
    assert set(sectors) == set(SECTOR_IDS)
    assert min(sectors.values()) >= 8
    assert sum(not entry.sectors for _, entry in all_entries()) >= 15


def test_sites_paths_and_ids_are_unique() -> None:
    for key in ("id", "site", "path", "title"):
        values = [getattr(sample, key) for sample in SAMPLES]
        assert len(set(values)) == len(values)


def test_every_address_is_of_a_domain_that_no_one_can_own() -> None:
    for sample in SAMPLES:
        text = render(sample, ANCHOR).decode(sample.codec)
        hosts = set(re.findall(r"https?://([^/\"<\s]+)", text))
        allowed = {"www.w3.org", "purl.org", "jsonfeed.org"}
        assert all(host.endswith(".example") for host in hosts - allowed), hosts


def test_every_feed_says_that_it_is_made_up() -> None:
    words = ("Fictitious", "架空", "虚构", "虛構")
    assert all(any(word in sample.description for word in words) for sample in SAMPLES)


def test_the_defects_of_real_feeds_are_among_them() -> None:
    entries = [entry for _, entry in all_entries()]
    assert sum(entry.age is None for entry in entries) >= 3
    assert sum(entry.guid is None for entry in entries) >= 2
    assert any(entry.link.startswith("features/") for entry in entries)
    assert any("utm_source=" in entry.link for entry in entries)
    assert any("<em>" in entry.title for entry in entries)
    assert any("&" in entry.title for entry in entries)
    assert any(entry.title.startswith("Correction") for entry in entries)


def test_an_entry_without_guid_stays_the_same_entry_from_run_to_run() -> None:
    for _, entry in all_entries():
        if entry.guid is None:
            assert entry.link.startswith("https://")


def test_guids_and_links_are_unique_within_a_feed() -> None:
    for sample in SAMPLES:
        for values in (
            [entry.guid for entry in sample.entries if entry.guid],
            [entry.link for entry in sample.entries],
        ):
            assert len(set(values)) == len(values)


def test_the_machine_written_echo_hedges_and_leaks_its_prompt() -> None:
    echo = entry_named("daybreak-digest", "Promising New Phase").content_html
    headline = "「都市の高品質発展の推進に関する意見」から1年、地方の実施方案が出そろう"
    hedges = r"\b(likely|may|might|could|would|appears?|expected to|seems|perhaps|presumably)\b"
    assert len(re.findall(hedges, echo)) >= 15
    assert "language model Aurelia Chat 3" in echo
    assert "Please write" in echo
    assert headline in echo
    assert entry_named("toa-shijo", "地方の実施方案").title == headline


def test_the_echo_dates_the_headline_it_echoes() -> None:
    sample = BY_ID["daybreak-digest"]
    echo = fill(entry_named("daybreak-digest", "Promising New Phase").content_html, sample, ANCHOR)
    original = entry_named("toa-shijo", "地方の実施方案").published(ANCHOR)
    assert original is not None
    assert f"at {original:%Y-%m-%d %H:%M}" in echo


def test_one_story_comes_from_two_sources_in_nearly_the_same_words() -> None:
    first = entry_named("meridian-east", "Low-altitude").summary.split()
    copy = plain(entry_named("daybreak-digest", "Low-altitude").content_html).split()
    assert len(set(first) & set(copy)) / len(set(first) | set(copy)) > 0.8


def test_one_source_is_stale_and_one_answers_with_a_page() -> None:
    ages = {
        sample.id: min(entry.age for entry in sample.entries if entry.age is not None) for sample in FEEDS
    }
    assert [name for name, age in ages.items() if age > timedelta(days=10)] == ["lantern-notes"]
    assert [sample.id for sample in SAMPLES if sample.format == "html"] == ["old-quay-bulletin"]


def test_no_run_of_forty_characters_comes_from_the_seeds(shared: Path) -> None:
    titles = policy_titles(shared)
    ours = [
        without(packed(fill(text, sample, ANCHOR)), titles)
        for sample, entry in all_entries()
        for text in (entry.title, entry.summary, plain(entry.content_html))
    ]
    for seed in sorted((shared / "seeds").iterdir()):
        text = without(packed(seed.read_text(encoding="utf-8")), titles)
        runs = {text[at : at + RUN] for at in range(len(text) - RUN + 1)}
        for own in ours:
            copied = [own[at : at + RUN] for at in range(len(own) - RUN + 1) if own[at : at + RUN] in runs]
            assert not copied


def policy_titles(shared: Path) -> list[str]:
    """Names of documents are facts, not sentences: whoever names one writes the same words."""
    with (shared / "policies" / "facts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row[f"title_{lang}"] for row in rows for lang in ("zh", "en", "ja") if row[f"title_{lang}"]]


def without(text: str, titles: list[str]) -> str:
    for title in titles:
        text = re.sub(re.escape(title), "\N{WHITE SQUARE}", text, flags=re.IGNORECASE)
    return text


# Bytes


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.id)
def test_a_feed_is_the_same_bytes_for_the_same_anchor(sample: Sample) -> None:
    assert render(sample, ANCHOR) == render(sample, ANCHOR)
    if sample.format != "html":
        assert render(sample, ANCHOR) != render(sample, ANCHOR + timedelta(days=1))


@pytest.mark.parametrize(
    ("sample_id", "declared", "codec", "refuses"),
    [
        ("kokudo-toshi", "Shift_JIS", "cp932", ("utf-8", "shift_jis")),
        ("uchiumi-nippo", "EUC-JP", "euc_jp", ("utf-8",)),
        ("jianghai-news", "GB18030", "gb18030", ("utf-8", "gbk")),
        ("harbour-weekly", "Big5", "big5hkscs", ("utf-8", "big5")),
        ("toa-shijo", "utf-8", "utf-8", ("ascii",)),
    ],
)
def test_the_declared_encoding_is_the_real_one(
    sample_id: str, declared: str, codec: str, refuses: tuple[str, ...]
) -> None:
    body = render(BY_ID[sample_id], ANCHOR)
    assert body.startswith(f'<?xml version="1.0" encoding="{declared}"?>'.encode())
    assert BY_ID[sample_id].entries[0].title in body.decode(codec)
    for other in refuses:
        with pytest.raises(UnicodeDecodeError):
            body.decode(other)


@pytest.mark.parametrize("character", "①②㈱㈲髙﨑")
def test_the_old_ministry_feed_has_vendor_characters(character: str) -> None:
    assert character.encode("cp932") in render(BY_ID["kokudo-toshi"], ANCHOR)


@pytest.mark.parametrize("sample", XML_FEEDS, ids=lambda sample: sample.id)
def test_xml_feeds_are_well_formed(sample: Sample) -> None:
    text = render(sample, ANCHOR).decode(sample.codec).partition("\n")[2]
    root = etree.fromstring(text.encode())
    names = {"rss": ".//item", "rdf": "{*}item", "atom": "{*}entry"}
    assert len(root.findall(names[sample.format])) == len(sample.entries)


def test_the_json_feed_is_one() -> None:
    feed: dict[str, Any] = json.loads(render(BY_ID["quayside-newsroom"], ANCHOR))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert len(feed["items"]) == 3
    assert feed["items"][0]["date_published"] == "2026-11-20T20:00:00+00:00"


# Dates


@pytest.mark.parametrize(
    ("sample_id", "written"),
    [
        ("northsea-trade", "<pubDate>Sat, 21 Nov 2026 06:25:00 +0000</pubDate>"),
        ("uchiumi-nippo", "<pubDate>Sat, 21 Nov 2026 15:55:00 JST</pubDate>"),
        ("kokudo-toshi", "<dc:date>2026-11-21T14:20:00+09:00</dc:date>"),
        ("yunting-gov", "<pubDate>2026-11-21 12:30:00</pubDate>"),
        ("harbour-weekly", "<pubDate>2026年11月21日 13:05</pubDate>"),
    ],
)
def test_dates_follow_the_anchor_in_the_source_s_own_style(sample_id: str, written: str) -> None:
    sample = BY_ID[sample_id]
    assert written in render(sample, ANCHOR).decode(sample.codec)


@given(MOMENTS)
def test_every_entry_is_as_old_as_it_says(anchor: datetime) -> None:
    for _, entry in all_entries():
        published = entry.published(anchor)
        assert (published is None) == (entry.age is None)
        if published is not None and entry.age is not None:
            assert timedelta() <= anchor - entry.age - published < timedelta(minutes=1)


@given(MOMENTS)
def test_days_named_in_the_texts_lie_ahead_of_the_anchor(anchor: datetime) -> None:
    for sample, entry in all_entries():
        for text in (entry.summary, entry.content_html):
            for place in re.findall(r"\{\{\+\d+m/\d\d\}\}", text):
                assert day_of(fill(place, sample, anchor)) > anchor.date()


def day_of(words: str) -> date:
    form = "%Y年%m月%d日" if "年" in words else "%d %B %Y"
    return datetime.strptime(words, form).replace(tzinfo=UTC).date()


@pytest.mark.parametrize(
    ("sample_id", "text", "filled"),
    [
        ("northsea-trade", "by {{+2m/20}}.", "by 20 January 2027."),
        ("northsea-trade", "in {{+1m}}", "in December 2026"),
        ("toa-shijo", "{{+14m/05}}まで", "2028年1月5日まで"),
        ("yunting-gov", "{{+3m}}", "2027年2月"),
        ("yunting-gov", "{{at:1d 2h}}", "2026-11-20 15:00"),
        ("yunting-gov", "{none}", "{none}"),
    ],
)
def test_places_for_days_are_filled_in_the_feed_s_language(sample_id: str, text: str, filled: str) -> None:
    assert fill(text, BY_ID[sample_id], ANCHOR) == filled


def test_no_place_is_left_unfilled() -> None:
    for sample in SAMPLES:
        assert b"{{" not in render(sample, ANCHOR)


# The way through our own reader


@pytest.mark.parametrize("sample", FEEDS, ids=lambda sample: sample.id)
def test_each_feed_reads_as_it_was_written(sample: Sample) -> None:
    feed = read(sample)
    assert (feed.format, feed.title, feed.link, feed.error) == (
        sample.format,
        sample.title,
        sample.site,
        None,
    )
    assert lookup(feed.encoding or "none").name == lookup(sample.codec).name
    assert [written(entry) for entry in feed.entries] == [
        (
            entry.guid,
            plain(entry.title),
            urljoin(sample.site, entry.link),
            entry.published(ANCHOR),
            (entry.author,) if entry.author else (),
            packed(plain(unescape(fill(entry.content_html or entry.summary, sample, ANCHOR)))),
        )
        for entry in sample.entries
    ]


def read(sample: Sample) -> ParsedFeed:
    base = "http://127.0.0.1:18517" + sample.path
    body = render(sample, ANCHOR)
    return parse(body, content_type=sample.content_type, base=base, tz=sample.timezone, now=ANCHOR)


def written(entry: Entry) -> tuple[object, ...]:
    return entry.id, entry.title, entry.link, entry.published, entry.authors, packed(entry.text)


def test_a_corrected_article_says_when_it_was_changed() -> None:
    sample = BY_ID["verdant-streets"]
    found = next(entry for entry in read(sample).entries if entry.title.startswith("Hangzhou tests"))
    assert found.updated == entry_named("verdant-streets", "Hangzhou tests").updated(ANCHOR)
    assert found.published != found.updated


def test_the_broken_source_reads_as_a_page() -> None:
    feed = read(BY_ID["old-quay-bulletin"])
    assert (feed.format, feed.entries) == ("html", ())
    assert feed.error
