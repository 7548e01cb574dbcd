"""What every airtime seller in Kenya asks of a load, and how what is left of a float is read."""

import re
from decimal import Decimal

from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeOrder

CURRENCY = "KES"
SMALLEST, LARGEST = 5, 10_000
"""Whole shillings: Statum's own SDKs refuse others. Assumed of Africa's Talking, too, whose limits nobody documents."""

_PHONE = re.compile(r"254[17]\d{8}", re.ASCII)
_MOST = Decimal(10**13)


def shillings(order: AirtimeOrder) -> int:
    """The amount as whole shillings. Raises Refused(bad_amount, bad_number) before anything is sent."""
    whole = order.amount.currency == CURRENCY and order.amount == order.amount.whole_up()
    if not whole or not SMALLEST <= order.amount.major_up() <= LARGEST:
        raise Refused("bad_amount", order.amount.currency)
    if _PHONE.fullmatch(order.recipient) is None:
        raise Refused("bad_number")
    return order.amount.major_up()


def float_of(value: object) -> Money | None:
    """What is left in a float, in shillings as number or text, cut to whole cents; None where this is no amount."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        cents = Decimal(str(value).strip().replace(",", "")[:32]) * 100
    except ArithmeticError:
        return None
    if not cents.is_finite() or abs(cents) > _MOST:
        return None
    return Money(int(cents), CURRENCY)
