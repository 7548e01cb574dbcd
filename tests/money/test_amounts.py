"""Fault cases 9, 10 and 25: another amount, another payer, and a price that is not whole."""

import pytest

from tests.money.house import ADMIN, CUSTOMER, DELIVERED, FRIEND, OWNER, T1, House
from tests.services.sales.bodies import success
from wabot.core.audit import by_system
from wabot.core.clock import MINUTE, SECOND
from wabot.providers.sandbox import PayMode
from wabot.services.sales.orders import Decision

DOUBTED = ("review", "review", "none", "none")


@pytest.mark.parametrize("mode", [PayMode.WRONG_AMOUNT, PayMode.OVERPAID])
async def test_09_another_amount_than_was_asked_for(house: House, mode: PayMode) -> None:
    """The notice names a shilling less, or more, than was asked for: a person decides, and nothing is delivered."""
    house.outside.mpesa.answer(mode)
    await house.buy()
    await house.let(10 * SECOND, MINUTE, 5 * MINUTE)
    assert await house.states() == DOUBTED
    assert (await house.sale()).payment.reason == "amount_differs"
    assert house.loads() == 0
    assert "payment_review" in await house.alarms()
    assert any("does not match" in words for words in house.heard())
    assert any("does not fit" in words for words in house.heard(OWNER))


@pytest.mark.parametrize("units", [49.99, 0.5, 5, 5000])
async def test_09_no_part_of_the_price_and_no_multiple_of_it_will_do(house: House, units: float) -> None:
    """Only the very price is the price."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    assert await house.hear_from_outside(success(push.checkout_id, units)) == 200
    assert await house.states() == DOUBTED
    assert house.loads() == 0


async def test_10_somebody_else_paid(house: House) -> None:
    """Another phone paid than the one that was asked: a person decides; when they accept, our recipient is loaded."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    assert await house.hear_from_outside(success(push.checkout_id, payer=FRIEND)) == 200
    assert await house.states() == DOUBTED
    sale = await house.sale()
    assert (sale.payment.reason, house.loads()) == ("payer_differs", 0)
    assert "payment_review" in await house.alarms()
    wiring = house.app.wiring
    why = Decision(by_system(house.clock.now(), "test"), "seen on the statement", sale.payment.receipt)
    assert await wiring.ground.store.submit(lambda tx: wiring.sales.orders.mark_paid(tx, T1, sale.order.id, why)) == (
        "marked"
    )
    await house.let(SECOND)
    assert await house.states() == DELIVERED
    assert [(load.phone, load.amount) for load in house.outside.airtime.delivered()] == [(CUSTOMER, 50_00)]


async def test_25_a_price_that_is_not_whole(house: House) -> None:
    """Five per cent off 50 is 47.50: rounded up to 48 before it is shown, and 48 is what the phone is asked for."""
    await house.say("set T1 discount 5", ADMIN, "master")
    shown = await house.say("buy 50")
    assert "48" in shown[-1]
    assert "47" not in shown[-1]
    await house.say("1")
    sale, push = await house.sale(), house.push()
    assert (sale.order.price.minor, sale.order.amount.minor, push.amount) == (48_00, 50_00, 48)
    assert await house.states() == DELIVERED
    assert [load.amount for load in house.outside.airtime.delivered()] == [50_00]
