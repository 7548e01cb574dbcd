"""The linked channel as configured: workers, session files, and their sealed copies in the database."""

import base64
import zlib
from collections.abc import Callable, Iterable

import structlog

from wabot.bootstrap.trouble import CannotStart
from wabot.channels.linked.channel import HOW_TO_INSTALL, LinkedChannel
from wabot.channels.linked.child import Program
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.links import Loader
from wabot.channels.linked.sessions import Manner
from wabot.channels.linked.workers import Wear
from wabot.config import Config
from wabot.core.clock import Clock, Instant
from wabot.core.ids import TenantId
from wabot.ports.files import Files
from wabot.ports.session_store import Copy
from wabot.ports.store import Store
from wabot.ports.store.session_copies import SessionCopy
from wabot.ports.vault import Unsealable, Vault
from wabot.storage.session_files import SqliteSessionFiles

FIELD = "session_store"

Epoch = Callable[[TenantId], int | None]
"""The epoch of the lease under which this server holds a tenant; None: it does not."""

log = structlog.get_logger()


class Linked:
    """The channel, and its files on this server."""

    def __init__(self, config: Config, clock: Clock, store: Store, vault: Vault, files: Files) -> None:
        self._folder = SessionFolder(config.data_dir / "sessions")
        self.copies = SealedCopies(store, vault)
        self.channel = LinkedChannel(
            manner(config),
            self._folder,
            clock,
            stores=SqliteSessionFiles(),
            copies=self.copies,
            load=Loader(files),
        )

    @property
    def usable(self) -> bool:
        """Whether the extra is installed; sessions report in words where it is not."""
        return self.channel.installed

    def must_be_usable(self) -> None:
        """Raises CannotStart, with how to install what is missing."""
        if not self.usable:
            raise CannotStart(f"The master bot's channel is linked, and {HOW_TO_INSTALL}")

    def forget(self, tenant: TenantId) -> None:
        """Remove a tenant's files."""
        self._folder.forget(tenant)

    def forget_strangers(self, known: Iterable[TenantId]) -> None:
        """Remove files of tenants that were purged by another server."""
        ours = {self._folder.name(tenant) for tenant in known}
        for name in self._folder.tenants() - ours:
            log.info("linked.files_of_the_purged", tenant=name)
            self._folder.forget(TenantId(name))


class SealedCopies:
    """Implements ports.session_store.Copies over the store and the vault."""

    def __init__(self, store: Store, vault: Vault, epoch: Epoch = lambda _tenant: 0) -> None:
        self._store, self._vault = store, vault
        self.epoch = epoch

    async def keep(self, tenant: TenantId, copy: Copy) -> bool:
        epoch = self.epoch(tenant)
        if epoch is None:
            return False
        body = self._vault.seal(tenant, FIELD, base64.b64encode(zlib.compress(copy.body)).decode())
        sealed = SessionCopy(copy.at, epoch, body)
        return await self._store.submit(lambda tx: tx.tenant(tenant).session_copies.put(sealed))

    async def find(self, tenant: TenantId) -> Copy | None:
        found = await self._store.read(lambda tx: tx.tenant(tenant).session_copies.get())
        if found is None:
            return None
        try:
            body = zlib.decompress(base64.b64decode(self._vault.open(tenant, FIELD, found.body)))
        except (Unsealable, ValueError, zlib.error) as error:
            log.error("linked.copy_unusable", tenant=tenant, error=str(error))
            return None
        return Copy(body, found.at)

    async def age(self, tenant: TenantId) -> Instant | None:
        return await self._store.read(lambda tx: tx.tenant(tenant).session_copies.age())

    async def forget(self, tenant: TenantId) -> None:
        await self._store.submit(lambda tx: tx.tenant(tenant).session_copies.forget())


def manner(config: Config) -> Manner:
    """How sessions are made, by configuration."""
    wish = config.linked
    return Manner(
        Program(places=wish.sessions_per_worker, ping=wish.ping, deadline=3 * wish.ping, memory=wish.memory),
        Wear(wish.cycles, wish.memory),
        wish.device_name,
        wish.proxy.get_secret_value(),
        wish.copy_every,
    )
