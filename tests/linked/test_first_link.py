"""The first `wabot run` with a linked master bot: its code in the terminal, or a page where there is no terminal."""

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.e2e.program import Service, started, terminal
from tests.linked.test_parents import ADMIN, MASTER, environ_of

if TYPE_CHECKING:
    from tests.linked.whatsapp.phone import Phone
    from tests.linked.whatsapp.server import WhatsApp

pytestmark = pytest.mark.slow


async def test_the_terminal_shows_a_code_and_a_qr_until_it_is_linked(whatsapp: "WhatsApp", tmp_path: Path) -> None:
    master = whatsapp.phone(MASTER)
    admin = whatsapp.phone(ADMIN, partner=master)
    async with terminal(tmp_path, ["run"], environ_of(whatsapp)) as person:
        await person.until("is running at")
        await person.until("▀")  # a QR is drawn
        await whatsapp.until(lambda: whatsapp.waiting and whatsapp.waiting[-1].hello is not None)
        [code] = set(re.findall(r"\b[1-9A-Z]{4}-[1-9A-Z]{4}\b", person.screen))
        await master.type_code(code)
        await person.until("✅")
        await admin.says("hi")
        assert "1 " in (await admin.hears()).text


async def test_without_a_terminal_a_page_does(whatsapp: "WhatsApp", tmp_path: Path) -> None:
    async with started(tmp_path, environ_of(whatsapp)) as running:
        await linked_by_page(running, whatsapp.phone(MASTER))


async def linked_by_page(running: Service, master: "Phone") -> None:
    """Open the page that stands in the log, ask for a code, type it on the phone."""
    page = ""
    while not page:
        line = (await asyncio.wait_for(running.process.stdout.readline(), 30)).decode()
        page = "".join(re.findall(r"http://127\.0\.0\.1:\d+/pair/\S+", line))
    async with aiohttp.ClientSession() as client:
        async with client.post(page, data={"again": "1"}) as answer:  # the button: a code is asked for
            assert answer.status == 200
        async with client.get(f"{page}/events") as events:
            code = await _first(events.content, r"[1-9A-Z]{4}-[1-9A-Z]{4}(?=</strong>)")
            await master.type_code(code)
            await _first(events.content, r'class=\\?"good')


async def _first(stream: aiohttp.StreamReader, words: str) -> str:
    """The first of these words that comes."""
    async with asyncio.timeout(30):
        async for line in stream:
            if found := re.search(words, line.decode()):
                return found.group()
    raise AssertionError(f"no {words}")
