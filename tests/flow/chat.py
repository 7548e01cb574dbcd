"""Talks to a book as a person and as the world would; the state goes through JSON between any two events."""

from collections.abc import Mapping
from pathlib import Path

from wabot.core.clock import Instant
from wabot.core.ids import EffectId, EventId
from wabot.core.message import MessageKind
from wabot.flow.book import Book
from wabot.flow.codec import state_from_json, state_to_json
from wabot.flow.effects import RequestPayment, RunAction, Send, SetTimer
from wabot.flow.engine import Turn, start_state, step
from wabot.flow.events import ActionFinished, Event, Json, PaymentSettled, Said, TimerFired
from wabot.flow.library import parse_book
from wabot.flow.state import Scene
from wabot.flow.texts import Texts

TEXTS = Texts.load(Path(__file__).parents[2] / "locales").whole()
ACTIONS = {"do.it": frozenset({"done", "empty"}), "pin.check": frozenset({"right", "wrong"})}
START = 1_795_000_000_000  # 18 November 2026, 14:06 in Nairobi


def book_of(source: str, name: str = "test", texts: Texts = TEXTS) -> Book:
    """A book from one YAML text."""
    return parse_book(name, {"test.yaml": source}, texts, ACTIONS)


class Chat:
    """One conversation. `heard` is what the last event made the bot say."""

    def __init__(self, source: str | Book, scene: Scene | None = None) -> None:
        self.book = book_of(source) if isinstance(source, str) else source
        self.scene = scene or Scene(facts={"contact_phone": "254711222333", "role": "contact"})
        self.state = start_state(self.book)
        self.at = START
        self.turn = Turn(self.state)
        self._events = 0

    def says(self, text: str, kind: MessageKind = MessageKind.TEXT, choice: str = "") -> str:
        """The person writes; what they read in answer."""
        return self.tell(Said(self._id(), Instant(self.at), text, kind, choice))

    def taps(self, choice: str, label: str = "") -> str:
        """The person taps a button."""
        return self.says(label, choice=choice)

    def ends(self, outcome: str, slots: Mapping[str, Json] | None = None) -> str:
        """The action that is awaited ends with this word."""
        assert self.state.awaiting is not None
        return self.tell(ActionFinished(self._id(), Instant(self.at), self.state.awaiting, outcome, slots or {}))

    def settles(self, outcome: str) -> str:
        """The payment that is awaited is settled."""
        assert self.state.awaiting is not None
        return self.tell(PaymentSettled(self._id(), Instant(self.at), self.state.awaiting, outcome))

    def fires(self) -> str:
        """The timer that is awaited comes due."""
        assert self.state.awaiting is not None
        return self.tell(TimerFired(self._id(), Instant(self.at), self.state.awaiting))

    def waits(self, n: int = 0) -> str:
        """The n-th timer of the present question comes due: reminders in order, then the end of waiting."""
        return self.tell(TimerFired(self._id(), Instant(self.at), EffectId(self.state.timers[n])))

    def tell(self, event: Event) -> str:
        """Any event."""
        self.at += 1000
        turn = step(self.book, self.state, event, self.scene)
        assert turn == step(self.book, self.state, event, self.scene), "the same event must lead to the same turn"
        self.state = state_from_json(state_to_json(turn.state))
        assert self.state == turn.state, "the state must survive JSON"
        self.turn = turn
        return self.heard

    @property
    def heard(self) -> str:
        """The texts of the last turn."""
        return "\n---\n".join(effect.message.text for effect in self.turn.effects if isinstance(effect, Send))

    @property
    def action(self) -> RunAction:
        """The action the last turn asked for."""
        return next(effect for effect in self.turn.effects if isinstance(effect, RunAction))

    @property
    def payment(self) -> RequestPayment:
        """The payment the last turn asked for."""
        return next(effect for effect in self.turn.effects if isinstance(effect, RequestPayment))

    @property
    def timer(self) -> SetTimer:
        """The timer the last turn set."""
        return next(effect for effect in self.turn.effects if isinstance(effect, SetTimer))

    def slot(self, name: str) -> Json:
        """What a slot holds."""
        return self.state.slots.get(name)

    def _id(self) -> EventId:
        self._events += 1
        return EventId(f"e{self._events}")
