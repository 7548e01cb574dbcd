"""Shadow Pay: `completed` and nothing else is paid, and nothing undocumented is believed."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.providers.money_bench import NOON, PATIENT, PHONE, answered, push
from wabot.core.clock import MINUTE, SECOND, Instant, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.core.payment import PATIENCE
from wabot.ports.pay import Ambiguous, BadNotice, PaymentAnswer, PaymentOutcome, Proof
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.shadowpay import OFFER, ShadowPay, read_status
from wabot.testing.money.shadowpay import Payer, Says, ShadowPayDesk

O = PaymentOutcome  # noqa: E741 — read as a column below


@dataclass
class Shop:
    """The adapter and its other side."""

    clock: MovableClock
    desk: ShadowPayDesk
    pay: ShadowPay


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    clock = MovableClock(NOON, frozen=True)
    desk = ShadowPayDesk(clock)
    url = await desk.start()
    async with provider_session() as session:
        yield Shop(clock, desk, opened(Exchange(session, url, PATIENT)))
    await desk.stop()


def opened(exchange: Exchange, account_id: int = 14) -> ShadowPay:
    return ShadowPay(exchange, api_key="key", api_secret="secret", account_id=account_id)


async def test_the_request_is_the_documented_one(shop: Shop) -> None:
    accepted = await shop.pay.request(push(4750))
    ((line, headers, body),) = shop.desk.seen
    assert line == "POST /api/v2/stkpush.php"
    assert (headers["x-api-key"], headers["x-api-secret"]) == ("key", "secret")
    assert orjson.loads(body) == {
        "payment_account_id": 14,
        "phone": PHONE,
        "amount": 48,
        "reference": "ORDER1",
        "description": "Airtime",
    }
    assert accepted.amount == Money.of(48, "KES")


@pytest.mark.parametrize(
    ("payer", "says", "outcome"),
    [
        (Payer.PAYS, Says.PLAIN, O.PAID),
        (Payer.PAYS, Says.LOUD, O.PAID),
        (Payer.PAYS, Says.NO_CODE, O.PAID),
        (Payer.PAYS, Says.CODE_WHILE_PENDING, O.PENDING),
        (Payer.PAYS, Says.ODD_WORD, O.PENDING),
        (Payer.SILENT, Says.CODE_WHILE_PENDING, O.PENDING),
        (Payer.SILENT, Says.PLAIN, O.PENDING),
        (Payer.REFUSES, Says.PLAIN, O.FAILED),
    ],
)
async def test_only_completed_is_paid(shop: Shop, payer: Payer, says: Says, outcome: PaymentOutcome) -> None:
    shop.desk.payers.always(payer)
    accepted = await shop.pay.request(push())
    shop.desk.says.always(says)
    answer = await shop.pay.query(accepted.checkout_id)
    assert (answer.outcome, answer.amount) == (outcome, None)
    assert answer.receipt == (shop.desk.prompts[0].code if outcome is O.PAID and says is not Says.NO_CODE else "")


async def test_unsuccessful_is_no_answer_at_all(shop: Shop) -> None:
    shop.desk.payers.always(Payer.PAYS)
    accepted = await shop.pay.request(push())
    shop.desk.says.next(Says.UNSUCCESSFUL)
    with pytest.raises(Retry):
        await shop.pay.query(accepted.checkout_id)
    assert (await shop.pay.query(accepted.checkout_id)).outcome is O.PAID


async def test_a_payer_who_takes_six_minutes_is_found_at_the_question_after(shop: Shop) -> None:
    shop.desk.payers.always(Payer.PAYS_LATE)
    accepted = await shop.pay.request(push())
    pushed_at, found = shop.clock.now(), []
    for asks in range(len(PATIENCE.asks)):
        due = PATIENCE.next_ask(Instant(pushed_at), asks)
        assert due is not None
        shop.clock.advance(due - shop.clock.now())
        found.append((await shop.pay.query(accepted.checkout_id)).outcome)
    assert found == [O.PENDING] * 5 + [O.PAID]


def test_a_polled_payment_is_asked_about_soon() -> None:
    """Nothing else tells of it, so the first minute counts."""
    assert PATIENCE.asks[:4] == (10 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE)


async def test_another_account_is_a_definite_no(shop: Shop) -> None:
    async with provider_session() as session:
        other = opened(Exchange(session, shop.desk.base_url), account_id=15)
        with pytest.raises(Refused, match="rejected"):
            await other.request(push())
    assert shop.desk.prompts == []


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (200, b'{"success": true}', Ambiguous),
        (200, b'{"success": "true", "checkout_request_id": "x"}', Ambiguous),
        (200, b'{"success": true, "data": {"checkout_request_id": "x"}}', Ambiguous),
        (200, b'{"success": true, "checkout_request_id": [7]}', Ambiguous),
        (200, b'{"success": false, "checkout_request_id": "x"}', Refused),
        (500, b'{"success": false, "message": "x"}', Ambiguous),
        (502, b'{"success": true, "checkout_request_id": "x"}', Ambiguous),
        (408, b"", Ambiguous),
        (301, b"moved", Refused),
        (404, b"gone", Refused),
        (200, b"", Ambiguous),
        (200, b"[]", Ambiguous),
    ],
)
async def test_what_a_push_without_acknowledgement_means(status: int, body: bytes, error: type[Exception]) -> None:
    async with answered(status, body) as exchange:
        with pytest.raises(error):
            await opened(exchange).request(push())


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b'{"success": true, "transaction_code": "X"}'),
        (200, b'{"success": true, "data": {"status": "completed"}}'),
        (200, b'{"success": true, "status": true}'),
        (200, b'{"success": true, "status": "completed", "checkout_request_id": "another"}'),
        (200, b'{"success": 1, "status": "completed"}'),
        (201, b'{"success": true, "status": "completed"}'),
        (500, b'{"success": true, "status": "completed"}'),
        (404, b'{"success": false, "message": "not found"}'),
        (200, b'<?php echo "completed" ?>'),
    ],
)
async def test_what_is_no_status_is_asked_again_later(status: int, body: bytes) -> None:
    async with answered(status, body) as exchange:
        with pytest.raises(Retry):
            await opened(exchange).query("ws_CO_1")


@given(
    st.dictionaries(
        st.sampled_from(["success", "status", "transaction_code", "checkout_request_id", "ResultCode", "amount"]),
        st.booleans() | st.sampled_from(["completed", "COMPLETED ", "complete", "paid", "0", "ws"]) | st.integers(),
    )
)
def test_nothing_but_success_and_completed_is_paid(said: dict[str, object]) -> None:
    answer = read_status(said, "ws")
    status = said.get("status")
    fits = said.get("success") is True and isinstance(status, str) and status.strip().lower() == "completed"
    paid = answer is not None and answer.outcome is O.PAID
    assert paid == (fits and said.get("checkout_request_id", "ws") == "ws")


def test_it_sends_no_notices_and_gives_nothing_back(shop: Shop) -> None:
    assert not shop.pay.notices_by_order
    assert not shop.pay.can_refund
    assert shop.pay.proof({}, b"{}") is Proof.NONE
    for read in (shop.pay.read_notice, shop.pay.read_refund_notice):
        with pytest.raises(BadNotice):
            read(b'{"success": true, "status": "completed", "checkout_request_id": "ws_CO_1"}')


def test_it_is_not_set_up_without_its_address() -> None:
    keys = {"api_key": "k", "api_secret": "s", "payment_account_id": "14"}
    assert OFFER.missing(keys) == ("base_url",)
    assert OFFER.missing({**keys, "base_url": "https://example.test"}) == ()


def test_an_answer_is_what_its_fields_say() -> None:
    said = {"success": True, "status": " Completed", "transaction_code": "SHP0000001", "amount": 1}
    assert read_status(said, "x") == PaymentAnswer(O.PAID, receipt="SHP0000001")
