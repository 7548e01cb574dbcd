"""The path of a message as bootstrap makes it: outbox, turns, and what performs effects."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wabot.bootstrap.support import make_aside
from wabot.services.arrivals import Arrivals
from wabot.services.contacts.wishes import OptOuts
from wabot.services.door import Door
from wabot.services.effects import ACTION, TIMER
from wabot.services.notices import SEND
from wabot.services.outbox import Outbox, Performer
from wabot.services.performers import Actions, Answers, Messages
from wabot.services.send_gate import SendGate
from wabot.services.turn import TurnTaker
from wabot.services.turns import Turns

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_door(w: "Wiring") -> Door:
    """What decides whether there is a turn at all."""
    ground, limits = w.ground, w.ground.config.limits
    return Door(
        w.directory,
        w.bans,
        SendGate(limits.replies_per_minute, limits.tenant_per_minute),
        w.notices,
        ground.clock,
        books=w.library.names,
        oldest=limits.inbound_max_age,
        aside=make_aside(w),
    )


def make_outbox(w: "Wiring") -> Outbox:
    """The outbox and all that performs its rows."""
    ground = w.ground
    return Outbox(
        w.webhooks.store,
        ground.clock,
        w.holding,
        ground.activity,
        performers=_performers(w, Answers(ground.store, ground.clock, w.deliver)),
        raise_issue=w.outbox_issue,
    )


def make_taker(w: "Wiring") -> TurnTaker:
    """What takes one event through the engine."""
    ground = w.ground
    return TurnTaker(
        w.webhooks.store,
        ground.clock,
        w.holding,
        library=w.library,
        door=w.door,
        outbox=w.outbox,
        seal=ground.vault.seal,
        wishes=OptOuts(w.notices),
        count=w.numbers.steps.turn,
    )


def make_turns(w: "Wiring") -> Turns:
    """What lines events up."""
    ground = w.ground
    return Turns(
        w.webhooks.store,
        ground.clock,
        ground.activity,
        holding=w.holding,
        taker=w.taker,
        meter=w.meter,
        apologise=w.apologise,
    )


def make_arrivals(w: "Wiring") -> Arrivals:
    """What takes messages in."""
    ground = w.ground
    return Arrivals(ground.clock, w.ids, ground.activity, people=w.people, turns=w.turns, taker=w.taker, meter=w.meter)


def _performers(w: "Wiring", answers: Answers) -> Mapping[str, Performer]:
    ground = w.ground
    messages = Messages(
        w.webhooks.store,
        w.holding,
        w.people,
        w.fleet.channel_of,
        w.meter,
        ground.vault.open,
        w.window,
    )
    actions = Actions(w.people, w.door, ground.clock, answers, w.runner.run, ground.vault.open, w.outbox_issue)
    return {
        SEND: messages.perform,
        ACTION: w.attending.around(actions.perform),
        TIMER: answers.timer,
        **w.sales.performers(),
    }
