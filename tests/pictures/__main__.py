"""Take a picture of every screen in every look, judge each, and lay them out on contact sheets.

`python -m tests.pictures OUT` takes all of them without a screen; `--looks en-light-100,zh-dark-200` and
`--screens watch` (a part of the name) take some. Pictures are in OUT/<look>, contact sheets in OUT/sheets;
what the judge found is in OUT/found.txt and the exit status.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from .looks import LOOKS, SCREEN

FILL = "import sys, pathlib, tests.pictures.stage as stage; stage.make_data(pathlib.Path(sys.argv[1]))"


def main() -> int:
    """Take what is asked for; give 1 where the judge found something."""
    words = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    words.add_argument("out", type=Path, help="folder for the pictures")
    words.add_argument("--looks", default=",".join(LOOKS), help="names of looks, with commas between")
    words.add_argument("--screens", default="", help="take only screens with this in their names")
    words.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = words.parse_args()
    wanted = asked.looks.split(",")
    if unknown := set(wanted) - set(LOOKS):
        words.error(f"no look is called {', '.join(unknown)}; there are {', '.join(LOOKS)}")
    if asked.here:
        from .shoot import shoot

        return 0 if shoot(wanted[0], LOOKS[wanted[0]][0], asked.out, asked.screens) else 1
    return _take_all(asked.out, wanted, asked.screens)


def _take_all(out: Path, wanted: list[str], screens: str) -> int:
    """Fill a data folder once, then take each look in a process of its own: a scale is a process's."""
    out.mkdir(parents=True, exist_ok=True)
    data = out / "data"
    if not data.exists():
        subprocess.run([sys.executable, "-c", FILL, str(data)], check=True, env=_screen(out, 100))
    found = []
    for name in wanted:
        call = [sys.executable, "-m", "tests.pictures", str(out), "--here", "--looks", name]
        ran = subprocess.run(
            [*call, "--screens", screens],
            check=False,
            env=_screen(out, LOOKS[name][1]),
            stdout=subprocess.PIPE,
            text=True,
        )
        found.append(ran.stdout)
        sys.stdout.write(ran.stdout)
        if ran.returncode not in {0, 1}:
            return ran.returncode
    (out / "found.txt").write_text("".join(found), encoding="utf-8")
    return 1 if any(found) else 0


def _screen(out: Path, scale: int) -> dict[str, str]:
    """Describe an invisible screen of a scale in per cent to Qt; always as wide as `SCREEN` seems."""
    file = out / f"screen-{scale}.json"
    described = {
        "name": "Pictures",
        "x": 0,
        "y": 0,
        "width": SCREEN[0] * scale // 100,
        "height": SCREEN[1] * scale // 100,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    file.write_text(json.dumps({"screens": [described]}), encoding="utf-8")
    platform = f"offscreen:configfile={file}"
    return {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale / 100)}


if __name__ == "__main__":
    sys.exit(main())
