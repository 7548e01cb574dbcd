"""What reaches receivers whatever they do, and however many servers bring it."""

import asyncio
import socket
from contextlib import closing
from dataclasses import replace

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from tests.webhooks.receiver import Receiver, receiver, well
from tests.webhooks.rig import DEADLINE, Rig
from wabot.core.clock import MINUTE, SECOND, MovableClock, later
from wabot.core.webhook import DispatchState
from wabot.ports.courier import NotBrought
from wabot.ports.store import Tx
from wabot.ports.store.webhooks import Taking
from wabot.providers.courier import HttpCourier
from wabot.services.webhooks.desk import Change
from wabot.services.webhooks.dispatcher import CLAIMED, PATIENCE, WIDTH

MANY = 1_000


@pytest.mark.slow
async def test_a_thousand_dead_letters_go_out_in_one_command(rig: Rig, software: Receiver) -> None:
    endpoint, secret = await rig.listen(software.url(), "order")
    await rig.dispatcher.stop()

    def bury(tx: Tx) -> int:
        for n in range(MANY):
            rig.happenings.tell(tx, rig.tenant, "order.paid", f"o{n}", {})
        now = rig.clock.now()
        taken = tx.platform.webhooks_scan.claim(Taking(rig.tenant, endpoint.id, "x/1", now, later(now, 1), MANY))
        dead = (replace(one, state=DispatchState.DEAD, due=None, tries=6) for one in taken)
        return sum(tx.tenant(rig.tenant).webhooks.settle(one, "x/1") for one in dead)

    assert await rig.store.submit(bury) == MANY
    other = Rig(rig.store, "beta", rig.world)
    await other.dispatcher.start()
    await other.activity.quiet()
    assert software.got == []
    assert await rig.store.submit(lambda tx: rig.desk.replay(tx, rig.tenant, endpoint.id)) == MANY
    await other.activity.quiet()
    await other.end()
    assert len(software.got) == len({got.id for got in software.got}) == MANY
    software.got[-1].verify(secret)
    assert {one.state for one in await rig.kept()} == {DispatchState.DELIVERED}


async def test_a_slow_receiver_holds_up_nobody_else(rig: Rig, software: Receiver) -> None:
    waiting = asyncio.Event()

    async def hangs(_request: web.Request) -> web.StreamResponse:
        await waiting.wait()
        return web.Response()

    async with receiver() as slow:
        slow.answer = hangs
        await rig.listen(slow.url(), "order")
        await rig.listen(software.url(), "payment")
        for n in range(3 * WIDTH):
            await rig.tell("order.paid", f"o{n}")
        while not slow.got:
            await slow.came.wait()
        for n in range(20):
            await rig.tell("payment.paid", f"p{n}")
        async with asyncio.timeout(DEADLINE):  # before the slow one's first try is over
            while len(software.got) < 20:
                software.came.clear()
                await software.came.wait()
        assert [got.told["type"] for got in software.got] == ["payment.paid"] * 20
        assert len(slow.got) <= WIDTH
        waiting.set()
        await rig.activity.quiet()


async def test_what_came_in_order_goes_in_order_while_a_receiver_keeps_up(rig: Rig, software: Receiver) -> None:
    await rig.listen(software.url())
    for n in range(5):
        await rig.tell("order.paid", f"o{n}", n=str(n))
    await rig.activity.quiet()
    assert [got.told["data"]["n"] for got in software.got] == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize(("how", "reason"), [("hangs", "timeout"), ("resets", "broken_off"), ("closed", "unreachable")])
async def test_one_that_fails_gets_it_again(rig: Rig, software: Receiver, how: str, reason: str) -> None:
    async def fails(request: web.Request) -> web.StreamResponse:
        if how == "hangs":
            await asyncio.Event().wait()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    software.answer = fails
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    endpoint, secret = await rig.listen(f"http://127.0.0.1:{port}/" if how == "closed" else software.url())
    await rig.tell("order.paid", "o1")
    await rig.activity.quiet()
    assert [(one.reason, one.tries) for one in await rig.kept()] == [(reason, 1)]
    software.answer = well
    await rig.store.submit(lambda tx: rig.desk.change(tx, rig.tenant, endpoint.id, Change(url=software.url("/again"))))
    await rig.walk(later(rig.clock.now(), 30 * SECOND))
    assert [one.state for one in await rig.kept()] == [DispatchState.DELIVERED]
    assert software.got[-1].path == "/again"
    assert len({got.id for got in software.got}) == 1
    software.got[-1].verify(secret)


