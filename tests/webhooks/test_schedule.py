"""A receiver that is away gets every event when it was promised, signed, under one id; or it is a dead letter."""

from collections import defaultdict
from itertools import accumulate

import pytest
from aiohttp import web

from tests.webhooks.receiver import Receiver
from tests.webhooks.rig import Rig
from wabot.core.clock import MINUTE, SECOND, Instant, later
from wabot.core.webhook import WAITS, DispatchState, EndpointState

PROMISED = tuple(accumulate((0, *WAITS)))
"""Milliseconds after an event at which it is tried."""


async def test_a_receiver_that_is_down_for_twenty_minutes(rig: Rig, software: Receiver) -> None:
    _, secret = await rig.listen(software.url(), "order")
    began, back = rig.clock.now(), later(rig.clock.now(), 20 * MINUTE)

    async def down(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=204 if rig.clock.now() >= back else 503)

    software.answer = down
    told: dict[str, Instant] = {}
    for minute in (0, 5, 10, 19, 20):
        await rig.walk(later(began, minute * MINUTE))
        await rig.tell("order.paid", f"o{minute}")
        told[(await rig.kept())[0].id] = rig.clock.now()
    await rig.walk(later(began, 45 * MINUTE))
    tries = defaultdict(list)
    for got in software.got:
        got.verify(secret)
        tries[got.id].append(int(got.headers["webhook-timestamp"]) * SECOND)
    for event, at in told.items():
        due = [at + wait for wait in PROMISED]
        first = next((n for n, moment in enumerate(due) if moment >= back), len(due) - 1)
        assert tries[event] == due[: first + 1]
    assert {len({one.body for one in software.got if one.id == event}) for event in told} == {1}
    (dead,) = await rig.kept(DispatchState.DEAD)
    assert (dead.id, dead.reason, dead.tries) == (next(iter(told)), "status_503", 6)
    assert await rig.store.submit(lambda tx: rig.desk.replay(tx, rig.tenant)) == 1
    await rig.activity.quiet()
    assert software.got[-1].id == dead.id
    software.got[-1].verify(secret)
    assert {one.state for one in await rig.kept()} == {DispatchState.DELIVERED}


async def test_its_owner_hears_of_dead_letters_once_a_day(rig: Rig, software: Receiver) -> None:
    async def broken(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=500)

    software.answer = broken
    await rig.listen(software.url())
    for n in range(3):
        await rig.tell("order.paid", f"o{n}")
    await rig.walk(later(rig.clock.now(), 16 * MINUTE), 30 * SECOND)
    assert len(await rig.kept(DispatchState.DEAD)) == 3
    assert (
        len([words for words in await rig.world.heard("254711222333") if f"127.0.0.1:{software.port}/hook" in words])
        == 1
    )


@pytest.mark.parametrize(
    ("asked", "wait"), [("300", 300), ("5", 30), ("999999", 3600), ("Fri, 15 Jan 2027 08:05:00 GMT", 300), ("soon", 30)]
)
async def test_a_receiver_may_ask_for_more_patience(rig: Rig, software: Receiver, asked: str, wait: int) -> None:
    async def busy(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=429, headers={"Retry-After": asked})

    software.answer = busy
    await rig.listen(software.url())
    await rig.tell("order.paid", "o1")
    await rig.activity.quiet()
    (waiting,) = await rig.kept()
    assert waiting.due == later(rig.clock.now(), wait * SECOND)


@pytest.mark.parametrize("status", [301, 307, 404, 500])
async def test_only_two_hundreds_count(rig: Rig, software: Receiver, status: int) -> None:
    async def elsewhere(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status if request.path == "/hook" else 200, headers={"Location": "/other"})

    software.answer = elsewhere
    await rig.listen(software.url())
    await rig.tell("order.paid", "o1")
    await rig.activity.quiet()
    assert [one.path for one in software.got] == ["/hook"]
    assert [(one.state, one.reason) for one in await rig.kept()] == [(DispatchState.WAITING, f"status_{status}")]


async def test_one_that_wants_no_more_is_switched_off_and_its_owner_told(rig: Rig, software: Receiver) -> None:
    async def gone(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=410)

    software.answer = gone
    endpoint, _ = await rig.listen(software.url())
    await rig.tell("order.paid", "o1")
    await rig.activity.quiet()
    assert await rig.tell("order.paid", "o2") == 0
    await rig.walk(later(rig.clock.now(), 20 * MINUTE), MINUTE)
    assert len(software.got) == 1
    known = await rig.store.read(lambda tx: rig.desk.get(tx, rig.tenant, endpoint.id))
    assert known is not None
    assert known.state is EndpointState.GONE
    assert any("410" in words for words in await rig.world.heard("254711222333"))
