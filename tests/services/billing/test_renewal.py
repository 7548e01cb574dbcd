"""Owners pay for their time: once, whatever comes twice, late or out of order; what does not fit goes to a person."""

from dataclasses import replace

import pytest

from tests.services.billing.firm import MAMA, PRICE, Firm
from tests.services.sales.bodies import failure, success
from tests.services.tenants.world import BOSS, STRANGER
from wabot.core.clock import DAY, HOUR, MINUTE
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.invoice import InvoiceStatus, Plan
from wabot.core.money import Money
from wabot.core.tenant import TenantStatus
from wabot.providers.sandbox.modes import PayMode
from wabot.services.billing.plans import Offer
from wabot.services.sales.orders import Decision


async def test_a_running_tenant_gets_the_days_added(any_firm: Firm) -> None:
    firm = any_firm
    tenant = await firm.life.approved()
    invoice = await firm.invoice(tenant)
    assert (invoice.name, invoice.price, invoice.days) == ("INV-000001", PRICE, 30)
    await firm.renew(invoice)
    paid, record = await firm.of(1), await firm.tenant(tenant)
    (sale,) = await firm.paid_orders()
    assert record.expires_at == firm.in_days(60)
    assert (paid.status, paid.method, paid.receipt, paid.order) == (
        InvoiceStatus.PAID, "sandbox", sale.payment.receipt, sale.order.id,
    )  # fmt: skip
    assert (paid.until, record.plan, sale.order.about) == (record.expires_at, "monthly", "INV-000001")
    assert "INV-000001" in firm.heard(MAMA)[-1]
    assert any("INV-000001" in words for words in firm.heard(BOSS))


async def test_an_expired_tenant_runs_from_now(firm: Firm) -> None:
    tenant = await firm.life.approved()
    firm.clock.advance(45 * DAY)
    await firm.life.lifecycle.expire(firm.clock.now())
    await firm.renew(await firm.invoice(tenant))
    record = await firm.tenant(tenant)
    assert (record.status, record.expires_at) == (TenantStatus.APPROVED, firm.in_days(30))


async def test_money_that_comes_late_counts_and_repeats_do_not(any_firm: Firm) -> None:
    firm = any_firm
    tenant = await firm.life.approved()
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(await firm.invoice(tenant))
    (sale,) = await firm.paid_orders()
    token, checkout = await firm.token(PLATFORM), sale.payment.checkout_id
    await firm.wait(6 * MINUTE)
    for body in (
        failure(checkout),
        success(checkout, 500, payer=MAMA),
        success(checkout, 500, payer=MAMA),
        failure(checkout),
    ):
        await firm.post(token, body)
        await firm.run()
    await firm.wait(HOUR)
    assert (await firm.tenant(tenant)).expires_at == (await firm.of(1)).until
    assert (await firm.tenant(tenant)).expires_at == firm.in_days(60) - HOUR - 6 * MINUTE


async def test_the_second_money_for_one_invoice_goes_to_a_person(firm: Firm) -> None:
    tenant = await firm.life.approved()
    invoice = await firm.invoice(tenant)
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(invoice)
    (first,) = await firm.paid_orders()
    late = await firm.token(PLATFORM)
    await firm.wait(6 * MINUTE)
    firm.sandbox.mpesa.answer(PayMode.OK)
    await firm.renew(invoice)
    end = (await firm.tenant(tenant)).expires_at
    await firm.post(late, success(first.payment.checkout_id, 500, "SBX0000009", MAMA))
    await firm.run()
    assert ((await firm.paid_orders())[0].payment.status.value, firm.alarms()) == ("review", ["payment_review"])
    assert (await firm.tenant(tenant)).expires_at == end


async def test_two_orders_paid_in_the_same_moment_extend_once_and_the_other_is_given_back(firm: Firm) -> None:
    tenant = await firm.life.approved()
    invoice = await firm.invoice(tenant)
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    tokens = []
    for _ in range(2):
        await firm.renew(invoice)
        tokens.append(await firm.token(PLATFORM))
        firm.clock.advance(6 * MINUTE)
        await firm.sales.sweep(firm.clock.now())
        await firm.run()
    before = await firm.tenant(tenant)
    for n, (token, sale) in enumerate(zip(tokens, await firm.paid_orders(), strict=True)):
        await firm.post(token, success(sale.payment.checkout_id, 500, f"SBX000010{n}", MAMA))
    await firm.run()
    orders = sorted((sale.order.status.value, sale.refund.status.value) for sale in await firm.paid_orders())
    assert (await firm.tenant(tenant)).expires_at == (before.expires_at or 0) + 30 * DAY
    assert orders == [
        ("delivered", "none"),
        ("undelivered", "manual"),
    ]  # the sandbox knows no such receipt: a person sees to it


@pytest.mark.parametrize("units", [499, 5000])
async def test_another_amount_than_the_invoice_says_extends_nothing(firm: Firm, units: int) -> None:
    tenant = await firm.life.approved()
    end = (await firm.tenant(tenant)).expires_at
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(await firm.invoice(tenant))
    (sale,) = await firm.paid_orders()
    await firm.post(await firm.token(PLATFORM), success(sale.payment.checkout_id, units, payer=MAMA))
    await firm.run()
    assert (await firm.paid_orders())[0].order.status.value == "review"
    assert ((await firm.tenant(tenant)).expires_at, (await firm.of(1)).status) == (end, InvoiceStatus.OPEN)


