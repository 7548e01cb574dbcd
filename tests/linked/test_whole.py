"""A whole wabot on linked devices: its master bot is linked, then a business through it, all of it by WhatsApp."""

import os
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.linked.rig import kill_workers, workers_of
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
CODE = re.compile("[A-Z0-9]{4}-[A-Z0-9]{4}")


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


async def linked_duka(admin: "Phone", whatsapp: "WhatsApp") -> "Phone":
    """The admin makes a bot by chat and its phone types the code."""
    await admin.says('new "Mama Duka" +254711222333 airtime')
    await until_heard(admin, "Mama Duka.*is noted")
    await admin.says("approve T1 1m")
    await until_heard(admin, "is approved")
    await admin.says("1")
    duka = whatsapp.phone(DUKA, "Mama Duka")
    await duka.type_code(CODE.findall((await until_heard(admin, CODE.pattern)).text)[0])
    await until_heard(admin, "Mama Duka.*is connected")
    return duka


async def test_from_the_masters_qr_to_a_customers_menu(app: App, whatsapp: "WhatsApp") -> None:
    admin = whatsapp.phone(ADMIN, "Asha", partner=await linked_master(app, whatsapp))
    await admin.says("hi")
    assert "1 " in (await admin.hears()).text
    duka = await linked_duka(admin, whatsapp)
    ann = whatsapp.phone(ANN, "Ann", partner=duka)
    await ann.says("hi")
    assert "Mama Duka" in (await ann.hears()).text


async def test_the_qr_comes_as_a_picture(app: App, whatsapp: "WhatsApp") -> None:
    admin = whatsapp.phone(ADMIN, "Asha", partner=await linked_master(app, whatsapp))
    for words in ('new "Mama Duka" +254711222333 airtime', "approve T1 1m", "1"):
        await admin.says(words)
    await until_heard(admin, CODE.pattern)
    await admin.says("2")
    picture = await until_heard(admin, "QR for")
    assert whatsapp.files.opened(picture.message.imageMessage).startswith(b"\x89PNG")


async def test_a_link_ended_on_the_phone_is_told_and_made_anew_by_chat(app: App, whatsapp: "WhatsApp") -> None:
    admin = whatsapp.phone(ADMIN, "Asha", partner=await linked_master(app, whatsapp))
    duka = await linked_duka(admin, whatsapp)
    await whatsapp.log_out(duka)
    await until_heard(admin, "Mama Duka.*(logged out|unlinked)")
    await admin.says("pair T1")
    await duka.type_code(CODE.findall((await until_heard(admin, CODE.pattern)).text)[0])
    await until_heard(admin, "Mama Duka.*is connected")


async def test_a_killed_worker_costs_nobody_an_answer(app: App, whatsapp: "WhatsApp") -> None:
    admin = whatsapp.phone(ADMIN, "Asha", partner=await linked_master(app, whatsapp))
    for n in range(3):
        assert kill_workers() == 1
        await admin.says("help" if n % 2 else "hi")
        await admin.hears()
    assert len(set(admin.copies)) == 3
    assert admin.inbox.empty()


async def test_what_came_while_wabot_was_down_is_answered_once_though_its_files_are_gone(
    app: App, whatsapp: "WhatsApp", tmp_path: Path
) -> None:
    admin = whatsapp.phone(ADMIN, "Asha", partner=await linked_master(app, whatsapp))
    await admin.says("hi")
    await admin.hears()
    await app.stop()
    assert workers_of() == []
    await admin.says("hi")
    shutil.rmtree(tmp_path / "sessions")  # another machine, say: the copy in the database is all there is
    again = App(configured(tmp_path), SystemClock())
    await again.start()
    try:
        assert (await admin.hears()).text
        assert len(whatsapp.phones[0].devices) == 1  # the same link
        assert admin.inbox.empty()
    finally:
        await again.stop()
