"""Where a sale stands for its customer, in one word that is true: drawn from payment, delivery and refund together."""

from enum import StrEnum

from wabot.core.delivery import DeliveryStatus
from wabot.core.payment import PaymentStatus
from wabot.core.refund import RefundStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store.sales import Sale


class Standing(StrEnum):
    """What a customer is told; its words are `my-order-<standing>`."""

    BEGUN = "begun"  # stored; nobody was asked for anything
    ASKING = "asking"  # the provider is being asked
    WAITING_FOR_PIN = "waiting-for-pin"
    WAITING_FOR_LINK = "waiting-for-link"  # the payer pays on a page
    UNSURE = "unsure"  # nobody can say whether the payer was asked
    CANCELLED = "cancelled"
    NOT_PAID = "not-paid"
    EXPIRED = "expired"
    LOOKING = "looking"  # money is here that does not fit: a person looks
    NEXT = "next"  # paid, to be sent
    HELD = "held"
    SENDING = "sending"
    CHECKING = "checking"  # paid, and nobody can say yet whether it arrived
    DELIVERED = "delivered"
    DELIVERED_AND_LOOKING = "delivered-and-looking"  # and money goes or went back as well
    MISSED = "missed"  # proven undelivered, and what follows is for a person to say
    REFUNDING = "refunding"
    REFUNDED = "refunded"


_UNPAID = {
    PaymentStatus.CREATED: Standing.BEGUN,
    PaymentStatus.PUSH_STARTED: Standing.ASKING,
    PaymentStatus.PUSH_SENT: Standing.WAITING_FOR_PIN,
    PaymentStatus.PUSH_UNKNOWN: Standing.UNSURE,
    PaymentStatus.EXPIRED: Standing.EXPIRED,
    PaymentStatus.FAILED: Standing.NOT_PAID,
    PaymentStatus.REVIEW: Standing.LOOKING,
}
_PAID = {
    # Paid and nothing reserved: the money came while a refund was under way, and a person looks into it.
    DeliveryStatus.NONE: Standing.LOOKING,
    DeliveryStatus.RESERVED: Standing.NEXT,
    DeliveryStatus.HELD: Standing.HELD,
    DeliveryStatus.SENDING: Standing.SENDING,
    DeliveryStatus.SENT: Standing.SENDING,
    DeliveryStatus.UNKNOWN: Standing.CHECKING,
    DeliveryStatus.REVIEW: Standing.CHECKING,
    DeliveryStatus.FAILED: Standing.MISSED,
    DeliveryStatus.DELIVERED: Standing.DELIVERED,
}
_GOING_BACK = (RefundStatus.DUE, RefundStatus.REQUESTED, RefundStatus.MANUAL)


def standing(sale: Sale) -> Standing:
    """Where it stands."""
    if sale.delivery.status is DeliveryStatus.DELIVERED:
        return Standing.DELIVERED if sale.refund.status is RefundStatus.NONE else Standing.DELIVERED_AND_LOOKING
    if sale.refund.status in _GOING_BACK:
        return Standing.REFUNDING
    if sale.refund.status is RefundStatus.DONE:
        # Money that came after a refund was done may be a second payment: a person looks, so nothing is claimed.
        later = sale.payment.status is PaymentStatus.PAID and sale.delivery.status is DeliveryStatus.NONE
        return Standing.LOOKING if later else Standing.REFUNDED
    if sale.payment.status is PaymentStatus.PAID:
        return _PAID[sale.delivery.status]
    return _unpaid(sale)


def _unpaid(sale: Sale) -> Standing:
    if sale.payment.status is PaymentStatus.PUSH_SENT and sale.payment.link:
        return Standing.WAITING_FOR_LINK
    if sale.payment.status is PaymentStatus.FAILED and sale.payment.reason == "cancelled":
        return Standing.CANCELLED
    if sale.payment.status is PaymentStatus.FAILED and sale.payment.reason == "no_answer":
        return Standing.EXPIRED
    return _UNPAID[sale.payment.status]


def pay_link(sale: Sale) -> str:
    """The page to pay on while it makes sense to pay there, else "". A payment that comes late counts as well."""
    waits = sale.payment.status in (PaymentStatus.PUSH_SENT, PaymentStatus.EXPIRED)
    return sale.payment.link if waits and sale.refund.status is RefundStatus.NONE else ""


def standing_text(sale: Sale) -> Json:
    """Where it stands, in words."""
    return values.text(f"my-order-{standing(sale)}")


def own_line(sale: Sale) -> Json:
    """One of a customer's own orders as a line of a list."""
    order = sale.order
    known: dict[str, Json] = {
        "number": str(order.number),
        "amount": values.money(order.amount),
        "recipient": values.phone(order.recipient) if order.recipient else "–",
        "status": standing_text(sale),
    }
    return values.text("order-line", known)
