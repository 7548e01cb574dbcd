"""A house with a bot for support: real actions over a real store, each effect performed when the test says so."""

from dataclasses import dataclass, field

import pytest

from tests.actions.chat import open_office
from tests.services.tenants.world import World
from wabot.actions.load import load_actions
from wabot.actions.runner import Runner
from wabot.core.clock import DAY
from wabot.core.ids import ContactId, EffectId, EventId, SystemIds, TenantId, effect_id
from wabot.core.lease import Epoch
from wabot.core.message import Delivery, MessageKind, phone_address
from wabot.core.ticket import Agent, Ticket
from wabot.flow.codec import effect_from_json, effect_to_json, event_from_json, event_to_json
from wabot.flow.effects import RunAction, Send
from wabot.flow.events import ActionFinished, Json, Said
from wabot.ports.action import Outcome
from wabot.ports.store import NewEvent, OutboxRow, Settled, StoreUnavailable, Tx
from wabot.ports.store.contacts import Contact, Sighting
from wabot.services.door import Away, Door
from wabot.services.effects import ACTION
from wabot.services.people import People
from wabot.services.performers import Actions, Answers
from wabot.services.send_gate import SendGate
from wabot.services.support.aside import TicketTalk
from wabot.services.support.patience import Patience

AMINA, BRIAN = "254722000111", "254722000222"
OMAR, FATMA = "254722000999", "254722000888"


class _Dying(Answers):
    """Writes nothing."""

    async def outcome(self, row: OutboxRow, outcome: Outcome) -> None:
        raise StoreUnavailable("the process ended")


