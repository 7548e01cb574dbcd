"""What the writer promises, on both databases."""

import asyncio
from collections.abc import Callable

import pytest

from tests.contract.store.rows import T1, T2, event, row, sending, turn
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId
from wabot.core.message import Delivery
from wabot.ports.store import DONE, Settled, Stale, StoreClosed, Tx
from wabot.storage.store import SqlStore, open_store


class OwnError(Exception):
    pass


def add(name: str) -> Callable[[Tx], str]:
    def job(tx: Tx) -> str:
        tx.tenant(T1).outbox.add(row(name))
        return name

    return job


def add_and_fail(name: str) -> Callable[[Tx], str]:
    def job(tx: Tx) -> str:
        add(name)(tx)
        raise OwnError(name)

    return job


async def names(store: SqlStore) -> list[str]:
    return sorted(one.id for one in await store.read(lambda tx: tx.tenant(T1).outbox.tail(1000)))


async def test_a_failing_job_does_not_hurt_its_neighbours(store: SqlStore) -> None:
    jobs = [add("a"), add_and_fail("b"), add("c"), add_and_fail("d"), add("e")]
    results = await asyncio.gather(*(store.submit(job) for job in jobs), return_exceptions=True)
    assert [str(result) for result in results] == ["a", "b", "c", "d", "e"]
    assert [type(result) is OwnError for result in results] == [False, True, False, True, False]
    assert await names(store) == ["a", "c", "e"]


async def test_a_broken_statement_does_not_hurt_its_neighbours(store: SqlStore) -> None:
    broken = event("broken", body=None)
    jobs = [store.submit(add("a")), store.record(broken), store.record(event("fine")), store.submit(add("b"))]
    first, refused, fresh, last = await asyncio.gather(*jobs, return_exceptions=True)
    assert isinstance(refused, Exception)
    assert (first, fresh, last) == ("a", True, "b")
    assert await names(store) == ["a", "b"]


async def test_a_turn_with_a_broken_effect_leaves_nothing(store: SqlStore) -> None:
    await store.record(event("e1"))
    with pytest.raises(Exception, match=r"(?i)null|none"):
        await store.save_turn(turn("e1", 0, row("good"), row("bad", body=None)))
    assert await names(store) == []
    assert await store.read(lambda tx: tx.tenant(T1).conversations.get(ContactId("c1"))) is None
    await store.save_turn(turn("e1", 0, row("good")))
    assert await names(store) == ["good"]


async def test_jobs_run_in_the_order_of_submission(store: SqlStore) -> None:
    seen: list[int] = []
    await asyncio.gather(*(store.submit(lambda tx, n=n: seen.append(n)) for n in range(600)))
    assert seen == list(range(600))


async def test_a_job_sees_what_was_submitted_before_it(store: SqlStore) -> None:
    async def recorded() -> int:
        return await store.submit(lambda tx: len(tx.tenant(T1).events.unhandled()))

    first = store.record(event("a"))
    assert await asyncio.gather(first, recorded(), store.record(event("b")), recorded()) == [True, 1, True, 2]


async def test_hot_jobs_of_every_kind_in_one_batch(store: SqlStore) -> None:
    many = range(300)
    await asyncio.gather(*(store.record(event(f"e{n}", contact=f"c{n}")) for n in many))
    saves = [store.save_turn(turn(f"e{n}", 0, sending(f"e{n}/0"), contact=ContactId(f"c{n}"))) for n in many]
    ends = [store.settle_sent(Settled(T1, EffectId(f"e{n}/0"), "sent", Instant(9), f"ref{n}")) for n in many]
    await asyncio.gather(*saves, *ends)
    assert await store.read(lambda tx: tx.tenant(T1).outbox.counts()) == {"sent": 300}
    assert await store.read(lambda tx: tx.platform.events_scan.waiting()) == 0


async def test_the_same_fact_counts_once(store: SqlStore) -> None:
    copies = [store.record(event(f"copy{n}", dedupe="wamid.1")) for n in range(20)]
    assert sum(await asyncio.gather(*copies)) == 1
    assert await store.record(event("later", dedupe="wamid.1")) is False
    assert await store.record(event("other", dedupe="wamid.1", tenant=T2)) is True


async def test_a_turn_is_saved_whole(store: SqlStore) -> None:
    await store.record(event("e1"))
    await store.save_turn(turn("e1", 0, row("e1/0"), sending("e1/1"), at=5, note="menu", redact=True, state=b"\x00S"))
    scope = await store.read(lambda tx: (tx.tenant(T1).conversations.get(ContactId("c1")), tx.tenant(T1).events.tail()))
    conversation, (handled,) = scope
    assert conversation is not None
    assert (conversation.revision, conversation.state, conversation.updated_at) == (1, b"\x00S", 5)
    assert (handled.handled_at, handled.note, handled.body) == (5, "menu", "")
    rows = await store.read(lambda tx: tx.tenant(T1).outbox.tail())
    assert [(one.id, one.status, one.place) for one in rows] == [("e1/1", "sending", 1), ("e1/0", "queued", 0)]


