"""Webhooks as Meta sends them: signed over ASCII-escaped JSON, in batches, again until they get a 200."""

import asyncio
import contextlib
import hashlib
import hmac
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

from wabot.testing.graph.books import Number
from wabot.testing.graph.knobs import Knobs

_SLOWEST = 2.0  # seconds between two tries


def as_meta_writes(body: Mapping[str, Any]) -> bytes:
    """Compact, everything beyond ASCII escaped, and slashes too: what Meta signs."""
    return json.dumps(body, separators=(",", ":"), ensure_ascii=True).replace("/", "\\/").encode()


def signature(secret: str, body: bytes) -> str:
    """The value of X-Hub-Signature-256."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def envelope(account: str, values: list[Mapping[str, Any]], field: str = "messages") -> dict[str, Any]:
    """A whole webhook: one entry with a change for each value."""
    changes = [{"value": value, "field": field} for value in values]
    return {"object": "whatsapp_business_account", "entry": [{"id": account, "changes": changes}]}


@dataclass(frozen=True, slots=True)
class Sent:
    """One webhook that was posted, and what came back; 0: no answer."""

    url: str
    body: bytes
    status: int


class Postman:
    """Carries updates to each app in the order they happened, unless told otherwise."""

    def __init__(self, knobs: Knobs) -> None:
        self.knobs = knobs
        self.sent: list[Sent] = []
        self._lines: dict[tuple[str, str], deque[tuple[str, Mapping[str, Any]]]] = {}
        self._tasks: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._closing = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()

    async def close(self) -> None:
        """Drop what is still to be told."""
        self._closing.set()
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def tell(self, number: Number, value: Mapping[str, Any]) -> None:
        """Line up one update of this number for its app."""
        if not number.webhook:
            return
        key = (number.webhook, number.secret)
        self._lines.setdefault(key, deque()).append((number.account, value))
        self.release()

    def release(self) -> None:
        """Send what waits, where webhooks are not held."""
        if self.knobs.held:
            return
        for key, line in self._lines.items():
            if line and (key not in self._tasks or self._tasks[key].done()):
                self._idle.clear()
                self._tasks[key] = asyncio.get_running_loop().create_task(self._carry(key, line), name="webhooks")

    async def quiet(self) -> None:
        """Return when nothing is on its way."""
        await self._idle.wait()

    async def post(self, url: str, secret: str, body: bytes) -> int:
        """One webhook, signed; the status it got, 0 for none."""
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature(secret, body)}
        try:
            async with self._http().post(url, data=body, headers=headers, allow_redirects=False) as answer:
                await answer.read()
                status = answer.status
        except (aiohttp.ClientError, OSError, TimeoutError):
            status = 0
        self.sent.append(Sent(url, body, status))
        return status

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=100), trust_env=False)
        return self._session

    async def _carry(self, key: tuple[str, str], line: deque[tuple[str, Mapping[str, Any]]]) -> None:
        while line and not self.knobs.held:
            batch = [line.popleft() for _ in range(min(len(line), max(self.knobs.batch, 1)))]
            if self.knobs.reorder:
                batch.reverse()
            await self._until_taken(key, _bodies(batch))
        self._tasks.pop(key, None)
        if not self._tasks:
            self._idle.set()

    async def _until_taken(self, key: tuple[str, str], bodies: list[bytes]) -> None:
        url, secret = key
        for body in bodies:
            for _ in range(1 + self.knobs.duplicates):
                wait = self.knobs.again_after
                while await self.post(url, secret, body) != 200:
                    await self._nap(wait)
                    wait = min(wait * 2, _SLOWEST)

    async def _nap(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):  # wait_for would lose a cancellation that comes with the closing
                await self._closing.wait()


def _bodies(batch: list[tuple[str, Mapping[str, Any]]]) -> list[bytes]:
    """One body for an account: Meta puts several accounts into several entries; one each is simpler, and as true."""
    accounts: dict[str, list[Mapping[str, Any]]] = {}
    for account, value in batch:
        accounts.setdefault(account, []).append(value)
    entries = [envelope(account, values)["entry"][0] for account, values in accounts.items()]
    return [as_meta_writes({"object": "whatsapp_business_account", "entry": entries})]
