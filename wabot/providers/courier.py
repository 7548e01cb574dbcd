"""Posts events to tenants' own software: public addresses only, no redirects, no cookies, the answer left unread."""

import asyncio
import ssl
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from wabot.core.clock import SECOND, Clock, from_datetime
from wabot.core.public import public_url
from wabot.ports.courier import NotBrought, Receipt
from wabot.providers.names import Names
from wabot.providers.public import public_socket

DEADLINE = 15.0  # seconds for all of it
CONNECT = 5.0  # seconds for the handshake
IDLE = 4.0  # seconds a connection is kept: many servers close theirs after five
_LONGEST = 2_000  # characters of an address


class HttpCourier:
    """Implements ports.courier.Courier. With `private`, plain http and private addresses are good as well."""

    def __init__(
        self,
        clock: Clock,
        *,
        private: bool = False,
        deadline: float = DEADLINE,
        resolver: AbstractResolver | None = None,
    ) -> None:
        self._clock, self._private, self._deadline, self._resolver = clock, private, deadline, resolver
        self._session: aiohttp.ClientSession | None = None

    def may_go_to(self, url: str) -> bool:
        if not self._private:
            address, _, query = url.partition("?")
            return public_url(address) is not None and query.isascii() and query.isprintable() and " " not in query
        try:
            parts = URL(url)
        except ValueError:
            return False
        return parts.scheme in ("http", "https") and bool(parts.host) and not parts.user and not parts.fragment

    async def bring(self, url: str, headers: Mapping[str, str], body: bytes) -> Receipt:
        if len(url) > _LONGEST or not self.may_go_to(url):
            raise NotBrought("bad_address")
        try:
            async with asyncio.timeout(self._deadline):
                return await self._post(url, headers, body)
        except TimeoutError as error:
            raise NotBrought("timeout") from error
        except (aiohttp.ClientConnectorCertificateError, aiohttp.ClientSSLError, ssl.SSLError) as error:
            raise NotBrought("certificate") from error
        except aiohttp.ClientConnectorError as error:
            private = isinstance(error.os_error, PermissionError)  # what public_socket raises
            raise NotBrought("private" if private else "unreachable") from error
        except (aiohttp.InvalidURL, ValueError) as error:
            raise NotBrought("bad_address") from error
        except (aiohttp.ClientError, OSError) as error:
            raise NotBrought("broken_off") from error

    async def close(self) -> None:
        """Let go of all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _post(self, url: str, headers: Mapping[str, str], body: bytes) -> Receipt:
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT)
        async with self._open().post(
            URL(url, encoded=True), headers=dict(headers), data=body, timeout=timeout, allow_redirects=False
        ) as response:
            return Receipt(response.status, self._asked(response.headers.get("Retry-After", "")))

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=0,  # who calls limits: one slow receiver must not take the places of others
                keepalive_timeout=IDLE,
                resolver=self._resolver or Names(),
                socket_factory=None if self._private else public_socket,
            )
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False, auto_decompress=False
            )
        return self._session

    def _asked(self, retry_after: str) -> int:
        """Milliseconds, from seconds or a date as HTTP has it; 0 for anything else."""
        if retry_after.isdecimal() and retry_after.isascii() and len(retry_after) < 10:
            return int(retry_after) * SECOND
        try:
            return max(0, from_datetime(parsedate_to_datetime(retry_after)) - self._clock.now())
        except ValueError:
            return 0
