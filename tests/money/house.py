"""A whole wabot for the fault cases: its own web service takes the callbacks that an outside company of ours sends.

Everything the cases write, answer and log is collected; `leaks` looks through it for what must not stand there.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import aiohttp

from tests.money.secrets import Planted
from wabot.bootstrap import App
from wabot.core.clock import MovableClock
from wabot.core.ids import OrderId, TenantId
from wabot.core.message import Outbound
from wabot.ports.store import Tx
from wabot.ports.store.notices import RawNotice
from wabot.ports.store.sales import OrderFilter, Sale
from wabot.providers.sandbox import SandboxServer
from wabot.providers.sandbox.ledger import PushRow
from wabot.testing.money.desk import StandIn

ADMIN, OWNER, CUSTOMER, FRIEND = "254700000001", "254711222333", "254722000111", "254733000222"
DUKA, PWANI = "254711222333", "254733444555"  # the bots' own numbers
T1, T2 = TenantId("T1"), TenantId("T2")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer:
    """What our web service answered."""

    status: int
    body: str


@dataclass
class House:
    """What a case does and sees."""

    app: App
    clock: MovableClock
    outside: SandboxServer  # M-Pesa, and an airtime company, of every day
    folder: Path
    planted: Planted
    told: list[tuple[str, str, str]] = field(default_factory=list)  # phone, bot, words
    answers: list[Answer] = field(default_factory=list)
    bot: str = DUKA
    others: list[StandIn] = field(default_factory=list)  # further companies

    def __post_init__(self) -> None:
        self.app.on_phone(self._hear)

    def _hear(self, phone: str, bot: str, message: Outbound) -> None:
        self.told.append((phone, bot, message.text))

    async def open_shop(self, name: str = "Mama Duka", bot: str = DUKA) -> None:
        """Registered and approved by the admin, in chat."""
        await self.say(f'new "{name}" +{bot} airtime', ADMIN, "master")
        await self.say(f'approve "{name}" 6m', ADMIN, "master")

    async def say(self, words: str, phone: str = CUSTOMER, bot: str = DUKA) -> list[str]:
        """Say something and let everything happen that follows; what this phone heard meanwhile."""
        before = len(self.heard(phone))
        await self.app.phone_says(phone, bot, words)
        await self.quiet()
        return self.heard(phone)[before:]

    async def ask(self, units: int = 50, phone: str = CUSTOMER, bot: str = DUKA) -> None:
        """Buy for the own number; returns at once after the confirmation, while the push may be under way."""
        await self.say(f"buy {units}", phone, bot)
        await self.app.phone_says(phone, bot, "1")

    async def buy(self, units: int = 50, phone: str = CUSTOMER, bot: str = DUKA) -> PushRow:
        """Buy for the own number, and let everything happen; the push that came of it."""
        await self.ask(units, phone, bot)
        await self.quiet()
        return self.push()

    async def buy_for(self, recipient: str, units: int = 50, phone: str = CUSTOMER) -> list[str]:
        """Buy for another number; all that was heard."""
        before = len(self.heard(phone))
        for words in ("00", "2", recipient, str(units), "1"):
            await self.say(words, phone)
        return self.heard(phone)[before:]

    async def quiet(self) -> None:
        """Nothing is under way any more, neither here nor outside."""
        while True:
            for company in (self.outside, *self.others):
                await company.wait_quiet()
            await self.app.quiet()
            if not any(company.pending() for company in (self.outside, *self.others)):
                return

    async def let(self, *durations: int) -> None:
        """Let time pass, step by step, with all that comes due."""
        for duration in durations:
            await self.quiet()
            self.clock.advance(duration)
            for company in (self.outside, *self.others):
                await company.tick()
            await self.app.catch_up()
            await self.quiet()

    def push(self) -> PushRow:
        """The newest push that reached a phone."""
        return max(self.outside.mpesa.pushes(), key=lambda row: (row.at, row.receipt))

    async def post(self, url: str, body: bytes, headers: Mapping[str, str] | None = None) -> int:
        """A callback from anybody; the status of the answer."""
        typed = {"Content-Type": "application/json", **(headers or {})}
        async with aiohttp.ClientSession() as client, client.post(url, data=BytesIO(body), headers=typed) as response:
            self.answers.append(Answer(response.status, await response.text()))
            return response.status

    async def hear_from_outside(self, body: bytes, push: PushRow | None = None) -> int:
        """A callback to the address of a push (the newest), and all that follows; the status of the answer."""
        return await self.hear_from_outside_at((push or self.push()).callback_url, body)

    async def hear_from_outside_at(self, url: str, body: bytes, headers: Mapping[str, str] | None = None) -> int:
        """The same, to any address."""
        status = await self.post(url, body, headers)
        await self.quiet()
        return status

    async def read(self, query: Callable[[Tx], T]) -> T:
        return await self.app.wiring.ground.store.read(query)

    async def sales(self, tenant: TenantId = T1) -> list[Sale]:
        """Oldest first."""

        def query(tx: Tx) -> list[Sale]:
            sales = tx.tenant(tenant).sales
            found = [sales.get(order.id) for order in sales.list(OrderFilter(), 1000)]
            return sorted((sale for sale in found if sale is not None), key=lambda sale: sale.order.number)

        return await self.read(query)

    async def sale(self, tenant: TenantId = T1) -> Sale:
        """The newest."""
        return (await self.sales(tenant))[-1]

    async def states(self, tenant: TenantId = T1) -> tuple[str, str, str, str]:
        """Order, payment, delivery and refund of the newest sale, in words."""
        return words_of(await self.sale(tenant))

    async def story(self, tenant: TenantId = T1) -> list[str]:
        """The words of the newest sale's story."""
        order = (await self.sale(tenant)).order.id
        return [line.word for line in await self.read(lambda tx: tx.tenant(tenant).sales.story(order))]

    async def alarms(self, tenant: TenantId = T1) -> set[str]:
        """The kinds of open issues."""
        return {issue.kind for issue in await self.read(lambda tx: tx.tenant(tenant).issues.open())}

    async def notices(self, order: OrderId, tenant: TenantId = T1) -> list[RawNotice]:
        """All callbacks that named this order or came to its address."""
        return list(await self.read(lambda tx: tx.platform.notices.of_order(tenant, order)))

    def heard(self, phone: str = CUSTOMER) -> list[str]:
        """All that this phone got."""
        return [words for to, _, words in self.told if to == phone]

    def receipts(self, phone: str = CUSTOMER) -> int:
        """How often this phone was told that airtime has arrived."""
        return sum("airtime" in words and "receipt" in words for words in self.heard(phone))

    def loads(self) -> int:
        """How often airtime reached a phone."""
        return len(self.outside.airtime.delivered())

    def record(self) -> str:
        """All that was logged so far."""
        return (self.folder / "wabot.log").read_text(encoding="utf-8")

    async def metrics(self) -> str:
        """What a scrape sees."""
        async with aiohttp.ClientSession() as client, client.get(f"{self.app.address}/metrics") as response:
            assert response.status == 200
            return await response.text()

    async def leaks(self) -> list[str]:
        """Secrets and whole numbers that stand in logs, metrics or answers."""
        seen = {
            "log": self.record(),
            "metrics": await self.metrics(),
            "answers": "\n".join(answer.body for answer in self.answers),
        }
        pushes = self.outside.mpesa.pushes()
        return [f"{where}: {what}" for where, words in seen.items() for what in self.planted.found_in(words, pushes)]


def words_of(sale: Sale) -> tuple[str, str, str, str]:
    """Order, payment, delivery and refund."""
    return sale.order.status.value, sale.payment.status.value, sale.delivery.status.value, sale.refund.status.value


DELIVERED = ("delivered", "paid", "delivered", "none")
"""The states of a sale that went well."""


async def until(condition: Callable[[], bool], within: float = 10.0) -> None:
    """Wait for something that happens outside of what `quiet` knows."""
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110 - looked at from outside
            await asyncio.sleep(0.005)
