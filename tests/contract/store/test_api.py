"""Keys for tenants' own software, their use by the day and answers given before, on both databases."""

from datetime import date
from functools import partial

from wabot.core.api_key import READING, SENDING, ApiKey, digest
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store import Store, Tx
from wabot.ports.store.api import KeptAnswer, Used, UsedDay

T1, T2 = TenantId("T1"), TenantId("T2")
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
SHOP = ApiKey(T1, "k1", "Shop", digest("s1"), SENDING, Instant(10), "254700000002")
BOOKS = ApiKey(T1, "k2", "Books", digest("s2"), READING, Instant(20), "254700000002", expires_at=Instant(99))
THEIRS = ApiKey(T2, "k3", "Theirs", digest("s3"), SENDING, Instant(30), "254700000003")


async def keep(store: Store) -> None:
    for key in (SHOP, BOOKS, THEIRS):
        await store.submit(partial(_add, key))


def _add(key: ApiKey, tx: Tx) -> None:
    tx.tenant(key.tenant).api.add(key)


async def test_a_key_is_found_by_its_id_and_belongs_to_one_tenant(store: Store) -> None:
    rung: list[str] = []
    store.listen("api_keys", lambda: rung.append("rung"))
    await keep(store)
    assert len(rung) == 3
    assert await store.read(lambda tx: tx.tenant(T1).api.all()) == [BOOKS, SHOP]
    assert await store.read(lambda tx: tx.tenant(T1).api.get("k3")) is None
    assert await store.read(lambda tx: tx.platform.api_scan.find("k3")) == THEIRS
    assert await store.read(lambda tx: tx.platform.api_scan.find("k4")) is None


async def test_a_key_is_revoked_once_and_by_its_own_tenant_only(store: Store) -> None:
    await keep(store)
    assert not await store.submit(lambda tx: tx.tenant(T2).api.revoke("k1", Instant(40)))
    assert await store.submit(lambda tx: tx.tenant(T1).api.revoke("k1", Instant(50)))
    assert not await store.submit(lambda tx: tx.tenant(T1).api.revoke("k1", Instant(60)))
    await store.submit(lambda tx: tx.tenant(T1).api.used("k1", Instant(45)))
    found = await store.read(lambda tx: tx.platform.api_scan.find("k1"))
    assert found is not None
    assert (found.revoked_at, found.used_at, found.works(Instant(70))) == (Instant(50), Instant(45), False)
    assert await store.submit(lambda tx: tx.tenant(T1).api.restore("k1"))
    assert not await store.submit(lambda tx: tx.tenant(T1).api.restore("k1"))


async def test_use_adds_up_by_day_and_key(store: Store) -> None:
    def count(tx: Tx) -> None:
        for tenant, day, key in ((T1, MONDAY, "k1"), (T1, MONDAY, "k1"), (T1, TUESDAY, "k2"), (T2, MONDAY, "k3")):
            tx.tenant(tenant).api.count(day, key, Used(5, 3, 1))

    await store.submit(count)
    assert await store.read(lambda tx: tx.tenant(T1).api.days(MONDAY)) == [
        UsedDay(TUESDAY, "k2", Used(5, 3, 1)),
        UsedDay(MONDAY, "k1", Used(10, 6, 2)),
    ]
    assert [one.key for one in await store.read(lambda tx: tx.tenant(T1).api.days(TUESDAY))] == ["k2"]


async def test_an_answer_is_kept_once_and_forgotten_by_age(store: Store) -> None:
    first, second = KeptAnswer("a", "h1", 202, "{}", Instant(10)), KeptAnswer("a", "h2", 202, "[]", Instant(20))
    other = KeptAnswer("b", "h3", 202, "{}", Instant(12))
    assert await store.submit(lambda tx: tx.tenant(T1).api.keep_answers([first, second])) == [first]
    assert set(await store.submit(lambda tx: tx.tenant(T1).api.keep_answers([second, other]))) == {first, other}
    assert await store.submit(lambda tx: tx.tenant(T2).api.keep_answers([second])) == [second]
    assert await store.read(lambda tx: tx.tenant(T1).api.answer("a")) == first
    assert await store.submit(lambda tx: tx.platform.api_scan.prune_answers(Instant(15))) == 2
    assert await store.read(lambda tx: tx.tenant(T1).api.answer("a")) is None
    assert await store.read(lambda tx: tx.tenant(T2).api.answer("a")) == second
