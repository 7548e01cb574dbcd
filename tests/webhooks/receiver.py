"""A tenant's own software as wabot sees it: a server on loopback that keeps what it was sent and answers as told."""

import asyncio
import base64
import hashlib
import hmac
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web


@dataclass(frozen=True, slots=True)
class Got:
    """One request."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        """Of the event."""
        return self.headers["webhook-id"]

    @property
    def told(self) -> dict[str, Any]:
        """The payload."""
        found: dict[str, Any] = orjson.loads(self.body)
        return found

    def verify(self, secret: str) -> None:
        """Both signatures, as receivers check them."""
        plain = hmac.new(secret.encode(), self.body, hashlib.sha256).hexdigest()
        assert f"sha256={plain}" in self.headers["X-Webhook-Signature"].split(", ")
        content = f"{self.id}.{self.headers['webhook-timestamp']}.".encode() + self.body
        mac = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), content, hashlib.sha256).digest()
        assert f"v1,{base64.b64encode(mac).decode()}" in self.headers["webhook-signature"].split(" ")


Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def well(_request: web.Request) -> web.StreamResponse:
    """Taken."""
    return web.Response(status=204)


@dataclass(slots=True)
class Receiver:
    """Answers as `answer` does; `got` is in the order of arrival."""

    port: int = 0
    answer: Answer = well
    got: list[Got] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    def url(self, path: str = "/hook") -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}{path}"

    def kinds(self) -> list[str]:
        """The events it got."""
        return [one.told["type"] for one in self.got]

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Keep a request, then answer it."""
        self.got.append(Got(request.path, dict(request.headers), await request.read()))
        self.came.set()
        return await self.answer(request)


@asynccontextmanager
async def receiver() -> AsyncIterator[Receiver]:
    """A receiver that listens while it is used."""
    made = Receiver()
    app = web.Application()
    app.router.add_post("/{path:.*}", made.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.port = runner.addresses[0][1]
    try:
        yield made
    finally:
        await runner.cleanup()
