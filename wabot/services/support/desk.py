"""The desk: where tickets change, always in the transaction of what caused it, so each thing happens once."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, EventId, TenantId, event_answering
from wabot.core.message import MessageKind
from wabot.core.ticket import TICKET, Agent, Ticket, TicketEvent, TicketMessage, TicketStatus, due_at
from wabot.flow.codec import event_to_json
from wabot.flow.events import ActionFinished, Event, Json, Offered
from wabot.ports.store import NewEvent, Tx
from wabot.services.happenings import NOBODY, Software
from wabot.services.support.agents import AgentList
from wabot.services.support.line import Line
from wabot.services.support.telling import News, Telling, name_of
from wabot.services.support.told_out import told_out

CUSTOMER, AGENT, NOTE = "customer", "agent", "note"
RATE_NODE = "rate"
"""The node of a customers' book that asks for a rating; a book without it gets the words alone."""
_E = TicketEvent


@dataclass(frozen=True, slots=True)
class Wish:
    """A customer who wants a person. `held`: their conversation waits until the ticket is done."""

    tenant: TenantId
    contact: ContactId
    effect: EffectId
    topic: str
    at: Instant
    held: bool


class TicketDesk:
    """Opens, moves and ends tickets, and tells whom it concerns."""

    def __init__(
        self,
        telling: Telling,
        agents: AgentList,
        patience: Callable[[TenantId], int],
        software: Software = NOBODY,
    ) -> None:
        self.telling, self.agents, self._patience, self._software = telling, agents, patience, software

    # What customers do.

    def open(self, tx: Tx, wish: Wish) -> Ticket:
        """The customer's ticket: the one that is not over yet, or a new one. Whoever answers is told."""
        tickets = tx.tenant(wish.tenant).tickets
        known = tickets.by_effect(wish.effect)
        if known is not None:
            return known
        latest = next(iter(tickets.of(wish.contact, 1)), None)
        if latest is None or latest.status is TicketStatus.CLOSED:
            fresh = Ticket(wish.tenant, 0, wish.contact, wish.topic, wish.at, wish.at, unanswered_since=wish.at)
            ticket = tickets.add(fresh)
        else:
            ticket = self._awake(tickets.lock(latest.number) or latest, wish.at)
        ticket = replace(ticket, effect=wish.effect, held=wish.held)
        return self._begin(tx, ticket, wish)

    def _begin(self, tx: Tx, ticket: Ticket, wish: Wish) -> Ticket:
        words = wish.topic or ticket.topic
        if wish.topic:
            ticket = self._say(tx, ticket, _E.SAY, Line(words, MessageKind.TEXT, wish.effect, wish.at), CUSTOMER)
        else:
            ticket = self._move(ticket, _E.SAY, wish.at)
        ticket = replace(ticket, unanswered_since=ticket.unanswered_since or wish.at)
        self._save(tx, ticket)
        key = "support-opened" if wish.held else "support-opened-later"
        self.telling.business(tx, ticket, News(key, {"topic": words}))
        if wish.held:
            self.telling.customer(tx, ticket, News("support-begun", {}))
        return ticket

    def hear(self, tx: Tx, number: int, tenant: TenantId, line: Line) -> Ticket | None:
        """The customer says something: on to whoever answers."""
        ticket = self._lock(tx, tenant, number, line.at)
        if ticket is None:
            return None
        ticket = self._say(tx, ticket, _E.SAY, line, CUSTOMER)
        self._save(tx, replace(ticket, unanswered_since=ticket.unanswered_since or line.at))
        self.telling.business(tx, ticket, News("support-line", {}, line))
        return ticket

    def let_go(self, tx: Tx, wish: Wish) -> None:
        """The customer went home: the ticket stays, their conversation waits for it no more."""
        tickets = tx.tenant(wish.tenant).tickets
        known = tickets.by_effect(wish.effect)
        ticket = None if known is None else tickets.lock(known.number)
        if ticket is None or not ticket.held or ticket.contact != wish.contact:
            return
        ticket = replace(ticket, held=False, seq=ticket.seq + 1, moved_at=wish.at)
        self._save(tx, ticket)
        if ticket.alive:
            self.telling.business(tx, ticket, News("support-left", {}))

    def rate(self, tx: Tx, ticket: Ticket, stars: int, words: str, at: Instant) -> Ticket:
        """What the customer thought of it; a solved ticket is closed by that. Whoever had it hears."""
        status = TicketStatus.CLOSED if ticket.status is TicketStatus.SOLVED else ticket.status
        rated = replace(ticket, rating=stars, rating_words=words, status=status, seq=ticket.seq + 1, moved_at=at)
        self._save(tx, rated)
        said: dict[str, Json] = {"stars": stars, "words": words, "has_words": "yes" if words else "no"}
        self.telling.business(tx, rated, News("support-rated", said))
        return rated

    # What people of the business do.

    def answer(self, tx: Tx, tenant: TenantId, number: int, agent: Agent, line: Line) -> Ticket | None:
        """An agent says something: on to the customer. Whoever answers first has the ticket."""
        ticket = self._lock(tx, tenant, number, line.at)
        if ticket is None:
            return None
        first = not ticket.agent
        ticket = replace(ticket, agent=ticket.agent or agent.phone, unanswered_since=None, patience_told=False)
        ticket = self._say(tx, ticket, _E.ANSWER, line, AGENT, agent.phone)
        self._save(tx, ticket)
        key = "support-said" if ticket.held else "support-said-later"
        self.telling.customer(tx, ticket, News(key, {"agent": agent.name or _bot_name(tx, tenant)}, line))
        if first:
            self.telling.others(tx, ticket, News("support-taken-by", {"agent": name_of(agent)}), (agent.phone,))
        return ticket

    def take(self, tx: Tx, ticket: Ticket, agent: Agent, at: Instant, *, enter: bool) -> Ticket:
        """It is theirs; with `enter`, what they say plainly goes there. Whoever had it hears."""
        before = ticket.agent
        ticket = self._move(replace(self._awake(ticket, at), agent=agent.phone), _E.TAKE, at)
        self._save(tx, ticket)
        self._put_out(tx, ticket, agent)
        if enter:
            self.agents.save(tx, ticket.tenant, replace(agent, ticket=ticket.number, unsaid=()))
        if before != agent.phone:
            self.telling.others(tx, ticket, News("support-taken-by", {"agent": name_of(agent)}), (agent.phone,))
        return ticket

    def give_back(self, tx: Tx, ticket: Ticket, agent: Agent, at: Instant) -> Ticket:
        """Nobody has it any more; everybody hears."""
        ticket = self._move(replace(ticket, agent=""), _E.RELEASE, at)
        self._save(tx, ticket)
        self.leave(tx, ticket.tenant, agent)
        self.telling.others(tx, ticket, News("support-given-back", {"agent": name_of(agent)}), (agent.phone,))
        return ticket

    def pass_on(self, tx: Tx, ticket: Ticket, agent: Agent, to: Agent, at: Instant) -> Ticket:
        """It is another agent's from here on, who hears what was said last."""
        ticket = self._move(replace(self._awake(ticket, at), agent=to.phone), _E.TAKE, at)
        self._save(tx, ticket)
        self._put_out(tx, ticket, agent)
        said = [one for one in tx.tenant(ticket.tenant).tickets.said(ticket.number, 10) if one.by == CUSTOMER]
        words = said[-1].words if said else ticket.topic
        self.telling.agent(tx, ticket, to.phone, News("support-passed", {"agent": name_of(agent), "topic": words}))
        return ticket

    def leave(self, tx: Tx, tenant: TenantId, agent: Agent) -> None:
        """They are in no ticket any more."""
        self.agents.save(tx, tenant, replace(agent, ticket=0, unsaid=()))

    def _put_out(self, tx: Tx, ticket: Ticket, by: Agent | None = None) -> None:
        """Nobody is in it any more: were it opened again, what they say plainly would go there. `by` knows so."""
        for agent in tx.tenant(ticket.tenant).agents.all():
            if agent.ticket != ticket.number:
                continue
            self.leave(tx, ticket.tenant, agent)
            if by is None or agent.phone != by.phone:
                self.telling.agent(tx, ticket, agent.phone, News("support-out", {}))
                if agent.unsaid:
                    self.telling.agent(tx, ticket, agent.phone, News("support-not-sent", {}))

    def note(self, tx: Tx, ticket: Ticket, agent: Agent, line: Line) -> Ticket:
        """Words beside the ticket, which its customer never sees."""
        noted = replace(ticket, seq=ticket.seq + 1)
        self._keep(tx, noted, line, NOTE, agent.phone)
        self._save(tx, noted)
        return noted

    def solve(self, tx: Tx, ticket: Ticket, agent: Agent, at: Instant) -> Ticket | None:
        """It is done: the conversation goes on with a rating. None where it was done already."""
        if not ticket.alive:
            return None
        solved = self._move(replace(_freed(ticket), agent=ticket.agent or agent.phone), _E.SOLVE, at)
        self._save(tx, solved)
        self._put_out(tx, ticket, agent)
        slots: dict[str, Json] = {"ticket": ticket.number, "agent_name": agent.name, "why": "solved"}
        if ticket.held:
            self._hand_back(tx, ticket, slots, at)
        else:
            offer = Offered(EventId(f"ticket/{ticket.number}/{solved.seq}"), at, RATE_NODE, "support-solved", slots)
            _record(tx, solved, offer, "offer")
        return solved

    # What time does.

    def close(self, tx: Tx, ticket: Ticket, at: Instant, why: str) -> Ticket:
        """It is over; a conversation that still waits goes on."""
        closed = self._move(_freed(ticket), _E.CLOSE, at)
        self._save(tx, closed)
        self._put_out(tx, closed)
        if ticket.held:
            self._hand_back(tx, ticket, {"ticket": ticket.number, "agent_name": "", "why": why}, at)
        return closed

    def patient(self, tx: Tx, ticket: Ticket, at: Instant) -> Ticket:
        """Nobody has answered for a while: the customer is told once, and so are those who could."""
        told = replace(ticket, patience_told=True, seq=ticket.seq + 1)
        self._save(tx, told)
        self.telling.customer(tx, told, News("support-patience", {}))
        self.telling.business(tx, told, News("support-remind", {"minutes": self._minutes(ticket, at)}))
        return told

    def _minutes(self, ticket: Ticket, at: Instant) -> int:
        return max(1, (at - (ticket.unanswered_since or at)) // 60_000)

    def _hand_back(self, tx: Tx, ticket: Ticket, slots: dict[str, Json], at: Instant) -> None:
        finished = ActionFinished(event_answering(ticket.effect), at, ticket.effect, "ended", slots)
        _record(tx, ticket, finished, "action")

    def _lock(self, tx: Tx, tenant: TenantId, number: int, at: Instant) -> Ticket | None:
        ticket = tx.tenant(tenant).tickets.lock(number)
        return None if ticket is None else self._awake(ticket, at)

    def _awake(self, ticket: Ticket, at: Instant) -> Ticket:
        if ticket.alive:
            return ticket
        return self._move(replace(_freed(ticket), reopened=ticket.reopened + 1), _E.REOPEN, at)

    def _say(self, tx: Tx, ticket: Ticket, event: _E, line: Line, by: str, phone: str = "") -> Ticket:  # noqa: PLR0913, PLR0917 - who says what where
        moved = self._move(ticket, event, line.at)
        self._keep(tx, moved, line, by, phone)
        return moved

    def _keep(self, tx: Tx, ticket: Ticket, line: Line, by: str, phone: str) -> None:
        reference = line.part.media.reference if line.part is not None and line.part.media is not None else ""
        message = TicketMessage(
            ticket.seq, by, phone, ticket.contact, line.kind.value, line.words, line.at, line.source, reference
        )
        tx.tenant(ticket.tenant).tickets.say(ticket.number, message)

    def _move(self, ticket: Ticket, event: _E, at: Instant) -> Ticket:
        return replace(ticket, status=TICKET.after(ticket.status, event), moved_at=at, seq=ticket.seq + 1)

    def due(self, ticket: Ticket) -> Instant | None:
        """When time alone is news for it."""
        return due_at(ticket, self._patience(ticket.tenant))

    def _save(self, tx: Tx, ticket: Ticket) -> None:
        told_out(tx, self._software, ticket)
        tx.tenant(ticket.tenant).tickets.save(ticket, self.due(ticket))


def _freed(ticket: Ticket) -> Ticket:
    return replace(ticket, held=False, unanswered_since=None, patience_told=False)


def _record(tx: Tx, ticket: Ticket, event: Event, kind: str) -> None:
    prefix = "r" if kind == "action" else "o"
    body = event_to_json(event).decode()
    fresh = NewEvent(ticket.tenant, event.id, ticket.contact, kind, f"{prefix}:{event.id}", body, event.at, event.at)
    tx.tenant(ticket.tenant).events.record(fresh)


def _bot_name(tx: Tx, tenant: TenantId) -> str:
    known = tx.platform.tenants.get(tenant)
    return known.name if known is not None else ""
