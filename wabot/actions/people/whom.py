"""Whom an action is about: the tenant, as far as the caller may touch it, and one of its contacts."""

from wabot.actions.registry import Services
from wabot.actions.whom import tenant_of
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call
from wabot.ports.store.contacts import Contact
from wabot.services.contacts.book import called


async def contact_of(call: Call, services: Services, name: str = "contact") -> Contact | None:
    """The contact the argument names by id, of a tenant that is the caller's; None: not theirs, or not there."""
    tenant = await tenant_of(call, services)
    if tenant is None or not call.text(name):
        return None
    return await services.contacts.book.get(tenant.id, call.text(name))


def line(contact: Contact) -> Json:
    """A contact as a line of a list."""
    args: dict[str, Json] = {
        "who": called(contact),
        "phone": values.phone(contact.phone) if contact.phone else "–",
        "seen": values.at(contact.last_seen_at) if contact.last_seen_at is not None else "–",
        "mark": " 🔕" if contact.opted_out_at is not None else "",
    }
    return values.text("people-line" if contact.called and contact.phone else "people-line-bare", args)


def item(contact: Contact) -> Json:
    """A line to choose."""
    return {"key": contact.id, "label": line(contact)}


def number_of(text: str) -> int:
    """How many to leave out of a list, as a menu remembers it."""
    return int(text) if text.isdecimal() and len(text) < 8 else 0


def head(tenant: Tenant) -> dict[str, Json]:
    """What every page of this menu knows."""
    return {"bot": tenant.id, "bot_name": tenant.name}
