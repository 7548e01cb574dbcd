"""What of a sale the tenant's own software is told: each change of the order's word, and of its payment's."""

from wabot.core.payment import PaymentStatus
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.ports.store.sales import Sale
from wabot.services.happenings import Software

_S = PaymentStatus
_PAYMENT = {
    _S.PUSH_SENT: "asked",
    **{status: status.value for status in (_S.PAID, _S.FAILED, _S.EXPIRED, _S.REVIEW)},
}
"""What a payment's states are called outside; the others are steps of our own."""


def happened(tx: Tx, software: Software, before: Sale | None, after: Sale) -> None:
    """`order.created`, `order.paid`, … and `payment.asked`, `payment.paid`, …: as the words moved from `before`."""
    order = after.order
    cause = f"{order.id}/{order.revision}"
    if before is None or before.order.status is not order.status:
        word = "created" if before is None else order.status.value
        software.tell(tx, order.tenant, f"order.{word}", cause, facts(after))
    word = _PAYMENT.get(after.payment.status, "")
    if word and before is not None and before.payment.status is not after.payment.status:
        software.tell(tx, order.tenant, f"payment.{word}", cause, facts(after))


def facts(sale: Sale) -> dict[str, Json]:
    """A sale as software reads it: amounts in minor units, numbers in E.164 with a plus."""
    order, payment = sale.order, sale.payment
    return {
        "order_id": order.id,
        "number": order.number,
        "kind": order.kind,
        "about": order.about,
        "status": order.status.value,
        "payment_status": payment.status.value,
        "delivery_status": sale.delivery.status.value,
        "refund_status": sale.refund.status.value,
        "amount_minor": order.amount.minor,
        "price_minor": order.price.minor,
        "currency": order.price.currency,
        "recipient": f"+{order.recipient}" if order.recipient else "",
        "payer": f"+{order.payer}" if order.payer else "",
        "provider": payment.provider,
        "receipt": payment.receipt,
        "contact_id": order.contact,
    }
