"""Forgetting a person: their personal data erased, money kept behind a keyed hash of their number."""

from collections.abc import Callable
from dataclasses import replace

from wabot.core.audit import By
from wabot.core.ids import TenantId
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Contact
from wabot.ports.store.sales import OrderFilter
from wabot.services.audit import Audit
from wabot.services.contacts.book import GONE, called


class Forgetting:
    """Erases people for good."""

    def __init__(self, store: Store, audit: Audit, veil: Callable[[TenantId, str], str]) -> None:
        self._store, self._audit, self._veil = store, audit, veil

    async def preview(self, contact: Contact) -> Outcome:
        """`shown`, or `busy` while something of theirs is under way. Slots: who, orders, things."""
        return await self._store.read(lambda tx: _look(tx, contact))

    async def forget(self, who: By, contact: Contact) -> Outcome:
        """`forgotten`, or as `preview`."""

        def commit(tx: Tx) -> Outcome | None:
            found = _look(tx, contact)  # money may have come meanwhile
            if found.name != "shown":
                return found
            scope = tx.tenant(contact.tenant)
            if not scope.contacts.forget(contact.id, self._veiled(contact.tenant), who.at):
                return GONE
            self._forget_elsewhere(tx, contact)
            self._audit.note(tx, who, "contact.forget", contact.tenant, contact=contact.id)
            return None

        return Outcome("forgotten", {"who": called(contact)}, commit)

    def _veiled(self, tenant: TenantId) -> Callable[[str], str]:
        return lambda number: self._veil(tenant, number)

    def _forget_elsewhere(self, tx: Tx, contact: Contact) -> None:
        """What could be undone, and the number of a ban, which goes on behind its veil."""
        for word in filter(None, (contact.id, contact.phone)):
            tx.platform.undo.drop(contact.tenant, word)
        bans = tx.tenant(contact.tenant).bans
        ban = bans.get(contact.phone) if contact.phone else None
        if ban is not None:
            bans.lift(contact.phone)
            bans.put(replace(ban, subject=self._veil(contact.tenant, contact.phone), reason=""))


def _look(tx: Tx, contact: Contact) -> Outcome:
    scope = tx.tenant(contact.tenant)
    slots: dict[str, Json] = {"who": called(contact), "orders": scope.sales.count(OrderFilter(contact=contact.id))}
    open_ = scope.contacts.under_way(contact.id)
    return Outcome("busy", {**slots, "things": open_}) if open_ else Outcome("shown", slots)
