"""A data folder filled once by the real demo chain; each test works on a copy of its own."""

from __future__ import annotations

import io
import json
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from app.cli.program import run
from app.domain.times import utc_now
from app.main import Root
from app.services.sample_server import SampleServer

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """What one command line came to."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


class Tradewind:
    """Runs command lines in this process, on one data folder."""

    def __init__(
        self, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.data = data
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *words: str, given: bytes = b"") -> Ran:
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        self._capsys.readouterr()
        status = run(["--data", str(self.data), *words], Root(utc_now), environment={})
        captured = self._capsys.readouterr()
        return Ran(status, captured.out, captured.err)


@pytest.fixture(scope="session")
def filled_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled")
    with SampleServer(utc_now()) as server, Root(utc_now).services(folder, allow_private=True) as services:
        services.sources.add_all(server.sources())
        services.refresh.run()
    return folder


@pytest.fixture
def data(filled_data: Path, tmp_path: Path) -> Path:
    return shutil.copytree(filled_data, tmp_path / "data")


@pytest.fixture
def tradewind(data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tradewind:
    return Tradewind(data, capsys, monkeypatch)


@pytest.fixture
def fresh(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tradewind:
    return Tradewind(tmp_path / "nothing-yet", capsys, monkeypatch)
