"""Statements for tenants and their owners."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, and_, delete, func, insert, select, update

from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import ChannelName, Tenant, TenantKind, TenantStatus, Wish
from wabot.ports.store.tenants import Stamps
from wabot.storage.queries.counters import (
    BANS_STAMP,
    PLATFORM_STAMP,
    STAFF_STAMP,
    TENANT_IDS,
    bump,
    stamp_tenant,
    value,
)
from wabot.storage.scope import Scope
from wabot.storage.tables.base import metadata
from wabot.storage.tables.tenants import tenant as table
from wabot.storage.tables.tenants import tenant_owner
from wabot.storage.tables.undo import undo_step

_FREE = (TenantStatus.REJECTED.value, TenantStatus.DELETED.value)
_PLAIN = (
    *("name", "phone", "language", "country", "currency", "time_zone", "plan", "created_at", "approved_at"),
    *("expires_at", "warned", "reason", "ban_message", "home_server", "purge_at"),
)


class SqlTenants:
    """Implements ports.store.tenants.Tenants."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def new_id(self) -> TenantId:
        return TenantId(f"T{bump(self._scope, TENANT_IDS)}")

    def add(self, tenant: Tenant) -> bool:
        if self._taken(tenant):
            return False
        values = {**_values(tenant), "id": tenant.id, "place": int(tenant.id[1:]), "revision": 1, "stamp": 1}
        self._scope.touch("tenants")
        return self._scope.insert(table, values)

    def get(self, tenant: TenantId) -> Tenant | None:
        row = self._scope.first(select(table).where(table.c.id == tenant))
        return None if row is None else _tenant(row)

    def by_phone(self, phone: str) -> Tenant | None:
        row = self._scope.first(select(table).where(table.c.phone == phone, table.c.status.not_in(_FREE)))
        return None if row is None else _tenant(row)

    def all(self) -> Sequence[Tenant]:
        return [_tenant(row) for row in self._scope.all(select(table).order_by(table.c.place))]

    def some(self, ids: Sequence[TenantId]) -> Sequence[Tenant]:
        found: list[Tenant] = []
        for start in range(0, len(ids), 500):
            chunk = select(table).where(table.c.id.in_(ids[start : start + 500])).order_by(table.c.place)
            found += [_tenant(row) for row in self._scope.all(chunk)]
        return found

    def save(self, tenant: Tenant) -> Tenant | None:
        if tenant.status.value not in _FREE and self._taken(tenant):
            return None
        moved = {"revision": tenant.revision + 1, "stamp": table.c.stamp + 1}
        unmoved = and_(table.c.id == tenant.id, table.c.revision == tenant.revision)
        if self._scope.execute(update(table).where(unmoved).values(**_values(tenant), **moved)).rowcount != 1:
            return None
        self._scope.touch("tenants")
        return replace(tenant, revision=tenant.revision + 1)

    def touched(self, tenant: TenantId) -> None:
        if tenant == PLATFORM:
            bump(self._scope, PLATFORM_STAMP)
            self._scope.touch("tenants")
        else:
            stamp_tenant(self._scope, tenant)

    def stamps(self) -> Stamps:
        rows = self._scope.all(select(table.c.id, table.c.stamp))
        marks = (value(self._scope, name) for name in (PLATFORM_STAMP, STAFF_STAMP, BANS_STAMP))
        return Stamps({TenantId(row.id): row.stamp for row in rows}, *marks)

    def owners(self, tenant: TenantId) -> Sequence[str]:
        wanted = select(tenant_owner.c.phone).where(tenant_owner.c.tenant_id == tenant)
        return [row.phone for row in self._scope.all(wanted.order_by(tenant_owner.c.place))]

    def owners_of(self, tenants: Sequence[TenantId]) -> Sequence[tuple[TenantId, str]]:
        found: list[tuple[TenantId, str]] = []
        for start in range(0, len(tenants), 500):
            chunk = select(tenant_owner).where(tenant_owner.c.tenant_id.in_(tenants[start : start + 500]))
            rows = self._scope.all(chunk.order_by(tenant_owner.c.tenant_id, tenant_owner.c.place))
            found += [(TenantId(row.tenant_id), row.phone) for row in rows]
        return found

    def set_owners(self, tenant: TenantId, phones: Sequence[str]) -> None:
        self._scope.execute(delete(tenant_owner).where(tenant_owner.c.tenant_id == tenant))
        rows = [{"tenant_id": tenant, "phone": phone, "place": n} for n, phone in enumerate(dict.fromkeys(phones))]
        if rows:
            self._scope.execute(insert(tenant_owner), rows)
        stamp_tenant(self._scope, tenant)

    def ending_before(self, at: Instant) -> Sequence[Tenant]:
        due = and_(table.c.status == TenantStatus.APPROVED.value, table.c.expires_at <= at)
        return [_tenant(row) for row in self._scope.all(select(table).where(due).order_by(table.c.expires_at))]

    def to_purge(self, at: Instant) -> Sequence[Tenant]:
        due = and_(table.c.status == TenantStatus.DELETED.value, table.c.purge_at <= at)
        return [_tenant(row) for row in self._scope.all(select(table).where(due).order_by(table.c.purge_at))]

    def counts(self) -> dict[TenantStatus, int]:
        rows = self._scope.all(select(table.c.status, func.count().label("n")).group_by(table.c.status))
        return {TenantStatus(row.status): row.n for row in rows}

    def purge(self, tenant: TenantId) -> dict[str, int]:
        gone: dict[str, int] = {}
        for owned in reversed(metadata.sorted_tables):
            if "tenant_id" in owned.c:
                gone[owned.name] = self._scope.execute(delete(owned).where(owned.c.tenant_id == tenant)).rowcount
        self._scope.execute(delete(undo_step).where(undo_step.c.tenant == tenant))
        gone[table.name] = self._scope.execute(delete(table).where(table.c.id == tenant)).rowcount
        self._scope.touch("tenants")
        return gone

    def _taken(self, tenant: Tenant) -> bool:
        same = and_(table.c.phone == tenant.phone, table.c.id != tenant.id, table.c.status.not_in(_FREE))
        return self._scope.first(select(table.c.id).where(same)) is not None


def _values(tenant: Tenant) -> dict[str, Any]:
    plain = {name: getattr(tenant, name) for name in _PLAIN}
    words = {"kind": tenant.kind, "status": tenant.status, "wish": tenant.wish, "channel": tenant.channel}
    return {**plain, **{name: word.value for name, word in words.items()}}


def _tenant(row: Row[Any]) -> Tenant:
    plain = {name: getattr(row, name) for name in _PLAIN}
    return Tenant(
        id=TenantId(row.id),
        kind=TenantKind(row.kind),
        status=TenantStatus(row.status),
        wish=Wish(row.wish),
        channel=ChannelName(row.channel),
        revision=row.revision,
        **plain,
    )
