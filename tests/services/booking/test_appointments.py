"""Appointments: who comes second hears so at once, rules bind customers, and everybody is told once."""

import asyncio
from dataclasses import replace

from tests.services.booking.salon import BRAIDS, NINE, Salon, at
from wabot.core.booking import Block, BookingEvent, BookingStatus, Service
from wabot.core.clock import HOUR
from wabot.core.ids import EffectId
from wabot.services.booking.appointments import MOST_OPEN
from wabot.services.booking.timetable import Look

OWNER = "254711200000"


async def test_a_booking_is_made_and_told(salon: Salon) -> None:
    done = await salon.book()
    assert done.name == "booked"
    made = await salon.get(str(done.slots["booking"]))
    assert (made.starts_at, made.ends_at, made.status) == (NINE, at(1), BookingStatus.BOOKED)
    assert done.slots["calendar"]
    assert any("New booking" in words and "Customer 1" in words for words in await salon.world.heard(OWNER))


async def test_the_last_time_goes_to_one_of_two_at_the_same_moment(salon: Salon) -> None:
    done = await asyncio.gather(*(salon.book(customer=n) for n in (1, 2)))
    assert sorted(one.name for one in done) == ["booked", "taken"]
    (late,) = [one for one in done if one.name == "taken"]
    keys = [int(item["key"]) for item in _items(late.slots["times"])]
    assert at(1) in keys, "the nearest free time is offered"
    assert all(abs(key - NINE) >= HOUR for key in keys)
    assert len(await salon.standing()) == 1


async def test_whoever_is_free_is_the_least_busy(salon: Salon) -> None:
    await salon.open(workers=3)
    made = [await salon.booked(NINE, customer=n) for n in range(3)]
    assert {one.worker for one in made} == {"1", "2", "3"}
    assert (await salon.book(customer=4)).name == "taken"
    await salon.booked(at(2), worker="1", customer=4)
    await salon.booked(at(2), worker="2", customer=4)
    assert (await salon.booked(at(5), customer=5)).worker == "3"


async def test_gaps_are_kept_free(salon: Salon) -> None:
    await salon.booked(NINE, BRAIDS)
    assert (await salon.book(at(2), customer=2)).name == "taken"
    assert (await salon.book(at(2.5), customer=2)).name == "booked"


async def test_moving_and_cancelling_free_the_time(salon: Salon) -> None:
    first = await salon.booked()
    assert (await salon.move(first, at(0.25))).name == "moved", "it may keep some of its own time"
    assert (await salon.book(customer=2)).name == "taken"
    assert (await salon.move(first, at(3))).name == "moved"
    second = await salon.booked(customer=2)
    assert (await salon.move(first, at(0.5))).name == "taken"
    assert (await salon.cancel(second)).name == "cancelled"
    assert (await salon.move(first, at(0.5))).name == "moved"
    assert (await salon.cancel(second)).name == "gone", "cancelled is cancelled"
    assert (await salon.move(second, at(5))).name == "gone"
    assert [one.id for one in await salon.standing()] == [first.id]


async def test_too_late_for_customers_but_not_for_the_business(salon: Salon) -> None:
    made = await salon.booked()
    salon.clock.advance(NINE - 2 * HOUR - salon.clock.now())
    assert (await salon.move(made, at(1))).name == "moved", "two hours before is in time"
    salon.clock.advance(HOUR + 1)
    assert (await salon.move(made, at(3))).name == "too_late"
    assert (await salon.cancel(made)).name == "too_late"
    assert (await salon.move(made, at(3), own=True)).name == "moved"
    assert (await salon.cancel(made, own=True, why="We are ill")).name == "cancelled"
    told = await salon.told()
    assert any("has moved your booking" in words for words in told)
    assert any("“We are ill”" in words for words in told)


async def test_nobody_fills_the_diary(salon: Salon) -> None:
    for n in range(MOST_OPEN):
        await salon.booked(at(0, n))
    assert (await salon.book(at(0, MOST_OPEN))).name == "too_many"
    assert (await salon.book(at(0, MOST_OPEN), own=True)).name == "booked", "but the business may for them"


