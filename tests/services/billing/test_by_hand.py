"""Money that people tell of, voids, what was given back, and what all of it adds up to."""

from tests.services.billing.firm import MAMA, PRICE, Firm
from tests.services.tenants.world import BOSS
from wabot.core.clock import DAY, MINUTE
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.invoice import InvoiceStatus, Plan
from wabot.core.money import Money
from wabot.flow import values
from wabot.providers.sandbox.modes import PayMode
from wabot.services.billing.ledger import Paid
from wabot.services.billing.plans import Offer
from wabot.services.billing.service import Answer


async def record(
    firm: Firm, tenant: TenantId, receipt: str = "", method: str = "cash", offer: Offer | None = None
) -> Answer:
    who, wanted = firm.life.by(), offer or firm.month()
    paid = Paid(method, receipt, by=who.phone, reason="told by phone")
    answer = await firm.store.submit(lambda tx: firm.billing.record(tx, who, tenant, wanted, paid))
    await firm.run()
    return answer


async def void(firm: Firm, number: int) -> str:
    return (await firm.store.submit(lambda tx: firm.billing.void(tx, firm.life.by(), number, "a mistake"))).word


async def test_recorded_once_by_its_reference(any_firm: Firm) -> None:
    firm = any_firm
    tenant = await firm.life.approved()
    first = await record(firm, tenant, "FT1", "bank")
    again = await record(firm, tenant, "FT1", "bank")
    assert (first.word, again.word, again.invoice and again.invoice.number) == ("recorded", "already", 1)
    assert (await firm.tenant(tenant)).expires_at == firm.in_days(60)
    other = await firm.life.approved("Duka Jirani", "0722333444")
    assert (await record(firm, other, "FT1", "bank")).word == "already"
    assert (await record(firm, tenant, "FT2", "bank")).word == "recorded"
    assert (await firm.tenant(tenant)).expires_at == firm.in_days(90)
    assert "INV-000002" in firm.heard(MAMA)[-1]
    assert (await firm.of(1)).by == BOSS


async def test_money_without_a_reference_is_not_counted_twice_in_a_moment(firm: Firm) -> None:
    tenant = await firm.life.approved()
    words = [(await record(firm, tenant)).word for _ in range(2)]
    assert words == ["recorded", "already"]
    assert (await record(firm, tenant, method="other")).word == "recorded"
    firm.clock.advance(11 * MINUTE)
    assert (await record(firm, tenant)).word == "recorded"


async def test_it_pays_the_invoice_that_is_open(firm: Firm) -> None:
    tenant = await firm.life.approved()
    invoice = await firm.invoice(tenant)
    answer = await record(firm, tenant)
    assert answer.invoice is not None
    assert (answer.invoice.number, answer.invoice.status) == (invoice.number, InvoiceStatus.PAID)


async def test_who_is_not_served_is_not_recorded_for(firm: Firm) -> None:
    tenant = await firm.life.new()
    assert (await record(firm, tenant)).word == "wrong_status"
    assert (await record(firm, TenantId("T99"))).word == "not_found"
    assert await firm.billing.everybody() == []


async def test_void_is_for_what_nobody_pays(firm: Firm) -> None:
    tenant = await firm.life.approved()
    invoice = await firm.invoice(tenant)
    firm.sandbox.mpesa.answer(PayMode.SILENT)
    await firm.renew(invoice)
    assert await void(firm, invoice.number) == "under_way"
    await firm.wait(6 * MINUTE)
    assert [await void(firm, invoice.number) for _ in range(2)] == ["voided", "not_open"]
    assert await void(firm, 99) == "not_open"
    trail = await firm.life.trail()
    assert trail[-1].deed.verb == "invoice.void"
    assert await firm.billing.history(tenant) == []


async def test_what_was_given_back_does_not_count(firm: Firm) -> None:
    tenant = await firm.life.approved()
    await record(firm, tenant)
    end = (await firm.tenant(tenant)).expires_at
    who = firm.life.by()
    words = [
        (await firm.store.submit(lambda tx: firm.billing.refunded(tx, who, 1, "not theirs"))).word for _ in range(2)
    ]
    assert words == ["refunded", "not_paid"]
    (month, *_) = await firm.billing.totals(firm.clock.now())
    assert (list(month.billed), (await firm.tenant(tenant)).expires_at) == ([], end)


async def test_totals_by_month_and_currency(firm: Firm) -> None:
    tenant = await firm.life.approved()
    await record(firm, tenant, "A", "bank")
    await record(firm, tenant, "B", "bank", Offer(Plan.MONTH, 30, Money.of(50_000, "IDR")))
    firm.clock.advance(31 * DAY)
    await record(firm, tenant, "C", "bank")
    this, last, *older = await firm.billing.totals(firm.clock.now())
    assert [(one.currency, one.minor) for one in this.billed] == [("KES", PRICE.minor)]
    assert [(one.currency, one.minor) for one in last.billed] == [("IDR", 50_000), ("KES", PRICE.minor)]
    assert (len(older), [month.billed for month in older if month.billed]) == (10, [])
    assert [(month.first.day, month.first.month) for month in (this, last)] == [(1, 2), (1, 1)]


async def test_prices_are_set_in_chat_and_taken_back(firm: Firm) -> None:
    world = firm.life
    who = world.by()
    await world.settle(await world.settings.set(who, PLATFORM, "price_month_kes", "650"))
    assert firm.month().price == Money.of(650, "KES")
    await world.settle(await world.undo.undo(world.by()))
    assert firm.month().price == PRICE
    await world.settle(await world.settings.set(world.by(), PLATFORM, "price_month_kes", "0"))
    assert firm.billing.plans.offer(Plan.MONTH, "KES") is None
    assert (await world.settings.set(world.by(), TenantId("T1"), "price_month_kes", "1")).name == "unknown"


async def test_the_sandbox_is_a_way_only_while_there_is_no_other(firm: Firm) -> None:
    ways = firm.billing.ways
    assert [way.provider for way in ways.of("KES")] == ["sandbox"]
    assert ways.of("IDR") == []
    firm.providers.payments["mpesa"] = firm.providers.payments["sandbox"]
    assert [way.provider for way in ways.all()] == ["mpesa"]
    assert ways.named("sandbox", "KES") is None


async def test_links_stand_under_their_own_names_and_prompts_together_as_m_pesa(firm: Firm) -> None:
    ways, real = firm.billing.ways, firm.providers.payments
    for name in ("xendit", "flutterwave", "shadowpay", "paystack"):
        real[name] = real["sandbox"]
    assert [(way.provider, way.link) for way in ways.all()] == [
        ("paystack", False),
        ("flutterwave", True),
        ("xendit", True),
    ]
    assert ways.words("flutterwave") == "Flutterwave"
    assert ways.words("shadowpay") == ways.words("paystack") == values.text("way-prompt")
    assert ways.words("cash") == values.text("way-cash")
