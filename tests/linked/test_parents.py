"""wabot itself is killed or frozen: its worker holds no socket at WhatsApp longer than it may; both come back."""

import os
import signal
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.program import service
from tests.linked.rig import workers_of
from wabot.bootstrap.app import App
from wabot.config import Config
from wabot.core.audit import by_system
from wabot.core.clock import SystemClock
from wabot.core.ids import PLATFORM

if TYPE_CHECKING:
    from tests.linked.whatsapp.phone import Device, Phone
    from tests.linked.whatsapp.server import WhatsApp

pytestmark = [pytest.mark.slow, pytest.mark.faults]
MASTER, ADMIN = "+254700000000", "+254722000001"
DEADLINE = 6.0
"""Seconds after its last ping that a worker lives, by default."""


async def a_linked_wabot(folder: Path, whatsapp: "WhatsApp") -> tuple["Phone", Mapping[str, str]]:
    """A folder whose master bot is linked, and the environment of a `wabot run` in it."""
    shared = {"data_dir": folder / "data", "server": {"host": "127.0.0.1", "port": 0}}
    master = {"master": {"channel": "linked", "phone": MASTER}, "platform": {"demo": "no", "admins": [ADMIN]}}
    os.environ["PYTHONPATH"] = str(whatsapp.wheel.path)
    app = App(Config.model_validate({**shared, **master}), SystemClock())
    await app.start()
    try:
        asked = await app.wiring.linking.pairings.ask(by_system(app.clock.now(), "test"), PLATFORM, name="wabot")
        assert asked.sight is not None
        phone = whatsapp.phone(MASTER)
        await phone.scan(asked.sight.qr)
    finally:
        await app.stop()
        del os.environ["PYTHONPATH"]
    return phone, environ_of(whatsapp)


def environ_of(whatsapp: "WhatsApp") -> Mapping[str, str]:
    """A `wabot run` whose master bot is a linked device before this stand-in."""
    return {
        "WABOT_MASTER__CHANNEL": "linked",
        "WABOT_MASTER__PHONE": MASTER,
        "WABOT_ADMINS": ADMIN,
        "WABOT_PLATFORM__DEMO": "no",
        "WABOT_SUPERVISOR__START_GAP": "0s",
        "PYTHONPATH": f"{whatsapp.wheel.path}:{Path(__file__).resolve().parents[2]}",
        "SSL_CERT_FILE": str(whatsapp.files.certificate),
    }


def up(device: "Device") -> bool:
    return device.line is not None and device.line.active


async def test_killed_wabot_leaves_no_worker_and_its_next_life_answers_what_came_meanwhile(
    whatsapp: "WhatsApp", tmp_path: Path
) -> None:
    master, environ = await a_linked_wabot(tmp_path, whatsapp)
    admin, [device] = whatsapp.phone(ADMIN, partner=master), master.devices
    async with service(tmp_path, environ) as running:
        await whatsapp.until(lambda: up(device))
        [worker] = workers_of(running.process.pid)
        await running.stop(signal.SIGKILL, 10)
        await whatsapp.until(lambda: device.line is None, DEADLINE)
    await admin.says("hi")
    assert not Path(f"/proc/{worker}").exists() or not workers_of(1)
    async with service(tmp_path, environ):
        assert (await admin.hears()).text
        assert admin.inbox.empty()


async def test_frozen_wabot_lets_go_of_whatsapp_and_takes_hold_again_when_it_thaws(
    whatsapp: "WhatsApp", tmp_path: Path
) -> None:
    master, environ = await a_linked_wabot(tmp_path, whatsapp)
    admin, [device] = whatsapp.phone(ADMIN, partner=master), master.devices
    async with service(tmp_path, environ) as running:
        await whatsapp.until(lambda: up(device))
        running.process.send_signal(signal.SIGSTOP)
        await whatsapp.until(lambda: device.line is None, DEADLINE + 3)
        await admin.says("hi")
        running.process.send_signal(signal.SIGCONT)
        assert (await admin.hears(40)).text
        assert admin.inbox.empty()
