"""What Xendit has of its own: one token for all webhooks, invoices whose names it does not keep apart, paid amounts."""

from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, cast

import orjson
import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import Instant, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.pay import BadNotice, PaymentOutcome, Proof, Push, RefundOutcome, RefundRequest
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.xendit import OFFER, XenditProvider
from wabot.testing.money.checkout import Became, Bill
from wabot.testing.money.xendit import XenditStandIn

O = PaymentOutcome  # noqa: E741 — read as a column below
KEY, TOKEN = "secret-key-of-a-test", "token-of-a-test"
NOON = Instant(1_795_000_000_000)
PUSH = Push("abc-push", TenantId("T1"), Money(50_000, "IDR"), "6281234567890", "WABOT1", "Month", "http://127.0.0.1:1/")


class House:
    """A stand-in and the adapter that speaks to it."""

    def __init__(self, desk: XenditStandIn, payments: XenditProvider) -> None:
        self.desk, self.payments = desk, payments

    async def paid(self) -> RefundRequest:
        """A paid invoice, ready to be given back."""
        accepted = await self.payments.request(PUSH)
        await self.desk.pay(accepted.checkout_id)
        return RefundRequest("abc-refund", PUSH.tenant, accepted.merchant_id, PUSH.amount, "")


@pytest.fixture
async def house() -> AsyncIterator[House]:
    desk = XenditStandIn(MovableClock(NOON, frozen=True), KEY, TOKEN)
    url = await desk.start()
    async with provider_session() as session:
        yield House(desk, XenditProvider(Exchange(session, url), KEY, TOKEN))
    await desk.stop()


def reader(token: str = TOKEN) -> XenditProvider:
    return XenditProvider(Exchange(cast(ClientSession, None), "http://127.0.0.1:1"), KEY, token)


def body(**changes: Any) -> bytes:
    said = {"id": "inv-1", "external_id": "abc-push", "status": "PAID", "amount": 50_000, "currency": "IDR"} | changes
    return orjson.dumps({name: value for name, value in said.items() if value is not None})


def test_the_token_proves_and_nothing_else_does() -> None:
    assert reader().proof({"X-Callback-Token": TOKEN}, b"") is Proof.SIGNED
    for headers in (
        {},
        {"x-callback-token": ""},
        {"x-callback-token": TOKEN + "x"},
        {"x-callback-token": TOKEN.upper()},
        {"x-callback-token": "\udcff"},
        {"authorization": TOKEN},
    ):
        assert reader().proof(headers, b"") is Proof.BAD
    assert reader(token="").proof({"x-callback-token": ""}, b"") is Proof.BAD


@pytest.mark.parametrize(
    ("changes", "outcome", "minor"),
    [
        ({"paid_amount": 50_000}, O.PAID, 50_000),
        ({"status": "SETTLED", "paid_amount": 50_000}, O.PAID, 50_000),
        ({"paid_amount": 49_000}, O.PAID, 49_000),
        ({}, O.PAID, 50_000),
        ({"amount": "50000"}, O.PAID, 50_000),
        ({"amount": 50_000.0}, O.PAID, 50_000),
        ({"paid_amount": 0}, O.INCOMPLETE, None),
        ({"paid_amount": 50_000.5}, O.INCOMPLETE, None),
        ({"currency": None}, O.INCOMPLETE, None),
        ({"currency": "rupiah"}, O.INCOMPLETE, None),
        ({"id": None}, O.INCOMPLETE, 50_000),
        ({"status": "EXPIRED"}, O.EXPIRED, 50_000),
        ({"status": "PENDING"}, O.PENDING, 50_000),
    ],
)
def test_what_was_paid_counts_not_what_was_asked(
    changes: dict[str, Any], outcome: PaymentOutcome, minor: int | None
) -> None:
    notice = reader().read_notice(body(**changes))
    assert (notice.outcome, notice.checkout_id) == (outcome, "abc-push")
    assert notice.amount == (None if minor is None else Money(minor, "IDR"))


def test_paid_and_settled_have_one_receipt() -> None:
    first, second = (reader().read_notice(body(status=status)) for status in ("PAID", "SETTLED"))
    assert first.receipt == second.receipt == "inv-1"


