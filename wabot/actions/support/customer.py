"""What a customer can do about their own tickets: see them, add to them, open them again, rate them."""

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.support.sheet import last_words, own_label
from wabot.actions.whom import number_in
from wabot.core.message import MessageKind
from wabot.core.ticket import MAX_RATING, Ticket
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.booking.words import hours_words
from wabot.services.support.line import Line

LONGEST_WORDS = 500


@action("support.home", outcomes=("shown",), flows=True)
async def home(call: Call, services: Services) -> Outcome:
    """What there is to choose from. Slots: has_faq, has_tickets, is_open, open_hours."""
    await services.directory.fresh()

    def read(tx: Tx) -> tuple[bool, bool]:
        scope = tx.tenant(call.tenant)
        return bool(scope.faq.all()), bool(scope.tickets.of(call.actor.contact, 1))

    has_faq, has_tickets = await services.store.read(read)
    slots: dict[str, Json] = {"has_faq": has_faq, "has_tickets": has_tickets}
    hours: list[Json] = [*hours_words(services.directory.value(call.tenant, "hours"))]
    return Outcome("shown", {**slots, "is_open": services.support.is_open(call.tenant), "open_hours": hours})


@action("support.mine", outcomes=("listed", "none"), flows=True)
async def mine(call: Call, services: Services) -> Outcome:
    """The customer's tickets, newest first. Slots: tickets."""
    found = await services.store.read(lambda tx: tx.tenant(call.tenant).tickets.of(call.actor.contact))
    lines = [item(f"{ticket.number}", own_label(ticket)) for ticket in found]
    return Outcome("listed", {"tickets": items(lines)}) if lines else Outcome("none")


@action("support.ticket", outcomes=("shown", "none"), flows=True)
async def show(call: Call, services: Services) -> Outcome:
    """One of the customer's tickets. Args: ticket. Slots: number, lines, ticket_status, is_alive, can_rate."""

    def read(tx: Tx) -> Outcome:
        ticket = _seen(tx, call)
        if ticket is None:
            return Outcome("none")
        lines = last_words(tx, ticket, services.support.agents, 10, notes=False)
        slots: dict[str, Json] = {"ticket": f"{ticket.number}", "number": f"{ticket.number}", "lines": lines}
        status = values.text(f"support-status-{ticket.status.value}")
        can_rate = not ticket.alive and not ticket.rating
        return Outcome("shown", {**slots, "ticket_status": status, "is_alive": ticket.alive, "can_rate": can_rate})

    return await services.store.read(read)


@action("support.add", outcomes=("added", "none"), flows=True)
async def add(call: Call, services: Services) -> Outcome:
    """More words for one's own ticket; one that was over is open again. Args: ticket, words."""

    def commit(tx: Tx) -> Outcome:
        ticket, words = _own(tx, call), call.text("words").strip()
        if ticket is None or not words:
            return Outcome("none")
        line = Line(words, MessageKind.TEXT, call.key, call.at)
        services.support.desk.hear(tx, ticket.number, call.tenant, line)
        return Outcome("added", {"number": f"{ticket.number}"})

    return Outcome("added", commit=commit)


@action("support.close", outcomes=("closed", "none"), flows=True)
async def close(call: Call, services: Services) -> Outcome:
    """The customer needs no answer any more. Args: ticket."""

    def commit(tx: Tx) -> Outcome:
        ticket = _own(tx, call)
        if ticket is None or not ticket.alive:
            return Outcome("none")
        services.support.desk.close(tx, ticket, call.at, "customer")
        return Outcome("closed", {"number": f"{ticket.number}"})

    return Outcome("closed", commit=commit)


@action("support.rate", outcomes=("rated", "none"), flows=True)
async def rate(call: Call, services: Services) -> Outcome:
    """What the customer thought of it, once. Args: ticket, rating (1 to 5), words."""
    given = call.text("rating")
    stars = int(given) if len(given) == 1 and given.isdecimal() and 1 <= int(given) <= MAX_RATING else 0

    def commit(tx: Tx) -> Outcome:
        ticket = _own(tx, call)
        if ticket is None or not stars or ticket.rating or ticket.alive:
            return Outcome("none")
        services.support.desk.rate(tx, ticket, stars, call.text("words").strip()[:LONGEST_WORDS], call.at)
        return Outcome("rated", {"rating": stars})

    return Outcome("rated", commit=commit)


def _seen(tx: Tx, call: Call) -> Ticket | None:
    """The ticket the argument names, where it is the caller's."""
    number = number_in(call, "ticket")
    ticket = None if number is None else tx.tenant(call.tenant).tickets.get(number)
    return ticket if ticket is not None and ticket.contact == call.actor.contact else None


def _own(tx: Tx, call: Call) -> Ticket | None:
    """As `_seen`, locked, to be changed."""
    ticket = _seen(tx, call)
    return None if ticket is None else tx.tenant(call.tenant).tickets.lock(ticket.number)
