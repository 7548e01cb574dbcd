"""Fault cases 5 and 6: what the provider says when it is asked, and when it contradicts its own notice."""

from tests.money.house import DELIVERED, T1, House
from tests.services.sales.bodies import failure, success
from wabot.core.clock import MINUTE, SECOND
from wabot.providers.sandbox import PayMode


async def test_05_the_question_says_it_is_being_processed(house: House) -> None:
    """The answer is 500.001.1001 "being processed": nothing moves, and the next question comes later and later."""
    house.outside.mpesa.answer(PayMode.SILENT)
    await house.buy()
    before, heard = await house.sale(), len(house.heard())
    pushed_at = before.payment.pushed_at
    assert pushed_at is not None
    asked = 0
    for step, following in ((10, 30), (20, 60), (30, 120), (60, 300)):
        await house.let(step * SECOND)
        asked += 1
        payment = (await house.sale()).payment
        assert (payment.status, payment.asks) == (before.payment.status, asked)
        assert payment.next_ask_at == pushed_at + following * SECOND
    assert await house.states() == ("awaiting_payment", "push_sent", "none", "none")
    assert (await house.story()).count("payment.asked") == asked
    assert (len(house.heard()), house.loads(), house.outside.mpesa.requests) == (heard, 0, 1)


async def test_06_the_question_denies_then_a_notice_says_paid(house: House) -> None:
    """Asked, M-Pesa says "cancelled"; then its notice says 0: paid and delivered, and a person hears of it."""
    house.outside.mpesa.hold()
    house.outside.mpesa.answer(PayMode.QUERY_SAYS_FAILED)
    await house.buy()
    await house.let(10 * SECOND)
    assert (await house.states())[:2] == ("cancelled", "failed")
    await house.outside.mpesa.release()
    await house.quiet()
    assert await house.states() == DELIVERED
    assert house.loads() == 1
    assert "payment_contradicted" in await house.alarms()


async def test_06_a_notice_says_paid_then_the_question_denies(house: House) -> None:
    """The notice said 0; asked later, M-Pesa says "cancelled": paid stays paid, and a person hears of it."""
    house.outside.mpesa.answer(PayMode.QUERY_SAYS_FAILED)
    await house.buy()
    order = (await house.sale()).order.id
    assert await house.app.wiring.sales.asks.ask(T1, order) == "cancelled"
    await house.let(MINUTE)
    assert await house.states() == DELIVERED
    assert house.loads() == 1
    assert "payment_contradicted" in await house.alarms()


async def test_06_a_notice_says_paid_then_another_says_failed(house: House) -> None:
    """Both as notices: the later failure takes nothing back, and a person hears of it."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    for body in (success(push.checkout_id), failure(push.checkout_id), success(push.checkout_id)):
        assert await house.hear_from_outside(body) == 200
    assert await house.states() == DELIVERED
    assert house.loads() == 1
    assert "payment_contradicted" in await house.alarms()
