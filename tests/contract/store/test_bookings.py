"""Bookings as both databases keep them: a cell of somebody's time is taken once, whoever races."""

import asyncio
from dataclasses import replace

import pytest

from tests.contract.store.rows import T1, T2
from wabot.core.booking import Block, Booking, BookingId, BookingStatus, Service, Worker, cells
from wabot.core.clock import HOUR, MINUTE, Instant, later
from wabot.core.ids import ContactId, TenantId
from wabot.core.money import Money
from wabot.ports.store import Stale, Store, Tx

NINE = Instant(1_800_000_000_000)
KES = Money.of(500, "KES")


def booking(key: str, start: Instant = NINE, minutes: int = 60, worker: str = "1", tenant: TenantId = T1) -> Booking:
    end = later(start, minutes * MINUTE)
    return Booking(
        tenant, BookingId(key), ContactId("c1"), "1", "Haircut", worker, KES, start, end, end, Instant(1), Instant(1)
    )


async def add(store: Store, one: Booking) -> bool:
    return await store.submit(lambda tx: tx.tenant(one.tenant).bookings.add(one))


async def taken(store: Store, tenant: TenantId = T1) -> dict[str, set[int]]:
    span = (later(NINE, -24 * HOUR), later(NINE, 48 * HOUR))
    found = await store.read(lambda tx: tx.tenant(tenant).bookings.taken(*span))
    return {worker: set(numbers) for worker, numbers in found.items()}


async def test_what_is_stored_comes_back(store: Store) -> None:
    one = replace(booking("b1"), service_name="Kusuka 😀", reminded=1)
    assert await add(store, one)
    assert await store.read(lambda tx: tx.tenant(T1).bookings.get(one.id)) == one
    assert await taken(store) == {"1": set(cells(one.starts_at, one.free_at))}


async def test_a_time_is_taken_once(store: Store) -> None:
    assert await add(store, booking("b1"))
    assert not await add(store, booking("b2", later(NINE, 55 * MINUTE)))
    assert await store.read(lambda tx: tx.tenant(T1).bookings.get(BookingId("b2"))) is None
    assert len((await taken(store))["1"]) == 12, "nothing is left of what did not fit"
    assert await add(store, booking("b3", later(NINE, HOUR))), "the next begins where the one before ends"
    assert await add(store, booking("b4", worker="2")), "somebody else has time"
    assert await add(store, booking("b5", tenant=T2)), "and so has another business"


async def test_twenty_at_once_and_one_gets_it(store: Store) -> None:
    won = await asyncio.gather(*(add(store, booking(f"b{n}", later(NINE, n % 4 * 5 * MINUTE))) for n in range(20)))
    assert sum(won) == 1
    assert len((await taken(store))["1"]) == 12


async def test_moving_keeps_what_it_can_and_frees_the_rest(store: Store) -> None:
    first, second = booking("b1"), booking("b2", later(NINE, 2 * HOUR))
    assert await add(store, first)
    assert await add(store, second)
    shifted = replace(
        first, starts_at=later(NINE, 30 * MINUTE), ends_at=later(NINE, 90 * MINUTE), free_at=later(NINE, 90 * MINUTE)
    )
    moved = await store.submit(lambda tx: tx.tenant(T1).bookings.move(shifted))
    assert moved == replace(shifted, revision=1)
    assert (await taken(store))["1"] == {
        *cells(moved.starts_at, moved.free_at),
        *cells(second.starts_at, second.free_at),
    }
    clash = replace(
        moved, starts_at=later(NINE, 90 * MINUTE), ends_at=later(NINE, 150 * MINUTE), free_at=later(NINE, 150 * MINUTE)
    )
    assert await store.submit(lambda tx: tx.tenant(T1).bookings.move(clash)) is None
    assert await store.read(lambda tx: tx.tenant(T1).bookings.get(first.id)) == moved
    assert (await taken(store))["1"] == {
        *cells(moved.starts_at, moved.free_at),
        *cells(second.starts_at, second.free_at),
    }
    with pytest.raises(Stale):
        await store.submit(lambda tx: tx.tenant(T1).bookings.move(replace(moved, revision=0)))


