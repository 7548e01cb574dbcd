"""The log of a tenant's messages as people read it: pages, searches, and a document of a span of days."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from wabot.core import sheet
from wabot.core.clock import Instant, to_datetime
from wabot.core.day import Span
from wabot.core.ids import ContactId, EffectId, EventId, TenantId
from wabot.core.message import MessageKind
from wabot.flow.codec import effect_from_json, event_from_json
from wabot.flow.effects import Send
from wabot.flow.events import Said
from wabot.ports.store import Store, TenantScope
from wabot.ports.store.contacts import Contact
from wabot.ports.store.message_log import LogFilter, Logged
from wabot.services.effects import without_shown
from wabot.services.figures import SAID
from wabot.services.notices import SEND

PAGE = 50
AT_ONCE = 500  # rows read together
LOOKED_AT = 5_000  # rows read for one page of a search: what is older is found by its day
ROWS = 20_000  # of one document: about 4 MB


@dataclass(frozen=True, slots=True)
class Line:
    """One message as it is shown."""

    logged: Logged
    who: Contact | None
    text: str | None  # None where it held a secret
    kind: MessageKind


@dataclass(frozen=True, slots=True)
class Page:
    """Some messages, oldest first."""

    lines: Sequence[Line]
    has_older: bool


class MessageLog:
    """Reads the log of one tenant at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def page(self, tenant: TenantId, wanted: LogFilter, limit: int = PAGE) -> Page:
        """The newest messages the filter leaves."""
        return await self._store.read(lambda tx: _page(tx.tenant(tenant), wanted, limit))

    async def one(self, tenant: TenantId, message: str) -> Line | None:
        """By id, in whichever direction it went; None where nobody said such a thing."""
        return await self._store.read(lambda tx: _one(tx.tenant(tenant), message))

    async def document(self, tenant: TenantId, span: Span, head: Sequence[str], zone: str) -> tuple[bytes, int, bool]:
        """Messages of these days as CSV, oldest first; how many, and whether there were more than a document takes.

        Columns: day, time (on the clock of `zone`), direction, name, number, kind, status, words.
        """
        wanted = LogFilter(since=span.since, until=span.until)
        page = await self._store.read(lambda tx: _page(tx.tenant(tenant), wanted, ROWS, looked_at=ROWS + AT_ONCE))
        return await asyncio.to_thread(_document, head, page.lines, zone), len(page.lines), page.has_older


def _document(head: Sequence[str], lines: Sequence[Line], zone: str) -> bytes:
    return sheet.written(head, [_row(line, zone) for line in lines])


def _page(scope: TenantScope, wanted: LogFilter, limit: int, looked_at: int = LOOKED_AT) -> Page:
    names: dict[ContactId, Contact | None] = {}
    found: list[Line] = []
    step, read, more = min(AT_ONCE, limit + 1), 0, True
    while more and len(found) <= limit and read < looked_at:
        rows = scope.message_log.newest(wanted, step)
        read += len(rows)
        more = len(rows) == step
        if rows:
            wanted = replace(wanted, before=rows[-1].place)
        found += [line for row in rows if (line := _line(scope, row, names)) is not None and _says(line, wanted.text)]
    return Page(found[limit - 1 :: -1] if len(found) > limit else found[::-1], len(found) > limit or more)


def _line(scope: TenantScope, row: Logged, names: dict[ContactId, Contact | None]) -> Line | None:
    """None for what nobody said: that somebody's number changed, for example."""
    if row.contact not in names:
        names[row.contact] = scope.contacts.get(row.contact)
    who = names[row.contact]
    if not row.body:
        return Line(row, who, None, MessageKind.TEXT)
    if row.inward:
        event = event_from_json(row.body)
        said = isinstance(event, Said) and event.kind is not MessageKind.NOTE
        return Line(row, who, event.text, event.kind) if said and isinstance(event, Said) else None
    effect = effect_from_json(row.body)
    if not isinstance(effect, Send):
        return None
    return Line(row, who, without_shown(effect.message.text), effect.message.kind)


def _one(scope: TenantScope, message: str) -> Line | None:
    sent = scope.outbox.get(EffectId(message))
    if sent is not None and sent.kind == SEND:
        became = {"status": sent.status, "error": sent.error}
        row = Logged(sent.created_at, sent.id, sent.contact, sent.body, inward=False, **became)
        return _line(scope, row, {})
    heard = scope.events.get(EventId(message))
    if heard is None or heard.kind != SAID:
        return None
    return _line(scope, Logged(heard.recorded_at, heard.id, heard.contact, heard.body, inward=True), {})


def _says(line: Line, text: str) -> bool:
    return not text or (line.text is not None and text.casefold() in line.text.casefold())


def _row(line: Line, zone: str) -> tuple[str, ...]:
    day, time = day_and_time(line.logged.at, zone)
    who, status = line.who, line.logged.status or "in"
    phone = f"+{who.phone}" if who is not None and who.phone else ""
    direction = "in" if line.logged.inward else "out"
    return day, time, direction, who.called if who is not None else "", phone, line.kind, status, _words(line)


def _words(line: Line) -> str:
    return "•••" if line.text is None else line.text


def day_and_time(at: Instant, zone: str) -> tuple[str, str]:
    """`2026-11-21` and `14:05` on the clock of this time zone."""
    moment = to_datetime(at).astimezone(ZoneInfo(zone))
    return moment.date().isoformat(), moment.strftime("%H:%M")
