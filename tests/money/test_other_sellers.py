"""A whole wabot with sellers that no fault case names: Shadow Pay takes the money, Africa's Talking loads the phone."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.money.conftest import open_house
from tests.money.house import CUSTOMER, DELIVERED, T1, House
from tests.money.secrets import SHADOWPAY, configured
from wabot.core.clock import HOUR, MINUTE, SECOND, Clock
from wabot.testing.money.africastalking import AfricasTalkingDesk
from wabot.testing.money.desk import StandIn
from wabot.testing.money.faults import Fault, Webhooks
from wabot.testing.money.shadowpay import Payer, ShadowPayDesk


@dataclass
class Town:
    """The house and the two sellers."""

    house: House
    shadow: ShadowPayDesk
    talking: AfricasTalkingDesk

    async def buy(self, units: int = 50) -> None:
        """Confirmed, paid, found at the first question, and all that follows."""
        await self.house.ask(units)
        await self.house.quiet()
        self.shadow.prompts[-1].payer = Payer.PAYS
        await self.house.let(10 * SECOND)


@pytest.fixture
async def town(templates: Path, tmp_path: Path) -> AsyncIterator[Town]:
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    desks: list[StandIn] = []

    async def more(clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
        shadow = ShadowPayDesk(clock, **SHADOWPAY)
        talking = AfricasTalkingDesk(clock, api_key="planted-talking-key")
        desks.extend([shadow, talking])
        environ = {
            **configured("shadowpay", await shadow.start(), **SHADOWPAY, payment_account_id="14"),
            **configured("africastalking", await talking.start(), username="shop", api_key="planted-talking-key"),
            "WABOT_PAYMENTS__PROVIDER": "shadowpay",
            "WABOT_AIRTIME__PROVIDER": "africastalking",
        }
        return desks, environ

    async with open_house(tmp_path, more) as house:
        await house.open_shop()
        shadow, talking = desks
        assert isinstance(shadow, ShadowPayDesk)
        assert isinstance(talking, AfricasTalkingDesk)
        talking.webhook_url = await house.app.wiring.sales.notice_address(T1, "africastalking")
        yield Town(house, shadow, talking)


async def test_a_payer_is_found_by_asking_and_the_phone_by_callback(town: Town) -> None:
    await town.house.ask()
    await town.house.quiet()
    assert await town.house.states() == ("awaiting_payment", "push_sent", "none", "none")
    town.shadow.prompts[-1].payer = Payer.PAYS
    await town.house.let(10 * SECOND)
    assert await town.house.states() == DELIVERED
    sale = await town.house.sale()
    assert (sale.payment.receipt, sale.delivery.reference) == ("SHP0000001", town.talking.loads[0].reference)
    assert (town.shadow.collected(), town.talking.loaded(CUSTOMER), town.house.receipts()) == (5000, 5000, 1)


async def test_a_late_payer_is_served_after_time_was_up(town: Town) -> None:
    town.shadow.payers.next(Payer.PAYS_LATE)
    await town.house.ask()
    await town.house.let(10 * SECOND, 20 * SECOND, 30 * SECOND, MINUTE, 3 * MINUTE)
    assert (await town.house.states())[:2] == ("expired", "expired")
    await town.house.let(10 * MINUTE)
    assert await town.house.states() == DELIVERED
    assert (town.talking.loaded(CUSTOMER), town.house.receipts()) == (5000, 1)


async def test_a_load_nobody_called_back_about_is_found_by_asking(town: Town) -> None:
    town.talking.webhooks.always(Webhooks.NEVER)
    await town.buy()
    assert (await town.house.states())[2] == "sent"
    assert town.house.receipts() == 0
    await town.house.let(5 * MINUTE, 5 * MINUTE)
    assert await town.house.states() == DELIVERED
    assert (town.talking.attempts, town.house.receipts()) == (1, 1)


@pytest.mark.parametrize("mode", [Webhooks.EARLY, Webhooks.TWICE, Webhooks.LATE])
async def test_a_callback_may_come_early_twice_or_late(town: Town, mode: Webhooks) -> None:
    town.talking.webhooks.always(mode)
    await town.buy()
    await town.house.let(7 * MINUTE)
    assert await town.house.states() == DELIVERED
    assert (town.talking.attempts, town.talking.loaded(CUSTOMER), town.house.receipts()) == (1, 5000, 1)


async def test_a_load_that_fails_later_is_not_called_delivered_and_the_money_is_owed(town: Town) -> None:
    town.talking.results.always("Failed")
    await town.buy()
    assert await town.house.states() == ("undelivered", "paid", "failed", "manual")
    assert (town.talking.loads, town.house.receipts()) == ([], 0)


async def test_a_doubt_is_never_sent_again(town: Town) -> None:
    town.talking.webhooks.always(Webhooks.NEVER)
    town.talking.faults.next(Fault.RESET_AFTER)
    await town.buy()
    assert (await town.house.states())[2] == "unknown"
    await town.house.let(10 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, HOUR)
    assert (await town.house.states())[2] == "review"
    assert (town.talking.attempts, town.talking.loaded(CUSTOMER)) == (1, 5000)


async def test_without_float_nobody_is_asked_for_money(town: Town) -> None:
    town.talking.float_left = 4999
    await town.house.ask()
    await town.house.quiet()
    assert (town.shadow.asked, town.talking.attempts) == (0, 0)


async def test_a_float_that_ran_out_meanwhile_waits_for_the_top_up(town: Town) -> None:
    await town.house.ask()
    await town.house.quiet()
    town.shadow.prompts[-1].payer = Payer.PAYS
    town.talking.float_left = 4999
    await town.house.let(10 * SECOND)
    assert (await town.house.states())[1:3] == ("paid", "held")
    town.talking.top_up(100_000)
    await town.house.let(5 * MINUTE, 15 * MINUTE)
    assert await town.house.states() == DELIVERED
    assert (town.talking.loaded(CUSTOMER), town.house.receipts()) == (5000, 1)


async def test_a_forged_callback_says_nothing(town: Town) -> None:
    town.talking.results.always("Sent")
    await town.buy()
    load = town.talking.taken[-1]
    body = urlencode({"requestId": load.reference, "status": "Success"}).encode()
    url = town.talking.webhook_url
    for wrong in (url + "x", url.rsplit("/", 1)[0] + "/guess"):
        assert await town.house.hear_from_outside_at(wrong, body) in (401, 404)
    other = urlencode({"requestId": "ATQid_another", "status": "Success"}).encode()
    assert await town.house.hear_from_outside_at(url, other) == 200
    assert (await town.house.states())[2] == "sent"
    await town.talking.finish()
    await town.house.quiet()
    assert await town.house.states() == DELIVERED
