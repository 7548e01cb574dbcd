"""A small shop for tests: the whole sale over a real database, the real sandbox and real HTTP, on a clock we move."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from wabot.core.access import Role
from wabot.core.clock import Instant, MovableClock, later
from wabot.core.errors import Retry
from wabot.core.ids import ContactId, EffectId, EventId, OrderId, SystemIds, TenantId, effect_id
from wabot.core.lease import Epoch, Share
from wabot.core.message import Delivery, phone_address
from wabot.core.money import Money
from wabot.flow import values
from wabot.flow.codec import effect_from_json, effect_to_json, event_from_json
from wabot.flow.effects import RequestPayment, Send
from wabot.flow.events import Json, PaymentSettled
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.airtime import AirtimeProvider
from wabot.ports.pay import PaymentProvider
from wabot.ports.store import Claim, OutboxRow, Settled, Store, Tx
from wabot.ports.store.contacts import Sighting
from wabot.ports.store.notices import RawNotice, TokenOwner
from wabot.ports.store.sales import OrderFilter, Sale
from wabot.providers.sandbox.server import SandboxServer
from wabot.services.activity import Activity
from wabot.services.notices import SEND, Notices, Reader
from wabot.services.sales.desk import Desk
from wabot.services.sales.service import SalesService
from wabot.services.sales.terms import Providers, Terms
from wabot.services.sales.verdicts import Verdict
from wabot.services.sales.wares import Ware
from wabot.storage.vault import KeyringVault

LOCALES = Path(__file__).parents[3] / "locales"
TENANT, OTHER = TenantId("T1"), TenantId("T2")
CUSTOMER, FRIEND, OWNER = "254722000111", "254733000222", "254711222333"
START = Instant(1_795_000_000_000)
TEXTS = Texts.of({
    place.name: {
        **{str(file): file.read_text(encoding="utf-8") for file in sorted(place.glob("*.ftl"))},
        "tickets.ftl": "ware-ticket = concert ticket\n",
    }
    for place in sorted(LOCALES.iterdir())
})  # fmt: skip
VAULT = KeyringVault([b"k" * 32])


class OneOwner:
    """Readers of notices: one owner, English throughout."""

    def scene(self, tenant: TenantId, language: str, role: Role, phone: str) -> Scene:
        return Scene(role, language or "en")

    def owners(self, tx: Tx, tenant: TenantId) -> Sequence[Reader]:
        return [Reader(OWNER, "en", Role.TENANT_OWNER)]

    def staff(self, tx: Tx, least: Role) -> Sequence[Reader]:
        return []


class EachTheirs(Providers):
    """The same for every tenant, but for those who have payment providers of their own."""

    def __init__(self, payments: Mapping[str, PaymentProvider], airtime: Mapping[str, AirtimeProvider]) -> None:
        super().__init__(payments, airtime)
        self.own: dict[TenantId, dict[str, PaymentProvider]] = {}

    def payment_or_none(self, tenant: TenantId, name: str) -> PaymentProvider | None:
        return self.own.get(tenant, {}).get(name) or super().payment_or_none(tenant, name)


@dataclass
class Shop:
    """What a test does and sees."""

    store: Store
    clock: MovableClock
    sandbox: SandboxServer
    providers: EachTheirs
    base_url: str = ""
    terms: Terms = field(default_factory=Terms)
    wares: dict[str, Ware] = field(default_factory=dict)
    issues: list[tuple[str, str]] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)  # (phone, words)
    share: Share = field(default_factory=lambda: Share(epoch=Epoch(1)))
    _buys: int = 0

    def __post_init__(self) -> None:
        self.ids = SystemIds(self.clock)
        self.sales = self.fresh_service()

    def fresh_service(self) -> SalesService:
        """As after a restart: nothing but the database is remembered."""
        notices = Notices(TEXTS, OneOwner(), self.clock, self.ids)
        desk = Desk(
            self.store,
            self.clock,
            self.ids,
            Activity(),
            notices,
            self._open_issue,
            lambda tenant: self.terms,
            self.providers,
            lambda: self.base_url,
            VAULT,
            wares=self.wares,
        )
        return SalesService(desk)

    def restart(self) -> None:
        """A new process takes over: claims of the old one are of an older epoch."""
        self.share = Share(epoch=Epoch(self.share.epoch + 1))
        self.sales = self.fresh_service()

    def app(self) -> web.Application:
        """The callback endpoint, as the web service has it."""

        async def take(request: web.Request) -> web.Response:
            verdict = await self.post(request.match_info["token"], await request.read(), request.match_info["provider"])
            return web.json_response({"ResultCode": 0}, status=200 if verdict.ours else 404)

        app = web.Application()
        app.add_routes([web.post("/callbacks/{provider}/{token}", take)])
        return app

    async def post(self, token: str, body: bytes, provider: str = "sandbox", **headers: str) -> Verdict:
        """A callback, without the network."""
        told = {"content-type": "application/json", **headers}
        verdict = await self.sales.record_notice(provider, token, told, body)
        self.verdicts.append(verdict)
        return verdict

    async def contact(self, phone: str = CUSTOMER, tenant: TenantId = TENANT) -> ContactId:
        """The contact with this number."""
        sighting = Sighting(phone_address(phone), self.clock.now(), ContactId(self.ids.new()))
        met = await self.store.submit(lambda tx: tx.tenant(tenant).contacts.meet(sighting))
        return met.id

    async def ask(
        self, units: int = 50, *, by: str = CUSTOMER, payer: str = "", recipient: str = "", tenant: TenantId = TENANT
    ) -> EffectId:
        """What a conversation leaves when somebody confirms; nothing is performed yet."""
        self._buys += 1
        contact = await self.contact(by, tenant)
        effect = effect_id(EventId(f"buy{self._buys}"), 1)
        args = {
            "recipient": values.phone(recipient or by),
            "payer": values.phone(payer or by),
            "amount": values.money(Money.of(units, "KES")),
        }
        return await self._request(contact, tenant, effect, args)

    async def order_ware(
        self, ware: str, about: str, *, provider: str, by: str = CUSTOMER, tenant: TenantId = TENANT
    ) -> EffectId:
        """A conversation asks for money for something else than airtime; then all happens that happens by itself."""
        self._buys += 1
        contact = await self.contact(by, tenant)
        effect = effect_id(EventId(f"buy{self._buys}"), 1)
        await self._request(contact, tenant, effect, {"ware": ware, "by": provider, "about": about})
        await self.run()
        return effect

    async def _request(
        self, contact: ContactId, tenant: TenantId, effect: EffectId, args: Mapping[str, Json]
    ) -> EffectId:
        body = effect_to_json(RequestPayment(effect, args)).decode()
        now = self.clock.now()
        row = OutboxRow(tenant, effect, contact, "payment", body, now, now)
        await self.store.submit(lambda tx: tx.tenant(tenant).outbox.add(row))
        return effect

    async def buy(self, units: int = 50, **more: str) -> EffectId:
        """Confirm, and let everything happen that happens by itself."""
        effect = await self.ask(units, **more)  # type: ignore[arg-type]
        await self.run()
        return effect

    async def run(self) -> None:
        """Perform all that is due, and wait for the sandbox's callbacks, until there is no more."""
        while True:
            await self.sandbox.wait_quiet()
            rows = await self.claim()
            if not rows:
                return
            for row in rows:
                await self.perform(row)

    async def claim(self) -> Sequence[OutboxRow]:
        """Take what is due."""
        claim = Claim(self.share, self.clock.now())
        return await self.store.submit(lambda tx: tx.platform.outbox_scan.claim(claim))

    async def perform(self, row: OutboxRow) -> None:
        """As the outbox does."""
        if row.kind == SEND:
            await self._send(row)
            return
        try:
            await self.sales.performers()[row.kind](row)
        except Retry as retry:
            due, reason = later(self.clock.now(), retry.after), retry.reason
            await self.store.submit(lambda tx: tx.tenant(row.tenant).outbox.postpone(row, due, reason))

    async def _send(self, row: OutboxRow) -> None:
        effect = effect_from_json(row.body)
        assert isinstance(effect, Send)
        found = await self.store.read(lambda tx: tx.tenant(row.tenant).contacts.get(row.contact))
        assert found is not None
        self.told.append((found.phone, effect.message.text))
        sent = Settled(row.tenant, row.id, Delivery.SENT, self.clock.now(), reference=row.id, epoch=row.epoch)
        await self.store.settle_sent(sent)

    async def wait(self, milliseconds: int) -> None:
        """Let time pass: the sandbox's late payers answer, the sweep runs, and what follows is done."""
        self.clock.advance(milliseconds)
        await self.sandbox.tick()
        await self.run()
        await self.sales.sweep(self.clock.now())
        await self.run()

    async def orders(self, tenant: TenantId = TENANT) -> list[Sale]:
        """All of a tenant's, oldest first."""

        def query(tx: Tx) -> list[Sale]:
            sales = tx.tenant(tenant).sales
            found = [sales.get(order.id) for order in sales.list(OrderFilter())]
            return [sale for sale in reversed(found) if sale is not None]

        return await self.store.read(query)

    async def sale(self) -> Sale:
        """The newest."""
        return (await self.orders())[-1]

    async def states(self) -> tuple[str, str, str, str]:
        """Order, payment, delivery and refund of the newest sale, in words."""
        sale = await self.sale()
        return (
            sale.order.status.value,
            sale.payment.status.value,
            sale.delivery.status.value,
            sale.refund.status.value,
        )

    async def story(self, order: OrderId | None = None) -> list[str]:
        """The words of an order's story."""
        which = order or (await self.sale()).order.id
        lines = await self.store.read(lambda tx: tx.tenant(TENANT).sales.story(which))
        return [line.word for line in lines]

    async def answer(self, effect: EffectId) -> str | None:
        """How the conversation's request ended, if it did."""
        events = await self.store.read(lambda tx: tx.tenant(TENANT).events.tail(500))
        found = [event_from_json(event.body) for event in events]
        answers = [e.outcome for e in found if isinstance(e, PaymentSettled) and e.answers == effect]
        assert len(answers) <= 1
        return answers[0] if answers else None

    async def token(self, tenant: TenantId = TENANT) -> str:
        """The secret part of the newest sale's callback address."""
        order = (await self.orders(tenant))[-1].order.id
        owner = TokenOwner(tenant, "sandbox", order)
        sealed = await self.store.submit(lambda tx: tx.platform.notices.keep_token(owner, "unused", "unused"))
        return VAULT.open(tenant, f"callback.sandbox.{order}", sealed)

    async def notices(self) -> list[RawNotice]:
        """All callbacks that named the newest sale."""
        order = (await self.sale()).order.id
        return list(await self.store.read(lambda tx: tx.platform.notices.of_order(TENANT, order)))

    def heard(self, phone: str = CUSTOMER) -> list[str]:
        """What this phone got."""
        return [words for to, words in self.told if to == phone]

    def loads(self) -> int:
        """How often airtime reached a phone."""
        return len(self.sandbox.airtime.delivered())

    def _open_issue(self, tx: Tx, tenant: TenantId, issue: str, subject: str, facts: Mapping[str, str]) -> None:
        if (issue, subject) not in self.issues:
            self.issues.append((issue, subject))

    def alarms(self) -> list[str]:
        """The kinds of issues that were opened."""
        return [issue for issue, _ in self.issues]
