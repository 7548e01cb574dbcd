"""Lists of people, and one person's card."""

from wabot.actions.people.whom import contact_of, head, item, number_of
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store.contacts import ContactFilter
from wabot.services.contacts.book import Card, called

PAGE = 8
SEARCHED = 40  # characters


@action("people.home", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def home(call: Call, services: Services) -> Outcome:
    """How many people there are. Args: tenant."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    counts = await services.contacts.book.counts(tenant.id)
    slots: dict[str, Json] = {"all": counts.all, "week": counts.week, "out": counts.opted_out}
    more: dict[str, Json] = {"has_people": counts.all > 0, "has_tags": counts.tags > 0}
    more["can_sync"] = services.contacts.syncing.can(tenant.id)
    return Outcome("shown", {**head(tenant), **slots, **more})


@action("people.list", outcomes=("listed", "one", "none", "not_found"), role=Role.TENANT_OWNER)
async def listed(call: Call, services: Services) -> Outcome:
    """Some of them, last seen first. Args: tenant, text, tag, group, from.

    `one` where a search found exactly one: slot contact. Slots: people (items), count, which, older_from, newer_from.
    """
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    group = await services.contacts.labelling.group(tenant.id, call.text("group")) if call.text("group") else None
    text, tag, skip = call.text("text").strip()[:SEARCHED], call.text("tag"), number_of(call.text("from"))
    only = ContactFilter(text, tag, call.text("group"))
    people, count = await services.contacts.book.page(tenant.id, only, skip, PAGE)
    which = f"#{tag}" if tag else group.name if group is not None else f"“{text}”" if text else ""
    heading: dict[str, Json] = {**head(tenant), "which": which, "narrowed": "yes" if which else "no"}
    if not people:
        return Outcome("none", heading)
    if text and count == 1:
        return Outcome("one", {"contact": people[0].id})
    pages: dict[str, Json] = {
        "has_older": skip + PAGE < count,
        "has_newer": skip > 0,
        "older_from": str(skip + PAGE),
        "newer_from": str(max(skip - PAGE, 0)),
    }
    found: dict[str, Json] = {"people": [item(one) for one in people], "count": count}
    return Outcome("listed", {**heading, **found, **pages})


@action("people.show", outcomes=("shown", "gone"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One person. Args: tenant, contact. Slots: card (lines), who, phone and what may be done."""
    contact = await contact_of(call, services)
    card = await services.contacts.book.card(contact.tenant, contact.id) if contact is not None else None
    if card is None:
        return Outcome("gone")
    doubt = await services.contacts.writing.doubt(card.contact)
    return Outcome("shown", {**_slots(card), "can_write": not doubt, "card": _lines(card)})


def _slots(card: Card) -> dict[str, Json]:
    contact = card.contact
    return {
        "contact": contact.id,
        "who": called(contact),
        "phone": f"+{contact.phone}" if contact.phone else f"contact:{contact.id}",
        "has_orders": card.orders > 0 and bool(contact.phone),
        "is_out": contact.opted_out_at is not None,
        "is_banned": card.ban is not None,
        "banned_as": "" if card.ban is None else card.ban.subject,
    }


def _lines(card: Card) -> list[Json]:
    contact = card.contact
    lines: list[Json] = [values.text("people-card-head", {"who": called(contact)})]
    if contact.phone and contact.called:
        lines.append(values.text("people-card-phone", {"phone": values.phone(contact.phone)}))
    if contact.own_name and contact.name and contact.name != contact.own_name:
        lines.append(values.text("people-card-profile", {"name": contact.name}))
    if card.tags:
        lines.append(values.text("people-card-tags", {"tags": " ".join(f"#{tag}" for tag in card.tags)}))
    if card.groups:
        lines.append(values.text("people-card-groups", {"groups": ", ".join(group.name for group in card.groups)}))
    lines.append(_times(card))
    if card.orders:
        lines.append(values.text("people-card-orders", {"orders": card.orders}))
    if contact.opted_out_at is not None:
        lines.append(values.text("people-card-out", {"at": values.at(contact.opted_out_at)}))
    if card.ban is not None:
        lines.append(values.text("people-card-banned", {"reason": card.ban.reason or "–"}))
    notes = (values.text("people-card-note", {"at": values.at(note.at), "text": note.text}) for note in card.notes)
    return [*lines, *notes]


def _times(card: Card) -> Json:
    since = values.at(card.contact.created_at)
    if card.contact.last_seen_at is None:
        return values.text("people-card-unseen", {"since": since})
    return values.text("people-card-seen", {"since": since, "seen": values.at(card.contact.last_seen_at)})
