"""The nightly reconciliation: the books of a day add up to the cent, are told once, and cry out where they do not."""

import random
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from tests.services.sales.office import ADMIN, NOON, SATURDAY, SUNDAY, WHY, Office
from tests.services.sales.shop import FRIEND, OTHER, TENANT, Shop
from wabot.core.clock import DAY, HOUR, MINUTE, from_datetime
from wabot.providers.sandbox.modes import AirtimeMode, PayMode
from wabot.services.sales.day_books import Place, Sum
from wabot.services.sales.reconciliation import KIND


@pytest.fixture
def office(any_shop: Shop) -> Office:
    return Office(any_shop)


@pytest.fixture
def small(shop: Shop) -> Office:
    """On SQLite only."""
    return Office(shop)


async def a_mixed_day(shop: Shop) -> None:
    """Delivered 50; cancelled 60; does not fit 70; refunded 80; held 90; not paid yet 100."""
    await shop.buy(50)
    shop.sandbox.mpesa.answer_next(PayMode.CANCEL)
    await shop.buy(60)
    shop.sandbox.mpesa.answer_next(PayMode.WRONG_AMOUNT)
    await shop.buy(70)
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await shop.buy(80)
    shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    await shop.buy(90, by=FRIEND)
    shop.sandbox.airtime.answer(AirtimeMode.OK)
    shop.sandbox.mpesa.answer_next(PayMode.SILENT)
    await shop.buy(100)


async def test_a_days_books(office: Office) -> None:
    await a_mixed_day(office.shop)
    report = await office.report()
    (books,) = report.books
    assert report.adds_up
    assert books.made == Sum(6, 450_00)
    assert (books.asked, books.waiting) == (6, 1)
    assert books.came == Sum(4, 290_00)
    assert books.delivered == Sum(1, 50_00)
    assert books.spent == 50_00
    assert books.given_back == Sum(1, 80_00)
    assert books.opening == Sum()
    assert books.closing == {Place.REVIEW: Sum(1, 70_00), Place.HELD: Sum(1, 90_00)}
    assert books.difference == 0
    assert (await office.report(SUNDAY)).books[0].opening == Sum(2, 160_00), "the next day begins with what is open"
    assert (await office.report(tenant=OTHER)).idle


async def test_what_is_open_is_carried_until_it_is_settled(office: Office) -> None:
    shop = office.shop
    await a_mixed_day(shop)
    in_review = (await shop.orders())[2].order.id
    shop.clock.advance(DAY)
    await shop.store.submit(lambda tx: shop.sales.orders.refund(tx, TENANT, in_review, WHY))
    await shop.run()
    await shop.store.submit(lambda tx: shop.sales.orders.mark_refunded(tx, TENANT, in_review, WHY))
    await shop.wait(10 * MINUTE)
    saturday, sunday = await office.report(SATURDAY), await office.report(SUNDAY)
    assert saturday.adds_up, "an old day's books are what they were"
    assert saturday.books[0].open == Sum(2, 160_00) == sunday.books[0].opening
    (books,) = sunday.books
    assert sunday.adds_up
    assert books.given_back.minor + books.delivered.minor + books.open.minor == 160_00
    assert books.given_back.minor >= 70_00


async def test_money_due_back_is_owed(office: Office) -> None:
    shop = office.shop
    shop.sandbox.airtime.answer(AirtimeMode.AMBIGUOUS_LOST)
    await shop.buy(50)
    order = (await shop.sale()).order.id
    assert (await office.report()).books[0].closing == {Place.REVIEW: Sum(1, 50_00)}
    await shop.store.submit(lambda tx: shop.sales.orders.mark_undelivered(tx, TENANT, order, WHY))
    assert (await office.report()).books[0].closing == {Place.OWED: Sum(1, 50_00)}
    await shop.run()
    report = await office.report()
    assert report.adds_up
    assert report.books[0].given_back == Sum(1, 50_00)


async def test_owner_and_admin_hear_once_however_many_servers_and_restarts(office: Office) -> None:
    await a_mixed_day(office.shop)
    both = [office.server(), office.server()]
    await office.night(*both)
    assert not office.told(), "the day is not over"
    office.shop.clock.advance(12 * HOUR + 5 * MINUTE)
    await office.night(*both)
    assert not office.told(), "what was under way at midnight comes to rest first"
    office.shop.clock.advance(5 * MINUTE)
    await office.night(*both)
    await office.night(*both, office.server(), office.server())
    (words,) = office.told()
    assert "*Mama Duka*: the day of 21 Nov 2026" in words
    assert "Money in: Ksh 290 (4)" in words
    assert "Given back: Ksh 80 (1)" in words
    assert "waiting for float: Ksh 90 (1)" in words
    assert "adds up to the cent" in words
    (summary,) = office.told(ADMIN)
    assert "(1 with sales)" in summary
    assert "Delivered: Ksh 50 (1)" in summary
    assert [note["KES"] for note in office.notes] == ["0 29000 0 5000 8000 16000"]
    assert not office.shop.alarms() or "books_differ" not in office.shop.alarms()


