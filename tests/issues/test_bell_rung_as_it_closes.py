"""Found: a bell that was rung in the very moment it was closed never ended (`asyncio.wait_for` lost the cancel)."""

import asyncio

import pytest

from tests.databases import Postgres, postgres
from wabot.storage.bell import GAP, Bell
from wabot.storage.urls import database_url

__all__ = ["postgres"]


@pytest.mark.parametrize("turns", range(8))
async def test_it_closes_however_near_it_was_rung(postgres: Postgres, turns: int) -> None:
    name = await postgres.create()
    heard = asyncio.Event()
    other = Bell(database_url(postgres.url(name)), lambda _: heard.set(), list)
    bell = Bell(database_url(postgres.url(name)), lambda _: None, list)
    for each in (other, bell):
        each.start()
    async with asyncio.timeout(10):
        while not heard.is_set():  # both are at work
            bell.ring(["hello"])
            await asyncio.sleep(0)
        nothing = asyncio.create_task(asyncio.Event().wait())
        await asyncio.wait([nothing], timeout=4 * GAP)  # and now it waits to be rung
        nothing.cancel()
        bell.ring(["once more"])
        for _ in range(turns):
            await asyncio.sleep(0)
        await bell.close()
        await other.close()
    await postgres.give_back(name)
