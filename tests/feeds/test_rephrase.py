"""Asking a rephrasing service that misbehaves: clear errors, in time, and the key in none of them."""

from __future__ import annotations

import json
import logging
import threading
import time
import traceback
from typing import TYPE_CHECKING

import pytest
from rephrase_server import KEY, RephraseServer, running

from app.errors import AppError, FeedError, InputError
from app.feeds.rephrase import Question, RephraseClient
from app.feeds.rephrase_address import network_of, read_endpoint
from app.feeds.retrieve import Limits
from app.feeds.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

QUICK = Limits(connect=2.0, read=0.4, total=0.6, body=1_000_000)
TEXT = "Words of a draft that stay between us."
QUESTION = Question("small-model", "Rephrase.", json.dumps({"sentences": [{"n": 1, "text": TEXT}]}), KEY)


@pytest.fixture(scope="module")
def server() -> Iterator[RephraseServer]:
    with running() as started:
        yield started


def ask(server: RephraseServer, behaviour: str = "") -> str:
    server.behaviour = behaviour
    endpoint = read_endpoint(server.url)
    return RephraseClient(QUICK).answer(endpoint, QUESTION, threading.Event())


def test_a_question_is_asked_as_the_interface_wants_it(server: RephraseServer) -> None:
    server.seen.clear()
    assert json.loads(ask(server)) == {"sentences": [{"n": 1, "text": TEXT}]}
    path, headers, body = server.seen[-1]
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == f"Bearer {KEY}"
    sent = json.loads(body)
    assert sent["model"] == "small-model"
    assert [message["role"] for message in sent["messages"]] == ["system", "user"]
    assert sent["stream"] is False


def test_without_a_key_none_is_sent(server: RephraseServer) -> None:
    server.behaviour = ""
    question = Question("m", "s", '{"sentences": []}')
    RephraseClient(QUICK).answer(read_endpoint(server.url), question, threading.Event())
    assert "Authorization" not in server.seen[-1][1]


