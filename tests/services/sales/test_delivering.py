"""Each way a delivery and a refund can go, and what a person may decide, with the sandbox over HTTP."""

import pytest

from tests.services.sales.shop import CUSTOMER, OWNER, Shop
from wabot.core.clock import MINUTE, SECOND
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.sandbox.modes import AirtimeMode

SOLD = ("delivered", "paid", "delivered", "none")


async def test_no_float_holds_the_order_and_goes_on_by_itself(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    await shop.buy()
    assert await shop.states() == ("paid", "paid", "held", "none")
    assert "longer than usual" in shop.heard()[-1]
    assert "float" in shop.heard(OWNER)[-1]
    assert shop.alarms() == ["airtime_held"]
    await shop.wait(5 * MINUTE)
    assert (await shop.states())[2] == "held"
    shop.sandbox.airtime.answer(AirtimeMode.OK)
    await shop.wait(5 * MINUTE)
    assert await shop.states() == SOLD
    assert shop.loads() == 1
    assert sum("longer than usual" in words for words in shop.heard()) == 1


async def test_an_answer_that_broke_off_is_looked_up_and_not_sent_again(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.AMBIGUOUS)
    await shop.buy()
    assert await shop.states() == ("delivering", "paid", "unknown", "none")
    assert "checking" in shop.heard()[-1]
    await shop.wait(10 * SECOND)
    assert await shop.states() == SOLD
    assert shop.loads() == 1


async def test_an_order_the_provider_surely_never_had_is_sent_under_the_same_key(shop: Shop) -> None:
    shop.sandbox.airtime.answer_next(AirtimeMode.AMBIGUOUS_LOST)
    await shop.buy()
    await shop.wait(10 * SECOND)
    assert (await shop.states())[2] == "unknown"  # it may still be on its way
    await shop.wait(MINUTE)
    assert await shop.states() == SOLD
    order = (await shop.sale()).order.id
    assert shop.sandbox.airtime.attempts(f"{order}-1") == 2
    assert shop.loads() == 1


async def test_a_busy_airtime_provider_is_tried_again(shop: Shop) -> None:
    shop.sandbox.airtime.answer_next(AirtimeMode.BUSY)
    await shop.buy()
    assert (await shop.states())[2] == "reserved"
    await shop.wait(MINUTE)
    assert await shop.states() == SOLD


async def test_equal_orders_are_spaced_where_the_provider_takes_them_for_a_mistake(shop: Shop) -> None:
    adapter = shop.providers.airtimes["sandbox"]
    assert isinstance(adapter, SandboxAirtime)
    adapter.duplicate_guard = shop.sandbox.airtime.duplicate_guard = 5 * MINUTE
    await shop.buy()
    await shop.wait(2 * MINUTE)
    await shop.buy()
    assert (await shop.states())[2] == "reserved"
    await shop.wait(2 * MINUTE)
    assert shop.loads() == 1
    await shop.wait(2 * MINUTE)
    assert await shop.states() == SOLD
    assert shop.loads() == 2


async def test_an_airtime_provider_that_is_gone_once_it_is_paid_holds_the_order(shop: Shop) -> None:
    shop.sandbox.mpesa.hold()
    await shop.buy()
    adapter = shop.providers.airtimes.pop("sandbox")
    await shop.sandbox.mpesa.release()
    await shop.run()
    assert (await shop.states())[2] == "held"
    shop.providers.airtimes["sandbox"] = adapter
    await shop.wait(5 * MINUTE)
    assert await shop.states() == SOLD


async def test_a_missing_payment_provider_refuses_before_any_push(shop: Shop) -> None:
    shop.providers.payments.clear()
    assert await shop.answer(await shop.buy()) == "refused"
    assert shop.alarms() == ["no_payment_provider"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"recipient": "254747000111"},  # Faiba
        {"recipient": "254202000111"},  # a fixed line
        {"recipient": "255754000111"},  # Tanzania
        {"payer": "254202000111"},
    ],
)
async def test_numbers_we_cannot_serve_are_refused_before_any_push(shop: Shop, wrong: dict[str, str]) -> None:
    assert await shop.answer(await shop.buy(**wrong)) == "refused"
    assert not await shop.orders()
    assert shop.sandbox.mpesa.requests == 0


@pytest.mark.parametrize("units", [1, 9, 1001, 100_000])
async def test_amounts_outside_the_limits_are_refused_before_any_push(shop: Shop, units: int) -> None:
    assert await shop.answer(await shop.buy(units)) == "refused"
    assert shop.sandbox.mpesa.requests == 0


async def test_the_customer_is_the_one_who_hears_it(shop: Shop) -> None:
    await shop.buy(recipient="254733000222")
    assert shop.heard("254733000222") == []
    assert len(shop.heard(CUSTOMER)) == 2
