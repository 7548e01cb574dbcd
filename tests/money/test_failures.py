"""Fault cases 12 and 13: every way to fail, and bodies that nobody should send."""

import json
from typing import Any

import pytest

from tests.money.house import DELIVERED, House, words_of
from tests.services.sales.bodies import bare_success, failure, success
from wabot.core.clock import MINUTE, SECOND
from wabot.providers.sandbox import PayMode

UNTOUCHED = ("awaiting_payment", "push_sent", "none", "none")

CODES = [
    (1, "failed", "There is not enough money"),
    (17, "failed", "only once in two minutes"),
    (1019, "expired", "timed out"),
    (1025, "failed", "did not go through"),
    (1032, "cancelled", "You cancelled"),
    (1037, "expired", "timed out"),
    (2001, "failed", "PIN was wrong"),
    (9999, "failed", "did not go through"),
    ("SFC_IC0003", "failed", "did not go through"),
    (7777, "failed", "did not go through"),
]


async def test_12_a_failure_then_a_success_for_the_same_payment(house: House) -> None:
    """Each code is told in its own words and delivers nothing; a 0 for the same payment later counts all the same."""
    house.outside.mpesa.answer(PayMode.SILENT)
    pushes = {}
    for number, (code, order, told) in enumerate(CODES):
        phone = f"2547220002{number:02}"
        push = pushes[phone] = await house.buy(50, phone)
        before = len(house.heard(phone))
        assert await house.hear_from_outside(failure(push.checkout_id, code)) == 200
        assert await house.states() == (order, "failed", "none", "none"), code
        assert told in house.heard(phone)[before], code
    await house.let(MINUTE, 5 * MINUTE)
    assert house.loads() == 0
    for phone, push in pushes.items():
        body = success(push.checkout_id, receipt=f"SKL{phone}", payer=phone)
        assert await house.hear_from_outside(body, push) == 200
        assert house.receipts(phone) == 1
    assert {words_of(sale) for sale in await house.sales()} == {DELIVERED}
    assert house.loads() == len(CODES)


def as_text(body: bytes) -> bytes:
    """The result code as text."""
    said = json.loads(body)
    callback = said["Body"]["stkCallback"]
    callback["ResultCode"] = str(callback["ResultCode"])
    return json.dumps(said).encode()


async def test_13_a_result_code_as_text_and_a_balance_without_value(house: House) -> None:
    """Both are seen in the wild, and both are read as what they mean."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    body = as_text(success(push.checkout_id))
    assert json.loads(body)["Body"]["stkCallback"]["CallbackMetadata"]["Item"][2] == {"Name": "Balance"}
    assert await house.hear_from_outside(body) == 200
    assert await house.states() == DELIVERED


async def test_13_a_bare_success_is_asked_about_before_it_counts(house: House) -> None:
    """Code 0 without amount and receipt: asked about first; while the answer is "in process", nothing is delivered."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    assert await house.hear_from_outside(bare_success(push.checkout_id)) == 200
    assert await house.states() == UNTOUCHED
    await house.let(5 * SECOND)
    assert await house.states() == UNTOUCHED
    assert "payment.asked" in await house.story()
    assert house.loads() == 0


async def test_13_a_bare_success_that_is_true(house: House) -> None:
    """The same where the question says 0: paid and delivered once, the receipt unknown."""
    house.outside.mpesa.answer(PayMode.BARE)
    await house.buy()
    assert await house.states() == UNTOUCHED
    await house.let(5 * SECOND)
    assert await house.states() == DELIVERED
    assert (house.loads(), (await house.sale()).payment.receipt) == (1, "")


def without(body: bytes, name: str) -> bytes:
    """A success whose item of this name is missing."""
    said: Any = json.loads(body)
    metadata = said["Body"]["stkCallback"]["CallbackMetadata"]
    metadata["Item"] = [item for item in metadata["Item"] if item["Name"] != name]
    return json.dumps(said).encode()


@pytest.mark.parametrize("name", ["Amount", "MpesaReceiptNumber"])
async def test_13_a_success_that_lacks_what_matters_is_asked_about(house: House, name: str) -> None:
    """Without its amount or its receipt a success proves nothing yet."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    assert await house.hear_from_outside(without(success(push.checkout_id), name)) == 200
    assert await house.states() == UNTOUCHED
    assert house.loads() == 0


RUBBISH = {
    "empty": (b"", 400),
    "no JSON": (b"{not json", 400),
    "half a body": (success("ws_CO_x")[:80], 400),
    "a list": (b"[]", 400),
    "null": (b"null", 400),
    "deep": (b"[" * 20_000 + b"]" * 20_000, 400),
    "NaN": (b'{"Body": {"stkCallback": {"ResultCode": NaN}}}', 400),
    "no code": (b'{"Body": {"stkCallback": {"CheckoutRequestID": "x"}}}', 400),
    "other bytes": (bytes(range(256)) * 8, 400),
    "200 KiB": (b'{"Body": {"stkCallback": {"x": "' + b"x" * 200_000 + b'"}}}', 400),
    "2 MB": (b" " * 2_000_000 + b"{}", 413),
}


async def test_13_rubbish(house: House) -> None:
    """Whatever comes to an order's address, wabot goes on, the order stays, and an honest notice counts afterwards."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    for kind, (body, status) in RUBBISH.items():
        assert await house.hear_from_outside(body) == status, kind
        assert await house.states() == UNTOUCHED, kind
    assert await house.hear_from_outside(success(push.checkout_id)) == 200
    assert await house.states() == DELIVERED
