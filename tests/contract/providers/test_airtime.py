"""The airtime port's promises, over real HTTP, with every way a load can go wrong."""

import asyncio

import pytest

from tests.contract.providers.conftest import PAYER, Bench
from wabot.core.clock import MINUTE
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeAnswer, AirtimeOutcome
from wabot.ports.pay import Ambiguous, BadNotice
from wabot.providers.accounts import AirtimeAccount
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Exchange
from wabot.providers.sandbox import AirtimeMode
from wabot.providers.sandbox.airtime import FIRST_FLOAT

KEY = "e1/0"


async def found(bench: Bench, key: str = KEY, reference: str = "") -> AirtimeAnswer:
    answer = await bench.airtime.find(key, reference)
    assert answer is not None
    return answer


async def refusal(bench: Bench, shillings: int = 50, *, key: str = KEY, to: str = PAYER) -> str:
    with pytest.raises(Refused) as refused:
        await bench.airtime.send(bench.order(shillings, key=key, to=to))
    return refused.value.reason


async def test_a_load_reaches_the_phone_and_the_float_pays(bench: Bench) -> None:
    accepted = await bench.airtime.send(bench.order())
    assert accepted.delivered
    assert await found(bench) == await found(bench, "", accepted.reference)
    assert await found(bench) == AirtimeAnswer(AirtimeOutcome.DELIVERED, accepted.reference)
    assert await bench.airtime.balance() == Money(FIRST_FLOAT - 5000, "KES")
    assert (bench.server.airtime.deliveries(KEY), bench.server.airtime.delivered_total()) == (1, 5000)


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


async def test_no_float_is_a_no_although_the_body_has_a_request_id(bench: Bench) -> None:
    bench.server.airtime.set_float(4999)
    assert await refusal(bench) == "no_float"
    assert (await found(bench)).outcome is AirtimeOutcome.ABSENT
    bench.server.airtime.set_float(5000)
    assert (await bench.airtime.send(bench.order())).delivered
    assert await bench.airtime.balance() == Money(0, "KES")


@pytest.mark.parametrize(("mode", "word"), [(AirtimeMode.NO_FLOAT, "no_float"), (AirtimeMode.REJECTED, "bad_number")])
async def test_a_mode_for_one_order_leaves_the_next_alone(bench: Bench, mode: AirtimeMode, word: str) -> None:
    bench.server.airtime.answer_next(mode)
    assert await refusal(bench) == word
    assert (await bench.airtime.send(bench.order())).delivered


async def test_bad_orders_are_refused(bench: Bench) -> None:
    assert await refusal(bench, to="255711222333") == "bad_number"
    assert await refusal(bench, 4) == "bad_amount"
    assert await refusal(bench, 10_001) == "bad_amount"
    cents = type(bench.order())(KEY, bench.order().recipient, Money(4750, "KES"))
    with pytest.raises(Refused):
        await bench.airtime.send(cents)
    assert bench.server.airtime.delivered_total() == 0


async def test_busy_is_a_retry(bench: Bench) -> None:
    bench.server.airtime.answer_next(AirtimeMode.BUSY)
    with pytest.raises(Retry):
        await bench.airtime.send(bench.order())
    assert (await found(bench)).outcome is AirtimeOutcome.ABSENT


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


async def test_an_equal_load_too_soon_is_refused_where_that_rule_stands(bench: Bench) -> None:
    bench.server.airtime.duplicate_guard = 5 * MINUTE
    await bench.airtime.send(bench.order(key="a/0"))
    assert await refusal(bench, key="b/0") == "duplicate_too_soon"
    assert (await bench.airtime.send(bench.order(60, key="c/0"))).delivered
    bench.clock.advance(5 * MINUTE)
    assert (await bench.airtime.send(bench.order(key="b/0"))).delivered


async def test_without_idempotency_a_repeat_loads_again(bench: Bench) -> None:
    bench.server.airtime.honours_keys = False
    await bench.airtime.send(bench.order())
    await bench.airtime.send(bench.order())
    assert bench.server.airtime.deliveries(KEY) == 2


async def test_nobody_listening_is_a_retry_everywhere(bench: Bench) -> None:
    await bench.server.stop()
    with pytest.raises(Retry):
        await bench.airtime.send(bench.order())
    with pytest.raises(Retry):
        await bench.airtime.find(KEY)
    with pytest.raises(Retry):
        await bench.airtime.balance()


async def test_wrong_credentials_are_refused_everywhere(bench: Bench) -> None:
    airtime = SandboxAirtime(Exchange(bench.session, bench.server.base_url), AirtimeAccount("sandbox", "other"))
    with pytest.raises(Refused, match="bad_credentials"):
        await airtime.send(bench.order())
    with pytest.raises(Refused, match="bad_credentials"):
        await airtime.find(KEY)
    with pytest.raises(Refused, match="bad_credentials"):
        await airtime.balance()


async def test_what_calls_itself_a_notice_is_bad(bench: Bench) -> None:
    with pytest.raises(BadNotice):
        bench.airtime.read_notice(b'{"request_id": "x", "result_code": 200}')
