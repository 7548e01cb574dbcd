"""The airtime port's promises, over real HTTP, whoever the provider is and however a load goes wrong."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest

from tests.contract.providers.airtime_sides import SIDES, Side
from wabot.core.clock import Instant, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeAccepted, AirtimeOrder, AirtimeOutcome, AirtimeProvider
from wabot.ports.pay import Ambiguous
from wabot.providers.exchange import provider_session
from wabot.testing.money.faults import Fault

NOON = Instant(1_795_000_000_000)
PHONE = "254711222333"
KEY = "e1/0"


@dataclass
class Counter:
    """One provider under test, its other side, and the clock both go by."""

    clock: MovableClock
    side: Side
    session: aiohttp.ClientSession
    airtime: AirtimeProvider


@pytest.fixture(params=sorted(SIDES))
async def counter(request: pytest.FixtureRequest) -> AsyncIterator[Counter]:
    clock = MovableClock(NOON, frozen=True)
    side = SIDES[request.param](clock)
    await side.start()
    async with provider_session() as session:
        yield Counter(clock, side, session, side.open(session))
    await side.stop()


def order(shillings: int = 50, *, key: str = KEY, to: str = PHONE) -> AirtimeOrder:
    return AirtimeOrder(key, to, Money.of(shillings, "KES"))


async def refusal(counter: Counter, wanted: AirtimeOrder) -> str:
    with pytest.raises(Refused) as refused:
        await counter.airtime.send(wanted)
    return refused.value.reason


async def known(counter: Counter, key: str, accepted: AirtimeAccepted) -> AirtimeOutcome | None:
    answer = await counter.airtime.find(key, accepted.reference)
    return answer.outcome if answer else None


async def test_a_load_reaches_the_phone_and_the_float_pays(counter: Counter) -> None:
    before = counter.side.float_left()
    accepted = await counter.airtime.send(order())
    assert accepted.reference
    assert (counter.side.attempts(), counter.side.loaded()) == (1, 5000)
    assert await counter.airtime.balance() == Money(before - 5000, "KES")
    found = await known(counter, KEY, accepted)
    assert found is (AirtimeOutcome.DELIVERED if counter.airtime.can_find else None)


async def test_no_float_is_a_no_although_the_body_has_a_request_id(counter: Counter) -> None:
    counter.side.set_float(4999)
    assert await refusal(counter, order()) == "no_float"
    assert counter.side.loaded() == 0
    counter.side.set_float(5000)
    await counter.airtime.send(order())
    assert counter.side.loaded() == 5000
    assert await counter.airtime.balance() == Money(0, "KES")


@pytest.mark.parametrize(
    ("wanted", "word"),
    [
        (order(to="255711222333"), "bad_number"),
        (order(to="254611222333"), "bad_number"),
        (order(4), "bad_amount"),
        (order(10_001), "bad_amount"),
        (AirtimeOrder(KEY, PHONE, Money(4750, "KES")), "bad_amount"),
        (AirtimeOrder(KEY, PHONE, Money(5000, "UGX")), "bad_amount"),
        (AirtimeOrder(KEY, PHONE, Money(-5000, "KES")), "bad_amount"),
    ],
)
async def test_bad_orders_are_refused(counter: Counter, wanted: AirtimeOrder, word: str) -> None:
    assert await refusal(counter, wanted) == word
    assert counter.side.loaded() == 0


async def test_busy_is_a_retry_and_nothing_was_loaded(counter: Counter) -> None:
    counter.side.next(Fault.BUSY)
    with pytest.raises(Retry):
        await counter.airtime.send(order())
    assert counter.side.loaded() == 0
    await counter.airtime.send(order())
    assert counter.side.loaded() == 5000


@pytest.mark.parametrize(("fault", "loaded"), [("reset", 0), ("reset_after", 5000)])
async def test_a_broken_answer_is_ambiguous_and_nothing_is_asked_twice(
    counter: Counter, fault: str, loaded: int
) -> None:
    counter.side.next(Fault(fault))
    with pytest.raises(Ambiguous):
        await counter.airtime.send(order())
    assert (counter.side.attempts(), counter.side.loaded()) == (1, loaded)


async def test_nobody_listening_is_a_retry_everywhere(counter: Counter) -> None:
    await counter.side.stop()
    with pytest.raises(Retry):
        await counter.airtime.send(order())
    with pytest.raises(Retry):
        await counter.airtime.balance()
    if counter.airtime.can_find:
        with pytest.raises(Retry):
            await counter.airtime.find(KEY, "reference")


async def test_wrong_credentials_are_refused_everywhere(counter: Counter) -> None:
    stranger = counter.side.open(counter.session, "other")
    with pytest.raises(Refused, match="bad_credentials"):
        await stranger.send(order())
    with pytest.raises(Refused, match="bad_credentials"):
        await stranger.balance()
    if stranger.can_find:
        with pytest.raises(Refused, match="bad_credentials"):
            await stranger.find(KEY, "reference")
    assert counter.side.loaded() == 0


async def test_two_equal_loads_with_keys_of_their_own_both_come_through(counter: Counter) -> None:
    """At once, or after the time that the provider is known to want between them."""
    await counter.airtime.send(order(key="a/0"))
    if counter.airtime.duplicate_guard:
        assert await refusal(counter, order(key="b/0")) == "duplicate_too_soon"
        assert counter.side.loaded() == 5000
        counter.clock.advance(counter.airtime.duplicate_guard)
    await counter.airtime.send(order(key="b/0"))
    assert counter.side.loaded() == 10_000
