"""Contract: sessions as observed and asked; issues raised, counted, resolved and raised anew."""

from dataclasses import replace

from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.session import Hold, Order, Place, Rung, SessionRecord, SessionState
from wabot.ports.store import Store
from wabot.ports.store.sessions import Asked

ONE, TWO = TenantId("T1"), TenantId("T2")
FULL = SessionRecord(
    ONE, Place("linked", "254722000111"), SessionState.ERROR, "network", Hold.BANNED, Instant(9), 3, Rung.RECONNECTED,
    Instant(5), Instant(4), Instant(3), Instant(2),
)  # fmt: skip


async def test_a_session_is_read_as_it_was_saved(store: Store) -> None:
    await store.submit(lambda tx: tx.tenant(ONE).sessions.save(FULL))
    assert await store.read(lambda tx: tx.tenant(ONE).sessions.get()) == FULL
    assert await store.read(lambda tx: tx.tenant(TWO).sessions.get()) is None


async def test_many_are_saved_and_saved_again_in_one_round(store: Store) -> None:
    records = [SessionRecord(TenantId(f"T{n}"), attempts=n) for n in range(1, 301)]
    await store.submit(lambda tx: tx.platform.sessions_scan.save_all(records))
    again = [replace(record, attempts=0, state=SessionState.READY) for record in records]
    await store.submit(lambda tx: tx.platform.sessions_scan.save_all(again))
    await store.submit(lambda tx: tx.platform.sessions_scan.save_all([]))
    assert await store.read(lambda tx: tx.platform.sessions_scan.all()) == {r.tenant: r for r in again}


async def test_an_order_waits_until_it_is_taken_and_a_save_does_not_lose_it(store: Store) -> None:
    touched: list[str] = []
    store.listen("sessions", lambda: touched.append("sessions"))
    await store.submit(lambda tx: tx.tenant(ONE).sessions.ask(Order.RESTART, Instant(1)))
    await store.submit(lambda tx: tx.platform.sessions_scan.save_all([FULL]))
    await store.submit(lambda tx: tx.tenant(PLATFORM).sessions.ask(Order.RELEASE, Instant(2)))
    waiting = await store.read(lambda tx: tx.platform.sessions_scan.asked())
    assert list(waiting) == [Asked(ONE, Order.RESTART, Instant(1)), Asked(PLATFORM, Order.RELEASE, Instant(2))]
    assert touched == ["sessions", "sessions"]
    assert await store.submit(lambda tx: tx.tenant(ONE).sessions.taken(waiting[0]))
    assert not await store.submit(lambda tx: tx.tenant(ONE).sessions.taken(waiting[0]))
    assert await store.read(lambda tx: tx.tenant(ONE).sessions.get()) == FULL


async def test_a_newer_order_is_not_taken_for_the_older(store: Store) -> None:
    await store.submit(lambda tx: tx.tenant(ONE).sessions.ask(Order.RESTART, Instant(1)))
    await store.submit(lambda tx: tx.tenant(ONE).sessions.ask(Order.LOG_OUT, Instant(2)))
    assert not await store.submit(lambda tx: tx.tenant(ONE).sessions.taken(Asked(ONE, Order.RESTART, Instant(1))))
    assert [a.order for a in await store.read(lambda tx: tx.platform.sessions_scan.asked())] == [Order.LOG_OUT]


async def test_an_issue_is_opened_once_and_counted(store: Store) -> None:
    first = await store.submit(lambda tx: tx.tenant(ONE).issues.raise_("storm", "", {"n": "1"}, Instant(1)))
    again = await store.submit(lambda tx: tx.tenant(ONE).issues.raise_("storm", "", {"n": "2"}, Instant(2)))
    assert (first, again) == (True, False)
    issue = await store.read(lambda tx: tx.tenant(ONE).issues.get("storm"))
    assert issue is not None
    assert (issue.seen, issue.opened_at, issue.raised_at, issue.facts) == (2, 1, 2, {"n": "2"})
    assert issue.key == "T1/storm/"


async def test_a_resolved_issue_opens_anew(store: Store) -> None:
    await store.submit(lambda tx: tx.tenant(ONE).issues.raise_("k", "order/o1", {}, Instant(1)))
    assert await store.submit(lambda tx: tx.tenant(ONE).issues.resolve("k", "order/o1", "retry", Instant(2)))
    assert not await store.submit(lambda tx: tx.tenant(ONE).issues.resolve("k", "order/o1", "retry", Instant(3)))
    assert await store.read(lambda tx: tx.platform.issues_scan.open()) == []
    assert await store.submit(lambda tx: tx.tenant(ONE).issues.raise_("k", "order/o1", {}, Instant(4)))
    issue = await store.read(lambda tx: tx.tenant(ONE).issues.get("k", "order/o1"))
    assert issue is not None
    assert (issue.seen, issue.opened_at, issue.resolved_at, issue.resolution) == (1, 4, None, "")


async def test_issues_of_others_stay_open(store: Store) -> None:
    for tenant in (ONE, TWO):
        await store.submit(lambda tx, t=tenant: tx.tenant(t).issues.raise_("a", "", {}, Instant(1)))
        await store.submit(lambda tx, t=tenant: tx.tenant(t).issues.raise_("b", "", {}, Instant(2)))
    assert await store.submit(lambda tx: tx.tenant(ONE).issues.resolve_kinds(["a", "c"], "gone", Instant(3))) == 1
    left = await store.read(lambda tx: tx.platform.issues_scan.open())
    assert [(i.tenant, i.kind) for i in left] == [(ONE, "b"), (TWO, "b"), (TWO, "a")]
    assert len(await store.read(lambda tx: tx.tenant(TWO).issues.open())) == 2
    assert await store.submit(lambda tx: tx.platform.issues_scan.forget(Instant(4))) == 1
