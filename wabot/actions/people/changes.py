"""What an owner changes about one person: the name, what they are sent, the list, and whether they are two."""

from wabot.actions.people.whom import contact_of, item
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.ports.action import Call, Outcome
from wabot.ports.store.contacts import ContactFilter
from wabot.services.audit import by

GONE = Outcome("gone")
CANDIDATES = 8


@action("people.rename", outcomes=("renamed", "bad_name", "gone"), role=Role.TENANT_OWNER)
async def rename(call: Call, services: Services) -> Outcome:
    """Call somebody by another name. Args: tenant, contact, name ("": as their profile says)."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.book.rename(by(call), contact, call.text("name"))


@action("people.opt_out", outcomes=("out", "gone"), role=Role.TENANT_OWNER)
async def opt_out(call: Call, services: Services) -> Outcome:
    """They told the owner that they want nothing they do not ask for. Args: tenant, contact."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.book.opt(by(call), contact, out=True)


@action("people.opt_in", outcomes=("in", "gone"), role=Role.TENANT_OWNER)
async def opt_in(call: Call, services: Services) -> Outcome:
    """They want it again. Args: tenant, contact."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.book.opt(by(call), contact, out=False)


@action("people.delete", outcomes=("deleted", "gone"), role=Role.TENANT_OWNER)
async def delete(call: Call, services: Services) -> Outcome:
    """Off the list until they write again. Args: tenant, contact."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.book.delete(by(call), contact)


@action("people.forget_preview", outcomes=("shown", "busy", "gone"), role=Role.TENANT_OWNER)
async def forget_preview(call: Call, services: Services) -> Outcome:
    """What forgetting would do. Args: tenant, contact."""
    contact = await contact_of(call, services)
    return GONE if contact is None else await services.contacts.forgetting.preview(contact)


@action("people.forget", outcomes=("forgotten", "shown", "busy", "gone"), role=Role.TENANT_OWNER, step_up=True)
async def forget(call: Call, services: Services) -> Outcome:
    """Erase a person for good. Args: tenant, contact."""
    contact = await contact_of(call, services)
    return GONE if contact is None else await services.contacts.forgetting.forget(by(call), contact)


@action("people.merge_find", outcomes=("listed", "none", "gone"), role=Role.TENANT_OWNER)
async def merge_find(call: Call, services: Services) -> Outcome:
    """Who else this may be. Args: tenant, contact, text. Slots: others (items)."""
    contact = await contact_of(call, services)
    if contact is None:
        return GONE
    only = ContactFilter(call.text("text").strip())
    found, _ = await services.contacts.book.page(contact.tenant, only, limit=CANDIDATES)
    others = [item(one) for one in found if one.id != contact.id]
    return Outcome("listed" if others else "none", {"others": others})


@action("people.merge_preview", outcomes=("shown", "same", "gone"), role=Role.TENANT_OWNER)
async def merge_preview(call: Call, services: Services) -> Outcome:
    """What a merge would move. Args: tenant, contact, other."""
    contact, other = await contact_of(call, services), await contact_of(call, services, "other")
    return GONE if contact is None or other is None else await services.contacts.joining.preview(contact, other)


@action("people.merge", outcomes=("merged", "same", "gone"), role=Role.TENANT_OWNER)
async def merge(call: Call, services: Services) -> Outcome:
    """Two are one person. Args: tenant, contact, other."""
    contact, other = await contact_of(call, services), await contact_of(call, services, "other")
    return GONE if contact is None or other is None else services.contacts.joining.merge(by(call), contact, other)


@action("people.write", outcomes=("written", "empty", "opted_out", "banned", "window", "gone"), role=Role.TENANT_OWNER)
async def write(call: Call, services: Services) -> Outcome:
    """One message to one person, through the bot. Args: tenant, contact, text."""
    contact = await contact_of(call, services)
    return GONE if contact is None else await services.contacts.writing.write(by(call), contact, call.text("text"))
