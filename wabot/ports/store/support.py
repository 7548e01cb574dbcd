"""What the store keeps of tickets, of those who answer them, and of questions asked often."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.ticket import Agent, Faq, Ticket, TicketMessage, TicketStatus


@dataclass(frozen=True, slots=True)
class Rated:
    """What customers thought of one agent: how many rated, and the sum of what they gave."""

    agent: str
    count: int
    total: int


class Tickets(Protocol):
    """One tenant's tickets."""

    def add(self, ticket: Ticket) -> Ticket:
        """With the next number of the tenant (`number` as given counts for nothing)."""
        ...

    def get(self, number: int) -> Ticket | None:
        """By what people call it."""
        ...

    def lock(self, number: int) -> Ticket | None:
        """As `get`; nobody else moves it until this transaction ends."""
        ...

    def save(self, ticket: Ticket, due_at: Instant | None) -> None:
        """As it stands now, and when time alone will be news for it."""
        ...

    def by_effect(self, effect: EffectId) -> Ticket | None:
        """The ticket that this handoff opened, or opened again."""
        ...

    def of(self, contact: ContactId, limit: int = 20) -> Sequence[Ticket]:
        """A customer's, newest first."""
        ...

    def in_state(self, statuses: Collection[TicketStatus], limit: int = 50) -> Sequence[Ticket]:
        """Longest unmoved first."""
        ...

    def held_by(self, agent: str) -> Sequence[Ticket]:
        """Those alive that this agent has, by number."""
        ...

    def counts(self) -> Mapping[TicketStatus, int]:
        """How many stand where."""
        ...

    def rated(self) -> Sequence[Rated]:
        """By agent, most rated first."""
        ...

    def say(self, number: int, message: TicketMessage) -> bool:
        """Add to what was said; False where its source has been added before."""
        ...

    def said(self, number: int, limit: int = 50) -> Sequence[TicketMessage]:
        """The newest `limit` messages, oldest first."""
        ...

    def is_behind(self, contact: ContactId, effect: EffectId, actions: Collection[str]) -> bool:
        """Whether one of these actions was asked for by this contact before this effect, and is not done yet."""
        ...

    def prune(self, before: Instant, limit: int = 1000) -> int:
        """Forget what was said before, and what tickets that were over by then were about; how many messages went."""
        ...

    def quoted(self, reference: str) -> EffectId | None:
        """The key of the message that the channel knows by this id."""
        ...


class TicketsScan(Protocol):
    """Tickets of all tenants."""

    def due(self, now: Instant, limit: int = 100) -> Sequence[tuple[TenantId, int]]:
        """Those for which time is news, longest due first."""
        ...


class Agents(Protocol):
    """Those who answer for one tenant."""

    def get(self, phone: str) -> Agent | None:
        """By E.164 digits."""
        ...

    def all(self) -> Sequence[Agent]:
        """By name; owners who have entered a ticket among them (`listed` False)."""
        ...

    def save(self, agent: Agent) -> None:
        """New, or as they are now; topic `agents` where they are listed from now on, or no more."""
        ...

    def remove(self, phone: str) -> bool:
        """False where there is no such; topic `agents`."""
        ...


class FaqEntries(Protocol):
    """One tenant's questions and answers."""

    def add(self, entry: Faq) -> Faq:
        """With the next number."""
        ...

    def get(self, number: int) -> Faq | None:
        """By number."""
        ...

    def save(self, entry: Faq) -> None:
        """As it stands now."""
        ...

    def remove(self, number: int) -> bool:
        """False where there is no such."""
        ...

    def all(self) -> Sequence[Faq]:
        """Most used first."""
        ...

    def used(self, number: int) -> None:
        """Count one use."""
        ...
