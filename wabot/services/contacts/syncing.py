"""Taking over the people whom the phone behind a tenant's number knows."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from wabot.core.audit import By
from wabot.core.clock import Clock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.core.message import AddressKind
from wabot.ports.action import Outcome
from wabot.ports.address_book import AddressBook, Known
from wabot.ports.channel import Channel
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Sighting
from wabot.services.audit import Audit
from wabot.services.contacts.book import NAME_LONGEST

AT_ONCE = 50  # people in one transaction: others write in between

Veil = Callable[[TenantId, str], str]


class Syncing:
    """Reads a channel's address book, where it has one."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        ids: IdSource,
        audit: Audit,
        veil: Veil,
        channel_of: Callable[[TenantId], Channel],
    ) -> None:
        self._store, self._clock, self._ids, self._audit = store, clock, ids, audit
        self._veil, self._channel_of = veil, channel_of

    def can(self, tenant: TenantId) -> bool:
        """Whether the tenant's channel has a contact list at all."""
        return self._book(tenant) is not None

    async def look(self, tenant: TenantId) -> Outcome:
        """`shown` with counts, `empty`, `no_list`, or `not_connected`."""
        people = await self._people(tenant)
        if isinstance(people, Outcome):
            return people

        def known(tx: Tx) -> int:
            contacts = tx.tenant(tenant).contacts
            return sum(any(contacts.by_address(address) for address in one.addresses) for one in people)

        count = await self._store.read(known)
        return Outcome("shown", {"known": count, "fresh": len(people) - count}) if people else Outcome("empty")

    async def take_over(self, who: By, tenant: TenantId) -> Outcome:
        """`synced`, or as `look`. Taking the same people over again changes nothing, so it may be begun anew."""
        people = await self._people(tenant)
        if isinstance(people, Outcome):
            return people
        taken = 0
        for some in _batches(people):
            taken += await self._store.submit(partial(self._take, tenant=tenant, people=some))

        def commit(tx: Tx) -> None:
            self._audit.note(tx, who, "contact.sync", tenant, count=str(taken))

        return Outcome("synced", {"count": taken, "left_out": len(people) - taken}, commit)

    async def _people(self, tenant: TenantId) -> Sequence[Known] | Outcome:
        """Those whom the owner saved under a name, and who have a number."""
        book = self._book(tenant)
        if book is None:
            return Outcome("no_list")
        try:
            people = await book.known_people(tenant)
        except (Retry, Refused):
            return Outcome("not_connected")
        return [one for one in people if one.name and one.addresses[0].kind is AddressKind.PHONE]

    def _book(self, tenant: TenantId) -> AddressBook | None:
        try:
            channel = self._channel_of(tenant)
        except LookupError:  # this installation has no such channel
            return None
        return channel if isinstance(channel, AddressBook) else None

    def _take(self, tx: Tx, tenant: TenantId, people: Sequence[Known]) -> int:
        contacts, now = tx.tenant(tenant).contacts, self._clock.now()
        taken = 0
        for one in people:
            first, *others = one.addresses
            met = contacts.by_address(first)
            if met is None and contacts.was_forgotten(self._veil(tenant, first.value)):
                continue
            if met is None:
                fresh, profile = ContactId(self._ids.new()), one.profile[:NAME_LONGEST]
                met = contacts.meet(Sighting(first, now, fresh, tuple(others), name=profile, seen=False))
            if not met.own_name:
                contacts.rename(met.id, " ".join(one.name.split())[:NAME_LONGEST])
            taken += 1
        return taken


def _batches(people: Sequence[Known]) -> Iterator[Sequence[Known]]:
    for start in range(0, len(people), AT_ONCE):
        yield people[start : start + AT_ONCE]
