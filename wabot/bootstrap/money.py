"""Chooses the payment and airtime providers, and starts the embedded sandbox where it is used."""

from pathlib import Path

from aiohttp import ClientSession

from wabot.config import Config
from wabot.core.clock import Clock
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.sandbox.modes import PayMode
from wabot.providers.sandbox.server import SandboxServer
from wabot.services.sales.terms import Providers


class Money:
    """The providers by name; the sandbox is always among them."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self._config = config
        self._clock = clock
        self._session: ClientSession | None = None
        self.sandbox: SandboxServer | None = None
        self.providers = Providers({}, {})

    async def start(self) -> None:
        """Listen, and make the adapters. Not before the data folder is ours: the sandbox keeps its books there."""
        self._session = provider_session()
        base = self._config.sandbox.base_url or await self._start_sandbox()
        self.providers.payments["sandbox"] = sandbox_payments(self._session, base, self._clock)
        self.providers.airtimes["sandbox"] = SandboxAirtime(Exchange(self._session, base))

    async def _start_sandbox(self) -> str:
        self.sandbox = SandboxServer(self._clock, _ledger(self._config))
        return await self.sandbox.start()

    async def stop(self) -> None:
        """End the sandbox and every connection."""
        if self.sandbox is not None:
            await self.sandbox.stop()
        if self._session is not None:
            await self._session.close()

    async def quiet(self) -> None:
        """Returns when no callback of the sandbox is under way."""
        if self.sandbox is not None:
            await self.sandbox.wait_quiet()

    async def tick(self) -> None:
        """The clock was moved: send what is due."""
        if self.sandbox is not None:
            await self.sandbox.tick()

    def answer(self, mode: str) -> None:
        """How the sandbox answers the next pushes; raises ValueError with the modes there are."""
        if self.sandbox is None:
            raise ValueError("the sandbox is another process: it cannot be told from here")
        try:
            self.sandbox.mpesa.answer(PayMode(mode))
        except ValueError:
            known = " ".join(known.value for known in PayMode)
            raise ValueError(f"{mode!r} is not one of: {known}") from None


def _ledger(config: Config) -> Path:
    return config.data_dir / "sandbox.db"