async def test_a_freed_time_is_free_at_once(store: Store) -> None:
    one = booking("b1")
    await add(store, one)
    ended = replace(one, status=BookingStatus.CANCELLED)
    saved = await store.submit(lambda tx: tx.tenant(T1).bookings.save(ended, frees=True))
    assert saved.revision == 1
    assert await taken(store) == {}
    assert await add(store, booking("b2"))
    with pytest.raises(Stale):
        await store.submit(lambda tx: tx.tenant(T1).bookings.save(ended))


async def test_lists(store: Store) -> None:
    made = [booking(f"b{n}", later(NINE, n * HOUR)) for n in range(4)]
    for one in (made[2], made[0], made[3], made[1]):
        await add(store, one)
    await store.submit(lambda tx: tx.tenant(T1).bookings.save(replace(made[1], status=BookingStatus.DONE)))
    await store.submit(lambda tx: tx.tenant(T1).bookings.save(replace(made[3], reminded=2)))

    def query(tx: Tx) -> tuple[list[str], list[str], list[str], list[str]]:
        scope, scan = tx.tenant(T1).bookings, tx.platform.bookings_scan
        return (
            [one.id for one in scope.between(NINE, made[3].starts_at)],
            [one.id for one in scope.between(NINE, later(NINE, 9 * HOUR), (BookingStatus.BOOKED,))],
            [one.id for one in scope.of(ContactId("c1"), made[0].ends_at)],
            [one.id for one in scan.coming(NINE, later(NINE, 9 * HOUR), 2)],
        )

    every, booked, mine, coming = await store.read(query)
    assert every == ["b0", "b1", "b2"]
    assert booked == ["b0", "b2", "b3"]
    assert mine == ["b2", "b3"], "what is over, and what is done, is not ahead"
    assert coming == ["b0", "b2"]
    assert await store.read(lambda tx: tx.platform.bookings_scan.coming(NINE, later(NINE, HOUR), 2, 1)) == []


async def test_what_can_be_booked_with_whom_and_when_not(store: Store) -> None:
    services = [Service("1", "Haircut", 45, KES, place=2), Service("2", "Braids", 120, Money(0, "KES"), False, 15, 1)]
    workers = [Worker("2", "Asha", "daily 08:00-12:00"), Worker("10", "Bora", active=False)]
    blocks = [
        Block("x", "", NINE, later(NINE, HOUR), "lunch"),
        Block("y", "2", later(NINE, HOUR), later(NINE, 2 * HOUR)),
    ]

    def fill(tx: Tx) -> None:
        for service in services:
            tx.tenant(T1).bookings.put_service(service)
        for worker in reversed(workers):
            tx.tenant(T1).bookings.put_worker(worker)
        for block in (*blocks, replace(blocks[0], note="again")):
            tx.tenant(T1).bookings.add_block(block)

    await store.submit(fill)
    scope = await store.read(lambda tx: (tx.tenant(T1).bookings.services(), tx.tenant(T1).bookings.workers()))
    assert scope == (services[::-1], workers)
    assert await store.read(lambda tx: tx.tenant(T1).bookings.blocks(NINE, later(NINE, 9 * HOUR))) == blocks
    assert (
        await store.read(lambda tx: tx.tenant(T1).bookings.blocks(later(NINE, HOUR), later(NINE, 9 * HOUR)))
        == blocks[1:]
    )
    assert await store.read(lambda tx: tx.tenant(T2).bookings.services()) == []
    assert await store.submit(lambda tx: tx.tenant(T1).bookings.remove_block("x"))
    assert not await store.submit(lambda tx: tx.tenant(T2).bookings.remove_block("y"))


async def test_one_tenant_sees_nothing_of_another(store: Store) -> None:
    await add(store, booking("b1"))
    assert await store.read(lambda tx: tx.tenant(T2).bookings.get(BookingId("b1"))) is None
    assert await taken(store, T2) == {}
    with pytest.raises(Stale):
        await store.submit(lambda tx: tx.tenant(T2).bookings.save(booking("b1"), frees=True))
    assert len((await taken(store))["1"]) == 12