@pytest.mark.parametrize(
    ("behaviour", "code", "words"),
    [
        ("401", "rephrase-key", "refuses the key"),
        ("403", "rephrase-key", "refuses the key"),
        ("400", "rephrase-no", "status 400"),
        ("404", "rephrase-unknown", "no such address or model"),
        ("500", "rephrase-failed", "status 500"),
        ("503", "rephrase-failed", "status 503"),
        ("busy", "rephrase-busy", "wait 17 seconds"),
        ("busy-for-ever", "rephrase-busy", "Wait a while"),
        ("moved", "rephrase-moved", "new address"),
        ("drip", "rephrase-timeout", "too long"),
        ("silent", "rephrase-timeout", "too long"),
        ("page", "rephrase-page", "web page"),
        ("cut", "rephrase-truncated", "broke off"),
        ("half", "rephrase-answer", "can't be read"),
        ("huge", "rephrase-too-large", "far more"),
        ("length", "rephrase-truncated", "broke off"),
        ("list", "rephrase-answer", "can't be read"),
        ("nothing", "rephrase-answer", "can't be read"),
        ("parts", "rephrase-answer", "can't be read"),
        ("deep", "rephrase-answer", "can't be read"),
        ("latin", "rephrase-answer", "can't be read"),
        ("hangup", "rephrase-protocol", "broke the connection off"),
    ],
)
def test_whatever_a_service_does_ends_in_a_clear_error(
    server: RephraseServer, behaviour: str, code: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    begun = time.monotonic()
    with pytest.raises(FeedError) as error:
        ask(server, behaviour)
    assert time.monotonic() - begun < 5
    assert error.value.code == code
    assert words in error.value.message
    told = "".join(traceback.format_exception(error.value)) + caplog.text
    assert KEY not in told
    assert "lorem" not in told
    assert TEXT not in told


def test_a_reset_connection_is_told(server: RephraseServer) -> None:
    with pytest.raises(FeedError) as error:
        ask(server, "reset")
    assert error.value.code in {"rephrase-protocol", "rephrase-unreachable"}


def test_a_wrong_content_type_does_not_matter_where_the_answer_is_one(server: RephraseServer) -> None:
    assert ask(server, "plain") == '{"sentences": []}'


def test_nothing_is_sent_where_a_redirect_leads(server: RephraseServer) -> None:
    server.seen.clear()
    with pytest.raises(FeedError):
        ask(server, "moved")
    assert [path for path, _, _ in server.seen] == ["/v1/chat/completions"]


def test_a_cancel_ends_the_wait(server: RephraseServer) -> None:
    cancel = threading.Event()
    server.behaviour = "silent"
    slow = RephraseClient(Limits(read=30, total=30))
    threading.Timer(0.2, cancel.set).start()
    begun = time.monotonic()
    with pytest.raises(FeedError) as error:
        slow.answer(read_endpoint(server.url), QUESTION, cancel)
    assert error.value.code == "rephrase-cancelled"
    assert time.monotonic() - begun < 3


def test_no_service_at_all_is_told() -> None:
    with running() as gone:
        url = gone.url
    with pytest.raises(FeedError) as error:
        RephraseClient(QUICK).answer(read_endpoint(url), QUESTION, threading.Event())
    assert error.value.code == "rephrase-unreachable"


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel", "a\r\nHost: b"])
def test_a_key_that_is_none_is_refused_and_not_shown(server: RephraseServer, key: str) -> None:
    question = Question("m", "s", "{}", key)
    with pytest.raises(InputError) as error:
        RephraseClient(QUICK).answer(read_endpoint(server.url), question, threading.Event())
    assert key not in str(error.value)
    assert key not in repr(question)


def test_models_are_listed_by_name(server: RephraseServer) -> None:
    found = RephraseClient(QUICK).models(read_endpoint(server.url), None, threading.Event())
    assert found == ("large-model", "small-model")


@pytest.mark.parametrize(
    ("typed", "base", "private"),
    [
        ("https://api.example.com/v1", "https://api.example.com/v1", False),
        ("https://api.example.com/v1/", "https://api.example.com/v1", False),
        (" https://api.example.com/v1/chat/completions ", "https://api.example.com/v1", False),
        ("https://api.example.com", "https://api.example.com/v1", False),
        ("http://localhost:11434", "http://localhost:11434/v1", True),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1", True),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1", True),
        ("http://192.168.1.20:1234/v1", "http://192.168.1.20:1234/v1", True),
        ("http://workstation:1234/v1", "http://workstation:1234/v1", True),
        ("http://models.local/v1", "http://models.local/v1", True),
        ("https://10.0.0.7/v1", "https://10.0.0.7/v1", True),
    ],
)
def test_an_address_is_read_as_it_is_meant(typed: str, base: str, private: bool) -> None:  # noqa: FBT001
    endpoint = read_endpoint(typed)
    assert (endpoint.base, endpoint.private) == (base, private)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "rephrase-address"),
        ("localhost:11434", "rephrase-address"),
        ("ftp://localhost/v1", "rephrase-address"),
        ("https://", "rephrase-address"),
        ("https://host:99999/v1", "rephrase-address"),
        ("https://[half/v1", "rephrase-address"),
        ("https://a.example/v1\nHost: b", "rephrase-address"),
        ("https://me:secret@a.example/v1", "rephrase-address"),
        ("https://a.example/v1?key=secret", "rephrase-address"),
        ("http://api.example.com/v1", "rephrase-not-secure"),
        ("http://8.8.8.8/v1", "rephrase-not-secure"),
        ("http://169.254.169.254/v1", "rephrase-not-secure"),
        ("http://[::ffff:8.8.8.8]/v1", "rephrase-not-secure"),
    ],
)
def test_an_address_that_is_none_or_open_to_all_is_refused(typed: str, code: str) -> None:
    with pytest.raises(InputError) as error:
        read_endpoint(typed)
    assert error.value.code == code
    assert "secret" not in str(error.value)


@pytest.mark.parametrize(
    ("typed", "leads_to"),
    [
        ("http://workstation/v1", "93.184.216.34"),
        ("http://134744072/v1", "8.8.8.8"),
        ("https://api.example.com/v1", "192.168.1.20"),
        ("https://api.example.com/v1", "169.254.169.254"),
        ("http://models.local/v1", "169.254.169.254"),
    ],
)
def test_a_name_that_leads_elsewhere_than_it_says_is_not_connected_to(typed: str, leads_to: str) -> None:
    def resolve(_host: str, _port: int) -> Sequence[str]:
        return (leads_to,)

    def connect(address: str, port: int, timeout: float) -> None:
        raise AssertionError(f"connected to {address}:{port} within {timeout}")

    endpoint = read_endpoint(typed)
    network = network_of(endpoint, resolve, connect)  # type: ignore[arg-type] # it never gives a socket
    watch = Watch(network, seconds=1, dial_seconds=1, cancel=None)
    with pytest.raises(AppError):
        watch.dial(endpoint.host, 443)
