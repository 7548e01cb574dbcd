"""Taking an order in: what is asked for, whether it can be sold now, and whether it was asked for a moment ago."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wabot.core.clock import HOUR, Instant, later
from wabot.core.errors import Refused
from wabot.core.ids import TenantId, event_answering
from wabot.core.order import Order
from wabot.core.payment import SAME_AGAIN, WAITING, Payment, PaymentStatus
from wabot.flow import values
from wabot.flow.effects import RequestPayment
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.sales import OrderFilter, Sale
from wabot.services.sales.desk import MONEY, Desk
from wabot.services.sales.floats import Floats
from wabot.services.sales.ledger import Ledger, settled
from wabot.services.sales.news import slots
from wabot.services.sales.orders import status_text
from wabot.services.sales.requests import new_order, ware_order
from wabot.services.sales.wares import AIRTIME

_LATEST = 20  # of a customer's orders are looked through for the same one


@dataclass(frozen=True, slots=True)
class Opened:
    """A new order, and what the payer reads beside the amount."""

    sale: Sale
    title: str


class Openings:
    """Makes the order of a request, or turns the request away; inside one transaction."""

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger, self._floats = desk, ledger, Floats(desk)

    async def prepare(self, row: OutboxRow, effect: RequestPayment) -> None:
        """Learn what `open` needs to know and cannot ask for inside a transaction."""
        if (_word(effect, "ware") or AIRTIME) == AIRTIME:
            await self._floats.look(row.tenant)

    def open(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Opened | None:
        """The order that this request makes; None where it makes none, and the conversation is told."""
        if tx.tenant(row.tenant).events.get(event_answering(effect.id)) is not None:
            return None  # turned away by an earlier try, and told so
        at, provider = self._desk.clock.now(), self._provider(row, effect)
        try:
            order, title = self._order(tx, row, effect, at)
            self._check_providers(tx, order, provider)
        except Refused as refused:
            self._turn_away(tx, row, effect, refused.reason)
            return None
        fresh = Sale(order, Payment(provider, expires_at=later(at, self._desk.patience.lifetime)))
        earlier = self._same(tx, fresh)
        if earlier is not None:
            self._show_earlier(tx, effect, fresh, earlier)
            return None
        if order.kind == AIRTIME and not self._floats.spare(row.tenant, order.amount):
            self._floats.tell(tx, row.tenant, order.amount)
            self._turn_away(tx, row, effect, "no_float")
            return None
        opened = self._ledger.open(tx, fresh, at)
        return Opened(opened, title) if opened else None

    def title(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> str:
        """What the payer reads beside the amount of an order that was opened before."""
        kind = _word(effect, "ware") or AIRTIME
        ware = self._desk.wares.get(kind)
        try:
            return ware.asked(tx, row, effect).title if ware else kind.capitalize()
        except Refused:  # a moment ago it was not refused, and the order stands
            return kind.capitalize()

    def _provider(self, row: OutboxRow, effect: RequestPayment) -> str:
        """The provider that the request names, else the tenant's."""
        return _word(effect, "by") or self._desk.terms(row.tenant).payments

    def _order(self, tx: Tx, row: OutboxRow, effect: RequestPayment, at: Instant) -> tuple[Order, str]:
        kind = _word(effect, "ware") or AIRTIME
        if kind == AIRTIME:
            order = new_order(row.tenant, row.contact, effect, self._desk.terms(row.tenant), at)
            return order, kind.capitalize()
        ware = self._desk.wares.get(kind)
        if ware is None:
            raise Refused("unavailable", kind)
        asked = ware.asked(tx, row, effect)
        return ware_order(row, effect, (kind, asked), at), asked.title

    def _check_providers(self, tx: Tx, order: Order, name: str) -> None:
        """Money is taken only by who takes its currency, and for airtime only where somebody can deliver it."""
        found, tenant = self._desk.providers, order.tenant
        payments = found.payment_or_none(tenant, name)
        if payments is None:
            raise self._cannot(tx, tenant, "no_payment_provider", {"provider": name})
        if order.price.currency not in payments.currencies:
            raise self._cannot(tx, tenant, "currency_not_taken", {"provider": name, "currency": order.price.currency})
        if order.kind != AIRTIME:
            return
        name = self._desk.terms(tenant).airtime
        airtime = found.airtime_or_none(tenant, name)
        if airtime is None:
            raise self._cannot(tx, tenant, "no_airtime_provider", {"provider": name})
        if order.amount.currency not in airtime.currencies:
            raise self._cannot(tx, tenant, "currency_not_taken", {"provider": name, "currency": order.amount.currency})

    def _cannot(self, tx: Tx, tenant: TenantId, issue: str, facts: Mapping[str, str]) -> Refused:
        """The seller's trouble, not the customer's: opened as an issue, and told to the owners once an hour."""
        self._desk.open_issue(tx, tenant, issue, "/".join((issue, *facts.values())), facts)
        told = {"reason": values.text(f"issue-{issue.replace('_', '-')}", facts)}
        cause = f"{tenant}/{issue}/{self._desk.clock.now() // HOUR}"
        self._desk.tell.to_owners(tx, tenant, "owner-cannot-sell", told, cause=cause, kind=MONEY)
        return Refused("unavailable", issue)

    def _turn_away(self, tx: Tx, row: OutboxRow, effect: RequestPayment, reason: str) -> None:
        answer = settled(effect.id, self._desk.clock.now(), "refused", {"reason": reason})
        self._ledger.answer_event(tx, row.tenant, row.contact, answer)

    def _same(self, tx: Tx, fresh: Sale) -> Sale | None:
        """What the same payer was asked for a moment ago, and has not said no to."""
        if not fresh.order.payer:
            return self._same_link(tx, fresh)
        since = later(fresh.order.created_at, -SAME_AGAIN)
        earlier = tx.tenant(fresh.order.tenant).sales.same_since(fresh.order.payer, fresh.order.price.minor, since)
        blocking = (*WAITING, PaymentStatus.PAID, PaymentStatus.REVIEW)
        return next((sale for sale in earlier if sale.payment.status in blocking and _repeats(sale, fresh)), None)

    def _same_link(self, tx: Tx, fresh: Sale) -> Sale | None:
        """An open link of the same customer for the same thing: a second one could be paid as well."""
        since = later(fresh.order.created_at, -self._desk.patience.link_lifetime)
        wanted = OrderFilter(contact=fresh.order.contact, since=since)
        sales = tx.tenant(fresh.order.tenant).sales
        same = [order.id for order in sales.list(wanted, _LATEST) if _thing(order) == _thing(fresh.order)]
        earlier: Sequence[Sale | None] = [sales.get(order) for order in same]
        provider = fresh.payment.provider
        return next(
            (s for s in earlier if s and s.payment.status in WAITING and s.payment.provider == provider),
            None,
        )

    def _show_earlier(self, tx: Tx, effect: RequestPayment, fresh: Sale, earlier: Sale) -> None:
        order = fresh.order
        known = {**slots(earlier), "status": status_text(earlier.order)}
        free_at = later(earlier.order.created_at, SAME_AGAIN)
        shown = {**known, "free_at": values.at(free_at)}
        cause = f"{order.id}/same"
        if earlier.order.contact == order.contact:
            words = "pay-same-link" if earlier.payment.link else "pay-same-again"
            self._desk.tell.to_contact(tx, order.tenant, order.contact, words, shown, cause=cause)
        else:  # somebody else's order is nobody's business
            told = {"payer": values.phone(order.payer), "price": values.money(order.price), "free_at": shown["free_at"]}
            self._desk.tell.to_contact(tx, order.tenant, order.contact, "pay-same-payer", told, cause=cause)
            known = {}
        answer = settled(effect.id, self._desk.clock.now(), "already", known)
        self._ledger.answer_event(tx, order.tenant, order.contact, answer)


def _word(effect: RequestPayment, name: str) -> str:
    return str(values.plain(effect.args.get(name)) or "")


def _repeats(earlier: Sale, fresh: Sale) -> bool:
    """Airtime asked for twice may be a mistake; a ware says what it is about, and two things may cost the same."""
    return fresh.order.kind == AIRTIME or _thing(earlier.order) == _thing(fresh.order)


def _thing(order: Order) -> tuple[str, ...]:
    return (order.kind, order.about, order.recipient, str(order.amount), str(order.price))
