"""`wabot run` on the Cloud API: everything by Meta's webhooks, against a stand-in of the Graph API over real HTTP."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.program import Service, service
from wabot.testing.graph import GraphServer, Letter, Number, Phone

pytestmark = pytest.mark.slow

SECRET, VERIFY = "the-apps-secret", "our-word"
MASTER, DUKA = "100200300", "100200301"
PIN = "2580"
SOON = 15.0


@dataclass(slots=True)
class Talk:
    """A phone in a conversation with one number; reads on from where it stopped."""

    phone: Phone
    number: str
    read: int = 0

    async def say(self, text: str, *answers: str) -> Letter:
        """Write, and wait for a message that holds each of these."""
        self.read = len(self.phone.inbox)
        self.phone.says(self.number, text)
        return await self.hear(*answers)

    async def tap(self, letter: Letter, title: str, *answers: str) -> Letter:
        """Choose from a message, and wait as after `say`."""
        self.read = len(self.phone.inbox)
        self.phone.taps(letter, title)
        return await self.hear(*answers)

    async def hear(self, *answers: str) -> Letter:
        """Wait for a message from this number that holds all of these words."""
        async with asyncio.timeout(SOON):
            while True:
                for letter in self.phone.inbox[self.read :]:
                    if letter.number_id == self.number and all(answer in letter.text for answer in answers):
                        return letter
                await asyncio.sleep(0.02)


@dataclass(slots=True)
class Set:
    """wabot and Meta, introduced to each other."""

    meta: GraphServer
    wabot: Service

    def talk(self, phone: str, number: str = MASTER) -> Talk:
        return Talk(self.meta.phone(phone), number)


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Set]:
    meta = GraphServer()
    url = await meta.start()
    meta.add(Number(MASTER, "254700000000", "master-token", secret=SECRET))
    meta.add(Number(DUKA, "254711222333", "duka-token", secret=SECRET, account="100000000000002"))
    environ = {
        "WABOT_MASTER__CHANNEL": "cloud",
        "WABOT_MASTER__PHONE_NUMBER_ID": MASTER,
        "WABOT_MASTER__TOKEN": "master-token",
        "WABOT_CLOUD__GRAPH_URL": url,
        "WABOT_CLOUD__APP_SECRET": SECRET,
        "WABOT_CLOUD__VERIFY_TOKEN": VERIFY,
        "WABOT_ADMINS": "+254700000001",
    }
    try:
        async with service(folder, environ) as wabot:
            webhook = f"{wabot.url}/webhooks/whatsapp"
            assert await meta.subscribe(webhook, VERIFY)
            for number in meta.books.numbers.values():
                number.webhook = webhook
            yield Set(meta, wabot)
    finally:
        await meta.stop()


async def test_a_fleet_is_administered_through_metas_webhooks(tmp_path: Path) -> None:
    async with running(tmp_path) as on:
        admin, owner = on.talk("+254700000001"), on.talk("+254711222333")
        customer = on.talk("+254722000111", DUKA)
        await admin.say("hi", "What would you like to do?")
        await _registers(owner)
        await _approves(admin)
        await _connects(admin, owner)
        await _buys(customer)
        await _stops_and_resumes(admin, customer)


async def _registers(owner: Talk) -> None:
    hello = await owner.say("hello", "Welcome to *wabot*")
    await owner.tap(hello, "I want a bot", "What is your business called?")
    await owner.say("Mama Duka", "Which WhatsApp number")
    kinds = await owner.say("0711 222 333", "What shall the bot do?")
    assert kinds.body["interactive"]["type"] == "list"
    languages = await owner.tap(kinds, "Sell airtime", "Which language")
    await owner.tap(languages, "English", "Which plan")
    await owner.say("1", "Is this right?")
    await owner.say("1", "waiting for approval")


async def _approves(admin: Talk) -> None:
    asked = await admin.hear("*Mama Duka* asks for a bot")
    await admin.tap(asked, "Approve", "for how long?")
    await admin.say("1", "is approved")


async def _connects(admin: Talk, owner: Talk) -> None:
    await admin.say("pin", "new PIN")
    await admin.say(PIN, "PIN is set")
    await owner.hear("is not connected to WhatsApp yet")
    await admin.say(f"connect T1 cloud {DUKA} duka-token", "send your PIN")
    await admin.say(PIN, "now uses Meta’s Cloud API", "/webhooks/whatsapp")
    await owner.hear("*Mama Duka* is connected to WhatsApp")


async def _buys(customer: Talk) -> None:
    hello = await customer.say("hi", "Welcome to Mama Duka!")
    await customer.tap(hello, "Airtime for my number", "How much airtime")
    check = await customer.say("50", "Please check", "Ksh 50")
    assert check.body["interactive"]["type"] == "list"  # a title is too long for a button
    await customer.tap(check, "Yes, pay now", "Enter your M-Pesa PIN")
    await customer.hear("Done! Ksh 50 airtime", "receipt")


async def _stops_and_resumes(admin: Talk, customer: Talk) -> None:
    await admin.say("stop T1", "is stopped")
    await customer.say("hi", "taking a break")
    await admin.say("resume T1", "runs again")
    await customer.say("hi", "What would you like to do?")


async def test_no_token_is_left_in_rows_or_logs(tmp_path: Path) -> None:
    async with running(tmp_path) as on:
        admin = on.talk("+254700000001")
        await admin.say("hi", "What would you like to do?")
        await admin.say("pin", "new PIN")
        await admin.say(PIN, "PIN is set")
        await admin.say('new "Mama Duka" +254711222333 airtime', "is noted as T1")
        await admin.say(f"connect T1 cloud {DUKA} duka-token", "send your PIN")
        await admin.say(PIN, "now uses Meta’s Cloud API")
        log = "".join(map(str, on.wabot.log))
        on.wabot.process.terminate()
        log += await on.wabot.rest()
    kept = b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir() if file.is_file())
    assert b"duka-token" not in kept
    assert "duka-token" not in log
    assert "master-token" not in log
