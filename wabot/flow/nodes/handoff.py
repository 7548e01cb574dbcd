"""The handoff: a person goes on with the conversation, until they hand it back.

The action `handoff.open` {topic} ends in `nobody` or `closed` at once, or in `ended` when the person hands back; it is
silent until then. What is said meanwhile goes on as `handoff.relay` {handoff, event, text, kind}, and who wants home is
let go by `handoff.leave` {handoff}; nobody awaits these two. `handoff` is the id of the effect that opened it.
"""

from typing import Literal

from pydantic import field_validator

from wabot.core.ids import EffectId
from wabot.flow.effects import Effect, RunAction
from wabot.flow.events import Said
from wabot.flow.fields import Model, Name, TextField, Value
from wabot.flow.walk import Walk

OPEN, RELAY, LEAVE = "handoff.open", "handoff.relay", "handoff.leave"


class Handoff(Model):
    """A person goes on with the conversation; the flow does when they hand it back."""

    kind: Literal["handoff"]
    text: TextField | None = None
    topic: Value = ""
    outcomes: dict[Literal["ended", "nobody", "closed"], Name]

    @field_validator("outcomes")
    @classmethod
    def _ends(cls, outcomes: dict[str, str]) -> dict[str, str]:
        for needed in ("ended", "nobody"):
            if needed not in outcomes:
                raise ValueError(f"a handoff says where to go when it ends in {needed}")
        return outcomes


def enter_handoff(walk: Walk, node: Handoff) -> None:
    """Ask for a person and wait for the word that they are done."""
    if node.text is not None:
        walk.say(node.text)
    topic = walk.resolve(node.topic)
    walk.await_(lambda effect: RunAction(effect, OPEN, {"topic": topic}))


def relay(walk: Walk, said: Said) -> None:
    """What was said goes on to the person; nothing is answered by us."""
    opened = walk.awaiting

    def run(effect: EffectId) -> Effect:
        told = {"handoff": opened, "event": said.id, "text": said.text, "kind": said.kind.value}
        return RunAction(effect, RELAY, told)

    walk.extra.append(run)


def leave(walk: Walk) -> None:
    """The contact goes home; the person is told that nobody listens any more."""
    opened = walk.awaiting
    walk.extra.append(lambda effect: RunAction(effect, LEAVE, {"handoff": opened}))
