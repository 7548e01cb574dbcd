"""How news about money moves a sale: pure, and None wherever the state tables have no place for the news."""

from dataclasses import replace

from wabot.core.clock import Instant, later
from wabot.core.delivery import DELIVERY, Delivery, DeliveryEvent
from wabot.core.order import ORDER, Order, OrderEvent
from wabot.core.payment import PATIENCE, PAYMENT, Patience, Payment, PaymentEvent
from wabot.core.refund import Refund
from wabot.ports.store.sales import Sale

CANCELLED, NO_ANSWER = "cancelled", "no_answer"


def push_started(sale: Sale, at: Instant, name: str = "", patience: Patience = PATIENCE) -> Sale | None:
    """The provider is about to be called; with a name of ours it can be asked even if it never answers."""
    payment = _moved(sale.payment, PaymentEvent.START)
    if payment is None:
        return None
    payment = replace(payment, pushed_at=at)
    if name:
        payment = replace(payment, checkout_id=name, next_ask_at=patience.next_ask(at, payment.asks))
    return replace(sale, order=order_after(sale.order, OrderEvent.ASK), payment=payment)


def push_accepted(
    sale: Sale, at: Instant, checkout_id: str, link: str = "", patience: Patience = PATIENCE
) -> Sale | None:
    """The provider shows the push on the payer's phone, or has a page open where it is paid."""
    payment = _moved(sale.payment, PaymentEvent.ACCEPT)
    if payment is None:
        return None
    pushed_at = payment.pushed_at or at
    first = payment.next_ask_at or patience.next_ask(pushed_at, payment.asks)
    until = later(pushed_at, patience.link_lifetime) if link else payment.expires_at
    payment = replace(payment, checkout_id=checkout_id, link=link, next_ask_at=first, expires_at=until)
    return replace(sale, payment=payment)


def named(sale: Sale, checkout_id: str) -> Sale:
    """A push that was never answered got its name; its status stays what it is."""
    return replace(sale, payment=replace(sale.payment, checkout_id=checkout_id))


def push_postponed(sale: Sale) -> Sale | None:
    """The provider certainly started nothing and may later."""
    payment = _moved(sale.payment, PaymentEvent.POSTPONE)
    return replace(sale, payment=replace(payment, next_ask_at=None)) if payment else None


def push_lost(sale: Sale) -> Sale | None:
    """Nobody can say whether the payer was asked."""
    payment = _moved(sale.payment, PaymentEvent.LOSE)
    return replace(sale, payment=payment) if payment else None


def push_refused(sale: Sale, reason: str) -> Sale | None:
    """The provider did not take the push."""
    payment = _moved(sale.payment, PaymentEvent.REFUSE)
    if payment is None:
        return None
    return replace(sale, order=order_after(sale.order, OrderEvent.FAIL), payment=_quiet(payment, reason))


def paid(sale: Sale, at: Instant, event: PaymentEvent, receipt: str = "") -> Sale | None:
    """The money is here (`event` says how well that is proven): reserves the delivery, unless it goes back already."""
    payment = _moved(sale.payment, event)
    if payment is None:
        return None
    delivery = sale.delivery
    if sale.refund == Refund() and DELIVERY.allows(delivery.status, DeliveryEvent.RESERVE):
        reserved = DELIVERY.after(delivery.status, DeliveryEvent.RESERVE)
        delivery = Delivery(status=reserved, since=at, owed_since=at)
    payment = replace(_quiet(payment, ""), receipt=receipt or payment.receipt)
    return replace(sale, order=order_after(sale.order, OrderEvent.PAY), payment=payment, delivery=delivery)


def receipt_learned(sale: Sale, receipt: str) -> Sale | None:
    """A paid order whose receipt was not known gets it."""
    if sale.payment.receipt or not receipt:
        return None
    return replace(sale, payment=replace(sale.payment, receipt=receipt))


def unpaid(sale: Sale, reason: str) -> Sale | None:
    """The provider says that nothing was paid."""
    payment = _moved(sale.payment, PaymentEvent.FAIL)
    if payment is None:
        return None
    event = {CANCELLED: OrderEvent.CANCEL, NO_ANSWER: OrderEvent.EXPIRE}.get(reason, OrderEvent.FAIL)
    return replace(sale, order=order_after(sale.order, event), payment=_quiet(payment, reason))


def expired(sale: Sale) -> Sale | None:
    """The payer has been waited for long enough; the provider is still asked."""
    event = PaymentEvent.EXPIRE
    payment = _moved(sale.payment, event)
    if payment is None:
        return None
    return replace(sale, order=order_after(sale.order, OrderEvent.EXPIRE), payment=replace(payment, expires_at=None))


def doubted(sale: Sale, reason: str, receipt: str) -> Sale | None:
    """Money came that does not fit: a person decides."""
    payment = _moved(sale.payment, PaymentEvent.DOUBT)
    if payment is None:
        return None
    return replace(
        sale,
        order=order_after(sale.order, OrderEvent.DOUBT),
        payment=replace(_quiet(payment, reason), receipt=receipt),
    )


def asked(sale: Sale, at: Instant, patience: Patience = PATIENCE) -> Sale:
    """The provider is asked now; sets when next."""
    payment = sale.payment
    asks = payment.asks + 1
    following = patience.next_ask(payment.pushed_at or at, asks)
    while following is not None and following <= at:  # after a long sleep there is no need to catch up on each
        asks += 1
        following = patience.next_ask(payment.pushed_at or at, asks)
    return replace(sale, payment=replace(payment, asks=asks, next_ask_at=following))


def no_more_asking(sale: Sale) -> Sale:
    """What the provider says can change nothing any more."""
    return replace(sale, payment=replace(sale.payment, next_ask_at=None))


def ask_soon(sale: Sale, at: Instant) -> Sale:
    """What was heard proves too little: the sweep asks."""
    return replace(sale, payment=replace(sale.payment, next_ask_at=at))


def order_after(order: Order, event: OrderEvent) -> Order:
    """The order after an event, or as it is where the event says nothing new about it."""
    return replace(order, status=ORDER.after(order.status, event)) if ORDER.allows(order.status, event) else order


def _moved(payment: Payment, event: PaymentEvent) -> Payment | None:
    if not PAYMENT.allows(payment.status, event):
        return None
    return replace(payment, status=PAYMENT.after(payment.status, event))


def _quiet(payment: Payment, reason: str) -> Payment:
    return replace(payment, reason=reason, expires_at=None, next_ask_at=None)
