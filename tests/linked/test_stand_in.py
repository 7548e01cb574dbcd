"""The stand-in itself, against the library with nothing of ours around it."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.linked.whatsapp.server import WhatsApp

pytestmark = pytest.mark.slow
BOT, ANN = "+256700000001", "+256700000002"


class Plain:
    """One running child."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        self._reader = reader

    async def tells(self, what: str) -> str:
        """What it says next about `what`."""
        async with asyncio.timeout(30):
            while line := await self._reader.readline():
                kind, about = json.loads(line)
                if kind == what:
                    return str(about)
        raise EOFError(what)


Start = Callable[..., Awaitable[Plain]]


@pytest.fixture
async def start(whatsapp: "WhatsApp", tmp_path: Path) -> AsyncIterator[Start]:
    """Begins children on one store."""
    async with AsyncExitStack() as stack:

        async def begin(number: str = "") -> Plain:
            ours, theirs = os.pipe()
            program = [str(Path(__file__).with_name("plain.py")), str(whatsapp.wheel.path), str(tmp_path / "s.db")]
            quiet = asyncio.subprocess.DEVNULL
            child = await asyncio.create_subprocess_exec(
                sys.executable, *program, str(theirs), number, pass_fds=[theirs], stdout=quiet, stderr=quiet
            )
            os.close(theirs)
            reader = asyncio.StreamReader()
            pipe = os.fdopen(ours, "rb")
            await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
            stack.push_async_callback(child.wait)
            stack.callback(child.kill)
            return Plain(reader)

        yield begin


async def test_a_scanned_code_links_and_messages_go_both_ways(whatsapp: "WhatsApp", start: Start) -> None:
    bot = whatsapp.phone(BOT)
    ann = whatsapp.phone(ANN, "Ann", partner=bot)
    child = await start()
    device = await bot.scan(await child.tells("qr"))
    await child.tells("connected")
    await ann.says("hi")
    assert await child.tells("message") == f"{ann.lid[:-4]} {ANN[1:]} hi"
    assert (await ann.hears()).text == "echo hi"
    await ann.says("by number", by_number=True)
    assert await child.tells("message") == f"{ANN[1:]} {ann.lid[:-4]} by number"
    assert (await ann.hears()).text == "echo by number"
    await whatsapp.until(lambda: not device.queue)


async def test_a_typed_code_links_too(whatsapp: "WhatsApp", start: Start) -> None:
    bot = whatsapp.phone(BOT)
    child = await start(BOT)
    device = await bot.type_code(await child.tells("code"))
    assert device.jid == f"{BOT[1:]}:1@s.whatsapp.net"
    await child.tells("connected")


async def test_what_was_said_meanwhile_is_delivered_after_a_drop(whatsapp: "WhatsApp", start: Start) -> None:
    bot = whatsapp.phone(BOT)
    ann = whatsapp.phone(ANN, partner=bot)
    child = await start()
    device = await bot.scan(await child.tells("qr"))
    await child.tells("connected")
    await whatsapp.close()
    await ann.says("while away")
    assert list(device.queue)
    await whatsapp.open()
    assert (await child.tells("message")).endswith(" while away")
    assert (await ann.hears()).text == "echo while away"
