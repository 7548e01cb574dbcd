"""Sold in chat, told to the router: whatever happens to the router, nothing is lost and nothing is done twice."""

import pytest

from tests.chats.conftest import StartApp
from tests.ppp.office import BOT, CUSTOMER, T1, Office
from wabot.core.clock import DAY, HOUR, MINUTE
from wabot.core.ppp import AccountStatus
from wabot.providers.sandbox.routeros import Fault

PAY = ("pay", "1")
pytestmark = pytest.mark.slow


@pytest.fixture
async def office(start_app: StartApp) -> Office:
    opened = Office(await start_app())
    await opened.open()
    return opened


async def test_a_payment_switches_on_and_time_switches_off(office: Office) -> None:
    assert not office.box.dial_in("juma", "secret12")
    await office.customer(*PAY)
    assert office.box.dial_in("juma", "secret12")
    await office.app.advance(30 * DAY)
    assert not office.box.rows("/ppp/active")
    assert not office.box.dial_in("juma", "secret12")
    assert office.told(CUSTOMER, "has ended") == 1
    await office.customer(*PAY)
    assert office.box.dial_in("juma", "secret12")
    assert office.told(CUSTOMER, "is on.") == 2


async def test_a_router_that_is_away_is_told_when_it_is_back(office: Office) -> None:
    office.router.fault = Fault.AWAY
    await office.customer(*PAY)
    for _ in range(4):
        await office.app.advance(5 * MINUTE)
    assert office.told(BOT, "🔴 Router *Practice*: the connection breaks off") == 1
    assert office.told(BOT, "One account waits") + office.told(BOT, "1 account waits") == 1
    assert office.told(CUSTOMER, "is on.") == 0
    office.router.fault = Fault.NONE
    await office.app.advance(15 * MINUTE)
    assert office.told(BOT, "🟢 Router *Practice* is back") == 1
    assert office.told(CUSTOMER, "is on.") == 1
    assert office.box.dial_in("juma", "secret12")
    written = office.box.written
    await office.app.advance(HOUR)
    assert office.box.written == written


async def test_a_router_that_is_away_is_tried_less_and_less(office: Office) -> None:
    office.router.fault = Fault.AWAY
    await office.customer(*PAY)
    for _ in range(60):
        await office.app.advance(MINUTE)
    kept = await office.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).ppp.router(1))
    assert kept is not None
    assert 7 <= kept.tries <= 9


async def test_a_line_that_breaks_off_makes_nothing_twice(office: Office) -> None:
    office.router.fault = Fault.DROP
    await office.owner("internet", "2", "asha", "1", "skip", "1", "2", "secret34")
    for _ in range(6):
        await office.app.advance(5 * MINUTE)
    assert len(office.box.rows("/ppp/secret", name="asha", disabled="no")) == 1
    kept = await office.account(2)
    assert kept is not None
    assert kept.is_settled


async def test_what_a_router_refuses_holds_up_nobody_else(office: Office) -> None:
    office.box.run("/ppp/profile/add", ["=name=Office", "=rate-limit=1M/1M"])
    office.router.fault = Fault.REFUSE
    await office.customer(*PAY)
    assert office.told(BOT, "⚠️ The router did not take *juma*: not enough permissions") == 1
    office.router.fault = Fault.NONE
    await office.app.advance(10 * MINUTE)
    assert office.box.dial_in("juma", "secret12")


async def test_money_for_an_account_that_was_deleted_meanwhile_goes_back(office: Office) -> None:
    office.app.answer_payments("late")
    await office.customer(*PAY)
    await office.owner("internet juma", "1", "7", "1")
    assert not office.box.rows("/ppp/secret")
    await office.app.advance(HOUR)
    assert await office.account() is None
    assert office.told(CUSTOMER, "this account is not there any more") == 1


async def test_the_same_sale_pays_once(office: Office) -> None:
    await office.customer(*PAY)
    store, desk = office.app.wiring.ground.store, office.app.wiring.ppp
    before = await office.account()
    assert before is not None
    sale = await store.read(lambda tx: tx.tenant(T1).sales.by_number(1))
    assert sale is not None
    await store.submit(lambda tx: desk.ware.hand_over(tx, sale, office.app.clock.now()))
    assert await office.account() == before


async def test_a_stranger_hears_nothing_of_anybodys_account(office: Office) -> None:
    await office.says("254733000222", BOT, "pay")
    assert office.told("254733000222", "No account of ours has your number") == 1
    assert office.told("254733000222", "juma") == 0


async def test_what_waits_outlives_the_process(start_app: StartApp) -> None:
    first = Office(await start_app())
    await first.open()
    first.router.fault = Fault.AWAY
    await first.customer(*PAY)
    kept = await first.account()
    assert kept is not None
    assert (kept.status, kept.is_settled) == (AccountStatus.ACTIVE, False)
    await first.app.stop()
    second = Office(await start_app())
    second.app.on_phone(second.hear)
    await second.app.advance(HOUR)
    assert second.box.dial_in("juma", "secret12")
    assert second.told(CUSTOMER, "is on.") == 1
