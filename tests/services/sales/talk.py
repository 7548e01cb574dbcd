"""A customer talking with the airtime book: the real engine and actions over the shop."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from tests.services.sales.shop import CUSTOMER, TENANT, TEXTS, Shop
from wabot.actions import airtime as airtime_actions
from wabot.actions.load import load_actions
from wabot.actions.registry import Services
from wabot.core.access import Role
from wabot.core.ids import EventId, event_answering
from wabot.flow import values
from wabot.flow.book import Book
from wabot.flow.codec import effect_to_json, event_from_json, state_from_json, state_to_json
from wabot.flow.effects import Effect, RequestPayment, RunAction, Send
from wabot.flow.engine import start_state, step
from wabot.flow.events import ActionFinished, Event, PaymentSettled, Said
from wabot.flow.library import parse_book
from wabot.flow.state import Scene, State
from wabot.ports.action import Actor, Call
from wabot.ports.store import OutboxRow

MENUS = Path(__file__).parents[3] / "menus"
ACTIONS = load_actions()
assert airtime_actions


def load(name: str) -> Book:
    """A book as it is shipped."""
    sources = {str(file): file.read_text(encoding="utf-8") for file in sorted((MENUS / name).glob("*.yaml"))}
    return parse_book(name, sources, TEXTS, ACTIONS.outcomes())


@dataclass
class Talk:
    """One conversation with the shop's bot."""

    shop: Shop
    phone: str = CUSTOMER
    language: str = "en"
    heard: list[str] = field(default_factory=list)
    _count: int = 0
    _seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.book = load("airtime")
        self.state: State = start_state(self.book)

    def scene(self) -> Scene:
        terms = self.shop.terms
        facts = {
            "role": Role.CONTACT.value,
            "tenant": "Mama Duka",
            "contact_phone": self.phone,
            "min_amount": values.money(terms.smallest),
            "max_amount": values.money(terms.largest),
        }
        return Scene(Role.CONTACT, self.language, facts=facts)

    async def say(self, words: str) -> list[str]:
        """Say something, let everything happen, and return what was heard meanwhile (news about money included)."""
        before = len(self.heard)
        self._count += 1
        event = EventId(f"{self.phone}-{id(self)}-{self._count}")
        await self.tell(Said(event, self.shop.clock.now(), words))
        await self.settle()
        return self.heard[before:]

    async def settle(self) -> None:
        """Let the shop finish, and take its answers into the conversation."""
        while True:
            told = len(self.shop.heard(self.phone))
            await self.shop.run()
            self.heard += self.shop.heard(self.phone)[told:]
            answers = [event for event in await self._answers() if event.id not in self._seen]
            if not answers:
                return
            for event in answers:
                self._seen.add(event.id)
                await self.tell(event)

    async def tell(self, event: Event) -> None:
        """One turn, and the actions it runs."""
        turn = step(self.book, self.state, event, self.scene())
        self.state = state_from_json(state_to_json(turn.state))
        for effect in turn.effects:
            await self._perform(effect)

    async def _perform(self, effect: Effect) -> None:
        match effect:
            case Send(message=message):
                self.heard.append(message.text)
            case RunAction():
                await self._act(effect)
            case RequestPayment():
                await self._pay(effect)
            case _:
                raise AssertionError(f"unexpected {effect}")

    async def _act(self, effect: RunAction) -> None:
        action = ACTIONS.get(effect.action)
        assert action is not None
        actor = Actor(await self.shop.contact(self.phone), self.phone, Role.CONTACT, self.language)
        call = Call(effect.id, TENANT, actor, self.shop.clock.now(), self.scene(), effect.args)
        services = cast(Services, SimpleNamespace(sales=self.shop.sales))
        outcome: Any = await action.run(call, services)
        assert outcome.name in action.outcomes
        finished = ActionFinished(
            event_answering(effect.id), self.shop.clock.now(), effect.id, outcome.name, outcome.slots
        )
        await self.tell(finished)

    async def _pay(self, effect: RequestPayment) -> None:
        now, contact = self.shop.clock.now(), await self.shop.contact(self.phone)
        row = OutboxRow(TENANT, effect.id, contact, "payment", effect_to_json(effect).decode(), now, now)
        await self.shop.store.submit(lambda tx: tx.tenant(TENANT).outbox.add(row))

    async def _answers(self) -> list[PaymentSettled]:
        contact = await self.shop.contact(self.phone)
        tail = await self.shop.store.read(lambda tx: tx.tenant(TENANT).events.tail(100, contact))
        events = [event_from_json(stored.body) for stored in reversed(tail)]
        return [event for event in events if isinstance(event, PaymentSettled)]


def with_terms(shop: Shop, **changes: Any) -> None:
    """Other terms from now on."""
    shop.terms = replace(shop.terms, **changes)
