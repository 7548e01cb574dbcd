"""Fault case 31: the money has moved and WhatsApp does not take the receipt."""

import pytest

from tests.money.house import CUSTOMER, DELIVERED, T1, House
from wabot.core.clock import MINUTE, SECOND
from wabot.providers.sandbox import PayMode


async def test_31_the_receipt_cannot_be_sent(house: House) -> None:
    """The bot is off WhatsApp when the airtime arrives: the money stands, and the receipt goes out once, later."""
    house.outside.mpesa.hold()
    await house.buy()
    network = house.app.wiring.fleet.network
    network.outage = True
    network.drop(T1)
    await house.outside.mpesa.release()
    await house.quiet()
    assert await house.states() == DELIVERED
    assert (house.loads(), house.receipts()) == (1, 0)
    await house.let(10 * SECOND, MINUTE)
    assert (house.loads(), house.receipts()) == (1, 0)
    network.outage = False
    await house.let(MINUTE, 5 * MINUTE, 5 * MINUTE)
    assert await house.states() == DELIVERED
    assert (house.loads(), house.receipts()) == (1, 1)


async def test_31_the_customer_has_blocked_us(house: House) -> None:
    """WhatsApp refuses the receipt for good: the money stands all the same, and nothing is loaded again."""
    house.outside.mpesa.hold()
    await house.buy()
    house.app.wiring.fleet.network.blocking.add(CUSTOMER)
    await house.outside.mpesa.release()
    await house.quiet()
    await house.let(MINUTE, 10 * MINUTE)
    assert await house.states() == DELIVERED
    assert (house.loads(), house.receipts()) == (1, 0)


@pytest.mark.parametrize("mode", [PayMode.CANCEL, PayMode.WRONG_AMOUNT])
async def test_31_other_news_about_money_waits_as_well(house: House, mode: PayMode) -> None:
    """What is not a receipt is told later, too, and once."""
    house.outside.mpesa.answer(mode)
    house.outside.mpesa.hold()
    await house.buy()
    network = house.app.wiring.fleet.network
    network.outage = True
    network.drop(T1)
    before = len(house.heard())
    await house.outside.mpesa.release()
    await house.quiet()
    assert len(house.heard()) == before
    network.outage = False
    await house.let(MINUTE, 5 * MINUTE, 5 * MINUTE)
    told = [words for words in house.heard()[before:] if "cancelled the payment" in words or "does not match" in words]
    assert len(told) == 1
