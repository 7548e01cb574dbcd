"""An order as people see it: one word that sums up its payment, delivery and refund, and the laws of its price."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.transitions import Transitions


class OrderStatus(StrEnum):
    """One word for where an order stands."""

    DRAFT = "draft"
    AWAITING_PAYMENT = "awaiting_payment"
    PAID = "paid"
    DELIVERING = "delivering"
    DELIVERED = "delivered"
    FAILED = "failed"  # the payment was refused
    CANCELLED = "cancelled"  # by the payer
    EXPIRED = "expired"  # nobody paid in time
    UNDELIVERED = "undelivered"  # paid, and proven that nothing was delivered
    REVIEW = "review"  # a person decides
    REFUNDED = "refunded"


class OrderEvent(StrEnum):
    """What may happen to an order."""

    ASK = "ask"
    PAY = "pay"
    FAIL = "fail"
    CANCEL = "cancel"
    EXPIRE = "expire"
    DOUBT = "doubt"
    SEND = "send"
    HOLD = "hold"
    DELIVER = "deliver"
    MISS = "miss"
    AGAIN = "again"
    REFUND = "refund"


_S, _E = OrderStatus, OrderEvent
_UNPAID = (_S.AWAITING_PAYMENT, _S.EXPIRED, _S.FAILED, _S.CANCELLED)

ORDER = Transitions[OrderStatus, OrderEvent](
    "order",
    {
        (_S.DRAFT, _E.ASK): _S.AWAITING_PAYMENT,
        (_S.DRAFT, _E.EXPIRE): _S.EXPIRED,
        (_S.AWAITING_PAYMENT, _E.EXPIRE): _S.EXPIRED,
        **{(state, _E.FAIL): _S.FAILED for state in (_S.AWAITING_PAYMENT, _S.EXPIRED)},
        **{(state, _E.CANCEL): _S.CANCELLED for state in (_S.AWAITING_PAYMENT, _S.EXPIRED)},
        **{(state, _E.PAY): _S.PAID for state in (*_UNPAID, _S.REVIEW)},
        **{(state, _E.DOUBT): _S.REVIEW for state in (*_UNPAID, _S.DELIVERING)},
        (_S.PAID, _E.SEND): _S.DELIVERING,
        (_S.PAID, _E.MISS): _S.UNDELIVERED,
        (_S.DELIVERING, _E.HOLD): _S.PAID,
        **{(state, _E.DELIVER): _S.DELIVERED for state in (_S.DELIVERING, _S.REVIEW)},
        **{(state, _E.MISS): _S.UNDELIVERED for state in (_S.DELIVERING, _S.REVIEW)},
        (_S.UNDELIVERED, _E.AGAIN): _S.PAID,
        **{(state, _E.REFUND): _S.REFUNDED for state in (_S.UNDELIVERED, _S.REVIEW)},
    },
)

HARD_MIN_UNITS, HARD_MAX_UNITS = 5, 10_000  # what airtime providers take, in whole units of the currency
MIN_UNITS, MAX_UNITS = 10, 1_000  # unless the tenant says otherwise


@dataclass(frozen=True, slots=True)
class Order:
    """One sale. Of what is no airtime, recipient and operator are ""."""

    tenant: TenantId
    id: OrderId
    number: int  # 1, 2, 3, … in its tenant; what people call it
    contact: ContactId
    effect: EffectId  # the conversation's request that caused it, and that is answered
    amount: Money  # what is loaded
    price: Money  # what is paid
    recipient: str  # E.164 digits
    payer: str  # E.164 digits
    operator: str  # of the recipient
    created_at: Instant
    updated_at: Instant
    status: OrderStatus = OrderStatus.DRAFT
    kind: str = "airtime"  # which ware: see services.sales.wares
    about: str = ""  # what of that kind: the invoice of a renewal; "" for airtime
    revision: int = 0  # moves with every line of its story


def order_id(tenant: TenantId, effect: EffectId) -> OrderId:
    """The id of the order that this request makes: the same on every retry."""
    return OrderId(hashlib.sha256(f"{tenant}|{effect}".encode()).hexdigest()[:24])


def price(amount: Money, discount_basis_points: int) -> Money:
    """What is paid for this much airtime: after the discount, rounded up, since mobile money takes whole units only."""
    share = amount.minor * (10_000 - discount_basis_points)
    return Money(-(-share // 10_000), amount.currency).whole_up()


def limits(low: int | None, high: int | None) -> tuple[int, int]:
    """The tenant's limits in whole units, kept within what the providers take."""
    floor = min(max(low or MIN_UNITS, HARD_MIN_UNITS), HARD_MAX_UNITS)
    return floor, max(floor, min(high or MAX_UNITS, HARD_MAX_UNITS))
