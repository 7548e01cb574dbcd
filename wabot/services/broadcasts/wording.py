"""The words of a broadcast: read from what somebody wrote, and filled in for each who gets them."""

from dataclasses import replace
from typing import Protocol

from wabot.core.ids import EffectId
from wabot.core.message import MessageKind, Outbound
from wabot.flow.codec import effect_from_json, effect_to_json
from wabot.flow.effects import Send
from wabot.flow.events import Json
from wabot.flow.template import compiled
from wabot.ports.store.contacts import Contact

GAPS = frozenset({"name", "business"})
"""What `{{…}}` may stand for: how somebody is called, and the business itself."""
LONGEST = 2000
_DRAFT = EffectId("draft")


class Say(Protocol):
    """A text by key, in the language of a contact."""

    def __call__(self, contact: Contact, key: str, args: dict[str, Json]) -> str: ...


def strange_gap(text: str) -> str:
    """The first `{{gap}}` that stands for nothing, "" where all are known."""
    return next((gap for gap in compiled(text).slots if gap not in GAPS), "")


def to_body(message: Outbound) -> str:
    """As it is kept."""
    return effect_to_json(Send(_DRAFT, message)).decode()


def from_body(body: str) -> Outbound:
    """As it was kept."""
    effect = effect_from_json(body)
    if not isinstance(effect, Send):
        raise TypeError("a broadcast carries a message")
    return effect.message


def written_for(message: Outbound, contact: Contact, say: Say, business: str, hint: str) -> Outbound:
    """The message for this one; `hint` is the key of the line on how to get no more of these, "" for none."""
    words = {"name": contact.called or say(contact, "broadcast-friend", {}), "business": business}

    def filled(text: str) -> str:
        return compiled(text).fill(lambda gap: words.get(gap, ""))

    if message.template is not None:
        values = tuple(filled(value) for value in message.template.values)
        return replace(message, text=filled(message.text), template=replace(message.template, values=values))
    below = say(contact, hint, {}) if hint and message.kind is not MessageKind.AUDIO else ""
    return replace(message, text="\n\n".join(part for part in (filled(message.text), below) if part))
