"""The payment port's promises, over real HTTP, with every way a push can go wrong."""

import asyncio

import pytest

from tests.contract.providers.conftest import PAYER, Bench
from wabot.core.clock import HOUR, MINUTE
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.ports.pay import Ambiguous, BadNotice, PaymentNotice, PaymentOutcome, PushAccepted, RefundOutcome
from wabot.providers.exchange import Exchange
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.sandbox import PayMode, RefundMode

O = PaymentOutcome  # noqa: E741 — read as a column below
FIFTY = Money.of(50, "KES")


async def pay(bench: Bench, mode: PayMode) -> tuple[PushAccepted, list[PaymentNotice]]:
    """One push in this mode, and the notices it brought."""
    bench.server.mpesa.answer(mode)
    accepted = await bench.payments.request(bench.push())
    await bench.server.wait_quiet()
    return accepted, notices(bench)


def notices(bench: Bench) -> list[PaymentNotice]:
    return [bench.payments.read_notice(body) for body in bench.mailbox.bodies]


async def test_a_paid_push_brings_one_notice_that_names_it(bench: Bench) -> None:
    accepted, (notice,) = await pay(bench, PayMode.OK)
    assert notice.checkout_id == accepted.checkout_id
    assert notice.merchant_id == accepted.merchant_id
    assert (notice.outcome, notice.code, notice.amount, notice.payer) == (O.PAID, "0", FIFTY, PAYER)
    assert len(notice.receipt) == 10
    assert accepted.amount == FIFTY
    assert bench.server.mpesa.collected() == 50


@pytest.mark.parametrize(
    ("mode", "outcome", "word", "code"),
    [
        (PayMode.CANCEL, O.CANCELLED, "cancelled", "1032"),
        (PayMode.TIMEOUT, O.EXPIRED, "no_answer", "1037"),
        (PayMode.INSUFFICIENT, O.FAILED, "insufficient", "1"),
        (PayMode.WRONG_PIN, O.FAILED, "wrong_pin", "2001"),
    ],
)
async def test_an_unpaid_push_says_why(
    bench: Bench, mode: PayMode, outcome: PaymentOutcome, word: str, code: str
) -> None:
    accepted, (notice,) = await pay(bench, mode)
    assert (notice.outcome, notice.word, notice.code) == (outcome, word, code)
    assert (notice.amount, notice.receipt) == (None, "")
    answer = await bench.payments.query(accepted.checkout_id)
    assert (answer.outcome, answer.word, answer.code) == (outcome, word, code)
    assert bench.server.mpesa.collected() == 0


async def test_a_duplicate_notice_is_the_same_notice(bench: Bench) -> None:
    _, told = await pay(bench, PayMode.DUPLICATE)
    assert len(told) == 2
    assert told[0] == told[1]
    assert bench.server.mpesa.collected() == 50


async def test_a_lost_notice_is_found_by_asking(bench: Bench) -> None:
    accepted, told = await pay(bench, PayMode.LOST)
    assert told == []
    answer = await bench.payments.query(accepted.checkout_id)
    assert (answer.outcome, answer.receipt, answer.amount) == (O.PAID, "", None)


async def test_a_silent_payer_stays_pending(bench: Bench) -> None:
    accepted, told = await pay(bench, PayMode.SILENT)
    bench.clock.advance(HOUR)
    await bench.server.tick()
    assert told == []
    assert (await bench.payments.query(accepted.checkout_id)).outcome is O.PENDING


async def test_a_late_payer_is_told_of_after_six_minutes_and_not_before(bench: Bench) -> None:
    accepted, told = await pay(bench, PayMode.LATE)
    assert told == []
    bench.clock.advance(6 * MINUTE)
    await bench.server.tick()
    assert notices(bench) == []
    assert (await bench.payments.query(accepted.checkout_id)).outcome is O.PENDING
    bench.clock.advance(1)
    await bench.server.tick()
    await bench.server.tick()
    assert [notice.outcome for notice in notices(bench)] == [O.PAID]
    assert (await bench.payments.query(accepted.checkout_id)).outcome is O.PAID


@pytest.mark.parametrize(("mode", "shillings"), [(PayMode.WRONG_AMOUNT, 49), (PayMode.OVERPAID, 51)])
async def test_the_amount_is_the_one_the_notice_names(bench: Bench, mode: PayMode, shillings: int) -> None:
    accepted, (notice,) = await pay(bench, mode)
    assert notice.amount == Money.of(shillings, "KES")
    assert accepted.amount == FIFTY


