"""kill -9 while customers buy: whatever was taken is answered, and each sale ends once, or in front of a person."""

# ruff: noqa: T201 - a failure shows what led to it
import asyncio
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from tests.databases import Postgres, postgres
from tests.faults.books import Books
from tests.faults.shop import Shop, Silence

__all__ = ["postgres"]

BACK_WITHIN = 10.0  # seconds from the start of a process until every session is ready
KEYRING = b64encode(b"k" * 32).decode()


@dataclass(slots=True)
class Killer:
    """Kills at moments that a seed decides; prints what it did."""

    shop: Shop
    chance: Random
    ready: list[float] = field(default_factory=list)

    async def load_and_kill(self) -> None:
        """One life: now and then killed while it starts, else after so many messages."""
        starting = self.chance.random() < 0.2 and self.ready
        messages, moment = self.chance.randrange(30, 250), self.chance.random() * 1.5
        async with self.shop.life() as life:
            if starting:
                with pytest.raises(Silence):
                    await life.until("never", within=moment)
                print(f"killed {moment:.2f} s after its start: {life.heard[-1:]}")
                return
            self.ready.append(float((await life.until("ready")).split(" ")[1]))
            await life.until("took", messages)
            print(f"ready after {self.ready[-1]} s, killed after {messages} messages")

    async def last_life(self) -> None:
        """Start once more, let days pass, and stop in good order."""
        async with self.shop.life("drain") as life:
            self.ready.append(float((await life.until("ready")).split(" ")[1]))
            await life.until("drained", within=120)
            assert await asyncio.wait_for(life.process.wait(), 15) == 0, await life.words()


async def kill_and_check(shop: Shop, database: str, *, kills: int, seed: int) -> None:
    """The whole story."""
    print(f"seed {seed}, {kills} kills")
    killer = Killer(shop, Random(seed))
    for _ in range(kills):
        await killer.load_and_kill()
    await killer.last_life()
    books = Books(database, shop.folder)
    mistakes = await books.mistakes(shop.taken)
    counts = await books.counts()
    print(f"orders {dict(counts)}; ready after {min(killer.ready)}-{max(killer.ready)} s; {len(shop.taken)} messages")
    assert not mistakes, "\n".join(mistakes[:20])
    assert counts["delivered"] >= kills
    assert max(killer.ready) < BACK_WITHIN


async def test_a_few_kills(tmp_path: Path) -> None:
    await kill_and_check(Shop(tmp_path), "sqlite", kills=3, seed=7)


@pytest.mark.slow
@pytest.mark.faults
@pytest.mark.parametrize("seed", [20_261_121])
async def test_twenty_kills(tmp_path: Path, seed: int) -> None:
    await kill_and_check(Shop(tmp_path), "sqlite", kills=20, seed=seed)


@pytest.mark.slow
@pytest.mark.faults
async def test_kills_on_postgresql(tmp_path: Path, postgres: Postgres) -> None:
    name = await postgres.create_empty()
    # After a kill a server waits for what is left of its own lease: shortened, so that this is about the kills.
    environ = {"DATABASE_URL": postgres.url(name), "WABOT_SECRET_KEY": KEYRING, "WABOT_FLEET__LEASE": "4s"}
    try:
        await kill_and_check(Shop(tmp_path, environ), postgres.url(name, "postgres"), kills=5, seed=11)
    finally:
        await postgres.drop(name)
