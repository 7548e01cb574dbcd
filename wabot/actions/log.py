"""The log of messages in chat: for owners of their own bot, for staff of any."""

from collections.abc import Sequence

from wabot.actions.order_list import read_past_day
from wabot.actions.people.whom import head
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core import phone as phones
from wabot.core import sheet
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.day import Span, span_of
from wabot.core.digits import ascii_digits
from wabot.core.ids import ContactId
from wabot.core.message import MessageKind
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.message_log import LogFilter
from wabot.services.audit import by
from wabot.services.contacts.book import called
from wabot.services.message_log import Line, Page, day_and_time

LOOK = ("listed", "more", "none", "bad_day", "not_found")
WORDS = 70  # characters of one message
PART = 3_300  # characters of one part: safely one message, whatever the language adds
FRAME = 30  # characters of a line beside its words: time, arrow, name
FEWEST_DIGITS = 5  # of what is searched for as a number
LONGEST_TEXT = 60
MARKS = {"sent": "✓", "delivered": "✓✓", "read": "👁", "failed": "❌", "parked": "⏸"}
KINDS = {
    MessageKind.IMAGE: "🖼",
    MessageKind.VIDEO: "🎬",
    MessageKind.AUDIO: "🎤",
    MessageKind.DOCUMENT: "📄",
    MessageKind.STICKER: "🙂",
    MessageKind.LOCATION: "📍",
    MessageKind.CONTACT: "👤",
    MessageKind.POLL: "📊",
    MessageKind.ORDER: "🛒",
}