async def test_success_without_metadata_is_incomplete(bench: Bench) -> None:
    accepted, (notice,) = await pay(bench, PayMode.BARE)
    assert (notice.outcome, notice.amount, notice.receipt) == (O.INCOMPLETE, None, "")
    assert (await bench.payments.query(accepted.checkout_id)).outcome is O.PAID


async def test_a_forged_notice_names_a_push_that_does_not_exist(bench: Bench) -> None:
    accepted, (notice,) = await pay(bench, PayMode.FORGED)
    assert notice.outcome is O.PAID
    assert notice.checkout_id != accepted.checkout_id
    with pytest.raises(Refused) as refused:
        await bench.payments.query(notice.checkout_id)
    assert refused.value.reason == "unknown"
    assert (await bench.payments.query(accepted.checkout_id)).outcome is O.PENDING
    assert bench.server.mpesa.collected() == 0


async def test_a_notice_may_come_before_the_push_is_answered(bench: Bench) -> None:
    bench.server.mpesa.answer(PayMode.OUT_OF_ORDER)
    asking = asyncio.create_task(bench.payments.request(bench.push()), name="push")
    await bench.mailbox.arrived.wait()
    assert not asking.done()
    assert notices(bench)[0].checkout_id == (await asking).checkout_id
    await bench.server.wait_quiet()
    assert len(bench.mailbox.bodies) == 1


async def test_a_query_may_contradict_the_notice(bench: Bench) -> None:
    accepted, (notice,) = await pay(bench, PayMode.QUERY_SAYS_FAILED)
    assert notice.outcome is O.PAID
    assert (await bench.payments.query(accepted.checkout_id)).outcome is O.CANCELLED


@pytest.mark.parametrize("mode", [PayMode.PUSH_TIMEOUT, PayMode.RESET])
async def test_an_unanswered_push_is_ambiguous_and_never_repeated(bench: Bench, mode: PayMode) -> None:
    bench.server.mpesa.answer(mode)
    with pytest.raises(Ambiguous):
        await bench.hasty_payments.request(bench.push())
    await bench.server.wait_quiet()
    assert bench.server.mpesa.requests == 1
    assert bench.mailbox.bodies == []
    assert bench.server.mpesa.pushes() == []


@pytest.mark.parametrize("mode", [PayMode.PUSH_TIMEOUT_PAID, PayMode.RESET_PAID])
async def test_an_unanswered_push_may_be_paid_all_the_same(bench: Bench, mode: PayMode) -> None:
    bench.server.mpesa.answer(mode)
    with pytest.raises(Ambiguous):
        await bench.hasty_payments.request(bench.push())
    await bench.server.wait_quiet()
    assert [notice.outcome for notice in notices(bench)] == [O.PAID]
    assert (bench.server.mpesa.requests, bench.server.mpesa.collected()) == (1, 50)


@pytest.mark.parametrize(("mode", "reason"), [(PayMode.LOCKED, "payer_busy"), (PayMode.BUSY, "provider_busy")])
async def test_not_now_is_a_retry(bench: Bench, mode: PayMode, reason: str) -> None:
    bench.server.mpesa.answer_next(mode)
    with pytest.raises(Retry) as retry:
        await bench.payments.request(bench.push())
    assert (retry.value.reason, retry.value.after) == (reason, MINUTE)
    assert bench.server.mpesa.pushes() == []
    assert (await bench.payments.request(bench.push())).checkout_id


async def test_nobody_listening_is_a_retry_because_nothing_was_started(bench: Bench) -> None:
    url = bench.server.base_url
    await bench.server.stop()
    payments = sandbox_payments(bench.session, url, bench.clock)
    with pytest.raises(Retry):
        await payments.request(bench.push())
    with pytest.raises(Retry):
        await payments.query("ws_CO_1")


@pytest.mark.parametrize(
    ("shillings", "payer", "word"), [(300_000, PAYER, "bad_amount"), (50, "255711222333", "bad_number")]
)
async def test_a_definite_no_names_its_cause(bench: Bench, shillings: int, payer: str, word: str) -> None:
    with pytest.raises(Refused) as refused:
        await bench.payments.request(bench.push(shillings, payer=payer))
    assert refused.value.reason == word
    assert bench.server.mpesa.pushes() == []


async def test_another_currency_is_refused_before_anything_is_sent(bench: Bench) -> None:
    push = bench.push()
    foreign = type(push)(**{**{f: getattr(push, f) for f in push.__slots__}, "amount": Money(50, "IDR")})
    with pytest.raises(Refused):
        await bench.payments.request(foreign)
    assert bench.server.mpesa.requests == 0


