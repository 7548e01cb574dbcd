"""Meta's Graph API over HTTP: one session for all numbers, deadlines, and how sure we are that something was sent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import orjson
from aiohttp import hdrs

from wabot.core.errors import Refused
from wabot.core.message import Media
from wabot.core.value import value

LARGEST_ANSWER = 1024 * 1024
_CHUNK = 64 * 1024
_IDLE = 15.0  # seconds a connection is kept for the next request: well below what the far side keeps it
_META = (".facebook.com", ".fbsbx.com", ".fbcdn.net", ".whatsapp.net")
"""Where Meta keeps files; a token goes nowhere else."""


class NotSent(Exception):
    """No connection was made: Meta has heard nothing."""


class NoAnswer(Exception):
    """The request left, or may have left, and no whole answer came back."""


@dataclass(frozen=True, slots=True)
class Place:
    """Which Graph API, and how long it is waited for: seconds to connect, for an answer, and for a file."""

    url: str = "https://graph.facebook.com"
    version: str = "v26.0"
    connect: float = 5.0
    answer: float = 20.0
    file: float = 120.0
    connections: int = 200


@value(frozen=True, slots=True)
class Answer:
    """What came back. `body` is {} where it was no JSON object."""

    status: int
    body: Mapping[str, Any]

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300 and "error" not in self.body


class Graph:
    """Makes requests with whatever token it is handed; repeats nothing and logs nothing."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._root = f"{place.url.rstrip('/')}/{place.version}"
        self._soon = aiohttp.ClientTimeout(total=place.answer, sock_connect=place.connect)
        self._kept: aiohttp.ClientSession | None = None

    def use(self, url: str) -> None:
        """Another address from now on; for who learns it only after a start."""
        self._place = replace(self._place, url=url)
        self._root = f"{url.rstrip('/')}/{self._place.version}"

    async def close(self) -> None:
        """Let go of every connection."""
        if self._kept is not None:
            await self._kept.close()

    async def get(self, path: str, token: str, params: Mapping[str, str] | None = None) -> Answer:
        """Raises NotSent or NoAnswer, as all of these do."""
        return await self._call("GET", path, token, params=params)

    async def post(self, path: str, token: str, body: Mapping[str, Any]) -> Answer:
        """JSON to a path such as `<number id>/messages`."""
        return await self._call("POST", path, token, data=orjson.dumps(body), headers=_JSON)

    async def upload(self, number_id: str, token: str, media: Media, content: bytes) -> Answer:
        """A file, to be sent by the `id` that comes back."""
        form = aiohttp.FormData()
        form.add_field("messaging_product", "whatsapp")
        form.add_field("type", media.mime)
        form.add_field("file", content, content_type=media.mime, filename=media.filename or "file")
        return await self._call("POST", f"{number_id}/media", token, data=form, total=self._place.file)

    async def download(self, url: str, token: str, most: int) -> tuple[int, bytes]:
        """Status and bytes of a file at Meta's. Refused("no_media") for any other host, Refused("too_large")."""
        if not self._is_metas(url):
            raise Refused("no_media", "not at Meta's")
        timeout = aiohttp.ClientTimeout(total=self._place.file, sock_connect=self._place.connect)
        try:
            async with self._session.get(
                url, headers=_bearer(token), timeout=timeout, allow_redirects=False
            ) as response:
                return response.status, await _capped(response, most)
        except _UNSENT as error:
            raise NotSent(type(error).__name__) from error
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise NoAnswer(type(error).__name__) from error

    async def _call(  # noqa: PLR0913 - the parts of one request
        self,
        method: str,
        path: str,
        token: str,
        *,
        params: Mapping[str, str] | None = None,
        data: bytes | aiohttp.FormData | None = None,
        headers: Mapping[str, str] | None = None,
        total: float = 0.0,
    ) -> Answer:
        timeout = self._soon if not total else aiohttp.ClientTimeout(total=total, sock_connect=self._place.connect)
        try:
            async with self._session.request(
                method,
                f"{self._root}/{path}",
                params=params,
                data=data,
                headers={**_bearer(token), **(headers or {})},
                timeout=timeout,
                allow_redirects=False,
            ) as response:
                return Answer(response.status, _object(await _capped(response, LARGEST_ANSWER)))
        except (*_UNSENT, aiohttp.InvalidURL) as error:
            raise NotSent(type(error).__name__) from error
        except (aiohttp.ClientError, OSError, TimeoutError, Refused) as error:
            raise NoAnswer(type(error).__name__) from error

    @property
    def _session(self) -> aiohttp.ClientSession:
        """Made with the first request, inside the loop."""
        if self._kept is None:
            self._kept = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._place.connections, keepalive_timeout=_IDLE),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=False,
            )
        return self._kept

    def _is_metas(self, url: str) -> bool:
        ours, asked = urlsplit(self._place.url), urlsplit(url)
        if (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc):
            return True
        return asked.scheme == "https" and asked.port in (None, 443) and (asked.hostname or "").endswith(_META)


# By aiohttp's own names: a plain text would be folded into one of those at every request.
_JSON: Mapping[str, str] = {hdrs.CONTENT_TYPE: "application/json"}
_UNSENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


def _bearer(token: str) -> dict[str, str]:
    return {hdrs.AUTHORIZATION: f"Bearer {token}"}


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


async def _capped(response: aiohttp.ClientResponse, most: int) -> bytes:
    """The whole body, unless it is larger than it may be."""
    told = response.content_length
    if told is not None and told > most:
        response.close()
        raise Refused("too_large")
    if told is not None and "Content-Encoding" not in response.headers:
        return await response.read()
    body = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        body += chunk
        if len(body) > most:
            response.close()
            raise Refused("too_large")
    return bytes(body)
