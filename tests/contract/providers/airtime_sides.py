"""Every airtime provider with its other side on loopback; a new one joins the tests by one line in SIDES."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import aiohttp

from wabot.core.clock import MovableClock
from wabot.ports.airtime import AirtimeProvider
from wabot.providers.accounts import SANDBOX_AIRTIME, AirtimeAccount
from wabot.providers.airtime.africastalking import AfricasTalking
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.airtime.statum import Statum
from wabot.providers.exchange import Deadlines, Exchange
from wabot.providers.sandbox import AirtimeMode, SandboxServer
from wabot.testing.money.africastalking import AfricasTalkingDesk
from wabot.testing.money.faults import Fault
from wabot.testing.money.statum import StatumDesk

# Long enough for loopback on a busy machine.
PATIENT = Deadlines(connect=5.0, total=20.0)

_SANDBOX_FAULTS = {
    Fault.BUSY: AirtimeMode.BUSY,
    Fault.RESET: AirtimeMode.AMBIGUOUS_LOST,
    Fault.RESET_AFTER: AirtimeMode.AMBIGUOUS,
}


class Side(Protocol):
    """What the tests turn and look at, whoever the provider is. Amounts in minor units."""

    async def start(self) -> str: ...
    async def stop(self) -> None: ...
    def open(self, session: aiohttp.ClientSession, secret: str = "", deadlines: Deadlines = PATIENT) -> AirtimeProvider:
        """The adapter; with a `secret` of one's own the provider does not know it."""
        ...

    def next(self, fault: Fault) -> None: ...
    def set_float(self, minor: int) -> None: ...
    def float_left(self) -> int: ...
    def loaded(self) -> int: ...
    def attempts(self) -> int: ...


@dataclass
class SandboxSide:
    """The embedded sandbox."""

    server: SandboxServer

    async def start(self) -> str:
        return await self.server.start()

    async def stop(self) -> None:
        await self.server.stop()

    def open(self, session: aiohttp.ClientSession, secret: str = "", deadlines: Deadlines = PATIENT) -> AirtimeProvider:
        account = AirtimeAccount("sandbox", secret) if secret else SANDBOX_AIRTIME
        return SandboxAirtime(Exchange(session, self.server.base_url, deadlines), account)

    def next(self, fault: Fault) -> None:
        self.server.airtime.answer_next(_SANDBOX_FAULTS[fault])

    def set_float(self, minor: int) -> None:
        self.server.airtime.set_float(minor)

    def float_left(self) -> int:
        return self.server.airtime.float_left()

    def loaded(self) -> int:
        return self.server.airtime.delivered_total()

    def attempts(self) -> int:
        return sum(self.server.airtime.attempts(key) for key in ("e1/0", "a/0", "b/0"))


@dataclass
class DeskSide:
    """A stand-in of wabot.testing.money."""

    desk: StatumDesk | AfricasTalkingDesk
    make: Callable[[Exchange, str], AirtimeProvider]

    async def start(self) -> str:
        return await self.desk.start()

    async def stop(self) -> None:
        await self.desk.stop()

    def open(self, session: aiohttp.ClientSession, secret: str = "", deadlines: Deadlines = PATIENT) -> AirtimeProvider:
        return self.make(Exchange(session, self.desk.base_url, deadlines), secret)

    def next(self, fault: Fault) -> None:
        self.desk.faults.next(fault)

    def set_float(self, minor: int) -> None:
        self.desk.float_left = minor

    def float_left(self) -> int:
        return self.desk.float_left

    def loaded(self) -> int:
        return sum(load.amount for load in self.desk.loads)

    def attempts(self) -> int:
        return self.desk.attempts


def _statum(exchange: Exchange, secret: str) -> AirtimeProvider:
    return Statum(exchange, consumer_key="key", consumer_secret=secret or "secret")


def _africastalking(exchange: Exchange, secret: str) -> AirtimeProvider:
    return AfricasTalking(exchange, username="shop", api_key=secret or "key")


SIDES: dict[str, Callable[[MovableClock], Side]] = {
    "sandbox": lambda clock: SandboxSide(SandboxServer(clock)),
    "statum": lambda clock: DeskSide(StatumDesk(clock), _statum),
    "africastalking": lambda clock: DeskSide(AfricasTalkingDesk(clock), _africastalking),
}
