"""A program that tells events and brings them until it is killed: `python -m tests.webhooks.mortal DATABASE [COUNT]`.

It prints `told` and the cause of each event once that is durable. Without COUNT it tells none, and ends when all are
brought.
"""

import asyncio
import sys

from tests.services.tenants.world import World
from wabot.core.clock import SystemClock
from wabot.core.ids import SystemIds, TenantId
from wabot.providers.courier import HttpCourier
from wabot.services.activity import Activity
from wabot.services.happenings import Happenings
from wabot.services.webhooks.dispatcher import Dispatcher
from wabot.services.webhooks.trying import Trying
from wabot.storage.store import open_store

TENANT = TenantId("T1")


async def main(database: str, count: int) -> None:
    """One life."""
    store = await open_store(database)
    clock, activity, world = SystemClock(), Activity(), World(store)
    ids = SystemIds(clock)
    await world.directory.load()
    happenings = Happenings(store, clock, ids, world.directory)
    courier = HttpCourier(clock, private=True)
    trying = Trying(store, clock, world.vault, courier, world.notices)
    dispatcher = Dispatcher(store, clock, activity, happenings, trying, ("alpha", ids.new()))
    await dispatcher.start()
    for _ in range(count):
        cause = ids.new()
        if await store.submit(lambda tx, cause=cause: happenings.tell(tx, TENANT, "order.paid", cause, {})):  # type: ignore[misc]
            print(f"told {cause}", flush=True)  # noqa: T201 - what the test reads
    await activity.quiet()
    await dispatcher.stop()
    await courier.close()
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0))
