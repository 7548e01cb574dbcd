"""The ware `renewal`: an owner pays an invoice on the platform's own sales, and the tenant's time grows by it once."""

from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.invoice import Invoice, InvoiceStatus, number_of
from wabot.flow import values
from wabot.flow.effects import RequestPayment
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.sales import Sale
from wabot.services.billing.ledger import PAYING, InvoiceLedger, Paid
from wabot.services.billing.plans import Plans
from wabot.services.billing.ways import Ways
from wabot.services.sales.wares import Asked

RENEWAL = "renewal"
"""The kind of orders; their `about` is the name of the invoice."""
TITLE = "Renewal"


class Renewal:
    """Implements services.sales.wares.Ware.

    A request says `invoice`, `payer` (E.164, "" for a link) and `by` (the provider). What it costs, the invoice says.
    """

    def __init__(self, ledger: InvoiceLedger, ways: Ways, plans: Plans) -> None:
        self._ledger, self._ways, self._plans = ledger, ways, plans

    def asked(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Asked:
        """Refused: not_here (a tenant's chat), not_yours, not_served, not_open, price_changed, unavailable (no way)."""
        invoice = self._of(tx, str(effect.args.get("invoice") or ""))
        if row.tenant != PLATFORM:
            raise Refused("not_here")  # a tenant's own sales would pay the tenant
        if invoice is None or not _owns(tx, row, invoice.tenant):
            raise Refused("not_yours")
        tenant = tx.platform.tenants.get(invoice.tenant)
        if tenant is None or tenant.status not in PAYING:
            raise Refused("not_served")
        if invoice.status is not InvoiceStatus.OPEN:
            raise Refused("not_open")
        if self._is_old(invoice):
            raise Refused("price_changed")
        way = self._ways.named(str(effect.args.get("by") or ""), invoice.price.currency)
        if way is None:
            raise Refused("unavailable")
        payer = "" if way.link else str(values.plain(effect.args.get("payer")) or "")
        return Asked(invoice.price, payer, invoice.name, TITLE)

    def doubt(self, tx: Tx, sale: Sale) -> str:
        """invoice_void, invoice_paid, tenant_gone, old_price; "" where all is well."""
        invoice = self._of(tx, sale.order.about)
        tenant = None if invoice is None else tx.platform.tenants.get(invoice.tenant)
        doubt = self._ledger.doubt(invoice, tenant, sale.order.id)
        old = invoice is not None and invoice.status is InvoiceStatus.OPEN and self._is_old(invoice)
        return doubt or ("old_price" if old else "")

    def hand_over(self, tx: Tx, sale: Sale, at: Instant) -> None:
        """Mark the invoice paid, extend the tenant. Refused where another order has paid it, or the tenant is gone."""
        found = self._of(tx, sale.order.about)
        invoice = None if found is None else tx.tenant(found.tenant).invoices.lock(found.number)
        if invoice is None:
            raise Refused("tenant_gone")
        if invoice.status is not InvoiceStatus.OPEN and invoice.order == sale.order.id:
            return  # this very order has paid it
        contact = tx.tenant(PLATFORM).contacts.get(sale.order.contact)
        phone = contact.phone if contact is not None else ""
        who = By(phone or str(sale.order.contact), Role.TENANT_OWNER, at, f"{sale.order.id}/renewal")
        paid = Paid(sale.payment.provider, sale.payment.receipt, sale.order.id)
        self._ledger.pay(tx, who, invoice, paid)

    def _is_old(self, invoice: Invoice) -> bool:
        """Whether the plan costs something else by now, or is not sold in this currency any more."""
        now = self._plans.offer(invoice.plan, invoice.price.currency)
        return now is None or now.price != invoice.price

    def _of(self, tx: Tx, name: str) -> Invoice | None:
        number = number_of(name)
        return None if number is None else tx.platform.invoices_scan.get(number)


def _owns(tx: Tx, row: OutboxRow, tenant: TenantId) -> bool:
    contact = tx.tenant(PLATFORM).contacts.get(row.contact)
    return contact is not None and bool(contact.phone) and contact.phone in tx.platform.tenants.owners(tenant)
