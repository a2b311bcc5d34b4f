"""Refresh feeds with the `reader` library, for the benchmark; run by that library's own Python.

`rivals.py first|again DATABASE ADDRESSES` where ADDRESSES is a file with one address a line.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from reader import make_reader  # type: ignore[import-not-found]  # not ours: the benchmark installs it apart

WORKERS = 8


def main(step: str, database: str, addresses: str) -> None:
    if step == "again":
        # Else the library would not ask again so soon.
        with sqlite3.connect(database) as connection:
            connection.execute("UPDATE feeds SET update_after = NULL")
        connection.close()
    reader = make_reader(database)
    if step == "first":
        for address in Path(addresses).read_text(encoding="utf-8").split():
            reader.add_feed(address)
    reader.update_feeds(workers=WORKERS)
    sys.stdout.write(f"{reader.get_entry_counts().total}\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