async def test_a_stale_turn_writes_nothing(store: SqlStore) -> None:
    for name in ("e1", "e2"):
        await store.record(event(name))
    await store.save_turn(turn("e1", 0))
    for revision in (0, 2):
        with pytest.raises(Stale):
            await store.save_turn(turn("e2", revision, row("e2/0")))
    assert await names(store) == []
    assert [one.id for one in await store.read(lambda tx: tx.tenant(T1).events.unhandled())] == ["e2"]
    await store.save_turn(turn("e2", 1, row("e2/0")))


async def test_an_event_is_handled_once(store: SqlStore) -> None:
    await store.record(event("e1"))
    await store.save_turn(turn("e1", 0))
    for revision in (1, 0):
        with pytest.raises(Stale):
            await store.save_turn(turn("e1", revision, row("again")))
    with pytest.raises(Stale):
        await store.save_turn(turn("unknown", 1))
    assert await names(store) == []


async def test_two_turns_of_one_conversation_in_one_batch(store: SqlStore) -> None:
    for name in ("e1", "e2", "e3"):
        await store.record(event(name))
    results = await asyncio.gather(
        store.save_turn(turn("e1", 0)),
        store.save_turn(turn("e2", 1)),
        store.save_turn(turn("e3", 1)),
        return_exceptions=True,
    )
    assert [type(result) for result in results] == [type(None), type(None), Stale]


async def test_only_a_claimed_row_is_settled(store: SqlStore) -> None:
    await store.submit(lambda tx: tx.tenant(T1).outbox.add(row("queued")))
    await store.submit(lambda tx: tx.tenant(T1).outbox.add(sending("claimed")))
    for name in ("queued", "claimed"):
        await store.settle_sent(Settled(T1, EffectId(name), DONE, Instant(3), error="x"))
    await store.settle_sent(Settled(T1, EffectId("claimed"), Delivery.FAILED, Instant(4)))
    assert await store.read(lambda tx: tx.tenant(T1).outbox.counts()) == {"queued": 1, DONE: 1}


async def test_listeners_hear_after_the_commit_and_only_of_what_happened(store: SqlStore) -> None:
    heard: list[str] = []
    for topic in ("events", "outbox", "mine"):
        store.listen(topic, lambda topic=topic: heard.append(topic))

    def touch_and_fail(tx: Tx) -> None:
        tx.touch("mine")
        raise OwnError

    with pytest.raises(OwnError):
        await store.submit(touch_and_fail)
    await store.submit(lambda tx: None)
    assert heard == []
    await store.submit(lambda tx: tx.touch("mine"))
    await store.record(event("e1"))  # whoever records this way lines the event up themselves
    await store.save_turn(turn("e1", 0, sending("e1/0")))
    assert heard == ["mine"]
    await store.submit(lambda tx: tx.tenant(T1).events.record(event("e2")))
    await store.submit(lambda tx: tx.tenant(T1).events.record(event("e2")))
    await store.submit(add("e2/0"))
    assert heard == ["mine", "events", "outbox"]


async def test_a_listener_that_fails_hurts_nobody(store: SqlStore) -> None:
    heard: list[int] = []
    store.listen("events", lambda: 1 // 0)
    store.listen("events", lambda: heard.append(1))
    assert await store.submit(lambda tx: tx.tenant(T1).events.record(event("e1")))
    assert heard == [1]


async def test_a_submitter_that_went_away_does_not_stop_the_work(store: SqlStore) -> None:
    task = asyncio.create_task(store.submit(add("a")))
    await asyncio.sleep(0)  # it is submitted now
    task.cancel()
    await store.submit(add("b"))
    assert await names(store) == ["a", "b"]
    assert task.cancelled()


async def test_a_careless_job_is_answered(store: SqlStore) -> None:
    with pytest.raises(RuntimeError, match="StopIteration"):
        await store.submit(lambda tx: next(iter(())))


async def test_reading_cannot_write(store: SqlStore) -> None:
    with pytest.raises(Exception, match=r"(?i)read.?only"):
        await store.read(add("a"))
    assert await names(store) == []


async def test_reopened_it_has_everything(store: SqlStore, database: str) -> None:
    await store.record(event("e1"))
    await store.save_turn(turn("e1", 0, row("e1/0")))
    await store.close()
    async_again = await open_store(database)
    try:
        assert await names(async_again) == ["e1/0"]
    finally:
        await async_again.close()


async def test_closing_finishes_what_was_submitted_and_refuses_what_comes_after(store: SqlStore, database: str) -> None:
    tasks = [asyncio.create_task(store.submit(add(f"n{n:03}"))) for n in range(400)]
    await asyncio.sleep(0)  # they are submitted now
    await store.close()
    assert await asyncio.gather(*tasks) == [f"n{n:03}" for n in range(400)]
    with pytest.raises(StoreClosed):
        await store.submit(add("late"))
    with pytest.raises(StoreClosed):
        await store.read(lambda tx: None)
