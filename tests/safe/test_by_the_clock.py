"""Backups by the clock: one a slot, the oldest go, and a failure is told until the next one works."""

import asyncio
from pathlib import Path

import pytest

from tests.safe.house import START, config_of
from tests.safe.test_backup import unheard
from wabot.bootstrap import App, build_app
from wabot.bootstrap.backups import ISSUE
from wabot.bootstrap.safe import check_backup
from wabot.config import Config
from wabot.core.clock import DAY, MovableClock
from wabot.core.envelope import Lock
from wabot.core.ids import PLATFORM


def daily(folder: Path) -> Config:
    """A backup a day, two of which stay."""
    config = config_of(folder)
    wish = config.backup.model_validate({"every": "24h", "keep": 2, "passphrase": "words", "folder": str(folder / "b")})
    return config.model_copy(update={"backup": wish})


async def troubles(app: App) -> list[str]:
    """What is open for the platform."""
    store = app.wiring.ground.store
    return [one.kind for one in await store.read(lambda tx: tx.tenant(PLATFORM).issues.open())]


@pytest.mark.slow
async def test_a_day_is_a_backup_and_a_failure_is_told(tmp_path: Path) -> None:
    app = build_app(daily(tmp_path), MovableClock(START, frozen=True))
    await app.start()
    try:
        await app.quiet()
        for _ in range(3):
            await app.advance(DAY)
        kept = await asyncio.to_thread(lambda: sorted((tmp_path / "b").iterdir()))
        assert [file.name for file in kept] == ["wabot-2026-11-23-0600.wabot", "wabot-2026-11-24-0600.wabot"]
        _, tally = check_backup(kept[-1], Lock("words"), unheard)
        assert tally.rows["tenant"] == 3

        for file in kept:
            file.unlink()
        (tmp_path / "b").rmdir()
        (tmp_path / "b").write_text("in the way")
        await app.advance(DAY)
        assert ISSUE in await troubles(app)
        (tmp_path / "b").unlink()
        await app.advance(DAY)
        assert ISSUE not in await troubles(app)
    finally:
        await app.stop()
