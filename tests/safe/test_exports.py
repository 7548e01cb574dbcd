"""A tenant's file brings everything back under a new id, stopped; only its passphrase opens it."""

from dataclasses import replace
from functools import partial

import pytest

from tests.safe.conftest import full
from tests.services.tenants.world import START, World
from wabot.core.clock import DAY
from wabot.core.ids import TenantId
from wabot.core.tenant import TenantStatus, Wish
from wabot.services.safe import Exports, NotBrought, fresh_passphrase, read_file, sealed_file


async def purged(world: World, tenant: TenantId) -> None:
    """Deleted, and ten minutes later gone."""
    await world.settle(await world.life.delete(world.by(), tenant))
    world.clock.advance(DAY)
    assert await world.lifecycle.purge(world.clock.now()) == 1
    await world.directory.fresh()


async def test_a_purged_tenant_comes_back_from_its_file_stopped_and_with_its_secrets(world: World) -> None:
    tenant = await full(world)
    exports, passphrase = Exports(world.store, world.vault), fresh_passphrase()
    before = await exports.plain(tenant)
    file = await exports.write(tenant, passphrase)
    assert b"s3cr3t" not in file
    await purged(world, tenant)

    package = read_file(file, passphrase)
    fresh = await world.store.submit(lambda tx: exports.bring(tx, package, world.clock.now()))
    await world.directory.fresh()

    assert fresh.id != tenant
    assert (fresh.name, fresh.wish, fresh.status) == ("Mama Duka", Wish.STOP, TenantStatus.APPROVED)
    assert world.settings.value(fresh.id, "secret_paybill") == "s3cr3t"
    assert world.directory.owner_phones(fresh.id)
    after = (await exports.plain(fresh.id)).replace(fresh.id.encode(), tenant.encode())
    differing = set(before.splitlines()) ^ set(after.splitlines())
    assert {line[:9] for line in differing} <= {b'["tenant"', b'["outbox"'}, (
        differing
    )  # its record, and what was not yet sent


async def test_nothing_that_waits_to_be_sent_travels(world: World) -> None:
    tenant = await full(world)
    exports = Exports(world.store, world.vault)
    package = read_file(await exports.write(tenant, "words"), "words")
    waiting = [row for row in package.tables.get("outbox", ()) if row["settled_at"] is None]
    await purged(world, tenant)
    fresh = await world.store.submit(lambda tx: exports.bring(tx, package, world.clock.now()))
    found = await world.store.read(lambda tx: tx.platform.keeping.owned(fresh.id, frozenset()))
    assert all(row["settled_at"] is not None for row in found["outbox"])
    assert len(found["outbox"]) == len(package.tables.get("outbox", ())) - len(waiting)


async def test_who_is_here_is_not_brought_twice(world: World) -> None:
    tenant = await full(world)
    exports = Exports(world.store, world.vault)
    package = read_file(await exports.write(tenant, "words"), "words")
    with pytest.raises(NotBrought, match="taken"):
        await world.store.submit(lambda tx: exports.bring(tx, package, world.clock.now()))
    await purged(world, tenant)
    await world.approved("Other", package.record["phone"])  # somebody else has the number now
    with pytest.raises(NotBrought, match="taken"):
        await world.store.submit(lambda tx: exports.bring(tx, package, world.clock.now()))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "damaged"),
        (b"{}\n", "damaged"),
        (b'{"tenant":"T1"}\n["tenant",{}]\n["tenant",{}]\n', "damaged"),
        (b'{"tenant":"T1"}\n["tenant",3]\n', "damaged"),
        (b"[]\n[]\n", "damaged"),
        (b'{"tenant":"' + b"x" * (65 << 20), "large"),
    ],
)
def test_what_is_no_tenant_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(NotBrought, match=why):
        read_file(sealed_file(content, "words"), "words")


async def test_rows_that_do_not_fit_are_refused_before_anything_is_written(world: World) -> None:
    tenant = await full(world)
    exports = Exports(world.store, world.vault)
    package = read_file(await exports.write(tenant, "words"), "words")
    await purged(world, tenant)
    (contact, *_) = package.tables["setting"]
    unfit: list[dict[str, list[dict[str, object]]]] = [
        {"setting": [{**contact, "more": 1}]},
        {"setting": [{"key": "x"}]},
        {"setting": [{**contact, "value": 7}]},
        {"audit": [{"seq": 1}]},
        {"tenant_owner; drop table tenant": [{}]},
    ]
    for tables in unfit:
        with pytest.raises(NotBrought, match="version"):
            await world.store.submit(partial(exports.bring, package=replace(package, tables=tables), at=START))


def test_another_passphrase_opens_nothing() -> None:
    file = sealed_file(b'{"tenant":"T1"}\n', fresh_passphrase())
    with pytest.raises(NotBrought, match="sealed"):
        read_file(file, fresh_passphrase())
    with pytest.raises(NotBrought, match="sealed"):
        read_file(b"PK\x03\x04 a spreadsheet", "words")
