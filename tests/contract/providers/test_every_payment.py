"""The payment port's promises, kept by every adapter over real HTTP."""

from dataclasses import replace

import pytest
import structlog

from tests.contract.providers.conftest import PAYER
from tests.contract.providers.shops import KEY, Shop
from tests.contract.providers.tills import SECRET, TILLS, TOKEN
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.ports.pay import (
    Ambiguous,
    PaymentOutcome,
    PaymentProvider,
    Proof,
    RefundAnswer,
    RefundOutcome,
)
from wabot.providers.catalog import OFFERS
from wabot.testing.money.checkout import Became, Checkout, Signing
from wabot.testing.money.faults import Fault, Webhooks

O = PaymentOutcome  # noqa: E741 — read as a column below
UNPAID = (O.FAILED, O.CANCELLED, O.EXPIRED, O.PENDING)  # pending: a try that failed, where the payer may try again

BROKEN = [Fault.TIMEOUT, Fault.RESET, Fault.HTML, Fault.HTML_ERROR, Fault.ERROR]
BROKEN_AFTER = [Fault.TIMEOUT_AFTER, Fault.RESET_AFTER, Fault.ERROR_AFTER]


def test_every_payment_provider_of_the_catalog_is_asked() -> None:
    """M-Pesa speaks the sandbox's protocol, which has a file of its own."""
    assert set(TILLS) == {offer.name for offer in OFFERS if offer.kind == "payments"} - {"mpesa"}


async def test_an_accepted_push_has_its_name_its_amount_and_waits(shop: Shop) -> None:
    accepted = await shop.payments.request(shop.push())
    assert accepted.amount == Money(5000, shop.case.currency)
    assert shop.payments.name_of(KEY) in ("", accepted.checkout_id)
    assert accepted.link.startswith("http") == shop.case.links
    assert (await shop.payments.query(accepted.checkout_id)).outcome is O.PENDING
    assert shop.till.asked == 1
    assert shop.till.collected(shop.case.currency) == 0


async def test_a_paid_push_is_known_by_asking(shop: Shop) -> None:
    accepted, receipt = await shop.paid()
    answer = await shop.payments.query(accepted.checkout_id)
    assert (answer.outcome, answer.receipt) == (O.PAID, receipt)
    assert answer.amount in (None, accepted.amount)
    assert shop.till.collected(shop.case.currency) == 5000


async def test_a_paid_push_is_told_of_and_proven(notifying: Shop) -> None:
    accepted, receipt = await notifying.paid()
    (notice,) = notifying.told()
    assert (notice.checkout_id, notice.outcome) == (accepted.checkout_id, O.PAID)
    assert notice.amount == accepted.amount
    assert notice.receipt
    assert receipt in ("", notice.receipt)
    assert notifying.proofs() == [Proof.SIGNED if notifying.case.signed else Proof.NONE]


@pytest.mark.parametrize("became", [Became.DENIED, Became.EXPIRED])
async def test_an_unpaid_push_is_never_paid(shop: Shop, became: Became) -> None:
    accepted = await shop.payments.request(shop.push())
    await shop.till.end(accepted.checkout_id, became)
    await shop.till.wait_quiet()
    assert (await shop.payments.query(accepted.checkout_id)).outcome in UNPAID
    assert all(notice.outcome in UNPAID for notice in shop.told())


async def test_the_same_notice_twice_reads_the_same(notifying: Shop) -> None:
    notifying.till.webhooks.always(Webhooks.TWICE)
    await notifying.paid()
    first, second = notifying.told()
    assert first == second


@pytest.mark.parametrize("signing", [Signing.WRONG, Signing.NONE])
async def test_a_notice_that_proves_nothing_is_bad(notifying: Shop, signing: Signing) -> None:
    if not isinstance(notifying.till, Checkout):
        pytest.skip("this provider signs nothing")
    notifying.till.signing.next(signing, Signing.RIGHT)
    accepted, _ = await notifying.paid()
    await notifying.till.say(accepted.checkout_id, Became.PAID)
    await notifying.till.wait_quiet()
    assert notifying.proofs() == [Proof.BAD, Proof.SIGNED]


