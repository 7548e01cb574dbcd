"""Statements for what a tenant (or the platform) has set."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from wabot.core.ids import PLATFORM, TenantId
from wabot.storage.queries.counters import PLATFORM_STAMP, bump, stamp_tenant
from wabot.storage.scope import Scope
from wabot.storage.tables.settings import setting


class SqlSettings:
    """Implements ports.store.settings.Settings."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def all(self) -> Mapping[str, str]:
        return {row.key: row.value for row in self._scope.all(self._scope.select(setting))}

    def get(self, key: str) -> str | None:
        row = self._scope.first(self._scope.select(setting).where(setting.c.key == key))
        return None if row is None else str(row.value)

    def set(self, key: str, value: str) -> None:
        self._scope.upsert(setting, {"key": key, "value": value})
        self._stamp()

    def clear(self, key: str) -> None:
        self._scope.execute(self._scope.delete(setting).where(setting.c.key == key))
        self._stamp()

    def _stamp(self) -> None:
        if self._scope.tenant == PLATFORM:
            bump(self._scope, PLATFORM_STAMP)
            self._scope.touch("tenants")
        else:
            stamp_tenant(self._scope, self._scope.tenant)


class SqlSettingsScan:
    """Implements ports.store.settings.SettingsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def of(self, tenants: Sequence[TenantId]) -> Mapping[TenantId, Mapping[str, str]]:
        found: dict[TenantId, dict[str, str]] = {}
        for start in range(0, len(tenants), 500):
            chunk = select(setting).where(setting.c.tenant_id.in_(tenants[start : start + 500]))
            for row in self._scope.all(chunk):
                found.setdefault(TenantId(row.tenant_id), {})[row.key] = row.value
        return found

    def everyone(self) -> Mapping[TenantId, Mapping[str, str]]:
        found: dict[TenantId, dict[str, str]] = {}
        for row in self._scope.all(select(setting)):
            found.setdefault(TenantId(row.tenant_id), {})[row.key] = row.value
        return found
