"""Hold the data files to what the program, and those who edit the files, rely on."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest

from app.assets import read_text, resource
from app.domain.policies import Related, relations_of
from app.domain.sectors import LANGUAGES, SECTOR_IDS
from app.domain.sources import Role
from app.tagging.library import load_policies
from app.tagging.sector_file import load_sectors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.sectors import Sector

SCRIPTS = ("en", "ja", "zh", "hant")
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
KANA = re.compile("[\u3041-\u30ff]")
CJK = re.compile("[\u3041-\u30ff\u4e00-\u9fff]")
CHAPTERS = 8
CORE = "cn-2025-high-quality-cities"


def load(*parts: str) -> dict[str, Any]:
    return tomllib.loads(read_text(*parts))


def concepts() -> Iterator[tuple[str, dict[str, Any]]]:
    for sector in SECTOR_IDS:
        for concept in load("lexicon", f"{sector}.toml")["concept"]:
            yield sector, concept


def policies() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in resource("policies").iterdir():
        if file.name.endswith(".toml"):
            yield file.name.removesuffix(".toml"), tomllib.loads(file.read_text(encoding="utf-8"))


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("sector", SECTOR_IDS)
def test_a_sector_has_sixty_to_a_hundred_and_sixty_concepts_in_every_script(sector: str) -> None:
    own = [concept for home, concept in concepts() if home == sector]
    assert 60 <= len(own) <= 160
    for script in SCRIPTS:
        speaking = sum(bool(concept.get(script)) for concept in own)
        assert speaking >= 0.8 * len(own), script


def test_concept_ids_are_unique_kebab_words() -> None:
    counts = Counter(concept["id"] for _, concept in concepts())
    assert [name for name, count in counts.items() if count > 1 or not KEBAB.match(name)] == []


def test_weights_lie_between_a_tenth_and_one_and_whole_ones_stay_few() -> None:
    weights = [concept["weight"] for _, concept in concepts()]
    assert all(0.1 <= weight <= 1.0 for weight in weights)
    assert sum(weight == 1.0 for weight in weights) < 0.2 * len(weights)


def test_every_concept_has_a_name_in_each_language() -> None:
    unnamed = [
        (concept["id"], language)
        for _, concept in concepts()
        for language in LANGUAGES
        if not concept.get(language) and not concept.get("names", {}).get(language)
    ]
    assert unnamed == []


def test_no_form_belongs_to_two_concepts_or_stands_twice_in_one() -> None:
    for script in SCRIPTS:
        counts = Counter(form for _, concept in concepts() for form in concept.get(script, ()))
        assert [form for form, count in counts.items() if count > 1] == [], script


def test_no_form_is_a_single_character_or_padded() -> None:
    forms = [form for _, concept in concepts() for script in SCRIPTS for form in concept.get(script, ())]
    assert [form for form in forms if len(form) < 2 or form != form.strip()] == []


def test_english_forms_are_lower_case_unless_the_case_is_bound() -> None:
    forms = [form for _, concept in concepts() for form in concept.get("en", ())]
    odd = [form for form in forms if form != form.lower() and not (form.isupper() and len(form) <= 4)]
    assert odd == []
    assert [form for form in forms if CJK.search(form)] == []


def test_chinese_forms_hold_no_kana() -> None:
    forms = [
        form for _, concept in concepts() for script in ("zh", "hant") for form in concept.get(script, ())
    ]
    assert [form for form in forms if KANA.search(form)] == []


def test_sectors_policies_and_clauses_that_concepts_name_exist() -> None:
    known = {policy.id: policy for policy in load_policies()}
    for home, concept in concepts():
        assert set(concept.get("sectors", (home,))) <= set(SECTOR_IDS), concept["id"]
        assert home in concept.get("sectors", (home,)), concept["id"]
        if "policy" in concept:
            policy = known[concept["policy"]]
            assert "clause" not in concept or policy.clause(concept["clause"]), concept["id"]
        else:
            assert "clause" not in concept, concept["id"]


def test_a_trap_is_none_of_the_forms() -> None:
    forms = {form for _, concept in concepts() for script in SCRIPTS for form in concept.get(script, ())}
    traps = {text for trap in load("lexicon", "traps.toml")["trap"] for text in trap["texts"]}
    assert sorted(forms & traps) == []
    assert all(len(trap) > 1 for trap in traps)


def test_every_group_of_traps_says_why_and_repeats_nothing() -> None:
    groups = load("lexicon", "traps.toml")["trap"]
    assert all(group["why"] for group in groups)
    counts = Counter(text for group in groups for text in group["texts"])
    assert [text for text, count in counts.items() if count > 1] == []


def test_dates_of_policies_are_days_months_or_years_that_exist() -> None:
    for policy in load_policies():
        assert policy.dates, policy.id
        for date in policy.dates:
            year, *rest = map(int, date.date.split("-"))
            assert 1950 <= year <= 2035
            assert all(1 <= part <= limit for part, limit in zip(rest, (12, 31), strict=False))


def test_policies_name_issuer_titles_sectors_and_where_they_were_seen() -> None:
    for policy in load_policies():
        assert policy.issuer, policy.id
        assert policy.seen_in, policy.id
        assert policy.sectors, policy.id
        assert policy.titles.get("en"), policy.id


def test_policies_are_implemented_by_policies_of_the_library() -> None:
    known = {policy.id for policy in load_policies()}
    assert [policy.id for policy in load_policies() if not set(policy.implements) <= known] == []


def test_what_stands_on_general_knowledge_says_so() -> None:
    words = "general knowledge"
    unsure = [policy.id for policy in load_policies() if words in policy.note]
    assert unsure == []
    assert sum(any(words in caveat for caveat in policy.caveats) for policy in load_policies()) >= 8


def test_the_core_policy_has_its_eight_chapters_for_clauses_in_three_languages() -> None:
    core = next(policy for policy in load_policies() if policy.id == CORE)
    assert len(core.clauses) == CHAPTERS
    assert all(clause.basis == "quoted" and clause.source for clause in core.clauses)
    assert {sector for clause in core.clauses for sector in clause.sectors} == set(SECTOR_IDS)
    assert all(set(clause.heading) == set(LANGUAGES) for clause in core.clauses)


def test_clauses_of_other_policies_are_as_reported_by_somebody_named() -> None:
    others = [clause for policy in load_policies() if policy.id != CORE for clause in policy.clauses]
    assert len(others) >= 8
    assert all(clause.basis == "reported" and "CGTN" in clause.source for clause in others)
    assert all(clause.sectors and not clause.text for clause in others)


def test_terms_of_a_clause_stand_in_all_scripts_or_none() -> None:
    for policy in load_policies():
        for clause in policy.clauses:
            assert set(clause.terms) in (set(), set(SCRIPTS)), (policy.id, clause.id)


def test_the_eight_steps_of_the_column_are_policies_with_their_ties() -> None:
    policies = load_policies()
    ties = {
        (policy.id, tie.relation, tie.policy)
        for policy in policies
        for tie in relations_of(policy.id, policies)
        if not tie.inward
    }
    assert {
        ("cn-2020-new-urban-infrastructure-pilots", "pilots", "cn-2021-urban-operation-platforms"),
        ("cn-2021-14th-five-year-plan", "supersedes", "cn-2016-13th-five-year-plan"),
        ("cn-2026-15th-five-year-plan", "supersedes", "cn-2021-14th-five-year-plan"),
        ("cn-2026-urban-renewal-plan", "implements", "cn-2026-15th-five-year-plan"),
    } <= ties
    others = relations_of("cn-2021-14th-five-year-plan", policies)
    assert Related("supersedes", "cn-2026-15th-five-year-plan", inward=True) in others


def test_numbers_of_documents_are_written_as_they_bear_them() -> None:
    numbers = [policy.number for policy in load_policies() if policy.number]
    assert len(numbers) == len(set(numbers)) >= 3
    assert all(re.fullmatch(r"[\u4e00-\u9fff]{2,8}〔20\d\d〕\d{1,4}号", number) for number in numbers)


def test_no_name_points_to_two_policies() -> None:
    owners: dict[str, set[str]] = {}
    for policy in load_policies():
        for name in (*policy.titles.values(), *(each for names in policy.aliases.values() for each in names)):
            owners.setdefault(name.lower(), set()).add(policy.id)
    assert {name: own for name, own in owners.items() if len(own) > 1} == {}


def test_file_names_of_policies_are_their_ids() -> None:
    assert [stem for stem, data in policies() if data["id"] != stem or not KEBAB.match(stem)] == []


@pytest.mark.parametrize("sector", load_sectors(), ids=lambda sector: sector.id)
def test_chips_have_a_contrast_that_small_text_needs(sector: Sector) -> None:
    assert contrast(*sector.chip_light) >= 4.5
    assert contrast(*sector.chip_dark) >= 4.5


def test_places_have_unique_ids_and_belong_to_places_that_exist() -> None:
    places = load("places.toml")["place"]
    ids = Counter(place["id"] for place in places)
    assert [name for name, count in ids.items() if count > 1] == []
    assert [place["id"] for place in places if place.get("within", place["id"]) not in ids] == []
    assert sum(name.startswith("JP-") for name in ids) == 47
    assert sum(bool(re.match(r"CN-\d\d\Z", name)) for name in ids) == 31


def test_a_place_s_form_is_no_other_place_s_form() -> None:
    owners: dict[str, set[str]] = {}
    for place in load("places.toml")["place"]:
        for script, forms in place["forms"].items():
            for form in forms:
                assert len(form) > 1, place["id"]
                owners.setdefault(f"{script}:{form}", set()).add(place["id"])
    assert {form: own for form, own in owners.items() if len(own) > 1} == {}


def test_publishers_have_a_role_a_letter_and_hosts_of_their_own() -> None:
    publishers = load("publishers.toml")["publisher"]
    assert len(publishers) >= 40
    assert all(each["role"] in {role.value for role in Role} for each in publishers)
    assert all(each["reliability"] in "ABCDEF" for each in publishers)
    for key in ("hosts", "names"):
        counts = Counter(value.lower() for each in publishers for value in each[key])
        assert [value for value, count in counts.items() if count > 1] == [], key


def test_packs_offer_feeds_with_all_that_a_source_needs() -> None:
    packs = load("packs.toml")["pack"]
    urls = Counter(source["url"] for pack in packs for source in pack["source"])
    assert [url for url, count in urls.items() if count > 1] == []
    for pack in packs:
        assert set(pack["names"]) == set(pack["about"]) == set(LANGUAGES)
        for source in pack["source"]:
            assert urlsplit(source["url"]).scheme == urlsplit(source["site"]).scheme == "https"
            assert source["language"] in LANGUAGES
            assert source["role"] in {role.value for role in Role}
            assert source["reliability"] in "ABCDEF"
            assert ZoneInfo(source["timezone"]).key
            assert source["title"]
            assert source["country"]


def test_the_first_pack_reads_jetro_and_cgtn() -> None:
    first = load("packs.toml")["pack"][0]
    hosts = {urlsplit(source["url"]).hostname for source in first["source"]}
    assert (first["id"], hosts) == ("jetro-cgtn", {"www.jetro.go.jp", "www.cgtn.com"})


def test_signals_are_the_ten_kinds_of_live_hooks() -> None:
    kinds = {signal["id"] for signal in load("signals.toml")["signal"]}
    assert kinds == {
        *("plan", "tender", "pilot", "subsidy", "standard"),
        *("consultation", "market-opening", "target", "fair", "investment"),
    }


def test_the_taxonomy_has_a_version() -> None:
    assert re.fullmatch(r"20\d\d\.\d+", load("taxonomy.toml")["version"])
