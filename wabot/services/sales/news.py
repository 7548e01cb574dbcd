"""What people are told when a sale moves: the customer always, the owner where something is wrong."""

from collections.abc import Mapping

from wabot.core.clock import HOUR, Instant
from wabot.core.delivery import DeliveryStatus
from wabot.core.payment import AMOUNT_DIFFERS, WAITING, PaymentStatus
from wabot.core.phone import mask
from wabot.core.refund import RefundStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales.desk import MONEY, Desk
from wabot.services.sales.money_moves import CANCELLED, NO_ANSWER
from wabot.services.sales.wares import AIRTIME

_WORDED = frozenset({
    CANCELLED, NO_ANSWER, "insufficient", "wrong_pin", "too_soon", "limit", "busy", "bad_number", "locked",
})  # fmt: skip
"""Reasons of a failed payment that have their own sentence, `pay-failed-<reason>`."""

_OUTCOMES = {CANCELLED: "cancelled", NO_ANSWER: "expired"}


def slots(sale: Sale) -> dict[str, Json]:
    """A sale as texts show it."""
    order = sale.order
    return {
        "order": order.id,
        "number": str(order.number),
        "amount": values.money(order.amount),
        "price": values.money(order.price),
        "recipient": values.phone(order.recipient),
        "payer": values.phone(order.payer),
        "operator": order.operator,
        "receipt": sale.payment.receipt or "none",
        "link": sale.payment.link,
        "good_until": values.at(sale.payment.expires_at or order.created_at),
        "ware": values.text(f"ware-{order.kind}"),
        "about": order.about,
    }


