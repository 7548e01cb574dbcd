"""Several sessions in one worker: the library does not like that, and must not notice."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.linked.rig import Rig, kill_workers, rig, texts, workers_of
from wabot.core.ids import TenantId
from wabot.core.message import Outbound, phone_address
from wabot.core.session import SessionEvent as Event

if TYPE_CHECKING:
    from tests.linked.whatsapp.server import WhatsApp

pytestmark = pytest.mark.slow
TENANTS = [TenantId(f"T{n}") for n in range(5)]


@pytest.fixture
async def dense(whatsapp: "WhatsApp", tmp_path: Path) -> AsyncIterator[Rig]:
    """Five linked bots, which share one worker."""
    made = rig(whatsapp, tmp_path, places=5)
    for tenant in TENANTS:
        await made.pairs(tenant)
    await made.end()
    await connected(made)
    yield made
    await made.end()


async def connected(made: Rig) -> None:
    """Connect all of them at once."""
    before = len(made.ear.reports)
    await asyncio.gather(*(made.connects(tenant) for tenant in TENANTS))
    await made.ear.until(lambda: ready(made, before) == set(TENANTS))


def ready(made: Rig, since: int) -> set[TenantId]:
    return {one.tenant for one in made.ear.reports[since:] if one.event is Event.READY}


async def test_they_share_a_worker_and_each_hears_its_own(dense: Rig) -> None:
    assert len(workers_of()) == 1
    people = [dense.customer(tenant) for tenant in TENANTS]
    for n in range(4):
        await asyncio.gather(*(ann.says(f"{tenant} {n}") for tenant, ann in zip(TENANTS, people, strict=True)))
    await dense.ear.until(lambda: len(dense.ear.heard) == 20)
    for tenant, ann in zip(TENANTS, people, strict=True):
        mine = [one for one in dense.ear.heard if one.tenant == tenant]
        assert texts(mine) == [f"{tenant} {n}" for n in range(4)]
        await dense.says(mine[-1], f"to {tenant}", key=tenant)
        assert (await ann.hears()).text == f"to {tenant}"


async def test_one_ends_and_comes_back_while_the_others_go_on(dense: Rig) -> None:
    ann = dense.customer(TENANTS[1])
    for n in range(3):
        await dense.channel.disconnect(TENANTS[0])
        await ann.says(f"meanwhile {n}")
        before = len(dense.ear.reports)
        await dense.connects(TENANTS[0])
        await dense.ear.until(lambda since=before: TENANTS[0] in ready(dense, since))
    await dense.ear.hears("meanwhile 2", TENANTS[1])
    assert {one.tenant for one in dense.ear.reports if one.event is Event.DROPPED} == set()
    assert len(workers_of()) == 1


async def test_one_is_shut_out_and_the_others_are_not(dense: Rig) -> None:
    dense.whatsapp.ban(60, phone=dense.bot(TENANTS[2]))
    await dense.ear.told(Event.BANNED, TENANTS[2])
    for tenant in (one for one in TENANTS if one != TENANTS[2]):
        assert await dense.channel.probe(tenant)
    assert not await dense.channel.probe(TENANTS[2])


async def test_their_worker_is_killed_and_all_come_back(dense: Rig) -> None:
    assert kill_workers() == 1
    dropped = {(await dense.ear.told(Event.DROPPED)).tenant for _ in TENANTS}
    assert dropped == set(TENANTS)
    await connected(dense)
    assert len(workers_of()) == 1
    await dense.customer(TENANTS[3]).says("back?")
    await dense.ear.hears("back?", TENANTS[3])


async def test_sessions_begin_and_end_while_others_speak(dense: Rig) -> None:
    """The library keeps its sessions in a table without a lock: two at once in it end the process."""
    [worker] = workers_of()
    busy = True

    async def speak(tenant: TenantId) -> int:
        to, said = phone_address(dense.customer(tenant).number), 0
        while busy:
            await dense.channel.send(tenant, to, f"{said}", Outbound("again"))
            assert await dense.channel.probe(tenant)
            said += 1
        return said

    speaking = [asyncio.create_task(speak(tenant)) for tenant in TENANTS[1:]]
    for _ in range(30):
        await dense.channel.disconnect(TENANTS[0])
        before = len(dense.ear.reports)
        await dense.connects(TENANTS[0])
        await dense.ear.until(lambda since=before: TENANTS[0] in ready(dense, since))
    busy = False
    assert min(await asyncio.gather(*speaking)) > 30
    assert worker in workers_of()
    assert Event.DROPPED not in {one.event for one in dense.ear.reports}
