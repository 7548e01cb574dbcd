"""A whole wabot paid through Paystack: names of our own, one address for all news, and signatures over raw bytes."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.money.conftest import open_house
from tests.money.house import DELIVERED, T1, House
from tests.money.secrets import configured
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Clock
from wabot.core.money import Money
from wabot.providers.sandbox import AirtimeMode
from wabot.testing.money.checkout import Became, Signing
from wabot.testing.money.desk import StandIn
from wabot.testing.money.faults import Fault, Webhooks
from wabot.testing.money.paystack import PaystackStandIn

SECRET = "planted-paystack-secret-3b7e"


@dataclass
class Shop:
    """The house and the one that takes its money."""

    house: House
    desk: PaystackStandIn

    async def asked(self) -> str:
        """An order whose payer was asked; its name at Paystack."""
        await self.house.ask()
        await self.house.quiet()
        return (await self.house.sale()).payment.checkout_id

    async def paid(self, amount: Money | None = None) -> str:
        name = await self.asked()
        await self.desk.pay(name, amount)
        await self.house.quiet()
        return name


@pytest.fixture
async def shop(templates: Path, tmp_path: Path) -> AsyncIterator[Shop]:
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    desks: list[PaystackStandIn] = []

    async def more(clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
        desks.append(PaystackStandIn(clock, SECRET))
        account = configured("paystack", await desks[0].start(), secret_key=SECRET)
        sandbox = {"WABOT_PAYMENTS__PROVIDER": "paystack", "WABOT_AIRTIME__PROVIDER": "sandbox"}
        return [*desks], {**account, **sandbox}

    async with open_house(tmp_path, more) as house:
        house.planted = type(house.planted)((*house.planted.words, SECRET), house.planted.numbers)
        await house.open_shop()
        desks[0].webhook_url = await house.app.wiring.sales.notice_address(T1, "paystack")
        yield Shop(house, desks[0])


async def test_a_webhook_pays_and_delivers(shop: Shop) -> None:
    name = await shop.paid()
    assert await shop.house.states() == DELIVERED
    sale = await shop.house.sale()
    assert name == f"{sale.order.id}-push"
    assert sale.payment.receipt.startswith("4099")
    assert (shop.desk.collected("KES"), shop.house.loads(), shop.house.receipts()) == (5000, 1, 1)


@pytest.mark.parametrize("mode", [Webhooks.TWICE, Webhooks.LATE])
async def test_webhooks_twice_or_late_deliver_once(shop: Shop, mode: Webhooks) -> None:
    shop.desk.webhooks.always(mode)
    await shop.paid()
    await shop.house.let(7 * MINUTE)
    assert await shop.house.states() == DELIVERED
    assert (shop.house.loads(), shop.house.receipts()) == (1, 1)


async def test_a_lost_webhook_is_made_up_for_by_asking(shop: Shop) -> None:
    shop.desk.webhooks.always(Webhooks.NEVER)
    await shop.paid()
    assert (await shop.house.states())[1] == "push_sent"
    await shop.house.let(10 * SECOND)
    assert await shop.house.states() == DELIVERED


@pytest.mark.parametrize("signing", [Signing.WRONG, Signing.NONE])
async def test_an_unproven_webhook_is_answered_401_and_changes_nothing(shop: Shop, signing: Signing) -> None:
    shop.desk.signing.next(signing)
    name = await shop.asked()
    await shop.desk.say(name, Became.PAID)  # nobody has paid
    await shop.house.quiet()
    assert [posted.status for posted in shop.desk.posted()] == [401]
    assert (await shop.house.states())[:2] == ("awaiting_payment", "push_sent")
    assert shop.house.loads() == 0


@pytest.mark.parametrize("minor", [4900, 5100])
async def test_another_amount_goes_to_a_person(shop: Shop, minor: int) -> None:
    await shop.paid(Money(minor, "KES"))
    assert (await shop.house.states())[1] == "review"
    assert shop.house.loads() == 0


async def test_another_currency_goes_to_a_person(shop: Shop) -> None:
    await shop.paid(Money(5000, "NGN"))
    assert (await shop.house.states())[1] == "review"
    assert shop.house.loads() == 0


@pytest.mark.parametrize("fault", [Fault.RESET_AFTER, Fault.ERROR_AFTER])
async def test_an_unanswered_push_that_is_paid_is_delivered(shop: Shop, fault: Fault) -> None:
    shop.desk.faults.next(fault)
    name = await shop.asked()
    assert (await shop.house.states())[1] == "push_unknown"
    assert shop.desk.asked == 1
    await shop.desk.pay(name)
    await shop.house.quiet()
    assert await shop.house.states() == DELIVERED
    assert (shop.desk.asked, shop.house.loads()) == (1, 1)


@pytest.mark.parametrize("fault", [Fault.RESET, Fault.ERROR, Fault.HTML])
async def test_an_unanswered_push_that_never_was_is_never_repeated(shop: Shop, fault: Fault) -> None:
    shop.desk.faults.next(fault)
    await shop.asked()
    await shop.house.let(10 * SECOND, 20 * SECOND, 5 * MINUTE, HOUR, HOUR)
    assert (await shop.house.states())[2] == "none"
    assert (shop.desk.asked, shop.house.loads()) == (1, 0)


async def test_a_failed_charge_is_found_by_asking_and_a_late_success_wins(shop: Shop) -> None:
    name = await shop.asked()
    await shop.desk.end(name, Became.DENIED)
    await shop.house.let(10 * SECOND)
    assert (await shop.house.states())[:2] == ("failed", "failed")
    await shop.desk.pay(name)
    await shop.house.quiet()
    assert await shop.house.states() == DELIVERED


async def test_money_goes_back_by_itself_where_airtime_is_refused(shop: Shop) -> None:
    shop.house.outside.airtime.answer(AirtimeMode.REJECTED)
    await shop.paid()
    await shop.house.let(MINUTE, HOUR)
    assert (await shop.house.states())[3] == "done"
    assert (shop.desk.collected("KES"), shop.house.loads()) == (0, 0)


async def test_an_event_about_something_else_is_taken_and_nothing_follows(shop: Shop) -> None:
    await shop.asked()
    await shop.desk.tell_of("transfer.success")
    await shop.house.quiet()
    assert [posted.status for posted in shop.desk.posted()] == [200]
    assert (await shop.house.states())[:2] == ("awaiting_payment", "push_sent")


async def test_a_refund_that_takes_days_is_no_task_for_a_person_meanwhile(shop: Shop) -> None:
    """A person who sent the money by hand would send it a second time."""
    shop.house.outside.airtime.answer(AirtimeMode.REJECTED)
    shop.desk.refund_ends.next(Became.OPEN)
    name = await shop.paid()
    await shop.house.let(MINUTE, 5 * MINUTE, *([5 * MINUTE] * 6), DAY)
    assert (await shop.house.states())[3] == "requested"
    shop.desk.bills[name].refunds["whole"] = "processed"  # and nobody tells
    await shop.house.let(DAY)
    assert (await shop.house.states())[3] == "done"
    assert [line for line, _, _ in shop.desk.seen].count("POST /refund") == 1
