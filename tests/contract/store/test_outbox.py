"""What the outbox promises, on both databases."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from tests.contract.store.rows import T1, T2, event, row, sending
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId
from wabot.core.lease import EVERYTHING, Epoch, Share
from wabot.core.message import Delivery
from wabot.ports.store import DONE, Claim, OutboxRow, Settled, Tx
from wabot.ports.store.outbox import Outbox
from wabot.storage.store import SqlStore

T = TypeVar("T")


async def on(store: SqlStore, work: Callable[[Outbox], T]) -> T:
    return await store.submit(lambda tx: work(tx.tenant(T1).outbox))


async def put(store: SqlStore, *rows: OutboxRow) -> None:
    def job(tx: Tx) -> None:
        for one in rows:
            assert tx.tenant(one.tenant).outbox.add(one)

    await store.submit(job)


async def claim(store: SqlStore, now: int, limit: int = 256, epoch: int = 1) -> list[str]:
    taken = Claim(Share(epoch=Epoch(epoch)), Instant(now), limit)
    return [one.id for one in await store.submit(lambda tx: tx.platform.outbox_scan.claim(taken))]


async def adopt(store: SqlStore, epoch: int, limit: int = 256) -> list[str]:
    taken = Claim(Share(epoch=Epoch(epoch)), Instant(50), limit)
    adopted = await store.submit(lambda tx: tx.platform.outbox_scan.adopt(taken))
    return [one.id for one in adopted]


async def get(store: SqlStore, name: str) -> OutboxRow:
    found = await store.read(lambda tx: tx.tenant(T1).outbox.get(EffectId(name)))
    assert found is not None
    return found


async def test_the_same_cause_counts_once(store: SqlStore) -> None:
    assert await on(store, lambda outbox: outbox.add(row("a", body="1")))
    assert not await on(store, lambda outbox: outbox.add(row("a", body="2")))
    assert (await get(store, "a")).body == "1"


async def test_every_column_survives(store: SqlStore) -> None:
    full = row(
        "full",
        5,
        kind="action",
        status=Delivery.SENT,
        attempts=2,
        epoch=Epoch(7),
        settled_at=Instant(8),
        reference="wamid.1",
        error="e",
        place=3,
        created_at=Instant(4),
    )
    await put(store, full)
    assert await get(store, "full") == full


async def test_claiming_takes_what_is_due_once_oldest_first(store: SqlStore) -> None:
    await put(store, *(row(f"r{due}", due, contact=f"c{due}") for due in (30, 10, 20, 99)))
    assert await claim(store, 50, limit=2) == ["r10", "r20"]
    assert await claim(store, 50) == ["r30"]
    assert await claim(store, 50) == []
    taken = await get(store, "r10")
    assert (taken.status, taken.epoch, taken.attempts) == ("sending", 1, 1)


async def test_claiming_looks_over_all_tenants(store: SqlStore) -> None:
    await put(store, row("a", 2), row("b", 1, tenant=T2))
    assert await claim(store, 5) == ["b", "a"]


async def test_what_never_came_due_says_when_it_will(store: SqlStore) -> None:
    async def next_due() -> Instant | None:
        return await store.read(lambda tx: tx.platform.outbox_scan.next_due(EVERYTHING))

    assert await next_due() is None
    await put(store, row("a", 70, contact="c1"), row("b", 60, contact="c2"), sending("c", 1, contact="c3"))
    assert await next_due() == 60
    await claim(store, 60)
    assert await next_due() == 70


async def test_sends_of_one_conversation_keep_their_order(store: SqlStore) -> None:
    await put(store, *(row(f"r{n}", 1, place=n) for n in (10, 2, 1)), row("other", 1, contact="c2"))
    assert await claim(store, 5) == ["other", "r1", "r2", "r10"]


async def test_a_send_waits_for_an_earlier_one_that_was_postponed(store: SqlStore) -> None:
    await put(store, row("first", 1), row("second", 2), row("act", 2, kind="action"))
    assert await claim(store, 1) == ["first"]
    assert await claim(store, 5) == ["act"]  # the first is under way; actions need not wait
    assert await on(store, lambda outbox: outbox.postpone(row("first", epoch=Epoch(1)), Instant(50), "throttled"))
    assert await claim(store, 40) == []
    assert await claim(store, 50) == ["first"]
    await on(
        store, lambda outbox: outbox.settle(Settled(T1, EffectId("first"), Delivery.SENT, Instant(51), epoch=Epoch(1)))
    )
    assert await claim(store, 52) == ["second"]


async def test_a_parked_send_does_not_hold_up_the_conversation(store: SqlStore) -> None:
    await put(store, row("first", 1), row("second", 2))
    await claim(store, 1)
    assert await on(store, lambda outbox: outbox.park(row("first", epoch=Epoch(1)), "gave up"))
    assert await claim(store, 5) == ["second"]


async def test_a_failed_send_that_is_tried_again_goes_before_later_ones(store: SqlStore) -> None:
    await put(store, row("first", 1), row("second", 2), row("elsewhere", 3, contact="c2"))
    assert await claim(store, 1) == ["first"]
    failed = Settled(T1, EffectId("first"), Delivery.FAILED, Instant(1), epoch=Epoch(1))
    assert await on(store, lambda outbox: outbox.settle(failed))
    assert await on(store, lambda outbox: outbox.retry(EffectId("first"), Instant(20)))
    assert await claim(store, 9) == ["elsewhere"]
    assert await claim(store, 20) == ["first"]


async def test_queued_sends_that_were_put_off_are_due_now(store: SqlStore) -> None:
    await put(store, row("due", 1), row("put off", 50), row("act", 50, kind="action"), row("theirs", 50, tenant=T2))
    await put(store, sending("under way", 50), row("failed", 50, status="failed", settled_at=Instant(2)))
    assert await on(store, lambda outbox: outbox.hasten(Instant(9))) == 1
    dues = {one.id: one.due for one in await store.read(lambda tx: tx.tenant(T1).outbox.tail())}
    assert dues == {"due": 1, "put off": 9, "act": 50, "under way": 50, "failed": 50}
    assert await on(store, lambda outbox: outbox.hasten(Instant(9))) == 0


async def test_postponed_parked_retried(store: SqlStore) -> None:
    mine = row("a", epoch=Epoch(1))
    await put(store, row("a", 1))
    await claim(store, 1)
    assert await on(store, lambda outbox: outbox.postpone(mine, Instant(9), "later"))
    assert not await on(store, lambda outbox: outbox.postpone(mine, Instant(10)))
    postponed = await get(store, "a")
    assert (postponed.status, postponed.due, postponed.error) == ("queued", 9, "later")
    assert not await on(store, lambda outbox: outbox.park(mine, "not sending"))
    await claim(store, 9)
    assert await on(store, lambda outbox: outbox.park(mine, "gave up"))
    assert (await get(store, "a")).attempts == 2
    assert await on(store, lambda outbox: outbox.retry(EffectId("a"), Instant(20)))
    retried = await get(store, "a")
    assert (retried.status, retried.due, retried.attempts, retried.settled_at) == ("queued", 20, 0, None)


async def test_a_queued_row_can_be_cancelled_a_sending_one_not(store: SqlStore) -> None:
    await put(store, row("queued"), sending("under_way"))
    assert await on(store, lambda outbox: outbox.cancel(EffectId("queued"), Instant(3), "expired"))
    assert not await on(store, lambda outbox: outbox.cancel(EffectId("under_way"), Instant(3), "expired"))
    cancelled = await get(store, "queued")
    assert (cancelled.status, cancelled.settled_at, cancelled.error) == ("failed", 3, "expired")


async def test_an_answer_settles_the_row_and_is_recorded_once(store: SqlStore) -> None:
    await put(store, sending("e/0", kind="action"))
    answer = event("e/0:r", at=7, kind="action")
    assert await on(store, lambda outbox: outbox.add_answer(row("e/0"), answer))
    assert not await on(store, lambda outbox: outbox.add_answer(row("e/0"), event("e/0:again")))
    settled = await get(store, "e/0")
    assert (settled.status, settled.settled_at) == (DONE, 7)
    assert [one.id for one in await store.read(lambda tx: tx.tenant(T1).events.unhandled())] == ["e/0:r"]


async def test_an_answer_is_undone_with_its_job(store: SqlStore) -> None:
    await put(store, sending("e/0", kind="action"))

    def job(tx: Tx) -> None:
        tx.tenant(T1).outbox.add_answer(row("e/0"), event("e/0:r"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.submit(job)
    assert (await get(store, "e/0")).status == "sending"
    assert await store.read(lambda tx: tx.tenant(T1).events.unhandled()) == []


async def test_what_was_claimed_under_an_older_epoch_is_adopted(store: SqlStore) -> None:
    await put(store, sending("a", contact="c1", epoch=Epoch(2)), sending("b", 2, contact="c2"), row("c", contact="c3"))
    assert await adopt(store, 2) == ["b"]
    assert await adopt(store, 3) == ["a", "b"]
    adopted = await get(store, "a")
    assert (adopted.epoch, adopted.attempts, adopted.status) == (3, 2, "sending")
    assert await adopt(store, 3) == []


async def test_who_lost_a_row_ends_nothing(store: SqlStore) -> None:
    await put(store, sending("a", epoch=Epoch(1)))
    old = await get(store, "a")
    await adopt(store, 2)
    assert not await on(store, lambda outbox: outbox.still_ours(old))
    assert not await on(store, lambda outbox: outbox.settle(Settled(T1, old.id, DONE, Instant(9), epoch=old.epoch)))
    assert not await on(store, lambda outbox: outbox.postpone(old, Instant(9)))
    assert not await on(store, lambda outbox: outbox.park(old, "odd"))
    assert not await on(store, lambda outbox: outbox.add_answer(old, event("a:r")))
    await store.settle_sent(Settled(T1, old.id, Delivery.SENT, Instant(9), epoch=old.epoch))
    present = await get(store, "a")
    assert (present.status, present.epoch) == ("sending", 2)
    assert await on(store, lambda outbox: outbox.still_ours(present))
    assert await store.read(lambda tx: tx.tenant(T1).events.unhandled()) == []


async def test_more_rows_than_one_adoption_takes(store: SqlStore) -> None:
    await put(store, *(sending(f"r{n}", contact=f"c{n}") for n in range(5)))
    assert [await adopt(store, 1, limit=2) for _ in range(4)] == [["r0", "r1"], ["r2", "r3"], ["r4"], []]


async def test_what_is_claimed_now_can_be_listed(store: SqlStore) -> None:
    await put(store, sending("old", contact="c1"), sending("new", contact="c2", epoch=Epoch(2)), row("due"))
    found = await store.read(lambda tx: tx.platform.outbox_scan.sending(Share(epoch=Epoch(2))))
    assert [one.id for one in found] == ["new"]


async def test_counts_and_tail(store: SqlStore) -> None:
    await put(store, row("a", 1), row("b", 2, contact="c2"), sending("c", 3), row("d", 4, tenant=T2))
    outbox = await store.read(lambda tx: tx.tenant(T1).outbox.counts())
    assert outbox == {"queued": 2, "sending": 1}
    assert await store.read(lambda tx: tx.tenant(T1).outbox.counts(Instant(2))) == {"queued": 1, "sending": 1}
    assert await store.read(lambda tx: tx.platform.outbox_scan.counts()) == {"queued": 3, "sending": 1}
    tail = await store.read(lambda tx: tx.tenant(T1).outbox.tail(2))
    assert [one.id for one in tail] == ["c", "b"]
    mine = await store.read(lambda tx: tx.tenant(T1).outbox.tail(9, ContactId("c1")))
    assert [one.id for one in mine] == ["c", "a"]


async def test_what_was_caused_comes_in_the_order_it_was_made(store: SqlStore) -> None:
    await put(store, row("o1/b", 2), row("o1/B", 2), row("o1/c", 1), row("o1/a", 2, place=1), row("o10/a", 1))
    await put(store, row("o1/d", 1, contact="c2"), row("o1/e", 1, tenant=T2))
    caused = await store.read(lambda tx: tx.tenant(T1).outbox.caused_by(ContactId("c1"), "o1"))
    assert [one.id for one in caused] == ["o1/c", "o1/B", "o1/b", "o1/a"]


async def test_pruning_spares_what_is_open_or_young(store: SqlStore) -> None:
    await put(store, row("open", 1), row("old", 1, settled_at=Instant(1), status="sent"))
    await put(store, row("older", 0, settled_at=Instant(1), status="sent"), row("young", 9, settled_at=Instant(9)))
    assert await on(store, lambda outbox: outbox.prune(Instant(5), 1)) == 1
    assert await on(store, lambda outbox: outbox.prune(Instant(5))) == 1
    assert [one.id for one in await store.read(lambda tx: tx.tenant(T1).outbox.tail())] == ["young", "open"]
