"""The sandbox's airtime desk alone: keys that are honoured, a look-up by them, loads that are slow."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from wabot.core.clock import MINUTE, Instant, MovableClock
from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeAnswer, AirtimeOrder, AirtimeOutcome
from wabot.ports.pay import Ambiguous, BadNotice
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.sandbox import AirtimeMode, SandboxServer
from wabot.providers.sandbox.airtime import FIRST_FLOAT

KEY = "e1/0"
PAYER = "254711222333"


@dataclass
class Bench:
    """The adapter, the sandbox behind it, and the clock both go by."""

    clock: MovableClock
    server: SandboxServer
    airtime: SandboxAirtime

    def order(self, shillings: int = 50, *, key: str = KEY, to: str = PAYER) -> AirtimeOrder:
        return AirtimeOrder(key, to, Money.of(shillings, "KES"))


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    clock = MovableClock(Instant(1_795_000_000_000), frozen=True)
    server = SandboxServer(clock)
    await server.start()
    async with provider_session() as session:
        yield Bench(clock, server, SandboxAirtime(Exchange(session, server.base_url)))
    await server.stop()


async def found(bench: Bench, key: str = KEY, reference: str = "") -> AirtimeAnswer:
    answer = await bench.airtime.find(key, reference)
    assert answer is not None
    return answer


async def refusal(bench: Bench, shillings: int = 50, *, key: str = KEY, to: str = PAYER) -> str:
    with pytest.raises(Refused) as refused:
        await bench.airtime.send(bench.order(shillings, key=key, to=to))
    return refused.value.reason


async def test_the_same_key_loads_once_however_often_and_at_once(bench: Bench) -> None:
    answers = await asyncio.gather(*(bench.airtime.send(bench.order()) for _ in range(10)))
    assert len({answer.reference for answer in answers}) == 1
    assert (bench.server.airtime.attempts(KEY), bench.server.airtime.deliveries(KEY)) == (10, 1)


async def test_the_same_key_for_another_order_is_refused(bench: Bench) -> None:
    await bench.airtime.send(bench.order(50))
    assert await refusal(bench, 60) == "key_conflict"
    assert bench.server.airtime.delivered_total() == 5000


async def test_a_slow_load_is_accepted_first_and_delivered_later(bench: Bench) -> None:
    bench.server.airtime.answer(AirtimeMode.SLOW_STATUS)
    assert not (await bench.airtime.send(bench.order())).delivered
    assert (await found(bench)).outcome is AirtimeOutcome.ACCEPTED
    assert bench.server.airtime.deliveries(KEY) == 0
    bench.clock.advance(MINUTE)
    assert (await found(bench)).outcome is AirtimeOutcome.DELIVERED
    assert bench.server.airtime.deliveries(KEY) == 1


async def test_a_failed_load_is_a_definite_no_and_costs_nothing(bench: Bench) -> None:
    bench.server.airtime.answer(AirtimeMode.FAIL)
    assert await refusal(bench) == "not_loaded"
    assert (await found(bench)).outcome is AirtimeOutcome.FAILED
    assert bench.server.airtime.float_left() == FIRST_FLOAT
    assert bench.server.airtime.deliveries(KEY) == 0


@pytest.mark.parametrize(("mode", "word"), [(AirtimeMode.NO_FLOAT, "no_float"), (AirtimeMode.REJECTED, "bad_number")])
async def test_a_mode_for_one_order_leaves_the_next_alone(bench: Bench, mode: AirtimeMode, word: str) -> None:
    bench.server.airtime.answer_next(mode)
    assert await refusal(bench) == word
    assert (await bench.airtime.send(bench.order())).delivered


@pytest.mark.parametrize(
    ("mode", "outcome", "loads"),
    [
        (AirtimeMode.AMBIGUOUS, AirtimeOutcome.DELIVERED, 1),
        (AirtimeMode.AMBIGUOUS_LOST, AirtimeOutcome.ABSENT, 0),
    ],
)
async def test_a_broken_answer_is_ambiguous_and_the_look_up_knows(
    bench: Bench, mode: AirtimeMode, outcome: AirtimeOutcome, loads: int
) -> None:
    bench.server.airtime.answer_next(mode)
    with pytest.raises(Ambiguous):
        await bench.airtime.send(bench.order())
    assert bench.server.airtime.attempts(KEY) == 1
    assert (await found(bench)).outcome is outcome
    assert bench.server.airtime.deliveries(KEY) == loads
    await bench.airtime.send(bench.order())
    assert bench.server.airtime.deliveries(KEY) == 1


async def test_without_idempotency_a_repeat_loads_again(bench: Bench) -> None:
    bench.server.airtime.honours_keys = False
    await bench.airtime.send(bench.order())
    await bench.airtime.send(bench.order())
    assert bench.server.airtime.deliveries(KEY) == 2


async def test_what_calls_itself_a_notice_is_bad(bench: Bench) -> None:
    with pytest.raises(BadNotice):
        bench.airtime.read_notice(b'{"request_id": "x", "result_code": 200}')
