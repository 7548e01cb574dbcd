"""Each way a payment can go, with the sandbox over HTTP."""

import pytest

from tests.services.sales.bodies import success
from tests.services.sales.shop import CUSTOMER, FRIEND, TENANT, Shop
from wabot.core.clock import HOUR, MINUTE, SECOND
from wabot.providers.exchange import Deadlines, Exchange
from wabot.providers.pay.daraja import DarajaProvider
from wabot.providers.sandbox.modes import PayMode
from wabot.services.sales.verdicts import Verdict

SOLD = ("delivered", "paid", "delivered", "none")


async def test_success(shop: Shop) -> None:
    effect = await shop.buy()
    assert await shop.states() == SOLD
    assert await shop.answer(effect) == "paid"
    pin, receipt = shop.heard()
    assert "PIN" in pin
    assert "receipt" in receipt
    assert "50" in receipt
    assert shop.loads() == 1
    assert await shop.story() == [
        "order.created",
        "payment.push_started",
        "payment.push_sent",
        "payment.paid",
        "delivery.sending",
        "delivery.delivered",
    ]


@pytest.mark.parametrize(
    ("mode", "outcome", "status", "words"),
    [
        (PayMode.CANCEL, "cancelled", "cancelled", "cancelled"),
        (PayMode.TIMEOUT, "expired", "expired", "timed out"),
        (PayMode.INSUFFICIENT, "failed", "failed", "not enough money"),
        (PayMode.WRONG_PIN, "failed", "failed", "PIN was wrong"),
    ],
)
async def test_a_refused_payment_is_told_and_sells_nothing(
    shop: Shop, mode: PayMode, outcome: str, status: str, words: str
) -> None:
    shop.sandbox.mpesa.answer(mode)
    effect = await shop.buy()
    assert await shop.answer(effect) == outcome
    assert (await shop.states())[:3] == (status, "failed", "none")
    assert words in shop.heard()[-1]
    await shop.wait(HOUR)
    assert shop.loads() == 0
    assert len(shop.heard()) == 2