async def test_who_was_down_over_midnight_tells_the_days_before(small: Office) -> None:
    await small.shop.buy(50)
    small.shop.clock.advance(DAY)
    await small.shop.buy(60)
    small.shop.clock.advance(DAY)
    await small.night()
    assert [words.partition("\n")[0] for words in small.told()] == [
        "📒 *Mama Duka*: the day of 21 Nov 2026",
        "📒 *Mama Duka*: the day of 22 Nov 2026",
    ]


async def test_an_idle_day_is_not_worth_a_message(small: Office) -> None:
    small.shop.clock.advance(DAY)
    await small.night()
    assert not small.told()
    assert not small.told(ADMIN)


async def test_who_does_not_want_it_mutes_it(small: Office) -> None:
    small.readers.muted = frozenset({KIND})
    await small.shop.buy(50)
    small.shop.clock.advance(DAY)
    await small.night()
    assert not small.told()
    assert small.told(ADMIN)


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Kiritimati", "UTC"])
async def test_a_day_is_the_tenants_own(small: Office, zone: str) -> None:
    small.zone = zone
    await small.shop.buy(50)
    for _ in range(10):
        small.shop.clock.advance(5 * HOUR)
        await small.night()
    (words,) = small.told()
    day = {"Pacific/Kiritimati": "21 Nov 2026", "America/New_York": "21 Nov 2026", "UTC": "21 Nov 2026"}[zone]
    assert f"the day of {day}" in words


async def test_a_day_of_25_hours_has_all_its_orders(small: Office) -> None:
    small.zone = "America/New_York"
    small.shop.clock.advance(from_datetime(datetime(2027, 11, 7, 4, 30, tzinfo=UTC)) - small.shop.clock.now())
    for n in range(25):  # 00:30 to 23:30, with 01:30 twice
        await small.shop.buy(50 + n)
        small.shop.clock.advance(HOUR)
    report = await small.report(date(2027, 11, 7))
    assert report.books[0].made.orders == 25
    assert report.adds_up
    assert (await small.report(date(2027, 11, 8))).idle


TAMPERINGS: dict[str, str] = {
    "a paid order's story lost its end": "delete from order_story where word = 'delivery.delivered'",
    "an order was closed behind wabot's back": "update orders set status = 'delivered' where status = 'paid'",
    "a payment nobody saw": "delete from order_story where word = 'payment.paid'",
}


@pytest.mark.parametrize("what", sorted(TAMPERINGS))
async def test_books_that_do_not_add_up_cry_out(small: Office, tmp_path: Any, what: str) -> None:
    shop = small.shop
    await shop.buy(50)
    shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    await shop.buy(90, by=FRIEND)
    engine = create_engine(f"sqlite:///{tmp_path / 'wabot.db'}")
    with engine.begin() as connection:
        connection.execute(text(TAMPERINGS[what]))
    engine.dispose()
    report = await small.report()
    assert not report.adds_up
    assert report.unaccounted
    shop.clock.advance(DAY)
    await small.night()
    words = small.told()[-1]
    assert "do not add up" in words
    assert f"#{report.unaccounted[0]}" in words
    assert "Difference: " in words
    assert "books_differ" in shop.alarms()
    assert "T1: the books do not add up" in small.told(ADMIN)[-1]
    assert "differs" in small.notes[-1]


QUICK = [mode for mode in PayMode if "timeout" not in mode.value]  # others keep the test waiting for real


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_whatever_a_week_brings_every_day_adds_up(small: Office, seed: int) -> None:
    """Days of payments and loads that go every way they can, people deciding, and news that comes late."""
    shop, chance = small.shop, random.Random(seed)
    came = delivered = back = 0
    days = [SATURDAY.replace(day=21 + n) for n in range(4)]
    for day in days:
        for n in range(5):
            shop.sandbox.mpesa.answer_next(chance.choice(QUICK))
            shop.sandbox.airtime.answer(chance.choice(list(AirtimeMode)))
            await shop.buy(20 + n, by=f"2547220{chance.randrange(100000):05d}")
            await shop.wait(chance.choice([MINUTE, 20 * MINUTE, 3 * HOUR]))
        await decide(shop, chance)
        shop.clock.advance(max(0, NOON + (days.index(day) + 1) * DAY - shop.clock.now()))
        await shop.run()
    closing = Sum()
    for day in [*days, date(2026, 11, 25), date(2026, 11, 26)]:
        report = await small.report(day)
        assert report.adds_up, (day, report)
        for books in report.books:
            assert books.opening == closing
            closing = books.open
            came, delivered = came + books.came.minor, delivered + books.delivered.minor - books.twice.minor
            back += books.given_back.minor
    assert came == delivered + back + closing.minor
    assert came > 0


async def decide(shop: Shop, chance: random.Random) -> None:
    """A person does something about each order, as far as it can be done."""
    orders = shop.sales.orders
    ways = [orders.mark_paid, orders.mark_delivered, orders.mark_undelivered, orders.refund, orders.mark_refunded]
    for sale in await shop.orders():
        way = chance.choice([*ways, orders.deliver_again])
        await shop.store.submit(lambda tx, way=way, sale=sale: way(tx, TENANT, sale.order.id, WHY))  # type: ignore[misc]
    await shop.run()
