"""Words that go to a ticket instead of a menu: of agents on their own bot, and of customers who name their ticket."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wabot.core.clock import Clock, Instant
from wabot.core.digits import ascii_digits
from wabot.core.ids import EffectId, TenantId, effect_id
from wabot.core.message import MessageKind
from wabot.core.ticket import Agent, Ticket
from wabot.flow.codec import effect_to_json
from wabot.flow.effects import RunAction
from wabot.flow.events import Said
from wabot.ports.store import OutboxRow, Store, Tx
from wabot.ports.store.contacts import Contact
from wabot.services.door import OWNER_BOOK, TO_CUSTOMER, TO_OWNER, Away
from wabot.services.effects import ACTION
from wabot.services.support.agents import AgentList
from wabot.services.support.spoken import Spoken, Verb, addressed, behind_number, inside, ordered
from wabot.services.support.telling import number_of

SAID = "ticket.said"
"""The action that carries such words to their ticket."""
_SILENT = frozenset({MessageKind.REACTION, MessageKind.NOTE})
_TICKETS = frozenset({"tickets", "tiketi"})
_TO_MENUS = _TICKETS | TO_OWNER | TO_CUSTOMER
AGENT_BOOK = "agent"
_NUMBER = re.compile(r"\s*#?\s*(\d{1,9})\s*")


@dataclass(frozen=True, slots=True)
class TicketTalk:
    """Implements door.Aside: no turn of the conversation, so nobody loses their place in a menu."""

    store: Store
    clock: Clock
    agents: AgentList
    left: Callable[[Tx, Contact, Agent, Said], None]

    async def __call__(self, contact: Contact, book: str, said: Said) -> Away | str | None:
        """Whose turn ends here: the words are queued for their ticket in the transaction that marks the event.

        Or the book of those who answer, for one of them who asks for it or is in it.
        """
        if said.kind in _SILENT or said.choice:
            return None
        spoken: Spoken | None = None
        of_business = await self.agents.knows(contact.tenant, contact.phone)
        if of_business:
            spoken = await self.store.read(lambda tx: _of_agent(tx, contact, said))
        if spoken is None and _may_name_one(said):
            spoken = await self.store.read(lambda tx: _of_customer(tx, contact, said))
            of_business = of_business and spoken is None
        if spoken is None:
            return await self._book(contact, book, said) if of_business else None
        row = _row(contact, said, spoken, "agent" if of_business else "customer", self.clock.now())
        return Away("ticket", lambda tx: _queue(tx, row))

    async def _book(self, contact: Contact, book: str, said: Said) -> str | None:
        """Who goes to a menu is in no ticket any more: their next number is for the menu. Twice is as once."""
        word = said.text.strip().casefold()
        agent = await self.store.read(lambda tx: tx.tenant(contact.tenant).agents.get(contact.phone))
        if word in _TO_MENUS and agent is not None and agent.ticket:
            await self.store.submit(lambda tx: self.left(tx, contact, agent, said))
        if contact.phone in self.agents.owners(contact.tenant):
            return OWNER_BOOK if word in _TICKETS else None
        if word in _TICKETS or (book == AGENT_BOOK and word not in TO_CUSTOMER):
            return AGENT_BOOK
        return None


def _queue(tx: Tx, row: OutboxRow) -> None:
    tx.tenant(row.tenant).outbox.add(row)


def _row(contact: Contact, said: Said, spoken: Spoken, speaker: str, now: Instant) -> OutboxRow:
    effect = effect_id(said.id, 0)
    asked = RunAction(effect, SAID, {
        "verb": spoken.verb.value, "number": spoken.number, "words": spoken.words, "event": said.id, "as": speaker,
    })  # fmt: skip
    body = effect_to_json(asked).decode()
    return OutboxRow(contact.tenant, effect, contact.id, ACTION, body, due=now, created_at=now)


def _may_name_one(said: Said) -> bool:
    return bool(said.attached.get("about")) or said.text.lstrip()[:1] in ("#", "№")


def _of_agent(tx: Tx, contact: Contact, said: Said) -> Spoken | None:
    """What an agent means; None where it is for a menu."""
    spoken = addressed(said.text) or ordered(said.text)
    if spoken is not None and not (spoken.words or said.attached) and spoken.verb is Verb.SAY:
        spoken = Spoken(Verb.STORY, spoken.number)
    agent = tx.tenant(contact.tenant).agents.get(contact.phone)
    if agent is not None and agent.unsaid and (chosen := _chosen(tx, contact.tenant, agent, said.text)):
        return chosen
    if spoken is not None:
        mine = tx.tenant(contact.tenant).tickets.get(spoken.number)
        return None if mine is not None and mine.contact == contact.id else spoken
    quoted = _quoted(tx, contact.tenant, said)
    if quoted is not None and quoted.contact != contact.id:
        within = inside(said.text)
        verb = Verb.SAY if within.verb is Verb.LEAVE else within.verb
        return Spoken(verb, quoted.number, within.words if within.verb is not Verb.LEAVE else said.text)
    return None if agent is None or not agent.ticket else _inside(tx, contact.tenant, agent, said)


def _inside(tx: Tx, tenant: TenantId, agent: Agent, said: Said) -> Spoken | None:
    """What somebody means who is in a ticket."""
    within = inside(said.text)
    present = tx.tenant(tenant).tickets.get(agent.ticket)
    if present is None or not present.alive or said.text.strip().casefold() in _TO_MENUS:
        return None
    if within.verb is Verb.SAY and len(_choices(tx, tenant, agent)) > 1:
        return Spoken(Verb.ASK, 0, within.words)
    return Spoken(within.verb, agent.ticket, within.words)


def _chosen(tx: Tx, tenant: TenantId, agent: Agent, text: str) -> Spoken | None:
    """The answer to "whom is this for?": a line of the list, or a ticket's number."""
    match = _NUMBER.fullmatch(ascii_digits(text[:20]) + text[20:])
    if match is None:
        return None
    number, choices = int(match[1]), _choices(tx, tenant, agent)
    if number == 0:
        return Spoken(Verb.CHOSEN, 0)
    if 1 <= number <= len(choices) and "#" not in text:
        return Spoken(Verb.CHOSEN, choices[number - 1].number)
    named = next((ticket for ticket in choices if ticket.number == number), None)
    return None if named is None else Spoken(Verb.CHOSEN, named.number)


