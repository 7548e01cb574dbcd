"""Counters that only grow: numbers of tenants and audit entries, and stamps of what changed."""

from sqlalchemy import select, text, update

from wabot.storage.scope import Scope
from wabot.storage.tables.tenants import counter, tenant

TENANT_IDS = "tenant.ids"
AUDIT = "audit"
INVOICE_NUMBERS = "invoice.numbers"
PLATFORM_STAMP = "stamp.platform"
STAFF_STAMP = "stamp.staff"
BANS_STAMP = "stamp.bans"

_BEGIN = text("insert into counter (name, value) values (:name, 0) on conflict do nothing")


def bump(scope: Scope, name: str) -> int:
    """One more. On PostgreSQL this holds the row until the commit, so numbers follow commits without gaps."""
    step = update(counter).where(counter.c.name == name).values(value=counter.c.value + 1).returning(counter.c.value)
    row = scope.first(step)
    if row is None:
        scope.execute(_BEGIN.bindparams(name=name))
        row = scope.first(step)
    return int(row[0]) if row is not None else 0


def value(scope: Scope, name: str) -> int:
    """The present value; 0 for a counter that was never used."""
    return int(scope.scalar(select(counter.c.value).where(counter.c.name == name)) or 0)


def stamp_tenant(scope: Scope, tenant_id: str) -> None:
    """Something about this tenant that the directory holds has changed."""
    scope.execute(update(tenant).where(tenant.c.id == tenant_id).values(stamp=tenant.c.stamp + 1))
    scope.touch("tenants")
