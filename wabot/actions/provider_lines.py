"""How a tenant stands with a provider, in lines that people read."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from wabot.actions.registry import Services
from wabot.core.ids import PLATFORM, TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.offers import Offer

_KINDS = ("payments", "airtime", "ai_provider")
Standing = Literal["sandbox", "own", "shared", "missing"]


def standing_with(services: Services, tenant: TenantId, name: str) -> Standing:
    """Whether the provider works here, and through whose account."""
    account = services.providers.account(tenant, name)
    if account is None:
        return "sandbox"
    if account.missing:
        return "missing"
    return "own" if account.place == tenant else "shared"


def title_of(services: Services, name: str) -> Json:
    """What people call a provider."""
    if not name:
        return values.text("setting-not-set")
    offer = services.providers.offers.get(name)
    return values.text("provider-sandbox") if offer is None else offer.title


def fields_of(services: Services, offer: Offer, names: Sequence[str]) -> Json:
    """Fields in words, with commas; "" for none."""
    words: Json = ""
    for name in names:
        key = services.settings.find(PLATFORM, f"{offer.name}_{name}")
        word = name if key is None else services.settings.field(key)
        words = values.text("provider-and", {"first": words, "second": word}) if words else word
    return words


def standing(outcome: Outcome, services: Services, tenant: TenantId, typed: str) -> Outcome:
    """What was just set, told with what the provider's account still lacks; other settings as they are."""
    key = str(outcome.slots["key"])
    name = typed.strip().casefold() if key in _KINDS else services.providers.provider_of(key)
    offer = services.providers.offers.get(name)
    if offer is None or key == "ai_provider":  # the page of the models tells of those
        return outcome
    field = "" if key in _KINDS else key.removeprefix(f"{name}_")
    lacking = services.providers.lacking(tenant, name, field)
    slots: dict[str, Json] = {
        "provider": name,
        "title": offer.title,
        "missing": fields_of(services, offer, lacking),
        "ready": "no" if lacking else "yes",
    }
    return replace(outcome, name="set_field" if field else "set_provider", slots={**outcome.slots, **slots})
