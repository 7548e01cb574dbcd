"""Two tenants cannot see each other: not by repositories, and on PostgreSQL not by any statement at all."""

from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text

from tests.contract.store.rows import T1, T2, event, row, sending, turn
from tests.databases import Postgres
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, EventId, TenantId
from wabot.core.message import Delivery, phone_address
from wabot.ports.channel import Receipt
from wabot.ports.store import Settled, Stale, Tx
from wabot.ports.store.contacts import Sighting
from wabot.storage.scope import EVERY_TENANT
from wabot.storage.store import SqlStore, open_store
from wabot.storage.tables import metadata

PHONE = phone_address("254711222333")
TABLES = [table.name for table in metadata.sorted_tables if "tenant_id" in table.primary_key.columns]


async def fill(store: SqlStore, tenant: TenantId) -> None:
    """The same ids in both tenants: only the tenant tells them apart."""
    contact = ContactId("c1")
    await store.submit(lambda tx: tx.tenant(tenant).contacts.meet(Sighting(PHONE, Instant(1), contact)))
    await store.record(event("e1", tenant=tenant))
    await store.record(event("e2", tenant=tenant))
    effects = (row("e1/0", tenant=tenant), sending("e1/1", tenant=tenant))
    await store.save_turn(turn("e1", 0, *effects, tenant=tenant, state=tenant.encode()))


def picture(tx: Tx, tenant: TenantId) -> tuple[Any, ...]:
    scope = tx.tenant(tenant)
    return (
        scope.contacts.list(),
        scope.contacts.addresses(ContactId("c1")),
        scope.conversations.get(ContactId("c1")),
        scope.events.tail(),
        scope.outbox.tail(),
    )


async def test_what_one_tenant_does_never_shows_at_another(store: SqlStore) -> None:
    await fill(store, T1)
    await fill(store, T2)
    before = await store.read(lambda tx: picture(tx, T2))

    def attack(tx: Tx) -> None:
        mine = tx.tenant(T1)
        mine.contacts.rename(ContactId("c1"), "changed")
        mine.contacts.opt_out(ContactId("c1"), Instant(3))
        mine.conversations.save(ContactId("c1"), 1, b"changed", Instant(3))
        mine.events.redact(EventId("e1"))
        mine.events.fail(EventId("e2"), Instant(3), "changed")
        mine.outbox.cancel(EffectId("e1/0"), Instant(3), "changed")
        mine.outbox.settle(Settled(T1, EffectId("e1/1"), "sent", Instant(3), "reference"))
        mine.receipts.hear([Receipt(T1, "reference", Delivery.READ, Instant(3), "e1/0")])
        mine.outbox.prune(Instant(99))
        mine.events.prune(Instant(99))

    await store.submit(attack)
    assert await store.read(lambda tx: picture(tx, T2)) == before
    assert {
        one.tenant for part in before for one in (part if isinstance(part, list) else []) if hasattr(one, "tenant")
    } == {T2}


async def test_rows_of_another_tenant_are_refused_by_name(store: SqlStore) -> None:
    await fill(store, T1)
    for foreign in (
        lambda tx: tx.tenant(T2).events.record(event("x")),
        lambda tx: tx.tenant(T2).outbox.add(row("x")),
        lambda tx: tx.tenant(T2).outbox.settle(Settled(T1, EffectId("e1/1"), "sent", Instant(1))),
        lambda tx: tx.tenant(T2).outbox.add_answer(row("e1/1"), event("x")),
        lambda tx: tx.tenant(EVERY_TENANT),
    ):
        with pytest.raises(ValueError, match="tenant"):
            await store.submit(foreign)


async def test_a_turn_cannot_reach_another_tenants_event(store: SqlStore) -> None:
    await fill(store, T1)
    with pytest.raises(Stale):
        await store.save_turn(turn("e2", 0, tenant=T2))


@pytest.fixture
async def pg(postgres: Postgres) -> AsyncIterator[str]:
    name = await postgres.create()
    yield name
    await postgres.give_back(name)


async def test_every_tenants_table_is_guarded(postgres: Postgres, pg: str) -> None:
    connection = await asyncpg.connect(host=str(postgres.folder), user="wabot", database=pg)
    guarded = await connection.fetch(
        "select c.relname from pg_class c join pg_policy p on p.polrelid = c.oid "
        "where c.relrowsecurity and c.relforcerowsecurity"
    )
    await connection.close()
    assert sorted(one[0] for one in guarded) == sorted(TABLES)


async def test_without_a_tenant_there_are_no_rows(postgres: Postgres, pg: str) -> None:
    store = await open_store(postgres.url(pg))
    await fill(store, T1)
    await store.close()
    connection = await asyncpg.connect(host=str(postgres.folder), user="wabot", database=pg)
    for table in TABLES:
        assert await connection.fetchval(f"select count(*) from {table}") == 0
        assert await connection.execute(f"delete from {table}") == "DELETE 0"
    await connection.execute("set wabot.tenant = '*'")
    assert await connection.fetchval("select count(*) from event") == 2
    await connection.close()


async def test_raw_sql_in_a_tenants_scope_sees_and_changes_its_own_rows_alone(postgres: Postgres, pg: str) -> None:
    store = await open_store(postgres.url(pg))
    try:
        await fill(store, T1)
        await fill(store, T2)
        for statement in (
            "select tenant_id from event",
            "update outbox set body = '' returning tenant_id",
            "delete from conversation returning tenant_id",
            "select tenant_id from contact_alias",
        ):
            found = await store.submit(lambda tx, s=statement: raw(tx, T1, s))
            assert set(found) == {T1}, statement
        assert len(await store.read(lambda tx: raw(tx, T2, "select tenant_id from conversation"))) == 1
        with pytest.raises(Exception, match="row-level security"):
            await store.submit(lambda tx: raw(tx, T1, "update event set tenant_id = 'T2' returning tenant_id"))
        insert = "insert into conversation values ('T2', 'c9', 1, '', 1) returning tenant_id"
        with pytest.raises(Exception, match="row-level security"):
            await store.submit(lambda tx: raw(tx, T1, insert))
    finally:
        await store.close()


async def test_scopes_of_one_job_do_not_leak_into_each_other(store: SqlStore) -> None:
    await fill(store, T1)
    await fill(store, T2)

    def mixed(tx: Tx) -> list[int]:
        return [
            len(tx.tenant(T1).events.unhandled()),
            tx.platform.events_scan.waiting(),
            len(tx.tenant(T2).events.unhandled()),
            len(tx.tenant(TenantId("T3")).events.unhandled()),
            len(tx.tenant(T1).outbox.tail()),
        ]

    assert await store.submit(mixed) == [1, 2, 1, 0, 2]
    assert await store.read(mixed) == [1, 2, 1, 0, 2]


async def test_a_failed_job_leaves_no_tenant_behind(store: SqlStore) -> None:
    await fill(store, T1)

    def fail(tx: Tx) -> None:
        tx.tenant(T2).events.unhandled()
        raise ZeroDivisionError

    failing, counted = store.submit(fail), store.submit(lambda tx: len(tx.tenant(T1).events.unhandled()))
    with pytest.raises(ZeroDivisionError):
        await failing
    assert await counted == 1


def raw(tx: Any, tenant: TenantId, statement: str) -> list[str]:
    """What a repository with a forgotten condition would do."""
    return [one.tenant_id for one in tx.tenant(tenant)._scope.all(text(statement))]
