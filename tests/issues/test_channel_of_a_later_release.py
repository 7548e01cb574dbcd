"""A channel that cannot be used here is named at once (wabot started, and tried to connect for ever)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from wabot.bootstrap import CannotStart, build_app
from wabot.bootstrap.app import App
from wabot.config import load_config
from wabot.core.clock import MovableClock


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1"}
    made = build_app(load_config(None, environ), MovableClock())
    await made.start()
    yield made
    await made.stop()


async def test_a_channel_nobody_knows_is_named(app: App) -> None:
    with pytest.raises(CannotStart, match=r"pigeon.*later release"):
        app.wiring.fleet.must_have("pigeon")


async def test_the_cloud_api_without_its_number_is_told_what_is_missing(tmp_path: Path) -> None:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "WABOT_MASTER__CHANNEL": "cloud"}
    with pytest.raises(CannotStart, match=r"WABOT_MASTER__PHONE_NUMBER_ID, WABOT_MASTER__TOKEN, WABOT_CLOUD__APP_SEC"):
        await build_app(load_config(None, environ), MovableClock()).start()


async def test_linked_devices_without_their_extra_are_named_with_how_to_get_it(app: App) -> None:
    app.wiring.linked.channel.installed = False
    with pytest.raises(CannotStart, match=r"linked.*pip install 'wabot\[linked\]'"):
        app.wiring.linked.must_be_usable()