async def test_cents_are_rounded_up_and_the_answer_says_so(bench: Bench) -> None:
    push = bench.push()
    odd = type(push)(**{**{f: getattr(push, f) for f in push.__slots__}, "amount": Money(4750, "KES")})
    accepted = await bench.payments.request(odd)
    await bench.server.wait_quiet()
    assert accepted.amount == Money.of(48, "KES")
    assert notices(bench)[0].amount == accepted.amount


async def test_fifty_pushes_share_one_token(bench: Bench) -> None:
    await asyncio.gather(*(bench.payments.request(bench.push(payer=f"2547110000{n:02}")) for n in range(50)))
    assert bench.server.mpesa.tokens.given == 1
    assert len({row.checkout_id for row in bench.server.mpesa.pushes()}) == 50
    assert len({row.receipt for row in bench.server.mpesa.pushes()}) == 50


async def test_a_token_that_ended_early_is_renewed_once_for_all(bench: Bench) -> None:
    await bench.payments.request(bench.push())
    bench.server.mpesa.tokens.revoke()
    await asyncio.gather(*(bench.payments.request(bench.push(payer=f"2547110000{n:02}")) for n in range(50)))
    assert bench.server.mpesa.tokens.given == 2
    assert len(bench.server.mpesa.pushes()) == 51


async def test_a_token_is_renewed_before_it_ends(bench: Bench) -> None:
    await bench.payments.request(bench.push())
    bench.clock.advance(HOUR)
    requests = bench.server.mpesa.requests
    await bench.payments.request(bench.push())
    assert bench.server.mpesa.tokens.given == 2
    assert bench.server.mpesa.requests == requests + 1


async def test_a_refund_is_told_of_and_done_once(bench: Bench) -> None:
    _, (notice,) = await pay(bench, PayMode.OK)
    bench.mailbox.bodies.clear()
    assert bench.payments.can_refund
    first = await bench.payments.refund(bench.refund(notice.receipt))
    again = await bench.payments.refund(bench.refund(notice.receipt))
    await bench.server.wait_quiet()
    assert first.outcome is RefundOutcome.PENDING
    told = {n.reference: n for n in (bench.payments.read_refund_notice(body) for body in bench.mailbox.bodies)}
    assert [told[answer.reference].outcome for answer in (first, again)] == [RefundOutcome.DONE] * 2
    assert (told[first.reference].code, told[again.reference].code) == ("0", "R000001")
    assert told[first.reference].amount == FIFTY
    assert bench.server.mpesa.collected() == 0


async def test_a_refund_that_fails_needs_a_person(bench: Bench) -> None:
    _, (notice,) = await pay(bench, PayMode.OK)
    bench.mailbox.bodies.clear()
    bench.server.mpesa.refund_mode = RefundMode.FAIL
    await bench.payments.refund(bench.refund(notice.receipt))
    await bench.payments.refund(bench.refund("NOSUCHCODE"))
    await bench.server.wait_quiet()
    told = [bench.payments.read_refund_notice(body) for body in bench.mailbox.bodies]
    assert {(n.outcome, n.code) for n in told} == {(RefundOutcome.MANUAL, "1"), (RefundOutcome.MANUAL, "R000002")}
    assert bench.server.mpesa.collected() == 50


async def test_a_notice_for_the_other_reader_is_bad(bench: Bench) -> None:
    await pay(bench, PayMode.OK)
    with pytest.raises(BadNotice):
        bench.payments.read_refund_notice(bench.mailbox.bodies[0])


async def test_wrong_credentials_are_refused(bench: Bench) -> None:
    from dataclasses import replace

    from wabot.providers.accounts import SANDBOX_MPESA

    for account in (replace(SANDBOX_MPESA, consumer_secret="other"), replace(SANDBOX_MPESA, passkey="other")):
        payments = sandbox_payments(bench.session, bench.server.base_url, bench.clock, account=account)
        with pytest.raises(Refused) as refused:
            await payments.request(bench.push())
        assert refused.value.reason == "bad_credentials"
        with pytest.raises(Refused) as refused:
            await payments.query("ws_CO_1")
        assert refused.value.reason == "bad_credentials"


async def test_a_base_url_with_a_slash_is_the_same(bench: Bench) -> None:
    exchange = Exchange(bench.session, bench.server.base_url + "/")
    reply = await exchange.get("/account-details", {})
    assert reply.status == 401
