"""Start the benchmark of the desk from anywhere: `python tests/bench/desk/speed_of_desk.py [--rows N]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    root = Path(__file__).resolve().parents[3]
    sys.path[:0] = [str(root), str(root / "tests" / "bench" / "store")]
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desk_bench import main

    main()
