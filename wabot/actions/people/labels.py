"""Tags, groups and notes."""

from wabot.actions.lines import item as line_item
from wabot.actions.people.whom import contact_of, head
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.audit import by
from wabot.services.contacts.book import called

GONE = Outcome("gone")


@action("people.tags", outcomes=("listed", "none", "not_found"), role=Role.TENANT_OWNER)
async def tags(call: Call, services: Services) -> Outcome:
    """All tags. Args: tenant. Slots: tags (items)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    found = await services.contacts.labelling.all_tags(tenant.id)
    items: list[Json] = [
        line_item(tag, values.text("people-tag-line", {"tag": tag, "members": many})) for tag, many in found
    ]
    return Outcome("listed" if items else "none", {**head(tenant), "tags": items})


@action("people.tags_of", outcomes=("listed", "gone"), role=Role.TENANT_OWNER)
async def tags_of(call: Call, services: Services) -> Outcome:
    """The tags of one person, to take away. Args: tenant, contact. Slots: tags (items), who."""
    contact = await contact_of(call, services)
    card = await services.contacts.book.card(contact.tenant, contact.id) if contact is not None else None
    if card is None:
        return GONE
    items: list[Json] = [line_item(tag, values.text("people-untag-line", {"tag": tag})) for tag in card.tags]
    return Outcome("listed", {"who": called(card.contact), "tags": items})


@action("people.tag", outcomes=("tagged", "bad_tag", "gone"), role=Role.TENANT_OWNER)
async def tag(call: Call, services: Services) -> Outcome:
    """Give somebody tags. Args: tenant, contact, tag (several with commas)."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.labelling.tag(contact, call.text("tag"))


@action("people.untag", outcomes=("untagged", "gone"), role=Role.TENANT_OWNER)
async def untag(call: Call, services: Services) -> Outcome:
    """Take a tag away. Args: tenant, contact, tag."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.labelling.untag(contact, call.text("tag"))


@action("people.groups", outcomes=("listed", "none", "not_found"), role=Role.TENANT_OWNER)
async def groups(call: Call, services: Services) -> Outcome:
    """All groups. Args: tenant. Slots: groups (items)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    found = await services.contacts.labelling.groups(tenant.id)
    items: list[Json] = [
        line_item(one.id, values.text("people-group-line", {"group_name": one.name, "members": one.members}))
        for one in found
    ]
    return Outcome("listed" if items else "none", {**head(tenant), "groups": items})


@action("people.groups_of", outcomes=("listed", "none", "gone"), role=Role.TENANT_OWNER)
async def groups_of(call: Call, services: Services) -> Outcome:
    """All groups, and whether somebody is in them. Args: tenant, contact. Slots: groups (items), who."""
    contact = await contact_of(call, services)
    card = await services.contacts.book.card(contact.tenant, contact.id) if contact is not None else None
    if card is None:
        return GONE
    mine = {group.id for group in card.groups}
    found = await services.contacts.labelling.groups(card.contact.tenant)
    items: list[Json] = [line_item(one.id, f"{'✅' if one.id in mine else '⬜'} {one.name}") for one in found]
    return Outcome("listed" if items else "none", {"who": called(card.contact), "groups": items})


@action("people.group_toggle", outcomes=("joined", "left", "gone"), role=Role.TENANT_OWNER)
async def group_toggle(call: Call, services: Services) -> Outcome:
    """Into a group, or out of it. Args: tenant, contact, group."""
    contact = await contact_of(call, services)
    return GONE if contact is None else await services.contacts.labelling.toggle(contact, call.text("group"))


@action("people.group_make", outcomes=("made", "taken", "bad_name", "not_found"), role=Role.TENANT_OWNER)
async def group_make(call: Call, services: Services) -> Outcome:
    """A new group. Args: tenant, name, contact (its first member; ""). Slots: group, group_name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    first = await contact_of(call, services)
    return services.contacts.labelling.make_group(by(call), tenant.id, call.text("name"), first)


@action("people.group_show", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def group_show(call: Call, services: Services) -> Outcome:
    """One group. Args: tenant, group. Slots: group_name, members."""
    tenant = await tenant_of(call, services)
    group = await services.contacts.labelling.group(tenant.id, call.text("group")) if tenant is not None else None
    if group is None:
        return Outcome("not_found")
    return Outcome("shown", {"group_name": group.name, "members": group.members, "has_members": group.members > 0})


@action("people.group_drop", outcomes=("dropped", "not_found"), role=Role.TENANT_OWNER)
async def group_drop(call: Call, services: Services) -> Outcome:
    """A group is no more. Args: tenant, group."""
    tenant = await tenant_of(call, services)
    group = await services.contacts.labelling.group(tenant.id, call.text("group")) if tenant is not None else None
    if tenant is None or group is None:
        return Outcome("not_found")
    return services.contacts.labelling.drop_group(tenant.id, group)


@action("people.notes", outcomes=("listed", "none", "gone"), role=Role.TENANT_OWNER)
async def notes(call: Call, services: Services) -> Outcome:
    """What was noted of somebody. Args: tenant, contact. Slots: notes (items), lines, who."""
    contact = await contact_of(call, services)
    if contact is None:
        return GONE
    found = await services.contacts.labelling.notes(contact)
    items: list[Json] = [
        line_item(
            one.id,
            values.text("people-note-line", {"at": values.at(one.at), "by": _author(one.author), "text": one.text}),
        )
        for one in found
    ]
    return Outcome("listed" if items else "none", {"who": called(contact), "notes": items})


@action("people.note_add", outcomes=("noted", "empty", "gone"), role=Role.TENANT_OWNER)
async def note_add(call: Call, services: Services) -> Outcome:
    """Note something. Args: tenant, contact, text."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.labelling.note(by(call), contact, call.text("text"))


@action("people.note_drop", outcomes=("dropped", "gone"), role=Role.TENANT_OWNER)
async def note_drop(call: Call, services: Services) -> Outcome:
    """Throw a note away. Args: tenant, contact, note."""
    contact = await contact_of(call, services)
    return GONE if contact is None else services.contacts.labelling.drop_note(contact, call.text("note"))


def _author(phone: str) -> Json:
    return values.phone(phone) if phone.isdigit() else phone
