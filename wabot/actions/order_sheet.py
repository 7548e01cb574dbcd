"""How an order is shown to owners and staff: a line, a sheet with its whole story, and what may be done about it."""

from wabot.core.delivery import DeliveryStatus
from wabot.core.order import Order
from wabot.core.payment import PaymentStatus
from wabot.core.refund import RefundStatus
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store.sales import Sale, StoryLine
from wabot.services.sales.orders import Told, line, status_text

REASONS = frozenset({
    "cancelled", "no_answer", "insufficient", "wrong_pin", "too_soon", "limit", "busy", "bad_number", "locked",
    "amount_differs", "payer_differs", "receipt_used", "no_float", "bad_credentials", "interrupted", "rejected",
    "not_loaded", "by_person", "refunded", "second_receipt", "failed_after_paid",
})  # fmt: skip
"""Reasons that have words of their own, `order-reason-<reason>`."""


def key(order: Order) -> str:
    """By which actions know it: unique over all tenants."""
    return f"{order.tenant}.{order.id}"


def item(order: Order, owner: Tenant | None) -> Json:
    """A line to choose; names the owner where the list is of several tenants."""
    return {"key": key(order), "label": line(order, tenant=owner.name if owner else "")}


def brief(sale: Sale) -> dict[str, Json]:
    """Enough to know which order it is."""
    return {
        "order": key(sale.order),
        "number": str(sale.order.number),
        "price": values.money(sale.order.price),
        "status": status_text(sale.order),
    }


def sheet(told: Told, owner: Tenant | None) -> dict[str, Json]:
    """Everything about one order."""
    sale = told.sale
    order = sale.order
    return {
        **brief(sale),
        "tenant_name": owner.name if owner else order.tenant,
        "amount": values.money(order.amount),
        "recipient": values.phone(order.recipient),
        "payer": values.phone(order.payer),
        "operator": order.operator,
        "receipt": sale.payment.receipt or "–",
        "payment": values.text(f"order-payment-{_dashed(sale.payment.status)}"),
        "delivery": values.text(f"order-delivery-{_dashed(sale.delivery.status)}"),
        "refund": values.text(f"order-refund-{_dashed(sale.refund.status)}"),
        "story": [_story_line(happened) for happened in told.story],
        **_possible(sale),
    }


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


def _story_line(happened: StoryLine) -> Json:
    reason, facts = happened.facts.get("reason", ""), happened.facts
    told: Json = values.text(f"order-reason-{_dashed(reason)}") if reason in REASONS else reason
    more = [fact for fact in (told, facts.get("receipt"), facts.get("by")) if fact]
    args: dict[str, Json] = {
        "at": values.at(happened.at),
        "what": values.text(f"order-story-{_dashed(happened.word)}"),
        "first": more[0] if more else "",
        "second": more[1] if len(more) > 1 else "",
        "third": more[2] if len(more) > 2 else "",
    }
    return values.text(f"order-story-line-{len(more)}", args)


def _dashed(word: str) -> str:
    return word.replace("_", "-").replace(".", "-")
