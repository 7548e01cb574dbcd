"""What leases promise, on both databases; and how the fence stands up to a server that does not know it has lost."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

import asyncpg
import pytest

from tests.contract.store.rows import T1, T2, event, row, sending, turn
from tests.databases import Postgres
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.lease import NOBODY, Claimed, Epoch, Holder, Lease, Share
from wabot.core.session import SessionRecord, SessionState
from wabot.core.tenant import Tenant
from wabot.ports.store import Claim, Fenced, Tx
from wabot.ports.store.leases import Leases
from wabot.storage.store import SqlStore, open_store

A, B = Holder("a", "boot-a"), Holder("b", "boot-b")
LONG = 600_000
T = TypeVar("T")


async def on(store: SqlStore, work: Callable[[Leases], T]) -> T:
    return await store.submit(lambda tx: work(tx.platform.leases))


async def tenants(store: SqlStore, *ids: TenantId) -> None:
    def job(tx: Tx) -> None:
        for one in ids:
            assert tx.platform.tenants.add(Tenant(one, f"Tenant {one}", f"25471100000{one[1:]}"))
        tx.platform.leases.add_missing()

    await store.submit(job)


async def claim(store: SqlStore, holder: Holder, *ids: TenantId, lasting: int = LONG) -> dict[TenantId, Epoch]:
    taken = await on(store, lambda leases: leases.claim(holder, ids, lasting))
    return {one.tenant: one.epoch for one in taken}


async def lapse(store: SqlStore, holder: Holder) -> None:
    """Its time is over, and it has not said a word."""
    await on(store, lambda leases: [leases.renew(holder, -1)])


async def lease(store: SqlStore, tenant: TenantId) -> Lease:
    return next(one for one in await store.read(lambda tx: tx.platform.leases.all()) if one.tenant == tenant)


async def test_every_tenant_and_the_master_bot_have_a_lease_that_is_free_at_first(store: SqlStore) -> None:
    await tenants(store, T1, T2)
    assert await on(store, lambda leases: leases.add_missing()) == 0
    found = await store.read(lambda tx: tx.platform.leases.all())
    assert [one.tenant for one in found] == [T1, T2, PLATFORM]
    assert all((one.holder, one.epoch, one.left <= 0) == (NOBODY, 0, True) for one in found)


async def test_one_of_many_that_want_a_tenant_has_it(store: SqlStore) -> None:
    await tenants(store, T1, T2)
    many = [Holder(f"s{n}", f"boot-{n}") for n in range(8)]
    won = await asyncio.gather(*(claim(store, one, T1, T2) for one in many))
    assert sum(T1 in one for one in won) == sum(T2 in one for one in won) == 1


async def test_each_claim_has_the_next_epoch_and_says_who_let_it_lapse(store: SqlStore) -> None:
    await tenants(store, T1)
    assert await claim(store, A, T1) == {T1: 1}
    assert await claim(store, B, T1) == {}
    await lapse(store, A)
    assert await on(store, lambda leases: leases.claim(B, [T1], LONG)) == [Claimed(T1, Epoch(2), A)]
    assert await on(store, lambda leases: leases.release(B, [T1])) == 1
    assert await on(store, lambda leases: leases.claim(A, [T1], LONG)) == [Claimed(T1, Epoch(3), NOBODY)]


async def test_renewing_keeps_what_has_not_lapsed_and_nothing_else(store: SqlStore) -> None:
    await tenants(store, T1, T2)
    await claim(store, A, T1, T2)
    assert await on(store, lambda leases: leases.renew(A, LONG)) == {T1: 1, T2: 1}
    assert await on(store, lambda leases: leases.renew(Holder("a", "another boot"), LONG)) == {}
    await lapse(store, A)
    assert await on(store, lambda leases: leases.renew(A, LONG)) == {}
    await claim(store, B, T2)
    assert await claim(store, A, T1, T2) == {T1: 2}
    assert (await lease(store, T1)).left > LONG - 60_000


async def test_only_its_holder_gives_a_lease_back(store: SqlStore) -> None:
    await tenants(store, T1)
    await claim(store, A, T1)
    assert await on(store, lambda leases: leases.release(B, [T1])) == 0
    heard: list[str] = []
    store.listen("leases", lambda: heard.append("rung"))
    assert await on(store, lambda leases: leases.release(A, [T1], 60_000)) == 1
    free = await lease(store, T1)
    assert (free.holder, free.epoch, free.left <= 0, free.shunned) == (NOBODY, 1, True, "a")
    assert heard == ["rung"]


async def test_a_purged_tenants_lease_goes_with_it(store: SqlStore) -> None:
    await tenants(store, T1)
    await claim(store, A, T1)
    await store.submit(lambda tx: tx.platform.tenants.purge(T1))
    assert await on(store, lambda leases: leases.renew(A, LONG)) == {}


async def test_lives_of_a_server_that_is_alone_are_counted(store: SqlStore) -> None:
    assert [await on(store, lambda leases: leases.next_life()) for _ in range(3)] == [1, 2, 3]


async def test_what_is_taken_up_is_of_held_tenants_only(store: SqlStore) -> None:
    await tenants(store, T1, T2)
    await claim(store, A, T1)
    await claim(store, B, T2)
    for tenant in (T1, T2):
        await store.record(event(f"e-{tenant}", tenant=tenant))
        await store.submit(lambda tx, t=tenant: tx.tenant(t).outbox.add(row(f"due-{t}", 5, tenant=t)))
        left = sending(f"left-{tenant}", 6, tenant=tenant, contact="c2")
        await store.submit(lambda tx, t=tenant, r=left: tx.tenant(t).outbox.add(r))
    share = Share(A.boot)
    events = await store.read(lambda tx: tx.platform.events_scan.unhandled(10, share))
    due = await store.submit(lambda tx: tx.platform.outbox_scan.claim(Claim(share, Instant(9))))
    adopted = await store.submit(lambda tx: tx.platform.outbox_scan.adopt(Claim(share, Instant(9))))
    assert [one.id for one in events] == ["e-T1"]
    assert [(one.id, one.epoch) for one in due] == [("due-T1", 1)]
    assert [(one.id, one.epoch, one.attempts) for one in adopted] == [("left-T1", 1, 2)]
    assert await store.read(lambda tx: tx.platform.outbox_scan.next_due(share)) is None
    assert len(await store.read(lambda tx: tx.platform.outbox_scan.sending(share))) == 2


async def test_a_lapsed_holder_takes_nothing_up(store: SqlStore) -> None:
    await tenants(store, T1)
    await claim(store, A, T1)
    await store.record(event("e1"))
    await store.submit(lambda tx: tx.tenant(T1).outbox.add(row("due", 5)))
    await lapse(store, A)
    share = Share(A.boot)
    assert await store.read(lambda tx: tx.platform.events_scan.unhandled(10, share)) == []
    assert await store.submit(lambda tx: tx.platform.outbox_scan.claim(Claim(share, Instant(9)))) == []


async def test_who_lost_a_tenant_saves_nothing_of_its_session(store: SqlStore) -> None:
    await tenants(store, T1, T2)
    await claim(store, A, T1, T2)
    records = [SessionRecord(one, state=SessionState.READY) for one in (T1, T2)]
    await store.submit(lambda tx: tx.platform.sessions_scan.save_all(records, Share(A.boot)))
    await lapse(store, A)
    await claim(store, B, T1)
    stopped = [SessionRecord(one, state=SessionState.STOPPED) for one in (T1, T2)]
    await store.submit(lambda tx: tx.platform.sessions_scan.save_all(stopped, Share(A.boot)))
    saved = await store.read(lambda tx: tx.platform.sessions_scan.all())
    assert (saved[T1].state, saved[T2].state) == (SessionState.READY, SessionState.STOPPED)
    with pytest.raises(Fenced):
        await on(store, lambda leases: leases.guard(Share(A.boot), T1, Epoch(1)))
    await on(store, lambda leases: leases.guard(Share(B.boot), T1, Epoch(2)))


# From here on PostgreSQL alone: on SQLite there is one server, and no turn carries a fence.


@pytest.fixture
async def url(postgres: Postgres) -> object:
    name = await postgres.create()
    yield postgres.url(name)
    await postgres.give_back(name)


@pytest.fixture
async def two(url: str) -> object:
    """Two servers' stores on one database."""
    stores = [await open_store(url), await open_store(url)]
    yield stores
    for one in stores:
        await one.close()


