"""The disk is full while customers buy: nothing is half written, it is told, and all goes on once there is room."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from tests.faults.books import Books
from tests.faults.shop_under_load import ADMIN, BOT, SPOKEN, open_shop
from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import MINUTE, SECOND, MovableClock
from wabot.ports.store import StoreFull

CUSTOMERS = [f"2547220{number:05d}" for number in range(8)]


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    environ = {"WABOT_DATA_DIR": str(tmp_path), "HOST": "127.0.0.1", "WABOT_SERVER__PORT": "0"}
    environ |= {"WABOT_LIMITS__REPLIES_PER_MINUTE": "0", "WABOT_LIMITS__TENANT_PER_MINUTE": "0"}
    app = build_app(load_config(None, environ), MovableClock())
    await app.start()
    await open_shop(app)
    (tmp_path / SPOKEN).touch()
    yield app
    await app.stop()


async def room(app: App, pages: int) -> None:
    """So many more pages may be written."""

    async def pragma(words: str) -> Any:
        return await app.wiring.ground.store.submit(lambda tx: tx.platform._scope.scalar(text(f"pragma {words}")))  # type: ignore[attr-defined]

    await pragma(f"max_page_count={await pragma('page_count') + pages}")


async def buy(app: App, phone: str, amount: int) -> int:
    """One customer's sale, message by message; how many of them the bot could not take."""
    lost = 0
    for words in ("00", "1", str(amount), "1"):
        try:
            await app.phone_says(phone, BOT, words)
        except StoreFull:
            lost += 1
        await asyncio.wait_for(app.quiet(), 20)
    return lost


async def talk_until_refused(app: App) -> None:
    """Long messages, more than ever fit."""
    for _ in range(100):
        await app.phone_says(ADMIN, "master", "x" * 4000)


@pytest.mark.parametrize("pages", [0, 1, 3, 5])
async def test_what_fits_no_more_is_not_taken_and_the_rest_is_finished_later(
    app: App, tmp_path: Path, pages: int
) -> None:
    await room(app, pages)
    with capture_logs() as logs:
        lost = sum(await asyncio.gather(*(buy(app, phone, 20 + pages) for phone in CUSTOMERS)))
    assert lost or pages
    assert any(log["event"] == "store_batch_failed" and "disk is full" in log["error"] for log in logs)
    await room(app, 100_000)
    for step in (15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 31 * MINUTE):
        await app.advance(step)
    assert await Books("sqlite", tmp_path).mistakes(set()) == []
    before = (await Books("sqlite", tmp_path).counts())["delivered"]
    assert await buy(app, CUSTOMERS[0], 77) == 0
    assert (await Books("sqlite", tmp_path).counts())["delivered"] == before + 1
    assert app.wiring.fleet.sessions_by_state() == {"ready": 2}


async def test_readyz_tells_while_it_lasts(app: App) -> None:
    async with aiohttp.ClientSession(app.address) as client:
        await room(app, 0)
        with pytest.raises(StoreFull):
            await talk_until_refused(app)
        async with client.get("/readyz") as answer:
            assert answer.status == 503
            assert (await answer.json())["missing"] == ["the database takes no writes: the disk is full"]
        async with client.get("/healthz") as answer:
            assert answer.status == 200
        await room(app, 100_000)
        async with client.get("/readyz") as answer:
            assert answer.status == 200