async def test_two_servers_bring_each_event_once(rig: Rig, software: Receiver) -> None:
    other = Rig(rig.store, "beta", rig.world)
    await other.dispatcher.start()
    await rig.listen(software.url())
    await asyncio.gather(*(rig.tell("order.paid", f"o{n}") for n in range(100)))
    while rig.activity.busy or other.activity.busy:
        await rig.activity.quiet()
        await other.activity.quiet()
    await other.end()
    assert len(software.got) == len({got.id for got in software.got}) == 100


async def test_what_a_dead_server_had_in_hand_is_brought_by_another(rig: Rig, software: Receiver) -> None:
    endpoint, _ = await rig.listen(software.url())
    await rig.dispatcher.stop()
    await rig.tell("order.paid", "o1")
    await rig.tell("order.paid", "o2")
    now = rig.clock.now()
    taking = Taking(rig.tenant, endpoint.id, "gone/1", now, later(now, CLAIMED), 1)
    assert len(await rig.store.submit(lambda tx: tx.platform.webhooks_scan.claim(taking))) == 1
    other = Rig(rig.store, "beta", rig.world)
    await other.dispatcher.start()
    await other.activity.quiet()
    assert len(software.got) == 1  # the other may be on its way still
    await other.walk(later(now, MINUTE))
    assert len({got.id for got in software.got}) == 2
    await other.end()


async def test_a_server_that_comes_back_goes_on_with_what_it_had(rig: Rig, software: Receiver) -> None:
    endpoint, _ = await rig.listen(software.url())
    await rig.dispatcher.stop()
    await rig.tell("order.paid", "o1")
    now = rig.clock.now()
    taking = Taking(rig.tenant, endpoint.id, "alpha/before", now, later(now, CLAIMED), WIDTH)
    assert len(await rig.store.submit(lambda tx: tx.platform.webhooks_scan.claim(taking))) == 1
    again = Rig(rig.store, "alpha", rig.world)
    await again.dispatcher.start()
    await again.activity.quiet()
    await again.end()
    assert len(software.got) == 1


class _Inside(AbstractResolver):
    """Every name leads to this machine."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = ResolveResult(hostname=host, host="127.0.0.1", port=port, family=family, proto=0, flags=0)
        return [found]

    async def close(self) -> None:
        return


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://example.com/hook", "private"),
        ("http://example.com/hook", "bad_address"),
        ("https://127.0.0.1/hook", "bad_address"),
        ("https://[::1]/hook", "bad_address"),
        ("https://10.0.0.8/hook", "bad_address"),
        ("https://me:secret@example.com/hook", "bad_address"),
        ("https://localhost/hook", "bad_address"),
        ("https://example.com/a b", "bad_address"),
        ("file:///etc/passwd", "bad_address"),
    ],
)
async def test_nothing_inside_is_ever_asked(url: str, reason: str) -> None:
    courier = HttpCourier(MovableClock(), resolver=_Inside())
    with pytest.raises(NotBrought) as failed:
        await courier.bring(url, {}, b"{}")
    await courier.close()
    assert failed.value.reason == reason


@pytest.mark.slow
async def test_a_stop_waits_for_no_receiver_that_hangs(rig: Rig, software: Receiver) -> None:
    async def hangs(_request: web.Request) -> web.StreamResponse:
        await asyncio.Event().wait()
        raise AssertionError

    software.answer = hangs
    await rig.dispatcher.stop()
    await rig.listen(software.url())
    await rig.tell("order.paid", "o1")
    patient = Rig(rig.store, "beta", rig.world, deadline=60.0)
    await patient.dispatcher.start()
    await software.came.wait()
    async with asyncio.timeout(PATIENCE + 3):
        await patient.end()
    software.answer = well
    again = Rig(rig.store, "beta", rig.world)
    await again.dispatcher.start()
    await again.activity.quiet()
    await again.end()
    assert len(software.got) == 2
    assert len({got.id for got in software.got}) == 1
