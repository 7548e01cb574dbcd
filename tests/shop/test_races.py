"""Who gets what, where there is too little: the whole wabot, on both databases."""

import asyncio

import pytest

from tests.shop.street import AMINA, BRIAN, DUKA, Street
from wabot.core.clock import HOUR, MINUTE
from wabot.core.shop_order import ShopStatus


async def test_of_two_who_want_the_last_one_exactly_one_gets_it(street: Street) -> None:
    await street.stock_up(stock=1)
    for phone in (AMINA, BRIAN):
        assert "Please check" in await street.at_the_till(phone)
    before = len(street.told)
    await asyncio.gather(*(street.app.phone_says(phone, DUKA, "1") for phone in (AMINA, BRIAN)))
    await street.app.quiet()
    heard = {phone: street.heard(phone, before) for phone in (AMINA, BRIAN)}
    (got,) = [phone for phone, words in heard.items() if "✅ Paid!" in words]
    (lost,) = {AMINA, BRIAN} - {got}
    assert "Somebody was quicker: Shirt is sold out." in heard[lost]
    assert "PIN" not in heard[lost]
    assert await street.counts() == (0, 0, 1)
    assert (await street.order()).status is ShopStatus.PAID


@pytest.mark.slow
async def test_who_comes_too_late_hears_how_many_are_left(street: Street) -> None:
    await street.stock_up(stock=5)
    await street.at_the_till(BRIAN, 4)
    await street.at_the_till(AMINA, 3)
    assert "✅ Paid!" in await street.say("1", BRIAN)
    heard = await street.say("1")
    assert "Somebody was quicker: there is only 1 Shirt left." in heard
    assert "3 × Shirt · Ksh 1,500 ⚠️ only 1 left" in heard
    assert await street.counts() == (1, 0, 4)


@pytest.mark.slow
async def test_many_customers_never_sell_more_than_there_is(street: Street) -> None:
    await street.stock_up(stock=3)
    people = [f"25472200{n:04d}" for n in range(8)]
    for phone in people:
        await street.at_the_till(phone)
    before = len(street.told)
    await asyncio.gather(*(street.app.phone_says(phone, DUKA, "1") for phone in people))
    await street.app.quiet()
    answers = [street.heard(phone, before) for phone in people]
    assert sum("✅ Paid!" in words for words in answers) == 3
    assert sum("sold out" in words for words in answers) == 5
    assert await street.counts() == (0, 0, 3)


async def test_a_cancelled_payment_gives_the_goods_back_at_once(street: Street) -> None:
    await street.stock_up(stock=1)
    await street.at_the_till()
    street.app.answer_payments("cancel")
    assert "is not paid" in await street.say("1")
    assert await street.counts() == (1, 0, 0)
    street.app.answer_payments("ok")
    assert "✅ Paid!" in await street.say("1")  # try again
    assert await street.counts() == (0, 0, 1)


@pytest.mark.slow
async def test_who_tries_again_too_late_hears_so(street: Street) -> None:
    await street.stock_up(stock=1)
    street.app.answer_payments("cancel")
    await street.at_the_till()
    await street.say("1")
    street.app.answer_payments("ok")
    await street.at_the_till(BRIAN)
    assert "✅ Paid!" in await street.say("1", BRIAN)
    assert "sold out" in await street.say("1")
    assert await street.counts() == (0, 0, 1)


@pytest.mark.slow
async def test_goods_are_held_no_longer_than_the_shop_holds_them(street: Street) -> None:
    await street.stock_up(stock=1)
    street.app.answer_payments("silent")
    await street.at_the_till()
    await street.say("1")
    await street.say("00")  # whoever walks away hears nothing of the payment's end
    assert await street.counts() == (0, 1, 0)
    await street.app.advance(20 * MINUTE)
    assert await street.counts() == (0, 1, 0)
    before = len(street.told)
    await street.app.advance(11 * MINUTE)
    assert await street.counts() == (1, 0, 0)
    assert "S1 was not paid in time" in street.heard(AMINA, before)
    await street.app.advance(HOUR)
    assert street.heard(AMINA, before).count("not paid in time") == 1


@pytest.mark.slow
async def test_money_that_comes_late_takes_the_goods_while_there_are_some(street: Street) -> None:
    await street.stock_up(stock=1)
    street.app.answer_payments("late")
    await street.at_the_till()
    await street.say("1")
    await street.app.advance(5 * MINUTE + 1)
    assert await street.counts() == (1, 0, 0)
    await street.app.advance(2 * MINUTE)
    assert (await street.order()).status is ShopStatus.PAID
    assert await street.counts() == (0, 0, 1)


async def test_money_that_comes_late_for_what_is_sold_goes_back(street: Street) -> None:
    await street.stock_up(stock=1)
    street.app.answer_payments("late")
    await street.at_the_till()
    await street.say("1")
    await street.app.advance(5 * MINUTE + 1)
    street.app.answer_payments("ok")
    await street.at_the_till(BRIAN)
    assert "✅ Paid!" in await street.say("1", BRIAN)
    before = len(street.told)
    await street.app.advance(2 * MINUTE)
    assert "order S1 cannot be filled any more" in street.heard(AMINA, before)
    assert (await street.order()).status is ShopStatus.EXPIRED
    assert await street.counts() == (0, 0, 1)


@pytest.mark.slow
async def test_what_is_sold_out_goes_into_no_cart(street: Street) -> None:
    await street.stock_up(stock=1)
    await street.at_the_till(BRIAN)
    await street.all("shop", "1", phone=AMINA)
    await street.say("1", BRIAN)
    assert "just sold out" in await street.say("1", AMINA)


@pytest.mark.slow
async def test_who_pays_one_order_twice_gets_the_second_money_back(street: Street) -> None:
    await street.stock_up(stock=2)
    street.app.answer_payments("late")
    await street.at_the_till()
    await street.say("1")
    await street.app.advance(5 * MINUTE + 1)
    street.app.answer_payments("ok")
    assert "✅ Paid!" in await street.say("1")  # try again
    before = len(street.told)
    await street.app.advance(2 * MINUTE)
    assert "order S1 cannot be filled any more" in street.heard(AMINA, before)
    assert "comes back to you" in street.heard(AMINA, before)
    assert await street.counts() == (1, 0, 1)
    assert (await street.order()).status is ShopStatus.PAID


@pytest.mark.slow
async def test_money_for_an_order_that_was_called_off_goes_back(street: Street) -> None:
    await street.stock_up(stock=1)
    street.app.answer_payments("late")
    await street.at_the_till()
    await street.say("1")
    assert "is cancelled" in await street.all("00", "orders", "1", "2", "1")
    assert await street.counts() == (1, 0, 0)
    before = len(street.told)
    await street.app.advance(7 * MINUTE)
    assert "comes back to you" in street.heard(AMINA, before)
    assert (await street.order()).status is ShopStatus.CANCELLED
    assert await street.counts() == (1, 0, 0)


async def test_two_orders_of_one_price_are_two(street: Street) -> None:
    await street.stock_up(stock=2)
    for _ in range(2):
        await street.at_the_till()
        assert "✅ Paid!" in await street.say("1")
    assert await street.counts() == (0, 0, 2)
