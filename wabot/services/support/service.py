"""Support as actions use it: what is said in tickets, whether anybody is there, and answers found without them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from zoneinfo import ZoneInfo

from wabot.core.clock import MINUTE, Clock, to_datetime
from wabot.core.errors import Retry
from wabot.core.hours import is_open
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.ticket import Agent, Ticket
from wabot.flow.events import Json, Said
from wabot.ports.action import Call
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Contact
from wabot.services.directory import Directory
from wabot.services.notices import Notices
from wabot.services.support.agents import AgentList
from wabot.services.support.aside import SAID
from wabot.services.support.desk import TicketDesk
from wabot.services.support.line import Line, Lines
from wabot.services.support.telling import CAUSE

OPEN, RELAY = "handoff.open", "handoff.relay"
IN_ORDER = (OPEN, RELAY, SAID)
"""Actions of one person that wait for each other, so that words arrive in the order they were said in."""
PATIENT = 2 * MINUTE
"""How long a file, or the words before these, are waited for."""
AGAIN = 200


@dataclass(frozen=True, slots=True)
class Support:
    """Everything actions need of tickets."""

    store: Store
    clock: Clock
    directory: Directory
    notices: Notices
    agents: AgentList
    desk: TicketDesk
    lines: Lines

    def is_open(self, tenant: TenantId) -> bool:
        """Whether the tenant's opening hours hold now."""
        known = self.directory.by_id(tenant) or self.directory.platform
        zone = ZoneInfo(known.time_zone) if known.time_zone else UTC
        return is_open(self.directory.value(tenant, "hours"), to_datetime(self.clock.now()).astimezone(zone))

    async def in_turn(self, call: Call) -> bool:
        """Wait for what this person said before; True while it is worth waiting. Raises Retry."""
        row = await self.store.read(lambda tx: tx.tenant(call.tenant).outbox.get(call.key))
        patient = row is not None and call.at - row.created_at < PATIENT
        contact, key = call.actor.contact, call.key
        behind = lambda tx: tx.tenant(call.tenant).tickets.is_behind(contact, key, IN_ORDER)  # noqa: E731 - one read
        if patient and await self.store.read(behind):
            raise Retry(AGAIN, "what was said before is on its way")
        return patient

    async def line(self, call: Call, event: str, words: str, *, patient: bool) -> Line:
        """What the event said, with its file."""
        return await self.lines.read(call.tenant, event, words, call.key, call.at, patient=patient)

    async def earlier_line(self, call: Call, event: str, *, patient: bool) -> Line:
        """What an earlier event said, which waited until it was known whom it is for."""
        words = await self.lines.words(call.tenant, event)
        return await self.lines.read(call.tenant, event, words, f"{call.key}/{event}", call.at, patient=patient)

    def tell(self, tx: Tx, call: Call, key: str, args: dict[str, Json]) -> None:
        """A word to whoever asked, outside their conversation."""
        cause = f"{call.key}/{key}"
        self.notices.to_contact(tx, call.tenant, call.actor.contact, key, args, cause=cause)

    def tell_of(self, tx: Tx, call: Call, ticket: int, key: str, args: dict[str, Json]) -> None:
        """As `tell`, of a ticket: who quotes it speaks to that ticket."""
        cause = f"{CAUSE}/{ticket}/{call.key}/{key}"
        told = {"number": f"{ticket}", **args}
        self.notices.to_contact(tx, call.tenant, call.actor.contact, key, told, cause=cause)

    def left(self, tx: Tx, contact: Contact, agent: Agent, said: Said) -> None:
        """An agent goes from their ticket to a menu by these words."""
        self.desk.leave(tx, contact.tenant, agent)
        told: dict[str, Json] = {"number": f"{agent.ticket}"}
        cause = f"{said.id}/left"
        self.notices.to_contact(tx, contact.tenant, contact.id, "support-left-ticket", told, cause=cause)

    def heard_for(self, tx: Tx, tenant: TenantId, contact: ContactId, effect: EffectId) -> Ticket | None:
        """The ticket that words of this handoff are for: its own, else the customer's latest that is not over."""
        tickets = tx.tenant(tenant).tickets
        own = tickets.by_effect(effect)
        if own is not None and own.contact == contact:
            return own
        return next((ticket for ticket in tickets.of(contact, 1) if ticket.alive), None)

    def keep_unsaid(self, tx: Tx, tenant: TenantId, agent: Agent, event: str) -> Sequence[Ticket]:
        """Put words aside until it is known whom they are for; the tickets they may be for."""
        if event not in agent.unsaid:
            self.agents.save(tx, tenant, replace(agent, unsaid=(*agent.unsaid, event)))
        return tx.tenant(tenant).tickets.held_by(agent.phone)
