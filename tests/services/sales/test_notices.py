"""What callbacks may do, and what they may not: repeated, early, forged, wrong, rubbish."""

import asyncio

import pytest

from tests.services.sales.bodies import bare_success, failure, success
from tests.services.sales.shop import CUSTOMER, FRIEND, OTHER, OWNER, Shop
from wabot.core.clock import HOUR, SECOND
from wabot.providers.sandbox.modes import PayMode
from wabot.services.sales.verdicts import Verdict

SOLD = ("delivered", "paid", "delivered", "none")


async def test_a_duplicate_is_one_sale(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.DUPLICATE)
    await shop.buy()
    assert sorted(shop.verdicts) == [Verdict.APPLIED, Verdict.DUPLICATE]
    assert await shop.states() == SOLD
    assert shop.loads() == 1
    assert len(await shop.notices()) == 2


async def test_the_same_notice_many_times_at_once(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy()
    body, secret = success((await shop.sale()).payment.checkout_id), await shop.token()
    verdicts = await asyncio.gather(*(shop.post(secret, body) for _ in range(20)))
    await shop.run()
    assert verdicts.count(Verdict.APPLIED) == 1
    assert verdicts.count(Verdict.DUPLICATE) == 19
    assert shop.loads() == 1
    assert sum("receipt" in words for words in shop.heard()) == 1


async def test_a_notice_before_the_answer_to_the_push_is_parked_then_applied(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.OUT_OF_ORDER)
    effect = await shop.buy()
    assert shop.verdicts == [Verdict.PARKED]
    assert [notice.verdict for notice in await shop.notices()] == ["applied"]
    assert await shop.states() == SOLD
    assert await shop.answer(effect) == "paid"
    assert "PIN" in shop.heard()[0]
    assert "receipt" in shop.heard()[1]


async def test_success_without_amount_and_receipt_is_asked_about_first(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.BARE)
    await shop.buy()
    assert shop.verdicts == [Verdict.ASKING]
    assert (await shop.states())[1] == "push_sent"
    await shop.wait(SECOND)
    assert await shop.states() == SOLD


async def test_a_bare_success_of_a_payment_that_failed_is_asked_about(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.CANCEL)
    await shop.buy()
    checkout = (await shop.sale()).payment.checkout_id
    assert await shop.post(await shop.token(), bare_success(checkout)) is Verdict.ASKING
    await shop.wait(SECOND)
    assert (await shop.states())[1] == "failed"
    assert (await shop.sale()).payment.next_ask_at is None


@pytest.mark.parametrize("mode", [PayMode.WRONG_AMOUNT, PayMode.OVERPAID])
async def test_another_amount_is_for_a_person(shop: Shop, mode: PayMode) -> None:
    shop.sandbox.mpesa.answer(mode)
    effect = await shop.buy()
    assert shop.verdicts == [Verdict.REVIEW]
    assert await shop.states() == ("review", "review", "none", "none")
    assert await shop.answer(effect) == "review"
    assert "A person is looking" in shop.heard()[-1]
    assert "another amount" in shop.heard(OWNER)[-1]
    assert shop.alarms() == ["payment_review"]
    await shop.wait(HOUR)
    assert shop.loads() == 0


async def test_another_payer_is_for_a_person_and_never_the_recipient(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy()
    checkout = (await shop.sale()).payment.checkout_id
    assert await shop.post(await shop.token(), success(checkout, payer=FRIEND)) is Verdict.REVIEW
    await shop.run()
    assert shop.loads() == 0
    assert (await shop.sale()).order.recipient == CUSTOMER


async def test_a_notice_of_an_unknown_payment_touches_nothing(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.FORGED)
    await shop.buy()
    assert shop.verdicts == [Verdict.PARKED]
    assert (await shop.states())[:3] == ("awaiting_payment", "push_sent", "none")
    assert shop.loads() == 0


async def test_a_wrong_token_is_unknown_and_leaves_no_trace(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy()
    checkout, secret = (await shop.sale()).payment.checkout_id, await shop.token()
    for wrong in ("", "x", secret[:-1], secret + "x", "ö" * 40, "x" * 5000):
        assert await shop.post(wrong, success(checkout)) is Verdict.UNKNOWN_TOKEN
    assert await shop.post(secret, success(checkout), provider="mpesa") is Verdict.UNKNOWN_TOKEN
    assert (await shop.states())[1] == "push_sent"
    assert not await shop.notices()


async def test_one_orders_token_does_not_open_another_order(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy(50)
    first = await shop.token()
    await shop.buy(60)
    second = (await shop.sale()).payment.checkout_id
    assert await shop.post(first, success(second, 60)) is Verdict.FORGED
    assert (await shop.states())[1] == "push_sent"


async def test_one_tenants_token_does_not_open_anothers_order(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy(tenant=OTHER)
    theirs = await shop.token(OTHER)
    await shop.buy(60)
    checkout = (await shop.sale()).payment.checkout_id
    assert await shop.post(theirs, success(checkout, 60)) is Verdict.FORGED
    assert (await shop.states())[1] == "push_sent"


async def test_a_receipt_counts_once_in_the_whole_world(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy(50, tenant=OTHER)
    theirs = (await shop.orders(OTHER))[-1].payment.checkout_id
    assert await shop.post(await shop.token(OTHER), success(theirs, receipt="SBX7")) is Verdict.APPLIED
    await shop.buy(60)
    mine = (await shop.sale()).payment.checkout_id
    assert await shop.post(await shop.token(), success(mine, 60, receipt="SBX7")) is Verdict.REVIEW
    await shop.run()
    assert (await shop.sale()).payment.reason == "receipt_used"
    assert shop.loads() == 1


async def test_a_second_receipt_for_a_paid_order_is_a_contradiction(shop: Shop) -> None:
    await shop.buy()
    checkout = (await shop.sale()).payment.checkout_id
    assert await shop.post(await shop.token(), success(checkout, receipt="SBX8")) is Verdict.CONTRADICTS
    assert await shop.post(await shop.token(), failure(checkout)) is Verdict.CONTRADICTS
    assert await shop.states() == SOLD
    assert "payment_contradicted" in shop.alarms()
    assert shop.loads() == 1


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'{"Body":{}}', b"\xff\xfe", b"[" * 9000, b'{"Body":{"stkCallback":"x"}}']
)
async def test_rubbish_is_stored_and_changes_nothing(shop: Shop, body: bytes) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy()
    assert await shop.post(await shop.token(), body) is Verdict.MALFORMED
    (kept,) = await shop.notices()
    assert kept.body == body
    assert (await shop.states())[1] == "push_sent"


@pytest.mark.parametrize("code", [1, "17", 1019, 1025, 1032, 1037, 2001, 9999, "SFC_IC0003", 7777])
async def test_every_failure_code_fails_softly(shop: Shop, code: int | str) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    effect = await shop.buy()
    checkout, secret = (await shop.sale()).payment.checkout_id, await shop.token()
    assert await shop.post(secret, failure(checkout, code)) is Verdict.APPLIED
    await shop.run()
    assert await shop.answer(effect) in ("failed", "cancelled", "expired")
    assert shop.loads() == 0
    assert await shop.post(secret, success(checkout)) is Verdict.APPLIED
    await shop.run()
    assert await shop.states() == SOLD


@pytest.mark.parametrize("first", [49, 50])
async def test_a_second_payment_of_an_order_is_seen_whichever_comes_first(shop: Shop, first: int) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy()
    checkout, secret = (await shop.sale()).payment.checkout_id, await shop.token()
    await shop.post(secret, success(checkout, first, receipt="SBX1"))
    await shop.post(secret, success(checkout, 99 - first, receipt="SBX2"))
    await shop.run()
    assert await shop.states() == SOLD
    assert "payment_contradicted" in shop.alarms()


async def test_a_second_payment_that_does_not_fit_either_is_seen(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy()
    checkout, secret = (await shop.sale()).payment.checkout_id, await shop.token()
    assert await shop.post(secret, success(checkout, 49, receipt="SBX1")) is Verdict.REVIEW
    assert await shop.post(secret, success(checkout, 49, receipt="SBX1")) is Verdict.DUPLICATE
    assert await shop.post(secret, success(checkout, 48, receipt="SBX2")) is Verdict.CONTRADICTS
    assert (await shop.sale()).payment.receipt == "SBX1"
    assert "payment_contradicted" in shop.alarms()
