"""Fault cases 14-16 and 32: pushes without an answer, tokens that end, taps that come twice, numbers nobody serves."""

import asyncio

import pytest

from tests.money.house import CUSTOMER, DELIVERED, House, until, words_of
from wabot.core.clock import HOUR, MINUTE, SECOND
from wabot.providers.sandbox import PayMode


async def test_14_the_connection_breaks_and_nothing_was_started(house: House) -> None:
    """Did the push leave? It is not repeated; the customer is told to wait; then time is up and a person looks."""
    house.outside.mpesa.answer(PayMode.RESET)
    await house.ask()
    await house.quiet()
    assert await house.states() == ("awaiting_payment", "push_unknown", "none", "none")
    assert "do not pay a second time" in house.heard()[-1]
    await house.let(10 * SECOND, MINUTE, 4 * MINUTE, HOUR)
    assert await house.states() == ("expired", "expired", "none", "none")
    assert (house.outside.mpesa.requests, house.loads()) == (1, 0)
    assert "payment_unknown" in await house.alarms()


async def test_14_the_connection_breaks_and_the_payer_pays(house: House) -> None:
    """The same, but the phone did ask: its notice decides, for one push and one delivery."""
    house.outside.mpesa.answer(PayMode.RESET_PAID)
    await house.buy()
    await house.let(MINUTE, 5 * MINUTE)
    assert await house.states() == DELIVERED
    assert "payment.push_unknown" in await house.story() or "payment.named_by_notice" in await house.story()
    assert (house.outside.mpesa.requests, house.loads(), house.receipts()) == (1, 1, 1)


async def test_14_the_answer_never_comes_and_the_payer_pays(house: House) -> None:
    """The push hangs while the payer pays: the notice waits until we have given up on the answer, then counts."""
    house.outside.mpesa.answer(PayMode.PUSH_TIMEOUT_PAID)
    await house.ask()
    await until(lambda: len(house.outside.posted()) == 1)
    assert (await house.states())[:2] == ("awaiting_payment", "push_started")
    house.outside.mpesa.closing.set()  # M-Pesa ends the connection without a word
    await house.quiet()
    await house.let(5 * SECOND)  # by the name in the notice M-Pesa is asked, and confirms
    assert await house.states() == DELIVERED
    assert (house.outside.mpesa.requests, house.loads(), house.receipts()) == (1, 1, 1)


async def test_15_the_token_has_ended(house: House) -> None:
    """M-Pesa refuses the token (404, 404.001.03): one new one, and the push once more."""
    await house.buy()
    given = house.outside.mpesa.tokens.given
    house.outside.mpesa.tokens.revoke()
    await house.let(3 * MINUTE)
    await house.buy(60)
    assert await house.states() == DELIVERED
    assert house.outside.mpesa.tokens.given == given + 1
    assert house.outside.mpesa.requests == 3  # the first, the refused one, and it again


async def test_15_the_token_ends_under_fifty_pushes(house: House) -> None:
    """Fifty people pay at the same moment with a token that has ended: one new token for them all."""
    await house.buy(60)
    given = house.outside.mpesa.tokens.given
    phones = [f"2547221{number:05}" for number in range(50)]
    await asyncio.gather(*(house.app.phone_says(phone, house.bot, "buy 50") for phone in phones))
    await house.quiet()
    house.outside.mpesa.tokens.revoke()
    await asyncio.gather(*(house.app.phone_says(phone, house.bot, "1") for phone in phones))
    await house.quiet()
    assert house.outside.mpesa.tokens.given == given + 1
    sales = await house.sales()
    assert len(sales) == 51
    assert {words_of(sale) for sale in sales} == {DELIVERED}
    assert house.loads() == 51


async def test_16_the_same_again_within_two_minutes(house: House) -> None:
    """The customer asks for the same once more: one push, and the second shows how the first stands."""
    await house.buy()
    heard = await house.say("buy 50")
    heard += await house.say("1")
    assert house.outside.mpesa.requests == 1
    assert any("Order #1" in words and "did not ask again" in words for words in heard)
    assert len(await house.sales()) == 1
    await house.let(2 * MINUTE)
    await house.buy()
    assert (house.outside.mpesa.requests, house.loads()) == (2, 2)


async def test_16_yes_tapped_twice(house: House) -> None:
    """Two taps on "yes" at the same moment are one order and one push."""
    await house.say("buy 50")
    await asyncio.gather(*(house.app.phone_says(CUSTOMER, house.bot, "1") for _ in range(2)))
    await house.quiet()
    assert (house.outside.mpesa.requests, house.loads(), len(await house.sales())) == (1, 1, 1)


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("0747 123456", "Faiba"),  # no reseller loads it
        ("020 2345678", "number"),  # a fixed line
        ("0612 345678", "number"),  # one that looks like a mobile
        ("0800 221 000", "number"),
        ("+255 712 345678", "number"),  # a neighbour's
        ("0109 123456", "number"),  # not given to anybody
        ("00254722000111000", "number"),
        ("12345", "number"),
    ],
)
async def test_32_a_number_nobody_can_load(house: House, number: str, told: str) -> None:
    """No Kenyan mobile number, or of an operator that is not served: refused in words, before any push."""
    heard = []
    for words in ("00", "2", number):
        heard = await house.say(words)
    assert told in "\n".join(heard), heard
    assert (house.outside.mpesa.requests, await house.sales()) == (0, [])
