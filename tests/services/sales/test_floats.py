"""No money is taken for airtime that the float cannot pay; where the float is unknown, sales go on."""

import asyncio

import pytest

from tests.services.sales.loads import Loads
from tests.services.sales.shop import FRIEND, OWNER, Shop
from wabot.core.clock import HOUR, SECOND
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.services.sales.terms import Terms


@pytest.fixture
def loads(shop: Shop) -> Loads:
    made = Loads()
    shop.providers.airtimes["loads"] = made
    shop.terms = Terms(airtime="loads")
    return made


async def test_too_little_is_refused_before_anybody_pays(shop: Shop, loads: Loads) -> None:
    loads.left = Money.of(49, "KES")
    effect = await shop.buy(50)
    assert await shop.answer(effect) == "refused"
    assert not shop.sandbox.mpesa.pushes()
    assert not await shop.orders()
    (words,) = shop.heard(OWNER)
    assert "49" in words
    await shop.buy(60)
    assert len(shop.heard(OWNER)) == 1
    await shop.wait(HOUR)
    await shop.buy(60)
    assert len(shop.heard(OWNER)) == 2


async def test_the_last_shilling_is_sold(shop: Shop, loads: Loads) -> None:
    loads.left = Money.of(50, "KES")
    assert await shop.answer(await shop.buy(50)) == "paid"


async def test_what_is_being_sold_is_set_aside(shop: Shop, loads: Loads) -> None:
    loads.left = Money.of(100, "KES")
    assert await shop.answer(await shop.buy(60)) == "paid"
    assert await shop.answer(await shop.buy(50, by=FRIEND)) == "refused"
    assert await shop.answer(await shop.buy(40, by=FRIEND)) == "paid"


async def test_it_is_asked_once_in_half_a_minute(shop: Shop, loads: Loads) -> None:
    loads.left = Money.of(5000, "KES")
    for n in range(8):
        await shop.ask(50 + n, by=f"25472200{n:04d}")
    await asyncio.gather(*(shop.perform(row) for row in await shop.claim()))
    assert loads.balances == 1
    await shop.wait(30 * SECOND)
    await shop.buy()
    assert loads.balances == 2


@pytest.mark.parametrize("mute", [Retry(SECOND, "unreachable"), Refused("bad_credentials"), None])
async def test_an_unknown_float_stops_nobody(shop: Shop, loads: Loads, mute: Exception | None) -> None:
    loads.mute = mute
    assert await shop.answer(await shop.buy()) == "paid"


async def test_a_float_in_another_currency_stops_nobody(shop: Shop, loads: Loads) -> None:
    loads.left = Money.of(1, "USD")
    assert await shop.answer(await shop.buy()) == "paid"


async def test_nobody_pays_for_what_no_provider_could_deliver(shop: Shop) -> None:
    shop.terms = Terms(airtime="nobody")
    assert await shop.answer(await shop.buy()) == "refused"
    assert await shop.answer(await shop.buy()) == "refused"
    assert not shop.sandbox.mpesa.pushes()
    assert shop.alarms() == ["no_airtime_provider"]
    (words,) = shop.heard(OWNER)
    assert "no airtime provider is set up (nobody)" in words


async def test_nobody_pays_where_the_airtime_provider_takes_another_currency(shop: Shop, loads: Loads) -> None:
    loads.currencies = frozenset({"UGX"})
    assert await shop.answer(await shop.buy()) == "refused"
    assert shop.alarms() == ["currency_not_taken"]
