"""`/health` of a whole wabot answers with figures (the sessions' states were no plain words, and it answered 500)."""

from pathlib import Path

from aiohttp import ClientSession

from wabot.bootstrap import build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock


async def test_health_counts_sessions_by_state(tmp_path: Path) -> None:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    app = build_app(load_config(None, environ), MovableClock())
    await app.start()
    try:
        await app.quiet()
        async with ClientSession() as client, client.get(f"{app.address}/health") as answer:
            assert answer.status == 200
            told = await answer.json()
        assert told["sessions"] == {"ready": 1}
        assert told["database"] == "sqlite"
    finally:
        await app.stop()