async def test_an_old_price_is_paid_to_a_person(firm: Firm) -> None:
    tenant = await firm.life.approved()
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(await firm.invoice(tenant))
    (sale,) = await firm.paid_orders()
    dearer = Offer(Plan.MONTH, 30, Money.of(700, "KES"))
    fresh = await firm.invoice(tenant, dearer)
    assert ((await firm.of(1)).status, fresh.name) == (InvoiceStatus.VOID, "INV-000002")
    await firm.post(await firm.token(PLATFORM), success(sale.payment.checkout_id, 500, payer=MAMA))
    await firm.run()
    assert (await firm.paid_orders())[0].payment.reason == "invoice_void"
    assert (await firm.tenant(tenant)).expires_at == firm.in_days(30)


async def test_yesterdays_price_goes_to_a_person_who_may_take_it(firm: Firm) -> None:
    world, tenant = firm.life, await firm.life.approved()
    invoice = await firm.invoice(tenant)
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(invoice)
    (sale,) = await firm.paid_orders()
    await world.settle(await world.settings.set(world.by(), PLATFORM, "price_month_kes", "700"))
    await firm.post(await firm.token(PLATFORM), success(sale.payment.checkout_id, 500, payer=MAMA))
    await firm.run()
    assert ((await firm.paid_orders())[0].payment.reason, (await firm.of(1)).status) == (
        "old_price",
        InvoiceStatus.OPEN,
    )
    assert await firm.refusal(invoice) == "price_changed"
    why = Decision(world.by(), "it was asked for at this price")
    decided = await firm.store.submit(lambda tx: firm.sales.orders.mark_paid(tx, PLATFORM, sale.order.id, why))
    await firm.run()
    assert (decided, (await firm.of(1)).status) == ("marked", InvoiceStatus.PAID)
    assert (await firm.tenant(tenant)).expires_at == firm.in_days(60)


async def test_the_same_wish_is_the_same_invoice(any_firm: Firm) -> None:
    firm = any_firm
    tenant = await firm.life.approved()
    numbers = [(await firm.invoice(tenant)).number for _ in range(3)]
    year = firm.billing.plans.offer(Plan.YEAR, "KES")
    numbers.append((await firm.invoice(tenant, year)).number)
    numbers.append((await firm.invoice(tenant)).number)
    assert numbers == [1, 1, 1, 2, 1]


async def test_who_asks_for_what_is_not_theirs_is_turned_away(firm: Firm) -> None:
    tenant = await firm.life.approved()
    other = await firm.life.approved("Duka Jirani", "0722333444")
    invoice = await firm.invoice(tenant)
    assert await firm.refusal(invoice) == ""
    assert await firm.refusal(invoice, by=STRANGER) == "not_yours"
    assert await firm.refusal(invoice, by="254722333444") == "not_yours"
    assert await firm.refusal(replace(invoice, number=99)) == "not_yours"
    assert await firm.refusal(invoice, bot=str(other)) == "not_here"
    assert await firm.refusal(invoice, provider="mpesa") == "unavailable"
    await firm.renew(invoice)
    assert await firm.refusal(invoice) == "not_open"


async def test_a_banned_tenant_does_not_lose_what_it_paid(firm: Firm) -> None:
    tenant = await firm.life.approved()
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(await firm.invoice(tenant))
    (sale,) = await firm.paid_orders()
    await firm.life.settle(await firm.life.tenants.ban(firm.life.by(), tenant, "spam"))
    await firm.post(await firm.token(PLATFORM), success(sale.payment.checkout_id, 500, payer=MAMA))
    await firm.run()
    record = await firm.tenant(tenant)
    assert (record.status, record.expires_at) == (TenantStatus.BANNED, firm.in_days(60))
    assert await firm.refusal(await firm.of(1)) == "not_served"


async def test_a_deleted_tenant_is_not_paid_for(firm: Firm) -> None:
    tenant = await firm.life.approved()
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(await firm.invoice(tenant))
    (sale,) = await firm.paid_orders()
    await firm.life.settle(await firm.life.life.delete(firm.life.by(), tenant))
    await firm.post(await firm.token(PLATFORM), success(sale.payment.checkout_id, 500, payer=MAMA))
    await firm.run()
    assert (await firm.paid_orders())[0].payment.reason == "tenant_gone"


async def test_what_was_paid_stays_in_the_books_when_a_tenant_is_purged(any_firm: Firm) -> None:
    firm = any_firm
    tenant = await firm.life.approved()
    await firm.renew(await firm.invoice(tenant))
    await firm.life.settle(await firm.life.life.delete(firm.life.by(), tenant))
    firm.clock.advance(11 * MINUTE)
    assert await firm.life.lifecycle.purge(firm.clock.now()) == 1
    kept = await firm.of(1)
    (month, *_) = await firm.billing.totals(firm.clock.now())
    assert (kept.tenant, kept.price, kept.reason) == (TenantId(PLATFORM), PRICE, "")
    assert [(one.currency, one.minor, one.invoices) for one in month.billed] == [("KES", PRICE.minor, 1)]
    assert await firm.store.read(lambda tx: tx.tenant(tenant).invoices.list()) == []
