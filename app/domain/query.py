"""The query language: what a person types to say which items they want, as a tree and back.

    城市更新 sector:green-tech,urban-planning -role:opinion (is:starred OR since:7d) "smart city"

Words and phrases must occur, a field must have one of its values, `-` and `NOT` exclude, `OR` binds
weaker than standing side by side (which `AND` may be written for), parentheses group. Full-width
signs and the quotation marks of three languages count like the plain ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from app.domain.query_fields import FIELDS
from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.domain.query_fields import QueryField

LONGEST = 2000
"""Code points that a query may have."""
DEEPEST = 40

_SIGNS = str.maketrans("：（），、　－＂“”„‟«»「」『』", ":(),, -" + '"' * 11)
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>\()
      | (?P<close>\))
      | "(?P<phrase>[^"]*)(?P<end>"?)
      | (?P<minus>-)(?=[^\s)])
      | (?P<field>[A-Za-z][A-Za-z-]*):(?!//)
      | (?P<word>[^\s()"]+)
    )""",
    re.VERBOSE,
)
_VALUE = re.compile(r'"(?P<quoted>[^"]*)"|(?P<plain>[^\s(),"]+)')
_BARE = re.compile(r'(?!-|[A-Za-z][A-Za-z-]*:|(?:AND|OR|NOT)$)[^\s()"]+')
_JOINTS = frozenset({"AND", "OR", "NOT"})


@dataclass(frozen=True, slots=True)
class Words:
    """Words that must occur side by side, anywhere in the text; no quotation mark among them."""

    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """A field that must have one of some values, each as the field's table writes it."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    part: Query


@dataclass(frozen=True, slots=True)
class And:
    """What must hold together; without parts everything does."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Of which one must hold; two parts or more."""

    parts: tuple[Query, ...]


Query = Words | Term | Not | And | Or
EVERYTHING = And(())


class QueryError(InputError):
    """A query that can't be understood; `start` and `end` count code points of it as typed."""

    def __init__(self, code: str, message: str, start: int, end: int) -> None:
        super().__init__(code, message)
        self.start = start
        self.end = end


def parse_query(text: str, fields: Mapping[str, QueryField] = FIELDS) -> Query:
    """Read a query. Raises QueryError, which says where it can't be understood.

    What holds no letter and no digit is passed over; nothing at all asks for every item.
    """
    if len(text) > LONGEST:
        raise QueryError(
            "query-long", f"A query has {LONGEST} characters at most; shorten it.", LONGEST, len(text)
        )
    return _Parser(text, fields).parse()


def print_query(query: Query) -> str:
    """Write a query so that parsing it gives the same query again."""
    return _print(query, inside=False)


def conjuncts(query: Query) -> tuple[Query, ...]:
    """Give the parts of a query that must hold together."""
    return query.parts if isinstance(query, And) else (query,)


def all_of(*parts: Query) -> Query:
    """Put queries together that must all hold, each condition once."""
    return _joined(And, tuple(dict.fromkeys(one for part in parts for one in conjuncts(part))))


def without(query: Query, *gone: Query) -> Query:
    """Take conditions out of those that must hold together."""
    dropped = {one for part in gone for one in conjuncts(part)}
    return _joined(And, tuple(part for part in conjuncts(query) if part not in dropped))


def words_of(query: Query) -> Iterator[str]:
    """Give the words that a query looks for, not those that it excludes."""
    match query:
        case Words(text):
            yield text
        case Term("title", values):
            yield from values
        case And(parts) | Or(parts):
            for part in parts:
                yield from words_of(part)


def mapped(query: Query, change: Callable[[Term], Query]) -> Query:
    """Put another query in the place of each term."""
    match query:
        case Term():
            return change(query)
        case Not(part):
            return Not(mapped(part, change))
        case And(parts):
            return _joined(And, tuple(mapped(part, change) for part in parts))
        case Or(parts):
            return _joined(Or, tuple(mapped(part, change) for part in parts))
        case Words():
            return query


def clean(text: str) -> str:
    """Write a name as a value of a query can be: plain signs, no quotation marks."""
    return " ".join(text.translate(_SIGNS).replace('"', " ").split())


def is_searchable(text: str) -> bool:
    """Tell whether a text holds anything that can be looked for."""
    return any(character.isalnum() for character in text)


def _joined(kind: type[And | Or], parts: tuple[Query, ...]) -> Query:
    """Join parts: one alone stands for itself, and those of the same kind are taken apart."""
    flat: list[Query] = []
    for part in parts:
        flat += part.parts if isinstance(part, kind) else (part,)
    return flat[0] if len(flat) == 1 else kind(tuple(flat))


def _print(query: Query, *, inside: bool) -> str:
    match query:
        case Words(text):
            return text if _BARE.fullmatch(text) and is_searchable(text) else f'"{text}"'
        case Term(field, values):
            return f"{field}:{','.join(map(_print_value, values))}"
        case Not(part):
            return f"-{_print(part, inside=True)}"
        case And(parts):
            joined = " ".join(_print(part, inside=True) for part in parts)
        case Or(parts):
            joined = " OR ".join(_print(part, inside=isinstance(part, Or | And)) for part in parts)
    return f"({joined})" if inside else joined


