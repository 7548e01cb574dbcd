"""A read broken off kept its snapshot of the file, and a stop waited ten seconds for its last checkpoint."""

import asyncio

import pytest

from tests.databases import database, postgres, store, templates
from wabot.ports.store import Tx
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


async def test_who_reads_may_leave_and_the_read_ends_by_itself(store: SqlStore) -> None:
    ended = []

    def query(tx: Tx) -> None:
        tx.platform.servers.all()
        caller.cancel()
        tx.platform.servers.all()  # where the cancel would be felt
        ended.append(True)

    caller = asyncio.create_task(store.read(query))
    with pytest.raises(asyncio.CancelledError):
        await caller
    await store.close()
    assert ended == [True]
