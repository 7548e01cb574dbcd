"""A provider's packages: what customers can buy."""

from dataclasses import replace

from wabot.actions.lines import item, items
from wabot.actions.ppp.whose import GONE, noted, package_in, provider_of
from wabot.actions.registry import Services, action
from wabot.actions.whom import typed_price
from wabot.core.access import Role
from wabot.core.ppp import LONGEST, Package, package_name, speed
from wabot.core.tenant import Tenant
from wabot.flow.events import Json
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.ppp.words import package_line, package_slots

MOST = 50


@action("ppp.packages", outcomes=("listed", "none", *GONE), role=Role.TENANT_OWNER)
async def listing(call: Call, services: Services) -> Outcome:
    """All packages, sold or not. Slots: packages (list), count."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    found = await services.store.read(lambda tx: tx.tenant(tenant.id).ppp.packages())
    lines = items(item(str(one.number), package_line(one)) for one in found)
    return Outcome("listed" if found else "none", {"packages": lines, "count": len(found), "name": tenant.name})


@action("ppp.package", outcomes=("shown", *GONE), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One package. Args: package. Slots: package_name, price, days, speed, is_sold."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    found = await services.store.read(lambda tx: package_in(tx, tenant, call))
    return Outcome("gone") if found is None else Outcome("shown", package_slots(found))


@action("ppp.package_name", outcomes=("good", "bad"), role=Role.TENANT_OWNER)
async def check_name(call: Call, _services: Services) -> Outcome:
    """Whether a name will do: it is a profile's on the router. Args: name. Slots: package_name."""
    name = package_name(call.text("name"))
    return Outcome("good" if name else "bad", {"package_name": name})


@action("ppp.package_add", outcomes=("added", "bad", "too_many", *GONE), role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """A new package. Args: name, price (money), days, speed (`10/5`, "" for none). Slots: as ppp.package."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    fresh = _new(call, tenant)
    if fresh is None:
        return Outcome("bad", {"longest": LONGEST})

    def commit(tx: Tx) -> Outcome:
        if len(tx.tenant(tenant.id).ppp.packages()) >= MOST:
            return Outcome("too_many", {"count": MOST})
        added = tx.tenant(tenant.id).ppp.add_package(fresh)
        return Outcome("added", {**package_slots(added), "package": str(added.number)})

    done = Outcome("added", commit=commit)
    return noted(call, services, tenant, done, verb="ppp.package_add", name=fresh.name, price=str(fresh.price))


@action("ppp.package_set", outcomes=("changed", "bad", *GONE), role=Role.TENANT_OWNER)
async def change(call: Call, services: Services) -> Outcome:
    """Change one thing. Args: package, field (price, days, speed, active), value. Slots: as ppp.package."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant

    def commit(tx: Tx) -> Outcome:
        found = package_in(tx, tenant, call)
        if found is None:
            return Outcome("gone")
        changed = _changed(call, tenant, found)
        if changed is None:
            return Outcome("bad", {"longest": LONGEST})
        kept = tx.tenant(tenant.id).ppp
        kept.save_package(changed)
        if changed.rate != found.rate:
            kept.tell_again(package=found.number)
        return Outcome("changed", package_slots(changed))

    facts = {"package": call.text("package"), "field": call.text("field"), "value": str(plain(call.args.get("value")))}
    return noted(call, services, tenant, Outcome("changed", commit=commit), verb="ppp.package_set", **facts)


def _new(call: Call, tenant: Tenant) -> Package | None:
    name, price, days = package_name(call.text("name")), typed_price(call, tenant), _days(call.args.get("days"))
    fast = speed(call.text("speed") or "0")
    if not name or price is None or price.minor <= 0 or days is None or fast is None:
        return None
    return Package(0, name, price, days, *fast)


def _changed(call: Call, tenant: Tenant, found: Package) -> Package | None:
    """What to make of a package; None where the value will not do."""
    price, days, fast = typed_price(call, tenant, "value"), _days(call.args.get("value")), speed(call.text("value"))
    match call.text("field"):
        case "price" if price is not None and price.minor > 0:
            return replace(found, price=price)
        case "days" if days is not None:
            return replace(found, days=days)
        case "speed" if fast is not None:
            return replace(found, down=fast[0], up=fast[1])
        case "active":
            return replace(found, active=not found.active)
    return None


def _days(value: Json) -> int | None:
    number = plain(value)
    if isinstance(number, str) and number.isascii() and number.isdigit():
        number = int(number)
    whole = isinstance(number, int | float) and not isinstance(number, bool) and number == int(number)
    return int(number) if whole and isinstance(number, int | float) and 1 <= number <= LONGEST else None
