"""How an order is shown to owners and staff: a line, a sheet, and what may be done about it."""

from wabot.actions.order_story import dashed
from wabot.core.delivery import DeliveryStatus
from wabot.core.order import Order
from wabot.core.payment import PaymentStatus
from wabot.core.refund import RefundStatus
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store.sales import Sale
from wabot.services.sales.orders import line, status_text


def key(order: Order) -> str:
    """By which actions know it: unique over all tenants."""
    return f"{order.tenant}.{order.id}"


def item(order: Order, owner: Tenant | None) -> Json:
    """A line to choose; names the owner where the list is of several tenants."""
    return {"key": key(order), "label": line(order, tenant=owner.name if owner else "")}


def brief(sale: Sale) -> dict[str, Json]:
    """Enough to know which order it is, and what a decision about it concerns."""
    order = sale.order
    return {
        "order": key(order),
        "number": str(order.number),
        "price": values.money(order.price),
        "amount": values.money(order.amount),
        "recipient": values.phone(order.recipient) if order.recipient else "–",
        "payer": values.phone(order.payer) if order.payer else "–",
        "status": status_text(order),
    }


def sheet(sale: Sale, owner: Tenant | None) -> dict[str, Json]:
    """Everything about one order but its story."""
    order = sale.order
    return {
        **brief(sale),
        "tenant_name": owner.name if owner else order.tenant,
        "at": values.at(order.created_at),
        "operator": order.operator,
        "provider": sale.payment.provider,
        "receipt": sale.payment.receipt or "–",
        "payment": values.text(f"order-payment-{dashed(sale.payment.status)}"),
        "delivery": delivery_text(sale),
        "refund": values.text(f"order-refund-{dashed(sale.refund.status)}"),
        **_possible(sale),
    }


def delivery_text(sale: Sale) -> Json:
    """Where the goods are, in words."""
    return values.text(f"order-delivery-{dashed(sale.delivery.status)}")


def _possible(sale: Sale) -> dict[str, Json]:
    """What a person may do about it now."""
    paid, sent, back = sale.payment.status, sale.delivery.status, sale.refund.status
    unclear = sent in (DeliveryStatus.UNKNOWN, DeliveryStatus.REVIEW, DeliveryStatus.SENT)
    money_here = paid in (PaymentStatus.PAID, PaymentStatus.REVIEW)
    still = (DeliveryStatus.NONE, DeliveryStatus.RESERVED, DeliveryStatus.HELD, DeliveryStatus.REVIEW)
    return {
        "can_ask": unclear or (paid is not PaymentStatus.PAID and bool(sale.payment.checkout_id)),
        "can_send_again": sent is DeliveryStatus.FAILED and back in (RefundStatus.NONE, RefundStatus.DUE),
        "can_mark_paid": paid not in (PaymentStatus.PAID, PaymentStatus.CREATED) and back is RefundStatus.NONE,
        "can_mark_delivered": unclear,
        "can_refund": money_here and sent in still and back is RefundStatus.NONE,
        "can_mark_refunded": back is RefundStatus.MANUAL,
    }
