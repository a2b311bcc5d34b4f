"""Start the benchmark of re-tagging beside a window from anywhere: `stalls_of_retag.py [--items N]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    root = Path(__file__).resolve().parents[3]
    bench = root / "tests" / "bench"
    sys.path[:0] = [str(root), str(bench / "feeds"), str(bench / "tagging")]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from retag_stalls import main

    main()
