"""The set-up script: what it finds missing it says in one line that mends it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import start

CHECKOUT = Path(__file__).resolve().parent.parent


def test_a_library_that_is_missing_is_named_by_the_package_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(start, "LIBRARIES", {"libno-such-thing.so.9": "libno-such-thing9"})
    assert start.missing_libraries() == ["libno-such-thing9"]


def test_who_may_not_install_gets_the_one_line_that_does_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "may_apt", lambda: False)
    with pytest.raises(SystemExit) as left:
        start.apt_install(["libegl1", "libgl1"], "Qt needs libraries.")
    assert left.value.code == 2
    assert "sudo apt-get install -y libegl1 libgl1" in capsys.readouterr().err


def test_another_lock_is_another_set_up(tmp_path: Path) -> None:
    one, other = tmp_path / "one.lock", tmp_path / "other.lock"
    one.write_text("a==1", encoding="ascii")
    other.write_text("a==2", encoding="ascii")
    assert start.fingerprint(one) != start.fingerprint(other)
    assert start.fingerprint(one) == start.fingerprint(one)


def test_locks_hold_hashes_and_no_address() -> None:
    for lock in start.LOCKS.values():
        text = lock.read_text(encoding="ascii")
        pinned = re.findall(r"^[a-z0-9-]+==[^ ]+", text, re.MULTILINE)
        assert len(pinned) > 20
        assert text.count("--hash=sha256:") >= len(pinned)
        assert "://" not in text


def test_the_tests_lock_holds_what_the_program_lock_does() -> None:
    def pins(name: str) -> set[str]:
        text = start.LOCKS[name].read_text(encoding="ascii")
        return set(re.findall(r"^[a-z0-9-]+==[^ ]+", text, re.MULTILINE))

    assert pins("run") <= pins("dev")


def test_the_script_imports_the_standard_library_only() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(CHECKOUT)!r}); import start",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
