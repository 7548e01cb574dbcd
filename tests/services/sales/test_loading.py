"""News of loads by webhook: early, late, failed, of nobody knows which order, and contradicting."""

import pytest

from tests.services.sales.loads import Loads, load
from tests.services.sales.shop import OTHER, TENANT, Shop
from wabot.core.clock import MINUTE
from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.airtime import AirtimeOrder
from wabot.ports.pay import Ambiguous
from wabot.services.sales.terms import Terms
from wabot.services.sales.verdicts import Verdict

SOLD = ("delivered", "paid", "delivered", "none")


@pytest.fixture
def loads(any_shop: Shop) -> Loads:
    made = Loads()
    any_shop.providers.airtimes["loads"] = made
    any_shop.terms = Terms(airtime="loads")
    return made


async def hear(shop: Shop, body: bytes, tenant: TenantId = TENANT) -> Verdict:
    token = (await shop.sales.notice_address(tenant, "loads")).rpartition("/")[2]
    verdict = await shop.post(token, body, "loads")
    await shop.run()
    return verdict


async def test_the_receipt_waits_for_the_webhook(any_shop: Shop, loads: Loads) -> None:
    await any_shop.buy()
    assert (await any_shop.states())[2] == "sent"
    assert not any("receipt" in words for words in any_shop.heard())
    assert await hear(any_shop, load("ref1")) is Verdict.APPLIED
    assert await any_shop.states() == SOLD
    assert "receipt" in any_shop.heard()[-1]
    assert await hear(any_shop, load("ref1")) is Verdict.DUPLICATE


async def test_who_waits_for_a_minute_is_told_once_that_it_is_on_its_way(any_shop: Shop, loads: Loads) -> None:
    await any_shop.buy()
    assert len(any_shop.heard()) == 1
    for _ in range(3):
        await any_shop.wait(MINUTE)
    assert len(any_shop.heard()) == 2
    assert "on its way" in any_shop.heard()[-1]


async def test_taken_then_failed_is_not_delivered_and_the_money_goes_back(any_shop: Shop, loads: Loads) -> None:
    await any_shop.buy()
    assert await hear(any_shop, load("ref1", "failed")) is Verdict.APPLIED
    assert await any_shop.states() == ("refunded", "paid", "failed", "done")
    assert not any("receipt" in words for words in any_shop.heard())
    assert await hear(any_shop, load("ref1", "failed")) is Verdict.DUPLICATE


async def test_news_before_the_answer_is_parked_then_applied(any_shop: Shop, loads: Loads) -> None:
    async def early(order: AirtimeOrder) -> None:
        token = (await any_shop.sales.notice_address(TENANT, "loads")).rpartition("/")[2]
        await any_shop.post(token, load("ref1"), "loads")

    loads.meanwhile = early
    await any_shop.buy()
    assert any_shop.verdicts[-1] is Verdict.PARKED
    assert await any_shop.states() == SOLD


async def test_news_by_our_key_need_not_wait(any_shop: Shop, loads: Loads) -> None:
    async def early(order: AirtimeOrder) -> None:
        token = (await any_shop.sales.notice_address(TENANT, "loads")).rpartition("/")[2]
        await any_shop.post(token, load("ref1", key=order.key), "loads")

    loads.meanwhile = early
    await any_shop.buy()
    assert any_shop.verdicts[-1] is Verdict.APPLIED
    assert await any_shop.states() == SOLD


async def test_a_load_without_an_answer_is_never_sent_again_and_the_webhook_decides(
    any_shop: Shop, loads: Loads
) -> None:
    loads.fault = Ambiguous("no_answer")
    await any_shop.buy()
    assert (await any_shop.states())[2] == "unknown"
    await any_shop.wait(6 * MINUTE)
    assert await hear(any_shop, load("ref1")) is Verdict.APPLIED
    assert await any_shop.states() == SOLD
    assert "delivery.named_by_notice" in await any_shop.story()
    assert len(loads.orders) == 1


async def test_a_load_that_nobody_hears_of_is_for_a_person_after_half_an_hour(any_shop: Shop, loads: Loads) -> None:
    loads.fault = Ambiguous("no_answer")
    await any_shop.buy()
    await any_shop.wait(29 * MINUTE)
    assert (await any_shop.states())[2] == "unknown"
    for _ in range(3):
        await any_shop.wait(MINUTE)
    assert (await any_shop.states())[2] == "review"
    assert any_shop.alarms() == ["delivery_review"]
    assert len(loads.orders) == 1


