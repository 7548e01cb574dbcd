"""Giving money back, and what a person may decide where wabot cannot know."""

import pytest

from tests.services.sales.shop import OWNER, TENANT, Shop
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.core.ids import OrderId
from wabot.ports.airtime import AirtimeAccepted, AirtimeOrder
from wabot.ports.pay import Ambiguous
from wabot.ports.store import Tx
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.sandbox.modes import AirtimeMode, PayMode, RefundMode
from wabot.services.sales.orders import Decision

SOLD = ("delivered", "paid", "delivered", "none")


def decision(shop: Shop, reason: str = "seen on the statement", receipt: str = "") -> Decision:
    return Decision(By(OWNER, Role.TENANT_OWNER, shop.clock.now(), "test"), reason, receipt)


async def decide(shop: Shop, verb: str, reason: str = "seen on the statement", receipt: str = "") -> str:
    order: OrderId = (await shop.sale()).order.id

    def job(tx: Tx) -> str:
        word: str = getattr(shop.sales.orders, verb)(tx, TENANT, order, decision(shop, reason, receipt))
        return word

    word = await shop.store.submit(job)
    await shop.run()
    return word


class Silent(SandboxAirtime):
    """A provider that never answers, whatever becomes of the order, and has no look-up."""

    can_find = False

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        raise Ambiguous("no_answer")


async def test_a_slow_provider_is_waited_for_and_the_receipt_comes_with_the_airtime(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.SLOW_STATUS)
    await shop.buy()
    assert await shop.states() == ("delivering", "paid", "sent", "none")
    assert not any("receipt" in words for words in shop.heard())
    await shop.wait(MINUTE)
    assert await shop.states() == SOLD
    assert "receipt" in shop.heard()[-1]


