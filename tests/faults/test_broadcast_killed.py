"""kill -9 in the middle of a broadcast: nobody gets it twice, and nobody is forgotten."""

# ruff: noqa: T201 - a failure shows what led to it
from base64 import b64encode
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tests.databases import Postgres, postgres
from tests.faults.broadcast_under_way import SENT
from tests.faults.shop import Shop

__all__ = ["postgres"]

CHILD = "tests.faults.broadcast_under_way"


async def send(shop: Shop, mode: str, *, kills: int, seed: int, apart: tuple[int, int]) -> list[int]:
    """Kill so many lives, each after some tens of messages; what the last one tells: all, reached, failed, …"""
    chance = Random(seed)
    print(f"seed {seed}, {kills} kills")
    for _ in range(kills):
        async with shop.life(mode) as life:
            await life.until("sent", chance.randint(*apart), within=120)
    async with shop.life(mode) as life:
        said = await life.until("done", within=200)
        assert await life.process.wait() == 0
    return [int(word) for word in said.split()[1:]]


def got(folder: Path) -> Counter[str]:
    """How often each number was written to."""
    return Counter(line.split(" ")[1] for line in (folder / SENT).read_text().splitlines())


@pytest.mark.slow
@pytest.mark.faults
async def test_ten_thousand_people_and_five_kills(tmp_path: Path) -> None:
    shop = Shop(tmp_path, child=CHILD)
    told = await send(shop, "10000:sure", kills=5, seed=20_261_121, apart=(30, 110))
    counts = got(tmp_path)
    assert max(counts.values()) == 1, [phone for phone, times in counts.items() if times > 1][:10]
    assert len(counts) == 10_000
    assert told == [10_000, 10_000, 0, 0, 0]


@pytest.mark.slow
@pytest.mark.faults
async def test_on_postgresql(tmp_path: Path, postgres: Postgres) -> None:
    name = await postgres.create_empty()
    keys = b64encode(b"k" * 32).decode()
    environ = {"DATABASE_URL": postgres.url(name), "WABOT_SECRET_KEY": keys, "WABOT_FLEET__LEASE": "4s"}
    try:
        told = await send(Shop(tmp_path, environ, child=CHILD), "1500:sure", kills=2, seed=7, apart=(10, 40))
        counts = got(tmp_path)
        assert max(counts.values()) == 1
        assert (len(counts), told) == (1_500, [1_500, 1_500, 0, 0, 0])
    finally:
        await postgres.drop(name)


@pytest.mark.slow
@pytest.mark.faults
async def test_a_channel_that_cannot_say_is_not_asked_to_send_again(tmp_path: Path) -> None:
    told = await send(Shop(tmp_path, child=CHILD), "600:blind", kills=3, seed=3, apart=(5, 12))
    counts = got(tmp_path)
    everybody, reached, failed, _, unsure = told
    assert max(counts.values()) == 1
    assert everybody == 600
    assert (failed, reached + unsure) == (0, 600)
    assert reached <= len(counts) <= 600  # of some nobody can say; they are told of, and not written to again
