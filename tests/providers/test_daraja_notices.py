"""Callback bodies as Daraja sends them, as it sometimes sends them, and as it never would."""

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.money import Money
from wabot.ports.pay import BadNotice, PaymentOutcome, RefundOutcome
from wabot.providers.pay.daraja_notices import LARGEST_BODY, read_callback, read_reversal

PAID: list[dict[str, Any]] = [
    {"Name": "Amount", "Value": 1.00},
    {"Name": "MpesaReceiptNumber", "Value": "ABC1234XYZ"},
    {"Name": "Balance"},
    {"Name": "TransactionDate", "Value": 20260102101112},
    {"Name": "PhoneNumber", "Value": 254711222333},
]


def callback(code: object = 0, items: object = None, **more: object) -> bytes:
    said: dict[str, Any] = {"MerchantRequestID": "m-1", "CheckoutRequestID": "ws_CO_1", "ResultCode": code, **more}
    if items is not None:
        said["CallbackMetadata"] = {"Item": items}
    return orjson.dumps({"Body": {"stkCallback": said}})


def item(name: str, value: object) -> list[dict[str, Any]]:
    """The usual items, one of them with another value."""
    return [{"Name": name, "Value": value} if i["Name"] == name else i for i in PAID]


def test_a_documented_success_is_read_by_name() -> None:
    notice = read_callback(callback(items=list(reversed(PAID)), ResultDesc="The service request is processed."))
    assert (notice.checkout_id, notice.merchant_id, notice.code) == ("ws_CO_1", "m-1", "0")
    assert (notice.outcome, notice.amount) == (PaymentOutcome.PAID, Money(100, "KES"))
    assert (notice.receipt, notice.payer) == ("ABC1234XYZ", "254711222333")
    assert notice.description == "The service request is processed."


@pytest.mark.parametrize("code", [0, "0", " 0 "])
def test_the_result_code_may_be_text(code: object) -> None:
    notice = read_callback(callback(code, PAID))
    assert (notice.outcome, notice.code) == (PaymentOutcome.PAID, "0")


@pytest.mark.parametrize(
    ("code", "outcome", "word"),
    [
        (1, PaymentOutcome.FAILED, "insufficient"),
        ("17", PaymentOutcome.FAILED, "too_soon"),
        (1019, PaymentOutcome.EXPIRED, "expired"),
        (1025, PaymentOutcome.FAILED, "push_failed"),
        (1032, PaymentOutcome.CANCELLED, "cancelled"),
        (1037, PaymentOutcome.EXPIRED, "no_answer"),
        (2001, PaymentOutcome.FAILED, "wrong_pin"),
        (9999, PaymentOutcome.FAILED, "push_failed"),
        ("SFC_IC0003", PaymentOutcome.FAILED, "misconfigured"),
        (7777, PaymentOutcome.FAILED, "unknown"),
        ("00", PaymentOutcome.FAILED, "unknown"),
        ("R000002", PaymentOutcome.FAILED, "unknown"),
        (-1, PaymentOutcome.FAILED, "unknown"),
    ],
)
def test_only_zero_is_paid(code: object, outcome: PaymentOutcome, word: str) -> None:
    notice = read_callback(callback(code, PAID if code == 7777 else None))
    assert (notice.outcome, notice.word) == (outcome, word)


@pytest.mark.parametrize(
    "items",
    [
        None,
        [],
        {},
        "Amount",
        [None, 1, "x", [], {"Name": 1}, {"Value": 1}],
        [PAID[0]],
        [PAID[1]],
        item("Amount", None),
        item("Amount", True),
        item("Amount", "abc"),
        item("Amount", ""),
        item("Amount", "NaN"),
        item("Amount", "Infinity"),
        item("Amount", 0),
        item("Amount", -1),
        item("Amount", 1.005),
        item("Amount", 10**18),
        item("Amount", "9" * 4000),
        item("Amount", "1e400"),
        item("Amount", {"minor": 1}),
        item("MpesaReceiptNumber", ""),
        item("MpesaReceiptNumber", 12345),
        item("MpesaReceiptNumber", "A" * 101),
        item("MpesaReceiptNumber", "ABC\n1234"),
    ],
)
def test_success_without_a_legible_amount_and_receipt_is_incomplete(items: object) -> None:
    notice = read_callback(callback(items=items))
    assert (notice.outcome, notice.code) == (PaymentOutcome.INCOMPLETE, "0")


@pytest.mark.parametrize(("value", "cents"), [("50", 5000), ("50.00", 5000), (50, 5000), (47.5, 4750), (0.01, 1)])
def test_amounts_come_as_numbers_and_as_text(value: object, cents: int) -> None:
    assert read_callback(callback(items=item("Amount", value))).amount == Money(cents, "KES")