@action("log.show", outcomes=LOOK, role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """Fifty messages, newest last. Args: tenant, contact, text, day, before (a place), part.

    `more`: they fill several messages, and this is one of them; ask again with `next_part`. Slots: lines, log_which,
    has_older, log_older, next_part, log_top.
    """
    return await _show(call, services)


@action("monitor.log", outcomes=LOOK, role=Role.VIEWER)
async def of_a_tenant(call: Call, services: Services) -> Outcome:
    """As `log.show`, for the platform's people."""
    return await _show(call, services)


async def _show(call: Call, services: Services) -> Outcome:
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    wanted = await _wanted(call, services, tenant)
    if wanted is None:
        return Outcome("bad_day", {"log_day": ""})
    page = await services.message_log.page(tenant.id, wanted)
    which = await _which(call, services, tenant)
    asked: dict[str, Json] = {f"log_{name}": call.text(name) for name in ("contact", "text", "day", "before")}
    heading: dict[str, Json] = {**head(tenant), "name": tenant.name, "tenant": tenant.id, **which, **asked}
    if not page.lines:
        return Outcome("none", heading)
    return _part(call, tenant, page, heading)


def _part(call: Call, tenant: Tenant, page: Page, heading: dict[str, Json]) -> Outcome:
    parts = _parts(page.lines, tenant.time_zone, named=not call.text("contact"))
    number = min(int(call.text("part") or "0") if call.text("part").isdecimal() else 0, len(parts) - 1)
    top = call.text("top") or _place(page.lines[-1], after=True)
    slots: dict[str, Json] = {
        **heading,
        "lines": [values.text("log-head", heading), *parts[0]] if number == 0 else parts[number],
        "next_part": str(number + 1),
        "log_top": top,
        "has_older": page.has_older,
        "log_older": _place(page.lines[0]),
    }
    return Outcome("more" if number + 1 < len(parts) else "listed", slots)


async def _wanted(call: Call, services: Services, tenant: Tenant) -> LogFilter | None:
    """The filter; None where the day is none."""
    span = _day(call.text("day"), tenant, call.at)
    if span is None and call.text("day"):
        return None
    text = call.text("text").strip()[:LONGEST_TEXT]
    contacts: tuple[ContactId, ...] = ()
    if call.text("contact"):
        contacts = (ContactId(call.text("contact")),)
    elif number := _number(text, tenant):
        found = await services.store.read(lambda tx: tx.tenant(tenant.id).contacts.search(number, 20))
        contacts, text = tuple(one.id for one in found) or (ContactId("-"),), ""
    before = _read_place(call.text("top") or call.text("before"))
    since, until = (span.since, span.until) if span else (None, None)
    # Who reads on the bot itself would mostly see themselves reading.
    reader = call.actor.contact if call.tenant == tenant.id and not contacts else None
    return LogFilter(contacts, reader, since, until, before, text)


def _number(text: str, tenant: Tenant) -> str:
    """The digits of a number, or a part of one, that is searched for."""
    digits = "".join(letter for letter in ascii_digits(text) if letter.isdecimal())
    if len(digits) < FEWEST_DIGITS or any(letter.isalpha() for letter in text):
        return ""
    whole = phones.parse(text, tenant.country, any_country=True)
    return whole if isinstance(whole, str) else digits


def _day(text: str, tenant: Tenant, now: Instant) -> Span | None:
    day = read_past_day(text, tenant.time_zone, now) if text else None
    return None if day is None else span_of(day, tenant.time_zone)


async def _which(call: Call, services: Services, tenant: Tenant) -> dict[str, Json]:
    contact = await services.contacts.book.get(tenant.id, call.text("contact")) if call.text("contact") else None
    which: Json = "" if contact is None else called(contact)
    if call.text("text"):
        which = f"“{call.text('text').strip()[:LONGEST_TEXT]}”"
    day = read_past_day(call.text("day"), tenant.time_zone, call.at) if call.text("day") else None
    if day is not None:
        which = values.date(day.isoformat())
    return {"log_which": which, "narrowed": "yes" if which else "no"}


def _parts(lines: Sequence[Line], zone: str, *, named: bool) -> list[list[Json]]:
    """The lines, a heading before each day, as many in each part as one message holds."""
    found: list[list[Json]] = [[]]
    used, day = 0, ""
    for line in lines:
        today, time = day_and_time(line.logged.at, zone)
        shown = _shown(line, time, named=named)
        size = FRAME + min(len(line.text or ""), WORDS)
        if found[-1] and used + size > PART:
            found.append([])
            used, day = 0, ""
        if today != day:
            found[-1].append(values.text("log-day", {"day": values.date(today)}))
        found[-1].append(shown)
        used, day = used + size, today
    return found


def _shown(line: Line, time: str, *, named: bool) -> Json:
    text: Json = values.text("admin-log-secret") if line.text is None else _short(line)
    mark = "" if line.logged.inward else MARKS.get(line.logged.status, "🕓")
    args: dict[str, Json] = {"time": time, "text": text, "mark": mark}
    if named:
        args["who"] = called(line.who) if line.who is not None else "–"
    way = "in" if line.logged.inward else "out"
    return values.text(f"log-{way}" if named else f"log-{way}-bare", args)


def _short(line: Line) -> str:
    flat = " ".join(f"{KINDS.get(line.kind, '')} {line.text or ''}".split())
    return flat if len(flat) <= WORDS else f"{flat[: WORDS - 1]}…"


def _place(line: Line, *, after: bool = False) -> str:
    """Where a message stands, as a menu remembers it; `after`: just behind it, so that it is itself among the older."""
    return f"{int(line.logged.at)} {line.logged.id}{'~' if after else ''}"


def _read_place(text: str) -> tuple[Instant, str] | None:
    at, _, key = text.partition(" ")
    return (Instant(int(at)), key) if at.isdecimal() and len(at) < 16 and key else None


@action("log.document", outcomes=("made", "none", "bad_day", "not_found"), role=Role.TENANT_OWNER)
async def document(call: Call, services: Services) -> Outcome:
    """Messages of a span of days as CSV. Args: tenant, since, until (days; "": the same). Slots: document, count."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    first = read_past_day(call.text("since"), tenant.time_zone, call.at)
    last = read_past_day(call.text("until"), tenant.time_zone, call.at) if call.text("until") else first
    if first is None or last is None or last < first:
        return Outcome("bad_day")
    span = span_of(first, tenant.time_zone, (last - first).days + 1)
    columns = ("day", "time", "direction", "name", "number", "kind", "status", "words")
    content, count, cut = await services.message_log.document(tenant.id, span, columns, tenant.time_zone)
    if not count:
        return Outcome("none", {**head(tenant)})
    name = f"messages-{first.isoformat()}{'' if last == first else f'-{last.isoformat()}'}.csv"
    slots: dict[str, Json] = {**head(tenant), "count": count, "cut": "yes" if cut else "no"}

    def commit(tx: Tx) -> Outcome:
        kept = services.files.keep(tx, call.tenant, content, sheet.MIME, name)
        services.audit.note(tx, by(call), "log.export", tenant.id, since=first.isoformat(), until=last.isoformat())
        return Outcome("made", {**slots, "document": values.file(kept.reference, kept.mime, name, kept.size)})

    return Outcome("made", slots, commit)
