"""Arrivals: what people say, recorded, and answered in the same commit where nothing comes before it."""

import structlog

from wabot.core.clock import Clock, stopwatch
from wabot.core.direction import without_marks
from wabot.core.ids import ContactId, EventId, IdSource
from wabot.core.message import Inbound
from wabot.flow.codec import attached_to, event_to_json
from wabot.flow.events import Said
from wabot.ports.meter import Meter
from wabot.ports.store import Duplicate, Fenced, NewEvent, StoreUnavailable
from wabot.services.activity import Activity
from wabot.services.people import People, said_key
from wabot.services.turn import Taken, TurnTaker
from wabot.services.turns import Line, Turns

SAID = "said"

log = structlog.get_logger()


class Arrivals:
    """Takes messages in. A message, its turn and the reply to it are one commit where the conversation is at rest.

    Else (an earlier message or an action is under way, the tenant is another server's, a turn raised) it is recorded
    and waits in its line. Either way it is durable before whoever brought it hears so.
    """

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        clock: Clock,
        ids: IdSource,
        activity: Activity,
        *,
        people: People,
        turns: Turns,
        taker: TurnTaker,
        meter: Meter,
    ) -> None:
        self._clock, self._ids, self._activity = clock, ids, activity
        self._people, self._turns, self._taker, self._meter = people, turns, taker, meter

    async def receive(self, message: Inbound) -> bool:
        """Returns once it is durable; False for one that came before. Raises StoreUnavailable."""
        with self._activity.work():
            contact = await self._people.meet(message)
            fresh = self._said(message, contact.id)
            line = self._turns.reserve(fresh)
            is_new = await (self._turns.record(fresh) if line is None else self._at_once(fresh, line))
            self._meter.received("new" if is_new else "duplicate")
            return is_new

    async def _at_once(self, fresh: NewEvent, line: Line) -> bool:
        try:
            return await self._answered(fresh)
        except Duplicate:
            return False
        finally:
            self._turns.release(fresh, line)

    async def _answered(self, fresh: NewEvent) -> bool:
        began = stopwatch()
        match await self._turn(fresh):
            case Taken.DONE | Taken.ACTING:
                self._meter.turn(stopwatch() - began)
                return True
            case Taken.WAITS:
                self._turns.take_in(fresh, first=True)
                return True
            case _:
                return await self._turns.record(fresh, first=True)

    async def _turn(self, fresh: NewEvent) -> Taken:
        try:
            return await self._taker.answer(fresh)
        except (StoreUnavailable, Duplicate):
            raise
        except Fenced:
            return Taken.GONE
        except Exception as error:  # noqa: BLE001 - recorded it comes again, and is logged and counted if it fails then
            log.warning("turn.recorded_first", tenant=fresh.tenant, turn=fresh.id, error=repr(error))
            return Taken.LEFT

    def _said(self, message: Inbound, contact: ContactId) -> NewEvent:
        now = self._clock.now()
        at, attached = min(message.at, now), attached_to(message)
        text = without_marks(message.text)
        said = Said(EventId(self._ids.new()), at, text, message.kind, message.choice, attached)
        body = event_to_json(said).decode()
        return NewEvent(message.tenant, said.id, contact, SAID, said_key(message.message_id), body, said.at, now, said)
