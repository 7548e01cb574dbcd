"""What the tests of adapters against their stand-ins share: a clock, a mailbox for webhooks, a session."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeOrder
from wabot.ports.pay import Push
from wabot.providers.exchange import Deadlines, Exchange, provider_session

NOON = Instant(1_795_000_000_000)
PHONE = "254711222333"
PATIENT = Deadlines(connect=5.0, total=20.0)
HASTY = Deadlines(connect=5.0, total=0.3)


@dataclass
class Mailbox:
    """Where webhooks arrive, with the path of each."""

    url: str = ""
    bodies: list[bytes] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    async def receive(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.read())
        self.paths.append(request.path)
        return web.Response()


@asynccontextmanager
async def mailbox() -> AsyncIterator[Mailbox]:
    box = Mailbox()
    app = web.Application()
    app.router.add_post("/{path:.*}", box.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    box.url = f"http://127.0.0.1:{runner.addresses[0][1]}/cb/token"
    yield box
    await runner.cleanup()


@asynccontextmanager
async def answered(status: int, body: bytes) -> AsyncIterator[Exchange]:
    """An exchange with a provider that answers everything with this."""

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status, body=body)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with provider_session() as session:
        yield Exchange(session, f"http://127.0.0.1:{runner.addresses[0][1]}", PATIENT)
    await runner.cleanup()


def order(shillings: int = 50, *, key: str = "5f0c1d2e3a4b5c6d7e8f9a0b-0", to: str = PHONE) -> AirtimeOrder:
    return AirtimeOrder(key, to, Money.of(shillings, "KES"))


def push(minor: int = 5000) -> Push:
    return Push("k-push", TenantId("T1"), Money(minor, "KES"), PHONE, "ORDER1", "Airtime", "http://127.0.0.1/cb")
