"""Where invoices change: made, paid with the days that brings, voided, given back; each in the caller's transaction."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.ids import OrderId, TenantId
from wabot.core.invoice import INVOICE, Invoice, InvoiceEvent, InvoiceStatus, Plan
from wabot.core.phone import mask
from wabot.core.subscription import credit
from wabot.core.tenant import Tenant, TenantStatus
from wabot.core.transitions import UnknownTransition
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Stale, Tx
from wabot.ports.store.invoices import InvoiceLine
from wabot.services.billing.plans import Offer
from wabot.services.billing.ways import MethodWords
from wabot.services.sales.desk import MONEY
from wabot.services.tenant_change import Change, TenantChanges

PLAN_WORDS = {Plan.MONTH: "monthly", Plan.YEAR: "yearly"}
"""What stands in a tenant's record."""
RENEWED = "tenant.renew"
_TRIES = 5  # somebody else may change the tenant at the same moment

PAYING = frozenset({TenantStatus.APPROVED, TenantStatus.EXPIRED})
"""Who may pay for more time. Others are approved, or let in again, first."""


@dataclass(frozen=True, slots=True)
class Paid:
    """How the money came."""

    method: str  # a provider's name, or an invoice.ByHand
    receipt: str = ""
    order: OrderId | None = None
    by: str = ""  # who recorded it: E.164 digits; "" where it was paid in chat
    reason: str = ""


class InvoiceLedger:
    """The only place where invoices move."""

    def __init__(self, changes: TenantChanges, grace_days: Callable[[], int], words: MethodWords) -> None:
        self._changes, self.grace_days, self._words = changes, grace_days, words

    def open(self, tx: Tx, tenant: TenantId, offer: Offer, at: Instant) -> Invoice:
        """An open invoice for this offer: the one there is, else a new one. One at another price is void from now."""
        invoices = tx.tenant(tenant).invoices
        for known in invoices.list((InvoiceStatus.OPEN,)):
            if (known.plan, known.price.currency) != (offer.plan, offer.price.currency):
                continue
            if (known.price, known.days) == (offer.price, offer.days):
                return known
            self._voided(tx, known, at, "price_changed")
        fresh = Invoice(tenant, 0, offer.plan, offer.days, offer.price, made_at=at)
        return invoices.add(fresh, InvoiceLine(at, "made", {"price": str(offer.price), "days": str(offer.days)}))

    def doubt(self, invoice: Invoice | None, tenant: Tenant | None, order: OrderId) -> str:
        """Why money of this order is not right for it any more, "" where it is."""
        if invoice is None or tenant is None or tenant.status not in (*PAYING, TenantStatus.BANNED):
            return "tenant_gone"
        if invoice.status is InvoiceStatus.VOID:
            return "invoice_void"
        return "" if invoice.status is InvoiceStatus.OPEN or invoice.order == order else "invoice_paid"

    def pay(self, tx: Tx, who: By, invoice: Invoice, paid: Paid) -> Invoice:
        """Mark it paid and give the tenant its days, told to owners and staff. Refused where it cannot be paid (again).

        `invoice` is locked or made in this transaction.
        """
        if not INVOICE.allows(invoice.status, InvoiceEvent.PAY):
            raise Refused("invoice_paid")
        if paid.by:
            self._note(tx, who, "invoice.record", invoice, paid.reason)
        tenant = self._extend(tx, who, invoice)
        moved = replace(
            invoice,
            status=INVOICE.after(invoice.status, InvoiceEvent.PAY),
            paid_at=who.at,
            until=tenant.expires_at,
            method=paid.method,
            receipt=paid.receipt,
            order=paid.order,
            by=paid.by,
            reason=paid.reason,
        )
        facts = {"method": paid.method, "receipt": paid.receipt, "by": mask(paid.by) if paid.by else ""}
        line = InvoiceLine(who.at, "paid", {**facts, "reason": paid.reason, "until": str(tenant.expires_at)})
        saved = tx.tenant(invoice.tenant).invoices.save(moved, line)
        self._tell(tx, saved, tenant)
        return saved

    def void(self, tx: Tx, who: By, invoice: Invoice, reason: str) -> Invoice | None:
        """Nobody is to pay it any more; None where it is not open."""
        if not INVOICE.allows(invoice.status, InvoiceEvent.VOID):
            return None
        self._note(tx, who, "invoice.void", invoice, reason)
        return self._voided(tx, invoice, who.at, reason, who.phone)

    def refunded(self, tx: Tx, who: By, invoice: Invoice, reason: str) -> Invoice | None:
        """A person gave the money back; None where it was not paid. The days stay: to end them is another decision."""
        if not INVOICE.allows(invoice.status, InvoiceEvent.REFUND):
            return None
        self._note(tx, who, "invoice.refund", invoice, reason)
        moved = replace(invoice, status=InvoiceStatus.REFUNDED, reason=reason, by=who.phone)
        line = InvoiceLine(who.at, "refunded", {"by": mask(who.phone), "reason": reason})
        args: dict[str, Json] = {"invoice": invoice.name, "price": values.money(invoice.price)}
        cause = f"{invoice.name}/given-back"
        self._changes.notices.to_owners(tx, invoice.tenant, "billing-given-back-owner", args, cause=cause, kind=MONEY)
        return tx.tenant(invoice.tenant).invoices.save(moved, line)

    def _extend(self, tx: Tx, who: By, invoice: Invoice) -> Tenant:
        facts = {"invoice": invoice.name, "days": str(invoice.days)}
        change = Change(RENEWED, "renewed", lambda tenant: tenant, undoable=False, facts=facts)
        for _ in range(_TRIES):
            stored = tx.platform.tenants.get(invoice.tenant)
            if stored is None:
                raise Refused("tenant_gone")
            try:
                moved = credit(stored, who.at, invoice.days, PLAN_WORDS[invoice.plan], self.grace_days())
            except UnknownTransition as wrong:
                raise Refused("tenant_gone", stored.status.value) from wrong
            saved = self._changes.save(tx, who, stored, moved, change)
            if saved is not None:
                return saved
        raise Stale

    def _voided(self, tx: Tx, invoice: Invoice, at: Instant, reason: str, by: str = "") -> Invoice:
        moved = replace(invoice, status=InvoiceStatus.VOID, voided_at=at, reason=reason, by=by)
        line = InvoiceLine(at, "voided", {"by": mask(by) if by else "", "reason": reason})
        return tx.tenant(invoice.tenant).invoices.save(moved, line)

    def _note(self, tx: Tx, who: By, verb: str, invoice: Invoice, reason: str) -> None:
        facts = {"invoice": invoice.name, "price": str(invoice.price), "reason": reason}
        self._changes.audit.note(tx, who, verb, invoice.tenant, **facts)

    def _tell(self, tx: Tx, invoice: Invoice, tenant: Tenant) -> None:
        args: dict[str, Json] = {
            "name": tenant.name,
            "tenant": tenant.id,
            "invoice": invoice.name,
            "price": values.money(invoice.price),
            "plan": values.text(f"plan-{invoice.plan}"),
            "method": self._words(invoice.method),
            "until": values.at(tenant.expires_at or invoice.made_at),
        }
        # Words of the same moment go out in the order of their causes: after the receipt of the order.
        notices, cause = self._changes.notices, f"{invoice.order or invoice.name}/9-renewed"
        notices.to_owners(tx, tenant.id, "billing-paid-owner", args, cause=cause, kind=MONEY)
        notices.to_staff(tx, "billing-paid-staff", args, cause=cause, kind=MONEY)
