"""Two contacts that an owner says are one person, made one."""

from collections.abc import Mapping

from wabot.core.audit import By
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, TenantScope, Tx
from wabot.ports.store.contacts import Contact
from wabot.ports.store.sales import OrderFilter
from wabot.services.audit import Audit
from wabot.services.contacts.book import GONE, called

LOOKED_AT = 200  # messages and notes counted for the preview: "200" then means "many"


class Joining:
    """Merges by hand what no message has proven."""

    def __init__(self, store: Store, audit: Audit) -> None:
        self._store, self._audit = store, audit

    async def preview(self, one: Contact, other: Contact) -> Outcome:
        """`shown` with what would move and who is kept, or `same`."""
        if one.id == other.id:
            return Outcome("same", {"who": called(one)})
        kept, gone = _by_age(one, other)
        counts = await self._store.read(lambda tx: _counts(tx.tenant(one.tenant), gone))
        names: dict[str, Json] = {"who": called(kept), "other_who": called(gone)}
        return Outcome("shown", {**names, **counts})

    def merge(self, who: By, one: Contact, other: Contact) -> Outcome:
        """`merged` into the older, with everything of the other, or `same`. Slots: contact, who."""
        kept, gone = _by_age(one, other)
        slots: dict[str, Json] = {"contact": kept.id, "who": called(kept), "other_who": called(gone)}
        if one.id == other.id:
            return Outcome("same", slots)

        def commit(tx: Tx) -> Outcome | None:
            if tx.tenant(one.tenant).contacts.merge(one.id, other.id) is None:
                return GONE
            self._audit.note(tx, who, "contact.merge", one.tenant, contact=kept.id, was=gone.id)
            return None

        return Outcome("merged", slots, commit)


def _by_age(one: Contact, other: Contact) -> tuple[Contact, Contact]:
    kept, gone = sorted((one, other), key=lambda contact: (contact.created_at, contact.id))
    return kept, gone


def _counts(scope: TenantScope, gone: Contact) -> Mapping[str, Json]:
    return {
        "messages": len(scope.events.tail(LOOKED_AT, gone.id)),
        "orders": scope.sales.count(OrderFilter(contact=gone.id)),
        "tags": len(scope.labels.tags(gone.id)),
        "groups": len(scope.labels.groups_of(gone.id)),
        "notes": len(scope.labels.notes(gone.id, LOOKED_AT)),
    }
