"""Write many rows by one statement.

Each step of a statement gives up Python's lock, and another busy thread may then keep it for 5 ms
(`sys.getswitchinterval`). `executemany` takes a step a row: beside threads that parse and tag, 25
rows could wait for 25 such turns. One statement takes one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_MOST = 8_000  # parameters a statement; SQLite takes 32766 and more (https://www.sqlite.org/limits.html)


def write_rows(conn: sqlite3.Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Run a statement with `VALUES :rows` in it, where `:rows` stands for the rows, all of one width.

    Where they hold many thousand values, several statements share them; no rows, no statement.
    """
    if not rows:
        return
    width = len(rows[0])
    place = f"({', '.join('?' * width)})"
    most = max(1, _MOST // width)
    for start in range(0, len(rows), most):
        piece = rows[start : start + most]
        values = [value for row in piece for value in row]
        conn.execute(statement.replace(":rows", ", ".join([place] * len(piece))), values)
