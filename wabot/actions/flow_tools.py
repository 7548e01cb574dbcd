"""Seeing one's menus, trying them, and helping a customer who is stuck in them."""

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of, typed_phone
from wabot.core import phone as phones
from wabot.core.access import Role
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import MessageKind
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store.contacts import Contact
from wabot.services.audit import by
from wabot.services.flow_tools.moving import Way
from wabot.services.flow_tools.pictures import Drawn

RECENT = 20  # contacts to choose from
_WAYS: dict[str, Way] = {"again": "again", "back": "back", "home": "home", "end": "end"}


@action("flows.picture", outcomes=("sent", "text", "none", "not_found"), role=Role.TENANT_OWNER)
async def picture(call: Call, services: Services) -> Outcome:
    """F7: a flow as pictures, into this chat. Args: bot, flow (all of them, if left out), which ("published": not the
    draft). Slot is_draft."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    tools = services.flow_tools
    working = await tools.working.find(tenant.id, published=call.text("which") == "published")
    if working is None:
        return Outcome("none")
    flow, note = call.text("flow").strip().casefold(), "picture-draft" if working.is_draft else ""
    return Outcome(await tools.pictures.send(call, working.book, flow, note), {"is_draft": working.is_draft})


@action("flows.simulate", outcomes=("going", "over", "too_long", "mistakes", "not_found"), role=Role.TENANT_OWNER)
async def simulate(call: Call, services: Services) -> Outcome:
    """F8: one line of a rehearsal. Args: bot, sim (slot of the same name; "" begins one), said. Slots: sim, heard."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    return await services.flow_tools.rehearsals.play(call, tenant.id)


@action("flows.stuck", outcomes=("shown", "choose", "nobody", "unknown", "not_found"), role=Role.TENANT_OWNER)
async def stuck(call: Call, services: Services) -> Outcome:
    """F8: where a customer's conversation stands. Args: bot, phone (as typed) or contact (an id)."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    contact = ContactId(call.text("contact"))
    if typed := typed_phone(call):
        met = await _by_phone(call, services, tenant.id, typed)
        if met is None:
            return Outcome("unknown")
        contact = met.id
    if not contact:
        return await _choice(services, tenant.id)
    movers = services.flow_tools.movers
    place = await movers.look(tenant.id, contact)
    if place is None:
        return Outcome("unknown")
    where = await movers.describe(tenant.id, place, call.scene.language)
    return Outcome("shown", {"stuck": place.contact.id, "who": _called(place.contact), "where": where})


@action("flows.move", outcomes=("moved", "not_found"), role=Role.TENANT_OWNER)
async def move(call: Call, services: Services) -> Outcome:
    """F8: move a stuck conversation. Args: bot, contact, to (again, back, home, end)."""
    tenant = await tenant_of(call, services, "bot")
    to = _WAYS.get(call.text("to"))
    if tenant is None or to is None:
        return Outcome("not_found")
    place = await services.flow_tools.movers.look(tenant.id, ContactId(call.text("contact")))
    if place is None:
        return Outcome("not_found")
    write = services.flow_tools.movers.move(by(call), tenant.id, place.contact.id, to)
    return Outcome("moved", {"moved": values.text(f"stuck-moved-{to}")}, write)


@action("flows.record", outcomes=("sent", "nothing", "not_found"), role=Role.TENANT_OWNER)
async def record(call: Call, services: Services) -> Outcome:
    """F8: a conversation as a test, as a document into this chat. Args: bot, contact."""
    tenant = await tenant_of(call, services, "bot")
    if tenant is None:
        return Outcome("not_found")
    tools, contact = services.flow_tools, ContactId(call.text("contact"))
    chat = await tools.recordings.write(tenant.id, contact)
    if not chat:
        return Outcome("nothing")
    words: tuple[str, dict[str, Json]] = ("record-sent", {})
    drawn = Drawn(chat.encode(), MessageKind.DOCUMENT, "text/plain", "conversation.chat", words)
    await tools.pictures.put(call, [drawn])
    return Outcome("sent", {}, lambda tx: tools.recordings.noted(tx, by(call), tenant.id, contact))


async def _by_phone(call: Call, services: Services, tenant: TenantId, typed: str) -> Contact | None:
    number = phones.parse(typed, call.scene.country, any_country=True)
    if isinstance(number, phones.BadPhone):
        return None
    return await services.store.read(lambda tx: tx.tenant(tenant).contacts.by_phone(number))


async def _choice(services: Services, tenant: TenantId) -> Outcome:
    recent = await services.store.read(lambda tx: tx.tenant(tenant).contacts.list(RECENT))
    spoke = [contact for contact in recent if contact.last_seen_at is not None]
    if not spoke:
        return Outcome("nobody")
    return Outcome("choose", {"people": items(item(contact.id, _called(contact)) for contact in spoke)})


def _called(contact: Contact) -> Json:
    phone: Json = values.phone(contact.phone) if contact.phone else "–"
    return values.text("stuck-person", {"name": contact.called, "phone": phone}) if contact.called else phone
