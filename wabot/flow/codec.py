"""State, effects and events as JSON bytes, and back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import orjson

from wabot.core.clock import Instant
from wabot.core.ids import EffectId, EventId
from wabot.core.message import Card, Inbound, Location, Media, MessageKind, Option, Outbound, Template
from wabot.flow.effects import Effect, RequestPayment, RunAction, Send, SetTimer
from wabot.flow.events import ActionFinished, Event, Json, Moved, Offered, PaymentSettled, Said, TimerFired
from wabot.flow.state import STATE_VERSION, Frame, State, Step


def state_to_json(state: State) -> bytes:
    """The state as JSON; what is empty is left out."""
    told: dict[str, object] = {"v": STATE_VERSION, "book": state.book, "version": state.version}
    if state.node:
        told["node"] = state.node
    if state.slots:
        told["slots"] = state.slots
    if state.trail:
        told["trail"] = [[step.node, step.page, step.depth, step.undo] for step in state.trail]
    if state.frames:
        told["frames"] = [[frame.book, frame.node, frame.slots] for frame in state.frames]
    for name in ("awaiting", "asked_at", "tries", "page", "guess", "timers", "asking"):
        if value := getattr(state, name):
            told[name] = value
    return orjson.dumps(told)


def state_from_json(raw: bytes | str) -> State:
    """The state that `state_to_json` wrote; raises ValueError for one of a newer wabot."""
    told = orjson.loads(raw)
    if told["v"] > STATE_VERSION:
        raise ValueError(f"a conversation of state version {told['v']} is from a newer wabot")
    get = told.get
    return State(
        told["book"],
        told["version"],
        get("node", ""),
        get("slots", {}),
        tuple([Step(node, page, depth, undo) for node, page, depth, undo in get("trail", ())]),
        tuple([Frame(book, node, slots) for book, node, slots in get("frames", ())]),
        get("awaiting"),
        get("asked_at"),
        get("tries", 0),
        get("page", 0),
        get("guess", ""),
        tuple(get("timers", ())),
        get("asking", ""),
    )


def effect_to_json(effect: Effect) -> bytes:
    """The effect as JSON."""
    match effect:
        case Send(id=key, message=message):
            return orjson.dumps({"kind": "send", "id": key, "message": outbound_to_dict(message)})
        case RunAction(id=key, action=action, args=args, secrets=secrets):
            return orjson.dumps({"kind": "run", "id": key, "action": action, "args": args, "secrets": secrets})
        case RequestPayment(id=key, args=args):
            return orjson.dumps({"kind": "pay", "id": key, "args": args})
        case SetTimer(id=key, due=due):
            return orjson.dumps({"kind": "timer", "id": key, "due": due})


def effect_from_json(raw: bytes | str) -> Effect:
    """The effect that `effect_to_json` wrote."""
    told: dict[str, Any] = orjson.loads(raw)
    key = EffectId(told["id"])
    match told["kind"]:
        case "send":
            return Send(key, outbound_from_dict(told["message"]))
        case "run":
            return RunAction(key, told["action"], told["args"], tuple(told["secrets"]))
        case "pay":
            return RequestPayment(key, told["args"])
        case "timer":
            return SetTimer(key, Instant(told["due"]))
    raise ValueError(f"no effect is called {told['kind']!r}")


def event_to_json(event: Event) -> bytes:
    """The event as JSON."""
    told: dict[str, object] = {"kind": _EVENT_NAMES[type(event)], "id": event.id, "at": event.at}
    if isinstance(event, Said):
        told |= {"text": event.text, "message": event.kind.value, "choice": event.choice}
        if event.attached:
            told["attached"] = event.attached
    elif isinstance(event, Offered):
        told |= {"node": event.node, "text": event.text, "slots": event.slots}
    elif isinstance(event, Moved):
        told["to"] = event.to
    else:
        told["answers"] = event.answers
    if isinstance(event, ActionFinished | PaymentSettled):
        told |= {"outcome": event.outcome, "slots": event.slots}
    return orjson.dumps(told)


def event_from_json(raw: bytes | str) -> Event:
    """The event that `event_to_json` wrote."""
    told: dict[str, Any] = orjson.loads(raw)
    key, at = EventId(told["id"]), Instant(told["at"])
    match told["kind"]:
        case "said":
            return Said(key, at, told["text"], MessageKind(told["message"]), told["choice"], told.get("attached", {}))
        case "action":
            return ActionFinished(key, at, EffectId(told["answers"]), told["outcome"], told["slots"])
        case "payment":
            return PaymentSettled(key, at, EffectId(told["answers"]), told["outcome"], told["slots"])
        case "timer":
            return TimerFired(key, at, EffectId(told["answers"]))
        case "offer":
            return Offered(key, at, told["node"], told["text"], told["slots"])
        case "moved":
            return Moved(key, at, told["to"])
    raise ValueError(f"no event is called {told['kind']!r}")


def attached_to(message: Inbound) -> dict[str, Json]:
    """What came with a message beside its text, as plain JSON: media, location, cards, about, raw."""
    parts = {"media": message.media, "location": message.location, "cards": message.cards}
    told = {"about": message.about, "raw": message.raw, **parts}
    carried = {name: value for name, value in told.items() if value}
    found: dict[str, Json] = orjson.loads(orjson.dumps(carried)) if carried else {}
    return found


def outbound_to_dict(message: Outbound) -> dict[str, object]:
    """An outbound message as plain JSON values; what is empty is left out."""
    told: dict[str, object] = {"text": message.text}
    if message.options:
        told["options"] = [[option.key, option.label] for option in message.options]
    if message.kind is not MessageKind.TEXT:
        told["kind"] = message.kind.value
    for name in _PARTS:
        if value := getattr(message, name):
            told[name] = value  # orjson writes a dataclass as an object
    return told


def outbound_from_dict(told: Mapping[str, Any]) -> Outbound:
    """The message that `outbound_to_dict` wrote."""
    get = told.get
    options = tuple([Option(key, label) for key, label in get("options", ())])
    plain = Outbound(told["text"], options, MessageKind(get("kind", MessageKind.TEXT)), get("prompt", ""))
    if not told.keys() & _RARE:
        return plain
    template = get("template")
    return replace(
        plain,
        media=Media(**told["media"]) if "media" in told else None,
        location=Location(**told["location"]) if "location" in told else None,
        cards=tuple([Card(card["name"], tuple(card["phones"])) for card in get("cards", ())]),
        about=get("about", ""),
        template=Template(template["name"], template["language"], tuple(template["values"])) if template else None,
        shape=get("shape", ""),
    )


_RARE = {"media", "location", "cards", "about", "template", "shape"}
_PARTS = ("prompt", *sorted(_RARE))
_EVENT_NAMES: Mapping[type[Event], str] = {
    Said: "said",
    ActionFinished: "action",
    PaymentSettled: "payment",
    TimerFired: "timer",
    Offered: "offer",
    Moved: "moved",
}