async def test_between_two_loads_without_a_name_nobody_guesses(any_shop: Shop, loads: Loads) -> None:
    loads.fault = Ambiguous("no_answer")
    await any_shop.buy(50)
    await any_shop.buy(60)
    assert await hear(any_shop, load("ref1")) is Verdict.PARKED
    assert [sale.delivery.status.value for sale in await any_shop.orders()] == ["unknown", "unknown"]


async def test_while_another_load_is_under_way_the_news_may_be_its_own(any_shop: Shop, loads: Loads) -> None:
    loads.fault = Ambiguous("no_answer")
    await any_shop.buy(50)
    loads.fault = None

    async def early(order: AirtimeOrder) -> None:
        token = (await any_shop.sales.notice_address(TENANT, "loads")).rpartition("/")[2]
        await any_shop.post(token, load("ref2"), "loads")
        await any_shop.post(token, load("ref1"), "loads")

    loads.meanwhile = early
    await any_shop.buy(60)
    assert any_shop.verdicts[-2:] == [Verdict.PARKED, Verdict.PARKED]
    assert [sale.delivery.status.value for sale in await any_shop.orders()] == ["unknown", "delivered"]
    await any_shop.wait(MINUTE)  # the other has its name now: what is left is the first one's
    assert [sale.delivery.status.value for sale in await any_shop.orders()] == ["delivered", "delivered"]


async def test_a_failure_that_names_no_order_is_no_proof(any_shop: Shop, loads: Loads) -> None:
    loads.fault = Ambiguous("no_answer")
    await any_shop.buy()
    assert await hear(any_shop, load("ref1", "failed")) is Verdict.PARKED
    assert await any_shop.states() == ("review", "paid", "review", "none")


async def test_delivered_after_failed_is_a_contradiction(any_shop: Shop, loads: Loads) -> None:
    await any_shop.buy()
    await hear(any_shop, load("ref1", "failed"))
    assert await hear(any_shop, load("ref1")) is Verdict.CONTRADICTS
    assert (await any_shop.states())[2] == "failed"
    assert "delivery_contradicted" in any_shop.alarms()


async def test_failed_after_delivered_is_a_contradiction(any_shop: Shop, loads: Loads) -> None:
    await any_shop.buy()
    await hear(any_shop, load("ref1"))
    assert await hear(any_shop, load("ref1", "failed")) is Verdict.CONTRADICTS
    assert await any_shop.states() == SOLD
    assert "delivery_contradicted" in any_shop.alarms()


async def test_another_tenants_load_is_refused(any_shop: Shop, loads: Loads) -> None:
    await any_shop.buy()
    assert await hear(any_shop, load("ref1"), OTHER) is Verdict.FORGED
    assert (await any_shop.states())[2] == "sent"


async def test_the_platforms_address_hears_for_all_who_share_its_account(any_shop: Shop, loads: Loads) -> None:
    async def early(order: AirtimeOrder) -> None:
        token = (await any_shop.sales.notice_address(PLATFORM, "loads")).rpartition("/")[2]
        await any_shop.post(token, load("ref1"), "loads")

    loads.meanwhile = early
    await any_shop.buy()
    assert any_shop.verdicts[-1] is Verdict.PARKED
    assert await any_shop.states() == SOLD


async def test_one_name_for_two_loads_is_for_a_person(any_shop: Shop, loads: Loads) -> None:
    await any_shop.buy(50)
    loads.orders.clear()  # the provider counts from one again
    await any_shop.buy(60)
    assert [sale.delivery.status.value for sale in await any_shop.orders()] == ["sent", "unknown"]
    assert any_shop.alarms() == ["delivery_used_twice"]


@pytest.mark.parametrize("body", [b"{}", b'{"reference": "x", "outcome": "delivered", "balance": 1}'])
async def test_what_names_nothing_of_ours_touches_nothing(any_shop: Shop, loads: Loads, body: bytes) -> None:
    await any_shop.buy()
    assert await hear(any_shop, body) in (Verdict.MALFORMED, Verdict.PARKED)
    assert (await any_shop.states())[2] == "sent"
