"""The business's own software hears of every booking that is made, moved, cancelled and judged, once each."""

import orjson

from tests.services.booking.salon import Salon, at
from wabot.core.booking import BookingEvent
from wabot.core.clock import DAY
from wabot.core.webhook import Endpoint


async def test_every_change_is_told_once(salon: Salon) -> None:
    listens = Endpoint(salon.tenant, "wh1", "https://a.example", frozenset({"booking"}), "sealed", salon.clock.now())
    await salon.store.submit(lambda tx: tx.tenant(salon.tenant).webhooks.save(listens))
    first, second = await salon.booked(), await salon.booked(at(3), customer=2)
    assert (await salon.move(first, at(1))).name == "moved"
    assert (await salon.cancel(second)).name == "cancelled"
    assert (await salon.cancel(second)).name == "gone"
    salon.clock.advance(3 * DAY)
    judged = salon.appointments.judge(salon.asked(own=True), first.id, BookingEvent.MISS)
    assert (await salon.world.settle(judged)).name == "judged"
    rows = await salon.store.read(lambda tx: tx.tenant(salon.tenant).webhooks.page("wh1", None))
    assert [row.event for row in reversed(rows)] == [
        "booking.booked", "booking.booked", "booking.moved", "booking.cancelled", "booking.no_show",
    ]  # fmt: skip
    told = orjson.loads(rows[-1].body)["data"]
    assert (told["booking_id"], told["price_minor"], told["contact_id"]) == (first.id, 50_000, first.contact)
    assert {row.contact for row in rows} == {first.contact, second.contact}
