"""The sale is the same on SQLite and PostgreSQL."""

import asyncio

from tests.services.sales.bodies import failure, success
from tests.services.sales.shop import CUSTOMER, FRIEND, OTHER, TENANT, Shop
from wabot.core.clock import HOUR, MINUTE, SECOND, Instant
from wabot.core.ids import TenantId
from wabot.ports.store.sales import OrderFilter
from wabot.providers.sandbox.modes import AirtimeMode, PayMode
from wabot.services.sales.verdicts import Verdict


async def test_a_sale_and_its_story(any_shop: Shop) -> None:
    await any_shop.buy()
    assert await any_shop.states() == ("delivered", "paid", "delivered", "none")
    assert (await any_shop.story())[-1] == "delivery.delivered"


async def test_contradicting_news_at_once_is_one_sale(any_shop: Shop) -> None:
    any_shop.sandbox.mpesa.answer(PayMode.SILENT)
    await any_shop.buy()
    sale = await any_shop.sale()
    checkout, token = sale.payment.checkout_id, await any_shop.token()
    bodies = [success(checkout), failure(checkout), success(checkout), success(checkout, 49), failure(checkout, 1)]
    asks = [any_shop.sales.asks.ask(TENANT, sale.order.id) for _ in range(3)]
    await asyncio.gather(*(any_shop.post(token, body) for body in bodies * 4), *asks)
    await any_shop.run()
    assert await any_shop.states() == ("delivered", "paid", "delivered", "none")
    assert any_shop.verdicts.count(Verdict.APPLIED) in (1, 2)  # a failure may have been first
    assert any_shop.loads() == 1


async def test_two_customers_at_once_get_numbers_of_their_own(any_shop: Shop) -> None:
    for n in range(6):
        await any_shop.ask(50 + n, by=f"25472200{n:04d}")
    rows = await any_shop.claim()
    await asyncio.gather(*(any_shop.perform(row) for row in rows))
    await any_shop.run()
    assert sorted(sale.order.number for sale in await any_shop.orders()) == [1, 2, 3, 4, 5, 6]
    assert any_shop.loads() == 6


async def test_two_workers_with_one_delivery_load_once(any_shop: Shop) -> None:
    any_shop.sandbox.mpesa.answer(PayMode.LOST)
    await any_shop.buy()
    any_shop.clock.advance(10 * SECOND)
    await any_shop.sales.sweep(any_shop.clock.now())
    rows = [row for row in await any_shop.claim() if row.kind == "delivery"]
    assert len(rows) == 1
    await asyncio.gather(*(any_shop.perform(rows[0]) for _ in range(5)))
    await any_shop.wait(MINUTE)
    assert await any_shop.states() == ("delivered", "paid", "delivered", "none")
    assert any_shop.loads() == 1


async def test_refund_and_withdrawal_are_stored(any_shop: Shop) -> None:
    any_shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await any_shop.buy()
    assert await any_shop.states() == ("refunded", "paid", "failed", "done")


async def test_lists_counts_and_turnover(any_shop: Shop) -> None:
    await any_shop.buy(50)
    await any_shop.buy(70, by=FRIEND)
    any_shop.sandbox.mpesa.answer(PayMode.CANCEL)
    await any_shop.buy(90, tenant=OTHER)

    async def counts(tenant: TenantId) -> dict[str, int]:
        return await any_shop.store.read(lambda tx: dict(tx.tenant(tenant).sales.counts()))

    assert await counts(TENANT) == {"delivered": 2}
    assert await counts(OTHER) == {"cancelled": 1}
    read = any_shop.store.read
    (sold,) = await read(lambda tx: tx.tenant(TENANT).sales.turnover(Instant(0)))
    assert (sold.currency, sold.orders, sold.minor) == ("KES", 2, 120_00)
    assert await read(lambda tx: tx.platform.sales_scan.count(OrderFilter())) == 3
    assert await read(lambda tx: tx.platform.sales_scan.count(OrderFilter(tenant=OTHER))) == 1
    mine = OrderFilter(
        contact=await any_shop.contact(CUSTOMER), statuses=("delivered",), since=Instant(1), text="000111"
    )
    assert [o.amount.minor for o in await read(lambda tx: tx.tenant(TENANT).sales.list(mine))] == [50_00]
    assert await read(lambda tx: dict(tx.platform.sales_scan.counts())) == {"delivered": 2, "cancelled": 1}


async def test_old_notices_that_name_no_order_are_pruned(any_shop: Shop) -> None:
    any_shop.sandbox.mpesa.answer(PayMode.SILENT)
    await any_shop.buy()
    await any_shop.post(await any_shop.token(), b"rubbish")
    await any_shop.wait(HOUR)
    now = any_shop.clock.now()
    assert await any_shop.store.submit(lambda tx: tx.platform.notices.prune(now)) == 0  # it came to an order's address
    assert len(await any_shop.notices()) == 1
