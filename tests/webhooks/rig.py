"""A tenant with what tells and brings its events, as bootstrap makes it, on a clock that is moved by hand."""

from tests.services.tenants.world import BOSS, START, World
from wabot.core.access import Role
from wabot.core.clock import SECOND, Instant
from wabot.core.ids import SystemIds, TenantId
from wabot.core.webhook import KINDS, Dispatch, DispatchState, Endpoint
from wabot.providers.courier import HttpCourier
from wabot.services.activity import Activity
from wabot.services.happenings import Happenings
from wabot.services.webhooks.desk import WebhookDesk
from wabot.services.webhooks.dispatcher import Dispatcher
from wabot.services.webhooks.trying import Trying
from wabot.storage.store import SqlStore

DEADLINE = 1.0  # seconds a receiver has here


class Rig:
    """Everything of one server."""

    tenant: TenantId

    def __init__(
        self, store: SqlStore, name: str = "alpha", world: World | None = None, deadline: float = DEADLINE
    ) -> None:
        self.store, self.name = store, name
        self.world = world or World(store)
        self.clock, self.activity = self.world.clock, Activity()
        ids = SystemIds(self.clock)
        self.happenings = Happenings(store, self.clock, ids, self.world.directory)
        self.courier = HttpCourier(self.clock, private=True, deadline=deadline)
        self.desk = WebhookDesk(store, self.clock, ids, self.world.vault, self.happenings, self.courier)
        trying = Trying(store, self.clock, self.world.vault, self.courier, self.world.notices)
        me = (name, ids.new())
        self.dispatcher = Dispatcher(store, self.clock, self.activity, self.happenings, trying, me)

    async def begin(self) -> None:
        """A tenant, and a dispatcher at work."""
        await self.world.staff.seed(BOSS, Role.OWNER, START)
        await self.world.directory.load()
        self.tenant = await self.world.approved()
        await self.dispatcher.start()
        await self.activity.quiet()

    async def end(self) -> None:
        """Nothing is left running."""
        await self.dispatcher.stop()
        await self.courier.close()

    async def listen(self, url: str, *kinds: str, tenant: TenantId | None = None) -> tuple[Endpoint, str]:
        """An endpoint and its secret."""
        whose = tenant or self.tenant
        return await self.store.submit(lambda tx: self.desk.add(tx, whose, url, kinds or KINDS))

    async def tell(self, event: str, cause: str, tenant: TenantId | None = None, **facts: str) -> int:
        """Something happened; for how many endpoints."""
        whose = tenant or self.tenant
        return await self.store.submit(lambda tx: self.happenings.tell(tx, whose, event, cause, {**facts}))

    async def walk(self, until: Instant, step: int = 10 * SECOND) -> None:
        """Let time pass in small steps, with everything done at each of them."""
        await self.activity.quiet()
        while self.clock.now() < until:
            self.clock.advance(step)
            self.dispatcher.poke()
            await self.activity.quiet()

    async def kept(self, state: DispatchState | None = None) -> list[Dispatch]:
        """What the store has of the tenant's events, newest first."""
        return list(await self.store.read(lambda tx: self.desk.dispatches(tx, self.tenant, "", state, 10_000)))
