"""The provider as a process of its own, which outlives every kill: M-Pesa, an airtime float, and a ledger of the truth.

usage: python -m bench.money.provider FOLDER SEED

Prints `listening URL`. POST /bench/calm ends the faults, GET /bench/quiet answers when no callback is under way.
"""

import asyncio
import os
import signal
import sys
from collections import Counter
from pathlib import Path
from random import Random

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bench.money.faults import Faults, Wire
from bench.money.pace import PacedClock
from bench.money.planted import MPESA
from bench.money.post import FaultyPostman, Tally
from bench.money.statum import SoakStatum
from wabot.providers.accounts import SANDBOX_AIRTIME
from wabot.providers.sandbox import AirtimeMode, PayMode
from wabot.providers.sandbox.airtime import AirtimeDesk
from wabot.providers.sandbox.ledger import Ledger
from wabot.providers.sandbox.mpesa import MpesaDesk
from wabot.providers.sandbox.wire import break_off

HOLD = 2.0  # seconds for which a request that times out is held before the provider hangs up
TOP_UP, LOW = 40_000_00, 10_000_00  # cents of a shilling: 80 sales, gone within seconds
TOP_UP_EVERY = 6.0  # seconds; between two the float runs out now and then
REVERSAL, PUSH, STATUM = "/mpesa/reversal/", "/mpesa/stkpush/", "/statum/airtime"

NAMES = {
    "/oauth/v1/generate": "token",
    "/mpesa/stkpush/v1/processrequest": "push",
    "/mpesa/stkpushquery/v1/query": "query",
    "/mpesa/reversal/v1/request": "reversal",
    "/airtime/send": "send",
    "/airtime/loads": "look-up",
    "/account-details": "balance",
    "/statum/airtime": "send",
    "/statum/account-details": "balance",
}


class Provider:
    """Both desks behind one door that misbehaves."""

    def __init__(self, folder: Path, seed: str) -> None:
        self.clock = PacedClock(folder / "clock")
        self.faults = Faults(seed)
        self.ledger = Ledger(folder / "provider.db")
        self.tally = Tally(self.ledger)
        self.postman = FaultyPostman(self.clock, self.ledger, self.faults, self.tally)
        self.mpesa = MpesaDesk(self.clock, self.ledger, self.postman, MPESA)
        self.airtime = AirtimeDesk(self.clock, self.ledger, SANDBOX_AIRTIME)
        self.statum = SoakStatum(self.clock, self.ledger, self.postman, self.tally)
        self.mpesa.answer_each(self._pay_mode)
        self.airtime.answer_each(self._load_mode)
        self._chance = Random(seed)
        self._asked: Counter[str] = Counter()
        self._ticks: set[asyncio.Task[None]] = set()

    def app(self) -> web.Application:
        """Everything it serves."""

        @web.middleware
        async def door(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self._door(request, handler)

        app = web.Application(middlewares=[door])
        bench = [
            web.post("/bench/calm", self._calm),
            web.get("/bench/quiet", self._quiet),
            web.post("/bench/notices", self._notices),
        ]
        app.add_routes([*self.mpesa.routes(), *self.airtime.routes(), *bench])
        statum = web.Application()
        statum.add_routes(self.statum.routes())
        app.add_subapp("/statum", statum)
        return app

    async def live(self) -> None:
        """Call back when payers have made up their minds, and fill the float up now and then."""
        self.airtime.set_float(TOP_UP)
        rounds = 0
        while True:
            task = asyncio.create_task(self.mpesa.tick())
            self._ticks.add(task)
            task.add_done_callback(self._ticks.discard)
            await asyncio.sleep(0.1)
            rounds += 1
            if rounds % int(TOP_UP_EVERY * 10) == 0 or self.faults.calm:
                self._top_up()

    def _top_up(self) -> None:
        left = self.airtime.float_left()
        if left < LOW and (self.faults.calm or self._chance.random() < 0.7):
            self.airtime.set_float(left + TOP_UP)
            self.tally.note("float topped up")

    def _pay_mode(self, reference: str) -> PayMode:
        self._asked[reference] += 1  # who is turned away fares otherwise the next time
        mode = self.faults.push(f"{reference}/{self._asked[reference]}")
        if mode != "ok":
            self.tally.note(f"push {mode}")
        return mode

    def _load_mode(self, key: str) -> AirtimeMode:
        mode = self.faults.load(f"{key}/{self.airtime.attempts(key)}")
        if mode != "ok":
            self.tally.note(f"airtime {mode}")
        return mode

    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let a request in, or break it, before or after it did its work."""
        if request.path.startswith("/bench/"):
            return await handler(request)
        self._asked[request.path] += 1
        wire = self.faults.wire(request.path, self._asked[request.path])
        if wire is not Wire.FINE:
            self.tally.note(f"wire {NAMES.get(request.path, request.path)} {wire}")
        if wire is Wire.TOKEN_ENDED:
            self.mpesa.tokens.revoke()
        if wire.endswith("_before"):
            return await self._broken(request, wire)
        if request.path.startswith(REVERSAL):
            self.mpesa.refund_mode = self.faults.refund(str(self._asked[request.path]))
        if request.path == STATUM and (no := await self.statum.decided(self.faults, self._asked[STATUM])) is not None:
            return no
        answer = await self._answer(request, handler)
        if answer.status == 402:
            self.tally.note("airtime no_float")
        return await self._broken(request, wire) if wire.endswith("_after") else answer

    async def _answer(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            async with asyncio.timeout(HOLD if request.path.startswith(PUSH) else None):
                return await handler(request)
        except TimeoutError:
            return break_off(request)

    async def _broken(self, request: web.Request, wire: Wire) -> web.Response:
        await request.read()
        if wire.startswith("time_out"):
            await asyncio.sleep(HOLD)
        if wire.startswith("error"):
            return web.Response(text="<html>Service Unavailable</html>", status=500, content_type="text/html")
        return break_off(request)

    async def _calm(self, _request: web.Request) -> web.Response:
        self.faults.calm = True
        self._top_up()
        return web.Response()

    async def _notices(self, request: web.Request) -> web.Response:
        """The operator types the address of notices into Statum's dashboard."""
        self.statum.webhook_url = (await request.read()).decode()
        return web.Response()

    async def _quiet(self, _request: web.Request) -> web.Response:
        """Answers when nothing is being posted; what is delayed waits for its time."""
        await asyncio.sleep(0.15)  # longer than between two ticks
        while self.postman.pending() > self.postman.resting:  # noqa: ASYNC110 - no bell rings for it
            await asyncio.sleep(0.01)
        return web.Response()


async def main(folder: Path, seed: str) -> None:
    """Serve until told to stop."""
    provider = Provider(folder, seed)
    await provider.postman.start()
    runner = web.AppRunner(provider.app(), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    os.write(1, f"listening http://127.0.0.1:{runner.addresses[0][1]}\n".encode())
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    living = asyncio.create_task(provider.live())
    await stop.wait()
    provider.mpesa.closing.set()
    living.cancel()
    await runner.cleanup()
    await provider.postman.stop()
    (folder / "answers.txt").write_bytes(b"\n".join(provider.postman.answers))


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
