"""A backup brings a linked session back on an empty machine, and nobody has to pair."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pydantic import SecretStr

from tests.linked.test_parents import up
from tests.linked.test_whole import ADMIN, configured, linked_master
from wabot.bootstrap.app import App
from wabot.bootstrap.safe import restore_backup, write_backup
from wabot.core.clock import SystemClock
from wabot.core.envelope import Lock

if TYPE_CHECKING:
    from tests.linked.whatsapp.server import WhatsApp

pytestmark = pytest.mark.slow
LOCK = Lock("correct horse battery staple")


@pytest.fixture(autouse=True)
def library(whatsapp: "WhatsApp") -> Iterator[None]:
    """The workers find the library of the stand-in first."""
    os.environ["PYTHONPATH"] = str(whatsapp.wheel.path)
    yield
    del os.environ["PYTHONPATH"]


async def test_a_session_comes_back_from_a_backup_without_pairing(whatsapp: "WhatsApp", tmp_path: Path) -> None:
    first, file = configured(tmp_path / "first"), tmp_path / "all.wabot"
    app = App(first, SystemClock())
    await app.start()
    master = await linked_master(app, whatsapp)
    [device] = master.devices
    admin = whatsapp.phone(ADMIN, "Asha", partner=master)
    await admin.says("hi")
    await admin.hears()
    await app.stop()
    await write_backup(first, file, SystemClock(), LOCK, _unheard)

    key = SecretStr((tmp_path / "first" / "secret.key").read_text(encoding="utf-8").strip())
    second = configured(tmp_path / "second").model_copy(update={"secret_key": key})
    await restore_backup(second, file, LOCK, _unheard, replace=False)
    again = App(second, SystemClock())
    await again.start()
    await whatsapp.until(lambda: up(device), 20)
    await admin.says("hi")
    assert "1 " in (await admin.hears()).text
    await again.stop()
    assert master.devices == [device]


def _unheard(_done: int, _of: int) -> None:
    """Progress that nobody watches."""
