"""Who is behind an address: contacts remembered for the path of a message."""

import asyncio
from collections import OrderedDict
from typing import TypeVar

from wabot.core.clock import MINUTE
from wabot.core.errors import Refused
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.core.message import Address, AddressKind, Inbound, MessageKind, phone_address
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Contact, Sighting

K = TypeVar("K")
V = TypeVar("V")

MAX_REMEMBERED = 20_000  # about 10 MB; the longest unused are read again
SEEN_STEP = 10 * MINUTE
"""How far `last_seen_at` may lag behind: it is written anew when it does more."""


class People:
    """Contacts by address and addresses by contact, read once and kept while in use."""

    def __init__(self, store: Store, ids: IdSource) -> None:
        self._store = store
        self._ids = ids
        self._met: OrderedDict[tuple[TenantId, Address], Contact] = OrderedDict()
        self._addresses: OrderedDict[tuple[TenantId, ContactId], Address] = OrderedDict()
        self._contacts: OrderedDict[tuple[TenantId, ContactId], Contact] = OrderedDict()
        self._meeting: dict[tuple[TenantId, Address], asyncio.Future[None]] = {}
        store.listen("contacts", self.forget)

    def forget(self) -> None:
        """Contacts changed elsewhere (renamed, merged, another language): read them again."""
        self._met, self._addresses, self._contacts = OrderedDict(), OrderedDict(), OrderedDict()

    async def meet(self, message: Inbound) -> Contact:
        """The contact who sent a message, made if new; of several messages at once, in the order they came."""
        key = (message.tenant, message.sender)
        while (meeting := self._meeting.get(key)) is not None:
            await asyncio.wait([meeting])
        known = self._known(message)
        if known is not None:
            self._met.move_to_end(key)
            return known
        meeting = self._meeting[key] = asyncio.get_running_loop().create_future()
        remembered = self._met
        try:
            contact = await self._store.submit(lambda tx: _meet(tx, message, ContactId(self._ids.new())))
            if remembered is self._met:  # nobody said meanwhile that contacts changed: this may be what they were
                self._keep(message, contact)
        finally:
            del self._meeting[key]
            meeting.set_result(None)
        return contact

    def _known(self, message: Inbound) -> Contact | None:
        """The contact, where this message teaches us nothing new about them."""
        contact = self._met.get((message.tenant, message.sender))
        if contact is None or message.former or (message.name and not contact.name):
            return None
        if message.at - (contact.last_seen_at or 0) > SEEN_STEP and message.kind is not MessageKind.NOTE:
            return None
        for alias in message.aliases:
            same = self._met.get((message.tenant, alias))
            if same is None or same.id != contact.id:
                return None
        return contact

    async def contact(self, tenant: TenantId, contact: ContactId) -> Contact | None:
        """A contact by id; of who has just spoken, without reading (a read costs a millisecond of every action)."""
        known = self._contacts.get((tenant, contact))
        return known or await self._store.read(lambda tx: tx.tenant(tenant).contacts.get(contact))

    async def address(self, tenant: TenantId, contact: ContactId) -> Address:
        """Where to write to a contact; Refused("no_address") where there is nowhere."""
        key = (tenant, contact)
        addresses = self._addresses  # what is read now must not outlive a `forget` that comes meanwhile
        known = addresses.get(key)
        if known is None:
            known = addresses[key] = await self._store.read(lambda tx: _first_address(tx, tenant, contact))
            _trim(addresses)
        return known

    def _keep(self, message: Inbound, contact: Contact) -> None:
        for address in (message.sender, *message.aliases):
            self._met[contact.tenant, address] = contact
        self._contacts[contact.tenant, contact.id] = contact
        self._addresses[contact.tenant, contact.id] = _reply_to(contact, message.sender)
        _trim(self._met)
        _trim(self._contacts)
        _trim(self._addresses)


def _trim(remembered: OrderedDict[K, V]) -> None:
    while len(remembered) > MAX_REMEMBERED:
        remembered.popitem(last=False)


def _meet(tx: Tx, message: Inbound, fresh: ContactId) -> Contact:
    """Somebody shows up. That they gave up a name counts once: told again later, it may be somebody else's by then."""
    scope = tx.tenant(message.tenant)
    former = message.former if message.former and not scope.events.has(said_key(message.message_id)) else ()
    seen = message.kind is not MessageKind.NOTE  # nobody wrote: the service window stays as it is
    return scope.contacts.meet(
        Sighting(message.sender, message.at, fresh, message.aliases, former, message.name, seen=seen)
    )


def said_key(message_id: str) -> str:
    """What an event with a message is known by: the same message counts once."""
    return f"m:{message_id}"


def _reply_to(contact: Contact, sender: Address) -> Address:
    """The name they wrote by; the phone where Meta tells a user id beside it, as the store says, too."""
    return phone_address(contact.phone) if sender.kind is AddressKind.BSUID and contact.phone else sender


def _first_address(tx: Tx, tenant: TenantId, contact: ContactId) -> Address:
    known = tx.tenant(tenant).contacts.get(contact)
    addresses = [] if known is None else tx.tenant(tenant).contacts.addresses(known.id)
    if not addresses:
        raise Refused("no_address", contact)
    return addresses[0]