async def test_notices_out_of_order_each_say_their_own(notifying: Shop) -> None:
    if not isinstance(notifying.till, Checkout):
        pytest.skip("this provider's stand-in tells the truth only")
    accepted, _ = await notifying.paid()
    for became in (Became.EXPIRED, Became.PAID):
        await notifying.till.say(accepted.checkout_id, became)
        await notifying.till.wait_quiet()
    first, ended, again = notifying.told()
    assert first == again
    assert ended.outcome in UNPAID
    assert (await notifying.payments.query(accepted.checkout_id)).outcome is O.PAID


async def test_a_lost_notice_is_found_by_asking(shop: Shop) -> None:
    shop.till.webhooks.always(Webhooks.NEVER)
    accepted, _ = await shop.paid()
    assert shop.mailbox.bodies == []
    assert (await shop.payments.query(accepted.checkout_id)).outcome is O.PAID


@pytest.mark.parametrize("minor", [4900, 5100])
async def test_another_amount_is_named_as_it_came(notifying: Shop, minor: int) -> None:
    accepted = await notifying.payments.request(notifying.push())
    await notifying.till.pay(accepted.checkout_id, Money(minor, notifying.case.currency))
    await notifying.till.wait_quiet()
    assert notifying.told()[0].amount == Money(minor, notifying.case.currency)
    answer = await notifying.payments.query(accepted.checkout_id)
    assert answer.amount in (None, Money(minor, notifying.case.currency))


async def test_another_currency_is_named_as_it_came(notifying: Shop) -> None:
    accepted = await notifying.payments.request(notifying.push())
    await notifying.till.pay(accepted.checkout_id, Money(5000, "USD"))
    await notifying.till.wait_quiet()
    told = notifying.told()[0].amount
    assert told is None or told.currency == "USD"


@pytest.mark.parametrize("fault", [*BROKEN, *BROKEN_AFTER])
async def test_an_unanswered_push_is_ambiguous_and_never_repeated(shop: Shop, fault: Fault) -> None:
    shop.till.faults.next(fault)
    payments = shop.hasty if "timeout" in fault.value else shop.payments
    with pytest.raises(Ambiguous):
        await payments.request(shop.push())
    assert shop.till.asked == 1


@pytest.mark.parametrize("fault", BROKEN_AFTER)
async def test_a_push_we_name_is_found_although_nobody_answered(shop: Shop, fault: Fault) -> None:
    name = shop.payments.name_of(KEY)
    if not name:
        pytest.skip("this provider chooses the names")
    shop.till.faults.next(fault)
    with pytest.raises(Ambiguous):
        await shop.hasty.request(shop.push())
    await shop.till.pay(name)
    assert (await shop.payments.query(name)).outcome is O.PAID


@pytest.mark.parametrize("fault", BROKEN)
async def test_a_push_we_name_that_never_was_is_not_paid(shop: Shop, fault: Fault) -> None:
    name = shop.payments.name_of(KEY)
    if not name:
        pytest.skip("this provider chooses the names")
    shop.till.faults.next(fault)
    with pytest.raises(Ambiguous):
        await shop.hasty.request(shop.push())
    assert await word_of(shop.payments, name) in ("unknown", O.PENDING)


async def word_of(payments: PaymentProvider, name: str) -> str:
    try:
        return (await payments.query(name)).outcome
    except Refused as refused:
        return refused.reason


async def test_busy_is_a_retry(shop: Shop) -> None:
    shop.till.faults.next(Fault.BUSY)
    with pytest.raises(Retry):
        await shop.payments.request(shop.push())
    assert (await shop.payments.request(shop.push())).checkout_id


