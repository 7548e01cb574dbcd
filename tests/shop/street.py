"""A shop and the people around it: what they say, what they hear, and what stands on the shelves."""

from dataclasses import dataclass, field

from wabot.bootstrap import App
from wabot.core.clock import Instant
from wabot.core.goods import Product, Variant
from wabot.core.ids import TenantId
from wabot.core.message import Outbound
from wabot.core.money import Money
from wabot.core.shop_order import ShopOrder
from wabot.ports.store import Tx
from wabot.terminal import PhoneFile

START = Instant(1_795_240_800_000)
"""2026-11-21 09:00 in Nairobi."""
ADMIN, OWNER, AMINA, BRIAN = "254700000001", "254711222333", "254722000111", "254733000222"
DUKA, MASTER, T1 = "254711222333", "master", TenantId("T1")


@dataclass
class Street:
    """What a test does and sees."""

    app: App
    told: list[tuple[str, Outbound]] = field(default_factory=list)

    async def say(self, words: str, phone: str = AMINA, bot: str = DUKA) -> str:
        """Say something and let everything happen that follows; what this phone heard meanwhile."""
        before = len(self.told)
        await self.app.phone_says(phone, bot, words)
        await self.app.quiet()
        return self.heard(phone, before)

    async def send(self, file: PhoneFile, phone: str = OWNER, bot: str = MASTER) -> str:
        """Send a file; what this phone heard meanwhile."""
        before = len(self.told)
        await self.app.phone_sends(phone, bot, file, "")
        await self.app.quiet()
        return self.heard(phone, before)

    async def owner(self, words: str) -> str:
        """The owner says something to the master bot."""
        return await self.say(words, OWNER, MASTER)

    async def all(self, *words: str, phone: str = AMINA) -> str:
        """Say one after the other; what the last was answered with. Time goes by, so that nobody talks too much."""
        heard = ""
        for one in words:
            await self.app.advance(4_000)
            heard = await self.say(one, phone)
        return heard

    def heard(self, phone: str, since: int = 0) -> str:
        """All that a phone was told since then."""
        return "\n".join(message.text for to, message in self.told[since:] if to == phone)

    async def stock_up(self, name: str = "Shirt", stock: int | None = 1, units: int = 500) -> Variant:
        """Put a product on the shelves."""

        def job(tx: Tx) -> Variant:
            goods = tx.tenant(T1).goods
            (added,) = goods.add_products([Product(0, name)])
            return goods.add_variants([Variant(0, added.number, "", Money.of(units, "KES"), stock=stock)])[0]

        return await self.app.wiring.ground.store.submit(job)

    async def counts(self, number: int = 1) -> tuple[int | None, int, int]:
        """In stock, reserved, sold."""
        found = await self.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).goods.variant(number))
        assert found is not None
        return found.stock, found.reserved, found.sold

    async def order(self, number: int = 1) -> ShopOrder:
        """One order."""
        found = await self.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).shop_orders.get(number))
        assert found is not None
        return found

    async def at_the_till(self, phone: str = AMINA, quantity: int = 1) -> str:
        """Until the summary: the next word is the yes."""
        return await self.all("shop", "1", str(quantity), "1", "2", phone=phone)


async def open_street(app: App) -> Street:
    """Registered and approved; its customers pick up what they buy or have it brought."""
    street = Street(app)
    app.on_phone(lambda phone, _bot, message: street.told.append((phone, message)))
    await street.say(f'new "Mama Duka" +{DUKA} shop', ADMIN, MASTER)
    await street.say('approve "Mama Duka" 6m', ADMIN, MASTER)
    return street