def _print_value(value: str) -> str:
    plain = _VALUE.fullmatch(value)
    return value if plain and plain["plain"] else f'"{value}"'


class _Parser:
    """Reads one text by recursive descent; `_at` is where it stands, in code points."""

    def __init__(self, text: str, fields: Mapping[str, QueryField]) -> None:
        self._text = text.translate(_SIGNS)
        self._fields = fields
        self._at = 0
        self._depth = 0

    def parse(self) -> Query:
        found = self._either()
        token = self._peek()
        if token is not None:
            raise self._error("query-close", "This parenthesis was never opened.", token)
        if found is None:
            if self._text.strip():
                raise QueryError("query-empty", "There is no word to look for.", 0, len(self._text))
            return EVERYTHING
        return found

    def _either(self) -> Query | None:
        parts = [self._together()]
        while (joint := self._joint("OR")) is not None:
            parts.append(self._together())
            if parts[-1] is None or parts[-2] is None:
                raise self._error("query-or", "OR stands between two conditions.", joint)
        found = tuple(part for part in parts if part is not None)
        return _joined(Or, found) if found else None

    def _together(self) -> Query | None:
        parts: list[Query] = []
        while (token := self._peek()) is not None and not token["close"]:
            if token["word"] == "OR":
                break
            if token["word"] == "AND":
                self._at = token.end()
                if not parts or not self._goes_on():
                    raise self._error("query-and", "AND stands between two conditions.", token)
                continue
            part = self._one(token)
            if part is not None:
                parts.append(part)
        return _joined(And, tuple(parts)) if parts else None

    def _goes_on(self) -> bool:
        token = self._peek()
        return token is not None and not token["close"] and token["word"] not in {"AND", "OR"}

    def _one(self, token: re.Match[str]) -> Query | None:
        self._at = token.end()
        if token["minus"] or token["word"] == "NOT":
            return self._negated(token)
        if token["open"]:
            return self._group(token)
        if token["field"] is not None:
            return self._term(token)
        if token["phrase"] is not None and not token["end"]:
            raise self._error("query-quote", "This quotation mark is never closed.", token)
        text = " ".join((token["phrase"] or token["word"] or "").split())
        return Words(text) if is_searchable(text) else None

    def _negated(self, token: re.Match[str]) -> Query | None:
        if not self._goes_on():
            raise self._error("query-not", "There is nothing here to exclude.", token)
        following = self._peek()
        assert following is not None
        with_depth = self._deeper(token)
        part = self._one(following)
        self._depth = with_depth
        return None if part is None else Not(part)

    def _group(self, token: re.Match[str]) -> Query | None:
        depth = self._deeper(token)
        found = self._either()
        self._depth = depth
        closing = self._peek()
        if closing is None:
            raise self._error("query-open", "This parenthesis is never closed.", token)
        self._at = closing.end()
        if found is None:
            raise QueryError(
                "query-group", "There is nothing between these parentheses.", _start(token), self._at
            )
        return found

    def _deeper(self, token: re.Match[str]) -> int:
        """Go one level down and tell the level before."""
        if self._depth >= DEEPEST:
            raise self._error("query-deep", "The query is nested too deeply here.", token)
        self._depth += 1
        return self._depth - 1

    def _term(self, token: re.Match[str]) -> Term:
        field = self._fields.get(token["field"].lower())
        if field is None:
            raise self._unknown(token)
        values = [self._value(field, token)]
        while self._text[self._at : self._at + 1] == ",":
            self._at += 1
            values.append(self._value(field, token))
        return Term(field.name, tuple(dict.fromkeys(values)))

    def _value(self, field: QueryField, token: re.Match[str]) -> str:
        found = _VALUE.match(self._text, self._at)
        text = " ".join((found["quoted"] or found["plain"] or "").split()) if found else ""
        if found is None or not is_searchable(text):
            raise QueryError("query-no-value", f"{field.name}: waits for a value.", _start(token), self._at)
        self._at = found.end()
        try:
            return field.read(text)
        except InputError as error:
            raise QueryError("query-value", error.message, found.start(), found.end()) from error

    def _unknown(self, token: re.Match[str]) -> QueryError:
        name = token["field"]
        near = get_close_matches(name.lower(), self._fields, 1)
        meant = f" Did you mean {near[0]}:?" if near else f" The fields are {', '.join(self._fields)}."
        return self._error(
            "query-field", f"There is no field {name}:.{meant} Quotation marks make it a word.", token
        )

    def _joint(self, word: str) -> re.Match[str] | None:
        token = self._peek()
        if token is None or token["word"] != word:
            return None
        self._at = token.end()
        return token

    def _peek(self) -> re.Match[str] | None:
        return _TOKEN.match(self._text, self._at)

    def _error(self, code: str, message: str, token: re.Match[str]) -> QueryError:
        return QueryError(code, message, _start(token), token.end())


def _start(token: re.Match[str]) -> int:
    """Tell where a token begins behind the space before it."""
    return token.end() - len(token[0].lstrip())