async def test_a_zombies_turn_is_fenced_off_and_those_beside_it_are_saved(two: list[SqlStore]) -> None:
    old, new = two
    await tenants(old, T1, T2)
    await claim(old, A, T1, T2)
    for tenant in (T1, T2):
        await old.record(event(f"e-{tenant}", tenant=tenant))
    await lapse(old, A)
    await claim(new, B, T1)
    saves = [old.save_turn(turn(f"e-{t}", 0, sending(f"{t}/0", tenant=t), tenant=t, fence=Epoch(1))) for t in (T1, T2)]
    results = await asyncio.gather(*saves, return_exceptions=True)
    assert [type(one) for one in results] == [Fenced, type(None)]
    assert await new.read(lambda tx: tx.tenant(T1).outbox.tail()) == []
    await new.save_turn(turn(f"e-{T1}", 0, fence=Epoch(2)))


async def test_a_zombie_racing_a_claim_that_is_not_committed_waits_and_gets_nothing(
    two: list[SqlStore], url: str
) -> None:
    old, new = two
    await tenants(old, T1)
    await claim(old, A, T1)
    await old.record(event("e1"))
    await lapse(old, A)
    rival = await asyncpg.connect(url)
    try:
        claiming = rival.transaction()
        await claiming.start()
        await rival.execute("select set_config('wabot.tenant', '*', true)")
        await rival.execute("update lease set epoch = 2, server = 'b', boot = 'boot-b' where tenant_id = 'T1'")
        late = asyncio.create_task(old.save_turn(turn("e1", 0, fence=Epoch(1))))
        waits = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
        while not await rival.fetchval(waits):
            continue
        assert not late.done()
        await claiming.commit()
        with pytest.raises(Fenced):
            await late
    finally:
        await rival.close()
    [waiting] = await new.read(lambda tx: tx.tenant(T1).events.unhandled())
    assert waiting.id == "e1"


