"""One tenant that waits to be linked, its owner, and somebody of the platform's."""

from tests.services.supervisor.watch import RULES, Watch
from tests.services.tenants.world import BOSS
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.ids import CountedIds, TenantId
from wabot.core.pairing import Pairing
from wabot.core.staff import Person
from wabot.ports.holding import SoleHolding
from wabot.services.files import Files
from wabot.services.pairing import Asked, Known, Pairings
from wabot.services.supervisor import DirectoryFleet, PairingNews
from wabot.storage.store import SqlStore

OWNER, SUPPORT = "254722000111", "254700000003"


class Desk:
    """A server's life around pairings; `there` is another server that holds no session."""

    def __init__(self, store: SqlStore) -> None:
        self.store = store
        self.watch = Watch(store)
        self.world, self.network = self.watch.world, self.watch.network
        self.network.auto_pair = False
        self.watch.fleet = DirectoryFleet(self.world.directory, SoleHolding())
        supervisor = self.watch.another(RULES)
        self.here = self.pairings(supervisor.record)
        self.there = self.pairings(lambda _: None)
        self.files = Files(store, self.watch.clock, CountedIds("f"), self.world.vault)
        self.tenant = TenantId("")

    def pairings(self, known: Known, patience: float = 5.0) -> Pairings:
        world = self.world
        news = PairingNews(world.vault, world.notices)
        ids = CountedIds("p")
        return Pairings(
            self.store, world.clock, ids, world.vault, world.audit, news=news, known=known, patience=patience
        )

    async def begin(self) -> None:
        for person in (Person(BOSS, Role.OWNER, language="en"), Person(SUPPORT, Role.SUPPORT, language="en")):
            await self.store.submit(lambda tx, one=person: tx.platform.staff.put(one))
        self.tenant = await self.world.new("Mama Duka", "0711222333", OWNER)
        await self.world.settle(await self.world.tenants.approve(self.world.by(), self.tenant, "1m"))
        await self.watch.supervisor.start()
        await self.watch.supervisor.run_due()

    async def ask(self, who: By | None = None, *, server: Pairings | None = None, insist: bool = False) -> Asked:
        """Somebody of support asks for a code."""
        self.watch.clock.advance(1)
        by = who or self.world.by(SUPPORT, Role.SUPPORT)
        return await (server or self.here).ask(by, self.tenant, name="Mama Duka", insist=insist)

    async def row(self) -> Pairing:
        """As stored."""
        found = await self.store.read(lambda tx: tx.tenant(self.tenant).pairings.get())
        assert found is not None
        return found

    async def settle(self) -> None:
        """Until everything that happened is written."""
        await self.watch.look()

    async def heard(self, phone: str = SUPPORT) -> str:
        """The last thing this number was told."""
        return ((await self.world.heard(phone)) or [""])[-1]
