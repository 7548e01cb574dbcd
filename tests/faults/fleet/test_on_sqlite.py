"""SQLite has one server: a second is told so in words, whatever its name, and the first never notices."""

import asyncio
from pathlib import Path

import pytest

from tests.e2e.program import run, service
from tests.faults.shop import free_port

pytestmark = [pytest.mark.slow, pytest.mark.faults]


async def test_a_second_server_is_told_in_words(tmp_path: Path) -> None:
    async with service(tmp_path) as first:
        environ = {"PORT": str(free_port()), "HOST": "127.0.0.1", "SERVERNAME": "beta"}
        ended = await run(tmp_path, "run", environ=environ)
        assert ended.status == 1
        assert len(ended.err.strip().splitlines()) == 1, ended.err
        for word in ("another wabot", str(first.process.pid), "already running"):
            assert word in ended.err
        async with asyncio.timeout(10):
            await first.ready()
