"""Between the rows of a sale and its nouns."""

from typing import Any

from sqlalchemy import Row

from wabot.core.clock import Instant
from wabot.core.delivery import Delivery, DeliveryStatus
from wabot.core.ids import ContactId, EffectId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.order import Order, OrderStatus
from wabot.core.payment import Payment, PaymentStatus
from wabot.core.refund import Refund, RefundStatus
from wabot.ports.store.sales import Sale

Values = dict[str, Any]


def order_from(row: Row[Any]) -> Order:
    """An order from its row."""
    return Order(
        tenant=TenantId(row.tenant_id),
        id=OrderId(row.id),
        number=row.number,
        contact=ContactId(row.contact_id),
        effect=EffectId(row.effect),
        amount=Money(row.amount_minor, row.currency),
        price=Money(row.price_minor, row.currency),
        recipient=row.recipient,
        payer=row.payer,
        operator=row.operator,
        created_at=Instant(row.created_at),
        updated_at=Instant(row.updated_at),
        status=OrderStatus(row.status),
        kind=row.kind,
        about=row.about,
        revision=row.revision,
    )


def order_values(sale: Sale) -> Values:
    """The row of a sale's order, but for the columns that find it."""
    order = sale.order
    return {
        "number": order.number,
        "contact_id": order.contact,
        "effect": order.effect,
        "kind": order.kind,
        "about": order.about,
        "status": order.status.value,
        "amount_minor": order.amount.minor,
        "price_minor": order.price.minor,
        "currency": order.price.currency,
        "recipient": order.recipient,
        "payer": order.payer,
        "operator": order.operator,
        "created_at": order.created_at,
        "updated_at": order.updated_at,
        "next_at": sale.next_at,
    }


def payment_from(row: Row[Any]) -> Payment:
    """A payment from its row."""
    return Payment(
        provider=row.provider,
        status=PaymentStatus(row.status),
        checkout_id=row.checkout_id,
        link=row.link,
        receipt=row.receipt,
        reason=row.reason,
        pushed_at=row.pushed_at,
        expires_at=row.expires_at,
        asks=row.asks,
        next_ask_at=row.next_ask_at,
    )


def payment_values(payment: Payment) -> Values:
    """The row of a payment."""
    return {
        "provider": payment.provider,
        "status": payment.status.value,
        "checkout_id": payment.checkout_id,
        "link": payment.link,
        "receipt": payment.receipt,
        "reason": payment.reason,
        "pushed_at": payment.pushed_at,
        "expires_at": payment.expires_at,
        "asks": payment.asks,
        "next_ask_at": payment.next_ask_at,
    }


def delivery_from(row: Row[Any]) -> Delivery:
    """A delivery from its row."""
    return Delivery(
        provider=row.provider,
        status=DeliveryStatus(row.status),
        reference=row.reference,
        reason=row.reason,
        round=row.round,
        since=row.since,
        next_at=row.next_at,
        owed_since=row.owed_since,
    )


def delivery_values(delivery: Delivery) -> Values:
    """The row of a delivery."""
    return {
        "provider": delivery.provider,
        "status": delivery.status.value,
        "reference": delivery.reference,
        "reason": delivery.reason,
        "round": delivery.round,
        "since": delivery.since,
        "next_at": delivery.next_at,
        "owed_since": delivery.owed_since,
    }


def refund_from(row: Row[Any]) -> Refund:
    """A refund from its row."""
    return Refund(
        provider=row.provider,
        status=RefundStatus(row.status),
        reference=row.reference,
        reason=row.reason,
        by=row.asked_by,
        tries=row.tries,
        next_at=row.next_at,
    )


def refund_values(refund: Refund) -> Values:
    """The row of a refund."""
    return {
        "provider": refund.provider,
        "status": refund.status.value,
        "reference": refund.reference,
        "reason": refund.reason,
        "asked_by": refund.by,
        "tries": refund.tries,
        "next_at": refund.next_at,
    }
