"""The business's diary: today, another day, the next days with what is booked."""

from datetime import date, timedelta

from wabot.actions.lines import item
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.booking import Booking, BookingStatus
from wabot.core.day import day_of, read_day, span_of
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.moments import read_date
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.booking.words import Teller, day_words, hours_words

SHOWN = (BookingStatus.BOOKED, BookingStatus.DONE, BookingStatus.NO_SHOW)
AHEAD = 14
"""Days that the list of the next days looks at."""


@action("bookings.day", outcomes=("shown", "first", "choose", "bad_day"), role=Role.TENANT_OWNER)
async def show_day(call: Call, services: Services) -> Outcome:
    """A day's list. Args: tenant, day ("": today). `first`: nothing can be booked yet.

    Slots: bookings (list), day (iso), day_words, count, is_today, before and after (the days beside it), name.
    """
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    if not await services.booking.catalogue.services(tenant.id):
        return Outcome(
            "first", {"name": tenant.name, "hours": hours_words(services.booking.timetable.terms(tenant.id).hours)}
        )
    day = _day(call, tenant)
    if day is None:
        return Outcome("bad_day", {"day": ""})
    items = await services.store.read(lambda tx: _items(tx, services, tenant, day))
    slots: dict[str, Json] = {
        "name": tenant.name,
        "bookings": items,
        "count": len(items),
        "day": day.isoformat(),
        "day_words": day_words(day),
        "is_today": "yes" if day == day_of(call.at, tenant.time_zone) else "no",
        "before": (day - timedelta(days=1)).isoformat(),
        "after": (day + timedelta(days=1)).isoformat(),
    }
    return Outcome("shown", slots)


@action("bookings.days", outcomes=("listed", "choose"), role=Role.TENANT_OWNER)
async def list_days(call: Call, services: Services) -> Outcome:
    """The next days with how many bookings each has. Args: tenant. Slots: days (list)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    today = day_of(call.at, tenant.time_zone)
    span = span_of(today, tenant.time_zone, AHEAD)
    found = await services.store.read(lambda tx: tx.tenant(tenant.id).bookings.between(span.since, span.until, SHOWN))
    counts: dict[date, int] = {}
    for one in found:
        day = day_of(one.starts_at, tenant.time_zone)
        counts[day] = counts.get(day, 0) + 1
    days: list[Json] = []
    for day in (today + timedelta(days=n) for n in range(AHEAD)):
        words: dict[str, Json] = {"day": day_words(day), "count": counts.get(day, 0)}
        days.append(item(day.isoformat(), values.text("bookings-day-line", words)))
    return Outcome("listed", {"days": days, "name": tenant.name})


def _line(teller: Teller, tx: Tx, booking: Booking) -> Json:
    """A booking as a line of a day's list."""
    words = teller.slots(tx, booking)
    mark = "none" if booking.status is BookingStatus.BOOKED else booking.status.value.replace("_", "-")
    return item(booking.id, values.text("bookings-line", {**words, "mark": mark}))


def _items(tx: Tx, services: Services, tenant: Tenant, day: date) -> list[Json]:
    span = span_of(day, tenant.time_zone)
    teller = Teller.read(tx, services.booking.timetable.terms(tenant.id))
    found = tx.tenant(tenant.id).bookings.between(span.since, span.until, SHOWN)
    return [_line(teller, tx, one) for one in found]


def _day(call: Call, tenant: Tenant) -> date | None:
    typed = str(plain(call.args.get("day")) or "")
    today = day_of(call.at, tenant.time_zone)
    return (read_day(typed) or read_date(typed, today)) if typed else today
