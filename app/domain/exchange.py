"""Tables of opportunities that come from elsewhere: their columns, their rows, what is wrong with them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    Cell = str | int | float | bool | Decimal | date | None
    Mapped = Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the tables that we write, and the names under which others have it.

    `field` is a field of a draft, or `id`, `uid`, `keywords.en` and so on.
    """

    field: str
    name: str
    others: tuple[str, ...] = ()


COLUMNS: tuple[Column, ...] = (
    Column("id", "ID", ("number", "no", "nr", "番号", "编号", "編號", "序号")),
    Column("uid", "UID"),
    Column(
        "title",
        "Title",
        ("name", "opportunity", "project", "件名", "案件名", "案件", "标题", "項目", "项目", "名称"),
    ),
    Column("stage", "Stage", ("status", "phase", "段階", "ステージ", "状況", "阶段", "状态")),
    Column("sectors", "Sectors", ("sector", "industry", "分野", "業種", "行业", "领域")),
    Column(
        "places",
        "Places",
        ("place", "location", "region", "city", "場所", "地域", "都市", "地点", "地区", "城市"),
    ),
    Column(
        "customer",
        "Customer",
        ("client", "partner", "company", "account", "顧客", "取引先", "客户", "合作方"),
    ),
    Column("value", "Value", ("amount", "budget", "price", "金額", "予算", "金额", "预算", "价值")),
    Column("currency", "Currency", ("curr", "通貨", "币种", "货币")),
    Column("owner", "Owner", ("responsible", "assignee", "担当", "担当者", "负责人", "負責人")),
    Column("next_action", "Next action", ("next", "next step", "todo", "次の行動", "下一步", "下一步行动")),
    Column("next_date", "Next date", ("next action date", "follow up", "次回", "次の日付", "下一步日期")),
    Column("deadline", "Deadline", ("due", "due date", "closing date", "期限", "締切", "截止日期", "截止")),
    Column("tags", "Tags", ("tag", "labels", "タグ", "标签", "標籤")),
    Column("hs_codes", "HS codes", ("hs code", "hs", "hscode", "hsコード", "hs编码", "税号")),
    Column("keywords.en", "Keywords (en)", ("keywords", "keywords en", "english keywords")),
    Column("keywords.ja", "Keywords (ja)", ("keywords ja", "japanese keywords", "キーワード")),
    Column("keywords.zh", "Keywords (zh)", ("keywords zh", "chinese keywords", "关键词", "關鍵詞")),
    Column("attachments", "Attachments", ("attachment", "files", "links", "添付", "附件")),
    Column("query", "Query", ("search",)),
    Column(
        "note", "Note", ("notes", "comment", "comments", "remarks", "memo", "備考", "メモ", "备注", "備註")
    ),
)
FIELDS = tuple(column.field for column in COLUMNS)
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Table:
    """A table as read from a file: its head and its rows, which may be shorter or longer than it.

    The head is row 1 of the file; `rows[0]` is row 2.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong with a cell: row and column as a spreadsheet counts (1, …), None for a whole row.

    `text` is what the cell holds; `code` says what is wrong with it.
    """

    row: int
    column: int | None
    code: str
    text: str = ""

    @property
    def cell(self) -> str:
        """Name the cell as a spreadsheet does, such as C7."""
        return f"{column_name(self.column)}{self.row}" if self.column else str(self.row)


@dataclass(frozen=True, slots=True)
class RowReading:
    """A row as understood: the fields that it gives, and which opportunity it is about if a known one.

    `values` are of the types that a draft has. A row with problems is not taken.
    """

    row: int
    values: Mapping[str, Any]
    opportunity_id: int | None = None
    uid: str | None = None
    problems: tuple[CellProblem, ...] = ()

    @property
    def is_good(self) -> bool:
        """Tell whether the row can be taken."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Preview:
    """A table as understood under a mapping; `problems` are those of the head."""

    rows: tuple[RowReading, ...]
    problems: tuple[CellProblem, ...] = field(default=())

    @property
    def good(self) -> tuple[RowReading, ...]:
        """Give the rows that can be taken."""
        return tuple(row for row in self.rows if row.is_good)

    @property
    def every_problem(self) -> tuple[CellProblem, ...]:
        """Give all problems, the head's first."""
        return (*self.problems, *(problem for row in self.rows for problem in row.problems))


def guess_mapping(columns: Sequence[str]) -> dict[int, str]:
    """Guess which field each column (from 0) holds; a field is taken once, by the first that names it."""
    names = {_plain(name): column.field for column in COLUMNS for name in (column.name, *column.others)}
    found: dict[int, str] = {}
    for place, name in enumerate(columns):
        held = names.get(_plain(name))
        if held is not None and held not in found.values():
            found[place] = held
    return found


def head_problems(columns: Sequence[str], mapping: Mapped) -> tuple[CellProblem, ...]:
    """Tell what is wrong with the head: a column twice, a field twice, no column for the title."""
    problems = []
    seen: set[str] = set()
    for place, name in enumerate(columns):
        plain = _plain(name)
        if plain and plain in seen:
            problems.append(CellProblem(1, place + 1, "column-twice", name))
        seen.add(plain)
    taken: set[str] = set()
    for place, held in sorted(mapping.items()):
        if held in taken:
            problems.append(CellProblem(1, place + 1, "field-twice", columns[place]))
        taken.add(held)
    if not taken & {"title", "id", "uid"}:
        problems.append(CellProblem(1, None, "no-title-column"))
    return tuple(problems)


def column_name(number: int) -> str:
    """Name a column (1, …) as a spreadsheet does: A, …, Z, AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(re.sub(r"[^\w]+|_", " ", folded).split())
