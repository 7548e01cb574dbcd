"""What events, conversations and book versions promise, on both databases."""

import pytest

from tests.contract.store.rows import T1, T2, event
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EventId
from wabot.ports.store import Stale, Tx
from wabot.storage.store import SqlStore

C1 = ContactId("c1")


async def test_an_event_is_kept_as_it_came(store: SqlStore) -> None:
    given = event("e1", at=7, body='{"text":"habari ✓"}', kind="said", dedupe="wamid.1")
    await store.record(given)
    stored = await store.read(lambda tx: tx.tenant(T1).events.get(EventId("e1")))
    assert stored is not None
    assert (stored.tenant, stored.id, stored.contact, stored.kind, stored.dedupe, stored.body, stored.at) == (
        given.tenant,
        given.id,
        given.contact,
        given.kind,
        given.dedupe,
        given.body,
        given.at,
    )
    assert (stored.handled_at, stored.attempts, stored.note) == (None, 0, "")


async def test_recording_in_a_job_deduplicates_too(store: SqlStore) -> None:
    def job(tx: Tx) -> list[bool]:
        events = tx.tenant(T1).events
        return [events.record(event("a")), events.record(event("b", dedupe="a")), events.record(event("a", dedupe="z"))]

    assert await store.submit(job) == [True, False, False]


async def test_what_waits_comes_oldest_first(store: SqlStore) -> None:
    for name, at in (("b", 2), ("a", 2), ("c", 1)):
        await store.record(event(name, at))
    await store.record(event("d", 0, tenant=T2))
    assert [e.id for e in await store.read(lambda tx: tx.tenant(T1).events.unhandled(2))] == ["c", "a"]
    assert [e.id for e in await store.read(lambda tx: tx.platform.events_scan.unhandled())] == ["d", "c", "a", "b"]
    assert await store.read(lambda tx: tx.platform.events_scan.tenants_waiting()) == [T1, T2]
    assert await store.read(lambda tx: tx.platform.events_scan.waiting()) == 4


async def test_marked_without_a_turn(store: SqlStore) -> None:
    await store.record(event("e1"))
    assert await store.submit(lambda tx: tx.tenant(T1).events.mark(EventId("e1"), Instant(5), "banned"))
    assert not await store.submit(lambda tx: tx.tenant(T1).events.mark(EventId("e1"), Instant(6), "again"))
    stored = await store.read(lambda tx: tx.tenant(T1).events.get(EventId("e1")))
    assert stored is not None
    assert (stored.handled_at, stored.note) == (5, "banned")


async def test_parked_at_the_third_failure(store: SqlStore) -> None:
    await store.record(event("e1"))
    results = [
        await store.submit(lambda tx, n=n: tx.tenant(T1).events.fail(EventId("e1"), Instant(n), f"boom {n}"))
        for n in range(1, 5)
    ]
    assert results == [False, False, True, False]
    stored = await store.read(lambda tx: tx.tenant(T1).events.get(EventId("e1")))
    assert stored is not None
    assert (stored.handled_at, stored.attempts, stored.note) == (3, 3, "boom 3")


async def test_redacted(store: SqlStore) -> None:
    await store.record(event("e1", body="secret"))
    await store.submit(lambda tx: tx.tenant(T1).events.redact(EventId("e1")))
    (stored,) = await store.read(lambda tx: tx.tenant(T1).events.tail())
    assert stored.body == ""


async def test_tail_and_pruning(store: SqlStore) -> None:
    for n in range(5):
        await store.record(event(f"e{n}", n, contact=f"c{n % 2}"))
    assert [e.id for e in await store.read(lambda tx: tx.tenant(T1).events.tail(2))] == ["e4", "e3"]
    assert [e.id for e in await store.read(lambda tx: tx.tenant(T1).events.tail(9, C1))] == ["e3", "e1"]
    for n in (0, 1, 2, 4):
        await store.submit(lambda tx, n=n: tx.tenant(T1).events.mark(EventId(f"e{n}"), Instant(9)))
    assert await store.submit(lambda tx: tx.tenant(T1).events.prune(Instant(4), 2)) == 2
    assert await store.submit(lambda tx: tx.tenant(T1).events.prune(Instant(4), 2)) == 1
    assert [e.id for e in await store.read(lambda tx: tx.tenant(T1).events.tail())] == ["e4", "e3"]


async def test_conversations_compare_and_set(store: SqlStore) -> None:
    async def save(revision: int, state: bytes) -> None:
        await store.submit(lambda tx: tx.tenant(T1).conversations.save(C1, revision, state, Instant(revision)))

    assert await store.read(lambda tx: tx.tenant(T1).conversations.get(C1)) is None
    with pytest.raises(Stale):
        await save(1, b"x")
    await save(0, b"one")
    with pytest.raises(Stale):
        await save(0, b"x")
    await save(1, b"two")
    found = await store.read(lambda tx: tx.tenant(T1).conversations.get(C1))
    assert found is not None
    assert (found.revision, found.state, found.updated_at) == (2, b"two", 1)
    assert await store.read(lambda tx: tx.tenant(T1).conversations.count_active(Instant(1))) == 1
    assert await store.read(lambda tx: tx.tenant(T1).conversations.count_active(Instant(2))) == 0


async def test_book_versions(store: SqlStore) -> None:
    sources = {"book.yaml": "book: airtime\n", "kenya.yaml": "nodes: ✓"}
    assert await store.submit(lambda tx: tx.platform.books.add("airtime", "v1", sources, Instant(1)))
    assert not await store.submit(lambda tx: tx.platform.books.add("airtime", "v1", {}, Instant(2)))
    assert await store.read(lambda tx: tx.platform.books.get("airtime", "v1")) == sources
    assert await store.read(lambda tx: tx.platform.books.get("airtime", "v2")) is None
