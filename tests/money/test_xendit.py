"""An owner pays for more time by a Xendit invoice: its two good notices, its token, and what nobody tells of."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.money.conftest import open_house
from tests.money.house import OWNER, T1, House
from tests.money.secrets import configured
from wabot.core.clock import DAY, MINUTE, SECOND, Clock, Instant
from wabot.core.ids import PLATFORM
from wabot.core.money import Money
from wabot.testing.money.checkout import Became, Signing
from wabot.testing.money.desk import StandIn
from wabot.testing.money.faults import Fault, Webhooks
from wabot.testing.money.xendit import XenditStandIn

SECRET, TOKEN = "planted-xendit-secret-91ce", "planted-xendit-token-0fd3"
MONTH = 30 * DAY


@dataclass(frozen=True, slots=True)
class Office:
    """The house, and the invoices that its owners are sent to."""

    house: House
    desk: XenditStandIn

    async def renew(self) -> str:
        """The owner asks for one more month in rupiah; the invoice's name of ours."""
        await self.house.say("renew", OWNER, "master")
        ways = (await self.house.say("1", OWNER, "master"))[-1]
        (by_link,) = [line for line in ways.splitlines() if "IDR" in line]
        await self.house.say(by_link.split(" ")[0], OWNER, "master")
        await self.house.say("1", OWNER, "master")
        return (await self.house.sale(PLATFORM)).payment.checkout_id

    def until(self) -> Instant:
        """How long the tenant runs."""
        tenant = self.house.app.wiring.directory.by_id(T1)
        assert tenant is not None
        assert tenant.expires_at is not None
        return tenant.expires_at

    async def statuses(self) -> list[int]:
        """What our service answered to each webhook."""
        await self.house.quiet()
        return [posted.status for posted in self.desk.posted()]


@pytest.fixture
async def office(templates: Path, tmp_path: Path) -> AsyncIterator[Office]:
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")

    async def more(clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
        desk = XenditStandIn(clock, SECRET, TOKEN)
        url = await desk.start()
        return [desk], configured("xendit", url, secret_key=SECRET, callback_token=TOKEN)

    async with open_house(tmp_path, more) as house:
        house.planted = type(house.planted)((*house.planted.words, SECRET, TOKEN), house.planted.numbers)
        await house.open_shop()
        desk = house.others[0]
        assert isinstance(desk, XenditStandIn)
        desk.webhook_url = await house.app.wiring.sales.notice_address(PLATFORM, "xendit")
        yield Office(house, desk)


async def test_paid_and_settled_and_again_extend_once(office: Office) -> None:
    before, name = office.until(), await office.renew()
    assert any(office.desk.bills[name].id in words for words in office.house.heard(OWNER))
    await office.desk.pay(name)
    await office.desk.say_settled(name)
    await office.desk.say(name, Became.PAID)
    await office.desk.say(name, Became.EXPIRED)
    assert await office.statuses() == [200, 200, 200, 200]
    await office.house.let(10 * SECOND, MINUTE)
    assert office.until() == before + MONTH
    assert await office.house.states(PLATFORM) == ("delivered", "paid", "delivered", "none")


@pytest.mark.parametrize("signing", [Signing.WRONG, Signing.NONE])
async def test_a_notice_without_the_token_is_answered_401(office: Office, signing: Signing) -> None:
    before, name = office.until(), await office.renew()
    office.desk.signing.next(signing)
    await office.desk.say(name, Became.PAID)
    assert await office.statuses() == [401]
    assert office.until() == before


async def test_a_lost_notice_is_made_up_for_by_asking(office: Office) -> None:
    before, name = office.until(), await office.renew()
    office.desk.webhooks.always(Webhooks.NEVER)
    await office.desk.pay(name)
    await office.house.let(10 * SECOND)
    assert office.until() == before + MONTH


@pytest.mark.parametrize("money", [Money(49_000, "IDR"), Money(50_000, "PHP")])
async def test_another_amount_or_currency_is_for_a_person(office: Office, money: Money) -> None:
    before, name = office.until(), await office.renew()
    await office.desk.pay(name, money)
    await office.house.quiet()
    assert (await office.house.states(PLATFORM))[1] == "review"
    assert office.until() == before


async def test_an_invoice_whose_making_was_not_answered_is_paid_all_the_same(office: Office) -> None:
    before = office.until()
    office.desk.faults.next(Fault.RESET_AFTER)
    name = await office.renew()
    assert (await office.house.states(PLATFORM))[1] == "push_unknown"
    await office.desk.pay(name)
    await office.house.quiet()
    assert office.until() == before + MONTH
    assert office.desk.asked == 1
