"""A data folder that does not exist yet is made at the first start (the sandbox opened its books there too early)."""

from pathlib import Path

from wabot.bootstrap import build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock


async def test_a_first_start_makes_the_data_folder(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there"
    environ = {"WABOT_DATA_DIR": str(folder), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    app = build_app(load_config(None, environ), MovableClock())
    assert not folder.exists(), "nothing is opened before the start"
    await app.start()
    await app.stop()
    assert (folder / "wabot.db").is_file()
