"""The repositories of tenant life, on both databases."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.exc import DBAPIError

from wabot.core.access import Role
from wabot.core.audit import by_system, deed
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.staff import Person
from wabot.core.tenant import Tenant, TenantStatus
from wabot.ports.store import Tx
from wabot.ports.store.bans import Ban
from wabot.ports.store.servers import Server
from wabot.ports.store.undo import UndoStep
from wabot.storage.store import SqlStore

AT = Instant(1_800_000_000_000)


def tenant(number: int, phone: str, status: TenantStatus = TenantStatus.NEW) -> Tenant:
    return Tenant(TenantId(f"T{number}"), f"Duka {number}", phone, status=status, created_at=AT)


async def test_ids_count_up_and_numbers_are_unique_among_the_living(store: SqlStore) -> None:
    def job(tx: Tx) -> list[object]:
        tenants = tx.platform.tenants
        return [
            tenants.new_id(),
            tenants.new_id(),
            tenants.add(tenant(1, "254711222333")),
            tenants.add(tenant(2, "254711222333")),
            tenants.add(tenant(2, "254722000111")),
        ]

    assert await store.submit(job) == ["T1", "T2", True, False, True]
    one = await store.read(lambda tx: tx.platform.tenants.by_phone("254711222333"))
    assert one is not None
    assert one.id == "T1"
    assert (
        await store.submit(lambda tx: tx.platform.tenants.save(replace(one, status=TenantStatus.REJECTED))) is not None
    )
    assert await store.submit(lambda tx: tx.platform.tenants.add(tenant(3, "254711222333")))
    assert await store.read(lambda tx: tx.platform.tenants.counts()) == {TenantStatus.NEW: 2, TenantStatus.REJECTED: 1}


async def test_saving_compares_the_revision(store: SqlStore) -> None:
    await store.submit(lambda tx: tx.platform.tenants.add(tenant(1, "254711222333")))
    seen = await store.read(lambda tx: tx.platform.tenants.get(TenantId("T1")))
    assert seen is not None
    saved = await store.submit(lambda tx: tx.platform.tenants.save(replace(seen, name="One")))
    assert saved is not None
    assert saved.revision == seen.revision + 1
    assert await store.submit(lambda tx: tx.platform.tenants.save(replace(seen, name="Two"))) is None
    assert await store.read(lambda tx: tx.platform.tenants.all()) == [saved]


async def test_stamps_move_with_what_the_directory_holds(store: SqlStore) -> None:
    one = TenantId("T1")
    await store.submit(lambda tx: tx.platform.tenants.add(tenant(1, "254711222333")))
    writes = [
        lambda tx: tx.tenant(one).settings.set("rate", "10"),
        lambda tx: tx.tenant(one).settings.clear("rate"),
        lambda tx: tx.platform.tenants.set_owners(one, ["254733444555"]),
        lambda tx: tx.tenant(PLATFORM).settings.set("language", "sw"),
        lambda tx: tx.platform.staff.put(Person("254700000001", Role.OWNER)),
        lambda tx: tx.tenant(one).bans.put(Ban("254733444555", AT)),
    ]
    before = await store.read(lambda tx: tx.platform.tenants.stamps())
    touched = asyncio.Event()
    store.listen("tenants", touched.set)
    for write in writes:
        touched.clear()
        await store.submit(write)
        await asyncio.wait_for(touched.wait(), 5)
        after = await store.read(lambda tx: tx.platform.tenants.stamps())
        assert after != before
        before = after


async def test_settings_of_one_tenant_are_nobody_elses(store: SqlStore) -> None:
    for name in ("T1", "T2", PLATFORM):
        await store.submit(lambda tx, name=name: tx.tenant(TenantId(name)).settings.set("rate", name))  # type: ignore[misc]
    assert await store.read(lambda tx: tx.tenant(TenantId("T1")).settings.all()) == {"rate": "T1"}
    found = await store.read(lambda tx: tx.platform.settings_scan.of([TenantId("T2")]))
    assert found == {"T2": {"rate": "T2"}}
    assert len(await store.read(lambda tx: tx.platform.settings_scan.everyone())) == 3


async def test_the_trail_is_one_chain_also_when_many_write(store: SqlStore) -> None:
    who = by_system(AT, "test")
    await asyncio.gather(
        *(store.submit(lambda tx, n=n: tx.platform.audit.append(deed(who, "test", n=str(n)))) for n in range(40))  # type: ignore[misc]
    )
    verdict = await store.read(lambda tx: tx.platform.audit.verify())
    assert (verdict.entries, verdict.broken) == (40, None)
    [newest] = await store.read(lambda tx: tx.platform.audit.tail(1))
    assert newest.seq == 40
    assert len(await store.read(lambda tx: tx.platform.audit.search('TEST "7"'))) == 1


@pytest.mark.parametrize("verb", ["update audit set actor = 'x'", "delete from audit"])
async def test_the_database_keeps_the_trail(store: SqlStore, verb: str) -> None:
    from sqlalchemy import text

    await store.submit(lambda tx: tx.platform.audit.append(deed(by_system(AT, "test"), "test")))
    with pytest.raises(DBAPIError, match="only grows"):
        await store.submit(lambda tx: tx.platform.audit._scope.execute(text(verb)))  # type: ignore[attr-defined]
    assert (await store.read(lambda tx: tx.platform.audit.verify())).broken is None


async def test_slots_are_claimed_once(store: SqlStore) -> None:
    claims = await asyncio.gather(*(store.submit(lambda tx: tx.platform.slots.claim("job", 7, AT)) for _ in range(8)))
    assert sorted(claims) == [False] * 7 + [True]
    await store.submit(lambda tx: tx.platform.slots.claim("job", 8, AT))
    assert await store.read(lambda tx: tx.platform.slots.last()) == {"job": 8}
    assert await store.submit(lambda tx: tx.platform.slots.forget(Instant(AT + 1))) == 1


async def test_undo_steps(store: SqlStore) -> None:
    def step(key: str, at: int) -> UndoStep:
        return UndoStep(key, "254700000001", Instant(at), "tenant", "tenant.ban", TenantId("T1"), {"a": 1}, {"b": None})

    for key in ("k1", "k2"):
        await store.submit(lambda tx, key=key: tx.platform.undo.add(step(key, AT)))  # type: ignore[misc]
    last = await store.read(lambda tx: tx.platform.undo.last("254700000001", AT))
    assert last == step("k2", AT)
    assert await store.submit(lambda tx: tx.platform.undo.done("k2", AT))
    assert not await store.submit(lambda tx: tx.platform.undo.done("k2", AT))
    last = await store.read(lambda tx: tx.platform.undo.last("254700000001", AT))
    assert last is not None
    assert last.key == "k1"
    assert await store.read(lambda tx: tx.platform.undo.last("254700000001", Instant(AT + 1))) is None
    assert await store.read(lambda tx: tx.platform.undo.last("254700000002", AT)) is None


async def test_credentials_and_wrong_tries(store: SqlStore) -> None:
    phone = "254700000001"

    def job(tx: Tx) -> list[object]:
        staff = tx.platform.staff
        staff.set_pin(phone, "hash")
        staff.set_totp(phone, "sealed")
        staff.trust(phone, AT)
        taken = [staff.accept_step(phone, 5), staff.accept_step(phone, 5), staff.accept_step(phone, 6)]
        for key in ("a", "a", "b"):
            staff.wrong("pin/x", key, AT)
        return [*taken, len(staff.wrong_since("pin/x", Instant(AT - 1))), len(staff.wrong_since("pin/y", Instant(0)))]

    assert await store.submit(job) == [True, False, True, 2, 0]
    found = await store.read(lambda tx: (tx.platform.staff.credentials(phone), tx.platform.staff.trusted_until(phone)))
    assert (found[0].pin_hash, found[0].totp_step, found[1]) == ("hash", 6, AT)
    await store.submit(lambda tx: tx.platform.staff.remove(phone))
    assert (await store.read(lambda tx: tx.platform.staff.credentials(phone))).pin_hash == ""


async def test_staff_by_role(store: SqlStore) -> None:
    for n, role in enumerate((Role.VIEWER, Role.OWNER, Role.ADMIN, Role.STRANGER)):
        person = Person(f"25470000000{n}", role, muted=frozenset({"new"}), added_at=AT)
        await store.submit(lambda tx, person=person: tx.platform.staff.put(person))  # type: ignore[misc]
    assert [p.role for p in await store.read(lambda tx: tx.platform.staff.all())] == [
        Role.OWNER,
        Role.ADMIN,
        Role.VIEWER,
    ]
    assert len(await store.read(lambda tx: tx.platform.staff.with_role(Role.ADMIN))) == 2
    assert len(await store.read(lambda tx: tx.platform.staff.everyone())) == 4


async def test_a_server_started_later_takes_the_name(store: SqlStore) -> None:
    old = Server("main", "b1", "1", AT, AT)
    new = Server("main", "b2", "1", Instant(AT + 1), Instant(AT + 1))
    beats = [await store.submit(lambda tx, s=s: tx.platform.servers.beat(s)) for s in (old, new, old, new)]  # type: ignore[misc]
    assert beats == [True, True, False, True]
    assert [s.boot for s in await store.read(lambda tx: tx.platform.servers.all())] == ["b2"]


async def test_purge_takes_everything_of_one_tenant_and_nothing_else(store: SqlStore) -> None:
    for number in (1, 2):
        one = tenant(number, f"25471122233{number}", TenantStatus.DELETED)

        def fill(tx: Tx, one: Tenant = one) -> None:
            tx.platform.tenants.add(one)
            tx.platform.tenants.set_owners(one.id, ["254733444555"])
            tx.tenant(one.id).settings.set("rate", "10")
            tx.tenant(one.id).bans.put(Ban("254733444555", AT))

        await store.submit(fill)
    gone = await store.submit(lambda tx: tx.platform.tenants.purge(TenantId("T1")))
    assert {name: count for name, count in gone.items() if count} == {
        "tenant": 1,
        "tenant_owner": 1,
        "setting": 1,
        "ban": 1,
    }
    left = await store.read(lambda tx: (tx.platform.tenants.all(), tx.tenant(TenantId("T2")).settings.all()))
    assert [t.id for t in left[0]] == ["T2"]
    assert left[1] == {"rate": "10"}
