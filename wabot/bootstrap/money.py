"""Chooses the payment and airtime providers, and starts the embedded sandbox where it is used."""

from pathlib import Path

from wabot.bootstrap.providers import ProviderBook, Sandbox, Sessions
from wabot.config import Config
from wabot.core.clock import Clock
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Exchange, provider_session
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.public import public_session
from wabot.providers.sandbox.modes import PayMode
from wabot.providers.sandbox.routeros import PracticeRouter
from wabot.providers.sandbox.server import SandboxServer
from wabot.services.provider_accounts import ProviderAccounts
from wabot.services.setting_keys import SANDBOX


class Money:
    """What providers are reached by; the sandbox is always among them."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self._config = config
        self._clock = clock
        self._sessions: Sessions | None = None
        self._providers = Sandbox()
        self.sandbox: SandboxServer | None = None
        self.practice = PracticeRouter()  # listens once it is asked for

    async def start(self) -> None:
        """Listen, and make the sandbox's adapters. Not before the data folder is ours: it keeps its books there."""
        self._sessions = Sessions(provider_session(), public_session())
        base = self._config.provider(SANDBOX).base_url or await self._start_sandbox()
        self._providers.payments = sandbox_payments(self._sessions.free, base, self._clock)
        self._providers.airtime = SandboxAirtime(Exchange(self._sessions.free, base))

    def book(self, accounts: ProviderAccounts) -> ProviderBook:
        """Every tenant's providers; not before `start`."""
        if self._sessions is None:
            raise RuntimeError("money has not been started")
        return ProviderBook(accounts, self._sessions, self._clock, self._providers)

    async def _start_sandbox(self) -> str:
        self.sandbox = SandboxServer(self._clock, _ledger(self._config))
        return await self.sandbox.start()

    async def stop(self) -> None:
        """End the sandbox and every connection."""
        await self.practice.stop()
        if self.sandbox is not None:
            await self.sandbox.stop()
        if self._sessions is not None:
            await self._sessions.close()

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
