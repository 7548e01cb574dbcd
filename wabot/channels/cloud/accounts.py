"""Whose numbers on Meta's Cloud API these are: asked by the channel, told by bootstrap."""

from dataclasses import dataclass, field
from typing import Protocol

from wabot.core.ids import TenantId


@dataclass(frozen=True, slots=True)
class Account:
    """What it takes to speak for one bot's number."""

    tenant: TenantId
    number_id: str  # Meta's id of the number (phone_number_id), digits
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MetaApp:
    """A Meta app that signs webhooks. An empty word or secret proves nothing: refuse what leans on it."""

    secret: str = field(repr=False)
    verify_token: str = field(repr=False)
    only: TenantId | None = None  # a tenant's own app speaks for that tenant's number alone; None: for every number


class Accounts(Protocol):
    """Answers from memory, for the path of a message: nothing here waits or fails."""

    def account(self, tenant: TenantId) -> Account | None:
        """What to send with; None where this bot has no number id or no token."""
        ...

    def tenant_of(self, number_id: str) -> TenantId | None:
        """The bot with this number id, PLATFORM included, running or stopped; None for numbers of nobody's."""
        ...

    def app(self, name: str) -> MetaApp | None:
        """The app behind /webhooks/whatsapp ("") or /webhooks/whatsapp/<name>: a configured one, or a tenant's by its
        id. None where there is none of this name."""
        ...
