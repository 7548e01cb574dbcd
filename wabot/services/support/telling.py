"""Who is told what of a ticket: its customer, whoever has it, or everybody who answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wabot.core.message import MessageKind
from wabot.core.ticket import Agent, Ticket
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.ports.store.contacts import Contact
from wabot.services.files import Files
from wabot.services.notices import Notices
from wabot.services.support.agents import AgentList
from wabot.services.support.line import Line, worded

LONGEST = 3_000
"""Characters of one message's words: what is longer goes on in another, with its address before it."""
_CAPTIONED = frozenset({MessageKind.IMAGE, MessageKind.VIDEO, MessageKind.DOCUMENT})
CAUSE = "ticket"


@dataclass(frozen=True, slots=True)
class News:
    """Words for people outside: the key of a text, and what fills it beside the ticket's number and its customer."""

    key: str
    args: Mapping[str, Json]
    line: Line | None = None  # what was said, as `words`


def number_of(cause: str) -> int:
    """The ticket that a message of this cause speaks of; 0 for any other message."""
    word, _, rest = cause.partition("/")
    number = rest.partition("/")[0]
    return int(number) if word == CAUSE and number.isdecimal() else 0


class Telling:
    """Queues messages about tickets, all from the tenant's own bot."""

    def __init__(self, notices: Notices, agents: AgentList, files: Files) -> None:
        self._notices, self._agents, self._files = notices, agents, files

    def customer(self, tx: Tx, ticket: Ticket, news: News) -> None:
        """Tell the customer."""
        contact = tx.tenant(ticket.tenant).contacts.get(ticket.contact)
        if contact is not None:
            self._send(tx, ticket, contact, news)

    def agent(self, tx: Tx, ticket: Ticket, phone: str, news: News) -> None:
        """Tell one agent."""
        self._send(tx, ticket, self._notices.meet(tx, ticket.tenant, phone), news)

    def business(self, tx: Tx, ticket: Ticket, news: News, *, but: str = "") -> int:
        """Tell whoever has the ticket, else everybody who answers (`but` one); how many."""
        told = [phone for phone in self._concerned(tx, ticket) if phone != but]
        for phone in told:
            self.agent(tx, ticket, phone, news)
        return len(told)

    def others(self, tx: Tx, ticket: Ticket, news: News, but: Sequence[str]) -> None:
        """Tell everybody who answers, but these."""
        for agent in self._agents.told(tx, ticket.tenant):
            if agent.phone not in but:
                self.agent(tx, ticket, agent.phone, news)

    def _concerned(self, tx: Tx, ticket: Ticket) -> Sequence[str]:
        if ticket.agent and self._agents.get(tx, ticket.tenant, ticket.agent) is not None:
            return [ticket.agent]
        return [agent.phone for agent in self._agents.told(tx, ticket.tenant)]

    def _send(self, tx: Tx, ticket: Ticket, to: Contact, news: News) -> None:
        cause = f"{CAUSE}/{ticket.number}/{ticket.seq:06d}/{news.key.removeprefix('support-')}/{to.id}"
        args = {"number": f"{ticket.number}", "who": who_of(tx, ticket), **news.args}
        part = None if news.line is None else news.line.kept(tx, self._files, ticket.tenant)
        if part is not None and news.line is not None and part.kind in _CAPTIONED and len(news.line.words) < LONGEST:
            self._notices.pass_on(tx, to, news.key, {**args, "words": news.line.words}, cause, part)
            return
        for n, words in enumerate(_pieces(news.line)):
            said = args if words is None else {**args, "words": words}
            self._notices.to_contact(tx, ticket.tenant, to.id, news.key, said, cause=f"{cause}/{n}")
        if part is not None:
            self._notices.pass_on(tx, to, "", {}, f"{cause}/part", part)


def _pieces(line: Line | None) -> Iterator[Json]:
    if line is None or len(line.words) <= LONGEST:
        yield None if line is None else worded(line)
        return
    for begin in range(0, len(line.words), LONGEST):
        yield line.words[begin : begin + LONGEST]


def who_of(tx: Tx, ticket: Ticket) -> Json:
    """The customer, as people of the business read it."""
    contact = tx.tenant(ticket.tenant).contacts.get(ticket.contact)
    if contact is None:
        return "?"
    return contact.name or (values.phone(contact.phone) if contact.phone else "?")


def name_of(agent: Agent) -> Json:
    """An agent, as people of the business read it."""
    return agent.name or values.phone(agent.phone)
