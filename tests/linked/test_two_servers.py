"""Two servers, one linked device: its session follows the lease by the copy in the database and is never held twice."""

import signal
import time
from base64 import b64encode
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.databases import Postgres, postgres
from tests.e2e.program import service
from tests.linked.test_first_link import linked_by_page
from tests.linked.test_parents import ADMIN, MASTER, environ_of, up

if TYPE_CHECKING:
    from tests.linked.whatsapp.server import WhatsApp

__all__ = ["postgres"]
pytestmark = [pytest.mark.slow, pytest.mark.faults]
KEY = b64encode(b"k" * 32).decode()
TAKEN_OVER = 20.0
"""Seconds after kill -9, with the default lease of 15."""


@pytest.fixture
async def shared(whatsapp: "WhatsApp", postgres: Postgres) -> AsyncIterator[Mapping[str, str]]:
    """The environment both servers share; each has its own name and folder."""
    name = await postgres.create()
    yield {**environ_of(whatsapp), "WABOT_DATABASE__URL": postgres.url(name), "WABOT_SECRET_KEY": KEY}
    await postgres.give_back(name)


async def test_a_killed_servers_session_comes_up_on_the_other_with_its_link(
    whatsapp: "WhatsApp", shared: Mapping[str, str], tmp_path: Path
) -> None:
    master = whatsapp.phone(MASTER)
    admin = whatsapp.phone(ADMIN, partner=master)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    async with service(tmp_path / "a", {**shared, "SERVERNAME": "alpha"}) as alpha:
        await linked_by_page(alpha, master)
        [device] = master.devices
        for _ in range(3):
            await admin.says("hi")
            await admin.hears()
        async with service(tmp_path / "b", {**shared, "SERVERNAME": "beta"}) as beta:
            dials = whatsapp.dials
            await alpha.stop(signal.SIGKILL, 10)
            await whatsapp.until(lambda: device.line is None, 5)
            began = time.monotonic()
            await admin.says("hi")
            await whatsapp.until(lambda: up(device), TAKEN_OVER + 5)
            took = time.monotonic() - began
            assert took < TAKEN_OVER
            assert (await admin.hears()).text
            assert whatsapp.dials == dials + 1
            assert master.devices == [device]
            await beta.stop(signal.SIGTERM, 10)
            async with service(tmp_path / "a", {**shared, "SERVERNAME": "alpha"}):
                await whatsapp.until(lambda: up(device), 20)  # its own file is older than the copy: the copy wins
                await admin.says("hi")
                assert (await admin.hears()).text