class News:
    """Compares a sale before and after and says what is new. Each piece of news has its cause, so none comes twice."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def tell(self, tx: Tx, before: Sale, after: Sale, at: Instant) -> str:
        """Tell everybody; returns the outcome for the waiting conversation, "" where there is none yet."""
        outcome = ""
        if after.payment.status is not before.payment.status:
            outcome = self._payment(tx, before, after)
        if after.delivery.status is not before.delivery.status:
            self._delivery(tx, before, after, at)
        if after.refund.status is not before.refund.status:
            self._refund(tx, after)
        return outcome

    def still_waiting(self, tx: Tx, sale: Sale) -> None:
        """The goods are on their way for longer than a moment; whoever was told that we are checking knows."""
        if sale.delivery.status is DeliveryStatus.SENT:
            self._customer(tx, sale, "airtime-on-its-way", f"7-waiting/{sale.delivery.round}")

    def _payment(self, tx: Tx, before: Sale, after: Sale) -> str:
        match after.payment.status:
            case PaymentStatus.PUSH_SENT:
                words = "pay-open-link" if after.payment.link else "pay-enter-pin"
                self._customer(tx, after, words, "3-pin")
            case PaymentStatus.PUSH_UNKNOWN:
                self._customer(tx, after, "pay-unsure", "2-unsure")
            case PaymentStatus.CREATED:
                self._customer(tx, after, "pay-busy", "1-busy")
            case PaymentStatus.EXPIRED:
                self._expired(tx, before, after)
                return "expired"
            case PaymentStatus.FAILED:
                return self._failed(tx, before, after)
            case PaymentStatus.REVIEW:
                self._review(tx, after)
                return "review"
            case PaymentStatus.PAID:
                return self._paid(tx, before, after)
            case PaymentStatus.PUSH_STARTED:
                pass
        return ""

    def _expired(self, tx: Tx, before: Sale, after: Sale) -> None:
        self._customer(tx, after, "pay-link-over" if after.payment.link else "pay-expired", "4-expired")
        nameless = not after.payment.checkout_id  # then the provider cannot be asked
        if nameless and before.payment.status in (PaymentStatus.PUSH_STARTED, PaymentStatus.PUSH_UNKNOWN):
            self._desk.alarm(tx, after, "payment_unknown")

    def _failed(self, tx: Tx, before: Sale, after: Sale) -> str:
        reason = after.payment.reason
        if before.payment.status in WAITING:  # who was told "time is up" need not hear why
            known = f"pay-failed-{reason.replace('_', '-')}" if reason in _WORDED else "pay-failed"
            over = reason == NO_ANSWER and after.payment.link
            self._customer(tx, after, "pay-link-over" if over else known, "5-failed")
        return _OUTCOMES.get(reason, "failed")

    def _paid(self, tx: Tx, before: Sale, after: Sale) -> str:
        if after.delivery.status is not DeliveryStatus.RESERVED:
            self._desk.alarm(tx, after, "paid_after_refund")
        elif before.payment.status not in WAITING:
            self._customer(tx, after, "pay-late", "6-late")
        if after.delivery.status is DeliveryStatus.RESERVED and self._receipt_at_once(after.order.kind):
            self._customer(tx, after, "pay-paid", "6-paid")
        return "paid"

    def _receipt_at_once(self, kind: str) -> bool:
        """Whether being paid is all there is: then the receipt comes before whatever the conversation says next."""
        return kind != AIRTIME and self._desk.tell.knows(f"{kind}-paid")

    def _review(self, tx: Tx, after: Sale) -> None:
        self._customer(tx, after, "pay-review", "5-review")
        self._owners(tx, after, "owner-payment-review", "review", {"reason": _reason("doubt", after.payment.reason)})
        self._desk.alarm(tx, after, "payment_review", reason=after.payment.reason)

    def _delivery(self, tx: Tx, before: Sale, after: Sale, at: Instant) -> None:
        round_ = after.delivery.round
        match after.delivery.status:
            case DeliveryStatus.DELIVERED:
                if not self._receipt_at_once(after.order.kind):
                    self._customer(tx, after, "airtime-receipt", "9-receipt")
                if after.refund.status is not RefundStatus.NONE:
                    self._desk.alarm(tx, after, "delivered_after_refund")
            case DeliveryStatus.HELD:
                self._held(tx, after, at)
            case DeliveryStatus.UNKNOWN:
                self._customer(tx, after, "airtime-checking", f"7-checking/{round_}")
            case DeliveryStatus.REVIEW:
                self._customer(tx, after, "airtime-review", f"8-review/{round_}")
                self._owners(tx, after, "owner-delivery-review", f"delivery-review/{round_}", {})
                self._desk.alarm(tx, after, "delivery_review")
            case DeliveryStatus.FAILED:
                if after.refund.status is not RefundStatus.NONE:
                    self._customer(tx, after, "airtime-not-delivered", f"8-undelivered/{round_}")
                else:
                    self._desk.alarm(tx, after, "undelivered_without_refund", was=before.delivery.status.value)
            case DeliveryStatus.NONE | DeliveryStatus.RESERVED | DeliveryStatus.SENDING | DeliveryStatus.SENT:
                pass

    def _held(self, tx: Tx, after: Sale, at: Instant) -> None:
        self._customer(tx, after, "airtime-held", f"7-held/{after.delivery.round}")
        reason = after.delivery.reason
        # One word an hour to the owner, however many orders wait.
        told = {**slots(after), "reason": _reason("held", reason)}
        cause = f"{after.order.tenant}/held/{reason}/{at // HOUR}"
        self._desk.tell.to_owners(tx, after.order.tenant, "owner-airtime-held", told, cause=cause, kind=MONEY)
        facts = {"provider": after.delivery.provider, "reason": reason}
        subject = f"airtime/{after.delivery.provider}"
        self._desk.open_issue(tx, after.order.tenant, "airtime_held", subject, facts)

    def _refund(self, tx: Tx, after: Sale) -> None:
        match after.refund.status:
            case RefundStatus.DONE:
                self._customer(tx, after, "refund-done", "9-refunded")
            case RefundStatus.MANUAL:
                doubted = after.payment.reason == AMOUNT_DIFFERS
                words = "owner-refund-other-amount" if doubted else "owner-refund-by-hand"
                self._owners(tx, after, words, "refund-by-hand", {"receipt": after.payment.receipt})
                self._desk.alarm(tx, after, "refund_by_hand", payer=mask(after.order.payer))
            case RefundStatus.NONE | RefundStatus.DUE | RefundStatus.REQUESTED:
                pass

    def _customer(self, tx: Tx, sale: Sale, key: str, cause: str) -> None:
        order = sale.order  # causes are numbered: words of the same millisecond go out in the order of their names
        words = self._of_kind(order.kind, key)
        self._desk.tell.to_contact(tx, order.tenant, order.contact, words, slots(sale), cause=f"{order.id}/{cause}")

    def _of_kind(self, kind: str, key: str) -> str:
        """The words of this kind of ware: its own, else those of any ware, else those that fit all."""
        if kind == AIRTIME:
            return key
        rest = key.partition("-")[2]
        return next((own for own in (f"{kind}-{rest}", f"ware-{rest}") if self._desk.tell.knows(own)), key)

    def _owners(self, tx: Tx, sale: Sale, key: str, cause: str, more: Mapping[str, Json]) -> None:
        order = sale.order
        told = {**slots(sale), **more}
        self._desk.tell.to_owners(tx, order.tenant, key, told, cause=f"{order.id}/{cause}", kind=MONEY)


def _reason(kind: str, word: str) -> Json:
    """A reason in words; see locales, `order-<kind>-<reason>`."""
    known = {
        "doubt": ("amount_differs", "payer_differs", "receipt_used"),
        "held": ("no_float", "bad_credentials"),
    }[kind]
    return values.text(f"order-{kind}-{word.replace('_', '-') if word in known else 'other'}")
