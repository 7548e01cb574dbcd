"""Statements for leases."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, case, exists, literal, select, union_all, update

from wabot.core.ids import PLATFORM, TenantId
from wabot.core.lease import NOBODY, Claimed, Epoch, Holder, Lease, Share
from wabot.ports.store.errors import Fenced
from wabot.storage.dialect import DatabaseNow
from wabot.storage.queries.counters import bump
from wabot.storage.scope import Scope
from wabot.storage.tables.leases import lease as table
from wabot.storage.tables.tenants import tenant

LIVES = "server.lives"
_NOW = DatabaseNow()
_FREE = table.c.expires_at <= _NOW


class SqlLeases:
    """Implements ports.store.leases.Leases."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def next_life(self) -> Epoch:
        return Epoch(bump(self._scope, LIVES))

    def add_missing(self) -> int:
        known = select(table.c.tenant_id)
        everybody = union_all(select(literal(PLATFORM).label("id")), select(tenant.c.id)).subquery()
        missing = [row.id for row in self._scope.all(select(everybody.c.id).where(everybody.c.id.not_in(known)))]
        return sum(self._scope.insert(table, {"tenant_id": one, "expires_at": _NOW}) for one in missing)

    def all(self) -> Sequence[Lease]:
        shunned = case((table.c.shunned_until > _NOW, table.c.shunned_by), else_="").label("shunned")
        left = (table.c.expires_at - _NOW).label("left")
        home = tenant.c.home_server.label("home")
        every = select(table, left, shunned, home).outerjoin(tenant, tenant.c.id == table.c.tenant_id)
        return [_lease(row) for row in self._scope.all(every.order_by(table.c.tenant_id))]

    def holder(self, tenant: TenantId) -> Holder:
        alive = (table.c.tenant_id == tenant) & (table.c.expires_at > _NOW)
        row = self._scope.first(select(table.c.server, table.c.boot).where(alive))
        return NOBODY if row is None else Holder(row.server, row.boot)

    def claim(self, holder: Holder, tenants: Sequence[TenantId], lasting: int) -> Sequence[Claimed]:
        # Whom another server is claiming, or writes for under the old lease at this moment, is left out.
        free = select(table.c.tenant_id, table.c.server, table.c.boot).where(table.c.tenant_id.in_(tenants), _FREE)
        before = {
            row.tenant_id: Holder(row.server, row.boot)
            for row in self._scope.all(free.with_for_update(skip_locked=True))
        }
        taking = (
            update(table)
            .where(table.c.tenant_id.in_(before), _FREE)
            .values(server=holder.server, boot=holder.boot, epoch=table.c.epoch + 1, expires_at=_NOW + lasting)
            .returning(table.c.tenant_id, table.c.epoch)
        )
        taken = self._scope.all(taking) if before else ()
        return [Claimed(TenantId(row.tenant_id), Epoch(row.epoch), before[row.tenant_id]) for row in taken]

    def renew(self, holder: Holder, lasting: int) -> Mapping[TenantId, Epoch]:
        longer = update(table).where(_of(holder), table.c.expires_at > _NOW).values(expires_at=_NOW + lasting)
        kept = self._scope.all(longer.returning(table.c.tenant_id, table.c.epoch))
        return {TenantId(row.tenant_id): Epoch(row.epoch) for row in kept}

    def release(self, holder: Holder, tenants: Collection[TenantId], shun: int = 0) -> int:
        values: dict[str, Any] = {"server": "", "boot": "", "expires_at": _NOW}
        if shun:
            values |= {"shunned_by": holder.server, "shunned_until": _NOW + shun}
        back = update(table).where(table.c.tenant_id.in_(tenants), _of(holder)).values(**values)
        count = self._scope.execute(back).rowcount
        if count:
            self._scope.touch("leases")
        return count

    def guard(self, share: Share, tenant: TenantId, epoch: Epoch) -> None:
        if not share.boot:
            return
        present = select(table.c.epoch).where(table.c.tenant_id == tenant, table.c.epoch == epoch)
        if self._scope.first(present.with_for_update(read=True)) is None:
            raise Fenced(f"{tenant} is not held under epoch {epoch} any more")

    def ours(self, share: Share, tenants: Collection[TenantId]) -> Collection[TenantId]:
        if not share.boot:
            return set(tenants)
        held = select(table.c.tenant_id).where(table.c.tenant_id.in_(tenants), table.c.boot == share.boot)
        return {TenantId(row.tenant_id) for row in self._scope.all(held.with_for_update(read=True))}


def held(share: Share, tenant_id: ColumnElement[str]) -> ColumnElement[bool]:
    """The condition that a row's tenant is in the share, its lease alive."""
    if not share.boot:
        return literal(value=True)
    return exists().where(table.c.tenant_id == tenant_id, table.c.boot == share.boot, table.c.expires_at > _NOW)


def epoch_of(share: Share, tenant_id: ColumnElement[str]) -> ColumnElement[int]:
    """The epoch to act under for a row's tenant, which is in the share."""
    if not share.boot:
        return literal(share.epoch)
    return select(table.c.epoch).where(table.c.tenant_id == tenant_id).scalar_subquery()


def _of(holder: Holder) -> ColumnElement[bool]:
    return (table.c.server == holder.server) & (table.c.boot == holder.boot)


def _lease(row: Row[Any]) -> Lease:
    holder = Holder(row.server, row.boot)
    return Lease(TenantId(row.tenant_id), row.home or "", holder, Epoch(row.epoch), int(row.left), row.shunned)
