"""Shows people that they were read and are being answered, while what they asked for takes its time."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import structlog

from wabot.core.clock import SECOND, Clock, Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Address, Inbound
from wabot.ports.channel import Channel
from wabot.ports.store import OutboxRow
from wabot.services.outbox import Performer
from wabot.services.people import People

SLOW = 1_500
"""Milliseconds after which somebody waits noticeably."""
SHOWN_FOR = 20 * SECOND
"""Meta shows it for 25 s, WhatsApp itself for less: shown anew after so long."""
LOOK = 0.5
REMEMBERED = 5_000

log = structlog.get_logger()


@dataclass(slots=True)
class _Waiting:
    """Somebody whose action runs."""

    tenant: TenantId
    contact: ContactId
    due: Instant


class Attending:
    """Costs a dictionary entry a message; asks the channel only for those who really wait."""

    def __init__(self, clock: Clock, people: People, channel_of: Callable[[TenantId], Channel]) -> None:
        self._clock, self._people, self._channel_of = clock, people, channel_of
        self._last: OrderedDict[tuple[TenantId, Address], str] = OrderedDict()
        self._waiting: dict[int, _Waiting] = {}

    def heard(self, message: Inbound) -> None:
        """Somebody wrote: what is shown to them names this message."""
        key = (message.tenant, message.sender)
        self._last[key] = message.message_id
        self._last.move_to_end(key)
        if len(self._last) > REMEMBERED:
            self._last.popitem(last=False)

    @contextmanager
    def working(self, tenant: TenantId, contact: ContactId) -> Iterator[None]:
        """While something is done for them."""
        waiting = _Waiting(tenant, contact, Instant(self._clock.now() + SLOW))
        self._waiting[id(waiting)] = waiting
        try:
            yield
        finally:
            del self._waiting[id(waiting)]

    def around(self, perform: Performer) -> Performer:
        """The same work, during which they may be shown that it goes on."""

        async def attended(row: OutboxRow) -> None:
            with self.working(row.tenant, row.contact):
                await perform(row)

        return attended

    async def follow(self) -> None:
        """Look now and then, until cancelled; a task of bootstrap's."""
        while True:
            await asyncio.sleep(LOOK)
            await self.look()

    async def look(self) -> None:
        """Show it to all who have waited for long enough."""
        now = self._clock.now()
        for waiting in [one for one in self._waiting.values() if one.due <= now]:
            waiting.due = Instant(now + SHOWN_FOR)
            try:
                await self._show(waiting)
            except Exception as error:  # noqa: BLE001 - a courtesy: whatever goes wrong, the answer itself comes
                log.info("attending.failed", tenant=waiting.tenant, error=repr(error))

    async def _show(self, waiting: _Waiting) -> None:
        address = await self._people.address(waiting.tenant, waiting.contact)
        message_id = self._last.get((waiting.tenant, address))
        if message_id:
            await self._channel_of(waiting.tenant).attend(waiting.tenant, address, message_id)
