"""A whole service on loopback, over parts that tests can turn."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from aiohttp import ClientSession

from wabot.channels.cloud.accounts import MetaApp
from wabot.core.ids import TenantId
from wabot.ports.store import StoreUnavailable
from wabot.web.app import build_app
from wabot.web.metrics import Metrics
from wabot.web.parts import Health, NoticeVerdict, WebLimits, WebParts
from wabot.web.server import WebServer

TOKEN = "a-token-nobody-guesses"
REFUSED = "a-token-with-a-bad-signature"
DEFECT = "a-token-that-breaks-the-recorder"


@dataclass
class Meta:
    """Two Meta apps, and what was taken in from each."""

    apps: dict[str, MetaApp] = field(
        default_factory=lambda: {
            "": MetaApp("platform-secret", "platform-word"),
            "T7": MetaApp("own-secret", "own-word", TenantId("T7")),
            "empty": MetaApp("", ""),
        }
    )
    taken: list[tuple[MetaApp, bytes]] = field(default_factory=list)
    away: bool = False  # the store

    def app(self, name: str) -> MetaApp | None:
        return self.apps.get(name)

    async def take(self, app: MetaApp, body: bytes) -> None:
        if self.away:
            raise StoreUnavailable("the disk at /srv is full")
        self.taken.append((app, body))


@dataclass
class Behind:
    """What stands behind the routes, and what reached it."""

    missing: Sequence[str] = ()
    broken: bool = False
    hang: bool = False
    recorded: list[tuple[str, str, Mapping[str, str], bytes]] = field(default_factory=list)
    metrics: Metrics = field(default_factory=Metrics)
    meta: Meta = field(default_factory=Meta)

    async def health(self) -> Health:
        return Health(61.5, 50_000_000, "0.1.0", "main", "sqlite", 3, {"ready": 2, "error": 1})

    async def unready(self) -> Sequence[str]:
        if self.hang:
            await asyncio.Event().wait()
        if self.broken:
            raise OSError("the database at 10.0.0.1 is gone")
        return self.missing

    async def record(self, provider: str, token: str, headers: Mapping[str, str], body: bytes) -> NoticeVerdict:
        if token == DEFECT:
            raise RuntimeError("secret inside")
        if provider != "sandbox" or token not in (TOKEN, REFUSED):
            return NoticeVerdict.UNKNOWN
        if token == REFUSED:
            return NoticeVerdict.REFUSED
        seen = any(body == before for *_rest, before in self.recorded)
        self.recorded.append((provider, token, headers, body))
        return NoticeVerdict.DUPLICATE if seen else NoticeVerdict.ACCEPTED


@dataclass(frozen=True)
class Service:
    """A served application."""

    port: int
    server: WebServer
    behind: Behind
    client: ClientSession

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


Serve = Callable[[WebLimits], Awaitable[Service]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    started: list[Service] = []

    async def start(limits: WebLimits) -> Service:
        behind = Behind()
        parts = WebParts(behind.health, behind.unready, behind.record, behind.metrics, limits, behind.meta)
        server = WebServer(build_app(parts), limits)
        port = await server.start("127.0.0.1", 0)
        started.append(Service(port, server, behind, ClientSession()))
        return started[-1]

    yield start
    for service in started:
        await service.client.close()
        await service.server.stop(grace=1000)


@pytest.fixture
async def service(serve: Serve) -> Service:
    return await serve(WebLimits())
