"""Starts and stops the sandbox: one loopback server with the M-Pesa desk and the airtime desk behind it."""

import asyncio
from pathlib import Path

import structlog
from aiohttp import web

from wabot.core.clock import Clock
from wabot.providers.accounts import SANDBOX_AIRTIME, SANDBOX_MPESA, AirtimeAccount, DarajaAccount
from wabot.providers.sandbox.airtime import AirtimeDesk
from wabot.providers.sandbox.ledger import Ledger
from wabot.providers.sandbox.mpesa import MpesaDesk
from wabot.providers.sandbox.postman import Posted, Postman

log = structlog.get_logger()


class SandboxServer:
    """`path` names the ledger's file; without one the sandbox forgets everything when it stops."""

    def __init__(
        self,
        clock: Clock,
        path: Path | None = None,
        *,
        mpesa_account: DarajaAccount = SANDBOX_MPESA,
        airtime_account: AirtimeAccount = SANDBOX_AIRTIME,
    ) -> None:
        self._ledger = Ledger(path)
        self._postman = Postman()
        self.mpesa = MpesaDesk(clock, self._ledger, self._postman, mpesa_account)
        self.airtime = AirtimeDesk(clock, self._ledger, airtime_account)
        self.base_url = ""
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen; returns the base URL for the adapters."""
        app = web.Application()
        app.add_routes([*self.mpesa.routes(), *self.airtime.routes()])
        await self._postman.start()
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.base_url = f"http://{host}:{self._runner.addresses[0][1]}"
        log.info("sandbox.started", url=self.base_url)
        return self.base_url

    async def stop(self) -> None:
        """Stop listening, drop callbacks under way (the ledger sends them after the next start), close the ledger."""
        self.mpesa.closing.set()
        if self._runner is not None:
            await self._runner.cleanup()
        await self._postman.stop()
        self._ledger.close()

    async def tick(self) -> None:
        """Send every callback that became due; to be called whenever the clock was moved."""
        await self.mpesa.tick()

    async def tick_forever(self, every: float = 1.0) -> None:
        """Tick each `every` seconds until `stop`; a task for bootstrap, once callbacks can be received."""
        while not self.mpesa.closing.is_set():
            await self.tick()
            try:
                async with asyncio.timeout(every):
                    await self.mpesa.closing.wait()
            except TimeoutError:
                continue

    def pending(self) -> int:
        """How many callbacks are being sent right now; late payers do not count."""
        return self._postman.pending()

    async def wait_quiet(self) -> None:
        """Return when no callback is being sent."""
        await self._postman.wait_quiet()

    def posted(self) -> list[Posted]:
        """Every callback sent since the start, with the status it got."""
        return list(self._postman.posted)
