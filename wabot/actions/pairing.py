"""Linking a number with WhatsApp by chat: a code, a picture of the QR, a page; owners for their bots, staff for all."""

from dataclasses import replace

from wabot.actions.registry import Services, action
from wabot.actions.sessions import refuse, support
from wabot.actions.whom import tenant_of
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.pairing import PairingState
from wabot.core.session import SessionState
from wabot.core.tenant import ChannelName, wanted
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.audit import by
from wabot.services.pairing import Asked
from wabot.services.supervisor.pairings import why
from wabot.services.tenant_change import shown

_ENDS = {PairingState.CONNECTED: "connected", PairingState.PASSKEY: "passkey"}
_OUTCOMES = ("pairing", "waiting", "connected", "already", "ended", "passkey", "no_code", "not_served", "not_found")


@action("session.pair", outcomes=_OUTCOMES)
async def pair(call: Call, services: Services) -> Outcome:
    """S2: a new code. `pairing`: slot `code`; asking again makes another. `waiting`: it is sent when it comes.

    `ended`: none came, slot `reason`. `already`, `connected`: it is linked. `passkey`, `no_code`: this number is
    linked otherwise. Args: tenant, insist ("yes": although a passkey was asked for). Slots of all: as in
    tenant_change.shown.
    """
    if not support(call):
        return refuse(call, services, "session.pair")
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    insist = call.text("insist") == "yes"
    return await begin(call, services, tenant.id, shown(tenant, call.at), insist=insist)


async def begin(
    call: Call, services: Services, tenant: TenantId, slots: dict[str, Json], *, insist: bool = False
) -> Outcome:
    """Ask for a code for this bot (the master's as well), and say what came of it."""
    known = services.directory.by_id(tenant) if tenant != PLATFORM else services.directory.platform
    if known is None or not (tenant == PLATFORM or wanted(known)):
        return Outcome("not_served", slots)
    if known.channel is ChannelName.CLOUD:
        return Outcome("no_code", slots)
    asked = await services.pairings.ask(by(call), tenant, name=known.name, insist=insist)
    return _result(asked, slots)


def _result(asked: Asked, slots: dict[str, Json]) -> Outcome:
    sight = asked.sight
    if sight is None:
        return Outcome(asked.word, slots)
    match sight.state:
        case PairingState.READY:
            code: Json = sight.code or values.text("pairing-no-code")
            return Outcome("pairing", {**slots, "code": code, "phone": slots.get("tenant_phone")})
        case PairingState.ASKED:
            return Outcome("waiting", slots)
        case state:
            return Outcome(_ENDS.get(state, "ended"), {**slots, "reason": why(sight.pairing)})


@action("pairing.picture", outcomes=("sent", "none", "not_found"))
async def picture(call: Call, services: Services) -> Outcome:
    """S2: the QR as a picture, into this chat. Args: tenant."""
    if not support(call):
        return refuse(call, services, "pairing.picture")
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    outcome = await services.pairing_chat.picture(call, tenant.id, tenant.name)
    return replace(outcome, slots={"tenant": tenant.id, "name": tenant.name})


@action("pairing.page", outcomes=("made", "none", "already", "not_found"))
async def page(call: Call, services: Services) -> Outcome:
    """S2: the link of a page that shows the live QR and code. Slots: link, minutes, local. Args: tenant."""
    if not support(call):
        return refuse(call, services, "pairing.page")
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    record = services.sessions.record(tenant.id)
    if record is not None and record.state is SessionState.READY:
        return Outcome("already", {"tenant": tenant.id, "name": tenant.name})
    outcome = await services.pairing_chat.page(call, tenant.id)
    return replace(outcome, slots={**outcome.slots, "tenant": tenant.id, "name": tenant.name})
