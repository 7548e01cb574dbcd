"""What the platform's people do about money of tenants: look, add up, record by hand, void, set prices."""

from collections.abc import Sequence

from wabot.actions.invoice_sheet import invoice_line, offer_line, plan_words, sheet
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.invoice import PRICE, ByHand, InvoiceStatus, number_of
from wabot.core.money import EXPONENTS, Money
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.invoices import Billed
from wabot.services.audit import by
from wabot.services.billing.ledger import PAYING, Paid
from wabot.services.billing.plans import PLAN_KEYS, Offer
from wabot.services.billing.service import Answer, Month

LONGEST = 300
_OTHER_KEYS = ("trial_days", "month_days", "year_days", "grace_days")


@action("billing.desk", outcomes=("shown",), role=Role.VIEWER)
async def desk(call: Call, services: Services) -> Outcome:
    """What came in this month, and how many invoices are open. Slots: total, open."""
    (month,) = await services.billing.totals(call.at, months=1)
    waiting = await services.billing.everybody((InvoiceStatus.OPEN,), limit=1000)
    return Outcome("shown", {"total": _sum(month.billed), "open": len(waiting)})


@action("billing.totals", outcomes=("shown",), role=Role.VIEWER)
async def totals(call: Call, services: Services) -> Outcome:
    """Twelve months by currency, those without money left out. Slots: months (lines)."""
    found = await services.billing.totals(call.at)
    lines = [_month(month) for month in found if month.billed]
    return Outcome("shown", {"months": lines or [values.text("billing-totals-none")]})


@action("billing.list", outcomes=("listed", "none", "not_found"), role=Role.VIEWER)
async def listing(call: Call, services: Services) -> Outcome:
    """Invoices, newest first. Args: tenant ("": all), status ("": all). Slots: invoices, tenant_name, can_record."""
    await services.directory.fresh()
    wanted = call.text("tenant")
    tenant = services.directory.by_id(TenantId(wanted)) if wanted else None
    if wanted and tenant is None:
        return Outcome("not_found")
    if tenant is not None:
        found = await services.billing.history(tenant.id)
        lines = items(invoice_line(one, call.scene) for one in found)
        can: dict[str, Json] = {"can_record": tenant.status in PAYING}
        slots: dict[str, Json] = {"invoices": lines, "tenant": tenant.id, "name": tenant.name, **can}
        return Outcome("listed" if lines else "none", slots)
    status = (InvoiceStatus(call.text("status")),) if call.text("status") else ()
    everybody = await services.billing.everybody(status)
    owners = [services.directory.by_id(one.tenant) for one in everybody]
    pairs = zip(everybody, owners, strict=True)
    lines = items(invoice_line(one, call.scene, tenant or services.directory.platform) for one, tenant in pairs)
    return Outcome("listed" if lines else "none", {"invoices": lines})


@action("billing.record_plans", outcomes=("choose", "none", "not_found", "wrong_status"), role=Role.ADMIN)
async def record_plans(call: Call, services: Services) -> Outcome:
    """What may have been paid for by hand. Args: tenant. Slots: choices (key `month:KES`), name."""
    await services.directory.fresh()
    tenant = services.directory.by_id(TenantId(call.text("tenant")))
    if tenant is None or tenant.id == PLATFORM:
        return Outcome("not_found")
    if tenant.status not in PAYING:
        return Outcome("wrong_status", {"name": tenant.name, "status": values.text(f"tenant-status-{tenant.status}")})
    found = services.billing.plans.offers(first=tenant.currency)
    choices = items(offer_line(offer.key, offer) for offer in found)
    return Outcome("choose" if choices else "none", {"choices": choices, "name": tenant.name, "tenant": tenant.id})


@action("billing.record_look", outcomes=("shown", "none", "not_found"), role=Role.ADMIN)
async def record_look(call: Call, services: Services) -> Outcome:
    """What will be recorded. Args: tenant, plan, method. Slots: name, plan_name, days, price, via, until."""
    await services.directory.fresh()
    tenant = services.directory.by_id(TenantId(call.text("tenant")))
    offer = services.billing.plans.named(call.text("plan"))
    if tenant is None or offer is None:
        return Outcome("not_found" if tenant is None else "none")
    until = services.billing.end_after(tenant, offer, call.at)
    slots: dict[str, Json] = {"name": tenant.name, "until": "" if until is None else values.at(until)}
    return Outcome("shown", {**slots, **_offer_slots(offer), "via": services.billing.ways.words(call.text("method"))})


