"""A rehearsal told in words: what the person would read, what wabot would do, and how that may end."""

from collections.abc import Mapping

from wabot.flow import talking, values
from wabot.flow.calling import host_of
from wabot.flow.effects import Effect, RequestPayment, RunAction, SetTimer
from wabot.flow.events import Json
from wabot.flow.nodes import ai, call, handoff
from wabot.flow.rehearsal import Heard
from wabot.flow.state import Scene
from wabot.flow.texts import Texts

FRAME = "▏ "
"""Leads every line that nobody was really sent."""


def narrate(heard: Heard, texts: Texts, scene: Scene) -> str:
    """What happened, in the language of whoever rehearses; the person's own messages are framed."""
    said = [_framed(message.text, message.media.filename if message.media else "") for message in heard.said]
    parts = [*said, *(texts.say(*_told(effect, scene)) for effect in heard.done)]
    if heard.ends:
        parts.append("\n".join([texts.say("simulate-ends", scene), *_numbered(heard.ends, texts, scene)]))
    elif heard.wants:
        parts.append(texts.say(f"simulate-wants-{heard.wants}", scene))
    elif heard.over:
        parts.append(texts.say("simulate-ended", scene))
    elif not parts:
        parts.append(texts.say("simulate-nothing", scene))
    return "\n\n".join(parts)


def outcome_words(outcome: str, texts: Texts, scene: Scene) -> str:
    """How something may end, in words."""
    key = f"outcome-{outcome.replace('_', '-')}"
    return texts.say(key, scene) if texts.knows(key) else outcome.replace("_", " ")


def _numbered(ends: tuple[str, ...], texts: Texts, scene: Scene) -> list[str]:
    return [f"{n} {outcome_words(outcome, texts, scene)}" for n, outcome in enumerate(ends, start=1)]


def _framed(text: str, file: str) -> str:
    words = f"[{file}]\n{text}".strip() if file else text
    return "\n".join(f"{FRAME}{line}".rstrip() for line in words.split("\n"))


def _told(effect: Effect, scene: Scene) -> tuple[str, Scene, Mapping[str, Json]]:
    match effect:
        case RunAction(action=name, args=args):
            key, told = _TOLD.get(name, ("simulate-action", ""))
            value = host_of(str(args["url"])) if told == "url" else args.get(told, name) if told else name
            return key, scene, {"what": value}
        case RequestPayment(args=args):
            return "simulate-pay", scene, {"what": _amount(args)}
        case SetTimer(due=due):
            return "simulate-wait", scene, {"until": values.at(due)}
        case _:
            return "simulate-nothing", scene, {}


def _amount(args: Mapping[str, Json]) -> Json:
    """What is asked for, as far as the flow itself says so."""
    return next((value for value in args.values() if values.kind_of(value) == "money"), args.get("price") or "")


_TOLD = {
    call.ACTION: ("simulate-call", "url"),
    ai.ACTION: ("simulate-ai", "said"),
    talking.ACTION: ("simulate-ai", "text"),
    handoff.OPEN: ("simulate-handoff", "topic"),
    handoff.RELAY: ("simulate-relay", "text"),
    handoff.LEAVE: ("simulate-leave", ""),
}
