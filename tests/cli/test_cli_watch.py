"""Lines of the command line on the watchlist: what scripts get, what people are told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar

from app.services.exchange import ENDINGS
from app.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Tradewind

FIELDS = (
    ("--title", "Quay lighting"),
    ("--sector", "green-tech"),
    ("--place", "CN-31"),
    ("--stage", "qualified"),
    ("--owner", "M. Ito"),
    ("--value", "1,250,000.50"),
    ("--currency", "cny"),
    ("--deadline", "2027-03-31"),
    ("--next", "Call"),
    ("--note", "=1+1"),
    ("--customer", "The port"),
    ("--next-date", "2026-12-01"),
    ("--tag", "a; b"),
    ("--hs", "841861"),
    ("--keyword-en", "lamp"),
    ("--keyword-zh", "路灯"),
    ("--attach", "C:\\plan.pdf"),
    ("--query", "lamp OR 路灯"),
)


def add(tradewind: Tradewind, *more: str) -> dict[str, object]:
    (made,) = tradewind("watch", "add", "--json", *(word for pair in FIELDS for word in pair), *more).lines
    return made


def test_every_field_can_be_given_and_comes_back(fresh: Tradewind) -> None:
    made = add(fresh)
    assert {name: made[name] for name in ("customer", "next_date", "tags", "hs_codes", "query")} == {
        "customer": "The port",
        "next_date": "2026-12-01",
        "tags": ["a; b"],
        "hs_codes": ["841861"],
        "query": "lamp OR 路灯",
    }
    assert (made["value"], made["currency"], made["next_action"]) == ("1250000.50", "CNY", "Call")
    assert made["keywords"] == {"en": ["lamp"], "zh": ["路灯"]}
    assert made["attachments"] == ["C:\\plan.pdf"]
    number = str(made["id"])
    assert fresh("watch", "show", "--json", number).lines == [made]
    (edited,) = fresh("watch", "edit", "--json", number, "--keyword-ja", "街灯").lines
    assert edited == made | {"keywords": {"en": ["lamp"], "ja": ["街灯"], "zh": ["路灯"]}}
    assert "路灯" in fresh("watch", "show", number).out


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".twbundle"])
def test_what_is_exported_is_imported_equal(fresh: Tradewind, tmp_path: Path, ending: str) -> None:
    made, path = add(fresh), str(tmp_path / f"out{ending}")
    assert fresh("watch", "export", "--json", path).lines == [made]
    again = fresh("watch", "import", path)
    assert (again.status, "1 as they were" in again.out) == (0, True)
    elsewhere = fresh("watch", "import", "--json", path, "--data", str(tmp_path / "other"))
    assert (elsewhere.status, elsewhere.lines) == (0, [made])


def test_every_ending_is_written_and_any_other_refused(fresh: Tradewind, tmp_path: Path) -> None:
    made = add(fresh)
    for ending in ENDINGS:
        done = fresh("watch", "export", "--id", str(made["id"]), "--lang", "zh", str(tmp_path / f"o{ending}"))
        assert done.status == 0
    assert (tmp_path / "o.pdf").read_bytes().startswith(b"%PDF")
    assert "截止日期" in (tmp_path / "o.md").read_text(encoding="utf-8")
    assert len(Calendar.from_ical((tmp_path / "o.ics").read_bytes()).walk("VEVENT")) == 2
    wrong = fresh("watch", "export", str(tmp_path / "o.doc"))
    assert (wrong.status, "bad-ending" in wrong.err) == (2, True)


def test_mistakes_of_a_table_are_told_by_cell_and_the_rest_is_taken(fresh: Tradewind, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("What,Deadline\nQuay,soon\nLamps,2027-03-31\n", encoding="utf-8")
    unmapped = fresh("watch", "import", "--json", str(path))
    assert (unmapped.status, "no-good-row" in unmapped.err) == (2, True)
    words = ("watch", "import", "--json", "--map", "What=title", str(path))
    dry = fresh(*words, "--dry-run")
    assert (dry.status, [(line["cell"], line["problem"]) for line in dry.lines]) == (1, [("B2", "bad-date")])
    assert fresh("watch", "list", "--json").lines == []
    done = fresh(*words)
    assert done.status == 1
    assert [line.get("title") for line in done.lines] == [None, "Lamps"]
    for said in ("What=colour", "Nothing=title"):
        assert "bad-map" in fresh("watch", "import", "--map", said, str(path)).err


def test_a_damaged_bundle_is_refused_by_name(fresh: Tradewind, tmp_path: Path) -> None:
    add(fresh)
    path = tmp_path / "a.twbundle"
    fresh("watch", "export", str(path))
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    ran = fresh("watch", "import", str(path))
    assert (ran.status, "damaged-bundle" in ran.err, "a.twbundle" in ran.err) == (2, True, True)


def test_steps_are_undone_and_redone_and_the_bin_gives_back(fresh: Tradewind) -> None:
    number = str(add(fresh)["id"])
    assert "needs-reason: No evidence speaks for" in fresh("watch", "stage", number, "pursuing").err
    fresh("watch", "stage", number, "pursuing", "--reason", "They called")
    (told,) = fresh("watch", "undo", "--json").lines
    assert (told["undo"], told["id"], told["entries"]) == ("moved", number, 1)
    assert fresh("watch", "show", "--json", number).lines[0]["stage"] == "qualified"
    fresh("watch", "redo")
    assert fresh("watch", "show", "--json", number).lines[0]["stage"] == "pursuing"
    assert fresh("watch", "redo", "--json").lines == [{"redo": None}]
    fresh("watch", "remove", number)
    assert fresh("watch", "list", "--json").lines == []
    assert [line["id"] for line in fresh("watch", "bin", "--json").lines] == [number]
    assert fresh("watch", "restore", "--json", number).lines[0]["id"] == number
    _, *events = fresh("watch", "show", "--json", "--history", number).lines
    assert [event["what"] for event in events] == [
        "added",
        "moved",
        "undone",
        "redone",
        "removed",
        "restored",
    ]


def test_evidence_suggestions_marks_and_products_from_news_to_answer(
    tradewind: Tradewind, tmp_path: Path
) -> None:
    items = tradewind("items", "--json", "--sector", "green-tech").lines
    first = items[0]
    (made,) = tradewind("watch", "add", "--json", "--item", first["id"]).lines
    assert made["evidence"][0]["item"] == first["id"]
    number = made["id"]
    word = first["title"][:6]
    (linked,) = tradewind("watch", "link", "--json", number, first["id"], "--passage", word).lines
    assert linked["evidence"][1]["passage"]["text"] == word
    policy = "cn-2025-high-quality-cities"
    clauses = json.loads(tradewind("policy", "show", "--json", policy).out)["clauses"]
    where = f"{policy}/{clauses[0]['id']}"
    (linked,) = tradewind("watch", "link", "--json", number, where, "--stance", "neutral").lines
    clause = next(piece for piece in linked["evidence"] if piece["kind"] == "clause")
    assert (clause["policy"], clause["clause"], clause["item"]) == (policy, clauses[0]["id"], None)
    assert tradewind("watch", "unlink", "--json", number, clause["key"]).status == 0
    tradewind("watch", "edit", number, "--query", "sector:green-tech", "--deadline", "2000-01-01")
    suggested = tradewind("watch", "suggestions", "--json", number).lines
    assert suggested
    tradewind("watch", "suggestions", number, "--accept", suggested[0]["item"])
    rest = tradewind("watch", "suggestions", "--json", number, "--dismiss", suggested[1]["item"]).lines
    assert rest == suggested[2:]
    assert [line["mark"] for line in tradewind("watch", "marks", "--json").lines] == ["deadline"]
    assert tradewind("watch", "marks", "--json", "--seen", number).lines == []
    listed = tmp_path / "products.csv"
    listed.write_text("Name,HS code,Keywords,关键词\nHeat pump,841861,heat pump,热泵\n", encoding="utf-8")
    report = tradewind("watch", "products", "--json", "--from", str(listed)).lines
    assert (report[0]["product"], report[0]["keywords"]) == (
        "Heat pump",
        {"en": ["heat pump"], "zh": ["热泵"]},
    )
    assert {line["gap"] for line in report[1:]} == {"clause"}


def test_a_bundle_is_verified_against_its_snapshots_and_the_store(
    tradewind: Tradewind, tmp_path: Path
) -> None:
    first = tradewind("items", "--json").lines[0]
    tradewind("watch", "add", "--item", first["id"])
    path = str(tmp_path / "a.twbundle")
    tradewind("watch", "export", path)
    assert tradewind("verify", "--json", path).lines == []
    assert "all 1 pieces" in tradewind("verify", path).out
    with Store.open(tradewind.data) as store:
        store.write(lambda db: db.execute("UPDATE items SET title = 'Another'")).result()
    failed = tradewind("verify", "--json", path)
    assert (failed.status, [line["code"] for line in failed.lines]) == (1, ["item-differs"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("unlink", "1", "404"), "not-linked"),
        (("conflicts", "1", "--settle", "owner"), "no-conflict"),
        (("link", "1", "no/clause"), "no-policy"),
        (("restore", "1"), "no-opportunity"),
        (("suggestions", "1", "--dismiss", "x"), "bad-id"),
        (("edit", "1", "--hs", "84x"), "bad-hs-code"),
        (("import", "missing.csv"), "unreadable"),
        (("products", "--from", "missing.csv"), "unreadable"),
    ],
)
def test_what_cannot_be_done_is_one_line_of_what_to_do(
    fresh: Tradewind, words: tuple[str, ...], code: str
) -> None:
    add(fresh)
    ran = fresh("watch", *words)
    assert (ran.status, ran.out, ran.err.startswith(f"tradewind: {code}: ")) == (2, "", True)
    assert ran.err.count("\n") == 1


def test_a_reason_lets_shaky_evidence_through_and_is_kept(fresh: Tradewind) -> None:
    number = str(add(fresh)["id"])
    assert fresh("watch", "stage", number, "won", "--reason", "signed").status == 0
    assert "(signed)" in fresh("watch", "show", "--history", number).out
    assert fresh("watch", "conflicts", "--json", number).lines == []
