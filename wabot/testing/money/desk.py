"""What all stand-ins share: a server on loopback, faults on any request, and webhooks that go by the clock."""

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from aiohttp import web

from wabot.core.clock import MINUTE, Clock, Instant
from wabot.providers.sandbox.postman import Posted, Postman
from wabot.testing.money.faults import Fault, Turns, Webhooks

_PAGE = b"<html><head><title>Just a moment...</title></head><body>cloudflare</body></html>"

Act = Callable[[], Awaitable[web.Response]]


@dataclass(frozen=True, slots=True)
class Letter:
    """One webhook that waits for its time."""

    due: Instant
    subject: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    to: str = ""  # "": nobody is told


class StandIn(ABC):
    """One provider. `webhook_url` is what its operator typed into the dashboard; `seen` holds the requests it got."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.base_url = ""
        self.webhook_url = ""
        self.faults: Turns[Fault] = Turns(Fault.NONE)  # of requests that change something
        self.look_faults: Turns[Fault] = Turns(Fault.NONE)  # of questions
        self.webhooks: Turns[Webhooks] = Turns(Webhooks.AT_ONCE)
        self.late_after = 6 * MINUTE
        self.seen: deque[tuple[str, Mapping[str, str], bytes]] = deque(maxlen=1000)  # the newest
        self._letters: list[Letter] = []
        self._held: list[Letter] = []
        self._postman = Postman()
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None

    @abstractmethod
    def routes(self) -> list[web.RouteDef]:
        """The provider's own addresses."""

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; returns the address to use as `base_url`."""
        app = web.Application(middlewares=[self._note])
        app.add_routes(self.routes())
        await self._postman.start()
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self.base_url = f"http://{host}:{self._runner.addresses[0][1]}"
        return self.base_url

    async def stop(self) -> None:
        """Stop listening; webhooks that wait are forgotten."""
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()
        await self._postman.stop()

    async def tick(self) -> None:
        """Send every webhook that became due; to be called whenever the clock was moved."""
        now = self.clock.now()
        due = [letter for letter in self._letters if letter.due <= now]
        self._letters = [letter for letter in self._letters if letter.due > now]
        for letter in due:
            await self._post(letter)

    async def tick_forever(self, every: float = 1.0) -> None:
        """Tick each `every` seconds until `stop`."""
        while not self._closing.is_set():
            await self.tick()
            try:
                async with asyncio.timeout(every):
                    await self._closing.wait()
            except TimeoutError:
                continue

    async def release(self) -> None:
        """Send the webhooks that were held."""
        held, self._held = self._held, []
        for letter in held:
            await self._post(letter)

    def pending(self) -> int:
        """How many webhooks are being sent right now; those that wait for their time do not count."""
        return self._postman.pending()

    async def wait_quiet(self) -> None:
        """Return when no webhook is under way."""
        await self._postman.wait_quiet()

    def posted(self) -> list[Posted]:
        """Every webhook sent, with the status it got."""
        return list(self._postman.posted)

    async def guarded(self, request: web.Request, act: Act, *, question: bool = False) -> web.Response:
        """Answer with what `act` does, unless a fault comes between."""
        fault = (self.look_faults if question else self.faults).take()
        answer = await act() if fault.done else None
        if answer is None or fault is not Fault.NONE:
            return await self._failing(request, fault)
        return answer

    def fault_answer(self, status: int) -> web.Response:
        """The provider's own words for HTTP 401, 429 and 500."""
        return json_answer({"status_code": status, "description": "Trouble."}, status)

    async def tell(self, subject: str, body: bytes, headers: Mapping[str, str] | None = None, to: str = "") -> None:
        """Send a webhook as the `webhooks` knob has it, to the dashboard's address or the one a request named (`to`);
        with EARLY it has arrived when this returns."""
        mode, now = self.webhooks.take(), self.clock.now()
        letter = Letter(now, subject, body, headers or {"Content-Type": "application/json"}, to or self.webhook_url)
        match mode:
            case Webhooks.NEVER:
                return
            case Webhooks.EARLY:
                await self._post(letter)
            case Webhooks.LATE:
                self._letters.append(replace(letter, due=Instant(now + self.late_after)))
            case Webhooks.HELD:
                self._held.append(letter)
            case Webhooks.WRONG_TOKEN:
                self._spawn(replace(letter, to=letter.to + "x"))
            case Webhooks.AT_ONCE | Webhooks.TWICE:
                self._spawn(letter, times=2 if mode is Webhooks.TWICE else 1)

    def _spawn(self, letter: Letter, times: int = 1) -> None:
        async def send() -> None:
            await asyncio.sleep(0)  # the answer goes first
            for _ in range(times):
                await self._post(letter)

        self._postman.spawn(send(), f"webhook:{letter.subject}")

    async def _post(self, letter: Letter) -> None:
        if letter.to:
            await self._postman.post(letter.subject, letter.to, letter.body, letter.headers)

    async def _failing(self, request: web.Request, fault: Fault) -> web.Response:
        match fault:
            case Fault.TIMEOUT | Fault.TIMEOUT_AFTER:
                await self._closing.wait()
                return break_off(request)
            case Fault.HTML | Fault.HTML_ERROR:
                status = 200 if fault is Fault.HTML else 502
                return web.Response(body=_PAGE, status=status, content_type="text/html")
            case Fault.ERROR | Fault.ERROR_AFTER:
                return self.fault_answer(500)
            case Fault.BUSY:
                return self.fault_answer(429)
            case Fault.DENIED:
                return self.fault_answer(401)
            case _:
                return break_off(request)

    @web.middleware
    async def _note(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.seen.append((f"{request.method} {request.path_qs}", headers, body))
        return await handler(request)


def json_answer(body: Mapping[str, Any], status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


def as_json(body: bytes) -> dict[str, Any]:
    """The JSON object in a body; empty where it holds anything else."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


def break_off(request: web.Request) -> web.Response:
    """Reset the connection; what is returned never reaches the caller."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
