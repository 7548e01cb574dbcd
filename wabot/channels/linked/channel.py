"""The Channel port over linked devices. The library lives in worker processes; nothing of it is imported here."""

import asyncio
import contextlib
import importlib.util
from collections import defaultdict
from collections.abc import Sequence

from wabot.channels.linked.child import Gone
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.keeping import Found, Keeping
from wabot.channels.linked.ports import Load
from wabot.channels.linked.sending import Sending
from wabot.channels.linked.sessions import Manner, Sessions
from wabot.core.clock import SECOND, Clock
from wabot.core.ids import TenantId
from wabot.core.message import Address, Media, Outbound
from wabot.core.session import SessionEvent
from wabot.ports.address_book import Known
from wabot.ports.channel import Accepted, Listener
from wabot.ports.session_store import Copies, StoreFiles

HOW_TO_INSTALL = "linked devices need neonize: pip install 'wabot[linked]'"

_PROBE = 10 * SECOND
_ATTEND = 5 * SECOND
_LOGOUT = 8.0
"""Seconds to come up once more, so that WhatsApp is told that the link is over."""


class LinkedChannel:
    """Implements ports.channel.Channel, and ports.address_book.AddressBook."""

    name = "linked"

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        manner: Manner,
        folder: SessionFolder,
        clock: Clock,
        *,
        stores: StoreFiles,
        copies: Copies,
        load: Load,
        installed: bool | None = None,
    ) -> None:
        brought = bool(manner.program.library) or not manner.program.needs_library
        self.installed = (brought or is_installed()) if installed is None else installed
        self._keeping = Keeping(folder, stores, copies, clock)
        self.sessions = Sessions(manner, folder, self._keeping, clock)
        self._sending = Sending(self.sessions, folder, load)
        self._one_at_a_time: defaultdict[TenantId, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._attending: set[asyncio.Task[None]] = set()

    def listen(self, listener: Listener) -> None:
        self.sessions.listen(listener)

    async def connect(self, tenant: TenantId, phone: str) -> None:
        async with self._one_at_a_time[tenant]:
            if self._refuses(tenant):
                return
            await self.sessions.end(tenant)
            await self._connect(tenant, rebuild=False)

    async def disconnect(self, tenant: TenantId) -> None:
        await self.sessions.end(tenant)

    async def logout(self, tenant: TenantId) -> None:
        """WhatsApp is told where it can be reached; the keys are forgotten in any case."""
        held = self.sessions.of(tenant)
        if held is None or not held.ready:
            await self._come_up_quietly(tenant)
            held = self.sessions.of(tenant)
        if held is not None and held.ready and held.child is not None:
            with contextlib.suppress(Gone):
                await held.child.ask("logout", int(_LOGOUT * SECOND), session=tenant)
        await self.sessions.end(tenant)
        await self._keeping.forget_link(tenant)

    async def pair(self, tenant: TenantId, phone: str) -> None:
        async with self._one_at_a_time[tenant]:
            held = self.sessions.of(tenant)
            if held is not None and held.ready:
                self.sessions.report(tenant, SessionEvent.DOUBLE, "connected_already")
                return
            await self.sessions.end(tenant)
            if not self._is_installed(tenant):
                return
            held = self.sessions.book(tenant, pairing=True)
            try:
                await self._keeping.begin_afresh(tenant)
            except Exception as error:  # noqa: BLE001 - as in `_connect`
                self.sessions.drop(held, SessionEvent.FAILED, "store", repr(error))
                return
            await self.sessions.begin(held, phone)

    async def rebuild(self, tenant: TenantId, phone: str) -> None:
        async with self._one_at_a_time[tenant]:
            await self.sessions.end(tenant)
            await self._connect(tenant, rebuild=True)

    async def probe(self, tenant: TenantId) -> bool:
        held = self.sessions.of(tenant)
        if held is None or not held.ready or held.child is None:
            return False
        try:
            answer = await held.child.ask("probe", _PROBE, session=tenant)
        except Gone:
            return False
        return answer.get("lives") is True

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        return await self._sending.send(tenant, to, key, message)

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        return await self._sending.find(tenant, key)

    async def attend(self, tenant: TenantId, to: Address, message_id: str) -> None:
        held = self.sessions.of(tenant)
        if held is None or not held.ready or held.child is None:
            return
        with contextlib.suppress(Gone):
            await held.child.ask("attend", _ATTEND, session=tenant, to=[to.kind.value, to.value], message_id=message_id)

    async def known_people(self, tenant: TenantId) -> Sequence[Known]:
        """See ports.address_book.AddressBook."""
        return await self._sending.known_people(tenant)

    async def fetch(self, tenant: TenantId, media: Media) -> bytes:
        return await self._sending.fetch(tenant, media)

    async def _connect(self, tenant: TenantId, *, rebuild: bool) -> None:
        if not self._is_installed(tenant):
            return
        held = self.sessions.book(tenant)
        try:
            found = await (self._keeping.rebuild(tenant) if rebuild else self._keeping.prepare(tenant))
        except Exception as error:  # noqa: BLE001 - the database or the disk is away: to be tried again
            self.sessions.drop(held, SessionEvent.FAILED, "store", repr(error))
            return
        match found:
            case Found.NOTHING:
                self.sessions.drop(held, SessionEvent.NO_LINK, "never_paired")
            case Found.BROKEN:
                self.sessions.drop(held, SessionEvent.CORRUPT, "corrupt")
            case Found.LINK:
                await self.sessions.begin(held)

    async def _come_up_quietly(self, tenant: TenantId) -> None:
        await self.sessions.end(tenant)
        if not self.installed or await self._keeping.prepare(tenant) is not Found.LINK:
            return
        held = self.sessions.book(tenant, quiet=True)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LOGOUT):
                await self.sessions.begin(held)
                await held.settled.wait()

    def _refuses(self, tenant: TenantId) -> bool:
        held = self.sessions.of(tenant)
        if held is None or (held.was_ready and not held.ready):  # dropped: whoever asks is tired of waiting
            return False
        self.sessions.report(tenant, SessionEvent.DOUBLE, "connected_already")
        return True

    def _is_installed(self, tenant: TenantId) -> bool:
        if not self.installed:
            self.sessions.report(tenant, SessionEvent.FAILED, "not_installed", HOW_TO_INSTALL)
        return self.installed


def is_installed() -> bool:
    """Whether the extra is there; found without importing it."""
    return importlib.util.find_spec("neonize") is not None
