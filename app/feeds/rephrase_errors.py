"""What goes wrong with a rephrasing service, worded for people, without a word of the service's own."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from app.errors import FeedError

_MOST_WAIT: Final = 86_400
_WORDS: Final = {
    "cancelled": "The rephrasing was stopped.",
    "timeout": "The rephrasing service took too long to answer. Try fewer sentences at a time.",
    "tls": "The service's secure connection can't be trusted (certificate or protocol).",
    "too-large": "The rephrasing service answered far more than was asked for, so it was not read.",
    "truncated": "The rephrasing service broke off in its answer. Try fewer sentences at a time.",
    "address-refused": "The service's name leads into a private network, which its address doesn't say. "
    "Nothing was sent.",
    "protocol": "The rephrasing service broke the connection off, or what it sent is not proper HTTP.",
    "page": "What answers at this address is a web page and no rephrasing service. Check the address.",
}
_UNREACHABLE: Final = (
    "The rephrasing service can't be reached. Is it running, and is its address in the settings right?"
)

FOUND: Final = frozenset(
    {"rephrase-key", "rephrase-moved", "rephrase-unknown", "rephrase-busy", "rephrase-failed", "rephrase-no"}
)
"""Codes of errors that are worded here already."""


def told(code: str) -> FeedError:
    """Word an error by the code that the network gave it."""
    return FeedError(f"rephrase-{code}", _WORDS.get(code, _UNREACHABLE))


def answered_wrongly() -> FeedError:
    """Word an answer that is none."""
    return FeedError(
        "rephrase-answer",
        "The rephrasing service answered something that can't be read as an answer. Nothing was changed.",
    )


def refused(status: int, retry_after: str) -> FeedError:
    """Word a status that is not 200; `retry_after` as the server gave it."""
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return _busy(retry_after)
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        code, words = "key", "The rephrasing service refuses the key. Enter it again in the settings."
    elif HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        code = "moved"
        words = "The rephrasing service sends elsewhere, where nothing was sent. Enter its new address."
    elif status == HTTPStatus.NOT_FOUND:
        code = "unknown"
        words = "The rephrasing service knows no such address or model. Check both in the settings."
    elif status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        code = "failed"
        words = f"The rephrasing service itself failed (status {status}). Try again later."
    else:
        code = "no"
        words = f"The rephrasing service can't use the request (status {status}). Check the model's name."
    return FeedError(f"rephrase-{code}", words)


def _busy(retry_after: str) -> FeedError:
    seconds = int(retry_after) if retry_after.isascii() and retry_after.isdecimal() else 0
    if 0 < seconds <= _MOST_WAIT:
        words = f"The rephrasing service had too many requests and asks to wait {seconds} seconds."
    else:
        words = "The rephrasing service had too many requests. Wait a while, then try again."
    return FeedError("rephrase-busy", words)
