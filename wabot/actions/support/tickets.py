"""Tickets as people of the business see them in menus: the list, one ticket, and what can be done with it.

Every verb takes `tenant` (an owner's bot; on a tenant's own bot it may be left out) and, but for the list, `ticket`.
"""

from collections.abc import Callable

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.support.sheet import holder, label, story
from wabot.actions.support.whose import SHARED, Seat, seat_of
from wabot.actions.whom import number_in
from wabot.core.ids import PLATFORM
from wabot.core.message import MessageKind
from wabot.core.ticket import Ticket, TicketStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.support.line import Line
from wabot.services.support.telling import name_of, who_of

_ALIVE = (TicketStatus.OPEN, TicketStatus.TAKEN, TicketStatus.WAITING)
_OVER = (TicketStatus.SOLVED, TicketStatus.CLOSED)

Step = Callable[[Tx, Seat, Ticket], Outcome]


@action("tickets.list", outcomes=("listed", *SHARED))
async def list_(call: Call, services: Services) -> Outcome:
    """Tickets, longest unmoved first. Args: which (open; anything else: those that are over).

    Slots: tickets (keys and labels), count, bot, is_owner, which.
    """
    seat = await seat_of(call, services)
    if isinstance(seat, Outcome):
        return seat
    over = call.text("which") == "over"

    def read(tx: Tx) -> list[dict[str, Json]]:
        found = tx.tenant(seat.tenant).tickets.in_state(_OVER if over else _ALIVE)
        shown = reversed(found) if over else found
        return [item(f"{one.number}", label(tx, one, services.support.agents, call.at)) for one in shown]

    lines = await services.store.read(read)
    owner = call.actor.phone in services.directory.owner_phones(seat.tenant)
    which = "over" if over else "open"
    shown: dict[str, Json] = {"tickets": items(lines), "count": len(lines), "which": which}
    return Outcome("listed", {**shown, "bot": seat.tenant, "is_owner": owner})


@action("tickets.show", outcomes=("shown", *SHARED))
async def show(call: Call, services: Services) -> Outcome:
    """One ticket with the last of what was said. Slots: number, who, lines, holder, ticket_status, is_alive, is_mine,
    on_own_bot, rating, phone."""
    seat = await seat_of(call, services)
    if isinstance(seat, Outcome):
        return seat

    def read(tx: Tx) -> Outcome:
        number = number_in(call, "ticket")
        ticket = None if number is None else tx.tenant(seat.tenant).tickets.get(number)
        return Outcome("not_found") if ticket is None else Outcome("shown", _card(tx, seat, ticket, call))

    return await services.store.read(read)


def _card(tx: Tx, seat: Seat, ticket: Ticket, call: Call) -> dict[str, Json]:
    agents = seat.services.support.agents
    contact = tx.tenant(seat.tenant).contacts.get(ticket.contact)
    phone = contact.phone if contact is not None else ""
    who = holder(tx, ticket, agents)
    return {
        "ticket": f"{ticket.number}", "number": f"{ticket.number}", "who": who_of(tx, ticket),
        "holder": who, "has_holder": "yes" if who else "no",
        "ticket_status": values.text(f"support-status-{ticket.status.value}"),
        "lines": story(tx, ticket, agents), "is_alive": ticket.alive, "is_mine": ticket.agent == seat.phone,
        "on_own_bot": call.tenant != PLATFORM, "rating": ticket.rating, "bot": seat.tenant,
        "phone": values.phone(phone) if phone else "–", "opened_at": values.at(ticket.opened_at),
    }  # fmt: skip


async def _step(call: Call, services: Services, step: Step) -> Outcome:
    """One change of one ticket, in the transaction that settles the call."""
    seat = await seat_of(call, services)
    if isinstance(seat, Outcome):
        return seat

    def commit(tx: Tx) -> Outcome:
        ticket = seat.ticket(tx, call)
        return Outcome("not_found") if ticket is None else step(tx, seat, ticket)

    return Outcome("done", commit=commit)