@pytest.mark.parametrize("changes", [{"status": "NOVEL"}, {"status": None}, {"external_id": None}, {"external_id": {}}])
def test_what_nobody_documents_is_bad(changes: dict[str, Any]) -> None:
    with pytest.raises(BadNotice):
        reader().read_notice(body(**changes))


@pytest.mark.parametrize(
    ("event", "outcome"), [("refund.succeeded", RefundOutcome.DONE), ("refund.failed", RefundOutcome.MANUAL)]
)
def test_refunds_are_told_by_xendits_id(event: str, outcome: RefundOutcome) -> None:
    about = {"id": "rfd-1", "amount": 50_000, "currency": "IDR", "invoice_id": "inv-1", "status": "?"}
    notice = reader().read_refund_notice(orjson.dumps({"event": event, "data": about}))
    assert (notice.reference, notice.outcome, notice.amount) == ("rfd-1", outcome, Money(50_000, "IDR"))
    for strange in ({"event": event}, {"event": "payment.novel", "data": about}, {"event": event, "data": [about]}):
        with pytest.raises(BadNotice):
            reader().read_refund_notice(orjson.dumps(strange))


JSON: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats() | st.text(max_size=9) | st.just({})
)
FIELDS = ["id", "external_id", "status", "amount", "paid_amount", "currency", "event", "data"]


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_no_value_whatever_breaks_a_reader(changes: dict[str, Any]) -> None:
    said = orjson.dumps({**orjson.loads(body(event="refund.failed", data={"id": "rfd-1"})), **changes})
    for read in (reader().read_notice, reader().read_refund_notice):
        with suppress(BadNotice):
            read(said)


async def test_an_unknown_name_is_unknown(house: House) -> None:
    with pytest.raises(Refused, match="unknown"):
        await house.payments.query("never-push")


async def test_of_two_invoices_with_one_name_the_paid_one_counts(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    paid = Bill(accepted.checkout_id, "inv-2", PUSH.amount, status=Became.PAID, paid=PUSH.amount)
    expired = Bill(accepted.checkout_id, "inv-3", PUSH.amount, status=Became.EXPIRED)
    house.desk.twins = [expired]
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PENDING
    house.desk.twins = [expired, paid]
    answer = await house.payments.query(accepted.checkout_id)
    assert (answer.outcome, answer.receipt) == (O.PAID, "inv-2")


async def test_cents_are_sent_and_read_as_they_are(house: House) -> None:
    accepted = await house.payments.request(replace(PUSH, amount=Money(4750, "PHP")))
    assert orjson.loads(house.desk.seen[0][2])["amount"] == 47.5
    await house.desk.pay(accepted.checkout_id)
    assert (await house.payments.query(accepted.checkout_id)).amount == Money(4750, "PHP")


async def test_a_refund_that_is_never_told_of_is_found_by_its_key(house: House) -> None:
    request = await house.paid()
    house.desk.refund_ends.next(Became.OPEN)
    first = await house.payments.refund(request)
    again = await house.payments.refund(request)
    assert first == again
    assert first.outcome is RefundOutcome.PENDING
    assert [line for line, _, _ in house.desk.seen].count("POST /refunds") == 1


async def test_what_cannot_be_given_back_is_refused(house: House) -> None:
    request = await house.paid()
    house.desk.bills["abc-push"].status = Became.EXPIRED
    with pytest.raises(Refused):
        await house.payments.refund(request)


async def test_a_refund_is_not_asked_for_where_nobody_can_say_if_it_was(house: House) -> None:
    request = await house.paid()
    async with provider_session() as session:
        stranger = XenditProvider(Exchange(session, house.desk.base_url), "another", TOKEN)
        with pytest.raises(Refused, match="bad_credentials"):
            await stranger.refund(request)
    assert "POST /refunds" not in [line for line, _, _ in house.desk.seen]


async def test_a_list_that_is_none_is_no_answer(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    house.desk.bills[accepted.checkout_id].name = "another"
    with pytest.raises(Refused, match="unknown"):
        await house.payments.query(accepted.checkout_id)
    house.desk.bills[accepted.checkout_id].name = accepted.checkout_id
    house.desk.novel = "SLEEPING"
    with pytest.raises(Retry):
        await house.payments.query(accepted.checkout_id)


def test_the_offer_needs_both_secrets() -> None:
    assert OFFER.missing({}) == ("secret_key", "callback_token")
