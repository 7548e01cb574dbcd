"""What becomes of messages we sent, as the channel tells it: early, late, twice, in any order."""

import asyncio
from itertools import permutations

import pytest

from wabot.core.clock import HOUR, Instant, MovableClock
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.message import Delivery
from wabot.ports.channel import Receipt
from wabot.ports.store import OutboxRow, Settled, Tx
from wabot.services.receipts import Receipts
from wabot.storage.store import SqlStore

T1, T2 = TenantId("T1"), TenantId("T2")
SENT, DELIVERED, READ, FAILED = Delivery.SENT, Delivery.DELIVERED, Delivery.READ, Delivery.FAILED


async def queued(store: SqlStore, name: str, status: str = Delivery.SENDING, tenant: TenantId = T1) -> EffectId:
    key, now = EffectId(name), Instant(1)
    row = OutboxRow(tenant, key, ContactId("c1"), "send", "{}", due=now, created_at=now, status=status, attempts=1)
    await store.submit(lambda tx: tx.tenant(tenant).outbox.add(row))
    return key


async def sent(store: SqlStore, name: str, reference: str, tenant: TenantId = T1) -> EffectId:
    key = await queued(store, name, tenant=tenant)
    await store.settle_sent(Settled(tenant, key, SENT, Instant(2), reference=reference))
    return key


async def row(store: SqlStore, key: EffectId, tenant: TenantId = T1) -> OutboxRow:
    found = await store.read(lambda tx: tx.tenant(tenant).outbox.get(key))
    assert found is not None
    return found


def told(status: Delivery, reference: str = "w1", key: str = "", **more: str) -> Receipt:
    return Receipt(T1, reference, status, Instant(9), key, **more)


@pytest.mark.parametrize("order", list(permutations((SENT, DELIVERED, READ))))
@pytest.mark.parametrize("named", ["key", "reference"])
async def test_in_any_order_they_end_the_same(
    store: SqlStore, receipts: Receipts, order: tuple[Delivery, ...], named: str
) -> None:
    key = await sent(store, "e1/0", "w1")
    for status in (*order, *order):
        await receipts.take(told(status, key=key if named == "key" else ""))
    assert (await row(store, key)).status == READ


async def test_many_at_once_are_heard_in_the_order_they_came(store: SqlStore, receipts: Receipts) -> None:
    keys = await asyncio.gather(*(sent(store, f"e{n}/0", f"w{n}") for n in range(130)))
    other = await sent(store, "x/0", "w0", T2)
    statuses = [told(status, f"w{n}") for n in range(130) for status in (DELIVERED, READ)]
    await asyncio.gather(*map(receipts.take, statuses))
    assert {(await row(store, key)).status for key in keys} == {READ}
    assert (await row(store, other, T2)).status == SENT  # another tenant's message of the same name


async def test_a_status_settles_what_nobody_knows_the_end_of(store: SqlStore, receipts: Receipts) -> None:
    for name, status in (("a", Delivery.SENDING), ("b", Delivery.QUEUED), ("c", Delivery.PARKED)):
        key = await queued(store, name, status)
        await receipts.take(told(DELIVERED, f"w{name}", key))
        settled = await row(store, key)
        assert (settled.status, settled.reference, settled.settled_at) == (DELIVERED, f"w{name}", 9)
        await store.settle_sent(Settled(T1, key, SENT, Instant(20), reference="late"))  # our own answer, at last
        assert (await row(store, key)).status == DELIVERED


async def test_what_came_early_is_heard_once_its_message_is_known(
    store: SqlStore, receipts: Receipts, clock: MovableClock
) -> None:
    key = await queued(store, "e1/0")
    for status in (READ, DELIVERED, READ):
        await receipts.take(told(status))
    await receipts.join(clock.now())
    assert (await row(store, key)).status == Delivery.SENDING
    await store.settle_sent(Settled(T1, key, SENT, Instant(2), reference="w1"))
    await Receipts(store, clock).join(clock.now())  # also after a restart
    assert (await row(store, key)).status == READ
    assert await store.read(lambda tx: tx.platform.receipts_scan.parked()) == []


async def test_what_was_never_ours_is_forgotten(store: SqlStore, receipts: Receipts, clock: MovableClock) -> None:
    await receipts.take(told(DELIVERED, "somebody-elses"))
    await receipts.join(clock.now())
    assert len(await store.read(lambda tx: tx.platform.receipts_scan.parked())) == 1
    clock.advance(7 * HOUR)
    await receipts.join(clock.now())
    assert await store.read(lambda tx: tx.platform.receipts_scan.parked()) == []


async def test_a_failure_is_told_once_and_not_after_it_arrived(store: SqlStore, receipts: Receipts) -> None:
    heard: list[tuple[str, str]] = []

    def failed(_tx: Tx, row: OutboxRow, receipt: Receipt) -> None:
        heard.append((row.id, receipt.reason))

    receipts.when_failed(failed)
    key, arrived = await sent(store, "e1/0", "w1"), await sent(store, "e2/0", "w2")
    await receipts.take(told(DELIVERED, "w2"))
    for reference in ("w1", "w1", "w2"):
        await receipts.take(told(FAILED, reference, reason="window_closed", detail="131047"))
    assert heard == [(key, "window_closed")]
    ended = await row(store, key)
    assert (ended.status, ended.error) == (FAILED, "window_closed")
    await receipts.take(told(DELIVERED, "w1"))
    assert (await row(store, key)).status == FAILED
    assert (await row(store, arrived)).status == DELIVERED


async def test_a_failure_of_an_earlier_try_says_nothing_of_the_one_that_counts(
    store: SqlStore, receipts: Receipts
) -> None:
    key = await sent(store, "e1/0", "second")
    await receipts.take(told(FAILED, "first", key))
    assert (await row(store, key)).status == SENT


async def test_a_store_that_is_away_is_told_to_whoever_waits(store: SqlStore, receipts: Receipts) -> None:
    await store.close()
    with pytest.raises(Exception, match="closed"):
        await receipts.take(told(DELIVERED))
