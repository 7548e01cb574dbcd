"""A caller that keeps its connection open (as Meta does) held up the stop for the whole grace of five seconds."""

import asyncio

from aiohttp import ClientSession

from tests.web.conftest import Behind
from wabot.web.app import build_app
from wabot.web.parts import WebLimits, WebParts
from wabot.web.server import WebServer


async def test_an_idle_connection_is_closed_at_once() -> None:
    behind, limits = Behind(), WebLimits()
    parts = WebParts(behind.health, behind.unready, behind.record, behind.metrics, limits)
    server = WebServer(build_app(parts), limits)
    port = await server.start("127.0.0.1", 0)
    async with ClientSession() as client:
        async with client.get(f"http://127.0.0.1:{port}/healthz") as answer:
            assert answer.status == 200
            await answer.read()
        async with asyncio.timeout(3):
            await server.stop(grace=60_000)