@action("tickets.take", outcomes=("taken", *SHARED))
async def take(call: Call, services: Services) -> Outcome:
    """It is theirs from here on; on the tenant's own bot they are in it, and what they say plainly goes there."""

    def step(tx: Tx, seat: Seat, ticket: Ticket) -> Outcome:
        services.support.desk.take(tx, ticket, seat.agent(tx), call.at, enter=call.tenant != PLATFORM)
        return Outcome("taken", {"number": f"{ticket.number}", "who": who_of(tx, ticket)})

    return await _step(call, services, step)


@action("tickets.give_back", outcomes=("given_back", "not_possible", *SHARED))
async def give_back(call: Call, services: Services) -> Outcome:
    """Nobody has it any more."""

    def step(tx: Tx, seat: Seat, ticket: Ticket) -> Outcome:
        if ticket.agent != seat.phone or not ticket.alive:
            return Outcome("not_possible")
        services.support.desk.give_back(tx, ticket, seat.agent(tx), call.at)
        return Outcome("given_back")

    return await _step(call, services, step)


@action("tickets.answer", outcomes=("answered", *SHARED))
async def answer(call: Call, services: Services) -> Outcome:
    """Words to the customer. Args: words."""

    def step(tx: Tx, seat: Seat, ticket: Ticket) -> Outcome:
        line = _typed(call)
        services.support.desk.answer(tx, seat.tenant, ticket.number, seat.agent(tx), line)
        return Outcome("answered", {"who": who_of(tx, ticket)})

    return await _step(call, services, step)


@action("tickets.note", outcomes=("noted", *SHARED))
async def note(call: Call, services: Services) -> Outcome:
    """Words beside the ticket, which the customer never sees. Args: words."""

    def step(tx: Tx, seat: Seat, ticket: Ticket) -> Outcome:
        services.support.desk.note(tx, ticket, seat.agent(tx), _typed(call))
        return Outcome("noted")

    return await _step(call, services, step)


@action("tickets.solve", outcomes=("solved", "already", *SHARED))
async def solve(call: Call, services: Services) -> Outcome:
    """It is done: the customer is asked what they thought of it."""

    def step(tx: Tx, seat: Seat, ticket: Ticket) -> Outcome:
        solved = services.support.desk.solve(tx, ticket, seat.agent(tx), call.at)
        return Outcome("solved" if solved is not None else "already", {"who": who_of(tx, ticket)})

    return await _step(call, services, step)


@action("tickets.whom", outcomes=("listed", "nobody", *SHARED))
async def whom(call: Call, services: Services) -> Outcome:
    """To whom a ticket could be passed on. Slots: people."""
    seat = await seat_of(call, services)
    if isinstance(seat, Outcome):
        return seat
    everybody = await services.store.read(lambda tx: services.support.agents.all(tx, seat.tenant))
    others = [item(agent.phone, name_of(agent)) for agent in everybody if agent.phone != seat.phone]
    return Outcome("listed", {"people": items(others)}) if others else Outcome("nobody")


@action("tickets.pass", outcomes=("passed", "nobody", *SHARED))
async def pass_on(call: Call, services: Services) -> Outcome:
    """It is another agent's from here on. Args: agent (a phone of `tickets.whom`)."""

    def step(tx: Tx, seat: Seat, ticket: Ticket) -> Outcome:
        to = services.support.agents.get(tx, seat.tenant, call.text("agent"))
        if to is None:
            return Outcome("nobody")
        services.support.desk.pass_on(tx, ticket, seat.agent(tx), to, call.at)
        return Outcome("passed", {"agent_name": name_of(to)})

    return await _step(call, services, step)


def _typed(call: Call) -> Line:
    return Line(call.text("words").strip(), MessageKind.TEXT, call.key, call.at)
