"""What Flutterwave has of its own: one hash for all webhooks, pages nobody chose on, tries that fail, slow refunds."""

from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, cast

import orjson
import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st

from tests.providers.money_bench import NOON, answered
from wabot.core.clock import HOUR, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.pay import Ambiguous, BadNotice, PaymentOutcome, Proof, Push, RefundOutcome, RefundRequest
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.flutterwave import OFFER, FlutterwaveProvider
from wabot.testing.money.checkout import Became
from wabot.testing.money.flutterwave import FlutterwaveStandIn

O = PaymentOutcome  # noqa: E741 — read as a column below
KEY, HASH = "secret-key-of-a-test", "hash-of-a-test"
CALLBACK = "http://127.0.0.1:1/callbacks/flutterwave/a-secret-token"
PUSH = Push("abc-push", TenantId("T1"), Money(50_000, "KES"), "254711222333", "WABOT1", "Month", CALLBACK)


def adapter(exchange: Exchange, clock: MovableClock, token: str = HASH) -> FlutterwaveProvider:
    return FlutterwaveProvider(exchange, clock, OFFER.filled({"secret_key": KEY, "secret_hash": token}))


def reader(token: str = HASH) -> FlutterwaveProvider:
    return adapter(Exchange(cast(ClientSession, None), "http://127.0.0.1:1"), MovableClock(NOON, frozen=True), token)


class House:
    """A stand-in and the adapter that speaks to it."""

    def __init__(self, desk: FlutterwaveStandIn, payments: FlutterwaveProvider, clock: MovableClock) -> None:
        self.desk, self.payments, self.clock = desk, payments, clock

    async def paid(self) -> RefundRequest:
        """A paid page, ready to be given back."""
        accepted = await self.payments.request(PUSH)
        await self.desk.pay(accepted.checkout_id)
        receipt = (await self.payments.query(accepted.checkout_id)).receipt
        return RefundRequest("abc-refund", PUSH.tenant, receipt, PUSH.amount, "")


@pytest.fixture
async def house() -> AsyncIterator[House]:
    clock = MovableClock(NOON, frozen=True)
    desk = FlutterwaveStandIn(clock, KEY, HASH)
    url = await desk.start()
    async with provider_session() as session:
        yield House(desk, adapter(Exchange(session, url), clock), clock)
    await desk.stop()


def body(event: str = "charge.completed", **changes: Any) -> bytes:
    about = {"id": 285959875, "tx_ref": "abc-push", "status": "successful", "amount": 500, "currency": "KES"}
    about |= {"charged_amount": 507, **changes}
    return orjson.dumps({"event": event, "data": {name: value for name, value in about.items() if value is not None}})


def test_the_hash_proves_and_nothing_else_does() -> None:
    assert reader().proof({"Verif-Hash": HASH}, b"") is Proof.SIGNED
    for headers in (
        {},
        {"verif-hash": ""},
        {"verif-hash": HASH + "x"},
        {"verif-hash": HASH.upper()},
        {"verif-hash": "\udcff"},
        {"flutterwave-signature": HASH},
    ):
        assert reader().proof(headers, b"") is Proof.BAD
    assert reader(token="").proof({"verif-hash": ""}, b"") is Proof.BAD


@pytest.mark.parametrize(
    ("changes", "outcome", "minor"),
    [
        ({}, O.PAID, 50_000),
        ({"amount": 499.5}, O.PAID, 49_950),
        ({"amount": "500.00"}, O.PAID, 50_000),
        ({"amount": 0}, O.INCOMPLETE, None),
        ({"amount": 500.001}, O.INCOMPLETE, None),
        ({"amount": None}, O.INCOMPLETE, None),
        ({"currency": None}, O.INCOMPLETE, None),
        ({"id": None}, O.INCOMPLETE, 50_000),
        ({"status": "failed"}, O.PENDING, 50_000),
        ({"status": "pending"}, O.PENDING, 50_000),
    ],
)
def test_only_successful_is_paid(changes: dict[str, Any], outcome: PaymentOutcome, minor: int | None) -> None:
    notice = reader().read_notice(body(**changes))
    assert (notice.outcome, notice.checkout_id) == (outcome, "abc-push")
    assert notice.amount == (None if minor is None else Money(minor, "KES"))


@pytest.mark.parametrize("changes", [{"status": "NOVEL"}, {"status": None}, {"tx_ref": None}, {"tx_ref": {}}])
def test_what_nobody_documents_is_bad(changes: dict[str, Any]) -> None:
    with pytest.raises(BadNotice):
        reader().read_notice(body(**changes))


def test_an_event_that_is_no_charge_names_no_push() -> None:
    notice = reader().read_notice(body("transfer.completed"))
    assert (notice.checkout_id, notice.outcome) == ("", O.PENDING)
    with pytest.raises(BadNotice, match="refund"):
        reader().read_notice(body("refund.completed"))


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("completed", RefundOutcome.PENDING),
        ("completed-momo", RefundOutcome.DONE),
        ("completed-bank-transfer", RefundOutcome.DONE),
        ("failed", RefundOutcome.MANUAL),
    ],
)
@pytest.mark.parametrize(("of", "paid"), [("tx_id", "amount_refunded"), ("TransactionId", "AmountRefunded")])
def test_refunds_are_told_in_either_spelling(status: str, outcome: RefundOutcome, of: str, paid: str) -> None:
    about = {"id": 75923, of: 908790, paid: 500, "currency": "KES", "status": status}
    notice = reader().read_refund_notice(orjson.dumps({"event": "refund.completed", "data": about}))
    assert (notice.reference, notice.receipt, notice.outcome) == ("75923", "908790", outcome)
    assert notice.amount == Money(50_000, "KES")
    for strange in ({"event": "refund.completed"}, {"event": "charge.completed", "data": about}):
        with pytest.raises(BadNotice):
            reader().read_refund_notice(orjson.dumps(strange))


