"""Fault cases 17-21: an airtime reseller without float, without an answer, or with the wrong one."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.money.house import CUSTOMER, FRIEND, OWNER
from tests.money.secrets import STATUM
from tests.money.statum import StatumHouse, statum_house
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.testing.money.faults import Fault, Webhooks

DELIVERED = ("delivered", "paid", "delivered", "none")
UNKNOWN = ("delivering", "paid", "unknown", "none")
BACK = ("refunded", "paid", "failed", "done")


@pytest.fixture
async def shop(templates: Path, tmp_path: Path) -> AsyncIterator[StatumHouse]:
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    async with statum_house(tmp_path) as made:
        yield made


async def paid_without_float(shop: StatumHouse) -> None:
    """The float is spent by others between the push and the payment."""
    shop.house.outside.mpesa.hold()
    await shop.house.buy()
    shop.statum.float_left = 0
    await shop.house.outside.mpesa.release()
    await shop.house.quiet()


async def test_17_no_float_after_the_payment(shop: StatumHouse) -> None:
    """Statum answers 402 to a paid order: it is held, the owner is told, and after a top-up it goes out by itself."""
    await paid_without_float(shop)
    assert await shop.house.states() == ("paid", "paid", "held", "none")
    assert "airtime_held" in await shop.house.alarms()
    assert any("Paid orders are waiting" in words for words in shop.house.heard(OWNER))
    assert any("takes a little longer" in words for words in shop.house.heard())
    await shop.house.let(5 * MINUTE, 5 * MINUTE)
    assert (await shop.house.states())[2] == "held"
    shop.statum.top_up(1_000_00)
    await shop.house.let(5 * MINUTE, SECOND)
    assert await shop.house.states() == DELIVERED
    assert (shop.statum.loaded(CUSTOMER), len(shop.statum.loads), shop.house.receipts()) == (50_00, 1, 1)


async def test_17_no_float_for_a_day(shop: StatumHouse) -> None:
    """The same where nobody tops up: after a day the money goes back, and nothing is loaded afterwards."""
    await paid_without_float(shop)
    await shop.house.let(*[HOUR] * 25)
    assert await shop.house.states() == BACK
    shop.statum.top_up(1_000_00)
    await shop.house.let(HOUR, DAY)
    assert (await shop.house.states(), shop.statum.loads) == (BACK, [])
    assert shop.house.outside.mpesa.ledger.reversed() == 50


async def test_18_no_answer_and_the_webhook_comes_later(shop: StatumHouse) -> None:
    """Statum takes the order and the connection ends: unknown, never sent again; its webhook later says 200."""
    shop.statum.faults.next(Fault.RESET_AFTER)
    shop.statum.webhooks.next(Webhooks.HELD)
    await shop.house.buy()
    assert await shop.house.states() == UNKNOWN
    await shop.house.let(MINUTE, 5 * MINUTE, 10 * MINUTE)
    assert (await shop.house.states(), shop.statum.attempts, shop.house.receipts()) == (UNKNOWN, 1, 0)
    await shop.statum.release()
    await shop.house.quiet()
    assert await shop.house.states() == DELIVERED
    assert (shop.statum.attempts, len(shop.statum.loads), shop.house.receipts()) == (1, 1, 1)


@pytest.mark.slow
async def test_18_the_answer_takes_too_long(shop: StatumHouse) -> None:
    """The same where Statum simply does not answer within half a minute: unknown, and asked once."""
    shop.statum.faults.next(Fault.TIMEOUT_AFTER)
    shop.statum.webhooks.next(Webhooks.HELD)
    await shop.house.buy()
    assert await shop.house.states() == UNKNOWN
    await shop.statum.release()
    await shop.house.quiet()
    assert (await shop.house.states(), shop.statum.attempts) == (DELIVERED, 1)


@pytest.mark.parametrize("fault", [Fault.RESET, Fault.RESET_AFTER, Fault.ERROR, Fault.ERROR_AFTER, Fault.HTML])
async def test_18_no_answer_and_nothing_for_half_an_hour(shop: StatumHouse, fault: Fault) -> None:
    """No usable answer and no webhook: after thirty minutes a person decides; nothing was sent again meanwhile."""
    shop.statum.faults.next(fault)
    shop.statum.webhooks.next(Webhooks.NEVER)
    await shop.house.buy()
    assert await shop.house.states() == UNKNOWN
    await shop.house.let(*[5 * MINUTE] * 5, 4 * MINUTE)
    assert await shop.house.states() == UNKNOWN
    await shop.house.let(2 * MINUTE)
    assert await shop.house.states() == ("review", "paid", "review", "none")
    assert "delivery_review" in await shop.house.alarms()
    await shop.house.let(HOUR, DAY)
    assert (shop.statum.attempts, shop.house.receipts()) == (1, 0)


async def test_19_taken_and_then_not_loaded(shop: StatumHouse) -> None:
    """Statum answers 200 and its webhook says 500: not called delivered before it, no receipt, the money goes back."""
    shop.statum.results.next("500")
    shop.statum.webhooks.next(Webhooks.HELD)
    await shop.house.buy()
    assert await shop.house.states() == ("delivering", "paid", "sent", "none")
    assert shop.house.receipts() == 0
    await shop.statum.release()
    await shop.house.quiet()
    assert await shop.house.states() == BACK
    assert (shop.statum.attempts, shop.statum.loads, shop.house.receipts()) == (1, [], 0)
    assert any("could not be delivered" in words for words in shop.house.heard())


async def test_19_the_webhook_says_yes_after_it_said_no(shop: StatumHouse) -> None:
    """Contradicting webhooks: the money went back already, so the load is for a person; nothing moves twice."""
    shop.statum.results.next("500")
    await shop.house.buy()
    assert await shop.house.states() == BACK
    reference = (await shop.house.sale()).delivery.reference
    assert await shop.hear(reference, "200", 50) == 200
    await shop.house.let(MINUTE)
    assert (await shop.house.states())[3] == "done"
    assert shop.house.outside.mpesa.ledger.reversed() == 50
    assert shop.statum.attempts == 1


async def test_20_two_honest_orders_alike(shop: StatumHouse) -> None:
    """The same amount for the same phone twice within five minutes: the second waits its time, and is sent once."""
    await shop.house.buy()
    await shop.house.let(2 * MINUTE)
    await shop.house.buy()
    assert await shop.house.states() == ("paid", "paid", "reserved", "none")
    assert (shop.statum.attempts, len(shop.statum.loads)) == (1, 1)
    await shop.house.let(2 * MINUTE)
    assert shop.statum.attempts == 1
    await shop.house.let(MINUTE + 2 * SECOND, 10 * SECOND)
    assert await shop.house.states() == DELIVERED
    assert (shop.statum.attempts, len(shop.statum.loads), shop.house.receipts()) == (2, 2, 2)
    first, second = shop.statum.loads
    assert second.at - first.at > 5 * MINUTE


async def test_20_statum_finds_an_order_too_much_like_another(shop: StatumHouse) -> None:
    """Statum itself refuses, since somebody has just loaded the same by hand: sent again after five minutes, once."""
    body = {"phone_number": CUSTOMER, "amount": "50"}
    auth = {"Authorization": aiohttp.encode_basic_auth(STATUM["consumer_key"], STATUM["consumer_secret"])}
    url = f"{shop.statum.base_url}/airtime"
    async with aiohttp.ClientSession() as client, client.post(url, json=body, headers=auth) as answer:
        assert answer.status == 200
    await shop.house.buy()
    assert (await shop.house.states())[2] == "reserved"
    assert (shop.statum.attempts, len(shop.statum.loads)) == (2, 1)
    await shop.house.let(2 * MINUTE, 2 * MINUTE)
    assert shop.statum.attempts == 2
    await shop.house.let(MINUTE + 2 * SECOND, 10 * SECOND)
    assert await shop.house.states() == DELIVERED
    assert (shop.statum.attempts, len(shop.statum.loads), shop.house.receipts()) == (3, 2, 1)


async def test_21_a_no_that_bears_a_request_id(shop: StatumHouse) -> None:
    """Statum's 422 names a request_id as its 200 does: it is a no all the same, and the money goes back."""
    shop.statum.refused.add(FRIEND)
    await shop.house.buy_for("0733 000222")
    assert await shop.house.states() == BACK
    assert (shop.statum.attempts, shop.statum.loads, shop.house.receipts()) == (1, [], 0)
    assert (await shop.house.sale()).delivery.reason == "bad_number"
