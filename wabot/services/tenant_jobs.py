"""The jobs of tenant life and of forgetting; bootstrap adds those of payments and the supervisor."""

from collections.abc import Callable
from dataclasses import dataclass

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.staff import WRONG_WINDOW
from wabot.ports.store import Store, Tx
from wabot.services.audit import Audit
from wabot.services.bans import Bans
from wabot.services.directory import Directory
from wabot.services.jobs import Job
from wabot.services.lifecycle import Lifecycle
from wabot.services.servers import BEAT, Servers

PRUNE_LIMIT = 1000
LEAST = 2
"""Days that messages are kept at least: a day's figures are counted when it is over everywhere on earth."""
KEEP_SLOTS = 2 * DAY
KEEP_UNDO = DAY
KEEP_ISSUES = 90 * DAY  # after they were resolved


@dataclass(frozen=True, slots=True)
class Retention:
    """What is forgotten with time: messages and what was done about them. The audit trail and money never are."""

    store: Store
    directory: Directory

    async def prune(self, at: Instant) -> int:
        """Forget handled events and settled effects older than `keep_messages_days`, and small memories; how many."""
        days = int(self.directory.value(PLATFORM, "keep_messages_days"))
        before = Instant(at - max(days, LEAST) * DAY)
        gone = await self.store.submit(lambda tx: _prune_small(tx, at))
        for tenant in (PLATFORM, *(known.id for known in self.directory.all())):
            gone += await self._each(tenant, lambda tx, t: tx.tenant(t).events.prune(before, PRUNE_LIMIT))
            gone += await self._each(tenant, lambda tx, t: tx.tenant(t).outbox.prune(before, PRUNE_LIMIT))
            gone += await self._each(tenant, lambda tx, t: tx.tenant(t).tickets.prune(before, PRUNE_LIMIT))
        return gone

    async def _each(self, tenant: TenantId, prune: Callable[[Tx, TenantId], int]) -> int:
        gone = 0
        while True:
            some = await self.store.submit(lambda tx: prune(tx, tenant))
            gone += some
            if some < PRUNE_LIMIT:
                return gone


def _prune_small(tx: Tx, at: Instant) -> int:
    return (
        tx.platform.staff.forget_wrong(Instant(at - WRONG_WINDOW))
        + tx.platform.undo.forget(Instant(at - KEEP_UNDO))
        + tx.platform.slots.forget(Instant(at - KEEP_SLOTS))
        + tx.platform.issues_scan.forget(Instant(at - KEEP_ISSUES))
        + tx.platform.bans_scan.forget_told(at // DAY - 1)
    )


def tenant_jobs(  # noqa: PLR0913 - the services whose work is listed
    lifecycle: Lifecycle,
    bans: Bans,
    retention: Retention,
    servers: Servers,
    directory: Directory,
    *,
    audit: Audit,
    expiry_every: int = MINUTE,
) -> list[Job]:
    """The table; `expiry_every` in milliseconds is how late a tenant may expire at most."""

    async def reload(_: Instant) -> None:
        await directory.load()  # other servers' changes, should their announcement have been missed

    return [
        Job("directory.reload", 30 * SECOND, "services.directory", reload, everywhere=True),
        Job("server.beat", BEAT, "services.servers", servers.beat, everywhere=True),
        Job("tenant.expire", expiry_every, "services.lifecycle", lifecycle.expire),
        Job("tenant.warn", 10 * MINUTE, "services.lifecycle", lifecycle.warn),
        Job("tenant.purge", MINUTE, "services.lifecycle", lifecycle.purge),
        Job("ban.end", MINUTE, "services.bans", bans.end_due),
        Job("audit.verify", DAY, "services.audit", audit.watch),
        Job("retention.prune", HOUR, "services.tenant_jobs", retention.prune),
    ]
