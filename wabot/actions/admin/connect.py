"""How a bot reaches WhatsApp: the simulated channel, a linked phone, or Meta's Cloud API."""

from collections.abc import Sequence
from dataclasses import replace

from wabot.actions.admin.tenants import choice
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.tenant import ChannelName, Tenant
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by

_CHANNELS = frozenset(channel.value for channel in ChannelName)
_NUMBER_ID, _TOKEN, _OWN_APP = "cloud_phone_number_id", "cloud_token", "cloud_app_secret"


@action(
    "tenant.connect",
    outcomes=(
        "connected", "connected_cloud", "choose", "none", "ask_channel", "ask_number", "ask_token", "later", "locked",
        "refused", "wrong_status", "not_found", "changed",
    ),
    role=Role.ADMIN,
)  # fmt: skip
async def connect(call: Call, services: Services) -> Outcome:
    """Choose the channel; the Cloud API needs a number id and a token, which is a secret.

    `connected_cloud`: slots `webhook` (the address to enter at Meta), `reachable` (whether Meta can reach it).
    """
    await services.directory.fresh()
    typed = call.text("tenant")
    tenant = await tenant_of(call, services) or services.directory.find(typed).tenant
    if tenant is None:
        return await choice(call, services, "connect", typed)
    slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name}
    word = call.text("channel").strip().casefold()
    if word not in _CHANNELS:
        return Outcome("ask_channel", slots)
    slots |= {"channel": word, "number_id": call.text("number_id")}
    if ChannelName(word) not in services.channels:
        return Outcome("later", slots)
    if word == ChannelName.CLOUD:
        return await _cloud(call, services, tenant, slots)
    outcome = await services.life.connect(by(call), tenant.id, ChannelName(word))
    return replace(outcome, slots={**outcome.slots, **slots})


async def _cloud(call: Call, services: Services, tenant: Tenant, slots: dict[str, Json]) -> Outcome:
    number_id, token = call.text("number_id"), call.text("token")
    if not number_id:
        return Outcome("ask_number", slots)
    if not await services.stepup.trusted(call.actor.phone):
        return Outcome("step_up") if token else Outcome("locked", slots)  # typed in one line, it is not asked for again
    if not token:
        return Outcome("ask_token", slots)
    given = ((_NUMBER_ID, number_id), (_TOKEN, token))
    settings = [await services.settings.set(by(call), tenant.id, key, value) for key, value in given]
    refused = next((part for part in settings if part.name != "set"), None)
    if refused is not None:
        return replace(refused, commit=None, slots={**slots, **refused.slots})
    # The channel last: it is what undo takes back.
    connected = await services.life.connect(by(call), tenant.id, ChannelName.CLOUD)
    if connected.name != "connected":
        return replace(connected, slots={**connected.slots, **slots})
    slots |= {**connected.slots, **_webhook(services, tenant)}
    return Outcome("connected_cloud", slots, lambda tx: _all(tx, [*settings, connected]))


def _webhook(services: Services, tenant: Tenant) -> dict[str, Json]:
    """Where Meta is to tell what happens: a tenant with a Meta app of its own has an address of its own."""
    base, own = services.base_url(), services.directory.is_own(tenant.id, _OWN_APP)
    address = f"{base}/webhooks/whatsapp" + (f"/{tenant.id}" if own else "")
    return {"webhook": address, "reachable": "yes" if base.startswith("https://") else "no"}


def _all(tx: Tx, parts: Sequence[Outcome]) -> Outcome | None:
    """Every part's writes in one transaction, up to the first that finds things changed."""
    for part in parts:
        answer = part.commit(tx) if part.commit is not None else None
        if answer is not None:
            return answer
    return None
