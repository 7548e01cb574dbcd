"""What can be set, for the platform's people and for owners of their own bot."""

from collections.abc import Mapping
from dataclasses import replace

from wabot.actions.admin.tenants import choice
from wabot.actions.lines import item, items
from wabot.actions.provider_lines import standing
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core import languages
from wabot.core.access import Role, is_staff, may
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.limits import TO_DELETE
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.settings import Shown

WRITTEN = ("unknown", "refused", "changed", "not_found")
KINDS = frozenset({"payments", "airtime", "ai_provider"})
"""Keys that choose among providers: these have a page of their own."""


@action("settings.list", outcomes=("listed", "not_found"))
async def listing(call: Call, services: Services) -> Outcome:
    """Every key with its value; what comes from the platform is marked."""
    tenant = await place_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    typed = is_staff(call.actor.role)  # they type keys, owners read words
    known = services.settings.list(tenant.id)
    lines = items(item(shown.key, _line(shown, tenant.id, typed)) for shown in known)
    inherits = tenant.id != PLATFORM and not all(shown.is_set for shown in known)
    slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name, "inherits": "yes" if inherits else "no"}
    return Outcome("listed", {**slots, "items": lines})


@action("settings.show", outcomes=("text", "choice", "secret", "providers", "unknown", "not_found"))
async def show(call: Call, services: Services) -> Outcome:
    """One key, and how its value is asked for."""
    tenant = await place_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    name = call.text("key")
    shown = services.settings.show(tenant.id, name)
    if shown is None:
        return Outcome("unknown", {"key": name, "choices": services.settings.nearest(tenant.id, name)})
    if shown.key in KINDS:
        return Outcome("providers", {"tenant": tenant.id, "kind": shown.key})
    slots: dict[str, Json] = {
        "tenant": tenant.id,
        "name": tenant.name,
        "key": shown.key,
        "label": shown.label,
        "now": shown.value,
        "is_own": shown.is_set and (shown.key != "name" or tenant.id == PLATFORM),  # a tenant always has a name
        "hint": await _hint(call, services, tenant.id, shown.key),
        "choices": items(item(word, _choice(shown.key, word)) for word in shown.choices),
    }
    return Outcome("secret" if shown.secret else "choice" if shown.choices else "text", slots)


@action(
    "settings.set", outcomes=("set", "set_field", "set_provider", "choose", "none", *WRITTEN), role=Role.TENANT_OWNER
)
async def set_value(call: Call, services: Services) -> Outcome:
    """Set a key at once; a secret asks for the PIN first.

    `set_field`: of a provider's account, `set_provider`: the choice of one; both tell what its account lacks.
    """
    tenant = await place_of(call, services)
    outcome = await _which(call, services) if tenant is None else await _set(call, services, tenant)
    if services.settings.is_secret(PLATFORM if tenant is None else tenant.id, call.text("key")):
        return outcome
    return replace(outcome, slots={**outcome.slots, TO_DELETE: None})  # typed in one line, it was taken for a secret


async def _set(call: Call, services: Services, tenant: Tenant) -> Outcome:
    if not allowed(call, services, tenant.id):
        return denied(call, services)
    slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name}
    name = call.text("key")
    if services.settings.is_secret(tenant.id, name) and not await services.stepup.trusted(call.actor.phone):
        return Outcome("step_up")  # the engine asks for the proof, then runs this again with the secret it has sealed
    outcome = await services.settings.set(by(call), tenant.id, name, call.text("value"))
    told = named(slots, outcome.slots)
    if outcome.name != "set":
        return replace(outcome, slots=told)
    return standing(replace(outcome, slots=told), services, tenant.id, call.text("value"))


@action("settings.clear", outcomes=("cleared", *WRITTEN), role=Role.TENANT_OWNER)
async def clear(call: Call, services: Services) -> Outcome:
    """Fall back to the platform's."""
    tenant = await place_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    if not allowed(call, services, tenant.id):
        return denied(call, services)
    outcome = await services.settings.clear(by(call), tenant.id, call.text("key"))
    return replace(outcome, slots=named({"tenant": tenant.id, "name": tenant.name}, outcome.slots))


async def _hint(call: Call, services: Services, tenant: TenantId, key: str) -> Json:
    """What a good value looks like: the words an empty one would be refused with."""
    return (await services.settings.set(by(call), tenant, key, "")).slots.get("hint", "")


async def place_of(call: Call, services: Services) -> Tenant | None:
    """The tenant whose settings these are, or the platform for its own people."""
    if call.text("tenant").casefold() == PLATFORM and may(call.actor.role, Role.VIEWER):
        await services.directory.fresh()
        return services.directory.platform
    found = await tenant_of(call, services)
    if found is None and may(call.actor.role, Role.VIEWER):
        return services.directory.find(call.text("tenant")).tenant
    return found


def allowed(call: Call, services: Services, tenant: TenantId) -> bool:
    """Platform settings are for admins, platform secrets for the platform's owner."""
    if tenant != PLATFORM:
        return True
    secret = services.settings.is_secret(tenant, call.text("key"))
    return may(call.actor.role, Role.OWNER if secret else Role.ADMIN)


def denied(call: Call, services: Services) -> Outcome:
    def note(tx: Tx) -> None:
        services.audit.denied(tx, call.actor, "setting.set", call.at, cause=call.key)

    return Outcome("denied", commit=note)


async def _which(call: Call, services: Services) -> Outcome:
    """The words mean no single tenant: a choice for the platform's people; owners have only their own."""
    if not may(call.actor.role, Role.VIEWER):
        return Outcome("not_found")
    return await choice(call, services, "set", call.text("tenant"))


def named(slots: dict[str, Json], more: Mapping[str, Json]) -> dict[str, Json]:
    renamed = {("now" if key == "value" else key): value for key, value in more.items()}
    return {**slots, **renamed}


def _choice(key: str, word: str) -> Json:
    return languages.NAMES.get(word, word) if key == "language" else word


def _line(shown: Shown, tenant: TenantId, typed: bool) -> Json:  # noqa: FBT001
    inherited = not shown.is_set and tenant != PLATFORM
    key = "admin-settings-line-inherited" if inherited else "admin-settings-line"
    return values.text(key, {"label": shown.key if typed else shown.label, "now": shown.value})
