"""What the supervisor's scenarios are played with."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from tests.services.tenants.world import BOSS, World
from wabot.channels.sim import SimChannel, SimNetwork
from wabot.core.access import Role
from wabot.core.clock import SECOND
from wabot.core.ids import CountedIds, TenantId
from wabot.core.issue import Issue
from wabot.core.message import Inbound
from wabot.core.session import Order, Place, SessionRecord, SessionState
from wabot.core.staff import Person
from wabot.ports.channel import Receipt, Report
from wabot.ports.holding import Holding, SoleHolding
from wabot.ports.store import Store, Tx
from wabot.services.activity import Activity
from wabot.services.issues import Issues
from wabot.services.supervisor import Fleet, News, PairingNews, Rules, Supervisor
from wabot.storage.store import SqlStore

RULES = Rules(call_timeout=100, paced=())


@dataclass
class Wishes:
    """A fleet that does what the test says."""

    wanted: dict[TenantId, Place] = field(default_factory=dict)
    known: set[TenantId] = field(default_factory=set)

    async def fresh(self) -> None:
        return None

    def places(self) -> Mapping[TenantId, Place]:
        return dict(self.wanted)

    def ours(self) -> Collection[TenantId]:
        return self.known | set(self.wanted)


@dataclass
class Ear:
    """Where the network's news go."""

    supervisor: Supervisor | None = None
    heard: list[Inbound] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)

    async def inbound(self, message: Inbound) -> None:
        self.heard.append(message)

    def report(self, report: Report) -> None:
        self.reports.append(report)
        if self.supervisor is not None:
            self.supervisor.report(report)

    async def receipt(self, receipt: Receipt) -> None:
        return None


class Watch:
    """A server's life: it can be stopped, killed and started again over the same store and network."""

    def __init__(self, store: SqlStore, world: World | None = None) -> None:
        self.store: Store = store
        self.world = world or World(store)
        self.clock = self.world.clock
        self.network = SimNetwork(self.clock, CountedIds("s"), auto_pair=True)
        self.channel = SimChannel(self.network, self.clock)
        self.wishes, self.ear, self.activity = Wishes(), Ear(), Activity()
        self.fleet: Fleet = self.wishes
        self.holding: Holding = SoleHolding()
        self.issues = Issues(store, self.clock, self.world.notices)
        self.channel.listen(self.ear)
        self.supervisor = self.another()

    def another(self, rules: Rules = RULES) -> Supervisor:
        """A supervisor of the next life."""
        news = News(self.issues, self.world.notices, PairingNews(self.world.vault, self.world.notices))
        self.supervisor = Supervisor(
            self.store,
            {"sim": self.channel},
            self.clock,
            rules,
            holding=self.holding,
            fleet=self.fleet,
            news=news,
            activity=self.activity,
        )
        self.ear.supervisor = self.supervisor
        return self.supervisor

    async def start(self, count: int = 1, rules: Rules = RULES) -> list[TenantId]:
        """So many tenants that should run, and a supervisor that has done what is due."""
        await self.hire()
        tenants = [self.want(n) for n in range(1, count + 1)]
        self.another(rules)
        await self.supervisor.start()
        await self.supervisor.run_due()
        return tenants

    def want(self, number: int) -> TenantId:
        tenant = TenantId(f"T{number}")
        self.wishes.wanted[tenant] = Place("sim", f"2547110{number:05d}")
        return tenant

    async def unwant(self, tenant: TenantId) -> None:
        self.wishes.known.add(tenant)
        del self.wishes.wanted[tenant]
        await self.look()

    async def look(self) -> None:
        self.supervisor.poke()
        await self.supervisor.run_due()

    async def after(self, milliseconds: int, step: int = SECOND) -> None:
        """Time passes a little at a time, and everything due happens when it is due."""
        end = self.clock.now() + milliseconds
        while self.clock.now() < end:
            self.clock.advance(min(step, end - self.clock.now()))
            await self.supervisor.run_due()

    async def order(self, tenant: TenantId, order: Order) -> None:
        await self.store.submit(lambda tx: tx.tenant(tenant).sessions.ask(order, self.clock.now()))
        await self.supervisor.run_due()

    async def code(self, tenant: TenantId) -> str:
        """The code that a fresh order brings."""
        await self.order(tenant, Order.PAIR)
        link = self.network.link(tenant)
        assert link is not None
        return link.code

    async def hire(self) -> None:
        """Somebody who is told."""
        await self.store.submit(_hire)
        await self.world.directory.load()

    def record(self, tenant: TenantId) -> SessionRecord:
        found = self.supervisor.record(tenant)
        assert found is not None
        return found

    def state(self, tenant: TenantId) -> SessionState:
        return self.record(tenant).state

    async def saved(self, tenant: TenantId) -> SessionRecord | None:
        return await self.store.read(lambda tx: tx.tenant(tenant).sessions.get())

    async def open_issues(self) -> list[Issue]:
        return list(await self.issues.all_open())

    async def told(self) -> list[str]:
        return await self.world.heard(BOSS)

    async def end(self) -> None:
        await self.supervisor.stop(1_000)


def _hire(tx: Tx) -> None:
    tx.platform.staff.put(Person(BOSS, Role.OWNER, language="en"))
