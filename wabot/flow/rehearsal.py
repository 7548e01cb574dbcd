"""A rehearsal: a conversation with nobody, by the very same engine. Nothing it leads to is ever carried out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import orjson

from wabot.core.clock import SECOND, Instant, later
from wabot.core.digits import ascii_digits
from wabot.core.ids import EventId
from wabot.core.message import MessageKind, Outbound
from wabot.flow import talking
from wabot.flow.book import Book
from wabot.flow.codec import effect_from_json, effect_to_json, state_from_json, state_to_json
from wabot.flow.effects import Effect, RequestPayment, RunAction, Send, SetTimer
from wabot.flow.engine import start_state, step
from wabot.flow.events import ActionFinished, Event, Json, PaymentSettled, Said, TimerFired
from wabot.flow.nodes import Ai, Ask, Call, Handoff, Pay, Run
from wabot.flow.replies import fold, understand
from wabot.flow.samples import samples
from wabot.flow.state import Scene, State

PASSED = "passed"
"""How a wait ends."""
WAIT = frozenset({"wait", "later", "subiri", "ngoja", "baadaye"})
"""What is typed to let time pass where nothing is waited for but an answer."""
STANDS_FOR: Mapping[str, frozenset[str]] = {
    "media": frozenset({"picture", "photo", "file", "picha", "faili", "foto", "image"}),
    "location": frozenset({"place", "location", "mahali", "lokasi", "lieu", "lugar"}),
}
"""What is typed instead of what cannot be typed, by the kind of answer that is asked for."""
_PLACE: Json = {"latitude": -1.2864, "longitude": 36.8172, "name": "Nairobi"}
_THOUGHT = ("understood", "unclear", "down")


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Where it stands. Its clock moves by itself, a second with each event, and with every wait."""

    state: State
    at: Instant
    count: int = 0  # events so far
    waits: Effect | None = None  # what the conversation waits for
    timers: tuple[SetTimer, ...] = ()  # reminders to come


@dataclass(frozen=True, slots=True)
class Heard:
    """What one event led to: what the person would read, what would have been done, and how that may end."""

    said: tuple[Outbound, ...] = ()
    done: tuple[Effect, ...] = ()
    ends: tuple[str, ...] = ()
    note: str = ""
    over: bool = False  # nobody is being asked anything any more
    wants: str = ""  # what kind of answer is asked for, where that cannot be typed


def begin(book: Book, at: Instant) -> Rehearsal:
    """Nobody has said anything yet."""
    return Rehearsal(start_state(book), at)


def answer(book: Book, scene: Scene, rehearsal: Rehearsal, text: str) -> tuple[Rehearsal, Heard] | None:
    """What a typed line leads to: how something ends (by number or name) where that is waited for, else what the person
    says. None: it names no such end."""
    if rehearsal.waits is not None:
        outcome = chosen(ends(book, rehearsal), text)
        return None if outcome is None else end(book, scene, rehearsal, outcome)
    if rehearsal.timers and fold(text) in WAIT:
        return tell(book, scene, *_fired(rehearsal))
    return tell(book, scene, rehearsal, _said(book, rehearsal, text))


def end(
    book: Book, scene: Scene, rehearsal: Rehearsal, outcome: str, slots: Mapping[str, Json] | None = None
) -> tuple[Rehearsal, Heard]:
    """What is waited for ends; without `slots`, with samples of what the flow will show."""
    waits, key = rehearsal.waits, _next(rehearsal)
    given = samples(book, scene, rehearsal.state, outcome) if slots is None else slots
    match waits:
        case SetTimer():
            late = replace(rehearsal, at=max(rehearsal.at, waits.due))
            return tell(book, scene, late, TimerFired(key, late.at, waits.id))
        case RequestPayment(id=effect):
            return tell(book, scene, rehearsal, PaymentSettled(key, rehearsal.at, effect, outcome, given))
        case RunAction(id=effect):
            return tell(book, scene, rehearsal, ActionFinished(key, rehearsal.at, effect, outcome, given))
        case _:
            return rehearsal, Heard(note="nothing is waited for")


