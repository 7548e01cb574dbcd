"""A platform that its tenants pay: tenant life, billing and the sale over a real database and the real sandbox."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.services.sales.shop import VAULT, Shop
from tests.services.tenants.world import World
from wabot.core.clock import DAY, Instant, later
from wabot.core.errors import Refused
from wabot.core.ids import PLATFORM, ContactId, EffectId, EventId, TenantId, effect_id
from wabot.core.invoice import Invoice, Plan
from wabot.core.money import Money
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.codec import effect_to_json
from wabot.flow.effects import RequestPayment
from wabot.ports.store import OutboxRow
from wabot.ports.store.sales import Sale
from wabot.providers.catalog import OFFERS
from wabot.services.activity import Activity
from wabot.services.billing.ledger import InvoiceLedger
from wabot.services.billing.plans import Offer, Plans, grace_days
from wabot.services.billing.renewal import RENEWAL
from wabot.services.billing.service import Billing
from wabot.services.billing.ways import Ways
from wabot.services.sales.desk import Desk
from wabot.services.sales.service import SalesService
from wabot.services.sales.terms import Terms

MAMA = "254711222333"
"""The owner, and the bot's own number."""
PRICE = Money.of(500, "KES")


@dataclass
class Firm(Shop):
    """What a test does and sees; orders are the platform's own."""

    world: World | None = None
    _asks: int = 0

    def fresh_service(self) -> SalesService:
        world = self.life
        ways = Ways(world.directory, self.providers, OFFERS)
        ledger = InvoiceLedger(world.changes, lambda: grace_days(world.directory), ways.words)
        self.billing = Billing(self.store, world.directory, Plans(world.directory), ways, ledger)
        self.terms = Terms()
        return SalesService(
            Desk(
                self.store,
                self.clock,
                self.ids,
                Activity(),
                world.notices,
                self._open_issue,
                lambda tenant: self.terms,
                self.providers,
                lambda: self.base_url,
                VAULT,
                wares={RENEWAL: self.billing.renewal},
            )
        )

    @property
    def life(self) -> World:
        """Tenants, settings, notices."""
        assert self.world is not None
        return self.world

    def month(self) -> Offer:
        """The plan most people take."""
        offer = self.billing.plans.offer(Plan.MONTH, "KES")
        assert offer is not None
        return offer

    async def invoice(self, tenant: TenantId, offer: Offer | None = None) -> Invoice:
        """What the owner's yes makes."""
        wanted = offer or self.month()
        return await self.store.submit(lambda tx: self.billing.invoice(tx, tenant, wanted, self.clock.now()))

    async def renew(
        self, invoice: Invoice, *, by: str = MAMA, bot: TenantId = PLATFORM, provider: str = "sandbox"
    ) -> EffectId:
        """What the owner's conversation leaves then, with all that happens by itself."""
        self._asks += 1
        contact, effect = await self.contact(by, bot), effect_id(EventId(f"renew{self._asks}"), 1)
        args = {"ware": RENEWAL, "by": provider, "invoice": invoice.name, "payer": values.phone(by)}
        body = effect_to_json(RequestPayment(effect, args)).decode()
        now = self.clock.now()
        row = OutboxRow(bot, effect, ContactId(contact), "payment", body, now, now)
        await self.store.submit(lambda tx: tx.tenant(bot).outbox.add(row))
        await self.run()
        return effect

    async def refusal(self, invoice: Invoice, **more: str) -> str:
        """Why a request is turned away."""
        by, bot = more.get("by", MAMA), TenantId(more.get("bot", PLATFORM))
        contact, effect = await self.contact(by, bot), EffectId("x/1")
        args = {"by": more.get("provider", "sandbox"), "invoice": invoice.name, "payer": by}
        row = OutboxRow(bot, effect, ContactId(contact), "payment", "{}", self.clock.now(), self.clock.now())
        try:
            request = RequestPayment(effect, args)
            await self.store.submit(lambda tx: self.billing.renewal.asked(tx, row, request))
        except Refused as refused:
            return refused.reason
        return ""

    async def of(self, number: int) -> Invoice:
        """An invoice as it stands."""
        found = await self.store.read(lambda tx: tx.platform.invoices_scan.get(number))
        assert found is not None
        return found

    async def tenant(self, tenant: TenantId) -> Tenant:
        """A tenant as it stands."""
        return await self.life.record(tenant)

    async def paid_orders(self) -> Sequence[Sale]:
        """The platform's own orders, oldest first."""
        return await self.orders(PLATFORM)

    def in_days(self, days: int) -> Instant:
        """So many days from now."""
        return later(self.clock.now(), days * DAY)
