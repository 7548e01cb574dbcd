"""What is said to a ticket beside all menus: by agents on their own bot, by customers who name their ticket."""

from collections.abc import Sequence

from wabot.actions.registry import Services, action
from wabot.actions.support.deed import Deed
from wabot.ports.action import PENDING, Call, Outcome
from wabot.ports.store import Tx
from wabot.services.support.aside import SAID
from wabot.services.support.line import Line
from wabot.services.support.service import Support
from wabot.services.support.spoken import Verb

_CARRIED = (Verb.SAY, Verb.NOTE, Verb.CHOSEN)


@action(SAID, outcomes=(PENDING,))
async def said(call: Call, services: Services) -> Outcome:
    """Carry words to their ticket. Args: verb, number, words, event, as (agent or customer). Nobody awaits its end."""
    if call.text("verb") not in set(Verb):
        return Outcome(PENDING)
    support = services.support
    patient = await support.in_turn(call)
    lines = await _lines(call, support, patient=patient)

    def commit(tx: Tx) -> None:
        number = int(call.text("number") or 0)
        if call.text("as") == "customer":
            _of_customer(tx, call, support, number, lines)
            return
        agent = support.agents.get(tx, call.tenant, call.actor.phone)
        if agent is not None:  # who is none any more hears nothing of tickets
            Deed(tx, call, support, agent).do(Verb(call.text("verb")), number, lines)

    return Outcome(PENDING, commit=commit)


async def _lines(call: Call, support: Support, *, patient: bool) -> Sequence[Line]:
    verb = Verb(call.text("verb"))
    if verb is Verb.CHOSEN and call.text("number") not in ("", "0"):
        agent = await support.store.read(lambda tx: tx.tenant(call.tenant).agents.get(call.actor.phone))
        events = () if agent is None else agent.unsaid
        return [await support.earlier_line(call, event, patient=patient) for event in events]
    if verb not in _CARRIED or verb is Verb.CHOSEN:
        return ()
    return [await support.line(call, call.text("event"), call.text("words"), patient=patient)]


def _of_customer(tx: Tx, call: Call, support: Support, number: int, lines: Sequence[Line]) -> None:
    ticket = tx.tenant(call.tenant).tickets.get(number)
    if ticket is None or ticket.contact != call.actor.contact:
        return
    for line in lines:
        support.desk.hear(tx, number, call.tenant, line)
    if not ticket.held:
        support.tell_of(tx, call, number, "support-added", {})
