"""Pictures in a chat: a few as pictures, many as one document, once however often it is tried."""

from collections.abc import Sequence

import pytest

from tests.flow.chat import book_of
from tests.services.tenants.world import World
from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, ContactId, CountedIds, EffectId
from wabot.core.message import MessageKind, Outbound, phone_address
from wabot.flow.book import Book
from wabot.flow.codec import effect_from_json
from wabot.flow.effects import Send
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call
from wabot.ports.store.contacts import Sighting
from wabot.services.files import Files
from wabot.services.flow_tools.pictures import MOST, FlowPictures

OWNER = "254711222333"


def a_book(steps: int) -> Book:
    lines = [f'  s{n}: {{kind: message, text: {{en: "Step {n}"}}, goto: s{n + 1}}}' for n in range(steps)]
    return book_of("\n".join(["book: test", "start: s0", "nodes:", *lines, f"  s{steps}: {{kind: end}}"]))


class Chat:
    """An owner's chat with the master bot."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.files = Files(world.store, world.clock, CountedIds(), world.vault)
        self.pictures = FlowPictures(world.store, self.files, world.notices, patience=0)

    async def asks(self, book: Book, flow: str = "") -> str:
        world = self._world
        sighting = Sighting(phone_address(OWNER), world.clock.now(), ContactId("owner"))
        met = await world.store.submit(lambda tx: tx.tenant(PLATFORM).contacts.meet(sighting))
        actor = Actor(met.id, OWNER, Role.TENANT_OWNER, "en")
        call = Call(EffectId("e1"), PLATFORM, actor, Instant(1_800_000_000_000), Scene())
        return await self.pictures.send(call, book, flow)

    async def got(self) -> Sequence[Outbound]:
        rows = await self._world.store.read(lambda tx: tx.tenant(PLATFORM).outbox.tail(50))
        effects = [effect_from_json(row.body) for row in rows]
        return [effect.message for effect in effects if isinstance(effect, Send) and effect.message.media]


async def test_a_small_flow_is_a_picture_once(world: World) -> None:
    chat = Chat(world)
    assert [await chat.asks(a_book(3)) for _ in range(2)] == ["sent", "sent"]
    (message,) = await chat.got()
    assert message.kind is MessageKind.IMAGE
    assert message.text == "🗺 *test*"
    assert message.media is not None
    assert (await chat.files.read(message.media.reference)).startswith(b"\x89PNG")


async def test_several_pages_are_numbered(world: World) -> None:
    chat = Chat(world)
    assert await chat.asks(a_book(40)) == "sent"
    messages = await chat.got()
    assert 1 < len(messages) <= MOST
    assert {message.kind for message in messages} == {MessageKind.IMAGE}
    assert {message.text for message in messages} == {
        f"🗺 *test* · {n} of {len(messages)}" for n in range(1, len(messages) + 1)
    }


async def test_many_pages_are_one_document(world: World) -> None:
    chat = Chat(world)
    assert await chat.asks(a_book(150)) == "sent"
    (message,) = await chat.got()
    assert message.media is not None
    assert (message.kind, message.media.filename) == (MessageKind.DOCUMENT, "test.pdf")
    assert (await chat.files.read(message.media.reference)).startswith(b"%PDF")


@pytest.mark.parametrize("flow", ["other", "test.txt"])
async def test_a_flow_that_is_not_there_is_not_drawn(world: World, flow: str) -> None:
    chat = Chat(world)
    assert await chat.asks(a_book(2), flow) == "none"
    assert await chat.got() == []