@action(
    "billing.record",
    outcomes=("recorded", "already", "wrong_status", "price_changed", "none", "not_found"),
    role=Role.ADMIN,
    step_up=True,
)
async def record(call: Call, services: Services) -> Outcome:
    """Money that came by hand: a paid invoice, and the days. Args: tenant, plan, price, method, reference, reason."""
    offer = services.billing.plans.named(call.text("plan"))
    if offer is None or call.text("method") not in {one.value for one in ByHand}:
        return Outcome("none")
    if values.as_money(call.args.get("price")) != offer.price:
        return Outcome("price_changed")
    reference = " ".join(call.text("reference").split()).upper()[:60]
    who, reason = by(call), call.text("reason").strip()[:LONGEST]
    paid = Paid(call.text("method"), reference, by=who.phone, reason=reason)

    def commit(tx: Tx) -> Outcome:
        answer = services.billing.record(tx, who, TenantId(call.text("tenant")), offer, paid)
        return _answered(services, answer)

    return Outcome("not_found", commit=commit)


@action("billing.void", outcomes=("voided", "not_open", "under_way"), role=Role.ADMIN)
async def void(call: Call, services: Services) -> Outcome:
    """Nobody is to pay this invoice any more. Args: invoice, reason."""
    number, reason = number_of(call.text("invoice")) or 0, call.text("reason").strip()[:LONGEST]
    return Outcome(
        "not_open", commit=lambda tx: _answered(services, services.billing.void(tx, by(call), number, reason))
    )


@action("billing.refunded", outcomes=("refunded", "not_paid"), role=Role.ADMIN, step_up=True)
async def refunded(call: Call, services: Services) -> Outcome:
    """A person gave the money of an invoice back. Args: invoice, reason."""
    number, reason = number_of(call.text("invoice")) or 0, call.text("reason").strip()[:LONGEST]
    return Outcome(
        "not_paid", commit=lambda tx: _answered(services, services.billing.refunded(tx, by(call), number, reason))
    )


@action("billing.prices", outcomes=("listed",), role=Role.VIEWER)
async def prices(call: Call, services: Services) -> Outcome:
    """Plans and prices as settings of the platform. Slots: items (key: the setting)."""
    await services.directory.fresh()
    own = services.directory.platform.currency.lower()
    names = [key.name for key in PLAN_KEYS if key.name.startswith(PRICE)]
    keys = sorted(names, key=lambda name: (name.rpartition("_")[0], not name.endswith(f"_{own}")))
    shown = [(name, services.settings.show(PLATFORM, name)) for name in (*keys, *_OTHER_KEYS)]
    sold = {offer.key for offer in services.billing.plans.offers()}
    lines = []
    for name, one in shown:
        plan, _, currency = name.removeprefix(PRICE).partition("_")
        unsold = name.startswith(PRICE) and currency != own and f"{plan}:{currency.upper()}" not in sold
        if one is not None and not unsold:
            lines.append(item(name, values.text("admin-settings-line", {"label": one.label, "now": one.value})))
    return Outcome("listed", {"items": items(lines), "tenant": PLATFORM})


@action("billing.price_key", outcomes=("found", "unknown"), role=Role.VIEWER)
async def price_of(call: Call, _services: Services) -> Outcome:
    """The setting of a price in another currency. Args: plan, currency. Slots: key."""
    currency = call.text("currency").strip().upper()
    if currency not in EXPONENTS:
        return Outcome("unknown", {"currencies": ", ".join(sorted(EXPONENTS))})
    return Outcome("found", {"key": f"{PRICE}{call.text('plan')}_{currency.lower()}", "tenant": PLATFORM})


def _offer_slots(offer: Offer) -> dict[str, Json]:
    return {"plan_name": plan_words(offer.plan), "days": offer.days, "price": values.money(offer.price)}


def _answered(services: Services, answer: Answer) -> Outcome:
    if answer.invoice is None:
        return Outcome(answer.word)
    until = answer.invoice.until
    slots = sheet(answer.invoice, None, services.billing.ways.words, staff=True)
    return Outcome(answer.word, {**slots, "until": "" if until is None else values.at(until)})


def _sum(billed: Sequence[Billed]) -> Json:
    """One amount a currency: they do not add up to one."""
    amounts = [values.money(Money(one.minor, one.currency)) for one in billed]
    total: Json = amounts[0] if amounts else values.text("billing-nothing")
    for amount in amounts[1:]:
        total = values.text("billing-sum", {"first": total, "second": amount})
    return total


def _month(month: Month) -> Json:
    args: dict[str, Json] = {
        "month": month.first.strftime("%m/%Y"),
        "count": sum(one.invoices for one in month.billed),
        "total": _sum(month.billed),
    }
    return values.text("billing-month", args)
