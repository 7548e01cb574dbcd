"""Lists of orders on both databases: days as people say them, words looked for, page after page, counts and sums."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.services.sales.shop import OTHER, TENANT
from tests.services.sales.test_moves import ORDER
from wabot.actions.order_list import Wanted, read_past_day
from wabot.core.clock import DAY, HOUR, SECOND, Instant, from_datetime, later
from wabot.core.ids import EffectId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.order import OrderStatus
from wabot.core.payment import Payment, PaymentStatus
from wabot.core.tenant import Tenant
from wabot.ports.store import Store, Tx
from wabot.ports.store.sales import OrderFilter, Sale, StoryLine, Total

NAIROBI = "Africa/Nairobi"
NOON = from_datetime(datetime(2026, 11, 18, 9, 0, tzinfo=UTC))  # a Wednesday in Nairobi
DUKA = Tenant(TENANT, "Mama Duka", "254711222333", time_zone=NAIROBI)


def sale(number: int, at: Instant, tenant: TenantId = TENANT, **payment: str) -> Sale:
    order = replace(
        ORDER,
        tenant=tenant,
        id=OrderId(f"o{number}"),
        effect=EffectId(f"e/{number}"),
        price=Money(100 * number, "KES"),
        payer=f"2547110{number:05d}",
        created_at=at,
        status=OrderStatus.DELIVERED if number % 2 else OrderStatus.CANCELLED,
    )
    return Sale(order, Payment("sandbox", PaymentStatus.PAID, **payment))  # type: ignore[arg-type]


async def fill(store: Store, *sales: Sale) -> None:
    def job(tx: Tx) -> None:
        for one in sales:
            assert tx.tenant(one.order.tenant).sales.add(one, StoryLine(one.order.created_at, "order.created"))

    await store.submit(job)


async def numbers(store: Store, wanted: OrderFilter, limit: int = 500, offset: int = 0) -> list[int]:
    found = await store.read(lambda tx: tx.tenant(TENANT).sales.list(wanted, limit, offset))
    everywhere = replace(wanted, tenant=TENANT)
    assert [one.number for one in found] == [
        one.number for one in await store.read(lambda tx: tx.platform.sales_scan.list(everywhere, limit, offset))
    ]
    return [one.number for one in found]


async def test_page_after_page_holds_every_order_once(store: Store) -> None:
    await fill(store, *(sale(n, later(NOON, n * SECOND)) for n in range(1, 121)))
    pages = [await numbers(store, OrderFilter(), 50, offset) for offset in (0, 50, 100)]
    assert [number for page in pages for number in page] == list(range(120, 0, -1))
    assert [len(page) for page in pages] == [50, 50, 20]


async def test_counts_and_sums(store: Store) -> None:
    await fill(store, *(sale(n, later(NOON, n * SECOND)) for n in range(1, 5)), sale(9, NOON, OTHER))
    totals = await store.read(lambda tx: tx.tenant(TENANT).sales.totals(OrderFilter()))
    assert list(totals) == [Total("cancelled", "KES", 2, 600), Total("delivered", "KES", 2, 400)]
    everybody = await store.read(lambda tx: tx.platform.sales_scan.totals(OrderFilter()))
    assert sum(total.orders for total in everybody) == 5
    some = OrderFilter(since=later(NOON, 2 * SECOND), until=later(NOON, 4 * SECOND))
    assert sum(t.orders for t in await store.read(lambda tx: tx.tenant(TENANT).sales.totals(some))) == 2
    assert await store.read(lambda tx: tx.tenant(TENANT).sales.count(some)) == 2


async def test_found_by_parts_of_numbers_and_receipts(store: Store) -> None:
    await fill(store, sale(1, NOON, receipt="QKJ41HAQR9"), sale(2, NOON, receipt="qkj41hb%_7"), sale(12, NOON))

    async def found(text: str) -> list[int]:
        narrowed = Wanted("", "", "", text, 0).narrowed(DUKA, TENANT, NOON)
        assert narrowed is not None
        return sorted(await numbers(store, narrowed))

    assert await found("qkj41") == [1, 2]
    assert await found("HAQR9") == [1]
    assert await found("B%_7") == [2]
    assert await found("%") == [2], "no wildcard"
    assert await found("0711 000 012") == [3]
    assert await found("+254 711 000") == [1, 2, 3]
    assert await found("#3") == [3]
    assert await found("#1") == [1], "and not whatever holds a 1"
    assert await found("no such") == []


async def test_another_tenants_receipt_finds_nothing(store: Store) -> None:
    await fill(store, sale(1, NOON, OTHER, receipt="QKJ41HAQR9"), sale(1, NOON))
    assert await numbers(store, OrderFilter(text="QKJ41HAQR9")) == []


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("today", 0, 1),
        ("yesterday", -1, 0),
        ("week", -2, 5),
        ("2026-11-16", -2, -1),
        ("16/11", -2, -1),
        ("16 Nov", -2, -1),
        ("leo", 0, 1),
        ("jana", -1, 0),
    ],
)
def test_days_are_the_tenants_own(said: str, since: int, until: int) -> None:
    midnight = Instant(NOON - 12 * HOUR)
    day = {"leo": "today", "jana": "yesterday"}.get(said, said)
    found = Wanted("", "", day, "", 0).narrowed(DUKA, TENANT, NOON)
    assert found is not None
    assert (found.since, found.until) == (midnight + since * DAY, midnight + until * DAY)


def test_a_day_that_is_none() -> None:
    assert Wanted("", "", "the day after", "", 0).narrowed(DUKA, TENANT, NOON) is None
    assert Wanted("", "", "31/2", "", 0).narrowed(DUKA, TENANT, NOON) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("18/11", date(2026, 11, 18)),
        ("19/11", date(2025, 11, 19)),  # a list has no days to come: the last such day is meant
        ("1 Dec", date(2025, 12, 1)),
        ("2027-01-05", date(2027, 1, 5)),  # unless the year is said
        ("29/2", None),
        ("Jana", date(2026, 11, 17)),
    ],
)
def test_without_a_year_the_last_such_day_is_meant(text: str, day: date | None) -> None:
    found = read_past_day(text, NAIROBI, NOON)
    assert found == day or (day is None and found is None)
