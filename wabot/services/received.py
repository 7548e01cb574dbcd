"""Files that people sent us: read from the channel that took them, by what a conversation remembers of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wabot.core.errors import Refused
from wabot.core.ids import EventId, TenantId
from wabot.core.message import Media
from wabot.flow.codec import event_from_json
from wabot.flow.events import Json, Said
from wabot.flow.values import kind_of
from wabot.ports.channel import Channel
from wabot.ports.store import Store


@dataclass(frozen=True, slots=True)
class Received:
    """A file as it came."""

    content: bytes
    mime: str
    filename: str


class ReceivedFiles:
    """Reads what the answer to an ask of `input: media` stands for."""

    def __init__(self, store: Store, channel_of: Callable[[TenantId], Channel]) -> None:
        self._store, self._channel_of = store, channel_of

    async def read(self, tenant: TenantId, answer: Json) -> Received:
        """The file; `tenant` is whose bot it was sent to. Raises Refused(no_media, too_large, gone) or Retry."""
        media = await self.media(tenant, answer)
        content = await self._channel_of(tenant).fetch(tenant, media)
        return Received(content, media.mime, media.filename)

    async def media(self, tenant: TenantId, answer: Json) -> Media:
        """What the channel said of it. Raises Refused("no_media" | "gone")."""
        if kind_of(answer) != "media" or not isinstance(answer, dict):
            raise Refused("no_media", "no file was sent")
        key = EventId(str(answer.get("event")))
        stored = await self._store.read(lambda tx: tx.tenant(tenant).events.get(key))
        event = None if stored is None else event_from_json(stored.body)
        if not isinstance(event, Said):
            raise Refused("gone", "the message that carried it was pruned")
        carried: Any = event.attached.get("media")
        if not isinstance(carried, dict):
            raise Refused("no_media", "the message carries no file")
        return Media(**carried)
