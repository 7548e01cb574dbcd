"""Times when nobody can be booked: some hours, a day, several days; for everybody or for one worker."""

from datetime import date

from wabot.actions.booking.asked import noted
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.booking import Block
from wabot.core.clock import DAY, Instant, later
from wabot.core.day import day_of, read_day, span_of
from wabot.core.free_times import moment_of
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.services.booking.words import clock, day_words, when_words

LISTED = 365 * DAY
LONGEST_NOTE = 100
MOST_DAYS = 366


@action("bookings.blocks", outcomes=("listed", "none", "choose"), role=Role.TENANT_OWNER)
async def listing(call: Call, services: Services) -> Outcome:
    """Blocked times that are not over. Args: tenant. Slots: blocks, workers (lists), several, name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.catalogue.blocks(tenant.id, call.at, later(call.at, LISTED))
    workers = await services.booking.timetable.workers(tenant.id)
    names = {one.id: one.name or tenant.name for one in workers}
    slots: dict[str, Json] = {
        "blocks": items(item(one.id, _line(one, tenant, names)) for one in found),
        "workers": items(item(one.id, names[one.id]) for one in workers),
        "several": len(workers) > 1,
        "worker": "",
        "name": tenant.name,
    }
    return Outcome("listed" if found else "none", slots)


@action("bookings.block", outcomes=("blocked", "bad", "choose"), role=Role.TENANT_OWNER)
async def block(call: Call, services: Services) -> Outcome:
    """Block a time. Args: tenant, worker ("": everybody), day, last_day ("": the same), since, until (times), note.

    Slots: what (the time in words), inside (how many bookings stand in it; they stay). `bad`: it ends before it begins,
    or is over.
    """
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    fresh = _asked(call, tenant)
    if fresh is None or fresh.until <= call.at:
        return Outcome("bad")
    words: dict[str, Json] = {"what": span_words(fresh, tenant.time_zone)}
    done = services.booking.catalogue.block(tenant.id, call.key, fresh, words)
    return noted(call, services, tenant.id, done, "bookings.block", worker=fresh.worker)


@action("bookings.unblock", outcomes=("unblocked", "gone", "choose"), role=Role.TENANT_OWNER)
async def unblock(call: Call, services: Services) -> Outcome:
    """Open a blocked time again. Args: tenant, block."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    done = services.booking.catalogue.unblock(tenant.id, call.text("block"))
    return noted(call, services, tenant.id, done, "bookings.unblock")


def span_words(block: Block, zone: str) -> Json:
    """A blocked time in as few words as it takes: a day, some days, some hours, or from when to when."""
    first, last = day_of(block.since, zone), day_of(Instant(block.until - 1), zone)
    whole = span_of(first, zone).since == block.since and span_of(last, zone).until == block.until
    if whole and first == last:
        return day_words(first)
    ends: dict[str, Json] = {"since": day_words(first), "until": day_words(last)}
    if not whole and first == last:
        ends = {"since": when_words(block.since, zone), "until": clock(block.until, zone)}
    elif not whole:
        ends = {"since": when_words(block.since, zone), "until": when_words(block.until, zone)}
    return values.text("bookings-span", ends)


def _line(block: Block, tenant: Tenant, names: dict[str, str]) -> Json:
    who = names.get(block.worker, "–") if block.worker else ""
    extra = [part for part in (who, block.note) if part]
    words: dict[str, Json] = {"what": span_words(block, tenant.time_zone), "extra": ", ".join(extra)}
    return values.text("bookings-block-line-more" if extra else "bookings-block-line", words)


def _asked(call: Call, tenant: Tenant) -> Block | None:
    """The time meant; None where it makes no sense."""
    zone, first = tenant.time_zone, _day(call, "day")
    if first is None:
        return None
    last = _day(call, "last_day") or first
    since, until = _minute(call.text("since"), 0), _minute(call.text("until"), 24 * 60)
    begins, ends = moment_of(first, since, zone), moment_of(last, until, zone)
    if not begins < ends or (last - first).days > MOST_DAYS:
        return None
    return Block("", call.text("worker"), begins, ends, call.text("note").strip()[:LONGEST_NOTE])


def _day(call: Call, name: str) -> date | None:
    return read_day(str(plain(call.args.get(name)) or ""))


def _minute(clock_text: str, missing: int) -> int:
    hour, colon, minute = clock_text.partition(":")
    return int(hour) * 60 + int(minute) if colon else missing
