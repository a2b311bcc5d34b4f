"""Read an amount of money out of a table's cell: digits, signs of thousands, 万 and million, currencies."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIGNS: Mapping[str, str] = {
    "€": "EUR",
    "£": "GBP",
    "US$": "USD",
    "HK$": "HKD",
    "NT$": "TWD",
    "S$": "SGD",
    "A$": "AUD",
    "CN¥": "CNY",
    "JP¥": "JPY",
    "RMB": "CNY",
    "人民币": "CNY",
    "人民幣": "CNY",
    "美元": "USD",
    "美金": "USD",
    "欧元": "EUR",
    "日元": "JPY",
    "港元": "HKD",
    "港币": "HKD",
    "ドル": "USD",
    "米ドル": "USD",
    "ユーロ": "EUR",
    "人民元": "CNY",
    "円": "JPY",
    "元": "CNY",
    "euro": "EUR",
    "euros": "EUR",
    "yuan": "CNY",
    "yen": "JPY",
    "dollars": "USD",
}
_UNCLEAR = {"¥": frozenset({"CNY", "JPY"}), "$": frozenset({"USD", "HKD", "TWD", "SGD", "AUD", "CAD"})}
_TIMES: Mapping[str, int] = {
    "": 1,
    "k": 1_000,
    "千": 1_000,
    "thousand": 1_000,
    "万": 10_000,
    "萬": 10_000,
    "百万": 1_000_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "million": 1_000_000,
    "千万": 10_000_000,
    "亿": 100_000_000,
    "億": 100_000_000,
    "bn": 1_000_000_000,
    "b": 1_000_000_000,
    "billion": 1_000_000_000,
}
_CODE = re.compile("[A-Z]{3}")
_AMOUNT = re.compile(
    r"(?P<before>[^\d.,+-]*)(?P<sign>[+-]?)(?P<money>[^\d.,+-]*)(?P<number>\d[\d.,'\u00a0 ]*)(?P<after>\D*)"
)
_PLAIN = re.compile(r"\d+(\.\d+)?")
_THOUSANDS = 3


def read_cell_amount(value: object, currency: str | None) -> tuple[Decimal | None, str | None]:
    """Read an amount and its currency, which another column may give; (None, None) for an empty cell.

    Raises InputError: `bad-value`, `bad-currency`, `ambiguous-currency` for ¥ or $ alone,
    `two-currencies` where the cell says another one than the column.
    """
    if isinstance(value, bool):
        raise _bad(str(value))
    if isinstance(value, int | float | Decimal):
        return _finite(Decimal(repr(value) if isinstance(value, float) else value)), currency
    text = unicodedata.normalize("NFKC", str(value or "")).strip()
    if not text:
        return None, None
    found = _AMOUNT.fullmatch(text)
    if found is None:
        raise _bad(text)
    times, after = _multiplier(found["after"].strip())
    said = [word for word in (found["before"].strip(), found["money"].strip(), after) if word]
    number = _number(found["number"], text) * times
    named = _currency(said, currency, text)
    return _finite(-number if found["sign"] == "-" else number), named


def read_cell_currency(value: object) -> str | None:
    """Read a currency's code or sign; None for an empty cell. Raises InputError `bad-currency`."""
    text = unicodedata.normalize("NFKC", str(value or "")).strip()
    return _currency([text], None, text) if text else None


def _multiplier(after: str) -> tuple[int, str]:
    """Split what follows a number into how many times it counts, and the currency."""
    for word in sorted(_TIMES, key=len, reverse=True):
        rest = after[len(word) :]
        if after.lower().startswith(word) and not (word.isascii() and word and rest[:1].isalpha()):
            return _TIMES[word], rest.strip()
    return 1, after


def _number(digits: str, text: str) -> Decimal:
    plain = re.sub(r"[\s'\u00a0]", "", digits)
    last = max(plain.rfind(","), plain.rfind("."))
    if "," in plain and "." in plain:
        whole, part = re.sub("[.,]", "", plain[:last]), plain[last + 1 :]
        plain = f"{whole}.{part}"
    elif plain.count(",") == 1 and len(plain) - last - 1 != _THOUSANDS:
        plain = plain.replace(",", ".")
    elif plain.count(".") > 1:
        plain = plain.replace(".", "")
    else:
        plain = plain.replace(",", "")
    if not _PLAIN.fullmatch(plain):
        raise _bad(text)
    try:
        return Decimal(plain)
    except InvalidOperation:
        raise _bad(text) from None


def _currency(said: list[str], column: str | None, text: str) -> str | None:
    named = column
    for word in said:
        signs = _UNCLEAR.get(word)
        if signs is not None:
            if column is None:
                raise InputError(
                    "ambiguous-currency", f"{text} could be in any of {', '.join(sorted(signs))}."
                )
            found = column if column in signs else ""
        else:
            found = _SIGNS.get(word) or _SIGNS.get(word.lower()) or word.upper()
        if not _CODE.fullmatch(found):
            raise InputError("bad-currency", f"{word} is no currency that is known here.")
        if named is not None and named != found:
            raise InputError("two-currencies", f"{text} is not in {named}.")
        named = found
    return named


def _finite(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise _bad(str(number))
    return number


def _bad(text: str) -> InputError:
    return InputError("bad-value", f"{text} is not an amount.")
