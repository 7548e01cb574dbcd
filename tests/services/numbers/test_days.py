"""Days are closed when they are over, stay when their rows are gone, and are read with the day that is not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.contract.store.rows import event
from wabot.core.clock import DAY, HOUR, Instant, MovableClock
from wabot.core.day import span_of
from wabot.core.ids import PLATFORM, EventId, TenantId
from wabot.core.tenant import Tenant
from wabot.ports.store.numbers import Measure
from wabot.services.numbers.days import GRACE, Days
from wabot.services.numbers.report import Report, Stretch
from wabot.storage.store import SqlStore

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
ZONE = "Africa/Nairobi"
MIDNIGHT = span_of(MONDAY, ZONE).since
T1, T2 = TenantId("T1"), TenantId("T2")


class Known:
    """Two bots, made on Monday; the second lives in Tokyo."""

    def __init__(self) -> None:
        made = Tenant(T1, "Duka", "254711222333", time_zone=ZONE, created_at=MIDNIGHT)
        self.platform = replace(made, id=PLATFORM)
        self._all = [made, replace(made, id=T2, time_zone="Asia/Tokyo")]

    def all(self) -> Sequence[Tenant]:
        return self._all


async def test_a_closed_day_outlives_the_rows_it_was_counted_from(store: SqlStore) -> None:
    clock, known = MovableClock(Instant(MIDNIGHT + 9 * HOUR), frozen=True), Known()
    days = Days(store, clock, known)
    mine, whole = days.whose(known.all()[0]), days.everybody()
    for name, tenant in (("a", T1), ("b", T1), ("c", T2), ("d", PLATFORM)):
        await store.record(event(name, MIDNIGHT + 8 * HOUR, tenant=tenant))
    assert await days.close(clock.now()) == 0
    assert _received(await days.read(mine, MONDAY, MONDAY)) == 2  # as far as the day has come

    clock.advance(15 * HOUR)
    assert await days.close(clock.now()) == 1  # over in Tokyo; here only just
    clock.advance(GRACE)
    assert await days.close(clock.now()) == 3
    assert await days.close(clock.now()) == 0
    await store.submit(lambda tx: [tx.tenant(t).events.mark(EventId(e), clock.now()) for t in (T1, T2) for e in "abc"])
    gone = await store.submit(lambda tx: [tx.tenant(t).events.prune(clock.now()) for t in (T1, T2)])
    assert gone == [2, 1]
    later = Days(store, clock, known)  # another life of the server
    assert _received(await later.read(mine, MONDAY, TUESDAY)) == 2
    assert _received(await later.read(whole, MONDAY, TUESDAY)) == 4


async def test_days_missed_while_wabot_was_down_are_closed_afterwards(store: SqlStore) -> None:
    clock, known = MovableClock(Instant(MIDNIGHT + 5 * DAY + HOUR), frozen=True), Known()
    days = Days(store, clock, known)
    await store.record(event("a", MIDNIGHT + 2 * DAY))
    await days.close(clock.now())
    mine = days.whose(known.all()[0])
    assert await store.read(lambda tx: tx.tenant(T1).numbers.closed()) == date(2026, 11, 27)
    report = Report(Stretch.WEEK, MONDAY, date(2026, 11, 28), await days.read(mine, MONDAY, date(2026, 11, 28)))
    assert report.series(Measure.RECEIVED) == [0, 0, 1, 0, 0, 0]


def _received(numbers: object) -> int:
    report = Report(Stretch.TODAY, MONDAY, TUESDAY, numbers)  # type: ignore[arg-type]
    return report.total(Measure.RECEIVED)


def test_a_year_is_twelve_months_this_one_among_them() -> None:
    today = date(2026, 11, 24)
    first = Stretch.YEAR.first(today)
    steps = Report(Stretch.YEAR, first, today, []).steps
    assert (first, len(steps), steps[-1]) == (date(2025, 12, 1), 12, date(2026, 11, 1))
    assert Stretch.YEAR.first(date(2026, 12, 31)) == date(2026, 1, 1)
