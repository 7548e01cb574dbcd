"""Fault cases 1-4: the notice of a success comes twice, too early, too late, or never."""

import asyncio

from tests.money.house import CUSTOMER, DELIVERED, House
from tests.services.sales.bodies import success
from wabot.core.clock import MINUTE, SECOND
from wabot.providers.sandbox import PayMode


async def test_01_the_same_success_twice_at_once(house: House) -> None:
    """The very same success is posted twice at the same moment: both hear 200, and there is one delivery."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    body = success(push.checkout_id, receipt=push.receipt)
    statuses = await asyncio.gather(*(house.post(push.callback_url, body) for _ in range(2)))
    await house.quiet()
    assert statuses == [200, 200]
    assert await house.states() == DELIVERED
    assert (house.loads(), house.receipts()) == (1, 1)
    story = await house.story()
    assert story.count("payment.paid") == story.count("delivery.sending") == 1


async def test_02_a_success_before_the_push_is_answered(house: House) -> None:
    """M-Pesa posts the success before it has answered our push: it is parked and counts once the name is known."""
    house.outside.mpesa.answer(PayMode.OUT_OF_ORDER)
    push = await house.buy()
    sale = await house.sale()
    assert await house.states() == DELIVERED
    assert house.loads() == 1
    assert [notice.verdict for notice in await house.notices(sale.order.id)] == ["applied"]
    assert '"verdict":"parked"' in house.record()
    assert [posted.status for posted in house.outside.posted()] == [200]
    story = await house.story()
    assert story.index("payment.push_sent") < story.index("payment.paid")
    assert sale.payment.checkout_id == push.checkout_id


async def test_03_a_success_ten_minutes_late(house: House) -> None:
    """The order has run out of time and its payer was told so; ten minutes later the success comes: it counts."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    await house.let(30 * SECOND, MINUTE, 4 * MINUTE)
    assert (await house.states())[:2] == ("expired", "expired")
    assert house.loads() == 0
    await house.let(5 * MINUTE)
    before = len(house.heard(CUSTOMER))
    assert await house.hear_from_outside(success(push.checkout_id)) == 200
    assert await house.states() == DELIVERED
    assert house.loads() == 1
    assert len(house.heard()[before:]) == 2, house.heard()[before:]  # that it came late, and the receipt
    assert (await house.sale()).payment.reason == ""


async def test_04_no_notice_at_all(house: House) -> None:
    """The payer pays and no notice ever comes: the question says "0", so it is paid, once, without a receipt."""
    house.outside.mpesa.answer(PayMode.LOST)
    push = await house.buy()
    assert (await house.states())[:2] == ("awaiting_payment", "push_sent")
    await house.let(10 * SECOND)
    assert await house.states() == DELIVERED
    assert (house.loads(), (await house.sale()).payment.receipt) == (1, "")
    assert not [words for words in house.heard() if push.receipt in words]
    await house.let(20 * SECOND, MINUTE, 5 * MINUTE)
    assert house.loads() == 1
    assert await house.hear_from_outside(success(push.checkout_id, receipt=push.receipt)) == 200  # it comes after all
    assert (house.loads(), (await house.sale()).payment.receipt) == (1, push.receipt)
    assert await house.alarms() == set()