@pytest.mark.parametrize("value", [None, "2547****333", 1.5, True, "٢٥٤٧", "2" * 16])
def test_a_masked_payer_is_no_payer(value: object) -> None:
    notice = read_callback(callback(items=item("PhoneNumber", value)))
    assert (notice.outcome, notice.payer) == (PaymentOutcome.PAID, "")


def test_the_first_of_two_items_with_one_name_counts() -> None:
    twice = [{"Name": "Amount", "Value": 5}, *PAID]
    assert read_callback(callback(items=twice)).amount == Money(500, "KES")


def test_a_lone_item_may_stand_without_its_list() -> None:
    notice = read_callback(callback(items={"Name": "Amount", "Value": 5}))
    assert (notice.outcome, notice.amount) == (PaymentOutcome.INCOMPLETE, Money(500, "KES"))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"[]", "not_json"),
        (b"null", "not_json"),
        (b'"text"', "not_json"),
        (b"\xff\xfe", "not_json"),
        (b"<html></html>", "not_json"),
        (b"Body=1", "not_json"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, "not_json"),
        (b"[" * 60_000, "not_json"),
        (b'{"Body": NaN}', "not_json"),
        (b"{}", "wrong_shape"),
        (b'{"Body": null}', "wrong_shape"),
        (b'{"Body": {"stkCallback": []}}', "wrong_shape"),
        (b'{"Body": {"stkCallback": {}}}', "no_result_code"),
        (b" " * (LARGEST_BODY + 1), "too_big"),
        (b'{"x": "' + b"a" * 2_000_000 + b'"}', "too_big"),
        (callback(None), "no_result_code"),
        (callback(True), "no_result_code"),
        (callback(0.0), "no_result_code"),
        (callback(""), "no_result_code"),
        (callback([0]), "no_result_code"),
        (callback({"code": 0}), "no_result_code"),
        (callback(CheckoutRequestID=None), "no_id"),
        (callback(CheckoutRequestID=""), "no_id"),
        (callback(CheckoutRequestID=1), "no_id"),
        (callback(CheckoutRequestID="x" * 101), "no_id"),
        (callback(CheckoutRequestID="ws\x00CO"), "no_id"),
    ],
)
def test_what_daraja_would_not_send_is_a_bad_notice(body: bytes, reason: str) -> None:
    with pytest.raises(BadNotice) as bad:
        read_callback(body)
    assert bad.value.reason == reason


json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
names = st.sampled_from(["Amount", "MpesaReceiptNumber", "PhoneNumber", "Balance"])
items = st.lists(st.fixed_dictionaries({"Name": names}, optional={"Value": json}) | json, max_size=6)


@given(json, items, json, json)
def test_no_json_breaks_the_reader(code: object, listed: object, checkout: object, merchant: object) -> None:
    body = callback(code, listed, CheckoutRequestID=checkout, MerchantRequestID=merchant)
    try:
        notice = read_callback(body)
    except BadNotice:
        return
    assert notice.outcome is not PaymentOutcome.PAID or (notice.amount is not None and notice.receipt)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(body: bytes) -> None:
    for read in (read_callback, read_reversal):
        with pytest.raises(BadNotice):
            read(body)


def reversal(code: object, **more: object) -> bytes:
    return orjson.dumps({"Result": {"ResultCode": code, "ConversationID": "AG_1", "TransactionID": "R1", **more}})


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (0, RefundOutcome.DONE),
        ("0", RefundOutcome.DONE),
        ("R000001", RefundOutcome.DONE),
        ("R000002", RefundOutcome.MANUAL),
        (1, RefundOutcome.MANUAL),
        (11, RefundOutcome.MANUAL),
        (21, RefundOutcome.MANUAL),
        (777, RefundOutcome.MANUAL),
    ],
)
def test_a_reversal_is_done_or_a_persons(code: object, outcome: RefundOutcome) -> None:
    notice = read_reversal(reversal(code))
    assert (notice.outcome, notice.reference, notice.receipt) == (outcome, "AG_1", "R1")


def test_a_reversal_names_its_amount_by_key() -> None:
    parameters = {"ResultParameter": [{"Key": "Charge", "Value": 0.0}, {"Key": "Amount", "Value": 1.0}]}
    assert read_reversal(reversal(0, ResultParameters=parameters)).amount == Money(100, "KES")


@pytest.mark.parametrize("body", [b"{}", reversal(None), reversal(0, ConversationID=None), callback(0, PAID)])
def test_a_broken_reversal_is_a_bad_notice(body: bytes) -> None:
    with pytest.raises(BadNotice):
        read_reversal(body)
