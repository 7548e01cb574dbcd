"""The Channel port over the simulated network."""

import asyncio

import structlog

from wabot.channels.sim.link import Cure, Link, LinkState, Troubles
from wabot.channels.sim.network import SimNetwork
from wabot.core.clock import SECOND, Clock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.message import Address, AddressKind, Media, Outbound
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted, Listener
from wabot.ports.files import FILE, Files

log = structlog.get_logger()

_HELD = (LinkState.UP, LinkState.CONNECTING)


class SimChannel:
    """Implements ports.channel.Channel."""

    name = "sim"
    finds_all = True  # what a simulated phone got goes with the process, and comes anew

    def __init__(self, network: SimNetwork, clock: Clock, files: Files | None = None) -> None:
        self._network, self._clock, self._files = network, clock, files

    def listen(self, listener: Listener) -> None:
        self._network.attach(listener)

    async def connect(self, tenant: TenantId, phone: str) -> None:
        link = self._network.introduce(tenant, phone)
        if link.state in (*_HELD, LinkState.PAIRING):
            self._refuse_double(link)
            return
        link.state = LinkState.LOST
        if self._goes_wrong(link, link.troubles):
            return
        if not link.linked and not self._network.auto_pair:
            link.state = LinkState.NEW
            self._network.report(link, SessionEvent.NO_LINK)
            return
        link.linked, link.state = True, LinkState.CONNECTING
        if link.troubles is None or not link.troubles.slow:
            await self._network.bring_up(link)

    async def disconnect(self, tenant: TenantId) -> None:
        link = self._network.link(tenant)
        if link is None:
            return
        link.state = LinkState.STOPPED if link.linked else LinkState.NEW
        if link.troubles is not None and link.troubles.frozen is Cure.RECONNECT:
            link.troubles.frozen = None

    async def logout(self, tenant: TenantId) -> None:
        await self.disconnect(tenant)
        link = self._network.link(tenant)
        if link is not None:
            link.linked, link.state = False, LinkState.NEW

    async def pair(self, tenant: TenantId, phone: str) -> None:
        link = self._network.introduce(tenant, phone)
        if link.state in _HELD:
            self._refuse_double(link)
            return
        link.linked, link.state, link.code = False, LinkState.PAIRING, self._network.new_code()
        if self._network.auto_pair:  # before anybody has read the code
            await self._network.confirm_pairing(tenant)
            return
        self._network.report(link, SessionEvent.PAIRING_READY, code=link.code)

    async def rebuild(self, tenant: TenantId, phone: str) -> None:
        await self.disconnect(tenant)
        link = self._network.introduce(tenant, phone)
        if link.troubles is not None:
            link.troubles.corrupt = False
            if link.troubles.frozen is Cure.REBUILD:
                link.troubles.frozen = None
        await self.connect(tenant, phone)

    async def probe(self, tenant: TenantId) -> bool:
        link = self._network.link(tenant)
        if link is None or link.state is not LinkState.UP:
            return False
        if link.frozen and link.troubles is not None and link.troubles.hangs:
            await asyncio.Event().wait()  # nobody will ever answer: the caller's deadline ends it
        return not link.frozen

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        before = self._network.accepted(tenant, key)
        if before is not None:
            return before
        link = self._network.link(tenant)
        if link is None or not self._network.can_send(link):
            raise Retry(5 * SECOND, "frozen" if link is not None and link.frozen else "not_connected")
        if to.kind is not AddressKind.PHONE or to.value in self._network.unknown_numbers:
            raise Refused("unknown_number")
        if to.value in self._network.blocking:
            raise Refused("blocked")
        if message.media is not None and message.media.reference.startswith(FILE):
            if self._files is None:
                raise Refused("no_media", "files of ours are not read here")
            self._network.mail.carry(message.media.reference, await self._files.read(message.media.reference))
        return self._network.deliver(link, to.value, key, message)

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        return self._network.accepted(tenant, key)

    async def attend(self, tenant: TenantId, to: Address, message_id: str) -> None:
        log.debug("sim.attends", tenant=tenant, message=message_id)
        link = self._network.link(tenant)
        if link is not None:
            self._network.onlookers.attended(to.value, link.bot, message_id)

    async def fetch(self, tenant: TenantId, media: Media) -> bytes:
        content = self._network.mail.file(media.reference)
        if content is None:
            raise Refused("gone", "a simulated phone remembers the last files only")
        return content

    def _goes_wrong(self, link: Link, troubles: Troubles | None) -> bool:
        if self._network.outage:
            self._network.report(link, SessionEvent.FAILED, "network")
        elif troubles is None:
            return False
        elif troubles.corrupt:
            self._network.report(link, SessionEvent.CORRUPT, "corrupt")
        elif troubles.banned_until is not None and self._clock.now() < troubles.banned_until:
            self._network.report(link, SessionEvent.BANNED, "banned", troubles.banned_until)
        elif troubles.refusals:
            self._network.report(link, troubles.refusals.popleft(), "refused")
        else:
            return False
        return True

    def _refuse_double(self, link: Link) -> None:
        self._network.double_connects += 1
        log.warning("sim.double_connect", tenant=link.tenant)
        self._network.report(link, SessionEvent.DOUBLE, "connected_already")
