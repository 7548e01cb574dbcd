"""Calls to servers that tenants named: public addresses only, no redirects, no cookies, no more than is asked for."""

import asyncio
from collections.abc import Callable
from functools import partial

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from wabot.ports.http import HttpAnswer, HttpRequest, Unreached
from wabot.providers.names import Names
from wabot.providers.public import public_socket

AT_ONCE = 100  # calls under way in one server: each is a socket, and slow servers must not take all there are
CONNECT = 5.0  # seconds for the handshake
_CHUNK = 16 * 1024


def call_session(resolver: AbstractResolver) -> aiohttp.ClientSession:
    """A session for one call. Nothing is unpacked: a few packed bytes may become gigabytes."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(force_close=True, resolver=resolver, socket_factory=public_socket),
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
        auto_decompress=False,
    )


class HttpCalls:
    """Asks one server once; nothing is repeated here."""

    def __init__(self, session: Callable[[], aiohttp.ClientSession] | None = None) -> None:
        """`session` makes the session of one call: tests give one that may speak to this machine."""
        self._session = session or partial(call_session, Names())
        self._free = asyncio.Semaphore(AT_ONCE)

    async def ask(self, request: HttpRequest) -> HttpAnswer:
        """See Http.ask."""
        try:
            async with asyncio.timeout(request.deadline / 1000), self._free:
                return await self._ask(request)
        except TimeoutError as error:
            raise Unreached("timeout") from error
        except (aiohttp.ClientConnectorError, aiohttp.InvalidURL) as error:
            raise Unreached("unreachable") from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Unreached("broken_off") from error

    async def _ask(self, request: HttpRequest) -> HttpAnswer:
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT)
        headers = {"User-Agent": "wabot", "Accept-Encoding": "identity", **request.headers}
        async with (
            self._session() as session,
            session.request(
                request.method,
                URL(request.url, encoded=True),
                headers=headers,
                data=request.body,
                timeout=timeout,
                allow_redirects=False,
            ) as response,
        ):
            return HttpAnswer(response.status, await _body(response, request.largest))


async def _body(response: aiohttp.ClientResponse, largest: int) -> bytes:
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise Unreached("packed")
    body = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > largest:
            raise Unreached("too_big")
    return bytes(body)
