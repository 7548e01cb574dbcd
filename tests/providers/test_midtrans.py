"""What Midtrans has of its own: signatures over literal text, a status word for everything, pages nobody chose yet."""

from collections.abc import AsyncIterator
from contextlib import suppress
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
from wabot.ports.pay import Ambiguous, BadNotice, PaymentOutcome, Proof, Push, RefundOutcome, RefundRequest
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.midtrans import OFFER, MidtransProvider
from wabot.testing.money.checkout import Became
from wabot.testing.money.midtrans import MidtransStandIn

O = PaymentOutcome  # noqa: E741 — read as a column below
KEY = "server-key-of-a-test"
NOON = Instant(1_795_000_000_000)
PUSH = Push(
    "abc-push", TenantId("T1"), Money(50_000, "IDR"), "6281234567890", "WABOT1", "Month", "http://127.0.0.1:1/cb"
)
SIGNED = (  # SHA-512 of INV-000123, 200, 50000.00 and KEY, one after the other
    "49704c85d44cb30745bbd3540a58fe36931bb0acf26244da72083151df68b9c9"
    "9c80ecaa6efae004eb709c2161373e27f24eeedd965f054b5c00d4c3904f523e"
)


class House:
    """A stand-in and the adapter that speaks to it."""

    def __init__(self, desk: MidtransStandIn, payments: MidtransProvider) -> None:
        self.desk, self.payments = desk, payments


@pytest.fixture
async def house() -> AsyncIterator[House]:
    desk = MidtransStandIn(MovableClock(NOON, frozen=True), KEY)
    url = await desk.start()
    async with provider_session() as session:
        yield House(desk, MidtransProvider(Exchange(session, url), KEY))
    await desk.stop()


@pytest.fixture
async def reader() -> AsyncIterator[MidtransProvider]:
    async with provider_session() as session:
        yield MidtransProvider(Exchange(session, "https://app.sandbox.midtrans.com"), KEY)


def body(**changes: Any) -> bytes:
    said = {
        "order_id": "INV-000123",
        "status_code": "200",
        "gross_amount": "50000.00",
        "transaction_status": "settlement",
        "transaction_id": "t-1",
        "fraud_status": "accept",
        "currency": "IDR",
        "signature_key": SIGNED,
    } | changes
    return orjson.dumps({name: value for name, value in said.items() if value is not None})


async def test_the_signature_is_over_the_text_as_written(reader: MidtransProvider) -> None:
    assert reader.proof({}, body()) is Proof.SIGNED
    assert reader.proof({}, body(transaction_status="expire")) is Proof.SIGNED  # Midtrans leaves the word unsigned
    for changes in (
        {"gross_amount": "50000"},
        {"gross_amount": "50000.0"},
        {"gross_amount": 50000.00},
        {"order_id": "INV-000124"},
        {"status_code": "201"},
        {"status_code": 200},
        {"signature_key": SIGNED.upper()},
        {"signature_key": ""},
        {"signature_key": "é"},
        {"signature_key": None},
        {"order_id": None},
    ):
        assert reader.proof({}, body(**changes)) is Proof.BAD, changes


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, O.PAID),
        ({"fraud_status": None}, O.PAID),
        ({"currency": None}, O.PAID),
        ({"transaction_status": "capture"}, O.PAID),
        ({"transaction_status": "capture", "fraud_status": "challenge"}, O.PENDING),
        ({"transaction_status": "capture", "fraud_status": None}, O.PENDING),
        ({"fraud_status": "deny"}, O.PENDING),
        ({"status_code": "201"}, O.PENDING),
        ({"transaction_status": "pending", "status_code": "201"}, O.PENDING),
        ({"transaction_status": "authorize"}, O.PENDING),
        ({"transaction_status": "deny", "status_code": "202"}, O.FAILED),
        ({"transaction_status": "cancel"}, O.CANCELLED),
        ({"transaction_status": "expire", "status_code": "407"}, O.EXPIRED),
        ({"transaction_status": "chargeback"}, O.FAILED),
        ({"gross_amount": "50000.50"}, O.INCOMPLETE),
        ({"gross_amount": "-50000.00"}, O.INCOMPLETE),
        ({"gross_amount": None}, O.INCOMPLETE),
        ({"transaction_id": None}, O.INCOMPLETE),
    ],
)
async def test_only_settled_and_captured_without_doubt_is_paid(
    reader: MidtransProvider, changes: dict[str, Any], outcome: PaymentOutcome
) -> None:
    notice = reader.read_notice(body(**changes))
    assert notice.outcome is outcome
    assert notice.checkout_id == "INV-000123"
    if outcome is O.PAID:
        assert (notice.amount, notice.receipt) == (Money(50_000, "IDR"), "t-1")


