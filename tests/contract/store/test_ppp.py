"""Internet accounts, packages and routers, on both databases."""

from dataclasses import replace
from typing import Any

from tests.contract.store.rows import T1, T2
from wabot.core.clock import DAY, Instant
from wabot.core.money import Money
from wabot.core.ppp import Account, AccountStatus, Package, Router
from wabot.ports.store.ppp import AccountFilter
from wabot.storage.store import SqlStore

HOME = Package(0, "Home 5M", Money.of(1500, "KES"), 30, 10, 5)
RB = Router(0, "rb", "r1.example.com", 8729, tls=True, user="wabot", password="sealed")
JUMA = Account(0, 1, 1, "juma", "sealed", "254722000111", AccountStatus.ACTIVE, Instant(1), Instant(DAY))


async def one(store: SqlStore, account: Account = JUMA) -> Account:
    """This account of T1, kept."""
    added = await store.submit(lambda tx: tx.tenant(T1).ppp.add(account))
    assert added is not None
    return added


async def test_everything_comes_back_as_it_was_kept(store: SqlStore) -> None:
    def work(tx: Any) -> tuple[Any, ...]:
        mine = tx.tenant(T1).ppp
        return mine.add_router(RB), mine.add_package(HOME), mine.add(JUMA)

    router, package, account = await store.submit(work)
    assert (router.number, package.number, account.number) == (1, 1, 1)

    def read(tx: Any) -> tuple[Any, ...]:
        mine = tx.tenant(T1).ppp
        return mine.router(1), mine.package(1), mine.get(1), mine.named("JUMA"), mine.routers(), mine.packages()

    assert await store.read(read) == (router, package, account, account, [router], [package])
    assert await store.read(lambda tx: tx.tenant(T2).ppp.get(1)) is None


async def test_a_name_belongs_to_one_account_and_numbers_are_used_once(store: SqlStore) -> None:
    first = await one(store)
    assert await store.submit(lambda tx: tx.tenant(T1).ppp.add(replace(JUMA, name="Juma"))) is None
    await store.submit(lambda tx: tx.tenant(T1).ppp.forget(first.number))
    assert (await one(store)).number == 2
    assert await store.submit(lambda tx: tx.tenant(T2).ppp.add(JUMA)) is not None


async def test_lists_are_narrowed(store: SqlStore) -> None:
    await one(store)
    await one(
        store, replace(JUMA, name="asha_50%", phone="254733000222", status=AccountStatus.EXPIRED, done=1, router=2)
    )
    await one(store, replace(JUMA, name="zed", status=AccountStatus.DELETED))

    async def names(**only: Any) -> list[str]:
        found = await store.read(lambda tx: tx.tenant(T1).ppp.list(AccountFilter(**only)))
        assert await store.read(lambda tx: tx.tenant(T1).ppp.count(AccountFilter(**only))) == len(found)
        return [account.name for account in found]

    assert await names() == ["asha_50%", "juma"]
    assert await names(status=AccountStatus.EXPIRED) == ["asha_50%"]
    assert await names(words="50%") == ["asha_50%"]
    assert await names(words="0722 000") == ["juma"]
    assert await names(words="P2") == ["asha_50%"]
    assert await names(phone="254722000111") == ["juma"]
    assert await names(waiting=True) == ["juma"]
    assert await names(router=2) == ["asha_50%"]


async def test_routers_are_due_for_what_they_do_not_have(store: SqlStore) -> None:
    await store.submit(lambda tx: tx.tenant(T1).ppp.add_router(replace(RB, next_at=Instant(7))))
    account = await one(store)
    await one(store, replace(JUMA, name="by-script", router=0))
    assert await store.read(lambda tx: tx.platform.ppp_scan.due()) == [(T1, 1, 7)]
    assert await store.read(lambda tx: tx.tenant(T1).ppp.waiting(1, Instant(5), 9)) == [account]
    assert not await store.submit(lambda tx: tx.tenant(T1).ppp.remove_router(1))
    await store.submit(lambda tx: tx.tenant(T1).ppp.settle(account.number, account.revision))
    assert await store.read(lambda tx: tx.platform.ppp_scan.due()) == []
    assert await store.submit(lambda tx: tx.tenant(T1).ppp.tell_again(package=1)) == 1
    assert len(await store.read(lambda tx: tx.platform.ppp_scan.due())) == 1
    assert await store.submit(lambda tx: tx.tenant(T1).ppp.take_over(1)) == 1
    assert len(await store.read(lambda tx: tx.tenant(T1).ppp.waiting(1, Instant(5), 9))) == 2


async def test_ends_are_found_when_they_come(store: SqlStore) -> None:
    account = await one(store)

    async def scan(at: int) -> object:
        return await store.read(lambda tx: tx.platform.ppp_scan.ended(Instant(at)))

    assert (await scan(DAY - 1), await scan(DAY)) == ([], [(T1, account.number)])

    async def ending(until: int, days: int) -> int:
        return len(await store.read(lambda tx: tx.platform.ppp_scan.ending(Instant(until), days)))

    assert [await ending(DAY - 1, 3), await ending(DAY, 3)] == [0, 1]
    await store.submit(lambda tx: tx.tenant(T1).ppp.save(replace(account, reminded=3)))
    assert [await ending(DAY, 3), await ending(DAY, 1)] == [0, 1]
