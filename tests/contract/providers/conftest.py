"""Every implementation of the payment and airtime ports, each with its provider's side on loopback."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass, field, replace
from typing import cast

import aiohttp
import pytest
from aiohttp import web

from tests.contract.providers.shops import notifying, shop
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeOrder, AirtimeProvider
from wabot.ports.pay import PaymentProvider, Push, RefundRequest
from wabot.providers.accounts import SANDBOX_MPESA
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Deadlines, Exchange, provider_session
from wabot.providers.pay import mpesa
from wabot.providers.pay.daraja import DarajaProvider
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.sandbox import SandboxServer

__all__ = ["notifying", "shop"]

NOON = Instant(1_795_000_000_000)
PAYER = "254711222333"
# Long enough for loopback on a busy machine, short enough to wait for where a test is about no answer at all.
PATIENT = Deadlines(connect=5.0, total=20.0)
HASTY = Deadlines(connect=5.0, total=0.3)


@dataclass
class Mailbox:
    """Where callbacks arrive: keeps the bodies in order and tells when one came."""

    url: str = ""
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    status: int = 200

    async def receive(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.read())
        self.headers.append({name.lower(): value for name, value in request.headers.items()})
        self.arrived.set()
        return web.json_response({"ResultCode": 0, "ResultDesc": "Accepted"}, status=self.status)


@dataclass
class Bench:
    """One provider under test, the other side of it, and the clock both go by."""

    clock: MovableClock
    server: SandboxServer
    mailbox: Mailbox
    session: aiohttp.ClientSession
    payments: PaymentProvider
    airtime: AirtimeProvider
    hasty_payments: PaymentProvider

    def push(self, shillings: int = 50, *, key: str = "e1/0", payer: str = PAYER) -> Push:
        amount = Money.of(shillings, "KES")
        return Push(key, TenantId("T1"), amount, payer, "ORDER1", "Airtime", self.mailbox.url)

    def refund(self, receipt: str, shillings: int = 50) -> RefundRequest:
        return RefundRequest("e1/0/refund", TenantId("T1"), receipt, Money.of(shillings, "KES"), self.mailbox.url)

    def order(self, shillings: int = 50, *, key: str = "e1/0", to: str = PAYER) -> AirtimeOrder:
        return AirtimeOrder(key, to, Money.of(shillings, "KES"))


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    box = Mailbox()
    app = web.Application()
    app.router.add_post("/callbacks/{provider}/{token}", box.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    box.url = f"http://127.0.0.1:{runner.addresses[0][1]}/callbacks/sandbox/token"
    yield box
    await runner.cleanup()


def _sandbox(clock: MovableClock, server: SandboxServer, mailbox: Mailbox, session: aiohttp.ClientSession) -> Bench:
    return Bench(
        clock=clock,
        server=server,
        mailbox=mailbox,
        session=session,
        payments=sandbox_payments(session, server.base_url, clock, deadlines=PATIENT),
        airtime=SandboxAirtime(Exchange(session, server.base_url, PATIENT)),
        hasty_payments=sandbox_payments(session, server.base_url, clock, deadlines=HASTY),
    )


def _mpesa(clock: MovableClock, server: SandboxServer, mailbox: Mailbox, session: aiohttp.ClientSession) -> Bench:
    """The real provider, as the catalog opens it, at an address where the sandbox stands in for Safaricom."""
    values = {**asdict(SANDBOX_MPESA), "base_url": server.base_url}
    hasty = DarajaProvider(mpesa.NAME, Exchange(session, server.base_url, HASTY), SANDBOX_MPESA, clock)
    payments = cast("PaymentProvider", mpesa.OFFER.make(session, clock, values))
    return replace(_sandbox(clock, server, mailbox, session), payments=payments, hasty_payments=hasty)


# A new implementation joins every test of this folder by one line here.
Maker = Callable[[MovableClock, SandboxServer, Mailbox, aiohttp.ClientSession], Bench]
IMPLEMENTATIONS: dict[str, Maker] = {"sandbox": _sandbox, "mpesa": _mpesa}


@pytest.fixture(params=sorted(IMPLEMENTATIONS))
async def bench(request: pytest.FixtureRequest, mailbox: Mailbox) -> AsyncIterator[Bench]:
    clock = MovableClock(NOON, frozen=True)
    server = SandboxServer(clock)
    await server.start()
    async with provider_session() as session:
        yield IMPLEMENTATIONS[request.param](clock, server, mailbox, session)
    await server.stop()
