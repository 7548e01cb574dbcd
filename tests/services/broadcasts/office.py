"""What tests of broadcasts are made of: a tenant's people, the desk, and one look of the job at a time."""

from dataclasses import dataclass

import pytest

from tests.services.tenants.world import BOSS, START, World
from wabot.core.access import Role
from wabot.core.broadcast import Audience, AudienceKind, Broadcast, BroadcastEvent, Tally
from wabot.core.clock import SECOND
from wabot.core.ids import ContactId, CountedIds, TenantId
from wabot.core.message import Outbound, phone_address
from wabot.core.tenant import Tenant
from wabot.flow.codec import effect_from_json
from wabot.flow.effects import Send
from wabot.ports.action import Outcome
from wabot.ports.holding import SoleHolding
from wabot.ports.store import OutboxRow
from wabot.ports.store.contacts import Contact, Sighting
from wabot.services.broadcasts.audience import Whom
from wabot.services.broadcasts.desk import BroadcastDesk, Draft
from wabot.services.broadcasts.pace import Rates
from wabot.services.broadcasts.paces import Paces
from wabot.services.broadcasts.sending import Sending, Told
from wabot.storage.store import SqlStore

HELLO = Outbound("Hello {{name}}!")
ALL = Draft(Audience(AudienceKind.ALL), HELLO)


@dataclass(slots=True)
class Office:
    """One tenant and its broadcasts."""

    world: World
    tenant: TenantId
    desk: BroadcastDesk
    sending: Sending

    @property
    def record(self) -> Tenant:
        """As the directory has it."""
        found = self.world.directory.by_id(self.tenant)
        assert found is not None
        return found

    async def people(self, count: int) -> list[Contact]:
        """So many contacts."""
        return [await self.meet(number) for number in range(count)]

    async def meet(self, number: int) -> Contact:
        """This one writes."""
        at = self.world.clock.now()
        who = Sighting(phone_address(f"2547220{number:05d}"), at, ContactId(f"c{number:03d}"), name=f"P{number}")
        return await self.world.store.submit(lambda tx: tx.tenant(self.tenant).contacts.meet(who))

    async def begin(self, draft: Draft = ALL) -> Outcome:
        """Begin it, as an action does."""
        who = self.world.by("254711222333", Role.TENANT_OWNER)
        return await self.world.settle(await self.desk.begin(who, self.record, draft, lambda _tx, draft: draft))

    async def move(self, event: BroadcastEvent, number: int = 1) -> str:
        """Pause, resume or stop it; the outcome's name."""
        who = self.world.by("254711222333", Role.TENANT_OWNER)
        return (await self.world.settle(self.desk.move(who, self.tenant, number, event))).name

    async def look(self, *, after: int = 0) -> None:
        """Move time, then look once."""
        self.world.clock.advance(after)
        await self.sending.look(self.world.clock.now())

    async def seconds(self, count: int) -> None:
        """A look in each of so many seconds."""
        for _ in range(count):
            await self.look(after=SECOND)

    async def state(self, number: int = 1) -> tuple[Broadcast, Tally]:
        """Where it stands."""
        found = await self.desk.get(self.tenant, number)
        assert found is not None
        return found

    async def rows(self) -> list[OutboxRow]:
        """Its messages in the outbox, oldest first."""
        rows = await self.world.store.read(lambda tx: tx.tenant(self.tenant).outbox.tail(1000))
        return [row for row in reversed(rows) if row.id.startswith("broadcast/")]

    async def messages(self) -> list[Outbound]:
        """As they go out."""
        effects = [effect_from_json(row.body) for row in await self.rows()]
        return [effect.message for effect in effects if isinstance(effect, Send)]

    async def said(self) -> list[str]:
        """Their words."""
        return [message.text for message in await self.messages()]

    async def end_all(self) -> int:
        """Everything in the outbox fails, which settles it; how many."""
        now = self.world.clock.now()
        rows = [row for row in await self.rows() if row.settled_at is None]
        for row in rows:
            await self.world.store.submit(lambda tx, row=row: tx.tenant(self.tenant).outbox.cancel(row.id, now, "x"))  # type: ignore[misc]
        return len(rows)


def made(world: World, tenant: TenantId, rates: Rates) -> Office:
    """The services as bootstrap makes them."""
    whom = Whom(world.directory, world.bans, CountedIds("w"), world.vault.veil)
    paces = Paces(world.directory, rates)
    desk = BroadcastDesk(world.store, world.clock, whom, paces, world.notices, world.audit)
    told = Told(world.store)
    sending = Sending(world.store, world.clock, SoleHolding(), world.directory, world.notices, whom, paces, told)
    return Office(world, tenant, desk, sending)


@pytest.fixture
async def office(store: SqlStore) -> Office:
    """An approved tenant on the sim channel, ten messages a second."""
    world = World(store)
    await world.staff.seed(BOSS, Role.OWNER, START)
    await world.directory.load()
    return made(world, await world.approved(), Rates({"sim": 600}))
