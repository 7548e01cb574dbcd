"""Session stores and their copies: what a session finds when it begins, and what is kept of it."""

import asyncio
from collections import defaultdict
from enum import StrEnum

import structlog

from wabot.channels.linked.files import SessionFolder
from wabot.core.clock import Clock
from wabot.core.ids import TenantId
from wabot.ports.session_store import Copies, Copy, StoreFiles, Unreadable

log = structlog.get_logger()


class Found(StrEnum):
    """What there is to connect with."""

    LINK = "link"
    NOTHING = "nothing"
    BROKEN = "broken"


class Keeping:
    """Keeps stores on this server and copies in the database in step."""

    def __init__(self, folder: SessionFolder, stores: StoreFiles, copies: Copies, clock: Clock) -> None:
        self._folder, self._stores, self._copies, self._clock = folder, stores, copies, clock
        self._copied: dict[TenantId, int] = {}
        self._one_at_a_time: defaultdict[TenantId, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def prepare(self, tenant: TenantId) -> Found:
        """The store in its place: a copy where it is missing, or older than what another server kept since."""
        await asyncio.to_thread(self._folder.open)
        at = await self._copies.age(tenant)
        here = await asyncio.to_thread(self._folder.changed, tenant) != 0
        if at is not None and (not here or str(at) not in await asyncio.to_thread(self._folder.marks, tenant)):
            await self._restore(tenant)
        return await self.found(tenant)

    async def found(self, tenant: TenantId) -> Found:
        """What the store holds."""
        store = self._folder.store(tenant)
        if not await asyncio.to_thread(store.exists):
            return Found.NOTHING
        try:
            linked = await asyncio.to_thread(self._stores.has_link, store)
        except Unreadable as error:
            log.warning("linked.store_broken", tenant=tenant, error=str(error))
            return Found.BROKEN
        return Found.LINK if linked else Found.NOTHING

    async def begin_afresh(self, tenant: TenantId) -> None:
        """An empty place for a new link; the old store is kept aside until it is linked anew."""
        await asyncio.to_thread(self._folder.open)
        await asyncio.to_thread(self._folder.set_aside, tenant)
        at = await self._copies.age(tenant)  # of the old link: it must not come back over the new one
        await asyncio.to_thread(self._folder.mark, tenant, {str(at)})

    async def linked_anew(self, tenant: TenantId) -> None:
        """The new link works: the old one's keys go, and the new ones are copied, as they cannot be had again."""
        await asyncio.to_thread(self._folder.drop_aside, tenant)
        await self.copy(tenant)

    async def put_back(self, tenant: TenantId) -> None:
        """Nothing came of the new link: the old one is as good as it was."""
        if await self.found(tenant) is not Found.LINK:
            await asyncio.to_thread(self._folder.put_back, tenant)

    async def rebuild(self, tenant: TenantId) -> Found:
        """The last good copy in the store's place. Without one a store that can be read stays: it was only silent."""
        await asyncio.to_thread(self._folder.open)
        restored = await self._restore(tenant)
        found = await self.found(tenant)
        if restored and found is not Found.LINK:
            await asyncio.to_thread(self._folder.put_back, tenant)
            found = await self.found(tenant)
        if found is Found.BROKEN:
            await asyncio.to_thread(self._folder.set_aside, tenant)
            return Found.NOTHING
        return found

    async def copy(self, tenant: TenantId) -> None:
        """Keep a copy, if anything changed since the last. Raises nothing."""
        async with self._one_at_a_time[tenant]:
            await self._copy(tenant)

    async def _copy(self, tenant: TenantId) -> None:
        changed = await asyncio.to_thread(self._folder.changed, tenant)
        if changed == 0 or changed == self._copied.get(tenant):
            return
        try:
            if await self.found(tenant) is not Found.LINK:
                return
            copy = Copy(await asyncio.to_thread(self._stores.copy, self._folder.store(tenant)), self._clock.now())
            marks = await asyncio.to_thread(self._folder.marks, tenant)
            # Marked before it is kept: killed in between, the store is still known for the newer one.
            await asyncio.to_thread(self._folder.mark, tenant, {*marks, str(copy.at)})
            if await self._copies.keep(tenant, copy):
                await asyncio.to_thread(self._folder.mark, tenant, {str(copy.at)})
                self._copied[tenant] = changed
        except Exception as error:  # noqa: BLE001 - the database or the disk is away: the next turn of the timer tries again
            log.warning("linked.copy_failed", tenant=tenant, error=str(error))

    async def forget_link(self, tenant: TenantId) -> None:
        """WhatsApp ended the link, or we did: neither store nor copy is worth anything."""
        self._copied.pop(tenant, None)
        await asyncio.to_thread(self._folder.remove_store, tenant)
        await self._copies.forget(tenant)

    async def _restore(self, tenant: TenantId) -> bool:
        """Nothing is touched before the copy is at hand."""
        copy = await self._copies.find(tenant)
        if copy is None:
            return False
        await asyncio.to_thread(self._folder.set_aside, tenant)
        await asyncio.to_thread(self._folder.write, tenant, copy.body)
        await asyncio.to_thread(self._folder.mark, tenant, {str(copy.at)})
        log.info("linked.store_restored", tenant=tenant)
        return True
