"""Messages of the log, as callers read them."""

from wabot.core.api.messages import Message, MessageQuery, Messages, Whom
from wabot.core.api.shape import when
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Delivery
from wabot.ports.api import ApiRefused, Wrong
from wabot.ports.store.message_log import LogFilter
from wabot.services.api.cursors import cursor_of, place_of
from wabot.services.message_log import Line, MessageLog


class History:
    """Reads the log of one tenant at a time."""

    def __init__(self, log: MessageLog) -> None:
        self._log = log

    async def page(self, tenant: TenantId, query: MessageQuery) -> Messages:
        """Newest first."""
        before = _before(query.cursor) if query.cursor else None
        contacts = (ContactId(query.contact),) if query.contact else ()
        page = await self._log.page(tenant, LogFilter(contacts, before=before, text=query.text), query.limit)
        oldest = page.lines[0].logged.place if page.lines else None
        more = cursor_of(str(int(oldest[0])), oldest[1]) if oldest is not None and page.has_older else None
        return Messages(items=[_told(line) for line in reversed(page.lines)], next=more)

    async def one(self, tenant: TenantId, message: str) -> Message:
        """By id. Refused: not_found."""
        line = await self._log.one(tenant, message)
        if line is None:
            raise ApiRefused(Wrong.NOT_FOUND, "there is no such message")
        return _told(line)


def _before(cursor: str) -> tuple[Instant, str]:
    at, key = place_of(cursor, 2)
    if not (at.isascii() and at.isdecimal() and len(at) < 16):
        raise ApiRefused(Wrong.BAD_CURSOR, "`cursor` is the `next` of a page of this list")
    return Instant(int(at)), key


def _told(line: Line) -> Message:
    logged, who = line.logged, line.who
    whom = None if who is None else Whom(id=who.id, name=who.called, phone=f"+{who.phone}" if who.phone else None)
    return Message(
        id=logged.id,
        direction="in" if logged.inward else "out",
        type=line.kind,
        text=line.text,
        status=Delivery(logged.status) if logged.status else None,
        error=logged.error,
        at=when(logged.at),
        contact=whom,
    )
