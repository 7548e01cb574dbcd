"""One exchange with a model's provider: whole or as a stream of events, within a deadline and a size."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Protocol

import aiohttp
import orjson
import structlog

from wabot.core.clock import MINUTE, SECOND, Clock, from_datetime
from wabot.core.errors import Refused, Retry
from wabot.ports.model import ModelAnswer

LARGEST = 256 * 1024
"""Bytes of an answer at most: a thousand characters in the longest of wrappings are far less."""
SOON, LATER = 10 * SECOND, MINUTE
_LONGEST_WAIT = 60 * MINUTE
_LONG_WORDS = ("context length", "context_length", "maximum context", "too long", "too many tokens", "token limit")
_MODEL_WORDS = (
    "model_not_found",
    "model not found",
    "does not exist",
    "decommissioned",
    "unknown model",
    "invalid model",
)
_CREDIT_WORDS = ("insufficient_quota", "insufficient credit", "credit balance", "billing")

log = structlog.get_logger()


class Gathering(Protocol):
    """An answer as it comes in."""

    @property
    def complete(self) -> bool:
        """Whether the provider has said that this is all."""
        ...

    def piece(self, said: Mapping[str, Any]) -> None:
        """One event of a stream."""
        ...

    def whole(self, said: Mapping[str, Any]) -> None:
        """An answer in one piece."""
        ...

    def answer(self) -> ModelAnswer:
        """What came together."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]
    deadline: int  # milliseconds


@dataclass(frozen=True, slots=True)
class Wire:
    """Talks to one address; never repeats, never follows a redirect."""

    name: str
    session: aiohttp.ClientSession
    base_url: str
    clock: Clock

    async def ask(self, asked: Asked, gathering: Gathering) -> ModelAnswer:
        """The answer; raises as ports.model has it."""
        try:
            async with asyncio.timeout(asked.deadline / 1000):
                await self._exchange(asked, gathering)
        except TimeoutError as error:
            if not gathering.complete:  # some forget to hang up
                raise Retry(SOON, "timeout") from error
        except (aiohttp.ClientConnectorError, aiohttp.InvalidURL) as error:
            raise Retry(SOON, "unreachable") from error
        except (aiohttp.ClientError, OSError) as error:
            raise Retry(SOON, "cut_off") from error
        if not gathering.complete:
            raise Retry(SOON, "cut_off")
        return gathering.answer()

    async def _exchange(self, asked: Asked, gathering: Gathering) -> None:
        url = self.base_url.rstrip("/") + asked.path
        headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream", **asked.headers}
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5.0)
        async with self.session.post(
            url, data=orjson.dumps(asked.body), headers=headers, timeout=timeout, allow_redirects=False
        ) as response:
            # Addresses, headers and bodies hold keys and people's words, so the log has none of them.
            log.debug("model.answered", provider=self.name, status=response.status)
            if response.status != 200:
                raise self._trouble(response.status, response.headers, await _capped(response))
            if response.content_type == "text/event-stream":
                async for said in _events(response):
                    _complain(said)
                    gathering.piece(said)
                return
            said = _object(await _capped(response))
            _complain(said)
            gathering.whole(said)

    def _trouble(self, status: int, headers: Mapping[str, str], body: bytes) -> Exception:
        """What an answer that is none means. Providers have codes of their own; words are read where they say more."""
        words = body[:4000].decode(errors="replace").casefold()
        if status == 402 or (status in (400, 403, 429) and any(word in words for word in _CREDIT_WORDS)):
            return Refused("no_credit", f"HTTP {status}")
        if status in (401, 403):
            return Refused("unauthorized", f"HTTP {status}")
        if status == 429:
            return Retry(self._wait(headers), "rate_limited")
        if status >= 500 or status == 408:
            return Retry(self._wait(headers, SOON), "overloaded")
        if status == 413 or any(word in words for word in _LONG_WORDS):
            return Refused("too_long", f"HTTP {status}")
        if status == 404 or any(word in words for word in _MODEL_WORDS):
            return Refused("unknown_model", f"HTTP {status}")
        return Refused("rejected", f"HTTP {status}")

    def _wait(self, headers: Mapping[str, str], usual: int = LATER) -> int:
        """Milliseconds of the Retry-After header, which holds seconds or a date."""
        said = headers.get("Retry-After", "").strip()
        try:
            wait = round(float(said) * 1000)
        except (ValueError, OverflowError):
            try:
                wait = from_datetime(parsedate_to_datetime(said)) - self.clock.now()
            except (ValueError, TypeError, OverflowError):
                return usual
        return min(max(wait, SECOND), _LONGEST_WAIT)


def _complain(said: Mapping[str, Any]) -> None:
    """An error may come with HTTP 200, and in the middle of a stream."""
    if isinstance(said.get("error"), dict | str) and said["error"]:
        raise Retry(SOON, "overloaded")


async def _events(response: aiohttp.ClientResponse) -> AsyncIterator[Mapping[str, Any]]:
    """The events of a stream, until its end or the word for it."""
    rest, size = b"", 0
    async for chunk in response.content.iter_any():
        size += len(chunk)
        if size > LARGEST:
            response.close()
            raise Retry(LATER, "nonsense")
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            content = line.strip().removeprefix(b"data:").strip() if line.startswith(b"data:") else b""
            if content == b"[DONE]":
                return
            if content:
                yield _object(content)


async def _capped(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > LARGEST:
            response.close()
            raise Retry(LATER, "nonsense")
    return bytes(body)


def _object(content: bytes) -> Mapping[str, Any]:
    try:
        said = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise Retry(LATER, "nonsense") from error
    if not isinstance(said, dict):
        raise Retry(LATER, "nonsense")
    return said


def text(said: object) -> str:
    """Text where text should be; some send it in parts."""
    if isinstance(said, list):
        return "".join(text(part.get("text")) for part in said if isinstance(part, dict))
    return said if isinstance(said, str) else ""


def count(said: object) -> int:
    """A number of tokens; 0 for what is none."""
    return said if isinstance(said, int) and not isinstance(said, bool) and 0 <= said < 10**9 else 0


def part(said: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object inside an object; {} where there is none."""
    found = said.get(name)
    return found if isinstance(found, dict) else {}
