"""What Paystack has of its own: signatures over raw bytes, cents, one address for all of a business's events."""

from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, cast

import orjson
import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import HOUR, Instant, MovableClock
from wabot.core.errors import Refused
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.pay import Ambiguous, BadNotice, PaymentOutcome, Proof, Push, RefundOutcome, RefundRequest
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.paystack import OFFER, PaystackProvider
from wabot.testing.money.checkout import Became
from wabot.testing.money.faults import Fault
from wabot.testing.money.paystack import PaystackStandIn

O = PaymentOutcome  # noqa: E741 — read as a column below
KEY = "sk_test_of_a_test"
NOON = Instant(1_795_000_000_000)
PUSH = Push("abc-push", TenantId("T1"), Money(5000, "KES"), "254711222333", "AIRTIME1", "Airtime", "")
RAW = b'{"event":"charge.success",  "data":{"reference":"ORD-1"}}'
SIGNED = (  # HMAC-SHA512 of RAW, two spaces and all, with KEY
    "4f362f99d721aa3ef319a7169d91fa7926bc3c20e6b5c9e9c771881e48670399"
    "cd93cd75b28be213f681867fab7aa946da301bdfc88f0cc40ca790d7e87e5f2a"
)


class House:
    """A stand-in and the adapter that speaks to it."""

    def __init__(self, clock: MovableClock, desk: PaystackStandIn, payments: PaystackProvider) -> None:
        self.clock, self.desk, self.payments = clock, desk, payments

    async def paid(self) -> RefundRequest:
        """A paid charge, ready to be given back."""
        accepted = await self.payments.request(PUSH)
        await self.desk.pay(accepted.checkout_id)
        receipt = (await self.payments.query(accepted.checkout_id)).receipt
        return RefundRequest("abc-refund", PUSH.tenant, receipt, PUSH.amount, "")

    def count(self, line: str) -> int:
        return [seen for seen, _, _ in self.desk.seen].count(line)


@pytest.fixture
async def house() -> AsyncIterator[House]:
    clock = MovableClock(NOON, frozen=True)
    desk = PaystackStandIn(clock, KEY)
    url = await desk.start()
    async with provider_session() as session:
        yield House(clock, desk, PaystackProvider(Exchange(session, url), clock, KEY, "shop@example.com", "mpesa"))
    await desk.stop()


def reader() -> PaystackProvider:
    exchange = Exchange(cast(ClientSession, None), "http://127.0.0.1:1")
    return PaystackProvider(exchange, MovableClock(NOON, frozen=True), KEY, "", "mpesa")


def body(event: str = "charge.success", **changes: Any) -> bytes:
    data = {"id": 7, "reference": "abc-push", "status": "success", "amount": 5000, "currency": "KES"} | changes
    return orjson.dumps({"event": event, "data": {name: value for name, value in data.items() if value is not None}})


def test_the_signature_is_over_the_bytes_that_came() -> None:
    assert reader().proof({"X-Paystack-Signature": SIGNED}, RAW) is Proof.SIGNED
    assert reader().proof({"x-paystack-signature": SIGNED}, orjson.dumps(orjson.loads(RAW))) is Proof.BAD
    for given_ in ("", SIGNED.upper(), SIGNED[:-1], SIGNED + "0", "\udcff"):
        assert reader().proof({"x-paystack-signature": given_}, RAW) is Proof.BAD
    assert reader().proof({}, RAW) is Proof.BAD


@pytest.mark.parametrize(
    ("changes", "outcome", "minor"),
    [
        ({}, O.PAID, 5000),
        ({"amount": "5000"}, O.PAID, 5000),
        ({"amount": 4900}, O.PAID, 4900),
        ({"amount": 50.5}, O.INCOMPLETE, None),
        ({"amount": None}, O.INCOMPLETE, None),
        ({"amount": True}, O.INCOMPLETE, None),
        ({"id": None}, O.INCOMPLETE, 5000),
        ({"event": "charge.failed"}, O.FAILED, 5000),
    ],
)
def test_amounts_are_cents(changes: dict[str, Any], outcome: PaymentOutcome, minor: int | None) -> None:
    notice = reader().read_notice(body(**changes))
    assert (notice.outcome, notice.checkout_id) == (outcome, "abc-push")
    assert notice.amount == (None if minor is None else Money(minor, "KES"))


def test_another_currency_is_told_as_it_is() -> None:
    assert reader().read_notice(body(currency="NGN")).amount == Money(5000, "NGN")


def test_events_about_something_else_name_no_push() -> None:
    for event in ("transfer.success", "customeridentification.failed", "invoice.create"):
        notice = reader().read_notice(body(event))
        assert (notice.checkout_id, notice.outcome) == ("", O.PENDING)


@pytest.mark.parametrize("changes", [{"reference": None}, {"reference": {}}, {"status": "failed"}, {"event": None}])
def test_what_paystack_would_not_send_is_bad(changes: dict[str, Any]) -> None:
    with pytest.raises(BadNotice):
        reader().read_notice(body(**changes))


