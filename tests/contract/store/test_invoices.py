"""Invoices as both databases keep them."""

from dataclasses import replace

import pytest

from tests.contract.store.rows import T1, T2
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, OrderId, TenantId
from wabot.core.invoice import Invoice, InvoiceStatus, Plan
from wabot.core.money import Money
from wabot.ports.store import Stale, Store
from wabot.ports.store.invoices import Billed, InvoiceLine

MADE = InvoiceLine(Instant(1), "made", {"price": "KES 500", "by": ""})


def fresh(tenant: TenantId, units: int = 500, currency: str = "KES") -> Invoice:
    return Invoice(tenant, 0, Plan.MONTH, 30, Money.of(units, currency), made_at=Instant(1))


async def add(store: Store, tenant: TenantId, units: int = 500, currency: str = "KES") -> Invoice:
    return await store.submit(lambda tx: tx.tenant(tenant).invoices.add(fresh(tenant, units, currency), MADE))


async def pay(store: Store, invoice: Invoice, at: int, receipt: str = "") -> Invoice:
    paid = replace(
        invoice, status=InvoiceStatus.PAID, paid_at=Instant(at), until=Instant(at + 5), method="bank",
        receipt=receipt, by="254700000001", reason="told", order=OrderId("o1"),
    )  # fmt: skip
    line = InvoiceLine(Instant(at), "paid", {"method": "bank"})
    return await store.submit(lambda tx: tx.tenant(invoice.tenant).invoices.save(paid, line))


async def test_numbers_are_the_platforms_and_what_is_stored_comes_back(store: Store) -> None:
    made = [await add(store, tenant) for tenant in (T1, T2, T1)]
    assert [invoice.number for invoice in made] == [1, 2, 3]
    paid = await pay(store, made[0], 9, "FT1")
    assert await store.read(lambda tx: tx.tenant(T1).invoices.get(1)) == paid
    assert await store.submit(lambda tx: tx.tenant(T1).invoices.lock(1)) == paid
    story = await store.read(lambda tx: tx.tenant(T1).invoices.story(1))
    assert [(line.word, dict(line.facts)) for line in story] == [
        ("made", {"price": "KES 500"}),
        ("paid", {"method": "bank"}),
    ]


async def test_one_tenant_sees_nothing_of_another(store: Store) -> None:
    await add(store, T1)
    other = await add(store, T2)
    assert await store.read(lambda tx: tx.tenant(T1).invoices.get(other.number)) is None
    assert [one.tenant for one in await store.read(lambda tx: tx.tenant(T1).invoices.list())] == [T1]
    with pytest.raises(Stale):
        await store.submit(lambda tx: tx.tenant(T1).invoices.save(other, MADE))
    assert await store.read(lambda tx: tx.tenant(T1).invoices.story(other.number)) == []


async def test_who_saves_what_has_moved_is_told(store: Store) -> None:
    invoice = await add(store, T1)
    await pay(store, invoice, 9)
    with pytest.raises(Stale):
        await pay(store, invoice, 10)


async def test_lists_and_totals(store: Store) -> None:
    first, second, third = [await add(store, T1), await add(store, T2, 700), await add(store, T2, 50_000, "IDR")]
    for at, invoice in ((10, first), (20, second), (30, third)):
        await pay(store, invoice, at)
    open_ = await add(store, T1)
    newest = await store.read(lambda tx: tx.platform.invoices_scan.list())
    waiting = await store.read(lambda tx: tx.platform.invoices_scan.list((InvoiceStatus.OPEN,)))
    assert [one.number for one in newest] == [4, 3, 2, 1]
    assert [one.number for one in waiting] == [open_.number]
    whole = await store.read(lambda tx: tx.platform.invoices_scan.totals(Instant(10), Instant(31)))
    part = await store.read(lambda tx: tx.platform.invoices_scan.totals(Instant(11), Instant(30)))
    assert whole == [Billed("IDR", 1, 50_000), Billed("KES", 2, 120_000)]
    assert part == [Billed("KES", 1, 70_000)]


async def test_the_same_money_is_found_again(store: Store) -> None:
    await pay(store, await add(store, T1), 9, "FT1")
    assert (found := await store.read(lambda tx: tx.platform.invoices_scan.paid_by("bank", "FT1"))) is not None
    assert found.number == 1
    assert await store.read(lambda tx: tx.platform.invoices_scan.paid_by("cash", "FT1")) is None


async def test_a_purged_tenants_money_stays_without_whose_it_was(store: Store) -> None:
    paid = await pay(store, await add(store, T1), 9, "FT1")
    await add(store, T1)
    assert await store.submit(lambda tx: tx.platform.invoices_scan.keep(T1)) == 1
    await store.submit(lambda tx: tx.platform.tenants.purge(T1))
    everything = await store.read(lambda tx: tx.platform.invoices_scan.list())
    assert everything == [replace(paid, tenant=PLATFORM, reason="")]
