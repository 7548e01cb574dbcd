"""Files to be sent: our own by reference, others' by a public link, which is fetched here and never by the library."""

import ipaddress
from collections.abc import Sequence
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from wabot.channels.linked.wire import FILE_LIMIT
from wabot.core.clock import SECOND
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.message import Media
from wabot.ports.files import FILE, Files

_PATIENCE = aiohttp.ClientTimeout(total=30, sock_connect=10)
_AGAIN = 30 * SECOND


class PrivatePlace(OSError):
    """A link leads into somebody's own network."""


class _PublicOnly(AbstractResolver):
    """Names of the wide world; those that lead into a private network are refused after they are looked up."""

    def __init__(self) -> None:
        self._asked = ThreadedResolver()

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:  # noqa: ANN401 - a socket's
        found = await self._asked.resolve(host, port, family)
        if any(not is_public(one["host"]) for one in found):
            raise PrivatePlace(f"{host} is no public place")
        return found

    async def close(self) -> None:
        await self._asked.close()


class Loader:
    """Loads files to be sent."""

    def __init__(self, files: Files, *, allowed: Sequence[str] = ()) -> None:
        self._files, self._allowed = files, frozenset(allowed)  # origins that may be private: tests' own servers

    async def __call__(self, _tenant: TenantId, media: Media) -> bytes:
        """The bytes. Raises Retry or Refused."""
        if media.reference.startswith(FILE):
            return await self._files.read(media.reference)
        if not media.url:
            raise Refused("no_media")
        try:
            return await self._fetch(URL(media.url))
        except PrivatePlace as error:
            raise Refused("no_media", str(error)) from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            if isinstance(error.__cause__, PrivatePlace):
                raise Refused("no_media", str(error)) from error
            raise Retry(_AGAIN, "link_unreachable") from error
        except ValueError as error:
            raise Refused("no_media", "no link") from error

    async def _fetch(self, url: URL) -> bytes:
        known = str(url.origin()) in self._allowed
        if not known and (url.scheme != "https" or url.host is None or _is_private_literal(url.host)):
            raise Refused("no_media", "only public https links are fetched")
        connector = aiohttp.TCPConnector(resolver=None if known else _PublicOnly())
        session = aiohttp.ClientSession(connector=connector, timeout=_PATIENCE)
        async with session, session.get(url, allow_redirects=False) as answer:
            if answer.status != 200:
                raise Refused("no_media", f"the link answers {answer.status}")
            body = bytearray()
            async for part in answer.content.iter_chunked(1 << 16):
                body += part
                if len(body) > FILE_LIMIT:
                    raise Refused("too_large")
            return bytes(body)


def is_public(address: str) -> bool:
    """Whether this address belongs to the wide world."""
    return ipaddress.ip_address(address).is_global


def _is_private_literal(host: str) -> bool:
    try:
        return not is_public(host)
    except ValueError:
        return False  # a name: looked up, and then judged
