"""Receipts on either database."""

import pytest

from tests.databases import database, postgres, store, templates
from wabot.core.clock import Instant, MovableClock
from wabot.services.receipts import Receipts
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]

START = Instant(1_790_000_000_000)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(START, frozen=True)


@pytest.fixture
def receipts(store: SqlStore, clock: MovableClock) -> Receipts:
    return Receipts(store, clock)