async def test_no_float_for_a_day_gives_the_money_back(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    await shop.buy()
    await shop.wait(DAY)
    assert await shop.states() == ("refunded", "paid", "failed", "done")
    assert shop.sandbox.mpesa.collected() == 0
    assert "refund" in shop.heard()[-1]


async def test_where_nobody_can_say_a_person_decides(shop: Shop) -> None:
    adapter = shop.providers.airtimes["sandbox"]
    assert isinstance(adapter, SandboxAirtime)
    shop.providers.airtimes["sandbox"] = Silent(adapter._exchange)
    await shop.buy()
    await shop.wait(10 * SECOND)
    assert (await shop.states())[2] == "unknown"
    await shop.wait(30 * MINUTE)
    assert await shop.states() == ("review", "paid", "review", "none")
    assert "delivery_review" in shop.alarms()
    assert "nobody can say" in shop.heard(OWNER)[-1]
    assert await decide(shop, "mark_delivered") == "marked"
    assert await shop.states() == SOLD
    assert "receipt" in shop.heard()[-1]
    assert await decide(shop, "mark_delivered") == "not_possible"


async def test_a_person_may_find_that_it_did_not_arrive(shop: Shop) -> None:
    adapter = shop.providers.airtimes["sandbox"]
    assert isinstance(adapter, SandboxAirtime)
    shop.providers.airtimes["sandbox"] = Silent(adapter._exchange)
    await shop.buy()
    assert await decide(shop, "mark_undelivered") == "marked"
    assert await shop.states() == ("refunded", "paid", "failed", "done")
    assert await decide(shop, "mark_delivered") == "not_possible"


async def test_a_definite_no_gives_the_money_back(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await shop.buy()
    assert await shop.states() == ("refunded", "paid", "failed", "done")
    assert shop.loads() == 0
    assert shop.sandbox.mpesa.collected() == 0
    sorry, back = shop.heard()[-2:]
    assert "could not be delivered" in sorry
    assert "refund" in back


async def test_a_load_that_fails_afterwards_gives_the_money_back(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.FAIL)
    await shop.buy()
    await shop.wait(MINUTE)
    assert await shop.states() == ("refunded", "paid", "failed", "done")
    assert not any("receipt" in words for words in shop.heard())


async def test_a_refund_that_the_provider_declines_is_for_a_person(shop: Shop) -> None:
    shop.sandbox.mpesa.refund_mode = RefundMode.FAIL
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await shop.buy()
    assert await shop.states() == ("undelivered", "paid", "failed", "manual")
    assert "by hand" in shop.heard(OWNER)[-1]
    assert "refund_by_hand" in shop.alarms()
    assert await decide(shop, "deliver_again") == "money_is_going_back"
    assert await decide(shop, "mark_refunded") == "marked"
    assert await shop.states() == ("refunded", "paid", "failed", "done")
    assert await decide(shop, "mark_refunded") == "already"


async def test_a_refund_without_news_is_taken_up_again_and_happens_once(shop: Shop) -> None:
    shop.sandbox.mpesa.refund_mode = RefundMode.LOST
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await shop.buy()
    assert (await shop.states())[3] == "requested"
    shop.sandbox.mpesa.refund_mode = RefundMode.OK
    await shop.wait(5 * MINUTE)
    assert await shop.states() == ("refunded", "paid", "failed", "done")
    assert shop.sandbox.mpesa.collected() == 0


async def test_a_refund_that_never_answers_ends_with_a_person(shop: Shop) -> None:
    shop.sandbox.mpesa.refund_mode = RefundMode.LOST
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await shop.buy()
    for _ in range(8):
        await shop.wait(5 * MINUTE)
    assert (await shop.states())[3] == "manual"
    assert (await shop.sale()).refund.tries == 5


async def test_without_a_receipt_a_person_sends_the_money(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.LOST)
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await shop.buy()
    await shop.wait(10 * SECOND)
    assert await shop.states() == ("undelivered", "paid", "failed", "manual")


async def test_a_refund_is_asked_for_once(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    await shop.buy()
    assert await decide(shop, "refund") == "due"
    assert await shop.states() == ("refunded", "paid", "failed", "done")
    assert await decide(shop, "refund") == "already"
    shop.sandbox.airtime.answer(AirtimeMode.OK)
    await shop.wait(HOUR)
    assert shop.loads() == 0
    assert shop.sandbox.mpesa.collected() == 0


@pytest.mark.parametrize(
    ("pay", "load", "word"),
    [
        (PayMode.OK, AirtimeMode.OK, "delivered"),
        (PayMode.OK, AirtimeMode.AMBIGUOUS, "under_way"),
        (PayMode.OK, AirtimeMode.SLOW_STATUS, "under_way"),
        (PayMode.CANCEL, AirtimeMode.OK, "not_paid"),
        (PayMode.SILENT, AirtimeMode.OK, "not_paid"),
    ],
)
async def test_what_cannot_be_refunded(shop: Shop, pay: PayMode, load: AirtimeMode, word: str) -> None:
    shop.sandbox.mpesa.answer(pay)
    shop.sandbox.airtime.answer(load)
    await shop.buy()
    before = await shop.states()
    assert await decide(shop, "refund") == word
    assert await shop.states() == before


async def test_money_in_doubt_can_be_given_back_or_accepted_but_not_both(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.WRONG_AMOUNT)
    await shop.buy()
    assert await decide(shop, "mark_paid") == "marked"
    assert await shop.states() == SOLD
    assert await decide(shop, "refund") == "delivered"
    await shop.buy(60)
    assert await decide(shop, "refund") == "due"
    assert await decide(shop, "mark_paid") == "not_possible"
    assert shop.loads() == 1


async def test_a_receipt_of_another_order_does_not_pay_this_one(shop: Shop) -> None:
    await shop.buy()
    used = (await shop.sale()).payment.receipt
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    await shop.buy(60)
    assert await decide(shop, "mark_paid", receipt=used) == "receipt_used"
    assert await decide(shop, "mark_paid", receipt="SBX5555") == "marked"
    assert await shop.states() == SOLD


async def test_a_proven_failure_is_sent_again_under_a_new_key(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.LOST)
    shop.sandbox.airtime.answer_next(AirtimeMode.FAIL)
    await shop.ask()
    (row,) = await shop.claim()
    await shop.perform(row)
    shop.clock.advance(10 * SECOND)
    await shop.sales.sweep(shop.clock.now())
    await _until_refund_is_due(shop)
    assert await shop.states() == ("undelivered", "paid", "failed", "due")
    assert await decide(shop, "deliver_again") == "again"
    assert await shop.states() == SOLD
    order = (await shop.sale()).order.id
    assert shop.sandbox.airtime.deliveries(f"{order}-2") == 1
    assert await decide(shop, "deliver_again") == "not_proven"


async def _until_refund_is_due(shop: Shop) -> None:
    """Perform everything but the refund, which stays in the queue."""
    for _ in range(10):
        for row in await shop.claim():
            if row.kind != "refund":
                await shop.perform(row)
        await shop.sales.sweep(shop.clock.now())
        if (await shop.states())[3] == "due":
            return


async def test_where_another_amount_came_in_a_person_decides_how_much_goes_back(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.WRONG_AMOUNT)
    await shop.buy()
    collected = shop.sandbox.mpesa.collected()
    assert await decide(shop, "refund") == "due"
    await shop.wait(MINUTE)
    assert (await shop.states())[3] == "manual"
    assert shop.sandbox.mpesa.collected() == collected  # nothing was sent by ourselves
    assert "refund_by_hand" in shop.alarms()
