"""A desk on either database."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.turns.desk import START, Desk, Line
from wabot.core.clock import MovableClock
from wabot.core.ids import CountedIds
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]

NewLife = Callable[[], Awaitable[Desk]]


@pytest.fixture
async def new_life(store: SqlStore) -> AsyncIterator[NewLife]:
    """Start a desk; called again, the one before has died without a word and a new process takes over its store."""
    clock, ids, line = MovableClock(START, frozen=True), CountedIds(), Line()
    lives: list[Desk] = []

    async def live() -> Desk:
        desk = Desk(store, clock, ids, line, len(lives) + 1)
        lives.append(desk)
        return await desk.start()

    yield live
    for desk in lives:
        await desk.stop()


@pytest.fixture
async def desk(new_life: NewLife) -> Desk:
    """The first life."""
    return await new_life()
