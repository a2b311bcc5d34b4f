"""Ask a service that speaks as OpenAI's does: one question, one answer, bounded in time and size.

Nothing that the service writes gets into an error, nor does the key: a service may send back either.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from app.errors import FeedError, InputError
from app.feeds.rephrase_address import network_of
from app.feeds.rephrase_errors import FOUND, answered_wrongly, refused, told
from app.feeds.retrieve import USER_AGENT, Limits
from app.feeds.unpack import gather
from app.feeds.watch import Watch, connect_by_system, resolve_by_system

if TYPE_CHECKING:
    from threading import Event

    from app.feeds.rephrase_address import Endpoint
    from app.feeds.watch import Connect, Resolve

_PIECE: Final = 65_536
_MOST_MODELS: Final = 500
_LONGEST_NAME: Final = 200
_LIMITS: Final = Limits(connect=5.0, read=120.0, total=180.0, body=1_000_000)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent: the model's name, who it is to be, what it is to work on; the key is never shown."""

    model: str
    system: str
    user: str
    key: str | None = field(default=None, repr=False)

    def to_json(self) -> bytes:
        """Write the body of the request; equal questions, equal bytes."""
        messages = [{"role": "system", "content": self.system}, {"role": "user", "content": self.user}]
        body = {"model": self.model, "messages": messages, "stream": False}
        return json.dumps(body, ensure_ascii=False).encode()


class RephraseClient:
    """Asks services; each question over a connection of its own. `resolve`, `connect`: the system's."""

    def __init__(
        self,
        limits: Limits = _LIMITS,
        resolve: Resolve = resolve_by_system,
        connect: Connect = connect_by_system,
    ) -> None:
        self._limits = limits
        self._resolve = resolve
        self._connect = connect

    def answer(self, endpoint: Endpoint, question: Question, cancel: Event) -> str:
        """Ask and give what the model wrote. Raises FeedError, InputError `rephrase-key`."""
        body = question.to_json()
        found = self._exchange(endpoint, "chat/completions", question.key, cancel, body)
        return _written(found)

    def models(self, endpoint: Endpoint, key: str | None, cancel: Event) -> tuple[str, ...]:
        """List the models that the service offers, by name; sends nothing but the key. Raises FeedError."""
        listed = self._exchange(endpoint, "models", key, cancel, None).get("data")
        if not isinstance(listed, list):
            raise answered_wrongly()
        names = (entry.get("id") for entry in listed if isinstance(entry, dict))
        fit = {name for name in names if isinstance(name, str) and name.isprintable() and name.strip()}
        return tuple(sorted(name for name in fit if len(name) <= _LONGEST_NAME))[:_MOST_MODELS]

    def _exchange(
        self, endpoint: Endpoint, name: str, key: str | None, cancel: Event, body: bytes | None
    ) -> dict[str, Any]:
        from app.feeds.transport import Line

        headers = _headers(key)
        limits = self._limits
        network = network_of(endpoint, self._resolve, self._connect)
        watch = Watch(network, seconds=limits.total, dial_seconds=limits.connect, cancel=cancel)
        line = Line((limits.connect, limits.read))
        try:
            watch.check()
            with line.ask(watch, endpoint.address(name), headers, body) as response:
                _log.info("rephrase host=%s status=%d", endpoint.host, response.status)
                if response.status != HTTPStatus.OK:
                    raise refused(response.status, response.headers.get("retry-after", ""))
                kind = response.headers.get("content-type", "")
                data = gather(response.stream(_PIECE, decode_content=False), limits.body)
        except FeedError as error:
            # Its own cause stays out: it may hold what was sent.
            raise (error if error.code in FOUND else told(error.code)) from None
        finally:
            line.close()
        return _read(data, kind)


def _headers(key: str | None) -> dict[str, str]:
    headers = {
        "User-Agent": USER_AGENT,
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "Content-Type": "application/json",
    }
    if not key:
        return headers
    if not key.isascii() or not key.isprintable() or " " in key:
        raise InputError(
            "rephrase-key",
            "The key holds characters that no key has, such as a blank or a line's end. Enter it again.",
        )
    return headers | {"Authorization": f"Bearer {key}"}


def _read(data: bytes, kind: str) -> dict[str, Any]:
    """Read an answer as a JSON object, whatever else it claims to be. Raises FeedError."""
    try:
        found = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        if "html" in kind.lower() or data.lstrip()[:1] == b"<":
            raise told("page") from None
        raise answered_wrongly() from None
    if not isinstance(found, dict):
        raise answered_wrongly()
    return found


def _written(found: dict[str, Any]) -> str:
    """Find what the model wrote in an answer. Raises FeedError."""
    choices = found.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, dict) else None
    content = message.get("content") if isinstance(message, dict) else None
    if not isinstance(content, str):
        raise answered_wrongly()
    if isinstance(first, dict) and first.get("finish_reason") == "length":
        raise told("truncated")
    return content
