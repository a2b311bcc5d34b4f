"""Digest answers in processes of their own: Python's lock stays free for a window, and two cores do more.

A child reads the store through a connection of its own, tags with a tagger of its own, and sends what is
ready through a pipe; all writing stays here. It holds nothing that anyone else needs, so it is simply
ended when it is not wanted any more, and ends by itself when this process does.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import traceback
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from queue import Empty, LifoQueue
from threading import Lock
from typing import TYPE_CHECKING

from app.errors import InputError
from app.services.digest import digest
from app.services.lazy import Lazy
from app.services.tagging import load_tagger
from app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path
    from threading import Event

    from app.services.digest import Batch, Digests, Head, Question
    from app.tagging.tagger import Tagger

log = logging.getLogger(__name__)

CHILDREN = 2
"""More share no more work: the fetches and the one writer are the rest of it."""

_LOOK = 0.05  # seconds between two looks at whether to stop


class DigestLostError(Exception):
    """The process that read an answer ended, or met a bug of ours."""


@dataclass(frozen=True, slots=True)
class _Refused:
    """A data file of ours is wrong: what an InputError says, which does not travel as itself."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class _Broke:
    trace: str


class _End:
    """Nothing more of this answer comes."""


class DigestProcesses:
    """Digests in up to `most` child processes, started on need and ended by `rest`.

    Where none can be started, `here` does the work.
    """

    def __init__(self, data: Path, here: Digests, most: int = CHILDREN) -> None:
        self._data = data
        self._here = here
        self._most = most
        self._lock = Lock()
        self._idle: LifoQueue[_Child] = LifoQueue()
        self._children: set[_Child] = set()
        self._barred = False

    def __call__(self, question: Question, stop: Event) -> Iterator[Head | Batch]:
        """Digest one answer; see `Digests`. Raises DigestLostError where the child did not live to."""
        child = self._borrow(stop)
        if child is None:
            yield from () if stop.is_set() else self._here(question, stop)
            return
        whole = False
        try:
            yield from child.digest(question, stop)
            whole = not stop.is_set()
        finally:
            if whole:
                self._idle.put(child)
            else:
                self._drop(child)

    def expect(self) -> None:
        """Start the children, so that they are ready when the first answer is."""
        while (child := self._start()) is not None:
            self._idle.put(child)

    def rest(self) -> None:
        """End the children."""
        with self._lock:
            children, self._children = self._children, set()
            self._idle = LifoQueue()
        for child in children:
            child.end()

    def _borrow(self, stop: Event) -> _Child | None:
        """Give a child that is free, as soon as there is one; None where there are none, or at a stop."""
        while not stop.is_set():
            with suppress(Empty):
                return self._idle.get_nowait()
            if (child := self._start()) is not None:
                return child
            if not self._children:
                return None
            with suppress(Empty):
                return self._idle.get(timeout=_LOOK)
        return None

    def _start(self) -> _Child | None:
        with self._lock:
            if self._barred or len(self._children) >= self._most:
                return None
            try:
                child = _Child(self._data)
            except OSError:
                # No process can be had (of memory, by the system's rules): threads serve as well, slower.
                log.warning("no process for reading could be started", exc_info=True)
                self._barred = True
                return None
            self._children.add(child)
            return child

    def _drop(self, child: _Child) -> None:
        with self._lock:
            self._children.discard(child)
        child.end()


class _Child:
    """One process, asked one question at a time."""

    def __init__(self, data: Path) -> None:
        # Never forked: a copy of a process with threads may hold their locks for ever.
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, data), name="digest", daemon=True)
        self._process.start()
        theirs.close()

    def digest(self, question: Question, stop: Event) -> Iterator[Head | Batch]:
        """Ask, and give what comes until it ends or `stop` is set."""
        try:
            self._pipe.send(question)
            while not isinstance(part := self._next(stop), _End):
                yield part
        except (EOFError, OSError) as error:
            raise DigestLostError(f"the process that read {question.url} ended") from error

    def end(self) -> None:
        """End the process at once; it leaves nothing half done."""
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _next(self, stop: Event) -> Head | Batch | _End:
        while not stop.is_set() and not self._pipe.poll(_LOOK):
            pass
        if stop.is_set():
            return _End()
        part = self._pipe.recv()
        if isinstance(part, _Refused):
            raise InputError(part.code, part.message)
        if isinstance(part, _Broke):
            raise DigestLostError(part.trace)
        return part  # type: ignore[no-any-return]  # what `serve` sends


def serve(pipe: Connection, data: Path) -> None:
    """Answer questions in a child process until the other end of the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends us
    with Store.open(data) as store:
        tagger = Lazy(partial(load_tagger, data))
        with suppress(InputError):
            tagger()  # before it is needed; what is wrong with it is told with the first question
        with suppress(EOFError, OSError):
            while True:
                question = pipe.recv()
                for part in _parts(question, store, tagger):
                    pipe.send(part)


def _parts(
    question: Question, store: Store, load: Callable[[], Tagger]
) -> Iterator[Head | Batch | _Refused | _Broke | _End]:
    try:
        yield from digest(question, store, load)
        yield _End()
    except InputError as error:
        yield _Refused(error.code, error.message)
    except Exception:  # noqa: BLE001 - told to the parent, which logs it
        yield _Broke(traceback.format_exc())