async def test_rules_bind_customers_alone(salon: Salon) -> None:
    assert (await salon.book(at(-2))).name == "taken", "closed"
    assert (await salon.book(at(0.1))).name == "taken", "off the grid"
    assert (await salon.book(at(0, 60))).name == "full", "too far ahead"
    assert (await salon.book(service="9")).name == "gone"
    assert (await salon.book(at(-2), own=True)).name == "booked"
    assert (await salon.book(at(-2.5), own=True, customer=2)).name == "taken", "what is taken is taken for all"
    assert (await salon.book(salon.clock.now(), own=True)).name in {"taken", "full"}, "nobody books the past"


async def test_blocked_times(salon: Salon) -> None:
    await salon.open(workers=2)
    block = Block("", "2", NINE, at(3))
    await salon.world.settle(salon.catalogue.block(salon.tenant, EffectId("b1"), block, {}))
    assert (await salon.book(worker="2")).name == "taken"
    assert (await salon.booked(worker="")).worker == "1"
    whole = Block("", "", at(4), at(6))
    done = await salon.world.settle(salon.catalogue.block(salon.tenant, EffectId("b2"), whole, {}))
    assert done.slots["inside"] == 0
    assert (await salon.book(at(5), customer=2)).name == "taken"
    (later_one,) = await salon.catalogue.blocks(salon.tenant, at(3.5), at(9))
    assert (await salon.world.settle(salon.catalogue.unblock(salon.tenant, later_one.id))).name == "unblocked"
    assert (await salon.book(at(5), customer=2)).name == "booked"
    again = await salon.world.settle(salon.catalogue.block(salon.tenant, EffectId("b3"), whole, {}))
    assert again.slots["inside"] == 1


async def test_who_left_hands_over_what_is_moved(salon: Salon) -> None:
    await salon.open(workers=2)
    made = await salon.booked(worker="2")
    rest = salon.catalogue.change_worker(salon.tenant, "2", lambda one: replace(one, active=False))
    assert (await salon.world.settle(rest)).name == "changed"
    assert (await salon.get(made.id)).worker == "2", "what is booked stays"
    days = await salon.timetable.days(salon.asked(), Look("", booking=made.id))
    assert days
    assert (await salon.move(made, at(2))).name == "moved"
    assert (await salon.get(made.id)).worker == "1"
    last = salon.catalogue.change_worker(salon.tenant, "1", lambda one: replace(one, active=False))
    assert (await salon.world.settle(last)).name == "last"


async def test_came_or_not(salon: Salon) -> None:
    made = await salon.booked()

    async def judge(event: BookingEvent) -> str:
        return (await salon.world.settle(salon.appointments.judge(salon.asked(own=True), made.id, event))).name

    assert await judge(BookingEvent.FINISH) == "too_early"
    salon.clock.advance(NINE - salon.clock.now())
    assert await judge(BookingEvent.FINISH) == "judged"
    assert await judge(BookingEvent.FINISH) == "gone"
    assert await judge(BookingEvent.MISS) == "judged"
    assert (await salon.get(made.id)).status is BookingStatus.NO_SHOW


async def test_what_was_agreed_stays_as_the_service_changes(salon: Salon) -> None:
    made = await salon.booked()
    await salon.set("currency", "USD")
    await salon.world.settle(salon.catalogue.change_worker(salon.tenant, "1", lambda one: one))
    assert (await salon.move(made, at(1))).name == "moved"
    kept = await salon.get(made.id)
    assert (kept.price, kept.ends_at - kept.starts_at, kept.service_name) == (made.price, HOUR, "Haircut")


async def test_the_days_offered_are_those_that_can_be_booked(salon: Salon) -> None:
    days = await salon.timetable.days(salon.asked(), Look("1"))
    assert len(days) == 7
    for day, free in days[1:]:
        times = await salon.timetable.times(salon.asked(), Look("1"), day)
        assert len(times) == free == 29
    await salon.world.settle(salon.catalogue.change_service(salon.tenant, "1", _off))
    assert await salon.timetable.days(salon.asked(), Look("1")) == []


async def test_another_business_is_another_diary(salon: Salon) -> None:
    first = salon.tenant
    made = await salon.booked()
    await salon.open()
    assert salon.tenant != first
    assert (await salon.book()).name == "booked"
    assert (await salon.cancel(made)).name == "gone", "what is not theirs is not there"
    assert (await salon.move(made, at(1))).name == "gone"


def _off(service: Service) -> Service:
    return replace(service, active=False)


def _items(value: object) -> list[dict[str, str]]:
    assert isinstance(value, list)
    return value
