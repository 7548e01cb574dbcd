"""A phone that talks with the master bot (or an owner's own bot) through the real engine, actions and store.

Outbox and turns are left out: what an effect does is done at once, and state goes through JSON between lines.
"""

from dataclasses import dataclass
from pathlib import Path

from tests.actions.services import services_of
from tests.services.tenants.world import World
from wabot.actions.load import load_actions
from wabot.actions.registry import Services
from wabot.actions.runner import Runner
from wabot.core.access import Role, is_staff
from wabot.core.errors import NeedsPerson, Refused
from wabot.core.ids import PLATFORM, ContactId, EventId, SystemIds, TenantId, event_answering
from wabot.core.message import phone_address
from wabot.flow.book import Book, start_state
from wabot.flow.check import read_shelf
from wabot.flow.codec import event_from_json, event_to_json, state_from_json, state_to_json
from wabot.flow.effects import RunAction, Send
from wabot.flow.engine import step
from wabot.flow.events import ActionFinished, Event, Said
from wabot.flow.walk import Turn
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.store.contacts import Contact, Sighting

ROOT = Path(__file__).parents[2]


@dataclass
class Office:
    """The world of tenant life with books and actions on top."""

    world: World
    books: dict[str, Book]
    services: Services
    events: int = 0

    def phone(self, number: str, tenant: TenantId = PLATFORM) -> "Phone":
        """A phone that writes to this bot."""
        return Phone(self, number, tenant)


def open_office(world: World) -> Office:
    """Everything wired as bootstrap wires it, as far as conversations need it."""
    shelf, _ = read_shelf(ROOT / "menus", world.texts, load_actions().outcomes())
    return Office(world, shelf, services_of(world))


class Phone:
    """One person in one chat."""

    def __init__(self, office: Office, number: str, tenant: TenantId) -> None:
        self.office, self.number, self.tenant = office, number, tenant
        self.state = b""
        self.book = ""
        self.redacted = False  # whether the last line held a secret

    async def says(self, *lines: str) -> str:
        """What the last of these lines was answered with."""
        heard = ""
        for line in lines:
            heard = await self._say(line)
        return heard

    async def _say(self, text: str) -> str:
        world = self.office.world
        self.office.events += 1
        event: Event | None = Said(EventId(f"e{self.office.events}"), world.clock.now(), text)
        heard: list[str] = []
        self.redacted = False
        while event is not None:
            contact = await self._contact()  # an action may have changed it
            turn = self._turn(contact, event)
            self.redacted = self.redacted or turn.redact
            heard += [effect.message.text for effect in turn.effects if isinstance(effect, Send)]
            runs = [effect for effect in turn.effects if isinstance(effect, RunAction)]
            event = await self._run(contact, runs[0]) if runs else None
        assert not world.texts.troubles, list(world.texts.troubles)
        return "\n".join(heard)

    def _turn(self, contact: Contact, event: Event) -> Turn:
        world = self.office.world
        role = world.directory.role_of(self.tenant, self.number)
        scene = world.directory.scene(self.tenant, contact.language, role, self.number)
        name = _book(role) if isinstance(event, Said) else self.book
        book = self.office.books[name]
        state = state_from_json(self.state) if self.state and name == self.book else start_state(book)
        turn = step(book, state, event, scene)
        self.state, self.book = state_to_json(turn.state), name
        return turn

    async def _run(self, contact: Contact, effect: RunAction) -> Event:
        world = self.office.world
        role = world.directory.role_of(self.tenant, self.number)
        scene = world.directory.scene(self.tenant, contact.language, role, self.number)
        actor = Actor(contact.id, self.number, role, scene.language)
        call = Call(effect.id, self.tenant, actor, world.clock.now(), scene, effect.args)
        outcome = await world.settle(await self._outcome(effect.action, call))
        done = ActionFinished(event_answering(effect.id), world.clock.now(), effect.id, outcome.name, outcome.slots)
        return event_from_json(event_to_json(done))

    async def _outcome(self, action: str, call: Call) -> Outcome:
        try:
            return await Runner(load_actions(), self.office.services).run(action, call)
        except (NeedsPerson, Refused):
            return Outcome("failed")

    async def _contact(self) -> Contact:
        world = self.office.world
        sighting = Sighting(phone_address(self.number), world.clock.now(), ContactId(SystemIds(world.clock).new()))
        return await world.store.submit(lambda tx: tx.tenant(self.tenant).contacts.meet(sighting))


def _book(role: Role) -> str:
    if is_staff(role):
        return "admin"
    return "owner" if role is Role.TENANT_OWNER else "register"
