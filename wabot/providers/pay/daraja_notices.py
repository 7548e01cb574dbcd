"""Reads what Daraja posts to us; everything in it is a stranger's claim until it is matched with our own books."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from wabot.core.money import Money
from wabot.ports.pay import BadNotice, PaymentNotice, PaymentOutcome, RefundNotice, RefundOutcome
from wabot.providers.pay.daraja_wire import CURRENCY, as_object, judge, result_code

LARGEST_BODY = 64 * 1024
_LONGEST_ID = 100
_MOST = Decimal(100_000_000)  # no M-Pesa transaction comes near
ALREADY_REVERSED = "R000001"


def read_callback(body: bytes) -> PaymentNotice:
    """The result of a push. Success without a legible amount and receipt reads as INCOMPLETE."""
    said = _inner(body, "Body", "stkCallback")
    code = result_code(said.get("ResultCode"))
    if code is None:
        raise BadNotice("no_result_code")
    outcome, word = judge(code)
    items = _items(said.get("CallbackMetadata"), "Item", "Name")
    amount, receipt = _amount(items.get("Amount")), _word(items.get("MpesaReceiptNumber"))
    if outcome is PaymentOutcome.PAID and (amount is None or not receipt):
        outcome, word = PaymentOutcome.INCOMPLETE, "no_metadata"
    return PaymentNotice(
        checkout_id=_required(said, "CheckoutRequestID"),
        merchant_id=_word(said.get("MerchantRequestID")),
        outcome=outcome,
        code=code,
        word=word,
        amount=amount,
        receipt=receipt,
        payer=_digits(items.get("PhoneNumber")),
        description=_text(said.get("ResultDesc"), 200),
    )


def read_reversal(body: bytes) -> RefundNotice:
    """The result of a reversal; what cannot be reversed goes to a person."""
    said = _inner(body, "Result")
    code = result_code(said.get("ResultCode"))
    if code is None:
        raise BadNotice("no_result_code")
    items = _items(said.get("ResultParameters"), "ResultParameter", "Key")
    done = code in ("0", ALREADY_REVERSED)
    return RefundNotice(
        reference=_required(said, "ConversationID"),
        outcome=RefundOutcome.DONE if done else RefundOutcome.MANUAL,
        code=code,
        receipt=_word(said.get("TransactionID")),
        amount=_amount(items.get("Amount")),
        description=_text(said.get("ResultDesc"), 200),
    )


def _inner(body: bytes, *path: str) -> dict[str, Any]:
    if len(body) > LARGEST_BODY:
        raise BadNotice("too_big")
    value: Any = as_object(body)
    if value is None:
        raise BadNotice("not_json")
    for name in path:
        value = value.get(name)
        if not isinstance(value, dict):
            raise BadNotice("wrong_shape")
    return dict(value)


def _items(metadata: object, listed: str, named: str) -> dict[str, Any]:
    """Metadata by name. An item may lack its Value; a lone item may stand without its list."""
    items = metadata.get(listed) if isinstance(metadata, dict) else None
    found: dict[str, Any] = {}
    for item in [items] if isinstance(items, dict) else items if isinstance(items, list) else []:
        if isinstance(item, dict) and isinstance(name := item.get(named), str):
            found.setdefault(name, item.get("Value"))
    return found


def _required(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_ID or not value.isprintable():
        raise BadNotice("no_id")
    return value


def _amount(value: object) -> Money | None:
    """Shillings as number or text, as cents; None where it is no positive amount of whole cents."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        cents = Decimal(str(value).strip()[:32]) * 100
    except ArithmeticError:  # overflow, too: an exponent of a stranger knows no bounds
        return None
    if not cents.is_finite() or not 0 < cents < _MOST or cents != int(cents):
        return None
    return Money(int(cents), CURRENCY)


def _digits(value: object) -> str:
    """A phone number as number or text; "" where it is masked or missing."""
    text = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    return text if text.isascii() and text.isdigit() and len(text) <= 15 else ""


def _word(value: object) -> str:
    """A short id; "" where there is none."""
    return value if isinstance(value, str) and len(value) <= _LONGEST_ID and value.isprintable() else ""


def _text(value: object, most: int) -> str:
    return value[:most] if isinstance(value, str) else ""