def _choices(tx: Tx, tenant: TenantId, agent: Agent) -> Sequence[Ticket]:
    return tx.tenant(tenant).tickets.held_by(agent.phone)


def _of_customer(tx: Tx, contact: Contact, said: Said) -> Spoken | None:
    """What a customer adds to a ticket of their own; None where it is for the menu."""
    spoken = addressed(said.text)
    if spoken is not None:
        ticket = tx.tenant(contact.tenant).tickets.get(spoken.number)
        words = behind_number(said.text)
        said_something = words or said.attached.get("media")
        return Spoken(Verb.SAY, spoken.number, words) if _is_theirs(ticket, contact) and said_something else None
    ticket = _quoted(tx, contact.tenant, said)
    if ticket is None or not _is_theirs(ticket, contact):
        return None
    return Spoken(Verb.SAY, ticket.number, said.text)


def _is_theirs(ticket: Ticket | None, contact: Contact) -> bool:
    return ticket is not None and ticket.contact == contact.id


def _quoted(tx: Tx, tenant: TenantId, said: Said) -> Ticket | None:
    about = said.attached.get("about")
    if not isinstance(about, str) or not about:
        return None
    tickets = tx.tenant(tenant).tickets
    key: EffectId | None = tickets.quoted(about)
    return None if key is None else tickets.get(number_of(key))
