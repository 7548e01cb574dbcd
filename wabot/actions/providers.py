"""Providers of payments and airtime in the settings: which there are, which is used, what its account consists of."""

from dataclasses import replace

from wabot.actions.lines import item, items
from wabot.actions.provider_lines import fields_of, standing_with, title_of
from wabot.actions.registry import Services, action
from wabot.actions.settings import KINDS, allowed, denied, place_of
from wabot.core.access import Role
from wabot.core.ids import PLATFORM
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.offers import Field, Offer
from wabot.services.audit import by
from wabot.services.provider_keys import key_of
from wabot.services.setting_keys import SANDBOX
from wabot.services.settings import Shown


@action("settings.providers", outcomes=("listed", "not_found"))
async def providers(call: Call, services: Services) -> Outcome:
    """Those of a kind (payments, airtime, models) that trade in the tenant's currency, and how each stands here."""
    tenant, kind = await place_of(call, services), call.text("kind")
    if tenant is None or kind not in KINDS:
        return Outcome("not_found")
    used = services.settings.value(tenant.id, kind)
    slots: dict[str, Json] = {
        "tenant": tenant.id,
        "name": tenant.name,
        "kind": kind,
        "label": values.text(f"setting-{kind.replace('_', '-')}"),
        "now": title_of(services, used),
        "items": items(
            item(name, _line(services, tenant, name, used)) for name in _names(services, tenant, kind, used)
        ),
    }
    return Outcome("listed", slots)


@action("settings.provider", outcomes=("shown", "sandbox", "not_found"))
async def provider(call: Call, services: Services) -> Outcome:
    """One provider: whether it works, every field of its account, and the address for its dashboard."""
    tenant, name = await place_of(call, services), call.text("provider")
    if tenant is None:
        return Outcome("not_found")
    offer = services.providers.offers.get(name)
    kind = offer.kind if offer is not None else call.text("kind")
    if kind not in KINDS or (offer is None and name != SANDBOX):
        return Outcome("not_found")
    slots: dict[str, Json] = {
        "tenant": tenant.id,
        "name": tenant.name,
        "kind": kind,
        "provider": name,
        "title": title_of(services, name),
        "used": "yes" if services.settings.value(tenant.id, kind) == name else "no",
    }
    if offer is None:
        return Outcome("sandbox", slots)
    address = await _address(call, services, tenant, offer)
    return Outcome("shown", {**slots, **_account(services, tenant, offer), **address})


@action("settings.provider_clear", outcomes=("cleared", "not_found"), role=Role.TENANT_OWNER)
async def give_up(call: Call, services: Services) -> Outcome:
    """Take every field of the account out, so that the platform's account is used again."""
    tenant, offer = await place_of(call, services), services.providers.offers.get(call.text("provider"))
    if tenant is None or offer is None:
        return Outcome("not_found")
    if not allowed(call, services, tenant.id):
        return denied(call, services)
    own = [key for one in offer.fields if services.directory.is_own(tenant.id, key := key_of(offer, one))]
    cleared = services.settings.clear_all(by(call), tenant.id, own, offer.title)
    slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name, "title": offer.title, "provider": offer.name}
    return replace(cleared, slots=slots)


def _names(services: Services, tenant: Tenant, kind: str, used: str) -> list[str]:
    """What there is to choose from: the platform serves tenants of every currency, a model those of all."""
    offers = [offer for offer in services.providers.offers.values() if offer.kind == kind]
    if kind == "ai_provider":
        return [offer.name for offer in offers]
    fitting = [offer.name for offer in offers if tenant.id == PLATFORM or tenant.currency in offer.currencies]
    return [*fitting, *([used] if used not in (*fitting, SANDBOX) else []), SANDBOX]


def _line(services: Services, tenant: Tenant, name: str, used: str) -> Json:
    args: dict[str, Json] = {
        "title": title_of(services, name),
        "used": "yes" if name == used else "no",
        "standing": standing_with(services, tenant.id, name),
    }
    return values.text("provider-line", args)


def _account(services: Services, tenant: Tenant, offer: Offer) -> dict[str, Json]:
    missing = services.providers.lacking(tenant.id, offer.name)
    own = services.providers.is_own(tenant.id, offer)
    shown = [(one, services.settings.show(tenant.id, key_of(offer, one))) for one in offer.fields]
    return {
        "standing": standing_with(services, tenant.id, offer.name),
        "missing": fields_of(services, offer, missing),
        "may_clear": "yes" if own and tenant.id != PLATFORM else "no",
        "fields": items(
            item(setting.key, _field(one, setting, fields_of(services, offer, [one.name])))
            for one, setting in shown
            if setting is not None
        ),
    }


def _field(one: Field, setting: Shown, label: Json) -> Json:
    optional = one.optional and not setting.is_set and setting.value == values.text("setting-not-set")
    now = values.text("provider-optional") if optional else setting.value
    return values.text("admin-settings-line", {"label": label, "now": now})


async def _address(call: Call, services: Services, tenant: Tenant, offer: Offer) -> dict[str, Json]:
    """Where the provider is to tell what happens, where that must be entered by hand. With the platform's account, the
    platform's address hears for all. Who may change nothing here has no use for it: its last part is a secret."""
    shared = standing_with(services, tenant.id, offer.name) == "shared"
    if not offer.dashboard or shared or call.actor.role in (Role.VIEWER, Role.SUPPORT):
        return {"has_address": "no", "address": "", "reachable": "yes"}
    address = await services.sales.notice_address(tenant.id, offer.name)
    return {"has_address": "yes", "address": address, "reachable": "yes" if address.startswith("https://") else "no"}
