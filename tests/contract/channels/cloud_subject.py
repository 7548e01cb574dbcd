"""The Cloud channel and its other side: a stand-in of Meta's Graph API, spoken to and speaking over HTTP."""

from collections.abc import Mapping, Sequence

from aiohttp import web

from tests.contract.channels.subject import CUSTOMER, ONE, OTHER_PHONE, PHONE, START, TWO, Ear
from wabot.channels.cloud.accounts import Account, MetaApp
from wabot.channels.cloud.channel import CloudChannel, Patience
from wabot.channels.cloud.graph import Graph, Place
from wabot.channels.cloud.intake import Intake
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.ports.channel import Channel
from wabot.ports.store import Stray
from wabot.testing.graph import GraphServer, Number
from wabot.testing.graph.knobs import Trouble

NUMBERS = {ONE: ("1001", PHONE), TWO: ("1002", OTHER_PHONE)}
SECRET = "app-secret"


class Book:
    """Implements Accounts: whoever was paired up has a number and a token."""

    def __init__(self) -> None:
        self.accounts: dict[TenantId, Account] = {}

    def account(self, tenant: TenantId) -> Account | None:
        return self.accounts.get(tenant)

    def tenant_of(self, number_id: str) -> TenantId | None:
        return next((one.tenant for one in self.accounts.values() if one.number_id == number_id), None)

    def app(self, name: str) -> MetaApp | None:
        return MetaApp(SECRET, "word")


class NoStrays:
    """Implements StrayBox: nothing here belongs to nobody."""

    async def keep(self, strays: Sequence[Stray]) -> None:
        raise AssertionError(f"kept: {strays}")

    async def tell(self, stray: Stray, tenants: Sequence[TenantId], word: str, facts: Mapping[str, str]) -> None:
        raise AssertionError(f"told: {stray} {tenants} {word} {facts}")

    async def waiting(self) -> Sequence[str]:
        return ()

    async def of(self, number_id: str) -> Sequence[Stray]:
        return ()

    async def forget(self, keys: Sequence[str]) -> None:
        raise AssertionError(f"forgotten: {keys}")


class CloudSubject:
    """Meta's side is a server of its own; so is ours, for webhooks."""

    def __init__(self) -> None:
        self.clock, self.ear, self.book = MovableClock(START, frozen=True), Ear(), Book()
        self.meta = GraphServer(self.clock)
        self.meta.knobs.window = 0
        self.graph = Graph(Place("http://127.0.0.1:9"))
        # Every proof of life is asked for, and nothing of an earlier life is awaited.
        self.cloud = CloudChannel(self.book, self.graph, self.clock, patience=Patience(proof_lasts=0, news=0))
        self.channel: Channel = self.cloud
        self._ours: web.AppRunner | None = None

    async def begin(self) -> None:
        self.graph.use(await self.meta.start())
        intake = Intake(self.book, self.ear, self.clock, NoStrays(), count=lambda _kind, _count: None)

        async def take(request: web.Request) -> web.Response:
            await intake.take(MetaApp(SECRET, "word"), await request.read())
            return web.Response(text="ok")

        app = web.Application()
        app.router.add_post("/webhooks/whatsapp", take)
        self._ours = web.AppRunner(app, access_log=None)
        await self._ours.setup()
        await web.TCPSite(self._ours, "127.0.0.1", 0).start()
        webhook = f"http://127.0.0.1:{self._ours.addresses[0][1]}/webhooks/whatsapp"
        for tenant, (number_id, phone) in NUMBERS.items():
            self.meta.add(Number(number_id, phone, f"token-{tenant}", webhook, SECRET))
        self.channel.listen(self.ear)

    async def pair_up(self, tenant: TenantId, phone: str) -> None:
        self.book.accounts[tenant] = Account(tenant, NUMBERS[tenant][0], f"token-{tenant}")

    async def phone_writes(self, to: str, text: str, message_id: str = "") -> None:
        also = {"id": message_id} if message_id else {}
        self.meta.phone(CUSTOMER).says(to, text, **also)
        await self.meta.postman.quiet()

    def inbox(self, phone: str) -> list[str]:
        return self.meta.phone(phone).texts

    async def type_code(self, tenant: TenantId) -> None:
        raise AssertionError("there are no codes")

    async def cut(self, tenant: TenantId) -> None:
        self.freeze(tenant)

    def freeze(self, tenant: TenantId) -> None:
        self.meta.knobs.by_number[NUMBERS[tenant][0]] = Trouble(status=503)

    async def unlink(self, tenant: TenantId) -> None:
        self.meta.knobs.by_number[NUMBERS[tenant][0]] = Trouble(190)

    async def shut_out(self, tenant: TenantId, until: Instant) -> None:
        self.meta.knobs.by_number[NUMBERS[tenant][0]] = Trouble(368)

    def refuse_once(self, tenant: TenantId) -> None:
        self.meta.knobs.looks.append(Trouble(status=503))

    def without_whatsapp(self, phone: str) -> None:
        self.meta.knobs.refusing[phone] = 131026

    async def end(self) -> None:
        await self.cloud.close()
        await self.meta.stop()
        if self._ours is not None:
            await self._ours.cleanup()
