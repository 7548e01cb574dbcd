"""What a customer reads about an order is true in every state that any news in any order can bring it to."""

import re
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.sales.shop import CUSTOMER, TENANT, TEXTS, Shop
from tests.services.sales.talk import Talk
from tests.services.sales.test_moves import AT, NEW, STEPS, Step
from wabot.core.clock import HOUR, MINUTE
from wabot.core.delivery import DeliveryStatus
from wabot.core.payment import PaymentEvent, PaymentStatus
from wabot.core.refund import RefundEvent, RefundStatus
from wabot.flow.state import Scene
from wabot.ports.store.sales import Sale
from wabot.providers.sandbox.modes import AirtimeMode, PayMode
from wabot.services.sales import goods_moves as goods
from wabot.services.sales import money_moves as money
from wabot.services.sales.standing import Standing, own_line, pay_link, standing, standing_text

GIVE_BACK = (DeliveryStatus.NONE, DeliveryStatus.RESERVED, DeliveryStatus.HELD, DeliveryStatus.REVIEW)
HERE = (PaymentStatus.PAID, PaymentStatus.REVIEW)
LINK = "https://pay.example/1"


def person_refunds(sale: Sale) -> Sale | None:
    """As services.sales.orders lets a person do."""
    if sale.payment.status not in HERE or sale.delivery.status not in GIVE_BACK:
        return None
    return goods.refund(sale, AT, RefundEvent.OWE, "a person")


def with_link(sale: Sale) -> Sale | None:
    """The provider gave a page to pay on."""
    waits = sale.payment.status is PaymentStatus.PUSH_SENT
    return replace(sale, payment=replace(sale.payment, link=LINK)) if waits else None


ALL: dict[str, Step] = {
    **STEPS,
    "person refunds": person_refunds,
    "link": with_link,
    "person has seen the money": lambda sale: (
        money.paid(sale, AT, PaymentEvent.CONFIRM, "R9") if sale.refund.status is RefundStatus.NONE else None
    ),
}


def kind(sale: Sale) -> tuple[str, ...]:
    """What the words may depend on."""
    paid = sale.payment
    statuses = (sale.order.status, paid.status, sale.delivery.status, sale.refund.status)
    return (*(status.value for status in statuses), paid.reason, paid.link)


@cache
def reachable() -> dict[tuple[str, ...], Sale]:
    """A sale of every kind that the moves can make."""
    found, fresh = {kind(NEW): NEW}, [NEW]
    while fresh:
        sale = fresh.pop()
        for step in ALL.values():
            after = step(sale)
            if after is not None and kind(after) not in found:
                found[kind(after)] = after
                fresh.append(after)
    return found


CLAIMS = {  # what words claim, by words of the English texts
    "delivered": re.compile(r"✅|delivered"),
    "paid": re.compile(r"\bpaid\b|your payment is here|your money"),
    "nothing taken": re.compile(r"nothing was taken|not paid|no payment reached us"),
    "waits for the payer": re.compile(r"waiting for"),
    "refunded": re.compile(r"💸 refunded"),
    "refund under way": re.compile(r"refund is on its way"),
    "on its way": re.compile(r"🚚|it is sent next|takes a little longer"),
}


def claims(words: str) -> set[str]:
    found = {claim for claim, pattern in CLAIMS.items() if pattern.search(words)}
    if "nothing taken" in found:
        found.discard("paid")
    return found


def check_truth(sale: Sale) -> None:
    """Every claim of the words holds, and what must be said is said."""
    words = TEXTS.say(f"my-order-{standing(sale)}", Scene(), {})
    claimed = claims(words)
    paid, sent, back = sale.payment.status, sale.delivery.status, sale.refund.status
    assert ("delivered" in claimed) == (sent is DeliveryStatus.DELIVERED), (words, kind(sale))
    if paid in HERE:
        assert "nothing taken" not in claimed, (words, kind(sale))
        assert "waits for the payer" not in claimed, (words, kind(sale))
    else:
        assert not claimed & {"paid", "on its way", "delivered"}, (words, kind(sale))
    if "refunded" in claimed:
        assert back is RefundStatus.DONE
    if back in (RefundStatus.DUE, RefundStatus.REQUESTED, RefundStatus.MANUAL) and sent is not DeliveryStatus.DELIVERED:
        assert claimed == {"refund under way"}, (words, kind(sale))
    if "on its way" in claimed:
        assert back is RefundStatus.NONE
        assert sent in (DeliveryStatus.RESERVED, DeliveryStatus.HELD, DeliveryStatus.SENDING, DeliveryStatus.SENT)
    if "waits for the payer" in claimed:
        assert paid is PaymentStatus.PUSH_SENT
    if "nothing taken" in claimed:
        assert paid in (PaymentStatus.FAILED, PaymentStatus.EXPIRED)
    if pay_link(sale):
        assert paid in (PaymentStatus.PUSH_SENT, PaymentStatus.EXPIRED)


