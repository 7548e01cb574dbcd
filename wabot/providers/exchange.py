"""One HTTP exchange with a provider: deadlines, no redirects, a capped body, and how sure we are that it was sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp
import orjson

LARGEST_ANSWER = 256 * 1024
_CHUNK = 16 * 1024


class NotSent(Exception):
    """No connection was made: the other side has heard nothing."""


class Unanswered(Exception):
    """The request left, or may have left, and no whole answer came back."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """In seconds: to connect, and for the whole exchange."""

    connect: float = 5.0
    total: float = 30.0


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer, whole."""

    status: int
    body: bytes


def provider_session() -> aiohttp.ClientSession:
    """The session all adapters share. No connection is used twice: a POST on one that the other side is just closing
    would be neither sent nor unsent. No cookies, no proxies from the environment. Its maker closes it."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(force_close=True, limit=200),
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
    )


@dataclass(frozen=True, slots=True)
class Exchange:
    """Talks to one base URL. POSTs are never repeated here."""

    session: aiohttp.ClientSession
    base_url: str
    deadlines: Deadlines = Deadlines()

    async def get(self, path: str, headers: Mapping[str, str], params: Mapping[str, str] | None = None) -> Reply:
        return await self._run("GET", path, headers, params=params)

    async def post(self, path: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> Reply:
        typed = {"Content-Type": "application/json", **headers}
        return await self._run("POST", path, typed, data=orjson.dumps(body))

    async def post_form(self, path: str, headers: Mapping[str, str], fields: Mapping[str, str]) -> Reply:
        """A POST as a browser's form sends it."""
        typed = {"Content-Type": "application/x-www-form-urlencoded", **headers}
        return await self._run("POST", path, typed, data=urlencode(fields).encode())

    async def _run(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        *,
        params: Mapping[str, str] | None = None,
        data: bytes | None = None,
    ) -> Reply:
        timeout = aiohttp.ClientTimeout(total=self.deadlines.total, sock_connect=self.deadlines.connect)
        url = self.base_url.rstrip("/") + path
        try:
            async with self.session.request(
                method, url, headers=headers, params=params, data=data, timeout=timeout, allow_redirects=False
            ) as response:
                return Reply(response.status, await _capped(response))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotSent(type(error).__name__) from error
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Unanswered(type(error).__name__) from error


async def _capped(response: aiohttp.ClientResponse) -> bytes:
    """The whole body, unless it is larger than any honest answer."""
    body = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > LARGEST_ANSWER:
            response.close()
            raise Unanswered("too_big")
    return bytes(body)
