"""What a contact and the bot have said to each other lately, as a model may read it."""

import re
from collections.abc import Sequence

from wabot.core.ids import ContactId, EventId, TenantId
from wabot.core.message import MessageKind
from wabot.flow.codec import effect_from_json, event_from_json
from wabot.flow.effects import Send
from wabot.flow.events import Said
from wabot.ports.model import Message
from wabot.ports.store import OutboxRow, StoredEvent, Tx
from wabot.services.effects import DOTS, without_shown
from wabot.services.notices import SEND

EACH, ALL = 400, 4_000
"""Characters of one message, and of all together."""
_LOOK = 4  # events and effects are of several kinds: so many times as many rows are read
SAID = "said"
_CARD = re.compile(r"\b\d(?:[ -]?\d){12,18}\b")


def history(tx: Tx, tenant: TenantId, contact: ContactId, before: EventId, most: int) -> tuple[Message, ...]:
    """The last `most` messages before this event, oldest first; secrets are dots. Nobody else's words are read."""
    if most <= 0:
        return ()
    scope = tx.tenant(tenant)
    heard = [one for one in scope.events.tail(most * _LOOK, contact) if one.kind == SAID and one.contact == contact]
    asked = next((one for one in heard if one.id == before), None)
    if asked is not None:
        heard = heard[heard.index(asked) + 1 :]
    told = [one for one in scope.outbox.tail(most * _LOOK, contact) if one.kind == SEND and one.contact == contact]
    if asked is not None:
        told = [one for one in told if one.created_at <= asked.recorded_at]
    spoken = [(one.recorded_at, 0, _heard(one)) for one in heard] + [(one.created_at, 1, _told(one)) for one in told]
    spoken.sort(key=lambda each: each[:2])
    return _bounded([message for _, _, message in spoken if message.text][-most:])


def dotted(text: str) -> str:
    """Without what no model needs to know: shown secrets, and numbers as long as those of cards."""
    return _CARD.sub(DOTS, without_shown(text))


def _heard(event: StoredEvent) -> Message:
    said = event_from_json(event.body) if event.body else None
    if not isinstance(said, Said):
        return Message("user", DOTS)  # it held a secret and was forgotten
    words = said.text if said.kind is MessageKind.TEXT else f"({said.kind.value}) {said.text}"
    return Message("user", dotted(words.strip())[:EACH])


def _told(row: OutboxRow) -> Message:
    effect = effect_from_json(row.body)
    return Message("assistant", dotted(effect.message.text)[:EACH] if isinstance(effect, Send) else "")


def _bounded(messages: Sequence[Message]) -> tuple[Message, ...]:
    """The newest that fit."""
    kept: list[Message] = []
    left = ALL
    for one in reversed(messages):
        left -= len(one.text)
        if left < 0:
            break
        kept.append(one)
    return tuple(reversed(kept))
