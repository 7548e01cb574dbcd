"""Fault case 27: money goes back once, whatever the provider says and however often somebody asks."""

import asyncio

from tests.money.house import FRIEND, T1, House
from tests.services.sales.bodies import success
from wabot.core.audit import by_system
from wabot.core.clock import MINUTE, SECOND
from wabot.core.ids import OrderId
from wabot.providers.sandbox import AirtimeMode, RefundMode
from wabot.services.sales.orders import Decision

REFUNDED = ("refunded", "paid", "failed", "done")


async def test_27_a_refund_that_is_asked_for_twice(house: House) -> None:
    """A person gives money in doubt back, three times at once: one reversal, and it is marked as done."""
    house.outside.mpesa.hold()
    push = await house.buy()
    assert await house.hear_from_outside(success(push.checkout_id, receipt=push.receipt, payer=FRIEND)) == 200
    order = (await house.sale()).order.id
    words = await asyncio.gather(*(decide(house, order) for _ in range(3)))
    assert sorted(words)[2] == "due"
    assert words.count("due") == 1
    await house.let(SECOND)
    assert await house.states() == ("refunded", "review", "none", "done")
    assert await decide(house, order) == "already"
    await house.let(MINUTE, 10 * MINUTE)
    assert (reversals(house), house.outside.mpesa.ledger.reversed()) == (1, 50)


async def test_27_a_reversal_that_was_made_before(house: House) -> None:
    """The result of a reversal was lost; asked again, M-Pesa says R000001, "already reversed": done, and once."""
    house.outside.mpesa.refund_mode = RefundMode.LOST
    house.outside.airtime.answer(AirtimeMode.REJECTED)
    await house.buy()
    assert await house.states() == ("undelivered", "paid", "failed", "requested")
    house.outside.mpesa.refund_mode = RefundMode.OK
    await house.let(5 * MINUTE, SECOND)
    assert await house.states() == REFUNDED
    assert (reversals(house), house.outside.mpesa.ledger.reversed()) == (2, 50)
    assert sum("refund" in words and "has been sent" in words for words in house.heard()) == 1


async def test_27_a_reversal_that_fails(house: House) -> None:
    """The reversal ends with code 1: a person sends the money, and is told so."""
    house.outside.mpesa.refund_mode = RefundMode.FAIL
    house.outside.airtime.answer(AirtimeMode.REJECTED)
    await house.buy()
    await house.let(5 * MINUTE, 10 * MINUTE)
    assert await house.states() == ("undelivered", "paid", "failed", "manual")
    assert "refund_by_hand" in await house.alarms()
    assert (house.outside.mpesa.ledger.reversed(), house.loads()) == (0, 0)


async def test_27_the_result_of_a_reversal_comes_twice(house: House) -> None:
    """M-Pesa posts the result of the reversal again: nothing moves, and nobody is told twice."""
    house.outside.airtime.answer(AirtimeMode.REJECTED)
    push = await house.buy()
    sale = await house.sale()
    assert await house.states() == REFUNDED
    before = len(house.heard())
    for code in ("0", "1", "R000001"):
        assert await house.hear_from_outside(result(sale.refund.reference, code), push) == 200
    assert await house.states() == REFUNDED
    assert len(house.heard()) == before


async def decide(house: House, order: OrderId) -> str:
    """A person gives the money of this order back."""
    wiring = house.app.wiring
    why = Decision(by_system(house.clock.now(), "test"), "the customer asked")
    return await wiring.ground.store.submit(lambda tx: wiring.sales.orders.refund(tx, T1, order, why))


def reversals(house: House) -> int:
    """How often M-Pesa was asked to give money back."""
    return house.outside.mpesa.ledger.count("reversals")


def result(conversation: str, code: str) -> bytes:
    """The result of a reversal in Daraja's shape."""
    return (
        f'{{"Result": {{"ResultType": 0, "ResultCode": "{code}", "ResultDesc": "…", "ConversationID": "{conversation}",'
        f' "OriginatorConversationID": "o-1", "TransactionID": "SKL9REV001"}}}}'
    ).encode()
