"""What every airtime seller in Kenya asks of a load, and how their numbers for money are read."""

import re
from decimal import Decimal
from typing import Any

import orjson

from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeOrder

CURRENCY = "KES"
SMALLEST, LARGEST = 5, 10_000
"""Whole shillings: Statum's own SDKs refuse others; assumed of Africa's Talking, whose limits nobody documents."""

_PHONE = re.compile(r"254[17]\d{8}", re.ASCII)
_LONGEST_ID = 100
_MOST = Decimal(10**13)


def shillings(order: AirtimeOrder) -> int:
    """The amount as whole shillings. Raises Refused(bad_amount, bad_number) before anything is sent."""
    whole = order.amount.currency == CURRENCY and order.amount == order.amount.whole_up()
    if not whole or not SMALLEST <= order.amount.major_up() <= LARGEST:
        raise Refused("bad_amount", order.amount.currency)
    if _PHONE.fullmatch(order.recipient) is None:
        raise Refused("bad_number")
    return order.amount.major_up()


def as_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a body; empty where it holds anything else."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


def as_id(value: object) -> str:
    """A provider's name for a load; "" where this is none."""
    fits = isinstance(value, str) and len(value) <= _LONGEST_ID and value.isprintable()
    return str(value).strip() if fits else ""


def as_money(value: object) -> Money | None:
    """Shillings as number or text, cut to whole cents; None where this is no amount."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        cents = Decimal(str(value).strip().replace(",", "")[:32]) * 100
    except ArithmeticError:
        return None
    if not cents.is_finite() or abs(cents) > _MOST:
        return None
    return Money(int(cents), CURRENCY)