JSON: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats() | st.text(max_size=9) | st.just({})
)
FIELDS = ["id", "tx_ref", "tx_id", "TransactionId", "status", "amount", "amount_refunded", "currency"]


@given(st.sampled_from(["charge.completed", "refund.completed"]), st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_no_value_whatever_breaks_a_reader(event: str, changes: dict[str, Any]) -> None:
    said = orjson.dumps({"event": event, "data": {**orjson.loads(body())["data"], **changes}})
    for read in (reader().read_notice, reader().read_refund_notice):
        with suppress(BadNotice):
            read(said)


async def test_what_is_sent_is_what_is_documented_and_never_the_callback_address(house: House) -> None:
    accepted = await house.payments.request(replace(PUSH, amount=Money(4750, "KES")))
    line, headers, sent = house.desk.seen[0]
    said = orjson.loads(sent)
    assert line == "POST /v3/payments"
    assert (said["tx_ref"], said["amount"], said["currency"]) == ("abc-push", 47.5, "KES")
    assert (headers["authorization"], headers["x-idempotency-key"]) == (f"Bearer {KEY}", "abc-push")
    assert b"a-secret-token" not in sent
    assert accepted.link.startswith(house.desk.base_url)


async def test_shillings_without_cents_go_whole(house: House) -> None:
    accepted = await house.payments.request(replace(PUSH, amount=Money(5000, "UGX")))
    assert orjson.loads(house.desk.seen[0][2])["amount"] == 5000
    await house.desk.pay(accepted.checkout_id)
    assert (await house.payments.query(accepted.checkout_id)).amount == Money(5000, "UGX")


async def test_a_page_on_which_nobody_chose_is_unknown(house: House) -> None:
    house.desk.chosen = False
    accepted = await house.payments.request(PUSH)
    with pytest.raises(Refused, match="unknown"):
        await house.payments.query(accepted.checkout_id)
    await house.desk.pay(accepted.checkout_id)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PAID


async def test_a_transaction_left_alone_ends_some_day(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    house.clock.advance(36 * HOUR)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PENDING
    house.clock.advance(1)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.EXPIRED


async def test_after_a_try_that_failed_the_next_one_counts(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    await house.desk.end(accepted.checkout_id, Became.DENIED)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PENDING
    await house.desk.pay(accepted.checkout_id)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PAID


async def test_a_try_that_failed_is_the_end_once_its_page_is_closed(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    await house.desk.end(accepted.checkout_id, Became.DENIED)
    house.clock.advance(36 * HOUR + 1)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.EXPIRED


async def test_a_name_used_before_may_have_opened_a_page(house: House) -> None:
    await house.payments.request(PUSH)
    with pytest.raises(Ambiguous):
        await house.payments.request(PUSH)


@pytest.mark.parametrize(("message", "word"), [("Invalid amount", "bad_amount"), ("Not for you", "rejected")])
async def test_a_definite_no_has_its_word(message: str, word: str) -> None:
    said = orjson.dumps({"status": "error", "message": message, "data": None})
    async with answered(400, said) as exchange:
        with pytest.raises(Refused) as refused:
            await adapter(exchange, MovableClock(NOON, frozen=True)).request(PUSH)
    assert refused.value.reason == word


@pytest.mark.parametrize(
    "about",
    [
        {"id": 1, "tx_ref": "another", "status": "successful", "amount": 500, "currency": "KES"},
        {"id": 1, "tx_ref": "abc-push", "status": "novel", "amount": 500, "currency": "KES"},
        {"id": 1, "tx_ref": "abc-push", "status": "successful", "currency": "KES"},
        {"tx_ref": "abc-push", "status": "successful", "amount": 500, "currency": "KES"},
    ],
)
async def test_an_answer_that_proves_nothing_is_none(about: dict[str, Any]) -> None:
    said = orjson.dumps({"status": "success", "message": "Transaction fetched successfully", "data": about})
    async with answered(200, said) as exchange:
        with pytest.raises(Retry):
            await adapter(exchange, MovableClock(NOON, frozen=True)).query("abc-push")


async def test_a_refund_is_under_way_until_it_is_told_of(house: House) -> None:
    request = await house.paid()
    house.desk.refund_ends.next(Became.OPEN)
    first = await house.payments.refund(request)
    again = await house.payments.refund(request)
    assert first == again
    assert first.outcome is RefundOutcome.PENDING
    assert first.patience > 24 * HOUR
    assert [line for line, _, _ in house.desk.seen].count(f"POST /v3/transactions/{request.receipt}/refund") == 1


@pytest.mark.parametrize(
    ("ends", "outcome"), [(Became.REFUNDED, RefundOutcome.DONE), (Became.DENIED, RefundOutcome.MANUAL)]
)
async def test_how_a_refund_ended_is_found_by_looking(house: House, ends: Became, outcome: RefundOutcome) -> None:
    request = await house.paid()
    house.desk.refund_ends.next(ends)
    first = await house.payments.refund(request)
    again = await house.payments.refund(request)
    assert (again.outcome, again.reference) == (outcome, first.reference)


async def test_what_cannot_be_given_back_is_refused(house: House) -> None:
    request = await house.paid()
    house.desk.bills["abc-push"].status = Became.DENIED
    with pytest.raises(Refused):
        await house.payments.refund(request)


def test_the_offer_needs_both_secrets() -> None:
    assert OFFER.missing({}) == ("secret_key", "secret_hash")
