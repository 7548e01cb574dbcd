"""What can be booked: services added and changed by steps."""

from collections.abc import Callable
from dataclasses import replace

from wabot.actions.booking.asked import name_in, noted
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of, typed_price
from wabot.core.access import Role
from wabot.core.booking import CELL, LONGEST, Service
from wabot.core.clock import MINUTE
from wabot.core.money import Money
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.services.booking.words import length_words, price_words, service_words

GRAIN = CELL // MINUTE
CHANGED = ("changed", "bad", "gone", "choose")


@action("bookings.services", outcomes=("listed", "none", "choose"), role=Role.TENANT_OWNER)
async def listing(call: Call, services: Services) -> Outcome:
    """Every service, switched off or not. Args: tenant. Slots: services (list), count, name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.catalogue.services(tenant.id)
    lines = items(item(one.id, _line(one)) for one in found)
    return Outcome("listed" if found else "none", {"services": lines, "count": len(found), "name": tenant.name})


@action("bookings.service", outcomes=("shown", "gone", "choose"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One service. Args: tenant, service. Slots: service_name, length, price, gap, is_active, has_gap."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.catalogue.services(tenant.id)
    one = next((one for one in found if one.id == call.text("service")), None)
    if one is None:
        return Outcome("gone")
    return Outcome("shown", _card(one))


@action("bookings.service_length", outcomes=("good", "bad"), role=Role.TENANT_OWNER)
async def length(call: Call, _services: Services) -> Outcome:
    """Whether a length will do. Args: minutes. Slots: grain, longest."""
    minutes = _minutes(call)
    good = minutes is not None and GRAIN <= minutes <= LONGEST
    return Outcome("good" if good else "bad", {"grain": GRAIN, "longest": LONGEST})


@action("bookings.service_add", outcomes=("added", "bad", "too_many", "choose"), role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """A new service. Args: tenant, name, minutes, price (money). Slots: as of bookings.service."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    name, minutes = name_in(call), _minutes(call)
    price = typed_price(call, tenant) if call.args.get("price") else Money(0, tenant.currency)
    if not name or minutes is None or not GRAIN <= minutes <= LONGEST or price is None:
        return Outcome("bad")
    fresh = Service("", name, minutes, price)
    added = services.booking.catalogue.add_service(tenant.id, fresh)
    return noted(call, services, tenant.id, replace(added, slots=_card(fresh)), "bookings.service_add", name=name)


@action("bookings.service_set", outcomes=CHANGED, role=Role.TENANT_OWNER)
async def change(call: Call, services: Services) -> Outcome:
    """Change one thing of a service. Args: tenant, service, field (name, minutes, price, gap, active), value."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    changed = _change(call, tenant)
    if changed is None:
        return Outcome("bad", {"grain": GRAIN, "longest": LONGEST})
    done = services.booking.catalogue.change_service(tenant.id, call.text("service"), changed)
    facts = {"service": call.text("service"), "field": call.text("field"), "value": str(plain(call.args.get("value")))}
    return noted(call, services, tenant.id, done, "bookings.service_set", **facts)


def _change(call: Call, tenant: Tenant) -> Callable[[Service], Service] | None:
    """What to make of a service; None where the value will not do."""
    text, number, price = name_in(call, "value"), _minutes(call, "value"), typed_price(call, tenant, "value")
    match call.text("field"):
        case "name" if text:
            return lambda one: replace(one, name=text)
        case "minutes" if number is not None and GRAIN <= number <= LONGEST:
            return lambda one: replace(one, minutes=number)
        case "gap" if number is not None and 0 <= number <= LONGEST:
            return lambda one: replace(one, buffer=number)
        case "price" if price is not None:
            return lambda one: replace(one, price=price)
        case "active":
            return lambda one: replace(one, active=not one.active)
    return None


def _minutes(call: Call, name: str = "minutes") -> int | None:
    """Whole minutes on the grain of bookings, None for anything else."""
    value = plain(call.args.get(name))
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value)
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value == int(value)
    return int(value) if whole and isinstance(value, int | float) and value % GRAIN == 0 else None


def _line(service: Service) -> Json:
    words = service_words(service)
    return words if service.active else values.text("bookings-service-off-line", {"service": words})


def _card(service: Service) -> dict[str, Json]:
    return {
        "service_name": service.name,
        "length": length_words(service.minutes),
        "price": price_words(service.price.minor, values.money(service.price)),
        "gap": length_words(service.buffer),
        "has_gap": "yes" if service.buffer else "no",
        "is_active": service.active,
        "state": "on" if service.active else "off",
    }
