"""The way to a person and back, as the node `handoff` runs it; see flow/nodes/handoff.py."""

from dataclasses import replace

from wabot.actions.registry import Services, action
from wabot.core.ids import EffectId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import PENDING, Call, Outcome
from wabot.ports.store import Tx
from wabot.services.booking.words import hours_words
from wabot.services.support.desk import Wish

LONGEST_TOPIC = 1_000


@action("handoff.open", outcomes=("ended", "nobody", "closed", PENDING))
async def open_(call: Call, services: Services) -> Outcome:
    """Open the customer's ticket, or open it again. Args: topic. Slots: ticket, why, open_hours.

    `ended` comes when a person hands back (why: solved or silence); `closed` and `nobody` at once: the ticket is
    answered later, and the conversation goes on without it.
    """
    await services.directory.fresh()
    support = services.support
    topic = str(values.plain(call.args.get("topic")) or "").strip()[:LONGEST_TOPIC]
    wish = Wish(call.tenant, call.actor.contact, call.key, topic, call.at, support.is_open(call.tenant))

    def commit(tx: Tx) -> Outcome:
        if not support.agents.all(tx, call.tenant):
            ticket = support.desk.open(tx, replace(wish, held=False))
            return Outcome("nobody", {"ticket": ticket.number, "why": "nobody"})
        ticket = support.desk.open(tx, wish)
        if ticket.held:
            return Outcome(PENDING)
        hours: list[Json] = [*hours_words(services.directory.value(call.tenant, "hours"))]
        return Outcome("closed", {"ticket": ticket.number, "why": "closed", "open_hours": hours})

    return Outcome(PENDING, commit=commit)


@action("handoff.relay", outcomes=(PENDING,))
async def relay(call: Call, services: Services) -> Outcome:
    """What the customer says while a person has the conversation goes to that person.

    Args: handoff (the effect that opened it), event (that was said), text, kind.
    """
    support = services.support
    patient = await support.in_turn(call)
    line = await support.line(call, call.text("event"), call.text("text"), patient=patient)

    def commit(tx: Tx) -> None:
        ticket = support.heard_for(tx, call.tenant, call.actor.contact, EffectId(call.text("handoff")))
        if ticket is not None:
            support.desk.hear(tx, ticket.number, call.tenant, line)

    return Outcome(PENDING, commit=commit)


@action("handoff.leave", outcomes=(PENDING,))
async def leave(call: Call, services: Services) -> Outcome:
    """The customer went home; their ticket stays. Args: handoff."""
    support = services.support
    await support.in_turn(call)

    wish = Wish(call.tenant, call.actor.contact, EffectId(call.text("handoff")), "", call.at, held=False)

    def commit(tx: Tx) -> None:
        support.desk.let_go(tx, wish)

    return Outcome(PENDING, commit=commit)
