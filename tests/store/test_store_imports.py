from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]

FIRST_START = """
with Store.open(folder) as store:
    store.write(lambda db: sources.add(db, NewSource("https://a.example/"), now)).result()
    assert "sqlite_utils" in sys.modules
"""
LATER_START = """
Store.open(folder).close()
for name in ("sqlite_utils", "pandas", "numpy"):
    sys.modules.pop(name, None)
with Store.open(folder) as store:
    pages.page(store.reader(), ItemQuery(text="a"), None, 10)
    items.counts(store.reader(), now)
    sources.rows(store.reader())
    assert "sqlite_utils" not in sys.modules
"""
PANDAS_MEANWHILE = """
import threading
from app.store import late
found = []
with late._hidden():
    other = threading.Thread(target=lambda: found.append(__import__("pandas")))
    other.start()
    other.join()
    try:
        import numpy.linalg.nowhere
    except ModuleNotFoundError:
        pass
assert found[0].__name__ == "pandas"
sys.modules.pop("pandas")
"""
PANDAS_AFTERWARDS = """
with Store.open(folder) as store:
    store.write(lambda db: None).result()
finders = [type(finder).__name__ for finder in sys.meta_path]
assert "_Hider" not in finders, finders
import pandas
assert pandas.DataFrame({"a": [1]}).shape == (1, 1)
sys.modules.pop("pandas")
"""


@pytest.mark.parametrize("body", [FIRST_START, LATER_START, PANDAS_MEANWHILE, PANDAS_AFTERWARDS])
def test_the_store_never_loads_pandas_nor_keeps_others_from_it(tmp_path: Path, body: str) -> None:
    script = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
sys.path.insert(0, {str(CHECKOUT)!r})
from app.domain.items import ItemQuery
from app.domain.sources import NewSource
from app.store import items, pages, search, sources, trends, upkeep, watchlist
from app.store.store import Store
assert "sqlite_utils" not in sys.modules
folder, now = Path(sys.argv[1]), datetime(2026, 11, 21, tzinfo=UTC)
{body}
assert "pandas" not in sys.modules
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
