"""What the store keeps of a tenant's contacts and their addresses."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Address


@dataclass(frozen=True, slots=True)
class Contact:
    """A person who talks with a tenant's bot."""

    tenant: TenantId
    id: ContactId
    name: str
    language: str  # "" until known
    phone: str  # E.164 digits; "" where WhatsApp shows none
    created_at: Instant
    last_seen_at: Instant | None = None
    opted_out_at: Instant | None = None
    own_name: str = ""  # what the owner calls them, beside the name of their profile
    hidden_at: Instant | None = None  # deleted from the list, until they write again

    @property
    def called(self) -> str:
        """The name to show: the owner's own for them, else their profile's, "" for none."""
        return self.own_name or self.name


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person showing up under one address, with further ones proven to be the same person's."""

    address: Address
    at: Instant
    fresh_id: ContactId  # given to the contact if it is new
    aliases: tuple[Address, ...] = ()
    former: tuple[Address, ...] = ()  # this person's until now: forgotten, since others may get them
    name: str = ""
    language: str = ""  # for a new contact
    seen: bool = True  # False when we write first: last_seen_at stays


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """Which contacts a list shows; what is empty does not narrow."""

    text: str = ""  # in a name or a number, or a tag
    tag: str = ""
    group: str = ""  # its id
    opted_out: bool = False  # only those
    seen_since: Instant | None = None


EVERYBODY = ContactFilter()


class Contacts(Protocol):
    """The contacts of one tenant. Those deleted from the list are in no list, search or count."""

    def meet(self, sighting: Sighting) -> Contact:
        """The contact, made if new. Two contacts proven to be one are merged into the older; topic `contacts`.

        Somebody with another user id (BSUID) is somebody else: an address they share goes to who has it now.
        """
        ...

    def bring(self, phones: Mapping[str, ContactId], at: Instant) -> Mapping[str, Contact]:
        """The contacts behind many numbers at once, by number; who is new is made under the id given. Topic `contacts`.

        Nobody was seen: an address moves to nobody, and nobody comes back to the list.
        """
        ...

    def get(self, contact: ContactId) -> Contact | None:
        """By id; of one that was merged away, who it has become."""
        ...

    def by_phone(self, phone: str) -> Contact | None:
        """By E.164 digits."""
        ...

    def by_address(self, address: Address) -> Contact | None:
        """By any of its addresses."""
        ...

    def addresses(self, contact: ContactId) -> list[Address]:
        """All its addresses, the phone in use first."""
        ...

    def rename(self, contact: ContactId, name: str) -> None:
        """Set the owner's own name for them, "" for none; topic `contacts`."""
        ...

    def rename_all(self, names: Mapping[ContactId, str]) -> None:
        """As `rename`, of many at once; who was deleted from the list is in it again. Topic `contacts`."""
        ...

    def hide(self, contact: ContactId, at: Instant | None) -> None:
        """Delete from the list until they write again; None brings them back. Topic `contacts`."""
        ...

    def merge(self, one: ContactId, other: ContactId) -> Contact | None:
        """Two that are the same person become the older of them; None where one is not there. Topic `contacts`.

        Every row of this tenant that names the other by `contact_id` is then the kept one's.
        """
        ...

    def names_of(self, contact: ContactId) -> frozenset[str]:
        """All that rows elsewhere may call them by: their id, those of contacts merged into them, their numbers."""
        ...

    def under_way(self, contact: ContactId) -> int:
        """Orders, bookings and tickets of theirs that somebody still has to finish, orders to their numbers, too."""
        ...

    def forget(self, contact: ContactId, veiled: Callable[[str], str], at: Instant) -> bool:
        """Erase everything that says who this was, for good; False where there is nobody. Topic `contacts`.

        Money stays, with `veiled(number)` where a number of theirs stood.
        """
        ...

    def forgotten_among(self, veils: Collection[str]) -> frozenset[str]:
        """Those of these veils behind which somebody was forgotten here."""
        ...

    def was_forgotten(self, veil: str) -> bool:
        """Whether the person behind this veil was forgotten here."""
        ...

    def set_language(self, contact: ContactId, language: str) -> None:
        """Set the language tag; topic `contacts`."""
        ...

    def opt_out(self, contact: ContactId, at: Instant | None) -> None:
        """Since when the contact wants nothing they did not ask for; None takes it back. Topic `contacts`."""
        ...

    def list(self, limit: int = 50, offset: int = 0, only: ContactFilter = EVERYBODY) -> Sequence[Contact]:
        """Last seen first."""
        ...

    def search(self, text: str, limit: int = 50) -> Sequence[Contact]:
        """Those whose name or phone contains the text, by name."""
        ...

    def count(self, only: ContactFilter = EVERYBODY) -> int:
        """How many."""
        ...