def test_the_words_are_true_wherever_a_sale_can_get() -> None:
    assert len(reachable()) > 60
    for sale in reachable().values():
        check_truth(sale)


@given(st.lists(st.sampled_from(sorted(ALL)), max_size=60))
def test_the_words_are_true_all_along_any_way(names: list[str]) -> None:
    sale = NEW
    for name in names:
        sale = ALL[name](sale) or sale
        check_truth(sale)


def test_every_standing_can_be_reached_and_has_its_words_in_every_language() -> None:
    found = {standing(sale) for sale in reachable().values()}
    assert found == set(Standing)
    for language in ("en", "sw"):
        told = {TEXTS.say(f"my-order-{one}", Scene(language=language), {}) for one in Standing}
        assert len(told) == len(Standing), "no two standings sound the same"
    assert not TEXTS.troubles


def test_a_line_and_the_words_agree() -> None:
    for sale in reachable().values():
        line = own_line(sale)
        assert isinstance(line, dict)
        args = line["args"]
        assert isinstance(args, dict)
        assert args["status"] == standing_text(sale)


async def test_a_customer_follows_an_order_that_waits_for_float(shop: Shop) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    talk = Talk(shop)
    await talk.say("buy 50")
    await talk.say("1")
    assert "it takes a little longer and comes by itself" in (await talk.say("orders"))[-1]
    assert "it takes a little longer" in (await talk.say("1"))[-1]
    shop.sandbox.airtime.answer(AirtimeMode.OK)
    await shop.wait(10 * MINUTE)
    assert "✅ delivered" in (await talk.say("1"))[-1]


@pytest.mark.parametrize(
    ("pay", "airtime", "words"),
    [
        (PayMode.SILENT, AirtimeMode.OK, "waiting for the M-Pesa PIN"),
        (PayMode.CANCEL, AirtimeMode.OK, "cancelled, nothing was taken"),
        (PayMode.INSUFFICIENT, AirtimeMode.OK, "not paid, nothing was taken"),
        (PayMode.WRONG_AMOUNT, AirtimeMode.OK, "a person is looking at it"),
        (PayMode.OK, AirtimeMode.REJECTED, "refunded"),
    ],
)
async def test_a_customer_reads_how_it_ended(shop: Shop, pay: PayMode, airtime: AirtimeMode, words: str) -> None:
    shop.sandbox.mpesa.answer(pay)
    shop.sandbox.airtime.answer(airtime)
    talk = Talk(shop)
    await talk.say("buy 50")
    await talk.say("1")
    await talk.say("00")
    assert words in (await talk.say("orders"))[-1]
    assert words in (await talk.say("1"))[-1]


async def test_time_is_up_and_the_page_to_pay_on_is_shown_while_it_helps(shop: Shop) -> None:
    shop.sandbox.mpesa.answer(PayMode.SILENT)
    talk = Talk(shop)
    await talk.say("buy 50")
    await talk.say("1")
    sale = await shop.sale()
    linked = replace(sale, payment=replace(sale.payment, link=LINK))
    await shop.store.submit(lambda tx: tx.tenant(TENANT).sales.postpone(linked))
    await talk.say("00")
    await talk.say("orders")
    shown = (await talk.say("1"))[-1]
    assert "waiting for your payment" in shown
    assert LINK in shown
    await shop.wait(HOUR)
    assert "no payment reached us in time" in (await talk.say("1"))[-1]


async def test_nobody_reads_another_persons_order(shop: Shop) -> None:
    await shop.buy(50)
    other = Talk(shop, phone="254733000222")
    assert "no orders" in (await other.say("orders"))[0]
    assert CUSTOMER not in "".join(other.heard)
