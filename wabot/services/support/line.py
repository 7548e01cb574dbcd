"""One thing said in a ticket, and how it is sent on to the other side."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from wabot.core.clock import DAY, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.ids import EventId, TenantId
from wabot.core.message import Card, Location, Media, MessageKind, Outbound
from wabot.flow import values
from wabot.flow.codec import event_from_json
from wabot.flow.events import Json, Said
from wabot.ports.store import Store, Tx
from wabot.services.files import Files
from wabot.services.received import Received, ReceivedFiles

KEPT = 7 * DAY
"""How long a file that is sent on can be read: a phone may be off for days."""
_FILES = frozenset({
    MessageKind.IMAGE, MessageKind.VIDEO, MessageKind.AUDIO, MessageKind.DOCUMENT, MessageKind.STICKER,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody said. `part` is what is no text, `file` its bytes; `lost`: those are gone."""

    words: str
    kind: MessageKind
    source: str  # the effect that brings it
    at: Instant
    part: Outbound | None = None
    file: Received | None = None
    lost: bool = False

    def kept(self, tx: Tx, files: Files, tenant: TenantId) -> Outbound | None:
        """What is to be sent besides the words, its file kept for as long as the way may take."""
        if self.part is None or self.file is None:
            return self.part
        media = files.keep(tx, tenant, self.file.content, self.file.mime, self.file.filename, KEPT)
        return replace(self.part, media=media)


class Lines:
    """Makes lines of what people said to bots."""

    def __init__(self, store: Store, received: ReceivedFiles) -> None:
        self._store, self._received = store, received

    async def read(  # noqa: PLR0913 - where it lies, and what is known of it
        self, tenant: TenantId, event: str, words: str, source: str, at: Instant, *, patient: bool
    ) -> Line:
        """What this event said; `words` without its address. Retry (while `patient`) where a file cannot be had yet."""
        stored = await self._store.read(lambda tx: tx.tenant(tenant).events.get(EventId(event)))
        said = event_from_json(stored.body) if stored is not None and stored.body else None
        if not isinstance(said, Said):
            return Line(words, MessageKind.TEXT, source, at)
        line = Line(words, said.kind, source, at, _part(said))
        if said.kind not in _FILES:
            return line
        try:
            answer = values.media(said.kind.value, event, words)
            return replace(line, file=await self._received.read(tenant, answer))
        except Refused:
            return replace(line, part=None, lost=True)
        except Retry:
            if patient:
                raise
            return replace(line, part=None, lost=True)

    async def words(self, tenant: TenantId, event: str) -> str:
        """The text of an event, "" where it is gone."""
        stored = await self._store.read(lambda tx: tx.tenant(tenant).events.get(EventId(event)))
        said = event_from_json(stored.body) if stored is not None and stored.body else None
        return said.text if isinstance(said, Said) else ""


def _part(said: Said) -> Outbound | None:
    carried: Mapping[str, Any] = said.attached
    if said.kind in _FILES and isinstance(carried.get("media"), dict):
        return Outbound("", kind=said.kind, media=Media(**carried["media"]))
    if said.kind is MessageKind.LOCATION and isinstance(carried.get("location"), dict):
        return Outbound("", kind=said.kind, location=Location(**carried["location"]))
    if said.kind is MessageKind.CONTACT and isinstance(carried.get("cards"), list):
        cards = tuple([Card(card["name"], tuple(card["phones"])) for card in carried["cards"]])
        return Outbound("", kind=said.kind, cards=cards)
    return None


def worded(line: Line) -> Json:
    """The words of a line; of one without words, what it is."""
    if line.lost:
        return values.text("support-lost-file", {"words": line.words})
    if line.words:
        return line.words
    return values.text(f"support-kind-{line.kind.value}")