@pytest.mark.parametrize("changes", [{"transaction_status": "novel"}, {"order_id": None}, {"order_id": ["x"]}])
async def test_what_nobody_documents_is_bad(reader: MidtransProvider, changes: dict[str, Any]) -> None:
    with pytest.raises(BadNotice):
        reader.read_notice(body(**changes))


async def test_money_given_back_is_the_other_readers(reader: MidtransProvider) -> None:
    back = body(transaction_status="refund", refund_amount="50000.00", refunds=[{"refund_key": "abc-refund"}])
    with pytest.raises(BadNotice):
        reader.read_notice(back)
    notice = reader.read_refund_notice(back)
    assert (notice.reference, notice.outcome) == ("abc-refund", RefundOutcome.DONE)
    assert notice.amount == Money(50_000, "IDR")
    part = body(transaction_status="partial_refund", refund_key="abc-refund")
    assert reader.read_refund_notice(part).outcome is RefundOutcome.MANUAL
    with pytest.raises(BadNotice):
        reader.read_refund_notice(body(transaction_status="refund", refunds=["x"]))


JSON: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats()
    | st.text(max_size=9)
    | st.just([])
    | st.just({})
)
FIELDS = ["order_id", "status_code", "gross_amount", "transaction_status", "fraud_status", "currency", "refunds"]


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_no_value_whatever_breaks_a_reader(changes: dict[str, Any]) -> None:
    payments = MidtransProvider(Exchange(cast(ClientSession, None), "http://127.0.0.1:1"), KEY)
    for word in ("settlement", "refund"):
        said = orjson.dumps({**orjson.loads(body(transaction_status=word)), **changes})
        assert payments.proof({}, said) in (Proof.SIGNED, Proof.BAD)
        for read in (payments.read_notice, payments.read_refund_notice):
            with suppress(BadNotice):
                read(said)


async def test_a_page_is_opened_once_and_tells_where_its_notices_go(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    assert accepted.link.startswith(house.desk.base_url)
    line, headers, sent = house.desk.seen[0]
    assert (line, headers["x-override-notification"]) == ("POST /snap/v1/transactions", PUSH.callback_url)
    assert orjson.loads(sent)["transaction_details"] == {"order_id": "abc-push", "gross_amount": 50_000}
    with pytest.raises(Ambiguous):
        await house.payments.request(PUSH)


async def test_before_a_way_to_pay_is_chosen_it_is_unknown(house: House) -> None:
    house.desk.chosen = False
    accepted = await house.payments.request(PUSH)
    with pytest.raises(Refused, match="unknown"):
        await house.payments.query(accepted.checkout_id)
    await house.desk.pay(accepted.checkout_id)
    assert (await house.payments.query(accepted.checkout_id)).outcome is O.PAID


async def test_an_amount_midtrans_does_not_take_has_its_word(house: House) -> None:
    dear = Push("abc-push", PUSH.tenant, Money(1_000_000_000, "IDR"), "1", "r", "d", "http://127.0.0.1:1/cb")
    with pytest.raises(Refused) as refused:
        await house.payments.request(dear)
    assert refused.value.reason == "bad_amount"


async def test_another_server_key_is_refused(house: House) -> None:
    async with provider_session() as session:
        payments = MidtransProvider(Exchange(session, house.desk.base_url), "another")
        with pytest.raises(Refused, match="bad_credentials"):
            await payments.request(PUSH)
        with pytest.raises(Refused, match="bad_credentials"):
            await payments.query("abc-push")


async def test_only_what_is_settled_is_given_back(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    request = RefundRequest("abc-refund", PUSH.tenant, accepted.checkout_id, PUSH.amount, "http://127.0.0.1:1/cb")
    assert (await house.payments.refund(request)).outcome is RefundOutcome.MANUAL
    await house.desk.pay(accepted.checkout_id)
    house.desk.refund_ends.next(Became.DENIED)
    with pytest.raises(Refused):
        await house.payments.refund(request)
    assert house.desk.collected("IDR") == 50_000


async def test_the_answer_about_another_order_is_no_answer(house: House) -> None:
    accepted = await house.payments.request(PUSH)
    house.desk.bills["other"] = house.desk.bills[accepted.checkout_id]
    with pytest.raises(Retry):
        await house.payments.query("other")


async def test_names_keep_to_the_rules_and_apart(reader: MidtransProvider) -> None:
    names = {reader.name_of(key) for key in ("a/0", "a-0", "a 0", "x" * 60, "x" * 61)}
    assert len(names) == 5
    assert all(len(name) <= 50 and "/" not in name and " " not in name for name in names)
    assert reader.name_of("5f0c1d2e3a4b5c6d7e8f9a0b-push") == "5f0c1d2e3a4b5c6d7e8f9a0b-push"


def test_the_offer_needs_the_server_key_only() -> None:
    assert OFFER.missing({}) == ("server_key",)
    assert OFFER.filled({"server_key": "k"})["base_url"] == "https://app.midtrans.com"
