"""An owner pays for more time: the plan, the way to pay, the summary, the invoice; and what was paid so far.

Every action takes `bot` (which of the owner's, "" where there is only one). Outcomes that most share: `not_found`
(theirs is no such bot or invoice), `not_served` (it is not approved, or banned), `elsewhere`: on a bot of their own,
whose sales pay themselves; renewals are paid in the chat with the platform.
"""

from wabot.actions.invoice_sheet import invoice_line, offer_line, plan_words, sheet
from wabot.actions.lines import item, items, status
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role, is_staff
from wabot.core.errors import Refused
from wabot.core.ids import PLATFORM
from wabot.core.invoice import Plan, number_of
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.billing.ledger import PAYING
from wabot.services.billing.plans import Offer
from wabot.services.billing.ways import Way
from wabot.services.sales.requests import number_of as phone_of

_SHARED = ("not_found", "not_served", "elsewhere")


@action("billing.offers", outcomes=("choose", "none", *_SHARED), role=Role.TENANT_OWNER)
async def offers(call: Call, services: Services) -> Outcome:
    """The plans that can be paid for here. Slots: bot, name, choices (key: the plan)."""
    tenant = await _payer(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    found = _payable(services, tenant)
    firsts = {plan: next((offer for offer, _ in found if offer.plan is plan), None) for plan in Plan}
    choices = items(offer_line(plan.value, offer) for plan, offer in firsts.items() if offer is not None)
    slots: dict[str, Json] = {"bot": tenant.id, "name": tenant.name, "choices": choices, "payer": ""}
    return Outcome("choose" if choices else "none", slots)


@action("billing.ways", outcomes=("choose", "one", "none", *_SHARED), role=Role.TENANT_OWNER)
async def ways(call: Call, services: Services) -> Outcome:
    """How one plan can be paid. Args: plan. Slots: choices (key: `provider:currency`), or `way` where there is one."""
    tenant = await _payer(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    found = [(offer, way) for offer, way in _payable(services, tenant) if offer.plan.value == call.text("plan")]
    if not found:
        return Outcome("none")
    if len(found) == 1:
        return Outcome("one", {"way": _key(*found[0])})
    words = services.billing.ways.words
    lines = (item(_key(offer, way), _way_line(offer, words(way.provider))) for offer, way in found)
    return Outcome("choose", {"choices": items(lines)})


@action(
    "billing.quote",
    outcomes=("quoted", "linked", "no_payer", "not_mobile", "none", *_SHARED),
    role=Role.TENANT_OWNER,
)
async def quote(call: Call, services: Services) -> Outcome:
    """What it costs and brings. Args: plan, way, payer ("": the owner's own number).

    `linked` where a link is sent and no phone is asked. Slots: name, plan_name, days, price, until, payer, via.
    """
    tenant = await _payer(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    chosen = _chosen(call, services, tenant)
    if chosen is None:
        return Outcome("none")
    offer, way = chosen
    until = services.billing.end_after(tenant, offer, call.at)
    slots: dict[str, Json] = {
        "name": tenant.name,
        "plan_name": plan_words(offer.plan),
        "days": offer.days,
        "price": values.money(offer.price),
        "until": "" if until is None else values.at(until),
        "via": services.billing.ways.words(way.provider),
    }
    return Outcome("linked", {**slots, "payer": ""}) if way.link else _with_payer(call, services, slots)


@action("billing.invoice", outcomes=("made", "price_changed", "none", *_SHARED), role=Role.TENANT_OWNER)
async def invoice(call: Call, services: Services) -> Outcome:
    """The owner said yes: the invoice, to be paid next. Args: plan, way, price (as shown). Slots: invoice, by."""
    tenant = await _payer(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    chosen = _chosen(call, services, tenant)
    if chosen is None:
        return Outcome("none")
    offer, way = chosen
    if values.as_money(call.args.get("price")) != offer.price:
        return Outcome("price_changed")

    def commit(tx: Tx) -> Outcome:
        made = services.billing.invoice(tx, tenant.id, offer, call.at)
        return Outcome("made", {"invoice": made.name, "by": way.provider})

    return Outcome("made", commit=commit)


@action("billing.mine", outcomes=("listed", "none", "not_found"), role=Role.TENANT_OWNER)
async def mine(call: Call, services: Services) -> Outcome:
    """The invoices of the owner's bot. Slots: invoices, name."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    found = await services.billing.history(tenant.id)
    slots: dict[str, Json] = {"name": tenant.name, "bot": tenant.id}
    lines = items(invoice_line(one, call.scene) for one in found)
    return Outcome("listed" if lines else "none", {**slots, "invoices": lines})


@action("billing.show", outcomes=("shown", "not_found"))
async def show(call: Call, services: Services) -> Outcome:
    """One invoice as a receipt, of one's own bot; staff see everybody's. Args: invoice. Slots: those of `sheet`."""
    number = number_of(call.text("invoice"))
    told = None if number is None else await services.billing.told(number)
    if told is None:
        return Outcome("not_found")
    found = told[0]
    staff = is_staff(call.actor.role) and call.tenant == PLATFORM
    tenant = await tenant_of(call, services, "bot") if not staff else services.directory.by_id(found.tenant)
    if not staff and (tenant is None or tenant.id != found.tenant):
        return Outcome("not_found")
    return Outcome("shown", sheet(found, tenant, services.billing.ways.words, staff=staff))


async def _payer(call: Call, services: Services) -> Tenant | Outcome:
    """Whose time is to be paid for, as far as that is possible here."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    slots: dict[str, Json] = {"name": tenant.name, "status": status(tenant), "bot": tenant.id}
    if call.tenant != PLATFORM:
        platform = services.directory.platform
        return Outcome(
            "elsewhere", {**slots, "platform": platform.name, "platform_phone": values.phone(platform.phone)}
        )
    return tenant if tenant.status in PAYING else Outcome("not_served", slots)


def _payable(services: Services, tenant: Tenant) -> list[tuple[Offer, Way]]:
    """Every price with every way to pay it, the tenant's own currency first."""
    billing = services.billing
    found = billing.plans.offers(first=tenant.currency)
    return [(offer, way) for offer in found for way in billing.ways.of(offer.price.currency)]


def _chosen(call: Call, services: Services, tenant: Tenant) -> tuple[Offer, Way] | None:
    plan, way = call.text("plan"), call.text("way")
    found = _payable(services, tenant)
    return next((pair for pair in found if pair[0].plan.value == plan and _key(*pair) == way), None)


def _with_payer(call: Call, services: Services, slots: dict[str, Json]) -> Outcome:
    wanted = call.args.get("payer") or call.actor.phone
    if not wanted:
        return Outcome("no_payer", slots)
    try:
        digits = phone_of(wanted, services.sales.terms(PLATFORM))
    except Refused:
        return Outcome("not_mobile", slots)
    return Outcome("quoted", {**slots, "payer": values.phone(digits)})


def _key(offer: Offer, way: Way) -> str:
    return f"{way.provider}:{offer.price.currency}"


def _way_line(offer: Offer, way: Json) -> Json:
    return values.text("billing-way", {"way": way, "price": values.money(offer.price)})
