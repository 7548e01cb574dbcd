"""Who is behind an address: contacts remembered for the path of a message."""

from collections import OrderedDict

from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.core.message import Address, Inbound
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Contact, Sighting

MAX_REMEMBERED = 20_000  # about 10 MB; the longest unused are read again


class People:
    """Contacts by address and addresses by contact, read once and kept while in use."""

    def __init__(self, store: Store, ids: IdSource) -> None:
        self._store = store
        self._ids = ids
        self._met: OrderedDict[tuple[TenantId, Address], Contact] = OrderedDict()
        self._addresses: OrderedDict[tuple[TenantId, ContactId], Address] = OrderedDict()
        self._contacts: OrderedDict[tuple[TenantId, ContactId], Contact] = OrderedDict()
        store.listen("contacts", self.forget)

    def forget(self) -> None:
        """Contacts changed elsewhere (renamed, merged, another language): read them again."""
        self._met.clear()
        self._addresses.clear()
        self._contacts.clear()

    async def meet(self, message: Inbound) -> Contact:
        """The contact who sent a message, made if new."""
        key = (message.tenant, message.sender)
        known = self._met.get(key)
        if known is not None and not message.aliases:
            self._met.move_to_end(key)
            return known
        sighting = Sighting(
            message.sender, message.at, ContactId(self._ids.new()), aliases=message.aliases, name=message.name
        )
        contact = await self._store.submit(lambda tx: tx.tenant(message.tenant).contacts.meet(sighting))
        self._keep(key, contact)
        return contact

    async def contact(self, tenant: TenantId, contact: ContactId) -> Contact | None:
        """A contact by id; of who has just spoken, without reading (a read costs a millisecond of every action)."""
        known = self._contacts.get((tenant, contact))
        return known or await self._store.read(lambda tx: tx.tenant(tenant).contacts.get(contact))

    async def address(self, tenant: TenantId, contact: ContactId) -> Address:
        """Where to write to a contact; Refused("no_address") where there is nowhere."""
        key = (tenant, contact)
        known = self._addresses.get(key)
        if known is None:
            known = await self._store.read(lambda tx: _first_address(tx, tenant, contact))
            self._remember(key, known)
        return known

    def _keep(self, key: tuple[TenantId, Address], contact: Contact) -> None:
        self._met[key] = contact
        self._contacts[contact.tenant, contact.id] = contact
        self._remember((contact.tenant, contact.id), key[1])
        if len(self._met) > MAX_REMEMBERED:
            self._met.popitem(last=False)
        if len(self._contacts) > MAX_REMEMBERED:
            self._contacts.popitem(last=False)

    def _remember(self, key: tuple[TenantId, ContactId], address: Address) -> None:
        self._addresses[key] = address
        if len(self._addresses) > MAX_REMEMBERED:
            self._addresses.popitem(last=False)


def _first_address(tx: Tx, tenant: TenantId, contact: ContactId) -> Address:
    addresses = tx.tenant(tenant).contacts.addresses(contact)
    if not addresses:
        raise Refused("no_address", contact)
    return addresses[0]


def seen_at(message: Inbound, now: Instant) -> Instant:
    """When a message counts as sent: never in the future, whatever the sender's clock says."""
    return min(message.at, now)
