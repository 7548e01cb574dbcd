"""A tenant whose bot has a language model: the real adapter, the real store, a stand-in at the other end."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.services.tenants.world import World
from wabot.bootstrap.providers import ProviderBook, Sandbox, Sessions
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, ContactId, EffectId, EventId, TenantId
from wabot.core.message import Outbound, phone_address
from wabot.flow.codec import effect_to_json, event_to_json
from wabot.flow.effects import Send
from wabot.flow.events import Json, Said
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.store import NewEvent, OutboxRow, Tx
from wabot.ports.store.ai_usage import Spent
from wabot.ports.store.contacts import Sighting
from wabot.providers.catalog import OFFERS
from wabot.providers.exchange import provider_session
from wabot.services.ai.asking import Asking, Ceiling
from wabot.services.ai.prompt import Offered
from wabot.services.ai.reply import Replies
from wabot.services.ai.terms import TermsBook
from wabot.services.ai.understanding import Understanding
from wabot.services.notices import SEND
from wabot.services.provider_accounts import ProviderAccounts
from wabot.services.settings import field_of
from wabot.storage.store import SqlStore
from wabot.testing.model import ModelStandIn

AMINA, BRIAN = "254722000001", "254722000002"
PLATFORMS_KEY, OWN_KEY = "sk-platforms-own-key", "sk-the-tenants-key"
CEILING = Ceiling(answers=6, tokens=1_000_000)


@dataclass
class Desk:
    """Everything about one tenant's model."""

    world: World
    tenant: TenantId
    stand: ModelStandIn
    asking: Asking
    replies: Replies
    understanding: Understanding
    sessions: Sessions
    titles: list[str] = field(default_factory=lambda: ["Buy airtime", "My orders"])
    _events: int = 0

    async def set(self, key: str, value: str, tenant: TenantId | None = None) -> None:
        """A setting of the tenant's, typed by its owner."""
        outcome = await self.world.settings.set(self.world.by(), tenant or self.tenant, key, value)
        assert (await self.world.settle(outcome)).name == "set", outcome
        await self.world.directory.fresh()

    async def contact(self, phone: str, tenant: TenantId | None = None) -> ContactId:
        """Somebody who has written to the bot."""
        to = tenant or self.tenant
        fresh = Sighting(phone_address(phone), self.world.clock.now(), ContactId(f"c{phone}"))
        met = await self.world.store.submit(lambda tx: tx.tenant(to).contacts.meet(fresh))
        return met.id

    async def heard(self, phone: str, text: str, tenant: TenantId | None = None, *, forgotten: bool = False) -> EventId:
        """What they said is recorded; forgotten: it held a secret."""
        contact, to = await self.contact(phone, tenant), tenant or self.tenant
        self._events += 1
        self.world.clock.advance(1)
        now = self.world.clock.now()
        said = Said(EventId(f"e{self._events}"), now, text)
        event = NewEvent(to, said.id, contact, "said", f"m{self._events}", event_to_json(said).decode(), now, now)

        def job(tx: Tx) -> None:
            tx.tenant(to).events.record(event)
            tx.tenant(to).events.mark(said.id, now)
            if forgotten:
                tx.tenant(to).events.redact(said.id)

        await self.world.store.submit(job)
        return said.id

    async def told(self, phone: str, text: str, tenant: TenantId | None = None) -> None:
        """What the bot said to them."""
        contact, to = await self.contact(phone, tenant), tenant or self.tenant
        self._events += 1
        self.world.clock.advance(1)
        now, effect = self.world.clock.now(), EffectId(f"n{self._events}/0")
        body = effect_to_json(Send(effect, Outbound(text))).decode()
        row = OutboxRow(to, effect, contact, SEND, body, due=now, created_at=now)
        await self.world.store.submit(lambda tx: tx.tenant(to).outbox.add(row))

    async def says(self, text: str, phone: str = AMINA) -> Outcome:
        """A customer writes; how the model's action ends, its writes made."""
        event = await self.heard(phone, text)
        outcome = await self.replies.reply(await self.call(f"{event}/0", {"text": text}, phone))
        return await self.world.settle(outcome)

    async def call(self, key: str, args: Mapping[str, Json], phone: str = AMINA, role: Role = Role.CONTACT) -> Call:
        """A run of an action for this customer."""
        contact = await self.contact(phone)
        scene = self.world.directory.scene(self.tenant, "", role, phone)
        actor = Actor(contact, phone, role, scene.language)
        return Call(EffectId(key), self.tenant, actor, self.world.clock.now(), scene, args)

    async def spent(self, tenant: TenantId | None = None) -> Spent:
        """Today's."""
        one = tenant or self.tenant
        day = self.asking.today(one)
        return await self.world.store.read(lambda tx: tx.tenant(one).ai_usage.of(day))

    def prompt(self) -> str:
        """All that the model was told the last time."""
        question = self.stand.seen[-1]
        return "\n".join([question.system, *(f"{one['role']}: {one['content']}" for one in question.messages)])

    async def close(self) -> None:
        await self.sessions.close()
        await self.stand.stop()


async def open_desk(store: SqlStore, *, deadline: int = 5_000) -> Desk:
    """A tenant with the model switched on, through the platform's account at Groq."""
    stand = ModelStandIn()
    base_url = await stand.start()
    world = World(store)
    sealed = world.vault.seal(PLATFORM, field_of("groq_api_key"), PLATFORMS_KEY)
    world = World(store, configured={"ai_provider": "groq", "groq_api_key": sealed})
    tenant = await world.approved()
    accounts = ProviderAccounts(OFFERS, world.directory, world.vault, dict.fromkeys(("groq", "anthropic"), base_url))
    sessions = Sessions(provider_session(), provider_session())
    book = ProviderBook(accounts, sessions, world.clock, Sandbox())
    asking = Asking(
        store,
        world.clock,
        world.directory,
        world.notices,
        terms=TermsBook(world.directory, accounts),
        model_of=book.model_or_none,
        ceiling=CEILING,
        deadline=deadline,
    )
    titles = ["Buy airtime", "My orders"]

    async def offered_by(_tenant: TenantId, _scene: Scene) -> Offered:
        return Offered(titles, "Talk to us" in titles)

    desk = Desk(
        world,
        tenant,
        stand,
        asking,
        Replies(store, asking, world.notices, offered_by),
        Understanding(asking),
        sessions,
        titles,
    )
    await desk.set("ai", "auto")
    return desk


def at(desk: Desk, ms: int) -> Instant:
    """So much later."""
    desk.world.clock.advance(ms)
    return desk.world.clock.now()