@pytest.mark.parametrize(
    ("event", "outcome"),
    [
        ("refund.processed", RefundOutcome.DONE),
        ("refund.pending", RefundOutcome.PENDING),
        ("refund.processing", RefundOutcome.PENDING),
        ("refund.failed", RefundOutcome.MANUAL),
        ("refund.needs-attention", RefundOutcome.MANUAL),
    ],
)
def test_refunds_are_told_by_our_reference(event: str, outcome: RefundOutcome) -> None:
    told = body(event, transaction_reference="abc-push", amount="5000", refund_reference=None)
    with pytest.raises(BadNotice):
        reader().read_notice(told)
    notice = reader().read_refund_notice(told)
    assert (notice.reference, notice.outcome, notice.amount) == ("abc-push", outcome, Money(5000, "KES"))
    for strange in (body("refund.novel", transaction_reference="x"), body(event), body()):
        with pytest.raises(BadNotice):
            reader().read_refund_notice(strange)


JSON: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats() | st.text(max_size=9) | st.just({})
)
FIELDS = ["id", "reference", "status", "amount", "currency", "transaction_reference", "gateway_response"]


@given(st.sampled_from(["charge.success", "refund.failed"]), st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_no_value_whatever_breaks_a_reader(event: str, changes: dict[str, Any]) -> None:
    said = orjson.dumps({"event": event, "data": {**orjson.loads(body())["data"], **changes}})
    for read in (reader().read_notice, reader().read_refund_notice):
        with suppress(BadNotice):
            read(said)


async def test_a_phone_is_charged_whole_shillings(house: House) -> None:
    accepted = await house.payments.request(replace(PUSH, amount=Money(4750, "KES")))
    assert (accepted.amount, accepted.link) == (Money(4800, "KES"), "")
    sent = orjson.loads(house.desk.seen[0][2])
    assert (sent["amount"], sent["reference"], sent["email"]) == (4800, "abc-push", "shop@example.com")
    assert sent["mobile_money"] == {"phone": "+254711222333", "provider": "mpesa"}


async def test_a_reference_is_taken_once_and_the_second_try_knows_nothing(house: House) -> None:
    await house.payments.request(PUSH)
    with pytest.raises(Ambiguous):
        await house.payments.request(PUSH)


@pytest.mark.parametrize(
    ("changes", "word"), [({"payer": "255711222333"}, "bad_number"), ({"amount": Money(10**9, "KES")}, "bad_amount")]
)
async def test_a_definite_no_names_its_cause(house: House, changes: dict[str, Any], word: str) -> None:
    with pytest.raises(Refused) as refused:
        await house.payments.request(replace(PUSH, **changes))
    assert refused.value.reason == word


async def test_a_prompt_left_alone_is_over_after_an_hour_and_may_be_paid_all_the_same(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    await house.desk.end(accepted.checkout_id, Became.EXPIRED)
    house.clock.advance(HOUR - 1)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PENDING
    house.clock.advance(1)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.EXPIRED
    await house.desk.pay(accepted.checkout_id)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PAID


async def test_an_unknown_reference_is_unknown(house: House) -> None:
    with pytest.raises(Refused, match="unknown"):
        await house.payments.query("never-push")


async def test_another_key_is_refused_everywhere(house: House) -> None:
    request = await house.paid()
    async with provider_session() as session:
        exchange = Exchange(session, house.desk.base_url)
        stranger = PaystackProvider(exchange, house.clock, "another", "x@example.com", "mpesa")
        for act in (stranger.request(PUSH), stranger.query("abc-push"), stranger.refund(request)):
            with pytest.raises(Refused, match="bad_credentials"):
                await act
    assert house.count("POST /refund") == 0


async def test_a_refund_without_an_answer_is_found_and_not_asked_for_twice(house: House) -> None:
    request = await house.paid()
    house.desk.faults.next(Fault.RESET_AFTER)
    with pytest.raises(Ambiguous):
        await house.payments.refund(request)
    answer = await house.payments.refund(request)
    assert (answer.outcome, answer.reference) == (RefundOutcome.DONE, "abc-push")
    assert house.count("POST /refund") == 1


async def test_a_refund_that_failed_needs_a_person(house: House) -> None:
    request = await house.paid()
    house.desk.refund_ends.next(Became.DENIED)
    assert (await house.payments.refund(request)).outcome is RefundOutcome.PENDING
    assert (await house.payments.refund(request)).outcome is RefundOutcome.MANUAL
    assert house.desk.collected("KES") == 5000


async def test_a_transaction_nobody_knows_is_not_given_back(house: House) -> None:
    request = await house.paid()
    with pytest.raises(Refused, match="unknown"):
        await house.payments.refund(replace(request, receipt="1"))


def test_the_offer_needs_the_secret_key_only() -> None:
    assert OFFER.missing({}) == ("secret_key",)
    assert OFFER.filled({})["wallet"] == "mpesa"
