"""Fault case 24: Shadow Pay sends no webhook, and its status page says many things: only `completed` is paid."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.money.conftest import open_house
from tests.money.house import CUSTOMER, DELIVERED, House
from tests.money.secrets import SHADOWPAY, configured
from wabot.core.clock import HOUR, MINUTE, SECOND, Clock
from wabot.testing.money.desk import StandIn
from wabot.testing.money.faults import Fault
from wabot.testing.money.shadowpay import Payer, Says, ShadowPayDesk

WAITS = ("awaiting_payment", "push_sent", "none", "none")


@pytest.fixture
async def house(templates: Path, tmp_path: Path) -> AsyncIterator[House]:
    """One shop that takes its money through Shadow Pay."""
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")

    async def more(clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
        desk = ShadowPayDesk(clock, account_id=77, **SHADOWPAY)
        fields = {**SHADOWPAY, "payment_account_id": "77"}
        url = await desk.start()
        return [desk], {"WABOT_PAYMENTS__PROVIDER": "shadowpay", **configured("shadowpay", url, **fields)}

    async with open_house(tmp_path, more) as made:
        await made.open_shop()
        yield made


def desk_of(house: House) -> ShadowPayDesk:
    desk = house.others[0]
    assert isinstance(desk, ShadowPayDesk)
    return desk


async def buy(house: House, units: int = 50) -> ShadowPayDesk:
    await house.ask(units)
    await house.quiet()
    assert await house.states() == WAITS
    return desk_of(house)


@pytest.mark.parametrize("says", [Says.PLAIN, Says.LOUD])
async def test_24_completed_is_paid(house: House, says: Says) -> None:
    """`completed`, whatever its case and the space around it, is paid: once, however often it is said."""
    desk = desk_of(house)
    desk.payers.always(Payer.PAYS)
    desk.says.always(says)
    await buy(house)
    await house.let(10 * SECOND, 20 * SECOND, MINUTE, 5 * MINUTE)
    assert await house.states() == DELIVERED
    assert (house.loads(), desk.asked, house.receipts()) == (1, 1, 1)


@pytest.mark.parametrize("says", [Says.UNSUCCESSFUL, Says.CODE_WHILE_PENDING, Says.ODD_WORD])
async def test_24_anything_else_is_not_paid(house: House, says: Says) -> None:
    """success:false, a transaction_code while it is pending, a word nobody documents: none of these is money."""
    desk = await buy(house)
    desk.says.always(says)
    await desk.pay(desk.prompts[0].checkout_id)
    await house.let(10 * SECOND, 20 * SECOND, 30 * SECOND, MINUTE)
    assert await house.states() == WAITS
    assert house.loads() == 0
    desk.says.always(Says.PLAIN)
    await house.let(5 * MINUTE)
    assert await house.states() == DELIVERED
    assert (house.loads(), house.receipts(CUSTOMER)) == (1, 1)


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.HTML_ERROR, Fault.ERROR, Fault.RESET, Fault.BUSY, Fault.DENIED])
async def test_24_a_page_or_an_error_is_no_answer(house: House, fault: Fault) -> None:
    """HTML, 500, 429 or nothing at all: neither paid nor failed; the next honest answer counts."""
    desk = await buy(house)
    await desk.pay(desk.prompts[0].checkout_id)
    desk.look_faults.always(fault)
    await house.let(10 * SECOND, 20 * SECOND, 30 * SECOND)
    assert await house.states() == WAITS
    assert house.loads() == 0
    desk.look_faults.always(Fault.NONE)
    await house.let(MINUTE)
    assert await house.states() == DELIVERED


async def test_24_failed_and_then_late_money(house: House) -> None:
    """A payer who is slow: time is up for us, and an hour later the status page says completed all the same."""
    desk = await buy(house)
    await house.let(10 * SECOND, MINUTE, 5 * MINUTE)
    assert (await house.states())[:2] == ("expired", "expired")
    await desk.pay(desk.prompts[0].checkout_id)
    await house.let(10 * MINUTE, HOUR)
    assert await house.states() == DELIVERED
    assert house.loads() == 1
