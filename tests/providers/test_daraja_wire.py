"""What is sent to Daraja, and how its answers are read."""

import base64

import orjson
import pytest

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.pay import PaymentAnswer, PaymentOutcome, Push, PushAccepted, RefundRequest
from wabot.providers.accounts import SANDBOX_MPESA, DarajaAccount
from wabot.providers.pay import daraja_wire as wire

LAST_SECOND = Instant(1_767_214_799_999)  # 2025-12-31T20:59:59.999Z, still December in Nairobi
TILL = DarajaAccount("600000", "pass", "key", "secret", till="300300")


def push(minor: int = 5000) -> Push:
    amount = Money(minor, "KES")
    return Push("e1/0", TenantId("T1"), amount, "254711222333", "REFERENCE-TOO-LONG", "A description", "http://x/cb")


def test_the_timestamp_is_nairobis_and_the_password_is_made_of_it() -> None:
    assert wire.timestamp(LAST_SECOND) == "20251231235959"
    assert wire.timestamp(Instant(LAST_SECOND + 1)) == "20260101000000"
    body = wire.push_body(SANDBOX_MPESA, push(), LAST_SECOND)
    assert base64.b64decode(body["Password"]).decode() == f"174379sandbox-passkey{body['Timestamp']}"


def test_a_paybill_push_has_every_field_and_whole_shillings() -> None:
    body = wire.push_body(SANDBOX_MPESA, push(4701), LAST_SECOND)
    assert body["Amount"] == 48
    assert body["TransactionType"] == "CustomerPayBillOnline"
    assert (body["PartyB"], body["BusinessShortCode"]) == ("174379", "174379")
    assert (body["PartyA"], body["PhoneNumber"]) == ("254711222333", "254711222333")
    assert (body["AccountReference"], body["TransactionDesc"]) == ("REFERENCE-TO", "A description")


def test_a_till_is_paid_as_goods_while_the_store_signs() -> None:
    body = wire.push_body(TILL, push(), LAST_SECOND)
    assert body["TransactionType"] == "CustomerBuyGoodsOnline"
    assert (body["PartyB"], body["BusinessShortCode"]) == ("300300", "600000")


def test_a_reversal_keeps_safaricoms_spelling() -> None:
    request = RefundRequest("k", TenantId("T1"), "ABC1234XYZ", Money(5000, "KES"), "http://x/refund")
    body = wire.reversal_body(SANDBOX_MPESA, request)
    assert (body["RecieverIdentifierType"], body["TransactionID"], body["Amount"]) == ("11", "ABC1234XYZ", "50")
    assert body["ResultURL"] == body["QueueTimeOutURL"] == "http://x/refund"


@pytest.mark.parametrize(
    ("body", "token"),
    [
        (b'{"access_token": "t", "expires_in": 3599}', ("t", 3599)),
        (b'{"access_token": "t", "expires_in": "3599"}', ("t", 3599)),
        (b'{"access_token": "", "expires_in": "3599"}', None),
        (b'{"access_token": 5, "expires_in": "3599"}', None),
        (b'{"access_token": "t"}', None),
        (b'{"access_token": "t", "expires_in": "soon"}', None),
        (b'{"access_token": "t", "expires_in": -1}', None),
        (b"<html>", None),
    ],
)
def test_a_tokens_life_comes_as_number_or_text(body: bytes, token: tuple[str, int] | None) -> None:
    assert wire.read_token(body) == token


def test_an_acknowledgement_needs_code_zero_and_an_id() -> None:
    fifty = Money(5000, "KES")
    said = {"MerchantRequestID": "m", "CheckoutRequestID": "ws_CO_1", "ResponseCode": "0"}
    assert wire.read_ack(orjson.dumps(said), fifty) == PushAccepted("ws_CO_1", "m", fifty)
    for broken in ({"ResponseCode": "1"}, {"CheckoutRequestID": ""}, {"CheckoutRequestID": 7}, {"ResponseCode": None}):
        assert wire.read_ack(orjson.dumps({**said, **broken}), fifty) is None


def test_a_query_answers_about_the_push_it_was_asked_about_only() -> None:
    said = {"ResponseCode": "0", "CheckoutRequestID": "ws_CO_1", "ResultCode": "0"}
    assert wire.read_query(orjson.dumps(said), "ws_CO_1") == PaymentAnswer(PaymentOutcome.PAID, "", "0")
    assert wire.read_query(orjson.dumps(said), "ws_CO_2") is None
    assert wire.read_query(orjson.dumps({**said, "ResultCode": None}), "ws_CO_1") is None
    assert wire.read_query(orjson.dumps({**said, "ResponseCode": "1"}), "ws_CO_1") is None


@pytest.mark.parametrize(
    ("message", "pending"),
    [
        ("The transaction is being processed", True),
        ("The transaction is still under processing", True),
        ("Wrong credentials", False),
    ],
)
def test_pending_comes_as_an_error(message: str, pending: bool) -> None:
    fault = wire.read_fault(orjson.dumps({"errorCode": "500.001.1001", "errorMessage": message}))
    assert fault is not None
    assert wire.is_pending(fault) is pending


def test_an_account_never_prints_its_secrets() -> None:
    shown = repr(DarajaAccount("600000", "pass-word", "the-key", "the-secret", "", "who", "credential"))
    assert not any(secret in shown for secret in ("pass-word", "the-key", "the-secret", "credential="))
