"""A turn whose event is new: both in one commit, or the event at least, or neither."""

import asyncio
from typing import Any

import pytest

from tests.contract.store.rows import T1, event, row, sending, turn
from wabot.core.ids import ContactId
from wabot.ports.store import Duplicate, Stale, StoredEvent, TurnSave
from wabot.storage.store import SqlStore


def arriving(
    name: str, revision: int, *effects: Any, contact: str = "c1", dedupe: str = "", **changes: Any
) -> TurnSave:
    fresh = event(name, contact=contact, dedupe=dedupe or name)
    return turn(name, revision, *effects, contact=ContactId(contact), fresh=fresh, **changes)


async def events(store: SqlStore) -> list[StoredEvent]:
    return list(await store.read(lambda tx: tx.tenant(T1).events.tail(1000)))


async def effects(store: SqlStore) -> list[str]:
    return sorted(one.id for one in await store.read(lambda tx: tx.tenant(T1).outbox.tail(1000)))


async def test_the_event_is_kept_and_handled_at_once(store: SqlStore) -> None:
    await store.save_turn(arriving("e1", 0, sending("e1/0"), at=5, note="menu"))
    [kept] = await events(store)
    assert (kept.id, kept.contact, kept.kind, kept.dedupe, kept.body) == ("e1", "c1", "said", "e1", '"e1"')
    assert (kept.at, kept.recorded_at, kept.handled_at, kept.note, kept.attempts) == (1, 1, 5, "menu", 0)
    assert await effects(store) == ["e1/0"]
    await store.save_turn(arriving("e2", 1))
    assert await store.read(lambda tx: tx.platform.events_scan.waiting()) == 0


async def test_a_secret_is_not_even_written(store: SqlStore) -> None:
    await store.save_turn(arriving("e1", 0, redact=True))
    assert [one.body for one in await events(store)] == [""]


async def test_a_duplicate_writes_nothing(store: SqlStore) -> None:
    await store.save_turn(arriving("e1", 0, row("e1/0"), dedupe="wamid.1"))
    with pytest.raises(Duplicate):
        await store.save_turn(arriving("e2", 1, row("e2/0"), dedupe="wamid.1"))
    assert not await store.record(event("e3", dedupe="wamid.1"))
    assert [one.id for one in await events(store)] == ["e1"]
    assert await effects(store) == ["e1/0"]
    await store.save_turn(arriving("e4", 1))


async def test_after_a_stale_turn_the_event_waits(store: SqlStore) -> None:
    await store.save_turn(arriving("e1", 0))
    with pytest.raises(Stale):
        await store.save_turn(arriving("e2", 0, row("e2/0")))
    assert [one.id for one in await store.read(lambda tx: tx.tenant(T1).events.unhandled())] == ["e2"]
    assert await effects(store) == []
    await store.save_turn(turn("e2", 1, row("e2/0")))


async def test_a_broken_effect_leaves_nothing(store: SqlStore) -> None:
    broken = arriving("e1", 0, row("good"), row("bad", body=None))
    saves = [store.save_turn(one) for one in (broken, arriving("e2", 0, row("fine"), contact="c2"))]
    refused, saved = await asyncio.gather(*saves, return_exceptions=True)
    assert isinstance(refused, Exception)
    assert saved is None
    assert [one.id for one in await events(store)] == ["e2"]
    assert await effects(store) == ["fine"]


async def test_of_copies_in_one_batch_one_takes_place(store: SqlStore) -> None:
    turns = [store.save_turn(arriving(f"e{n}", 0, row(f"e{n}/0"), contact=f"c{n}", dedupe="wamid.1")) for n in range(5)]
    others = [store.save_turn(arriving(f"o{n}", 0, row(f"o{n}/0"), contact=f"d{n}")) for n in range(5)]
    endings = await asyncio.gather(*turns, store.record(event("r", dedupe="wamid.1")), *others, return_exceptions=True)
    kept = [ending in (None, True) for ending in endings[:6]]
    assert kept.count(True) == 1
    assert all(isinstance(one, Duplicate) for one in endings[:5] if one is not None)
    assert endings[6:] == [None] * 5
    copies = [one for one in await events(store) if one.dedupe == "wamid.1"]
    assert len(copies) == 1
    assert len(await effects(store)) == 5 + (copies[0].id != "r")


async def test_new_and_recorded_events_in_one_batch(store: SqlStore) -> None:
    many = range(100)
    await asyncio.gather(*(store.record(event(f"old{n}", contact=f"a{n}")) for n in many))
    old = [store.save_turn(turn(f"old{n}", 0, sending(f"old{n}/0"), contact=ContactId(f"a{n}"))) for n in many]
    new = [store.save_turn(arriving(f"new{n}", 0, sending(f"new{n}/0"), contact=f"b{n}")) for n in many]
    await asyncio.gather(*old, *new)
    assert await store.read(lambda tx: tx.platform.events_scan.waiting()) == 0
    assert await store.read(lambda tx: tx.tenant(T1).outbox.counts()) == {"sending": 200}
