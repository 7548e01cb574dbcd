"""What else a business does about bookings: its rules, and its diary as a calendar file."""

from datetime import timedelta

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.booking import BookingStatus
from wabot.core.calendar_file import MIME
from wabot.core.clock import DAY, later
from wabot.core.day import Span, day_of, read_day, span_of
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.booking.calendars import calendar_of
from wabot.services.booking.terms import DAYTIME, KEYS
from wabot.services.booking.words import Teller

WEEK = 7
STANDING = (BookingStatus.BOOKED, BookingStatus.DONE, BookingStatus.NO_SHOW)


@action("bookings.rules", outcomes=("listed", "choose"), role=Role.TENANT_OWNER)
async def rules(call: Call, services: Services) -> Outcome:
    """The settings that bookings go by. Args: tenant. Slots: items (list), name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    lines = []
    for key in KEYS:
        shown = services.settings.show(tenant.id, key)
        if shown is None:
            continue
        hours = services.booking.timetable.terms(tenant.id).hours
        value: Json = hours if key == "hours" else shown.value
        value = int(value) if isinstance(value, str) and value.isdecimal() else value
        lines.append(item(key, values.text("bookings-rule-line", {"label": shown.label, "value": value, "rule": key})))
    return Outcome("listed", {"items": items(lines), "name": tenant.name, "daytime": DAYTIME})


@action("bookings.calendar", outcomes=("made", "none", "choose"), role=Role.TENANT_OWNER)
async def calendar(call: Call, services: Services) -> Outcome:
    """The diary as a file. Args: tenant, range (day, week or all: a month back, all to come), day ("": today).

    Slots: calendar (a file), count.
    """
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    span, name = _span(call, tenant)

    def commit(tx: Tx) -> Outcome:
        found = tx.tenant(tenant.id).bookings.between(span.since, span.until, STANDING)
        if not found:
            return Outcome("none", {"count": 0})
        teller = Teller.read(tx, services.booking.timetable.terms(tenant.id))
        content = calendar_of(tx, teller, found, for_customer=False)
        media = services.files.keep(tx, tenant.id, content, MIME, name)
        file = values.file(media.reference, media.mime, media.filename, media.size)
        return Outcome("made", {"calendar": file, "count": len(found)})

    return Outcome("made", {}, commit)


def _span(call: Call, tenant: Tenant) -> tuple[Span, str]:
    """The days meant, and what the file is called."""
    today = day_of(call.at, tenant.time_zone)
    day = read_day(str(plain(call.args.get("day")) or "")) or today
    match call.text("range"):
        case "day":
            return span_of(day, tenant.time_zone), f"bookings-{day.isoformat()}.ics"
        case "week":
            monday = day - timedelta(days=day.weekday())
            return span_of(monday, tenant.time_zone, WEEK), f"bookings-week-{monday.isoformat()}.ics"
    return Span(later(call.at, -30 * DAY), later(call.at, 400 * DAY)), "bookings.ics"
