"""What the store keeps of a tenant's contacts and their addresses."""

from collections.abc import Sequence
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


class Contacts(Protocol):
    """The contacts of one tenant."""

    def meet(self, sighting: Sighting) -> Contact:
        """The contact, made if new. Two contacts proven to be one are merged into the older; topic `contacts`.

        Somebody with another user id (BSUID) is somebody else: an address they share goes to who has it now.
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
        """Set the name."""
        ...

    def set_language(self, contact: ContactId, language: str) -> None:
        """Set the language tag; topic `contacts`."""
        ...

    def opt_out(self, contact: ContactId, at: Instant | None) -> None:
        """Since when the contact wants no broadcasts; None takes it back."""
        ...

    def list(self, limit: int = 50, offset: int = 0) -> Sequence[Contact]:
        """Last seen first."""
        ...

    def search(self, text: str, limit: int = 50) -> Sequence[Contact]:
        """Those whose name or phone contains the text."""
        ...

    def count(self) -> int:
        """How many."""
        ...
