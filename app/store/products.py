"""A company's own products as stored, in the order that they were given in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.products import Product
from app.domain.watch_fields import keywords_from_json, keywords_to_json
from app.store.faults import guarded
from app.store.sound import sound

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from sqlite_utils import Database

_LISTED = "SELECT name, hs_codes, keywords FROM products ORDER BY place"
_ADD = "INSERT INTO products (name, hs_codes, keywords) VALUES (?, ?, ?)"


@guarded()
def listed(conn: sqlite3.Connection) -> tuple[Product, ...]:
    """List the products."""
    return tuple(
        Product(name, tuple(json.loads(codes)), keywords_from_json(json.loads(keywords)))
        for name, codes, keywords in conn.execute(_LISTED)
    )


@guarded()
def put(db: Database, products: Iterable[Product]) -> None:
    """Replace the list of products."""
    rows = [
        (
            sound(product.name),
            json.dumps(product.hs_codes),
            sound(json.dumps(keywords_to_json(product.keywords), ensure_ascii=False)),
        )
        for product in products
    ]
    db.execute("DELETE FROM products")
    db.conn.executemany(_ADD, rows)
