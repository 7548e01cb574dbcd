"""Other wares than airtime: priced by our own books, paid by the same rules, handed over by ourselves exactly once."""

import asyncio

import pytest

from tests.services.sales.bodies import success
from tests.services.sales.links import Links, told
from tests.services.sales.shop import CUSTOMER, FRIEND, OWNER, TENANT, Shop
from tests.services.sales.tickets import Tickets
from wabot.core.clock import HOUR
from wabot.providers.sandbox.modes import PayMode
from wabot.services.sales.verdicts import Verdict

SOLD = ("delivered", "paid", "delivered", "none")


@pytest.fixture
def tickets(any_shop: Shop) -> Tickets:
    made = Tickets()
    any_shop.wares["ticket"] = made
    return made


@pytest.fixture
def links(any_shop: Shop) -> Links:
    made = Links()
    any_shop.providers.payments["links"] = made
    return made


async def pay(shop: Shop, units: int = 300, **more: str) -> Verdict:
    token = (await shop.sales.notice_address(TENANT, "links")).rpartition("/")[2]
    name = (await shop.sale()).payment.checkout_id
    verdict = await shop.post(token, told(name, units, **more), "links", signature="good")
    await shop.run()
    return verdict


async def test_a_ware_is_paid_by_link_and_handed_over(any_shop: Shop, tickets: Tickets, links: Links) -> None:
    effect = await any_shop.order_ware("ticket", "T-7", provider="links")
    (push,) = links.pushes
    assert (push.amount, push.payer, push.reference, push.description) == (
        tickets.price,
        "",
        "TICKET1",
        "Concert ticke",
    )
    assert "airtime" not in any_shop.heard()[0]
    assert await pay(any_shop, payer=FRIEND) is Verdict.APPLIED
    assert tickets.handed == ["T-7"]
    assert await any_shop.states() == SOLD
    assert await any_shop.answer(effect) == "paid"
    assert "Done!" in any_shop.heard()[-1]
    assert "airtime" not in any_shop.heard()[-1]
    order = (await any_shop.sale()).order
    assert (order.kind, order.about, order.recipient, order.operator) == ("ticket", "T-7", "", "")
    assert any_shop.loads() == 0


async def test_a_ware_is_paid_by_push_as_well(any_shop: Shop, tickets: Tickets) -> None:
    tickets.payer = CUSTOMER
    await any_shop.order_ware("ticket", "T-7", provider="sandbox")
    assert await any_shop.states() == SOLD
    assert tickets.handed == ["T-7"]
    assert "PIN" in any_shop.heard()[0]


async def test_repeated_and_late_news_hand_over_once(any_shop: Shop, tickets: Tickets, links: Links) -> None:
    await any_shop.order_ware("ticket", "T-7", provider="links")
    await any_shop.wait(25 * HOUR)
    assert (await any_shop.states())[0] == "expired"
    await asyncio.gather(*(pay(any_shop) for _ in range(5)))
    rows = [row for row in await any_shop.claim() if row.kind == "delivery"]
    assert not rows
    assert tickets.handed == ["T-7"]
    assert await pay(any_shop, outcome="expired") is Verdict.CONTRADICTS
    assert await any_shop.states() == SOLD


async def test_a_delivery_performed_again_hands_over_once(any_shop: Shop, tickets: Tickets) -> None:
    tickets.payer = CUSTOMER
    any_shop.sandbox.mpesa.answer(PayMode.SILENT)
    await any_shop.order_ware("ticket", "T-7", provider="sandbox")
    checkout = (await any_shop.sale()).payment.checkout_id
    await any_shop.post(await any_shop.token(), success(checkout, 300))
    (row,) = [row for row in await any_shop.claim() if row.kind == "delivery"]
    await asyncio.gather(*(any_shop.perform(row) for _ in range(3)))
    assert tickets.handed == ["T-7"]


async def test_what_our_books_refuse_is_not_asked_for(any_shop: Shop, tickets: Tickets, links: Links) -> None:
    tickets.refusal = "paid_already"
    effect = await any_shop.order_ware("ticket", "T-7", provider="links")
    assert await any_shop.answer(effect) == "refused"
    assert not links.pushes


async def test_an_unknown_ware_is_refused(any_shop: Shop, links: Links) -> None:
    effect = await any_shop.order_ware("ticket", "T-7", provider="links")
    assert await any_shop.answer(effect) == "refused"
    assert not links.pushes


async def test_money_that_our_books_doubt_is_for_a_person(any_shop: Shop, tickets: Tickets, links: Links) -> None:
    await any_shop.order_ware("ticket", "T-7", provider="links")
    tickets.doubts = "old_price"
    assert await pay(any_shop) is Verdict.REVIEW
    assert (await any_shop.states())[1] == "review"
    assert "does not fit" in any_shop.heard(OWNER)[-1] or "not as asked" in any_shop.heard(OWNER)[-1]
    assert not tickets.handed


async def test_money_for_what_cannot_be_handed_over_goes_back(any_shop: Shop, tickets: Tickets, links: Links) -> None:
    await any_shop.order_ware("ticket", "T-7", provider="links")
    tickets.sold_out = True
    assert await pay(any_shop) is Verdict.APPLIED
    assert await any_shop.states() == ("undelivered", "paid", "failed", "manual")  # these links give nothing back
    assert "comes back to you" in any_shop.heard()[-1]
    assert "by hand" in any_shop.heard(OWNER)[-1]


async def test_an_open_link_is_shown_again_instead_of_a_second(any_shop: Shop, tickets: Tickets, links: Links) -> None:
    await any_shop.order_ware("ticket", "T-7", provider="links")
    effect = await any_shop.order_ware("ticket", "T-7", provider="links")
    assert await any_shop.answer(effect) == "already"
    assert len(links.pushes) == 1
    assert (await any_shop.sale()).payment.link in any_shop.heard()[-1].split("\n")
    await any_shop.order_ware("ticket", "T-8", provider="links")
    await any_shop.order_ware("ticket", "T-7", provider="links", by=FRIEND)
    assert len(links.pushes) == 3
    await any_shop.wait(25 * HOUR)
    await any_shop.order_ware("ticket", "T-7", provider="links")
    assert len(links.pushes) == 4
