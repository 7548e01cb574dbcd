"""Pushes that were never answered: a notice may name them, but is not believed before the provider has been asked."""

import pytest

from tests.services.sales.bodies import success
from tests.services.sales.shop import Shop
from wabot.core.clock import HOUR, MINUTE, SECOND
from wabot.flow.codec import effect_from_json
from wabot.flow.effects import RequestPayment
from wabot.providers.sandbox.modes import PayMode
from wabot.services.sales.verdicts import Verdict

SOLD = ("delivered", "paid", "delivered", "none")
MADE_UP = "ws_CO_01012020000000000700000000"


async def test_a_made_up_name_delivers_nothing(any_shop: Shop) -> None:
    shop = any_shop
    shop.sandbox.mpesa.answer(PayMode.RESET)
    await shop.buy()
    assert await shop.post(await shop.token(), success(MADE_UP)) is Verdict.PARKED
    for _ in range(3):
        await shop.wait(MINUTE)
    assert (await shop.states())[1] == "push_unknown"
    assert shop.loads() == 0
    await shop.wait(49 * HOUR)
    await shop.wait(2 * HOUR)
    assert (await shop.states(), shop.loads()) == (("expired", "expired", "none", "none"), 0)
    assert "payment_silent" in shop.alarms()


async def test_the_true_name_counts_though_a_made_up_one_came_first(shop: Shop) -> None:
    shop.sandbox.mpesa.hold()
    shop.sandbox.mpesa.answer(PayMode.RESET_PAID)
    await shop.buy()
    await shop.post(await shop.token(), success(MADE_UP))
    await shop.wait(10 * SECOND)
    await shop.sandbox.mpesa.release()
    await shop.wait(10 * SECOND)
    assert (await shop.states(), shop.loads()) == (SOLD, 1)
    assert (await shop.sale()).payment.receipt == shop.sandbox.mpesa.pushes()[0].receipt


@pytest.mark.parametrize("minutes", [6, 60])
async def test_a_kill_in_the_middle_of_a_push_and_a_long_silence_end_before_a_person(shop: Shop, minutes: int) -> None:
    """The sweep of the next process may see that time is up before the outbox takes the request up again."""
    await shop.ask()
    (row,) = await shop.claim()
    effect = effect_from_json(row.body)
    assert isinstance(effect, RequestPayment)
    await shop.store.submit(lambda tx: shop.sales._pushes._start(tx, row, effect))
    shop.restart()
    shop.clock.advance(minutes * MINUTE)
    await shop.sales.sweep(shop.clock.now())
    await shop.run()
    assert (await shop.states())[:2] == ("expired", "expired")
    assert "payment_unknown" in shop.alarms()
