"""What was said while an action ran comes in after a minute, even if the action never ends (it waited for ever)."""

import asyncio

from tests.services.turns.conftest import NewLife, database, desk, new_life, postgres, store, templates
from tests.services.turns.desk import ANNA, START, T1, Desk
from wabot.core.clock import MINUTE
from wabot.core.ids import ContactId, EventId
from wabot.core.message import Inbound, phone_address
from wabot.flow.codec import event_to_json
from wabot.flow.events import Said
from wabot.ports.store import NewEvent, Tx
from wabot.ports.store.contacts import Sighting

__all__ = ["database", "desk", "new_life", "postgres", "store", "templates"]

DEEP = 2_300  # events: more than one look takes in hand


async def test_an_action_that_never_ends_holds_nobody_for_ever(desk: Desk) -> None:
    desk.may_end.clear()
    try:
        await _says(desk, "work")
        await asyncio.wait_for(desk.called.wait(), 10)
        await _says(desk, "hello?")
        await desk.store.submit(lambda _tx: None)  # whatever was begun before is written by now
        assert desk.line.sent == []
        desk.clock.advance(2 * MINUTE)
        await desk.turns.look(desk.clock.now())
        await asyncio.wait_for(desk.line.spoke.wait(), 10)
    finally:
        desk.may_end.set()
    await desk.activity.quiet()
    assert desk.turns.waiting == 0


async def test_a_deep_backlog_is_worked_off_without_waiting_for_the_clock(new_life: NewLife) -> None:
    first = await new_life()
    await first.stop()

    def fill(tx: Tx) -> None:
        scope = tx.tenant(T1)
        for n in range(DEEP):
            phone = phone_address(f"2547{n % 500:08d}")
            met = scope.contacts.meet(Sighting(phone, START, ContactId(f"c{n % 500}")))
            said = Said(EventId(f"e{n:05d}"), START, f"word {n}")
            scope.events.record(
                NewEvent(T1, said.id, met.id, "said", f"m:{n}", event_to_json(said).decode(), START, START)
            )

    await first.store.submit(fill)
    second = await new_life()
    await second.activity.quiet()
    left = await second.store.read(lambda tx: tx.platform.events_scan.waiting())
    assert left == 0


async def _says(desk: Desk, text: str) -> None:
    await desk.arrivals.receive(Inbound(T1, phone_address(ANNA), desk.ids.new(), desk.clock.now(), text))
