"""An invoice as people read it: a line of a list, and the whole of it as a receipt."""

from wabot.actions.lines import day, item
from wabot.core.ids import PLATFORM
from wabot.core.invoice import Invoice, InvoiceStatus, Plan
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.services.billing.plans import Offer
from wabot.services.billing.ways import MethodWords


def plan_words(plan: Plan) -> Json:
    """What a plan is called."""
    return values.text(f"plan-{plan.value}")


def offer_line(key: str, offer: Offer) -> dict[str, Json]:
    """A plan to choose: its days and its price."""
    args: dict[str, Json] = {
        "plan": plan_words(offer.plan),
        "days": offer.days,
        "price": values.money(offer.price),
    }
    return item(key, values.text("billing-offer", args))


def invoice_line(invoice: Invoice, scene: Scene, tenant: Tenant | None = None) -> dict[str, Json]:
    """`INV-000012 · Month · Ksh 500 · paid 21 Nov`; with whose it is where `tenant` is given."""
    moved = invoice.voided_at if invoice.status is InvoiceStatus.VOID else invoice.paid_at
    args: dict[str, Json] = {
        "invoice": invoice.name,
        "plan": plan_words(invoice.plan),
        "price": values.money(invoice.price),
        "status": values.text(f"invoice-status-{invoice.status.value}"),
        "at": day(moved or invoice.made_at, scene),
        "name": tenant.name if tenant is not None else "",
    }
    return item(str(invoice.number), values.text("billing-line-of" if tenant is not None else "billing-line", args))


def sheet(invoice: Invoice, tenant: Tenant | None, words: MethodWords, *, staff: bool) -> dict[str, Json]:
    """Slots of one invoice: `lines` of its receipt, and what may be done with it."""
    args = _facts(invoice, tenant, words)
    lines = [values.text("billing-receipt-head", args)]
    if invoice.paid_at is not None:
        lines.append(values.text("billing-receipt-paid", {**args, "at": values.at(invoice.paid_at)}))
    if invoice.until is not None:
        lines.append(values.text("billing-receipt-until", {"until": values.at(invoice.until)}))
    if staff and invoice.by:
        lines.append(values.text("billing-receipt-by", args))
    can: dict[str, Json] = {
        "can_void": staff and invoice.status is InvoiceStatus.OPEN,
        "can_give_back": staff and invoice.status is InvoiceStatus.PAID,
    }
    return {"invoice": invoice.name, "lines": lines, "price": args["price"], **can}


def _facts(invoice: Invoice, tenant: Tenant | None, words: MethodWords) -> dict[str, Json]:
    named = tenant is not None and invoice.tenant != PLATFORM
    return {
        "invoice": invoice.name,
        "name": tenant.name if tenant is not None and named else values.text("billing-nobody"),
        "plan": plan_words(invoice.plan),
        "days": invoice.days,
        "price": values.money(invoice.price),
        "status": values.text(f"invoice-status-{invoice.status.value}"),
        "made_at": values.at(invoice.made_at),
        "method": words(invoice.method) if invoice.method else "",
        "receipt": invoice.receipt or "none",
        "reason": invoice.reason or "–",
        "by": values.phone(invoice.by) if invoice.by else "",
    }
