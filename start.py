#!/usr/bin/env python3
"""Set Tradewind up and start it: `python3 start.py` runs the demo, `python3 start.py test` the tests.

Any other words go to the program (`python3 start.py --help`, `python3 start.py refresh --json`).
Standard library only; the second run finds everything in place and starts at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "tradewind-stamp"
LOCKS = {"run": HERE / "requirements.lock", "dev": HERE / "requirements-dev.lock"}

# What Qt's own wheel needs of a Debian or Ubuntu: the first six to draw at all, the rest for a window.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def say(text: str) -> None:
    """Tell the person at the terminal; standard output stays the program's own."""
    print(text, file=sys.stderr, flush=True)


def give_up(text: str) -> NoReturn:
    """Say what is in the way and what to do, and stop."""
    say(f"start: {text}")
    raise SystemExit(2)


def fingerprint(lock: Path) -> str:
    """Tell one set-up from another: the lock, the interpreter, the place."""
    parts = lock.read_bytes(), sys.version.encode(), str(HERE).encode()
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def stamps() -> set[str]:
    """Read which set-ups are in place."""
    return set(STAMP.read_text(encoding="ascii").split()) if STAMP.exists() and PYTHON.exists() else set()


def may_apt() -> bool:
    """Tell whether this user may install Debian packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str], why: str) -> None:
    """Install Debian packages where the user may; else print the one line that does it, and stop."""
    if not may_apt():
        give_up(f"{why} Run this once, then start again:\n  sudo apt-get install -y {' '.join(packages)}")
    say(f"start: {why} Installing {' '.join(packages)} …")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False, stdout=subprocess.DEVNULL)
    done = subprocess.run(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
        env=quiet,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    if done.returncode:
        give_up(f"apt-get couldn't install {' '.join(packages)}. Its own message stands above.")


def missing_libraries() -> list[str]:
    """Find the packages whose libraries this Linux lacks."""
    missing = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def check_libraries() -> None:
    """See to it that Qt can load, before it would abort for want of a library."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries()
    if missing and shutil.which("apt-get") is None:
        give_up(f"Qt needs libraries this system lacks; Debian calls them: {' '.join(missing)}.")
    if missing:
        apt_install(missing, "Qt needs shared libraries that this system lacks.")


def make_venv() -> None:
    """Make the virtual environment afresh, unless a sound one for this interpreter is there."""
    if VENV.exists():
        shutil.rmtree(VENV)
    try:
        import ensurepip  # noqa: F401  Debian ships python3 without it
    except ImportError:
        apt_install([f"python3.{sys.version_info[1]}-venv"], "Python's venv module is not complete here.")
    say(f"start: making {VENV.name} with Python {sys.version.split()[0]} …")
    if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode:
        give_up(f"the virtual environment {VENV} couldn't be made. Its message stands above.")


def install(lock: Path) -> None:
    """Install what a lock names, each file checked by its hash, and the program itself."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-deps"]
    say(f"start: installing what {lock.name} names (about 160 MB the first time) …")
    steps = [["--require-hashes", "-r", str(lock)], ["--no-build-isolation", "--editable", str(HERE)]]
    for step in steps:
        # Build tools warn of what editable installs are; a person would take it for a failure.
        quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}
        if subprocess.run([*pip, *step], check=False, stdout=sys.stderr, env=quiet).returncode:
            give_up("pip couldn't install everything. Check the network and its message, then start again.")


def set_up(kind: str) -> None:
    """Bring everything in place that is not yet; do nothing where it is."""
    wanted = fingerprint(LOCKS[kind])
    present = stamps()
    if wanted in present:
        return
    check_libraries()
    other = fingerprint(LOCKS["dev" if kind == "run" else "run"])
    if other not in present:
        make_venv()
    install(LOCKS[kind])
    # The tests' lock holds everything that the program's own does.
    kept = {wanted, fingerprint(LOCKS["run"])} | ({other} & present)
    STAMP.write_text("\n".join(sorted(kept)), encoding="ascii")


def main(words: list[str]) -> int:
    """Set up, then become the program or its tests."""
    if sys.version_info < (3, 11):  # noqa: UP036  whoever starts it may have an older one
        give_up(f"Tradewind needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    test = words[:1] == ["test"]
    set_up("dev" if test else "run")
    module = ["pytest", *words[1:]] if test else ["app", *(words or ["demo"])]
    os.chdir(HERE)
    command = [str(PYTHON), "-m", *module]
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606  the program takes this process's place
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
