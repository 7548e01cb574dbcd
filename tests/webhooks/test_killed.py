"""kill -9 while events are told and brought: every one that was durable arrives, signed, under its own id."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from random import Random

import pytest

from tests.faults.shop import clean_environ
from tests.webhooks.receiver import Receiver
from tests.webhooks.rig import Rig
from wabot.core.webhook import DispatchState, event_id
from wabot.services.webhooks.dispatcher import WIDTH
from wabot.storage.migrate import migrate
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url

KILLS = 5
ROOT = Path(__file__).parents[2]


async def _life(url: str, *count: str, until: int | None = None) -> list[str]:
    """What one process has told; killed after so many, else ended by itself."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.webhooks.mortal", url, *count, cwd=ROOT, stdout=PIPE,
        env={**clean_environ(), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout is not None
    told: list[str] = []
    while len(told) != until and (line := await process.stdout.readline()):
        told += _causes(line)
    if until is not None:
        process.kill()
        told += _causes(await process.stdout.read())
    status = await process.wait()
    assert status == (0 if until is None else -9)
    return told


def _causes(printed: bytes) -> list[str]:
    return [line.removeprefix("told ") for line in printed.decode().splitlines() if line.startswith("told ")]


@pytest.mark.slow
@pytest.mark.faults
async def test_nothing_that_was_durable_is_lost(tmp_path: Path, software: Receiver) -> None:
    url, chance = sqlite_url(tmp_path / "wabot.db"), Random(6)
    await migrate(url)
    store = await open_store(url)
    rig = Rig(store)
    await rig.begin()
    endpoint, secret = await rig.listen(software.url())
    await rig.end()
    await store.close()
    told: list[str] = []
    for _ in range(KILLS):
        told += await _life(url, "100000", until=chance.randrange(20, 200))
    await _life(url)
    got = [one.id for one in software.got]
    wanted = {event_id(rig.tenant, "order.paid", cause) for cause in told}
    assert wanted <= set(got)
    assert len(set(got)) - len(wanted) <= KILLS  # durable, and killed before it could say so
    assert len(got) - len(set(got)) <= KILLS * WIDTH  # those under way when it was killed come twice
    software.got[-1].verify(secret)
    assert {one.told["account_id"] for one in software.got} == {rig.tenant}
    store = await open_store(url)
    counts = await store.read(lambda tx: tx.tenant(rig.tenant).webhooks.counts())
    await store.close()
    assert counts == {(endpoint.id, DispatchState.DELIVERED): len(set(got))}
