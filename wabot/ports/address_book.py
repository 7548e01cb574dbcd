"""Address books: whom the phone behind a tenant's number knows. A channel may have one; most have none."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from wabot.core.ids import TenantId
from wabot.core.message import Address


@dataclass(frozen=True, slots=True)
class Known:
    """A person as the phone has them."""

    addresses: tuple[Address, ...]  # all one person's; the phone number first, where it is known
    name: str  # what the phone's owner saved them as; "" for people seen and not saved
    profile: str = ""  # what they call themselves


@runtime_checkable
class AddressBook(Protocol):
    """What a channel offers beside messages, where it can."""

    async def known_people(self, tenant: TenantId) -> Sequence[Known]:
        """Everybody the phone has told of so far, without itself. Raises Retry("not_connected"), or Refused."""
        ...
