"""Do work in a process of its own: it can be stopped at any moment, and its memory goes back to the system.

Setting a book of pages takes seconds and gigabytes, and the typesetter keeps what it once laid out for as
long as its process lives.
"""

from __future__ import annotations

import multiprocessing
import signal
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from app import errors
from app.errors import AppError, BriefError

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from threading import Event

T = TypeVar("T")
_LOOK = 0.05  # seconds between two looks at whether to stop


@dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    value: T


@dataclass(frozen=True, slots=True)
class _Refused:
    """What an AppError says, which does not travel as itself."""

    kind: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class _Broke:
    trace: str


def apart(work: Callable[..., T], *facts: object, stop: Event | None = None) -> T:
    """Call a function of a module's own with facts that can be pickled, in a process of its own.

    Raises what the function raises of AppError, BriefError `stopped` once `stop` is set, `process-lost` where
    the process ended of itself; RuntimeError with the child's traceback for a bug of ours.
    """
    # Never forked: a copy of a process with threads may hold their locks for ever.
    context = multiprocessing.get_context("spawn")
    pipe, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), name="apart", daemon=True)
    process.start()
    theirs.close()
    try:
        pipe.send((work, facts))
        return _told(_answer(pipe, stop))
    except (EOFError, OSError) as error:
        raise BriefError(
            "process-lost", "The process that wrote it ended. There may be too little memory: write a part."
        ) from error
    finally:
        process.kill()
        process.join()
        pipe.close()


def _answer(pipe: Connection, stop: Event | None) -> object:
    while not pipe.poll(_LOOK):
        if stop is not None and stop.is_set():
            raise BriefError("stopped", "It was stopped, and nothing was written.")
    return pipe.recv()


def _told(answer: object) -> T:  # type: ignore[type-var] # the caller's own: what its work gives
    match answer:
        case _Done(value):
            return value  # type: ignore[no-any-return]
        case _Refused(kind, code, message):
            raise getattr(errors, kind)(code, message)
        case _:
            raise RuntimeError(getattr(answer, "trace", "no answer"))


def _serve(pipe: Connection) -> None:
    """Do the one piece of work that is asked for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends us
    work, facts = pipe.recv()
    try:
        pipe.send(_Done(work(*facts)))
    except AppError as error:
        pipe.send(_Refused(type(error).__name__, error.code, error.message))
    except Exception:  # noqa: BLE001 - told to the parent, which logs it
        pipe.send(_Broke(traceback.format_exc()))
