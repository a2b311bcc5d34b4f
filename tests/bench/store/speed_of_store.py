"""Start the benchmark of the store from anywhere: `python tests/bench/store/speed_of_store.py [--rows N]`."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[3])]
    from store_bench import main

    main()
