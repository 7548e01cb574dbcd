"""The sandbox by itself: what it checks, what it remembers, and when it is quiet."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from wabot.core.clock import MINUTE, Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeAnswer, AirtimeOrder, AirtimeOutcome
from wabot.ports.pay import PaymentOutcome, Push
from wabot.providers.accounts import SANDBOX_MPESA
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay import daraja_wire as wire
from wabot.providers.pay.daraja_notices import read_callback
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.sandbox import AirtimeMode, PayMode, SandboxServer
from wabot.providers.sandbox.postman import UNDELIVERABLE

NOON = Instant(1_795_000_000_000)
FIFTY = Money.of(50, "KES")


def push(url: str, payer: str = "254711222333") -> Push:
    return Push("e1/0", TenantId("T1"), FIFTY, payer, "ORDER1", "Airtime", url)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON, frozen=True)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with provider_session() as made:
        yield made


@pytest.fixture
async def received() -> AsyncIterator[tuple[str, list[bytes]]]:
    bodies: list[bytes] = []

    async def receive(request: web.Request) -> web.Response:
        bodies.append(await request.read())
        return web.Response(status=404)

    app = web.Application()
    app.router.add_post("/cb", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/cb", bodies
    await runner.cleanup()


@pytest.fixture
async def server(clock: MovableClock) -> AsyncIterator[SandboxServer]:
    made = SandboxServer(clock)
    await made.start()
    yield made
    await made.stop()


async def test_a_restart_remembers_pushes_and_tells_late_payers_once(
    clock: MovableClock, session: aiohttp.ClientSession, received: tuple[str, list[bytes]], tmp_path: Path
) -> None:
    url, bodies = received
    first = SandboxServer(clock, tmp_path / "sandbox.db")
    first.mpesa.answer(PayMode.LATE)
    accepted = await sandbox_payments(session, await first.start(), clock).request(push(url))
    await first.stop()
    second = SandboxServer(clock, tmp_path / "sandbox.db")
    payments = sandbox_payments(session, await second.start(), clock)
    await second.tick()
    assert bodies == []
    assert (await payments.query(accepted.checkout_id)).outcome is PaymentOutcome.PENDING
    clock.advance(7 * MINUTE)
    await second.tick()
    await second.tick()
    assert [read_callback(body).checkout_id for body in bodies] == [accepted.checkout_id]
    assert (await payments.query(accepted.checkout_id)).outcome is PaymentOutcome.PAID
    again = await payments.request(push(url))
    assert again.checkout_id != accepted.checkout_id
    assert len({row.receipt for row in second.mpesa.pushes()}) == 2
    await second.stop()


async def test_a_callback_that_was_dropped_by_a_stop_goes_out_after_the_next_start(
    clock: MovableClock, session: aiohttp.ClientSession, received: tuple[str, list[bytes]], tmp_path: Path
) -> None:
    url, bodies = received
    first = SandboxServer(clock, tmp_path / "sandbox.db")
    first.mpesa.hold()
    await sandbox_payments(session, await first.start(), clock).request(push(url))
    await first.wait_quiet()
    await first.stop()
    assert bodies == []
    second = SandboxServer(clock, tmp_path / "sandbox.db")
    await second.start()
    await second.tick()
    await second.stop()
    assert len(bodies) == 1


async def test_a_restart_remembers_loads_and_the_float(
    clock: MovableClock, session: aiohttp.ClientSession, tmp_path: Path
) -> None:
    order = AirtimeOrder("e1/0", "254711222333", FIFTY)
    first = SandboxServer(clock, tmp_path / "sandbox.db")
    first.airtime.set_float(10_000)
    accepted = await SandboxAirtime(Exchange(session, await first.start())).send(order)
    await first.stop()
    second = SandboxServer(clock, tmp_path / "sandbox.db")
    airtime = SandboxAirtime(Exchange(session, await second.start()))
    assert await airtime.find("e1/0") == AirtimeAnswer(AirtimeOutcome.DELIVERED, accepted.reference)
    assert await airtime.send(order) == accepted
    assert await airtime.balance() == FIFTY
    assert (second.airtime.deliveries("e1/0"), second.airtime.attempts("e1/0")) == (1, 2)
    await second.stop()


async def test_held_callbacks_wait_for_release(
    server: SandboxServer, clock: MovableClock, session: aiohttp.ClientSession, received: tuple[str, list[bytes]]
) -> None:
    url, bodies = received
    server.mpesa.hold()
    await sandbox_payments(session, server.base_url, clock).request(push(url))
    await server.tick()
    await server.wait_quiet()
    assert bodies == []
    await server.mpesa.release()
    assert len(bodies) == 1
    assert server.pending() == 0


async def test_it_is_never_quiet_between_the_answer_and_the_callback(
    server: SandboxServer, clock: MovableClock, session: aiohttp.ClientSession, received: tuple[str, list[bytes]]
) -> None:
    url, bodies = received
    payments = sandbox_payments(session, server.base_url, clock)
    for n in range(20):
        await payments.request(push(url, f"2547110000{n:02}"))
        await server.wait_quiet()
        assert len(bodies) == n + 1


async def test_a_callback_nobody_takes_is_recorded_and_not_repeated(
    server: SandboxServer, clock: MovableClock, session: aiohttp.ClientSession, received: tuple[str, list[bytes]]
) -> None:
    url, bodies = received
    payments = sandbox_payments(session, server.base_url, clock)
    await payments.request(push("http://127.0.0.1:1/cb"))
    await payments.request(push(url))
    await server.wait_quiet()
    await server.tick()
    assert sorted(posted.status for posted in server.posted()) == [UNDELIVERABLE, 404]
    assert len(bodies) == 1


async def test_the_ticker_ends_with_the_server(clock: MovableClock) -> None:
    server = SandboxServer(clock)
    await server.start()
    ticking = asyncio.create_task(server.tick_forever(), name="sandbox-ticker")
    await server.stop()
    await ticking


async def test_modes_in_a_row_then_the_standing_one(
    server: SandboxServer, clock: MovableClock, session: aiohttp.ClientSession, received: tuple[str, list[bytes]]
) -> None:
    url, bodies = received
    payments = sandbox_payments(session, server.base_url, clock)
    server.mpesa.answer(PayMode.CANCEL)
    server.mpesa.answer_next(PayMode.OK, PayMode.TIMEOUT)
    for _ in range(4):
        await payments.request(push(url))
        await server.wait_quiet()
    assert [read_callback(body).code for body in bodies] == ["0", "1037", "1032", "1032"]


async def bearer(session: aiohttp.ClientSession, base_url: str) -> dict[str, str]:
    async with session.get(
        base_url + wire.TOKEN_PATH, headers={"Authorization": wire.basic(SANDBOX_MPESA)}
    ) as response:
        return {"Authorization": f"Bearer {(await response.json())['access_token']}"}


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"Amount": "0"}, 400, "400.002.02"),
        ({"Amount": "1.50"}, 400, "400.002.02"),
        ({"Amount": 250_001}, 400, "400.002.02"),
        ({"Amount": True}, 400, "400.002.02"),
        ({"PartyA": "0711222333"}, 400, "400.002.02"),
        ({"PhoneNumber": "+254711222333"}, 400, "400.002.02"),
        ({"PartyB": "1"}, 400, "400.002.02"),
        ({"CallBackURL": "example"}, 400, "400.002.02"),
        ({"AccountReference": ""}, 400, "400.002.02"),
        ({"AccountReference": "1234567890123"}, 400, "400.002.02"),
        ({"TransactionDesc": "12345678901234"}, 400, "400.002.02"),
        ({"TransactionType": "CustomerBuyGoodsOnline"}, 400, "400.002.02"),
        ({"BusinessShortCode": "1"}, 400, "400.002.02"),
        ({"Timestamp": "2026"}, 400, "400.002.02"),
        ({"Timestamp": "20260101000000"}, 500, "500.001.1001"),
        ({"Password": "wrong"}, 500, "500.001.1001"),
    ],
)
async def test_every_field_of_a_push_is_checked(
    server: SandboxServer, session: aiohttp.ClientSession, change: dict[str, object], status: int, code: str
) -> None:
    body = {**wire.push_body(SANDBOX_MPESA, push("http://127.0.0.1:1/cb"), NOON), **change}
    headers = await bearer(session, server.base_url)
    async with session.post(server.base_url + wire.PUSH_PATH, json=body, headers=headers) as response:
        assert response.status == status
        assert (await response.json())["errorCode"] == code
    assert server.mpesa.pushes() == []


async def test_a_new_token_ends_the_one_before(server: SandboxServer, session: aiohttp.ClientSession) -> None:
    old = await bearer(session, server.base_url)
    new = await bearer(session, server.base_url)
    statuses = []
    for headers in (old, new, {}):
        async with session.post(server.base_url + wire.PUSH_PATH, data=b"{", headers=headers) as response:
            statuses.append((response.status, (await response.json())["errorCode"]))
    assert statuses == [(404, "404.001.03"), (400, "400.002.02"), (404, "404.001.03")]


async def test_a_slow_load_counts_once_it_is_on_the_phone(
    server: SandboxServer, clock: MovableClock, session: aiohttp.ClientSession
) -> None:
    server.airtime.answer_next(AirtimeMode.SLOW_STATUS)
    await SandboxAirtime(Exchange(session, server.base_url)).send(AirtimeOrder("e1/0", "254711222333", FIFTY))
    assert server.airtime.delivered_total() == 0
    clock.advance(MINUTE)
    assert server.airtime.delivered_total() == 5000
