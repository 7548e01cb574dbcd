"""Figures by the day, on both databases."""

from datetime import date

from tests.contract.store.rows import T1, T2, event, row
from wabot.core.clock import HOUR, Instant
from wabot.core.day import span_of
from wabot.core.message import Delivery
from wabot.ports.store import Tx
from wabot.ports.store.ai_usage import Spent
from wabot.ports.store.numbers import DayNumber, Measure
from wabot.storage.store import SqlStore

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
M = Measure
SPAN = span_of(MONDAY, "Africa/Nairobi")
NOON = Instant(SPAN.since + 12 * HOUR)


async def test_a_day_is_measured_from_midnight_to_midnight_of_its_zone(store: SqlStore) -> None:
    def work(tx: Tx) -> None:
        events, outbox = tx.tenant(T1).events, tx.tenant(T1).outbox
        for name, at in (("early", SPAN.since - 1), ("a", SPAN.since), ("b", SPAN.until - 1), ("late", SPAN.until)):
            events.record(event(name, at))
        events.record(event("own", NOON, kind="timer"))
        for name, status in (
            ("s", Delivery.SENT),
            ("r", Delivery.READ),
            ("f", Delivery.FAILED),
            ("q", Delivery.QUEUED),
        ):
            outbox.add(row(name, NOON, status=Delivery(status)))
        outbox.add(row("act", NOON, kind="action", status=Delivery.SENT))
        tx.tenant(T1).ai_usage.add(MONDAY, Spent(2, 1, 30, 4))
        tx.tenant(T2).events.record(event("other", NOON, tenant=T2))

    await store.submit(work)
    assert await store.read(lambda tx: tx.tenant(T1).numbers.measured(SPAN, MONDAY)) == {
        (M.RECEIVED, ""): 2,
        (M.ACTIVE, ""): 1,
        (M.SENT, ""): 2,
        (M.DELIVERED, ""): 1,
        (M.FAILED, ""): 1,
        (M.AI, ""): 2,
        (M.TOKENS, ""): 34,
    }
    assert await store.read(lambda tx: tx.tenant(T1).numbers.measured(span_of(MONDAY, "Asia/Tokyo"), MONDAY)) != {}
    assert (await store.read(lambda tx: tx.tenant(T2).numbers.measured(SPAN, MONDAY)))[M.RECEIVED, ""] == 1


async def test_a_day_is_closed_once_and_what_is_counted_adds_up(store: SqlStore) -> None:
    def add(tx: Tx) -> None:
        tx.tenant(T1).numbers.add(MONDAY, {(M.REACHED, "shop:pay"): 2, (M.CHOSEN, "shop:pay#yes"): 1})
        tx.tenant(T2).numbers.add(MONDAY, {(M.REACHED, "shop:pay"): 9})

    await store.submit(add)
    await store.submit(add)
    assert await store.read(lambda tx: tx.tenant(T1).numbers.closed()) is None
    assert await store.submit(lambda tx: tx.tenant(T1).numbers.close(MONDAY, {(M.SENT, ""): 5}))
    assert not await store.submit(lambda tx: tx.tenant(T1).numbers.close(MONDAY, {(M.SENT, ""): 6}))
    assert await store.read(lambda tx: tx.tenant(T1).numbers.closed()) == MONDAY
    assert await store.read(lambda tx: tx.tenant(T1).numbers.days(MONDAY, TUESDAY)) == [
        DayNumber(MONDAY, M.CHOSEN, "shop:pay#yes", 2),
        DayNumber(MONDAY, M.REACHED, "shop:pay", 4),
        DayNumber(MONDAY, M.SENT, "", 5),
    ]
    assert await store.read(lambda tx: tx.tenant(T1).numbers.days(TUESDAY, TUESDAY)) == []


async def test_old_days_are_forgotten(store: SqlStore) -> None:
    for day in (MONDAY, TUESDAY):
        await store.submit(lambda tx, day=day: tx.tenant(T1).numbers.close(day, {(M.SENT, ""): 5}))  # type: ignore[misc]
    await store.submit(lambda tx: tx.tenant(T1).numbers.prune(TUESDAY))
    days = await store.read(lambda tx: tx.tenant(T1).numbers.days(MONDAY, TUESDAY))
    assert [one.day for one in days] == [TUESDAY]