async def test_a_claim_leaves_out_whom_an_open_turn_is_being_saved_for(two: list[SqlStore], url: str) -> None:
    old, new = two
    await tenants(old, T1, T2)
    await claim(old, A, T1, T2)
    await lapse(old, A)
    writer = await asyncpg.connect(url)
    try:
        saving = writer.transaction()
        await saving.start()
        await writer.execute("select set_config('wabot.tenant', '*', true)")
        await writer.execute("select 1 from lease where tenant_id = 'T1' and epoch = 1 for share")
        assert await claim(new, B, T1, T2) == {T2: 2}
        await saving.commit()
    finally:
        await writer.close()
    assert await claim(new, B, T1, T2) == {T1: 2}


async def test_the_bell_rings_for_others_and_after_a_lost_connection_for_everything(
    two: list[SqlStore], postgres: Postgres, url: str
) -> None:
    here, there = two
    rung: asyncio.Queue[str] = asyncio.Queue()
    for topic in ("tenants", "sessions"):
        there.listen(topic, lambda t=topic: rung.put_nowait(t))  # type: ignore[misc]
    async with asyncio.timeout(20):
        while rung.empty():  # until both hang
            here.ring("tenants")
            await asyncio.sleep(0)
        await here.submit(lambda tx: tx.touch("sessions"))
        while await rung.get() != "sessions":
            continue
        while not rung.empty():
            rung.get_nowait()
        name = url.split("@/")[1].split("?", maxsplit=1)[0]
        mine = f"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"
        await postgres.execute(f"{mine} and (query ilike '%listen%' or query ilike '%pg_notify%')")
        heard = {await rung.get()}
        while len(heard) < 2:
            heard.add(await rung.get())
    assert heard == {"tenants", "sessions"}
