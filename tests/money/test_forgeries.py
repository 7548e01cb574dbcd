"""Fault cases 7, 8, 11 and 26: somebody else speaks, or speaks of somebody else's order."""

from pathlib import Path

import pytest

from tests.money.conftest import open_house
from tests.money.house import DELIVERED, FRIEND, PWANI, T1, T2, House
from tests.services.sales.bodies import success
from wabot.core.clock import MINUTE, SECOND
from wabot.providers.sandbox import PayMode

WAITS = ("awaiting_payment", "push_sent", "none", "none")


async def test_07_a_success_for_a_payment_nobody_asked_for(house: House) -> None:
    """A success with a CheckoutRequestID we never got: 200, kept as it came, and no order moves, now or later."""
    house.outside.mpesa.answer(PayMode.SILENT)
    await house.buy()
    assert await house.hear_from_outside(success("ws_CO_01012020000000000700000000")) == 200
    sale = await house.sale()
    await house.let(30 * SECOND, MINUTE)
    assert await house.states() == WAITS
    assert [notice.verdict for notice in await house.notices(sale.order.id)] == ["parked"]
    assert (house.loads(), (await house.sale()).payment.receipt) == (0, "")


async def test_08_a_success_to_an_address_that_was_guessed(house: House) -> None:
    """The right CheckoutRequestID, but the secret part of the address is wrong: 404, and nothing is even kept."""
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    base, token = push.callback_url.rsplit("/", 1)
    other_end = "A" if token[-1] != "A" else "B"
    before = await house.sale()
    for guess in (token[:-1] + other_end, token[:-1], token + "A", token.swapcase(), "x", "A" * 128):
        assert await house.hear_from_outside_at(f"{base}/{guess}", success(push.checkout_id)) == 404
    assert await house.sale() == before
    assert await house.notices(before.order.id) == []
    assert house.loads() == 0


async def test_11_a_receipt_that_paid_another_order(house: House) -> None:
    """The receipt of an earlier order comes once more for a new one: refused by the one row it has; a person looks."""
    house.outside.mpesa.answer(PayMode.SILENT)
    first = await house.buy(50)
    assert await house.hear_from_outside(success(first.checkout_id, receipt="SKL4ZXCV01")) == 200
    second = await house.buy(60)
    assert await house.hear_from_outside(success(second.checkout_id, 60, receipt="SKL4ZXCV01")) == 200
    assert await house.states() == ("review", "review", "none", "none")
    assert (await house.sale()).payment.reason == "receipt_used"
    assert "payment_review" in await house.alarms()
    assert house.loads() == 1
    paid, doubted = await house.sales()
    assert (paid.payment.receipt, paid.payment.status.value) == ("SKL4ZXCV01", "paid")
    assert doubted.order.number != paid.order.number


@pytest.fixture
async def pwani(house: House) -> House:
    """A second tenant beside the first."""
    await house.open_shop("Pwani Airtime", PWANI)
    return house


async def test_11_a_receipt_that_paid_another_tenants_order(pwani: House) -> None:
    """The same, between two tenants: a receipt counts once in the whole world."""
    pwani.outside.mpesa.answer(PayMode.SILENT)
    first = await pwani.buy(50)
    assert await pwani.hear_from_outside(success(first.checkout_id, receipt="SKL4ZXCV01")) == 200
    second = await pwani.buy(50, FRIEND, PWANI)
    body = success(second.checkout_id, receipt="SKL4ZXCV01", payer=FRIEND)
    assert await pwani.hear_from_outside(body, second) == 200
    assert await pwani.states(T1) == DELIVERED
    assert (await pwani.states(T2), (await pwani.sale(T2)).payment.reason) == (
        ("review", "review", "none", "none"),
        "receipt_used",
    )
    assert "payment_review" in await pwani.alarms(T2)
    assert pwani.loads() == 1


async def test_26_one_tenants_address_with_anothers_order(pwani: House) -> None:
    """A success for tenant B's payment comes to tenant A's address: it moves neither A's order nor B's."""
    pwani.outside.mpesa.answer(PayMode.SILENT)
    ours = await pwani.buy(50)
    theirs = await pwani.buy(50, FRIEND, PWANI)
    for push, address in ((theirs, ours), (ours, theirs)):
        body = success(push.checkout_id, receipt="SKL4ZXCV02", payer=push.payer)
        await pwani.hear_from_outside(body, address)
    await pwani.let(30 * SECOND, MINUTE)
    assert await pwani.states(T1) == await pwani.states(T2) == WAITS
    assert pwani.loads() == 0
    body = success(theirs.checkout_id, receipt="SKL4ZXCV02", payer=FRIEND)  # the receipt is still free
    assert await pwani.hear_from_outside(body, theirs) == 200
    assert await pwani.states(T2) == DELIVERED
    assert await pwani.states(T1) == WAITS


async def test_26_one_orders_address_with_another_of_the_same_tenant(house: House) -> None:
    """The same within one tenant: what comes to an order's address speaks of that order only."""
    house.outside.mpesa.answer(PayMode.SILENT)
    first = await house.buy(50)
    second = await house.buy(60, FRIEND)
    assert await house.hear_from_outside(success(first.checkout_id), second) == 200
    assert [sale.payment.status.value for sale in await house.sales()] == ["push_sent", "push_sent"]
    assert house.loads() == 0
    assert '"verdict":"forged"' in house.record()


async def test_what_was_planted_is_found_where_it_stands(templates: Path, tmp_path: Path) -> None:
    """The look through logs and answers that ends every case would see a token, a number, or an id's tail."""
    async with open_house(tmp_path) as house:
        await house.open_shop()
        push = await house.buy()
        for leak in (push.callback_url, push.payer, push.payer[-9:], push.checkout_id):
            assert house.planted.found_in(f'{{"event":"x","said":"{leak}"}}', [push])
        assert not house.planted.found_in('{"payer":"2547•••••111","id":"ws_CO_2111•••"}', [push])
