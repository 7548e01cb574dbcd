"""What happens to tenants by time alone: warnings, the end, and the purge of the deleted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import structlog

from wabot.core.audit import by_system
from wabot.core.clock import DAY, Instant
from wabot.core.ids import TenantId
from wabot.core.order import OrderStatus
from wabot.core.subscription import WARNINGS, ended, grace_due, grace_told, warning_due
from wabot.core.tenant import TENANT as LAW
from wabot.core.tenant import Tenant, TenantEvent, TenantStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Store, Tx
from wabot.services.tenant_change import Change, TenantChanges, shown

OPEN_MONEY = (OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.DELIVERING, OrderStatus.REVIEW)
"""Orders that may still owe somebody something: their tenant is not purged under them."""
LONGEST_WAIT = 30 * DAY
"""How long open money holds up a purge; a provider that stayed silent for this long will not speak."""

RENEW_OFFERED = "renew_offered"
"""The node of the owners' book that puts the way to renew beside a reminder."""

Step = Callable[[Tx, Tenant, Instant], bool]

log = structlog.get_logger()


class Lifecycle:
    """Called by jobs; each tenant's step is a transaction of its own, so one failure holds up nobody else."""

    def __init__(
        self,
        store: Store,
        changes: TenantChanges,
        forget_files: Callable[[TenantId], None],
        grace_days: Callable[[], int] = lambda: 0,
    ) -> None:
        self._store = store
        self._changes = changes
        self._forget_files = forget_files  # removes what a tenant has on disk, after its rows are gone
        self._grace_days = grace_days  # for how long a tenant is served after its end

    async def expire(self, at: Instant) -> int:
        """T5: end every tenant past its time, also those that ended while we were down; how many did."""
        before = Instant(at - self._grace_days() * DAY)
        due = await self._store.read(lambda tx: tx.platform.tenants.ending_before(before))
        return await self._each(due, at, self._expire)

    async def warn(self, at: Instant) -> int:
        """T6: warn owners 7, 3 and 1 days before, and each day of grace; how many tenants were warned."""
        horizon, grace = Instant(at + max(WARNINGS) * DAY), self._grace_days()
        near = await self._store.read(lambda tx: tx.platform.tenants.ending_before(horizon))
        warned = await self._each([t for t in near if warning_due(t, at) is not None], at, self._warn)
        return warned + await self._each([t for t in near if grace_due(t, at, grace) is not None], at, self._remind)

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
        if stored is None or not ended(stored, at, self._grace_days()):
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
        self._offer(tx, warned, "tenant-warning-owner", shown(warned, at), cause)
        return True

    def _remind(self, tx: Tx, due: Tenant, at: Instant) -> bool:
        stored = tx.platform.tenants.get(due.id)
        left = None if stored is None else grace_due(stored, at, self._grace_days())
        if stored is None or left is None:
            return False
        told = tx.platform.tenants.save(grace_told(stored, at))
        if told is None:
            return False
        cause = f"{stored.id}/grace/{stored.expires_at}/{left}"
        self._offer(tx, told, "tenant-grace-owner", {**shown(told, at), "days": left}, cause)
        return True

    def _offer(self, tx: Tx, tenant: Tenant, key: str, args: Mapping[str, Json], cause: str) -> None:
        """Tell the owners, with the way to renew beside it."""
        offer = {**args, "bot": tenant.id, "offer": values.text(key, args)}
        self._changes.notices.ask_owners(tx, tenant.id, RENEW_OFFERED, key, offer, cause=cause, kind="expiry")

    def _purge(self, tx: Tx, tenant: TenantId, at: Instant) -> bool:
        stored = tx.platform.tenants.get(tenant)
        if stored is None or stored.status is not TenantStatus.DELETED or (stored.purge_at or at) > at:
            return False
        sales = tx.tenant(tenant).sales
        counts = sales.counts()
        waited = at - (stored.purge_at or at) > LONGEST_WAIT
        if any(counts.get(status) for status in OPEN_MONEY) and not waited:
            return False
        # Money is never forgotten: the rows go, what they add up to stays in the trail. What was paid to the platform
        # itself stays in its books, without whose it was.
        sums = {f"sold_{sold.currency}": f"{sold.minor}/{sold.orders}" for sold in sales.turnover(Instant(0))}
        orders = {f"orders_{status}": str(count) for status, count in counts.items()}
        who = by_system(at, f"{tenant}/purge")
        bills = {"invoices": str(tx.platform.invoices_scan.keep(tenant))}
        gone = tx.platform.tenants.purge(tenant)
        facts = {"name": stored.name, "phone": stored.phone, "rows": str(sum(gone.values())), **bills}
        self._changes.audit.note(tx, who, "tenant.purge", tenant, **facts, **orders, **sums)
        return True


def _with(step: Step, tenant: Tenant, at: Instant, tx: Tx) -> bool:
    return step(tx, tenant, at)
