"""`wabot run` as a service: what it answers, and how it stops."""

import asyncio
import signal
import sqlite3
from pathlib import Path

import aiohttp
import pytest

from tests.e2e.program import Service, service, started

IN_TIME = 10.0
"""Seconds in which hosts want a stopped service to be gone."""


async def test_it_answers_over_http(tmp_path: Path) -> None:
    async with service(tmp_path) as running, aiohttp.ClientSession(running.url) as client:
        for path, kind in (
            ("/healthz", "text/plain"),
            ("/readyz", "text/plain"),
            ("/health", "application/json"),
            ("/metrics", "text/plain"),
        ):
            async with client.get(path) as answer:
                assert answer.status == 200, path
                assert kind in answer.headers["content-type"] or answer.content_type == "application/json", path
        async with client.get("/health") as answer:
            assert (await answer.json())["sessions"] == {"ready": 1}
        async with client.get("/nowhere") as answer:
            assert (answer.status, answer.content_type) == (404, "application/problem+json")
            assert (await answer.json())["status"] == 404
        async with client.post("/callbacks/sandbox/guessed-token", data=b"{}") as answer:
            assert answer.status == 404
        async with client.post("/callbacks/sandbox/guessed-token", data=b"x" * 300_000) as answer:
            assert answer.status == 413
        await _stops(running, signal.SIGTERM)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_it_in_good_order(tmp_path: Path, number: int) -> None:
    async with service(tmp_path, {"WABOT_PLATFORM__DEMO": "yes"}) as running:
        await _sessions_ready(running)
        await _stops(running, number)
    database = sqlite3.connect(tmp_path / "data" / "wabot.db")
    try:
        sessions = database.execute("select tenant_id, state from session").fetchall()
        assert len(sessions) == 3
        assert {state for _, state in sessions} == {"stopped"}
        assert database.execute("select count(*) from outbox where status = 'sending'").fetchone() == (0,)
        assert database.execute("select count(*) from event where handled_at is null").fetchone() == (0,)
        assert database.execute("select stopped, tenants from server").fetchone() == (1, 0)
    finally:
        database.close()
    async with service(tmp_path) as running:  # and comes back as it was
        await _sessions_ready(running)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_while_it_starts_stops_it_as_well(tmp_path: Path, number: int) -> None:
    async with started(tmp_path, {"WABOT_PLATFORM__DEMO": "yes"}) as running:
        await running.until("sandbox.started")
        await _stops(running, number)
    async with service(tmp_path, {"WABOT_PLATFORM__DEMO": "yes"}) as running:  # nothing was left behind locked
        await _sessions_ready(running)


async def _sessions_ready(running: Service) -> None:
    """The master bot's and two approved tenants'."""
    async with asyncio.timeout(IN_TIME), aiohttp.ClientSession(running.url) as client:
        while True:
            async with client.get("/health") as answer:
                if (await answer.json())["sessions"] == {"ready": 3}:
                    return
            await asyncio.sleep(0.05)


async def _stops(running: Service, number: int) -> None:
    assert await running.stop(number, IN_TIME) == 0
    assert "Traceback" not in await running.rest()
