"""Broadcasts and their people, on both databases."""

from dataclasses import replace
from typing import Any

from tests.contract.store.rows import T1, T2, row
from tests.contract.store.test_contacts import OTHER, PHONE, meet
from wabot.core.broadcast import UNSURE, Audience, AudienceKind, Broadcast, BroadcastStatus, Tally, key_for
from wabot.core.clock import Instant
from wabot.core.ids import ContactId
from wabot.core.lease import EVERYTHING
from wabot.core.message import Delivery
from wabot.ports.store import Claim, Settled
from wabot.ports.store.contacts import ContactFilter
from wabot.storage.store import SqlStore
from wabot.storage.tables.outbox import outbox

C1, C2, C3 = ContactId("c1"), ContactId("c2"), ContactId("c3")
RUNNING = BroadcastStatus.RUNNING
CLAIM = Claim(EVERYTHING, Instant(100))


def one(**changes: Any) -> Broadcast:
    """A broadcast to everybody, due at 5."""
    made = Broadcast(T1, 0, RUNNING, Audience(AudienceKind.ALL), "{}", "254711222333", Instant(1), Instant(5))
    return replace(made, **changes)


async def begun(store: SqlStore) -> None:
    """Broadcast 1 of T1 to two contacts."""
    await meet(store, PHONE, 1, name="Amina")
    await meet(store, OTHER, 2, name="Brian")

    def work(tx: Any) -> None:
        broadcasts = tx.tenant(T1).broadcasts
        number = broadcasts.add(one()).number
        assert broadcasts.fill(number, ContactFilter()) == 2

    await store.submit(work)


async def queue(store: SqlStore, *people: ContactId, at: int = 10) -> None:
    """Their messages are in the outbox."""

    def work(tx: Any) -> None:
        for contact in people:
            tx.tenant(T1).outbox.add(row(key_for(1, contact), at, contact=contact))
        tx.tenant(T1).broadcasts.queued(1, {contact: key_for(1, contact) for contact in people}, Instant(at))

    await store.submit(work)


async def tally(store: SqlStore) -> Tally:
    """What has become of broadcast 1."""
    counted: Tally = await store.read(lambda tx: tx.tenant(T1).broadcasts.tally(1))
    return counted


async def test_numbers_count_up_in_each_tenant(store: SqlStore) -> None:
    def work(tx: Any) -> list[int]:
        mine = [tx.tenant(T1).broadcasts.add(one()).number for _ in range(2)]
        return [*mine, tx.tenant(T2).broadcasts.add(one(tenant=T2)).number]

    assert await store.submit(work) == [1, 2, 1]
    assert [found.number for found in await store.read(lambda tx: tx.tenant(T1).broadcasts.list())] == [2, 1]
    assert await store.read(lambda tx: tx.tenant(T2).broadcasts.get(2)) is None


async def test_people_are_filled_in_once(store: SqlStore) -> None:
    await begun(store)
    await queue(store, C1)

    def again(tx: Any) -> tuple[int, int, list[ContactId]]:
        broadcasts = tx.tenant(T1).broadcasts
        more = broadcasts.fill(1, ContactFilter()), broadcasts.put(1, [C1, C2, C3])
        return *more, [contact for contact, _ in broadcasts.waiting(1, 10)]

    assert await store.submit(again) == (0, 1, [C2, C3])
    waiting = await store.read(lambda tx: tx.tenant(T1).broadcasts.waiting(1, 10))
    assert [None if contact is None else contact.called for _, contact in waiting] == ["Brian", None]


async def test_the_tally_follows_the_messages(store: SqlStore) -> None:
    await begun(store)
    assert await tally(store) == Tally(waiting=2)
    await queue(store, C1, C2)
    assert await tally(store) == Tally(under_way=2)
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.open(1)) == 2

    def end(tx: Any) -> None:
        outbox = tx.tenant(T1).outbox
        for taken in tx.platform.outbox_scan.claim(CLAIM):
            status = Delivery.SENT if taken.contact == C1 else Delivery.FAILED
            outbox.settle(Settled(T1, taken.id, status, Instant(20), epoch=taken.epoch))

    await store.submit(end)
    assert await tally(store) == Tally(sent=1, failed=1)
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.sent_since(Instant(10))) == 2
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.sent_since(Instant(11))) == 0


