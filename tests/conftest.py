"""What every test may ask for: the shared examples beside the checkout, a fixed clock, fresh folders."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("tradewind", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("tradewind")

CHECKOUT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """Give the moment that tests take for the present."""
    return NOW


@pytest.fixture(scope="session")
def shared() -> Path:
    """Find the real examples that developers keep beside the checkout, or skip."""
    folder = CHECKOUT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"no real examples beside the checkout ({folder.name}/ is missing)")
    return folder
