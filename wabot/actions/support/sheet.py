"""A ticket as lines people read: in lists, on its card, and its story."""

from wabot.core.clock import Instant
from wabot.core.message import MessageKind
from wabot.core.ticket import Ticket, TicketMessage
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.services.support.agents import AgentList
from wabot.services.support.desk import AGENT, CUSTOMER
from wabot.services.support.telling import name_of, who_of

SHORT = 40  # characters of a topic in a list
STORY = 20  # lines of a story
LINE = 300  # characters of one of its lines
_NOTHING: list[Json] = [values.text("support-nothing-said")]


def label(tx: Tx, ticket: Ticket, agents: AgentList, now: Instant) -> Json:
    """A ticket as a line of a list, as people of the business see it."""
    who = holder(tx, ticket, agents)
    return values.text("support-item", {
        "number": f"{ticket.number}", "who": who_of(tx, ticket), "topic": short(ticket.topic),
        "agent": who,
        "has_agent": "yes" if who else "no",
        "status": ticket.status.value, "age": values.duration(max(0, now - ticket.moved_at)),
    })  # fmt: skip


def own_label(ticket: Ticket) -> Json:
    """A ticket as a line of its customer's list."""
    args: dict[str, Json] = {"number": f"{ticket.number}", "topic": short(ticket.topic), "status": ticket.status.value}
    return values.text("support-own-item", args)


def holder(tx: Tx, ticket: Ticket, agents: AgentList) -> Json:
    """Who has it, "" for nobody."""
    agent = agents.get(tx, ticket.tenant, ticket.agent) if ticket.agent else None
    return name_of(agent) if agent is not None else ""


def story(tx: Tx, ticket: Ticket, agents: AgentList) -> Json:
    """What was said and noted, oldest first: the last lines of it, with their times."""
    said = tx.tenant(ticket.tenant).tickets.said(ticket.number, STORY)
    return [_line(tx, ticket, one, agents, "support-story-line") for one in said] or _NOTHING


def last_words(tx: Tx, ticket: Ticket, agents: AgentList, limit: int, *, notes: bool) -> Json:
    """The last that was said, without times; and without notes for its customer."""
    said = [one for one in tx.tenant(ticket.tenant).tickets.said(ticket.number, limit) if notes or one.by != "note"]
    return [_line(tx, ticket, one, agents, "support-story-said") for one in said] or _NOTHING


def _line(tx: Tx, ticket: Ticket, message: TicketMessage, agents: AgentList, key: str) -> Json:
    if message.by == CUSTOMER:
        by = who_of(tx, ticket)
    else:
        agent = agents.get(tx, ticket.tenant, message.phone)
        by = name_of(agent) if agent is not None else values.phone(message.phone)
    words: Json = short(message.words, LINE)
    if message.kind != MessageKind.TEXT or not words:
        words = values.text("support-story-part", {"what": values.text(f"support-kind-{message.kind}"), "words": words})
    return values.text(
        key if message.by in (CUSTOMER, AGENT) else "support-story-note",
        {"at": values.at(message.at), "by": by, "words": words},
    )


def short(words: str, longest: int = SHORT) -> str:
    """The beginning of some words, on one line."""
    plain = " ".join(words.split())
    return plain if len(plain) <= longest else f"{plain[: longest - 1]}…"