async def test_what_became_of_each_message(store: SqlStore) -> None:
    await begun(store)
    await queue(store, C1, C2)

    def become(tx: Any, status: Delivery, error: str = "") -> None:
        scope = tx.tenant(T1)._scope
        scope.execute(scope.update(outbox).where(outbox.c.contact_id == C1).values(status=status, error=error))

    for status, expected in (
        (Delivery.SENDING, Tally(under_way=2)),
        (Delivery.DELIVERED, Tally(under_way=1, delivered=1)),
        (Delivery.READ, Tally(under_way=1, read=1)),
        (Delivery.PARKED, Tally(under_way=1, failed=1)),
    ):
        await store.submit(lambda tx, status=status: become(tx, status))  # type: ignore[misc]
        assert await tally(store) == expected
        assert expected.all == 2
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.open(1)) == 1
    await store.submit(lambda tx: become(tx, Delivery.FAILED, UNSURE))
    assert await tally(store) == Tally(under_way=1, unsure=1)


async def test_one_goes_behind_the_other(store: SqlStore) -> None:
    await begun(store)
    await store.submit(lambda tx: tx.tenant(T1).broadcasts.add(one()))
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.is_behind(2))
    assert not await store.read(lambda tx: tx.tenant(T1).broadcasts.is_behind(1))
    await queue(store, C1, C2)
    assert not await store.read(lambda tx: tx.tenant(T1).broadcasts.is_behind(2))


async def test_figures_outlive_the_messages(store: SqlStore) -> None:
    await begun(store)
    await queue(store, C1)
    await store.submit(lambda tx: tx.tenant(T1).outbox.cancel(key_for(1, C1), Instant(11), "no_phone"))
    assert await store.submit(lambda tx: tx.tenant(T1).broadcasts.follow(1)) == 1
    assert await store.submit(lambda tx: tx.tenant(T1).broadcasts.follow(1)) == 0
    assert await store.submit(lambda tx: tx.tenant(T1).outbox.prune(Instant(100))) == 1
    assert await tally(store) == Tally(waiting=1, failed=1)


async def test_stopping_reaches_what_is_still_queued(store: SqlStore) -> None:
    await begun(store)
    await queue(store, C1)
    assert await store.submit(lambda tx: tx.tenant(T1).broadcasts.stop(1, Instant(12))) == 2
    assert await tally(store) == Tally(stopped=2)
    assert await store.submit(lambda tx: tx.platform.outbox_scan.claim(CLAIM)) == []


async def test_who_leaves_afterwards_and_who_was_left_out(store: SqlStore) -> None:
    await begun(store)
    await queue(store, C1)

    def work(tx: Any) -> None:
        tx.tenant(T1).broadcasts.left_out(1, {C2: "banned", C1: "banned"}, Instant(10))
        tx.tenant(T1).contacts.opt_out(C1, Instant(30))

    await store.submit(work)
    assert await tally(store) == Tally(under_way=1, opted_out=1, left_out={"banned": 1})


async def test_two_contacts_that_became_one_are_known_to_have_had_it(store: SqlStore) -> None:
    await begun(store)
    await queue(store, C2)
    await store.submit(lambda tx: tx.tenant(T1).contacts.merge(C1, C2))
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.written_to(1, [C1])) == {C1}
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.written_to(2, [C1])) == frozenset()


async def test_what_is_due_and_when_the_next_is(store: SqlStore) -> None:
    def work(tx: Any) -> None:
        broadcasts = tx.tenant(T1).broadcasts
        broadcasts.add(one(next_at=Instant(50)))
        broadcasts.add(one(status=BroadcastStatus.PAUSED))
        tx.tenant(T2).broadcasts.add(one(tenant=T2, status=BroadcastStatus.SCHEDULED))

    await store.submit(work)
    assert await store.read(lambda tx: tx.platform.broadcasts_scan.due(Instant(49))) == [(T2, 1)]
    assert await store.read(lambda tx: tx.platform.broadcasts_scan.next_at()) == 5
    found = await store.read(lambda tx: tx.tenant(T1).broadcasts.get(1))
    assert found is not None
    done = replace(found, status=BroadcastStatus.DONE, started_at=Instant(6), ended_at=Instant(70))
    await store.submit(lambda tx: tx.tenant(T1).broadcasts.save(done))
    assert await store.read(lambda tx: tx.tenant(T1).broadcasts.get(1)) == done
    assert await store.read(lambda tx: tx.platform.broadcasts_scan.recent(Instant(70))) == [(T1, 1)]
    assert await store.read(lambda tx: tx.platform.broadcasts_scan.recent(Instant(71))) == []
