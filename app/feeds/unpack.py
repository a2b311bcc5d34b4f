"""Decompress bodies without ever holding more than a cap: gzip and deflate bombs stop there."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from app.errors import FeedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BODY_CAP: Final = 10_000_000
"""Most bytes of a decoded body that is looked at (facts: no real feed comes near)."""

_STEP: Final = 65_536
_GZIP_MAGIC: Final = b"\x1f\x8b\x08"
_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32
_RAW_DEFLATE: Final = -zlib.MAX_WBITS


def too_large(cap: int) -> FeedError:
    """Word the refusal of a body over the cap (bytes)."""
    return FeedError(
        "too-large",
        f"The server's answer is larger than {cap // 1_000_000} MB, so it was not read. "
        "Check that the address is a feed and not a download.",
    )


def broken_off() -> FeedError:
    """Word the refusal of a body that ends before its end."""
    return FeedError(
        "truncated",
        "The server broke off in the middle of the feed. What was read before is kept; "
        "it will be tried again later.",
    )


class Inflater:
    """Undo gzip, zlib or raw deflate piece by piece; a chain of members is read to its end."""

    def __init__(self) -> None:
        self._engine = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._begun = False

    @property
    def finished(self) -> bool:
        """Tell whether the compressed stream ended where its format says it ends."""
        return self._engine.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give what the data expands to in pieces of at most 64 KiB. Raises zlib.error."""
        while data:
            if self._engine.eof:
                if not data.startswith(_GZIP_MAGIC[:2]):
                    return  # padding after the last member
                self._engine = zlib.decompressobj(_GZIP_OR_ZLIB)
            piece = self._expand(data)
            data = self._engine.unconsumed_tail or self._engine.unused_data
            if piece:
                yield piece

    def _expand(self, data: bytes) -> bytes:
        try:
            piece = self._engine.decompress(data, _STEP)
        except zlib.error:
            if self._begun:
                raise
            # Some servers send deflate without the zlib header (RFC 9110, 8.4.1.2, note).
            self._engine = zlib.decompressobj(_RAW_DEFLATE)
            piece = self._engine.decompress(data, _STEP)
        self._begun = True
        return piece


def gather(pieces: Iterable[bytes], cap: int) -> bytes:
    """Join pieces of a body. Raises FeedError `too-large` as soon as the cap (bytes) is passed."""
    body = bytearray()
    for piece in pieces:
        body += piece
        if len(body) > cap:
            raise too_large(cap)
    return bytes(body)


def gunzip(body: bytes, cap: int = BODY_CAP) -> bytes:
    """Expand a body that is gzip itself, as some archives of feeds are; others stay as they are.

    What is left of a cut-off stream counts. Raises FeedError `too-large`.
    """
    if not body.startswith(_GZIP_MAGIC):
        return body
    return gather(_until_broken(body), cap)


def _until_broken(body: bytes) -> Iterator[bytes]:
    try:
        yield from Inflater().feed(body)
    except zlib.error:
        return
