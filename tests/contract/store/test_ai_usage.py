"""What language models cost, counted by tenant and day, on both databases."""

from datetime import date
from functools import partial

from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.store import Store, Tx
from wabot.ports.store.ai_usage import Spent

T1, T2 = TenantId("T1"), TenantId("T2")
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


async def test_what_is_spent_adds_up_by_tenant_and_day(store: Store) -> None:
    for tenant, day in ((T1, MONDAY), (T1, MONDAY), (T1, TUESDAY), (T2, MONDAY), (PLATFORM, MONDAY)):
        await store.submit(partial(_add, tenant, day))
    assert await store.read(lambda tx: tx.tenant(T1).ai_usage.of(MONDAY)) == Spent(2, 4, 600, 80)
    assert await store.read(lambda tx: tx.tenant(T2).ai_usage.of(MONDAY)) == Spent(1, 2, 300, 40)
    assert await store.read(lambda tx: tx.tenant(T2).ai_usage.of(TUESDAY)) == Spent()
    assert await store.read(lambda tx: tx.tenant(T1).ai_usage.days(MONDAY)) == [
        (TUESDAY, Spent(1, 2, 300, 40)),
        (MONDAY, Spent(2, 4, 600, 80)),
    ]
    assert [day for day, _ in await store.read(lambda tx: tx.tenant(T1).ai_usage.days(TUESDAY))] == [TUESDAY]


def _add(tenant: TenantId, day: date, tx: Tx) -> None:
    tx.tenant(tenant).ai_usage.add(day, Spent(1, 2, 300, 40))


def test_what_was_asked_counts_whatever_came_of_it() -> None:
    spent = Spent(1, 2, 300, 40).plus(Spent(1))
    assert (spent.asked, spent.tokens) == (4, 340)