async def test_refused_credentials_have_their_word(shop: Shop) -> None:
    shop.till.faults.next(Fault.DENIED)
    with pytest.raises(Refused) as refused:
        await shop.payments.request(shop.push())
    assert refused.value.reason == "bad_credentials"
    shop.till.look_faults.next(Fault.DENIED)
    with pytest.raises(Refused) as refused:
        await shop.payments.query(shop.payments.name_of(KEY) or "any")
    assert refused.value.reason == "bad_credentials"


@pytest.mark.parametrize("fault", [*BROKEN, Fault.BUSY])
async def test_a_doubtful_answer_to_a_question_is_only_asked_again_later(shop: Shop, fault: Fault) -> None:
    accepted = await shop.payments.request(shop.push())
    shop.till.look_faults.always(fault)
    payments = shop.hasty if "timeout" in fault.value else shop.payments
    with pytest.raises(Retry):
        await payments.query(accepted.checkout_id)
    shop.till.look_faults.always(Fault.NONE)
    assert (await payments.query(accepted.checkout_id)).outcome is O.PENDING


async def test_nobody_listening_is_a_retry_because_nothing_was_started(shop: Shop) -> None:
    await shop.till.stop()
    with pytest.raises(Retry):
        await shop.payments.request(shop.push())
    with pytest.raises(Retry):
        await shop.payments.query(KEY)


async def test_a_foreign_currency_and_nothing_at_all_are_refused_before_anything_is_sent(shop: Shop) -> None:
    for amount in (Money(5000, "CHF"), Money(0, shop.case.currency), Money(-5000, shop.case.currency)):
        with pytest.raises(Refused) as refused:
            await shop.payments.request(replace(shop.push(), amount=amount))
        assert refused.value.reason == "bad_amount"
    assert shop.till.asked == 0


async def test_a_refund_is_done_once_however_often_it_is_asked_for(shop: Shop) -> None:
    accepted, receipt = await shop.paid()
    if not shop.payments.can_refund:
        assert await shop.payments.refund(shop.refund(receipt)) == RefundAnswer(RefundOutcome.MANUAL, word="by_hand")
        return
    first = await shop.payments.refund(shop.refund(receipt))
    again = await shop.payments.refund(shop.refund(receipt))
    assert RefundOutcome.MANUAL not in (first.outcome, again.outcome)
    assert first.reference == again.reference != ""
    assert shop.till.collected(shop.case.currency) == 0
    assert accepted.checkout_id


@pytest.mark.parametrize("fault", [Fault.TIMEOUT_AFTER, Fault.RESET_AFTER, Fault.ERROR_AFTER])
async def test_an_unanswered_refund_may_be_asked_for_again(shop: Shop, fault: Fault) -> None:
    if not shop.payments.can_refund:
        pytest.skip("this provider gives nothing back")
    _, receipt = await shop.paid()
    shop.till.faults.next(fault)
    with pytest.raises(Ambiguous):
        await shop.hasty.refund(shop.refund(receipt))
    answer = await shop.payments.refund(shop.refund(receipt))
    assert answer.outcome in (RefundOutcome.DONE, RefundOutcome.PENDING)
    assert shop.till.collected(shop.case.currency) == 0


@pytest.mark.parametrize("fault", [*BROKEN, Fault.BUSY])
async def test_a_refund_that_may_have_begun_is_not_begun_again_on_a_guess(shop: Shop, fault: Fault) -> None:
    if not shop.payments.can_refund:
        pytest.skip("this provider gives nothing back")
    _, receipt = await shop.paid()
    shop.till.look_faults.always(fault)
    with pytest.raises(Retry):
        await shop.hasty.refund(shop.refund(receipt))
    assert shop.till.collected(shop.case.currency) == 5000


async def test_nothing_secret_is_logged(shop: Shop) -> None:
    with structlog.testing.capture_logs() as logs:
        _, receipt = await shop.paid()
        await shop.payments.refund(shop.refund(receipt))
    assert logs
    assert not any(word in str(logs) for word in (PAYER, PAYER[-9:], SECRET, TOKEN, "Basic ", "Bearer "))