def tell(book: Book, scene: Scene, rehearsal: Rehearsal, event: Event) -> tuple[Rehearsal, Heard]:
    """Any event."""
    turn = step(book, rehearsal.state, event, scene)
    done = tuple(effect for effect in turn.effects if not isinstance(effect, Send))
    awaited = next((effect for effect in done if effect.id == turn.state.awaiting), None)
    known = {timer.id: timer for timer in (*rehearsal.timers, *done) if isinstance(timer, SetTimer)}
    moved = Rehearsal(
        turn.state,
        later(rehearsal.at, SECOND),
        rehearsal.count + 1,
        awaited or (rehearsal.waits if turn.state.awaiting is not None else None),
        tuple(timer for key, timer in known.items() if key in turn.state.timers),
    )
    said = tuple(effect.message for effect in turn.effects if isinstance(effect, Send))
    seen = tuple(effect for effect in done if effect is awaited or not isinstance(effect, SetTimer))
    over, wants = not turn.state.node, _wanted(book, moved)
    return moved, Heard(said, seen, ends(book, moved), turn.note, over=over, wants=wants)


def ends(book: Book, rehearsal: Rehearsal) -> tuple[str, ...]:
    """How what is waited for may end."""
    if rehearsal.waits is None:
        return ()
    if rehearsal.state.node == talking.NODE:
        return talking.ENDS
    match book.find(rehearsal.state.node):
        case Run(outcomes=outcomes) | Pay(outcomes=outcomes) if outcomes:
            return tuple(outcomes)
        case Call() | Handoff() as node:
            return tuple(node.outcomes)
        case Ai():
            return _THOUGHT
        case _:
            return (PASSED,)


def chosen(ends: tuple[str, ...], text: str) -> str | None:
    """The end that a number or a name means."""
    number = understand(text).number
    if number is not None:
        return ends[number - 1] if 1 <= number <= len(ends) else None
    return next((name for name in ends if fold(name.replace("_", " ")) == fold(ascii_digits(text))), None)


def to_json(rehearsal: Rehearsal) -> str:
    """The rehearsal as JSON."""
    waits = effect_to_json(rehearsal.waits).decode() if rehearsal.waits is not None else ""
    timers = [[timer.id, timer.due] for timer in rehearsal.timers]
    state = state_to_json(rehearsal.state).decode()
    return orjson.dumps([state, rehearsal.at, rehearsal.count, waits, timers]).decode()


def from_json(raw: str) -> Rehearsal:
    """What `to_json` wrote; raises ValueError for anything else."""
    state, at, count, waits, timers = orjson.loads(raw)
    due = tuple(SetTimer(key, Instant(moment)) for key, moment in timers)
    return Rehearsal(state_from_json(state), Instant(at), count, effect_from_json(waits) if waits else None, due)


def _said(book: Book, rehearsal: Rehearsal, text: str) -> Said:
    """What was typed, or what it stands for where a file or a place is asked for."""
    key, at, wants = _next(rehearsal), rehearsal.at, _wanted(book, rehearsal)
    if not wants or fold(text) not in STANDS_FOR[wants]:
        return Said(key, at, text)
    if wants == "media":
        return Said(key, at, "", MessageKind.IMAGE)
    return Said(key, at, "", MessageKind.LOCATION, attached={"location": _PLACE})


def _wanted(book: Book, rehearsal: Rehearsal) -> str:
    node = book.find(rehearsal.state.node) if rehearsal.waits is None else None
    return node.input if isinstance(node, Ask) and node.input in STANDS_FOR else ""


def _next(rehearsal: Rehearsal) -> EventId:
    return EventId(f"r{rehearsal.count + 1}")


def _fired(rehearsal: Rehearsal) -> tuple[Rehearsal, Event]:
    timer = min(rehearsal.timers, key=lambda timer: timer.due)
    moved = replace(rehearsal, at=max(rehearsal.at, timer.due))
    return moved, TimerFired(_next(rehearsal), moved.at, timer.id)
