"""A provider's bot as its owner and customer see it, and the router behind it."""

from dataclasses import dataclass, field

from wabot.bootstrap import App
from wabot.core.ids import TenantId
from wabot.core.message import Outbound
from wabot.core.ppp import Account
from wabot.providers.sandbox.routeros import Box, PracticeRouter

MASTER, BOT, CUSTOMER = "254700000000", "254711222333", "254722000111"
T1 = TenantId("T1")
OPENING = (
    'new "Bora Net" +254711222333 ppp',
    'approve "Bora Net" 12m',
)


@dataclass(slots=True)
class Office:
    """Phones that write, and all that each has heard."""

    app: App
    heard: dict[str, list[str]] = field(default_factory=dict)
    said: int = 0

    async def open(self) -> None:
        """A bot with a router, a package of 30 days for 1500, and juma's account, which is not paid yet."""
        self.app.on_phone(self.hear)
        for line in OPENING:
            await self.says(self.app.first_admin, "", line)
        await self.owner("internet", "1", "2", "1", "Home 5M", "1500", "30", "10/5")
        await self.owner("internet", "2", "juma", "1", "0722000111", "2", "2", "secret12")

    async def owner(self, *lines: str) -> None:
        """The owner writes to the master bot."""
        for line in lines:
            await self.says(BOT, "", line)

    async def customer(self, *lines: str) -> None:
        """The customer writes to the bot."""
        for line in lines:
            await self.says(CUSTOMER, BOT, line)

    async def says(self, phone: str, to: str, line: str) -> None:
        """One line; every tenth costs a minute, so that nobody is too quick."""
        await self.app.phone_says(phone, to or self.app.wiring.directory.platform.phone, line)
        await self.app.quiet()
        self.said += 1
        if self.said % 10 == 0:
            await self.app.advance(60_000)

    @property
    def router(self) -> PracticeRouter:
        """The practice router."""
        return self.app.wiring.ground.money.practice

    @property
    def box(self) -> Box:
        """What this provider finds on it."""
        return self.router.box(T1)

    async def account(self, number: int = 1) -> Account | None:
        """As it is kept."""
        return await self.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).ppp.get(number))

    def told(self, phone: str, words: str) -> int:
        """How many messages to this phone hold these words."""
        return sum(words in text for text in self.heard.get(phone, []))

    def hear(self, phone: str, _bot: str, message: Outbound) -> None:
        """A message reached a phone."""
        self.heard.setdefault(phone, []).append(message.text)
