"""Forgetting a person: their personal data erased, money kept behind a keyed hash of their number."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from wabot.core.audit import By
from wabot.core.ids import TenantId
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.bans import NUMBERLESS
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
            contacts = tx.tenant(contact.tenant).contacts
            names = contacts.names_of(contact.id)
            if not contacts.forget(contact.id, self._veiled(contact.tenant), who.at):
                return GONE
            self._forget_elsewhere(tx, contact.tenant, sorted(names))
            self._audit.note(tx, who, "contact.forget", contact.tenant, contact=contact.id)
            return None

        return Outcome("forgotten", {"who": called(contact)}, commit)

    def _veiled(self, tenant: TenantId) -> Callable[[str], str]:
        return lambda number: self._veil(tenant, number)

    def _forget_elsewhere(self, tx: Tx, tenant: TenantId, names: Sequence[str]) -> None:
        """What could be undone, and the numbers of bans, which go on behind their veils."""
        bans = tx.tenant(tenant).bans
        for name in names:
            tx.platform.undo.drop(tenant, name)
            ban = bans.get(name)
            if ban is not None:
                bans.lift(name)
                bans.put(replace(ban, subject=self._veil(tenant, name), reason=""))
            if bans.get(f"{NUMBERLESS}{name}") is not None:
                bans.lift(f"{NUMBERLESS}{name}")  # it led to nobody any more


def _look(tx: Tx, contact: Contact) -> Outcome:
    scope = tx.tenant(contact.tenant)
    slots: dict[str, Json] = {"who": called(contact), "orders": scope.sales.count(OrderFilter(contact=contact.id))}
    open_ = scope.contacts.under_way(contact.id)
    return Outcome("busy", {**slots, "things": open_}) if open_ else Outcome("shown", slots)
