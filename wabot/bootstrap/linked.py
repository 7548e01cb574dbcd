"""The linked channel as configured: workers, session files, and their sealed copies in the database."""

import base64
import zlib
from collections.abc import Iterable

import structlog

from wabot.bootstrap.trouble import CannotStart
from wabot.channels.linked.channel import HOW_TO_INSTALL, LinkedChannel
from wabot.channels.linked.child import Program
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.links import Loader
from wabot.channels.linked.sessions import Manner
from wabot.channels.linked.workers import Wear
from wabot.config import Config
from wabot.core.clock import DAY, Clock, Instant
from wabot.core.ids import TenantId
from wabot.ports.files import Files
from wabot.ports.holding import Holding
from wabot.ports.session_store import Copy
from wabot.ports.store import Fenced, Store, Tx
from wabot.ports.store.session_copies import SessionCopy
from wabot.ports.vault import Unsealable, Vault
from wabot.services.safe.sealed import SESSION_STORE
from wabot.storage.session_files import SqliteSessionFiles

_STRANGERS = 30 * DAY
_SHARE_OF_LEASE = 2, 5
"""Of the time a server may be silent: a worker must be gone before its tenant can be another server's."""

log = structlog.get_logger()


class Linked:
    """The channel, and its files on this server."""

    def __init__(  # noqa: PLR0913 - handed over once
        self, config: Config, clock: Clock, store: Store, *, vault: Vault, files: Files, holding: Holding
    ) -> None:
        self._clock, self._folder = clock, SessionFolder(config.data_dir / "sessions")
        self.copies = SealedCopies(store, vault, holding)
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
        """Remove files of tenants that another server purged; not the fresh ones of somebody else's database."""
        ours = {self._folder.name(tenant) for tenant in known}
        for name in self._folder.tenants(before=self._clock.now() - _STRANGERS) - ours:
            log.info("linked.files_of_the_purged", tenant=name)
            self._folder.forget(TenantId(name))


class SealedCopies:
    """Implements ports.session_store.Copies over the store and the vault."""

    def __init__(self, store: Store, vault: Vault, holding: Holding) -> None:
        self._store, self._vault, self._holding = store, vault, holding

    async def keep(self, tenant: TenantId, copy: Copy) -> bool:
        epoch, share = self._holding.holds(tenant), self._holding.share
        if epoch is None:
            return False
        body = self._vault.seal(tenant, SESSION_STORE, base64.b64encode(zlib.compress(copy.body)).decode())
        sealed = SessionCopy(copy.at, epoch, body)

        def job(tx: Tx) -> bool:
            if share.boot:
                tx.platform.leases.guard(share, tenant, epoch)
            return tx.tenant(tenant).session_copies.put(sealed)

        try:
            return await self._store.submit(job)
        except Fenced:
            return False

    async def find(self, tenant: TenantId) -> Copy | None:
        found = await self._store.read(lambda tx: tx.tenant(tenant).session_copies.get())
        if found is None:
            return None
        try:
            body = zlib.decompress(base64.b64decode(self._vault.open(tenant, SESSION_STORE, found.body)))
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
    part, whole = _SHARE_OF_LEASE
    deadline = min(3 * wish.ping, config.fleet.lease * part // whole)
    program = Program(
        places=wish.sessions_per_worker,
        ping=min(wish.ping, deadline // 2),
        deadline=deadline,
        memory=wish.memory * 3 // 4,  # the library's own; Python and buffers come on top
    )
    return Manner(
        program,
        Wear(wish.cycles, wish.memory),
        wish.device_name,
        wish.proxy.get_secret_value(),
        wish.copy_every,
    )
