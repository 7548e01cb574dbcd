"""Keys for a tenant's own software, in chat: made, shown once, looked at, revoked, and what they were used for."""

from collections.abc import Iterable

from wabot.actions.lines import item, items, moment
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.api_key import EVERYTHING, READING, SENDING, ApiKey, Scope, scope_words, scopes_of
from wabot.core.ids import TenantId
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store.api import Used, UsedDay
from wabot.services.api.keys import Shown
from wabot.services.audit import by

DAYS = 7
RIGHTS = {"all": EVERYTHING, "send": SENDING, "read": READING}


@action("api.keys", outcomes=("listed", "not_found"), role=Role.TENANT_OWNER)
async def keys(call: Call, services: Services) -> Outcome:
    """The keys that work. Args: tenant. Slots: keys (items), count, address."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    found = await services.api.keys.all(tenant.id)
    lines = items(item(key.id, values.text("api-line", {"key_name": key.name, **_ends(key)})) for key in found)
    return Outcome("listed", {"keys": lines, "count": len(found), "address": services.base_url(), **_head(tenant)})


@action("api.key", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def one(call: Call, services: Services) -> Outcome:
    """One key. Args: tenant, key. Slots: key_name, rights (lines), made_at, key_ends, used_at, requests, …"""
    tenant = await tenant_of(call, services)
    key = None if tenant is None else await _key(services, tenant.id, call.text("key"))
    if tenant is None or key is None:
        return Outcome("not_found")
    used = _sum(one for one in await services.api.use.days(tenant.id, DAYS) if one.key == key.id)
    slots: dict[str, Json] = {
        "key_name": key.name,
        "rights": [values.text("api-right-on", {"right": _right(one)}) for one in Scope if one in key.scopes],
        "made_at": values.at(key.made_at),
        "used_at": moment(key.used_at),
        "was_used": "no" if key.used_at is None else "yes",
        **_ends(key),
        **_counts(used),
    }
    return Outcome("shown", slots)


@action("api.rights", outcomes=("listed",), role=Role.TENANT_OWNER)
async def rights(call: Call, _services: Services) -> Outcome:
    """What a new key may do, one by one. Args: rights (words), toggle. Slots: rights_words, choices, count."""
    chosen = scopes_of(call.text("rights"))
    toggled = scopes_of(call.text("toggle"))
    chosen = chosen ^ toggled
    lines = items(
        item(scope.value, values.text(f"api-right-{'on' if scope in chosen else 'off'}", {"right": _right(scope)}))
        for scope in Scope
    )
    return Outcome("listed", {"rights_words": scope_words(chosen), "choices": lines, "count": len(chosen)})


@action(
    "api.key_make", outcomes=("made", "bad_name", "no_rights", "too_many", "not_found"), role=Role.TENANT_OWNER,
    step_up=True,
)  # fmt: skip
async def make(call: Call, services: Services) -> Outcome:
    """A new key. Args: tenant, name, rights (all, send, read, scopes), days (0: for good). Slots: key, key_name, …"""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    scopes = RIGHTS.get(call.text("rights")) or scopes_of(call.text("rights"))
    if not scopes:
        return Outcome("no_rights")
    days = int(call.text("days")) if call.text("days").isdecimal() else 0
    shown = Shown(call.tenant, call.actor.contact)
    made = services.api.keys.make(by(call), tenant.id, call.text("name"), scopes, days, shown=shown)
    return Outcome(made.name, {**made.slots, "address": services.base_url()}, made.commit)


@action("api.key_revoke", outcomes=("revoked", "not_found"), role=Role.TENANT_OWNER)
async def revoke(call: Call, services: Services) -> Outcome:
    """A key works no more. Args: tenant, key. Slots: key_name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    return services.api.keys.revoke(by(call), tenant.id, call.text("key"))


@action("api.usage", outcomes=("shown", "none", "not_found"), role=Role.TENANT_OWNER)
async def usage(call: Call, services: Services) -> Outcome:
    """What the keys were used for in a week. Args: tenant. Slots: lines (a day each), requests, sent, refused."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    found = await services.api.use.days(tenant.id, DAYS)
    if not found:
        return Outcome("none")
    days = dict.fromkeys(one.day for one in found)
    lines: list[Json] = [
        values.text(
            "api-usage-line",
            {"day": values.date(day.isoformat()), **_counts(_sum(one for one in found if one.day == day))},
        )
        for day in days
    ]
    return Outcome("shown", {"lines": lines, **_counts(_sum(found))})


async def _key(services: Services, tenant: TenantId, key: str) -> ApiKey | None:
    return next((one for one in await services.api.keys.all(tenant) if one.id == key), None)


def _head(tenant: Tenant) -> dict[str, Json]:
    return {"bot_name": tenant.name}


def _ends(key: ApiKey) -> dict[str, Json]:
    return {"key_ends": moment(key.expires_at), "has_end": "no" if key.expires_at is None else "yes"}


def _right(scope: Scope) -> Json:
    return values.text(f"api-scope-{scope.value.replace(':', '-')}")


def _sum(found: Iterable[UsedDay]) -> Used:
    total = Used()
    for one in found:
        total = total.plus(one.used)
    return total


def _counts(used: Used) -> dict[str, Json]:
    return {"requests": used.requests, "sent": used.sent, "refused": used.refused}
