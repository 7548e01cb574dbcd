"""What the fleet is measured with can itself fail, and says so."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.faults.fleet.proof import old_sends, old_sockets
from tests.faults.fleet.proxy import Mode, Proxy
from tests.faults.fleet.whatsapp import Sent, Session, WhatsApp, until

SOON = 2.0
A_MOMENT = 0.05


class Bot:
    """One socket to the stand-in."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self.writer = reader, writer

    def say(self, **words: Any) -> None:
        self.writer.write(json.dumps(words).encode() + b"\n")

    async def hear(self) -> dict[str, Any]:
        """The next word; empty at the end of the socket."""
        line = await asyncio.wait_for(self._reader.readline(), SOON)
        return dict(json.loads(line or b"{}"))


async def bot(port: int, server: str, epoch: int) -> Bot:
    """Connected, and welcome."""
    one = Bot(*await asyncio.open_connection("127.0.0.1", port))
    one.say(t="hello", tenant="T1", server=server, boot="b", epoch=epoch)
    assert (await one.hear())["t"] == "welcome"
    return one


@pytest.fixture
async def proxy(whatsapp: WhatsApp) -> AsyncIterator[Proxy]:
    made = Proxy(whatsapp.port)
    await made.start()
    yield made
    await made.stop()


async def test_the_newest_socket_wins(whatsapp: WhatsApp) -> None:
    older = await bot(whatsapp.port, "alpha", 1)
    newer = await bot(whatsapp.port, "beta", 2)
    assert await older.hear() == {"t": "replaced"}
    assert await older.hear() == {}
    newer.say(t="send", n=1, key="e/0", to="254", text="hi", epoch=2)
    assert (await newer.hear())["t"] == "sent"
    assert [session.end for session in whatsapp.sessions] == ["replaced", ""]
    assert whatsapp.held_by("beta") == {"T1"}
    older.writer.close()
    newer.writer.close()


async def test_what_nobody_took_is_offered_again(whatsapp: WhatsApp) -> None:
    first = await bot(whatsapp.port, "alpha", 1)
    said = [whatsapp.say("T1", "254", "hi"), whatsapp.say("T1", "254", "hi")]
    assert [(await first.hear())["id"] for _ in said] == [one.id for one in said]
    first.say(t="ack", id=said[0].id)
    first.writer.close()
    await until(lambda: "T1" not in whatsapp.up, SOON)
    second = await bot(whatsapp.port, "beta", 2)
    assert (await second.hear())["id"] == said[1].id
    second.writer.close()


async def test_a_frozen_way_holds_everything_until_it_thaws(whatsapp: WhatsApp, proxy: Proxy) -> None:
    one = await bot(proxy.port, "alpha", 1)
    proxy.be(Mode.FREEZE)
    one.say(t="ping", n=1)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(one.hear(), A_MOMENT)
    proxy.be(Mode.PASS)
    assert await one.hear() == {"t": "pong", "n": 1}
    one.writer.close()


async def test_a_half_open_way_takes_and_does_not_give(whatsapp: WhatsApp, proxy: Proxy) -> None:
    one = await bot(proxy.port, "alpha", 1)
    proxy.be(Mode.HALF_OPEN)
    one.say(t="send", n=1, key="e/0", to="254", text="hi", epoch=1)
    await until(lambda: len(whatsapp.sent) == 1, SOON)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(one.hear(), A_MOMENT)
    one.writer.close()


async def test_a_reset_way_ends_both_sides(whatsapp: WhatsApp, proxy: Proxy) -> None:
    one = await bot(proxy.port, "alpha", 1)
    proxy.be(Mode.REFUSE)
    proxy.reset()
    with pytest.raises(ConnectionResetError):
        await one.hear()
    await until(lambda: not whatsapp.up, SOON)
    with pytest.raises((ConnectionResetError, KeyError)):
        await bot(proxy.port, "alpha", 1)


async def test_old_epochs_are_seen(whatsapp: WhatsApp) -> None:
    writers = [(await bot(whatsapp.port, "alpha", 1)).writer for _ in range(2)]

    def session(epoch: int) -> Session:
        return Session("T1", "alpha", "b", epoch, whatsapp.up["T1"].writer, 0.0)

    def sent(at: float, socket: int, epoch: int) -> Sent:
        return Sent(at, session(socket), epoch, "e/0", "254", "hi")

    began = {"T1": [(10.0, 1), (20.0, 2)]}
    fine = [sent(15, 1, 1), sent(20, 2, 2), sent(25, 2, 2)]
    late = [sent(21, 1, 1), sent(22, 1, 2), sent(23, 2, 0)]
    assert old_sends([*fine, *late], began) == late
    sockets = [session(epoch) for epoch in (1, 2, 2, 1, 3, 0)]
    assert old_sockets(sockets) == [sockets[3], sockets[5]]
    for writer in writers:
        writer.close()
