"""Pictures of flows, sent into a chat: a few as pictures, many as one document, or text where nothing is drawn."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wabot.core.ids import EffectId
from wabot.core.languages import RIGHT_TO_LEFT
from wabot.core.message import MessageKind, Outbound
from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.flow.mermaid import mermaid
from wabot.flow.sketch import Sketch, sketch
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.action import Call
from wabot.ports.store import Store, Tx
from wabot.services.drawing.flow_picture import Captions, Undrawable, draw_flow
from wabot.services.drawing.pdf import bound
from wabot.services.files import Files
from wabot.services.notices import Notices

MOST = 5  # pictures in a row: more are one document, for a chat is no album
PATIENCE = 5.0
"""Real seconds in which pictures go out before the words that follow them."""
LOOK = 0.02


@dataclass(frozen=True, slots=True)
class Drawn:
    """One file as it is sent."""

    content: bytes
    kind: MessageKind
    mime: str
    name: str
    words: tuple[str, Mapping[str, Json]]  # the key and arguments of what stands below


class FlowPictures:
    """Draws in a thread, one flow at a time, and sends what came out."""

    def __init__(self, store: Store, files: Files, notices: Notices, patience: float = PATIENCE) -> None:
        self._store, self._files, self._notices, self._patience = store, files, notices, patience
        self._drawing = asyncio.Lock()  # a second of a processor each: they shall not come all at once

    async def send(self, call: Call, book: Book, flow: str, note: str = "") -> str:
        """Into the chat that asked. `sent`, `text` (as a Mermaid document), `none` (no such flow).

        `note`: the key of a word for the title.
        """
        drawing = sketch(book, call.scene, flow)
        if not drawing.notes:
            return "none"
        title = (flow or book.name).removesuffix(".yaml")
        head = f"{title} · {book.texts.say(note, call.scene)}" if note else title
        try:
            async with self._drawing:
                pages = await asyncio.to_thread(draw_flow, drawing, captions(head, book.texts, call.scene))
        except Undrawable:
            await self.put(call, [_as_text(drawing, title)])
            return "text"
        await self.put(call, await asyncio.to_thread(_files_of, pages, title))
        return "sent"

    async def put(self, call: Call, drawn: Sequence[Drawn]) -> None:
        """Send files into the chat of whoever calls, once, and wait a moment for them to be gone."""
        rows = [EffectId(f"{call.key}/file{n}") for n in range(len(drawn))]

        def queue(tx: Tx) -> None:
            contact = tx.tenant(call.tenant).contacts.get(call.actor.contact)
            if contact is None or tx.tenant(call.tenant).outbox.get(rows[0]) is not None:
                return
            for row, one in zip(rows, drawn, strict=True):
                media = self._files.keep(tx, call.tenant, one.content, one.mime, one.name)
                part = Outbound("", kind=one.kind, media=media)
                self._notices.pass_on(tx, contact, *one.words, row, part)

        await self._store.submit(queue)
        await self._gone(call, rows[-1])

    async def _gone(self, call: Call, row: EffectId) -> None:
        try:
            async with asyncio.timeout(self._patience):
                while True:
                    sent = await self._store.read(lambda tx: tx.tenant(call.tenant).outbox.get(row))
                    if sent is None or sent.settled_at is not None:
                        return
                    await asyncio.sleep(LOOK)
        except TimeoutError:
            return  # it comes below


def captions(title: str, texts: Texts, scene: Scene) -> Captions:
    """The words around a picture, for this reader."""
    return Captions(
        title,
        page=lambda page: texts.say("picture-page", scene, {"page": page}),
        page_of=lambda page, pages: texts.say("picture-page-of", scene, {"page": page, "pages": pages}),
        from_right=scene.language.partition("-")[0] in RIGHT_TO_LEFT,
    )


def _files_of(pages: Sequence[bytes], title: str) -> list[Drawn]:
    if len(pages) > MOST:
        words = ("picture-caption", {"flow": title})
        return [Drawn(bound(pages), MessageKind.DOCUMENT, "application/pdf", f"{title}.pdf", words)]
    several = len(pages) > 1
    key = "picture-caption-page" if several else "picture-caption"
    return [
        Drawn(page, MessageKind.IMAGE, "image/png", name, (key, {"flow": title, "page": n, "pages": len(pages)}))
        for n, page in enumerate(pages, start=1)
        for name in [f"{title}-{n}.png" if several else f"{title}.png"]
    ]


def _as_text(drawing: Sketch, title: str) -> Drawn:
    content, words = mermaid(drawing).encode(), ("picture-caption", {"flow": title})
    return Drawn(content, MessageKind.DOCUMENT, "text/plain", f"{title}.mmd", words)
