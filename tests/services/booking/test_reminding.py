"""Reminders: once each, never at night, caught up after downtime, never after the appointment."""

from dataclasses import replace

import pytest

from tests.services.booking.salon import NINE, Salon, at
from wabot.core.booking import BookingId
from wabot.core.clock import DAY, MINUTE, Instant
from wabot.core.session import SessionState
from wabot.core.tenant import Wish
from wabot.ports.store import Tx


async def looks(salon: Salon, now: Instant, times: int = 2) -> int:
    """The job runs at this moment; how many reminders the customer has by then."""
    salon.clock.advance(now - salon.clock.now())
    for _ in range(times):
        await salon.reminders.look(now)
    return sum("See you soon" in words for words in await salon.told())


async def test_a_day_and_two_hours_before_once_each(salon: Salon) -> None:
    await salon.booked(at(3))
    assert await looks(salon, at(3 - 24.1)) == 0
    assert await looks(salon, at(3 - 24)) == 1
    assert await looks(salon, at(3 - 20)) == 1
    assert await looks(salon, at(0.9)) == 1
    assert await looks(salon, at(1)) == 2
    assert await looks(salon, at(2.9)) == 2


async def test_after_downtime_only_the_one_that_still_says_something(salon: Salon) -> None:
    await salon.booked(at(3))
    assert await looks(salon, at(2)) == 1, "both are due, one is enough"
    assert await looks(salon, at(2.5)) == 1


async def test_never_after_the_appointment(salon: Salon) -> None:
    await salon.booked(at(3))
    assert await looks(salon, at(3)) == 0
    assert await looks(salon, at(30)) == 0


async def test_never_at_night(salon: Salon) -> None:
    await salon.booked(NINE)
    assert await looks(salon, at(-24)) == 1
    assert await looks(salon, at(-2)) == 2, "seven in the morning is no night"
    moved = (await salon.standing())[0]
    assert (await salon.move(moved, at(14, 1), own=True)).name == "moved"
    assert await looks(salon, Instant(at(14, 1) - DAY + MINUTE)) == 2, "eleven in the evening"
    assert await looks(salon, at(-2, 1)) == 3


async def test_who_books_late_needs_no_reminder_of_what_is_past(salon: Salon) -> None:
    salon.clock.advance(at(-1) - salon.clock.now())
    await salon.booked(NINE)
    assert await looks(salon, at(-0.5)) == 0


async def test_a_moved_appointment_is_reminded_of_anew(salon: Salon) -> None:
    made = await salon.booked(at(3))
    assert await looks(salon, at(3 - 24)) == 1
    assert (await salon.move(made, at(3, 3))).name == "moved"
    assert await looks(salon, at(1)) == 1
    assert await looks(salon, at(3, 2)) == 2
    assert await looks(salon, at(1, 3)) == 3


async def test_what_is_cancelled_is_not_reminded_of(salon: Salon) -> None:
    await salon.cancel(await salon.booked(at(3)))
    assert await looks(salon, at(1)) == 0


async def test_settings(salon: Salon) -> None:
    await salon.set("booking_remind_hours", "0")
    await salon.set("booking_remind_again_hours", "5")
    await salon.booked(at(4))
    assert await looks(salon, at(-2)) == 0
    assert await looks(salon, at(-1)) == 1
    assert await looks(salon, at(3.5)) == 1


async def test_quiet_hours_can_be_off(salon: Salon) -> None:
    await salon.set("quiet_hours", "off")
    await salon.book(at(-4), own=True)
    assert await looks(salon, at(-6)) >= 1


async def test_while_the_bot_is_cut_off_nothing_is_queued(salon: Salon) -> None:
    await salon.booked(at(3))
    await salon.connected(SessionState.CONNECTING)
    assert await looks(salon, at(3 - 24)) == 0
    assert await looks(salon, at(2)) == 0
    await salon.connected(SessionState.READY)
    assert await looks(salon, at(2.5)) == 1


async def test_who_sent_stop_is_left_alone(salon: Salon) -> None:
    made = await salon.booked(at(3))
    await salon.store.submit(lambda tx: tx.tenant(salon.tenant).contacts.opt_out(made.contact, salon.clock.now()))
    assert await looks(salon, at(1)) == 0


async def test_a_business_at_rest_writes_nobody(salon: Salon) -> None:
    await salon.booked(at(3))
    await salon.world.settle(await salon.world.life.stop(salon.world.by(), salon.tenant))
    assert (await salon.world.record(salon.tenant)).wish is Wish.STOP
    assert await looks(salon, at(3 - 24)) == 0
    await salon.world.settle(await salon.world.life.resume(salon.world.by(), salon.tenant))
    assert await looks(salon, at(3 - 23)) == 1


@pytest.mark.slow
async def test_many_at_once(salon: Salon) -> None:
    """More than one page of them, each reminded once."""
    first = await salon.booked(at(3))

    def fill(tx: Tx) -> None:
        for n in range(600):
            one = replace(first, id=BookingId(f"x{n}"), worker=f"w{n}", agreed_at=Instant(1))
            assert tx.tenant(salon.tenant).bookings.add(one)

    await salon.store.submit(fill)
    salon.clock.advance(at(3 - 24) - salon.clock.now())
    await salon.reminders.look(salon.clock.now())
    left = await salon.store.read(lambda tx: tx.platform.bookings_scan.coming(NINE, at(9), 1))
    assert left == []