@dataclass
class House:
    """What a test does and sees."""

    world: World
    issues: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        world = self.world
        self.ids = SystemIds(world.clock)
        self.services = open_office(world).services
        self.support = self.services.support
        self.runner = Runner(load_actions(), self.services)
        people = People(world.store, self.ids)
        gate = SendGate(20, 0)
        clock = world.clock
        door = Door(world.directory, world.bans, gate, world.notices, clock, books=lambda: ["support"], oldest=DAY)
        self.door = door
        self.answers = Answers(world.store, world.clock, lambda _events: None)
        self.actions = Actions(people, door, world.clock, self.answers, self.runner.run, _unseal, self._issue)
        self.talk = TicketTalk(world.store, world.clock, self.support.agents, self.support.left)
        self.patience = Patience(world.store, self.support.desk)

    async def dies_in(self, row: OutboxRow) -> None:
        """Perform an effect in a process that ends before anything of it is written."""
        people = People(self.world.store, self.ids)
        dying = _Dying(self.world.store, self.world.clock, lambda _events: None)
        actions = Actions(people, self.door, self.world.clock, dying, self.runner.run, _unseal, self._issue)
        with pytest.raises(StoreUnavailable):
            await actions.perform(row)

    def _issue(self, _tx: Tx, _row: OutboxRow, issue: str) -> None:
        self.issues.append(issue)

    async def hires(self, tenant: TenantId, phone: str, name: str) -> None:
        """Somebody answers for this tenant."""
        await self.world.store.submit(lambda tx: tx.tenant(tenant).agents.save(Agent(phone, name)))

    async def contact(self, tenant: TenantId, phone: str) -> Contact:
        """Who has this number, to this bot."""
        sighting = Sighting(phone_address(phone), self.world.clock.now(), ContactId(self.ids.new()))
        return await self.world.store.submit(lambda tx: tx.tenant(tenant).contacts.meet(sighting))

    async def asks(self, tenant: TenantId, phone: str, action: str, /, **args: Json) -> OutboxRow:
        """An effect of this person's conversation, claimed and not yet performed."""
        return await self._row(tenant, phone, RunAction(effect_id(EventId(self.ids.new()), 0), action, args))

    async def _row(self, tenant: TenantId, phone: str, effect: RunAction) -> OutboxRow:
        contact, now = await self.contact(tenant, phone), self.world.clock.now()
        body = effect_to_json(effect).decode()
        claimed = {"status": Delivery.SENDING, "attempts": 1, "epoch": Epoch(1)}
        row = OutboxRow(tenant, effect.id, contact.id, ACTION, body, due=now, created_at=now, **claimed)  # type: ignore[arg-type]
        await self.world.store.submit(lambda tx: tx.tenant(tenant).outbox.add(row))
        return row

    async def wants_a_person(self, tenant: TenantId, phone: str, topic: str = "Help!") -> OutboxRow:
        """A conversation comes to its handoff node."""
        row = await self.asks(tenant, phone, "handoff.open", topic=topic)
        await self.actions.perform(row)
        return row

    async def hears(self, tenant: TenantId, phone: str, text: str, about: str = "") -> OutboxRow | Away | str | None:
        """Somebody writes to a bot: the row that carries it to a ticket, claimed; else what the door is told."""
        contact, now = await self.contact(tenant, phone), self.world.clock.now()
        attached: dict[str, Json] = {"about": about} if about else {}
        said = Said(EventId(self.ids.new()), now, text, MessageKind.TEXT, "", attached)
        body = event_to_json(said).decode()
        event = NewEvent(tenant, said.id, contact.id, "said", f"m:{said.id}", body, now, now)
        await self.world.store.record(event)
        found = await self.talk(contact, "", said)
        if not isinstance(found, Away) or found.tell is None:
            return found
        await self.world.store.submit(found.tell)
        return await self._claimed(tenant, effect_id(said.id, 0))

    async def _claimed(self, tenant: TenantId, effect: EffectId) -> OutboxRow:
        row = await self.world.store.read(lambda tx: tx.tenant(tenant).outbox.get(effect))
        assert row is not None
        spoken = effect_from_json(row.body)
        assert isinstance(spoken, RunAction)
        await self.world.store.submit(lambda tx: tx.tenant(tenant).outbox.cancel(effect, row.due, ""))
        contact = await self.world.store.read(lambda tx: tx.tenant(tenant).contacts.get(row.contact))
        assert contact is not None
        again = RunAction(EffectId(f"{effect}c"), spoken.action, spoken.args)
        return await self._row(tenant, contact.phone, again)

    async def says(self, tenant: TenantId, phone: str, text: str, about: str = "") -> None:
        """As `hears`, and done."""
        row = await self.hears(tenant, phone, text, about)
        assert isinstance(row, OutboxRow), row
        await self.actions.perform(row)

    async def ticket(self, tenant: TenantId, number: int = 1) -> Ticket:
        """As it stands."""
        found = await self.world.store.read(lambda tx: tx.tenant(tenant).tickets.get(number))
        assert found is not None
        return found

    async def sent(self, tenant: TenantId, phone: str) -> list[str]:
        """What this number was sent by this bot, oldest first."""
        contact = await self.contact(tenant, phone)
        rows = await self.world.store.read(lambda tx: tx.tenant(tenant).outbox.tail(200, contact.id))
        effects = [effect_from_json(row.body) for row in sorted(rows, key=lambda row: (row.created_at, row.id))]
        return [effect.message.text for effect in effects if isinstance(effect, Send)]

    async def answered(self, tenant: TenantId, effect: EffectId) -> list[str]:
        """The outcomes that a conversation was told of this effect."""
        events = await self.world.store.read(lambda tx: tx.tenant(tenant).events.tail(200))
        read = [event_from_json(event.body) for event in events]
        return [one.outcome for one in read if isinstance(one, ActionFinished) and one.answers == effect]

    async def arrives(self, tenant: TenantId, phone: str, words: str, reference: str) -> None:
        """The channel took the message with these words, and calls it so."""
        contact, now = await self.contact(tenant, phone), self.world.clock.now()

        def job(tx: Tx) -> None:
            for row in tx.tenant(tenant).outbox.tail(200, contact.id):
                effect = effect_from_json(row.body)
                if isinstance(effect, Send) and words in effect.message.text:
                    claim = OutboxRow(
                        tenant, EffectId(f"{row.id}/sent"), contact.id, row.kind, row.body, due=now, created_at=now,
                        status=Delivery.SENDING, epoch=Epoch(1),
                    )  # fmt: skip
                    tx.tenant(tenant).outbox.add(claim)
                    done = Settled(tenant, claim.id, Delivery.SENT, now, reference=reference, epoch=Epoch(1))
                    assert tx.tenant(tenant).outbox.settle(done)

        await self.world.store.submit(job)


def _unseal(_tenant: TenantId, _field: str, sealed: str) -> str:
    return sealed
