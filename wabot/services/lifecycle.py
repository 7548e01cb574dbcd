"""What happens to tenants by time alone: warnings, the end, and the purge of the deleted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import structlog

from wabot.core.audit import by_system
from wabot.core.clock import DAY, Instant
from wabot.core.ids import TenantId
from wabot.core.order import OrderStatus
from wabot.core.subscription import WARNINGS, ended, warning_due
from wabot.core.tenant import TENANT as LAW
from wabot.core.tenant import Tenant, TenantEvent, TenantStatus
from wabot.ports.store import Store, Tx
from wabot.services.tenant_change import Change, TenantChanges, shown

OPEN_MONEY = (OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.DELIVERING, OrderStatus.REVIEW)
"""Orders that may still owe somebody something: their tenant is not purged under them."""
LONGEST_WAIT = 30 * DAY
"""How long open money holds up a purge; a provider that stayed silent for this long will not speak."""

Step = Callable[[Tx, Tenant, Instant], bool]

log = structlog.get_logger()


class Lifecycle:
    """Called by jobs; each tenant's step is a transaction of its own, so one failure holds up nobody else."""

    def __init__(self, store: Store, changes: TenantChanges, forget_files: Callable[[TenantId], None]) -> None:
        self._store = store
        self._changes = changes
        self._forget_files = forget_files  # removes what a tenant has on disk, after its rows are gone

    async def expire(self, at: Instant) -> int:
        """T5: end every tenant past its time, also those that ended while we were down; how many did."""
        due = await self._store.read(lambda tx: tx.platform.tenants.ending_before(at))
        return await self._each(due, at, self._expire)

    async def warn(self, at: Instant) -> int:
        """T6: warn owners 7, 3 and 1 days before; how many tenants were warned."""
        horizon = Instant(at + max(WARNINGS) * DAY)
        near = await self._store.read(lambda tx: tx.platform.tenants.ending_before(horizon))
        return await self._each([t for t in near if warning_due(t, at) is not None], at, self._warn)

    async def purge(self, at: Instant) -> int:
        """T8: remove every row and file of tenants deleted ten minutes ago; how many went."""
        due = await self._store.read(lambda tx: tx.platform.tenants.to_purge(at))
        gone = 0
        for tenant in due:
            if await self._store.submit(partial(self._purge, tenant=tenant.id, at=at)):
                self._forget_files(tenant.id)
                log.info("tenant.purged", tenant=tenant.id)
                gone += 1
        return gone

    async def _each(self, due: Sequence[Tenant], at: Instant, step: Step) -> int:
        moved = 0
        for tenant in due:
            moved += await self._store.submit(partial(_with, step, tenant, at))
        return moved

    def _expire(self, tx: Tx, due: Tenant, at: Instant) -> bool:
        stored = tx.platform.tenants.get(due.id)
        if stored is None or not ended(stored, at):
            return False
        who = by_system(at, f"{stored.id}/expired/{stored.expires_at}")

        def tell(tx: Tx, tenant: Tenant) -> None:
            notices, args = self._changes.notices, shown(tenant, at)
            notices.to_owners(tx, tenant.id, "tenant-expired-owner", args, cause=who.key, kind="expiry")
            notices.to_staff(tx, "tenant-expired-staff", args, cause=who.key, kind="expiry")

        expired = replace(stored, status=LAW.after(stored.status, TenantEvent.EXPIRE))
        change = Change("tenant.expire", "expired", lambda _: expired, tell, undoable=False)
        return self._changes.save(tx, who, stored, expired, change) is not None

    def _warn(self, tx: Tx, due: Tenant, at: Instant) -> bool:
        stored = tx.platform.tenants.get(due.id)
        days = None if stored is None else warning_due(stored, at)
        if stored is None or days is None:
            return False
        warned = tx.platform.tenants.save(replace(stored, warned=days))
        if warned is None:
            return False
        cause = f"{stored.id}/warn/{stored.expires_at}/{days}"
        args = shown(warned, at)
        self._changes.notices.to_owners(tx, stored.id, "tenant-warning-owner", args, cause=cause, kind="expiry")
        return True

    def _purge(self, tx: Tx, tenant: TenantId, at: Instant) -> bool:
        stored = tx.platform.tenants.get(tenant)
        if stored is None or stored.status is not TenantStatus.DELETED or (stored.purge_at or at) > at:
            return False
        sales = tx.tenant(tenant).sales
        counts = sales.counts()
        waited = at - (stored.purge_at or at) > LONGEST_WAIT
        if any(counts.get(status) for status in OPEN_MONEY) and not waited:
            return False
        # Money is never forgotten: the rows go, what they add up to stays in the trail.
        sums = {f"sold_{sold.currency}": f"{sold.minor}/{sold.orders}" for sold in sales.turnover(Instant(0))}
        orders = {f"orders_{status}": str(count) for status, count in counts.items()}
        who = by_system(at, f"{tenant}/purge")
        gone = tx.platform.tenants.purge(tenant)
        facts = {"name": stored.name, "phone": stored.phone, "rows": str(sum(gone.values())), **orders, **sums}
        self._changes.audit.note(tx, who, "tenant.purge", tenant, **facts)
        return True


def _with(step: Step, tenant: Tenant, at: Instant, tx: Tx) -> bool:
    return step(tx, tenant, at)
