"""A whole wabot on linked devices: its master bot is linked, then a business through it, all of it by WhatsApp."""

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wabot.bootstrap.app import App
from wabot.config import Config
from wabot.core.audit import by_system
from wabot.core.clock import SystemClock
from wabot.core.ids import PLATFORM

if TYPE_CHECKING:
    from tests.linked.whatsapp.phone import Heard, Phone
    from tests.linked.whatsapp.server import WhatsApp

pytestmark = pytest.mark.slow
MASTER, ADMIN, DUKA, ANN = "+254700000000", "+254722000001", "+254711222333", "+254733000001"


@pytest.fixture
async def app(whatsapp: "WhatsApp", tmp_path: Path) -> AsyncIterator[App]:
    """A wabot whose master bot is a linked device, not linked yet."""
    os.environ["PYTHONPATH"] = str(whatsapp.wheel.path)  # its workers find that library first
    running = App(configured(tmp_path), SystemClock())
    await running.start()
    yield running
    await running.stop()
    del os.environ["PYTHONPATH"]


def configured(folder: Path) -> Config:
    return Config.model_validate(
        {
            "data_dir": folder,
            "server": {"host": "127.0.0.1", "port": 0},
            "platform": {"demo": "no", "admins": [ADMIN]},
            "master": {"channel": "linked", "phone": MASTER},
            "supervisor": {"start_gap": "0s", "backoff": ["1s"]},
        }
    )


async def linked_master(app: App, whatsapp: "WhatsApp") -> "Phone":
    """The master bot's phone scans the code of its first pairing."""
    asked = await app.wiring.linking.pairings.ask(by_system(app.clock.now(), "test"), PLATFORM, name="wabot")
    assert asked.sight is not None
    phone = whatsapp.phone(MASTER, "wabot")
    await phone.scan(asked.sight.qr)
    await whatsapp.until(lambda: phone.devices[0].line is not None)
    return phone


async def until_heard(phone: "Phone", words: str) -> "Heard":
    """What the phone hears until something with these words comes."""
    heard = []
    while True:
        heard.append(await phone.hears())
        if re.search(words, heard[-1].text):
            return heard[-1]


async def test_the_master_bot_is_linked_and_a_business_through_it(app: App, whatsapp: "WhatsApp") -> None:
    master = await linked_master(app, whatsapp)
    admin = whatsapp.phone(ADMIN, "Asha", partner=master)
    await admin.says("hi")
    menu = await admin.hears()
    assert "1 " in menu.text
    await admin.says('new "Mama Duka" +254711222333 airtime')
    await until_heard(admin, "Mama Duka.*is noted")
    await admin.says("approve T1 1m")
    await until_heard(admin, "is approved")
    await admin.says("1")
    code = await until_heard(admin, r"[A-Z0-9]{4}-[A-Z0-9]{4}")
    duka = whatsapp.phone(DUKA, "Mama Duka")
    found = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", code.text)
    assert found is not None
    await duka.type_code(found.group())
    await until_heard(admin, "Mama Duka.*is connected")
    ann = whatsapp.phone(ANN, "Ann", partner=duka)
    await ann.says("hi")
    assert "Mama Duka" in (await ann.hears()).text
