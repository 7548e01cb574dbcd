"""The line of /sim to a whole wabot: what phones say reaches bots, what bots say and see comes back."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiohttp import ClientSession, ClientWebSocketResponse
from pydantic import SecretStr

from tests.chats.conftest import START
from wabot.bootstrap import App, build_app
from wabot.bootstrap.phones import make_phones
from wabot.config import load_config
from wabot.core.clock import MovableClock
from wabot.core.ids import PLATFORM
from wabot.core.message import Delivery

ADMIN = "254700000001"


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    """A wabot on a free port of loopback, with nobody in it but its admin."""
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1"}
    made = build_app(load_config(None, environ), MovableClock(START, frozen=True))
    await made.start()
    yield made
    await made.stop()


async def until(line: ClientWebSocketResponse, kind: str) -> Any:
    """The next sight of this kind."""
    while (told := orjson.loads(await line.receive_str(timeout=10)))["type"] != kind:
        pass
    return told


async def test_a_typed_line_gets_the_menu_and_what_is_shown_is_read(app: App) -> None:
    assert app.phones == f"{app.address}/sim"
    async with (
        ClientSession() as client,
        client.ws_connect(f"{app.phones}/live", headers={"Origin": app.address}) as line,
    ):
        table = await until(line, "table")
        assert (table["phones"][0], table["bots"]) == ([ADMIN, "master"], [{"to": "master", "name": "wabot"}])
        await line.send_json({"type": "watch", "phone": ADMIN})
        assert (await until(line, "history"))["bubbles"] == []
        await line.send_json({"type": "say", "phone": ADMIN, "to": "master", "id": "12345678", "text": "hi"})
        assert (await until(line, "bubble"))["mine"]
        menu = await until(line, "bubble")
        assert menu["options"][1] == {"key": "home_menu:tenants", "label": "Tenants (0)", "number": "2"}
        await line.send_json({"type": "read", "phone": ADMIN, "id": menu["id"]})
        await line.send_json({"type": "say", "phone": ADMIN, "to": "254799999999", "id": "12345679", "text": "hi"})
        while (said := await until(line, "said"))["id"] != "12345679":
            assert said["taken"]
        assert not said["taken"]  # nobody has this number
    await app.quiet()
    sent = await app.wiring.ground.store.read(lambda tx: tx.tenant(PLATFORM).outbox.counts())
    assert sent[Delivery.READ] == 1


async def test_no_phones_where_messages_are_real_or_the_service_is_public(app: App) -> None:
    config, wiring = app.config, app.wiring
    public = config.server.model_copy(update={"public_url": "https://wabot.example"})
    cloud = config.master.model_copy(update={"channel": "cloud", "token": SecretStr("x")})
    assert make_phones(config, wiring) is not None
    assert make_phones(config.model_copy(update={"server": public}), wiring) is None
    assert make_phones(config.model_copy(update={"master": cloud}), wiring) is None
