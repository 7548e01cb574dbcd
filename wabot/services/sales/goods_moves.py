"""How news about goods and refunds moves a sale: pure, and None wherever the state tables have no place for it."""

from dataclasses import replace

from wabot.core.clock import SECOND, Instant, later
from wabot.core.delivery import DELIVERY, LOOK_AGAIN, TRY_HELD_AGAIN, Delivery, DeliveryEvent, DeliveryStatus
from wabot.core.order import Order, OrderEvent
from wabot.core.refund import REFUND, TRY_AGAIN, Refund, RefundEvent
from wabot.ports.store.sales import Sale
from wabot.services.sales.money_moves import order_after

FIRST_LOOK = 10 * SECOND
UNANSWERED_AFTER = 2 * LOOK_AGAIN  # longer than any request to a provider may take

_ORDER_EVENTS = {
    DeliveryEvent.START: OrderEvent.SEND,
    DeliveryEvent.CONFIRM: OrderEvent.DELIVER,
    DeliveryEvent.REFUSE: OrderEvent.MISS,
    DeliveryEvent.HOLD: OrderEvent.HOLD,
    DeliveryEvent.POSTPONE: OrderEvent.HOLD,
    DeliveryEvent.ABSENT: OrderEvent.HOLD,
    DeliveryEvent.DOUBT: OrderEvent.DOUBT,
    DeliveryEvent.AGAIN: OrderEvent.AGAIN,
}
_NEXT_LOOK = {  # of each status, how long until the sweep looks; a status not named here waits for no time
    DeliveryStatus.SENDING: UNANSWERED_AFTER,
    DeliveryStatus.SENT: LOOK_AGAIN,
    DeliveryStatus.UNKNOWN: FIRST_LOOK,
    DeliveryStatus.HELD: TRY_HELD_AGAIN,
}


def goods(sale: Sale, at: Instant, event: DeliveryEvent, reason: str = "", *, reference: str = "") -> Sale | None:
    """The delivery after an event. A refusal makes the refund due."""
    delivery = _moved(sale.delivery, at, event)
    if delivery is None:
        return None
    delivery = replace(delivery, reason=reason, reference=reference or delivery.reference)
    moved = replace(sale, order=_order(sale, event), delivery=delivery)
    if event is DeliveryEvent.REFUSE:
        return refund(moved, at, RefundEvent.OWE, reason) or moved
    return moved


def send_started(sale: Sale, at: Instant, provider: str) -> Sale | None:
    """The airtime provider is about to be called."""
    moved = goods(sale, at, DeliveryEvent.START)
    return replace(moved, delivery=replace(moved.delivery, provider=provider)) if moved else None


def load_named(sale: Sale, reference: str) -> Sale:
    """A load that was never answered got its name; its status stays what it is."""
    return replace(sale, delivery=replace(sale.delivery, reference=reference))


def looked(sale: Sale, at: Instant) -> Sale:
    """The provider was asked and knows nothing new."""
    return replace(sale, delivery=replace(sale.delivery, next_at=later(at, LOOK_AGAIN)))


def send_again(sale: Sale, at: Instant) -> Sale | None:
    """A person sends a proven failure once more, under a new key; the money must not be on its way back."""
    if sale.refund != Refund():
        withdrawn = refund(sale, at, RefundEvent.WITHDRAW)
        if withdrawn is None:
            return None
        sale = withdrawn
    moved = goods(sale, at, DeliveryEvent.AGAIN)
    if moved is None:
        return None
    return replace(moved, delivery=replace(moved.delivery, round=moved.delivery.round + 1, owed_since=at))


def refund(sale: Sale, at: Instant, event: RefundEvent, reason: str = "", *, by: str = "wabot") -> Sale | None:
    """The refund after an event."""
    back = sale.refund
    if not REFUND.allows(back.status, event):
        return None
    if event is RefundEvent.WITHDRAW:
        return replace(sale, refund=Refund(tries=back.tries))
    waits = event in (RefundEvent.REQUEST, RefundEvent.POSTPONE)
    moved = replace(
        back,
        status=REFUND.after(back.status, event),
        reason=reason or back.reason,
        by=by if event in (RefundEvent.OWE, RefundEvent.PAY_BACK) else back.by,
        tries=back.tries + (event is RefundEvent.REQUEST),
        next_at=later(at, TRY_AGAIN) if waits else None,
    )
    order = order_after(sale.order, OrderEvent.REFUND) if event is RefundEvent.PAY_BACK else sale.order
    return replace(sale, order=order, refund=moved)


def refund_named(sale: Sale, reference: str) -> Sale:
    """The provider's name for the refund is known."""
    return replace(sale, refund=replace(sale.refund, reference=reference, provider=sale.payment.provider))


def refund_waits(sale: Sale, at: Instant) -> Sale:
    """The refund is taken up again now, and once more later if that leads nowhere."""
    return replace(sale, refund=replace(sale.refund, next_at=later(at, TRY_AGAIN)))


def _moved(delivery: Delivery, at: Instant, event: DeliveryEvent) -> Delivery | None:
    if not DELIVERY.allows(delivery.status, event):
        return None
    status = DELIVERY.after(delivery.status, event)
    wait = _NEXT_LOOK.get(status)
    # The time of the attempt is what "no answer for so long" is counted from: later news does not move it.
    began = event in (DeliveryEvent.START, DeliveryEvent.AGAIN, DeliveryEvent.RESUME) or delivery.since is None
    return replace(
        delivery,
        status=status,
        since=at if began else delivery.since,
        next_at=None if wait is None else later(at, wait),
    )


def _order(sale: Sale, event: DeliveryEvent) -> Order:
    order_event = _ORDER_EVENTS.get(event)
    return order_after(sale.order, order_event) if order_event else sale.order
