"""The ping of our own public address."""

import asyncio

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from wabot.web.keep_alive import KeepAlive


@pytest.mark.parametrize(("status", "answered"), [(200, True), (503, False), (302, False)])
async def test_a_ping_says_whether_it_was_answered(status: int, answered: bool) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": "/elsewhere"})

    app = web.Application()
    app.router.add_get("/healthz", answer)
    async with TestServer(app) as server, ClientSession() as client:
        url = str(server.make_url("")).rstrip("/")
        assert await KeepAlive(client, url).ping() is answered


async def test_an_address_that_is_gone_is_no_error(unused_tcp_port: int) -> None:
    async with ClientSession() as client:
        assert await KeepAlive(client, f"http://127.0.0.1:{unused_tcp_port}").ping() is False


async def test_it_goes_on_until_it_is_cancelled() -> None:
    pings = asyncio.Queue[str]()

    async def answer(request: web.Request) -> web.Response:
        pings.put_nowait(request.path)
        return web.Response(status=503)

    app = web.Application()
    app.router.add_get("/healthz", answer)
    async with TestServer(app) as server, ClientSession() as client, asyncio.timeout(10):
        task = asyncio.create_task(KeepAlive(client, str(server.make_url("")).rstrip("/"), every=1).run(), name="ping")
        assert [await pings.get() for _ in range(3)] == ["/healthz"] * 3
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