async def test_silence_expires_after_five_minutes_and_is_told(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    effect = await shop.buy()
    await shop.wait(4 * MINUTE)
    assert await shop.answer(effect) is None
    await shop.wait(MINUTE)
    assert await shop.answer(effect) == "expired"
    assert "Time is up" in shop.heard()[-1]
    assert (await shop.states())[:2] == ("expired", "expired")


async def test_a_late_success_wins_over_expired(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.LATE)
    effect = await shop.buy()
    await shop.wait(5 * MINUTE)
    assert await shop.answer(effect) == "expired"
    await shop.wait(2 * MINUTE)
    assert await shop.states() == SOLD
    assert await shop.answer(effect) == "expired"  # the conversation was told once
    late, receipt = shop.heard()[-2:]
    assert "after all" in late
    assert "receipt" in receipt
    assert shop.loads() == 1


async def test_a_late_success_wins_over_failed(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.CANCEL)
    await shop.buy()
    sale = await shop.sale()
    assert await shop.post(await shop.token(), success(sale.payment.checkout_id)) is Verdict.APPLIED
    await shop.run()
    assert await shop.states() == SOLD


async def test_a_lost_notice_is_asked_for(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.LOST)
    await shop.buy()
    assert (await shop.states())[1] == "push_sent"
    await shop.wait(10 * SECOND)
    assert await shop.states() == SOLD
    assert shop.loads() == 1
    sale = await shop.sale()
    checkout, secret = sale.payment.checkout_id, await shop.token()
    assert await shop.post(secret, success(checkout, receipt="SBX9")) is Verdict.APPLIED  # the receipt is learned late
    assert (await shop.sale()).payment.receipt == "SBX9"
    assert await shop.post(secret, success(checkout, receipt="SBX9")) is Verdict.DUPLICATE
    assert shop.loads() == 1


async def test_a_silent_payment_is_asked_about_on_the_schedule_and_a_person_is_told_at_the_end(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy()
    for step in (10 * SECOND, 20 * SECOND, 30 * SECOND, MINUTE, 3 * MINUTE, 10 * MINUTE, 45 * MINUTE):
        await shop.wait(step)
    assert (await shop.story()).count("payment.asked") == 7
    assert (await shop.sale()).payment.asks == 7
    for _ in range(48):
        await shop.wait(HOUR)
    assert (await shop.sale()).payment.next_ask_at is None
    assert "payment_silent" in shop.alarms()


async def test_a_question_that_denies_never_takes_back_a_success(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.QUERY_SAYS_FAILED)
    await shop.buy()
    sale = await shop.sale()
    assert await shop.sales.asks.ask(TENANT, sale.order.id) == "cancelled"
    assert await shop.states() == SOLD
    assert "payment_contradicted" in shop.alarms()


async def test_a_question_that_denied_gives_way_to_a_success(shop: Shop) -> None:
    shop.sandbox.mpesa.hold()
    shop.sandbox.mpesa.answer(PayMode.QUERY_SAYS_FAILED)
    effect = await shop.buy()
    await shop.wait(10 * SECOND)
    assert await shop.answer(effect) == "cancelled"
    await shop.sandbox.mpesa.release()
    await shop.run()
    assert await shop.states() == SOLD


async def test_a_push_without_an_answer_is_never_repeated_and_the_notice_decides(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.RESET_PAID)
    effect = await shop.buy()
    assert (await shop.states())[1] == "push_unknown"  # the notice named it: the provider is asked first
    await shop.wait(5 * SECOND)
    assert await shop.states() == SOLD
    assert shop.sandbox.mpesa.requests == 1
    assert await shop.answer(effect) == "paid"
    assert any("do not pay a second time" in words for words in shop.heard())


async def test_a_push_that_never_reached_the_phone_expires(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.RESET)
    effect = await shop.buy()
    assert (await shop.states())[1] == "push_unknown"
    await shop.wait(5 * MINUTE)
    await shop.wait(HOUR)
    assert await shop.answer(effect) == "expired"
    assert shop.sandbox.mpesa.requests == 1


async def test_a_push_that_takes_too_long_is_unknown(shop: Shop) -> None:
    provider = shop.providers.payments["sandbox"]
    assert isinstance(provider, DarajaProvider)
    shop.sandbox.mpesa.answer(PayMode.OK)
    await shop.buy(20)  # gets the access token with patience
    exchange = provider._exchange
    provider._exchange = Exchange(exchange.session, exchange.base_url, Deadlines(connect=5, total=0.3))
    shop.sandbox.mpesa.answer(PayMode.PUSH_TIMEOUT)
    await shop.buy()
    assert (await shop.states())[1] == "push_unknown"
    assert shop.sandbox.mpesa.requests == 2


async def test_busy_is_tried_again_and_told_once(shop: Shop) -> None:
    shop.sandbox.mpesa.answer_next(PayMode.BUSY, PayMode.LOCKED)
    effect = await shop.buy()
    assert (await shop.states())[:2] == ("awaiting_payment", "created")
    await shop.wait(2 * MINUTE)
    await shop.wait(2 * MINUTE)
    assert await shop.answer(effect) == "paid"
    assert await shop.states() == SOLD
    assert sum("busy" in words for words in shop.heard()) == 1


async def test_busy_for_too_long_expires_and_is_not_pushed_later(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.BUSY)
    effect = await shop.buy()
    for _ in range(6):
        await shop.wait(MINUTE)
    assert await shop.answer(effect) == "expired"
    shop.sandbox.mpesa.answer(PayMode.OK)
    await shop.wait(HOUR)
    assert (await shop.states())[1] == "expired"
    assert not shop.sandbox.mpesa.pushes()


async def test_paying_twice_within_two_minutes_is_one_push(shop: Shop) -> None:
    first = await shop.buy()
    second = await shop.buy()
    assert await shop.answer(first) == "paid"
    assert await shop.answer(second) == "already"
    assert shop.sandbox.mpesa.requests == 1
    assert "delivered" in shop.heard()[-1]
    assert len(await shop.orders()) == 1
    await shop.wait(2 * MINUTE)
    assert await shop.answer(await shop.buy()) == "paid"
    assert shop.loads() == 2


async def test_another_amount_or_a_cancelled_payment_may_follow_at_once(shop: Shop) -> None:
    shop.sandbox.mpesa.answer_next(PayMode.CANCEL)
    assert await shop.answer(await shop.buy()) == "cancelled"
    assert await shop.answer(await shop.buy()) == "paid"
    assert await shop.answer(await shop.buy(60)) == "paid"
    assert shop.loads() == 2


async def test_somebody_elses_order_stays_private(shop: Shop) -> None:
    await shop.buy(by=CUSTOMER)
    effect = await shop.buy(by=FRIEND, payer=CUSTOMER)
    assert await shop.answer(effect) == "already"
    (words,) = shop.heard(FRIEND)
    assert "#1" not in words
    assert "delivered" not in words


async def test_a_request_performed_again_makes_no_second_order(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.ask()
    (row,) = await shop.claim()
    await shop.perform(row)
    await shop.perform(row)
    shop.restart()
    await shop.perform(row)
    assert len(await shop.orders()) == 1
    assert shop.sandbox.mpesa.requests == 1


async def test_pay_from_another_number(shop: Shop) -> None:
    await shop.buy(payer=FRIEND)
    (push,) = shop.sandbox.mpesa.pushes()
    assert push.payer == FRIEND
    (load,) = shop.sandbox.airtime.delivered()
    assert load.phone == CUSTOMER
