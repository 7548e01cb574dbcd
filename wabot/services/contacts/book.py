"""The contacts of a tenant as its owner sees and changes them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wabot.core.audit import By
from wabot.core.clock import DAY, Clock, Instant, later
from wabot.core.ids import ContactId, TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, TenantScope, Tx
from wabot.ports.store.bans import Ban
from wabot.ports.store.contacts import EVERYBODY, Contact, ContactFilter
from wabot.ports.store.labels import Group, Note
from wabot.ports.store.sales import OrderFilter
from wabot.ports.store.undo import UndoStep
from wabot.services.audit import Audit
from wabot.services.bans import Bans
from wabot.services.undo import Undo

CONTACT = "contact"
"""The kind of what is undone here."""
GONE = Outcome("gone")
NAME_LONGEST = 60
NOTES_SHOWN = 3
WEEK = 7 * DAY


@dataclass(frozen=True, slots=True)
class Card:
    """All that is known of one contact."""

    contact: Contact
    tags: Sequence[str]
    groups: Sequence[Group]
    notes: Sequence[Note]  # the newest
    orders: int
    ban: Ban | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many contacts there are, of each sort."""

    all: int
    week: int  # seen within seven days
    opted_out: int
    tags: int
    groups: int


class ContactBook:
    """Reads contacts, and changes what is the owner's to change. A contact that was merged away is who it became."""

    def __init__(self, store: Store, clock: Clock, audit: Audit, undo: Undo, bans: Bans) -> None:
        self._store, self._clock, self._audit, self._undo, self._bans = store, clock, audit, undo, bans
        undo.teach(CONTACT, _take_back)

    async def counts(self, tenant: TenantId) -> Counts:
        """Of everybody in the list."""
        since = later(self._clock.now(), -WEEK)
        return await self._store.read(lambda tx: _counts(tx.tenant(tenant), since))

    async def page(
        self, tenant: TenantId, only: ContactFilter = EVERYBODY, skip: int = 0, limit: int = 10
    ) -> tuple[Sequence[Contact], int]:
        """Some of those the filter leaves, last seen first, and how many it leaves in all."""

        def look(tx: Tx) -> tuple[Sequence[Contact], int]:
            contacts = tx.tenant(tenant).contacts
            return contacts.list(limit, skip, only), contacts.count(only)

        return await self._store.read(look)

    async def get(self, tenant: TenantId, contact: str) -> Contact | None:
        """By id; None where there is nobody, or nobody any more."""
        found = await self._store.read(lambda tx: tx.tenant(tenant).contacts.get(ContactId(contact)))
        return found if found is not None and _is_somebody(found) else None

    async def card(self, tenant: TenantId, contact: str) -> Card | None:
        """Everything about one."""
        return await self._store.read(lambda tx: self._card(tx.tenant(tenant), ContactId(contact)))

    def _card(self, scope: TenantScope, contact: ContactId) -> Card | None:
        known = scope.contacts.get(contact)
        if known is None or not _is_somebody(known):
            return None
        ban = self._bans.check_own(known, self._clock.now())
        labels = scope.labels
        orders = scope.sales.count(OrderFilter(contact=known.id))
        notes = labels.notes(known.id, NOTES_SHOWN)
        return Card(known, labels.tags(known.id), labels.groups_of(known.id), notes, orders, ban)

    def rename(self, who: By, contact: Contact, name: str) -> Outcome:
        """`renamed`, or `bad_name` without a letter ("4" was a choice); "" takes the owner's own name away again."""
        fresh = " ".join(name.split())[:NAME_LONGEST]
        if fresh and not any(letter.isalpha() for letter in fresh):
            return Outcome("bad_name")
        slots: dict[str, Json] = {"who": fresh or called(contact), "before": called(contact)}

        def commit(tx: Tx) -> Outcome | None:
            tx.tenant(contact.tenant).contacts.rename(contact.id, fresh)
            return self._changed(tx, who, "contact.rename", contact)

        return Outcome("renamed", slots, commit)

    def opt(self, who: By, contact: Contact, *, out: bool) -> Outcome:
        """`out` or `in`: whether they get what they did not ask for, as they told the owner."""

        def commit(tx: Tx) -> Outcome | None:
            tx.tenant(contact.tenant).contacts.opt_out(contact.id, who.at if out else None)
            return self._changed(tx, who, "contact.opt_out" if out else "contact.opt_in", contact)

        return Outcome("out" if out else "in", {"who": called(contact)}, commit)

    def delete(self, who: By, contact: Contact) -> Outcome:
        """`deleted` from the list, until they write again."""

        def commit(tx: Tx) -> Outcome | None:
            tx.tenant(contact.tenant).contacts.hide(contact.id, who.at)
            return self._changed(tx, who, "contact.delete", contact)

        return Outcome("deleted", {"who": called(contact)}, commit)

    def _changed(self, tx: Tx, who: By, verb: str, before: Contact) -> Outcome | None:
        """Written down by the contact's id alone: the audit trail keeps no names of people."""
        after = tx.tenant(before.tenant).contacts.get(before.id)
        if after is None:
            return GONE
        self._audit.note(tx, who, verb, before.tenant, contact=before.id)
        sides = _side(before), _side(after)
        told: Mapping[str, Json] = {**sides[0], "name": before.called or before.phone}
        self._undo.remember(tx, who, CONTACT, verb, before.tenant, before=told, after=sides[1])
        return None


def called(contact: Contact) -> Json:
    """What to call somebody: by name, by number, or as somebody without either."""
    if contact.called:
        return contact.called
    return values.phone(contact.phone) if contact.phone else values.text("people-nameless")


def _is_somebody(contact: Contact) -> bool:
    """Not one of the forgotten, of whom a bare row is left."""
    return contact.hidden_at is None or bool(contact.phone or contact.called or contact.last_seen_at)


def _counts(scope: TenantScope, since: Instant) -> Counts:
    contacts = scope.contacts
    return Counts(
        contacts.count(),
        contacts.count(ContactFilter(seen_since=since)),
        contacts.count(ContactFilter(opted_out=True)),
        len(scope.labels.all_tags()),
        len(scope.labels.groups()),
    )


def _side(contact: Contact) -> dict[str, Json]:
    return {
        "contact": contact.id,
        "own_name": contact.own_name,
        "opted_out_at": contact.opted_out_at,
        "hidden_at": contact.hidden_at,
    }


def _take_back(tx: Tx, step: UndoStep, _who: By) -> bool:
    contacts = tx.tenant(TenantId(step.tenant or "")).contacts
    known = contacts.get(ContactId(str(step.before["contact"])))
    if known is None or _side(known) != step.after:
        return False
    out, hidden = step.before["opted_out_at"], step.before["hidden_at"]
    contacts.rename(known.id, str(step.before["own_name"]))
    contacts.opt_out(known.id, Instant(out) if isinstance(out, int) else None)
    contacts.hide(known.id, Instant(hidden) if isinstance(hidden, int) else None)
    return True
