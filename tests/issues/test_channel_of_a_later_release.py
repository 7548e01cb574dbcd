"""A master channel this release does not have is named at once (it started, and tried to connect for ever)."""

from pathlib import Path

import pytest

from wabot.bootstrap import CannotStart, build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock


@pytest.mark.parametrize("channel", ["linked", "cloud"])
async def test_a_channel_that_is_not_there_is_named(tmp_path: Path, channel: str) -> None:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_MASTER__CHANNEL": channel}
    app = build_app(load_config(None, environ), MovableClock())
    with pytest.raises(CannotStart, match=f"{channel}.*later release"):
        await app.start()
