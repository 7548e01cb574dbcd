"""The airtime conversation, word by word."""

from pathlib import Path

import pytest

from tests.services.sales.shop import CUSTOMER, FRIEND, LOCALES, TENANT, Shop
from tests.services.sales.talk import Talk, load, with_terms
from wabot.core.clock import MINUTE
from wabot.flow.text_check import check_texts
from wabot.flow.texts import Texts
from wabot.providers.sandbox.modes import PayMode


async def test_buy_for_my_number(shop: Shop) -> None:
    talk = Talk(shop)
    (home,) = await talk.say("hi")
    assert [line[:1] for line in home.splitlines() if line[:1].isdigit()][:4] == ["1", "2", "3", "4"]
    (amount,) = await talk.say("1")
    assert "Safaricom" in amount
    (summary,) = await talk.say("50")
    assert "50" in summary
    assert "Safaricom" in summary
    heard = await talk.say("1")
    assert "PIN" in heard[0]
    assert "receipt" in heard[-1]
    assert len(heard) == 2
    assert (await shop.states())[0] == "delivered"


async def test_in_swahili(shop: Shop) -> None:
    talk = Talk(shop, language="sw")
    contact = await shop.contact()
    await shop.store.submit(lambda tx: tx.tenant(TENANT).contacts.set_language(contact, "sw"))
    assert "Karibu" in (await talk.say("habari"))[0]
    await talk.say("1")
    await talk.say("50")
    heard = await talk.say("1")
    assert "PIN yako" in heard[0]
    assert "Risiti" in heard[-1]


async def test_buy_for_another_number(shop: Shop) -> None:
    talk = Talk(shop)
    await talk.say("hi")
    await talk.say("2")
    (bad,) = await talk.say("12")
    assert "number" in bad
    heard = await talk.say("0747 000111")
    assert "Faiba" in heard[0]
    (amount,) = await talk.say("0733 000222")
    assert "Airtel" in amount
    await talk.say("100")
    await talk.say("1")
    (load_,) = shop.sandbox.airtime.delivered()
    (push,) = shop.sandbox.mpesa.pushes()
    assert (load_.phone, push.payer) == (FRIEND, CUSTOMER)


async def test_pay_from_another_number(shop: Shop) -> None:
    talk = Talk(shop)
    for words in ("hi", "1", "50"):
        await talk.say(words)
    await talk.say("3")
    (summary,) = await talk.say("0733 000222")
    assert "0733 000222" in summary
    await talk.say("1")
    assert shop.sandbox.mpesa.pushes()[0].payer == FRIEND


@pytest.mark.parametrize(("words", "said"), [("5", "least"), ("2000", "most"), ("10.50", ""), ("abc", ""), ("", "")])
async def test_a_wrong_amount_is_asked_for_again(shop: Shop, words: str, said: str) -> None:
    talk = Talk(shop)
    await talk.say("hi")
    await talk.say("1")
    heard = await talk.say(words)
    assert heard
    assert said in heard[0]
    assert not await shop.orders()
    assert "Is this right?" in (await talk.say("50"))[-1]


async def test_no_buys_nothing(shop: Shop) -> None:
    talk = Talk(shop)
    for words in ("hi", "1", "50"):
        await talk.say(words)
    (heard,) = await talk.say("2")
    assert "Nothing was bought" in heard
    assert not await shop.orders()


async def test_a_cancelled_payment_can_be_tried_again(shop: Shop) -> None:
    shop.sandbox.mpesa.answer_next(PayMode.CANCEL)
    talk = Talk(shop)
    for words in ("hi", "1", "50"):
        await talk.say(words)
    heard = await talk.say("1")
    assert "cancelled" in heard[-2]
    assert "Try again" in heard[-1]
    (summary,) = await talk.say("1")
    assert "Is this right?" in summary
    assert "receipt" in (await talk.say("1"))[-1]


async def test_time_is_up_and_the_next_word_is_the_menu(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    talk = Talk(shop)
    for words in ("hi", "1", "50", "1"):
        await talk.say(words)
    assert "Waiting for your payment" in (await talk.say("hello?"))[0]
    await shop.wait(5 * MINUTE)
    await talk.settle()
    assert "Time is up" in shop.heard()[-1]
    assert "Welcome" in (await talk.say("hi"))[-1]


async def test_news_reaches_who_has_left_the_question(shop: Shop) -> None:
    shop.sandbox.mpesa.hold()
    talk = Talk(shop)
    for words in ("hi", "1", "50", "1"):
        await talk.say(words)
    assert "Welcome" in (await talk.say("00"))[-1]
    await shop.sandbox.mpesa.release()
    await talk.settle()
    assert "receipt" in talk.heard[-1]


async def test_my_orders(shop: Shop) -> None:
    talk = Talk(shop)
    await talk.say("hi")
    assert "no orders" in (await talk.say("3"))[0]
    for words in ("buy 50", "1"):
        await talk.say(words)
    (listed,) = await talk.say("orders")
    assert "#1" in listed
    assert "delivered" in listed
    (shown,) = await talk.say("1")
    assert "Order #1" in shown
    assert "delivered" in shown
    assert "#1" in (await talk.say("0"))[-1]


async def test_somebody_elses_orders_are_not_shown(shop: Shop) -> None:
    await shop.buy(by=FRIEND)
    assert "no orders" in (await Talk(shop).say("orders"))[0]


async def test_a_discount_is_shown_and_charged(shop: Shop) -> None:
    with_terms(shop, discount=500)
    talk = Talk(shop)
    (summary,) = await talk.say("nunua 50")
    assert "48" in summary
    await talk.say("1")
    assert shop.sandbox.mpesa.pushes()[0].amount == 48
    assert shop.sandbox.airtime.delivered()[0].amount == 50_00


async def test_a_price_that_changed_meanwhile_is_shown_first(shop: Shop) -> None:
    talk = Talk(shop)
    await talk.say("buy 50")
    with_terms(shop, discount=500)
    heard = await talk.say("1")
    assert "price has changed" in heard[0]
    assert "48" in heard[-1]
    assert shop.sandbox.mpesa.requests == 0


async def test_closed(shop: Shop) -> None:
    with_terms(shop, open=False, hours="daily 08:00-18:00")
    (words,) = await Talk(shop).say("buy 50")
    assert "08:00-18:00" in words


def test_the_books_and_texts_have_no_mistakes() -> None:
    assert load("airtime").name == "airtime"
    assert load("blank").name == "blank"
    own = [f"{name}.ftl" for name in ("airtime", "orders", "blank")]
    mistakes = [m for m in check_texts(Texts.load(LOCALES)) if Path(m.file).name in own]
    assert mistakes == []
