"""Every provider in the catalog reads whatever comes to its callback address, and raises nothing but BadNotice."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wabot.core.clock import MovableClock
from wabot.ports.offers import Offer
from wabot.ports.pay import BadNotice, Proof
from wabot.providers.catalog import OFFERS
from wabot.providers.exchange import provider_session

Reader = Callable[[bytes], object]

NAMES = (
    "Body", "stkCallback", "CheckoutRequestID", "MerchantRequestID", "ResultCode", "ResultDesc", "CallbackMetadata",
    "Item", "Name", "Value", "Amount", "Result", "ConversationID", "request_id", "result_code", "result_desc",
    "charge", "account_balance", "requestId", "status", "description", "order_id", "status_code", "gross_amount",
    "signature_key", "transaction_status", "external_id", "id", "amount", "paid_amount", "currency", "event",
    "data", "reference", "refund_status",
)  # fmt: skip
WORDS = ("0", "200", "Success", "Failed", "PAID", "settlement", "charge.success", "KES", "1E+999999", "-1", "NaN", " ")
LEAVES = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats() | st.text(max_size=20)
SAID = st.recursive(
    LEAVES | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8),
    max_leaves=20,
)


@pytest.fixture(scope="module", params=[offer.name for offer in OFFERS if offer.kind != "ai_provider"])
def readers(request: pytest.FixtureRequest) -> tuple[Callable[..., Proof], list[Reader]]:
    """How one provider judges and reads; it is never spoken to."""
    offer = next(offer for offer in OFFERS if offer.name == request.param)
    return asyncio.run(_open(offer))


async def _open(offer: Offer) -> tuple[Callable[..., Proof], list[Reader]]:
    values = {field.name: field.default or "1" for field in offer.fields}
    async with provider_session() as session:
        made = offer.make(session, MovableClock(frozen=True), values)
    refunds = getattr(made, "read_refund_notice", None)
    return made.proof, [made.read_notice, *([refunds] if refunds else [])]


def _read(readers: tuple[Callable[..., Proof], list[Reader]], body: bytes) -> None:
    proof, each = readers
    assert isinstance(proof({"content-type": "application/json"}, body), Proof)
    for read in each:
        with suppress(BadNotice):
            read(body)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes(readers: tuple[Callable[..., Proof], list[Reader]], body: bytes) -> None:
    _read(readers, body)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(NAMES), SAID, max_size=12))
def test_any_json_of_words_they_know(
    readers: tuple[Callable[..., Proof], list[Reader]], said: dict[str, object]
) -> None:
    _read(readers, orjson.dumps(said))


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"[" * 100_000, b'"' + b"x" * 2_000_000 + b'"'])
def test_hostile_bodies(readers: tuple[Callable[..., Proof], list[Reader]], body: bytes) -> None:
    _read(readers, body)
