"""Billing as actions see it: quotes, invoices, money recorded by hand, history and totals."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wabot.core.audit import By
from wabot.core.clock import MINUTE, Instant, later
from wabot.core.day import day_of, span_of
from wabot.core.ids import PLATFORM, OrderId, TenantId
from wabot.core.invoice import Invoice, InvoiceStatus
from wabot.core.order import OrderStatus
from wabot.core.subscription import credit
from wabot.core.tenant import Tenant
from wabot.ports.store import Store, Tx
from wabot.ports.store.invoices import Billed, InvoiceLine
from wabot.ports.store.notices import Reference
from wabot.ports.store.sales import OrderFilter
from wabot.services.billing.ledger import PAYING, PLAN_WORDS, InvoiceLedger, Paid
from wabot.services.billing.plans import Offer, Plans
from wabot.services.billing.renewal import RENEWAL, Renewal
from wabot.services.billing.ways import Ways
from wabot.services.directory import Directory

DOUBLE_TAP = 10 * MINUTE
"""The same money without a reference, recorded twice within this time, is taken for one."""
MONTHS_SHOWN = 12
_UNDER_WAY = (OrderStatus.DRAFT, OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.DELIVERING)
_BY_HAND = "by-hand"
_LATEST = 200  # unfinished orders of the platform that are looked through for one


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a wish: a word, and the invoice it is about."""

    word: str
    invoice: Invoice | None = None


@dataclass(frozen=True, slots=True)
class Month:
    """What was paid in one calendar month."""

    first: date
    billed: Sequence[Billed]


class Billing:
    """Looking is asynchronous; changing happens inside the transaction of an action."""

    def __init__(self, store: Store, directory: Directory, plans: Plans, ways: Ways, ledger: InvoiceLedger) -> None:
        self._store, self._directory, self._ledger = store, directory, ledger
        self.plans, self.ways = plans, ways
        self.renewal = Renewal(ledger, ways, plans)

    def end_after(self, tenant: Tenant, offer: Offer, at: Instant) -> Instant | None:
        """Until when the tenant runs if this is paid now; None where it cannot be."""
        if tenant.status not in PAYING:
            return None
        return credit(tenant, at, offer.days, PLAN_WORDS[offer.plan], self._ledger.grace_days()).expires_at

    def invoice(self, tx: Tx, tenant: TenantId, offer: Offer, at: Instant) -> Invoice:
        """The open invoice for this offer."""
        return self._ledger.open(tx, tenant, offer, at)

    async def history(self, tenant: TenantId, limit: int = 50) -> Sequence[Invoice]:
        """A tenant's invoices, newest first; without those that nobody was asked to pay any more."""
        shown = (InvoiceStatus.OPEN, InvoiceStatus.PAID, InvoiceStatus.REFUNDED)
        return await self._store.read(lambda tx: tx.tenant(tenant).invoices.list(shown, limit))

    async def everybody(self, statuses: Sequence[InvoiceStatus] = (), limit: int = 50) -> Sequence[Invoice]:
        """All invoices, newest first."""
        return await self._store.read(lambda tx: tx.platform.invoices_scan.list(statuses, limit))

    async def told(self, number: int) -> tuple[Invoice, Sequence[InvoiceLine]] | None:
        """One invoice and its story."""

        def query(tx: Tx) -> tuple[Invoice, Sequence[InvoiceLine]] | None:
            found = tx.platform.invoices_scan.get(number)
            return (found, tx.tenant(found.tenant).invoices.story(number)) if found else None

        return await self._store.read(query)

    async def totals(self, at: Instant, months: int = MONTHS_SHOWN) -> Sequence[Month]:
        """What was paid, by calendar month of the platform's time zone, the present one first."""
        zone = self._directory.platform.time_zone
        firsts = _months_back(day_of(at, zone), months)

        def query(tx: Tx) -> list[Month]:
            found = []
            for first in firsts:
                span = span_of(first, zone, days=(_next(first) - first).days)
                found.append(Month(first, tx.platform.invoices_scan.totals(span.since, span.until)))
            return found

        return await self._store.read(query)

    def record(self, tx: Tx, who: By, tenant: TenantId, offer: Offer, paid: Paid) -> Answer:
        """Money of which a person tells: recorded, `already` (the same money), wrong_status or not_found."""
        stored = tx.platform.tenants.get(tenant)
        if stored is None:
            return Answer("not_found")
        if stored.status not in PAYING:
            return Answer("wrong_status")
        same = self._same(tx, who, tenant, offer, paid)
        if same is not None:
            return Answer("already", same)
        invoice = self._ledger.open(tx, tenant, offer, who.at)
        locked = tx.tenant(tenant).invoices.lock(invoice.number) or invoice
        return Answer("recorded", self._ledger.pay(tx, who, locked, paid))

    def void(self, tx: Tx, who: By, number: int, reason: str) -> Answer:
        """voided, not_open, or `under_way`: its owner is paying at this moment."""
        invoice = self._locked(tx, number)
        if invoice is None or invoice.status is not InvoiceStatus.OPEN:
            return Answer("not_open", invoice)
        wanted = OrderFilter(statuses=tuple(status.value for status in _UNDER_WAY))
        orders = tx.tenant(PLATFORM).sales.list(wanted, _LATEST)
        if any(order.kind == RENEWAL and order.about == invoice.name for order in orders):
            return Answer("under_way", invoice)
        return Answer("voided", self._ledger.void(tx, who, invoice, reason))

    def refunded(self, tx: Tx, who: By, number: int, reason: str) -> Answer:
        """refunded or not_paid."""
        invoice = self._locked(tx, number)
        after = self._ledger.refunded(tx, who, invoice, reason) if invoice is not None else None
        return Answer("not_paid", invoice) if after is None else Answer("refunded", after)

    def _locked(self, tx: Tx, number: int) -> Invoice | None:
        found = tx.platform.invoices_scan.get(number)
        return None if found is None else tx.tenant(found.tenant).invoices.lock(number)

    def _same(self, tx: Tx, who: By, tenant: TenantId, offer: Offer, paid: Paid) -> Invoice | None:
        """The invoice that this very money has paid already, as far as can be told."""
        scan = tx.platform.invoices_scan
        if paid.receipt:
            found = scan.paid_by(paid.method, paid.receipt)
            name = Reference(f"{_BY_HAND}-{paid.method}", "receipt", paid.receipt)
            if found is None and not tx.platform.notices.claim(name, tenant, OrderId(who.key)):
                return scan.paid_by(paid.method, paid.receipt)  # on another server somebody was faster
            return found
        since = later(who.at, -DOUBLE_TAP)
        done = tx.tenant(tenant).invoices.list((InvoiceStatus.PAID,))
        recent = [one for one in done if one.by and not one.receipt and (one.paid_at or 0) >= since]
        return next((one for one in recent if (one.plan, one.method) == (offer.plan, paid.method)), None)


def _months_back(day: date, count: int) -> list[date]:
    first, found = day.replace(day=1), []
    for _ in range(count):
        found.append(first)
        first = date(first.year - (first.month == 1), first.month - 1 or 12, 1)
    return found


def _next(first: date) -> date:
    return date(first.year + (first.month == 12), first.month % 12 + 1, 1)
