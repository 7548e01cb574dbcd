"""Fault case 22: kill -9 at the three points of a sale where it would hurt most; the next process ends it rightly."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults.shop import ROOT, Life, clean_environ, free_port
from tests.money.conftest import environ_of
from tests.money.house import CUSTOMER, DELIVERED, T1, until, words_of
from tests.money.secrets import MPESA, STATUM, configured
from wabot.core.clock import SystemClock
from wabot.ports.store import Tx
from wabot.ports.store.sales import OrderFilter, Sale
from wabot.providers.sandbox import SandboxServer
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url
from wabot.testing.money.faults import Fault, Webhooks
from wabot.testing.money.statum import StatumDesk

pytestmark = [pytest.mark.slow, pytest.mark.faults]


@dataclass
class Town:
    """The companies outside, which outlive wabot, and the folder that its lives share."""

    folder: Path
    mpesa: SandboxServer
    statum: StatumDesk
    port: int = field(default_factory=free_port)
    told: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def life(self, point: str) -> AsyncIterator[Life]:
        """One process; dead when the block ends."""
        environ = {
            **clean_environ(),
            **environ_of(self.folder, self.mpesa.base_url),
            **configured("statum", self.statum.base_url, **STATUM),
            "WABOT_AIRTIME__PROVIDER": "statum",
            "WABOT_LOG__LEVEL": "error",
            "PORT": str(self.port),
        }
        program = (sys.executable, "-m", "tests.money.mortal", str(self.folder), point)
        child = await asyncio.create_subprocess_exec(
            *program, cwd=ROOT, env=environ, stdin=PIPE, stdout=PIPE, stderr=PIPE
        )
        life = Life(child)
        try:
            yield life
        finally:
            if child.returncode is None:
                await life.kill()
            self.told += [line for line in life.heard if line.startswith(f"told {CUSTOMER}")]

    async def sell(self, life: Life) -> None:
        """Let this life sell, as soon as the reseller knows where its webhooks go."""
        self.statum.webhook_url = (await life.until("address")).split(" ")[1]
        type_in(life.process, b"\n")

    async def sale(self) -> tuple[Sale, list[str]]:
        """The only sale, and the words of its story."""

        def query(tx: Tx) -> tuple[Sale, list[str]]:
            (order,) = tx.tenant(T1).sales.list(OrderFilter())
            sale = tx.tenant(T1).sales.get(order.id)
            assert sale is not None
            return sale, [line.word for line in tx.tenant(T1).sales.story(order.id)]

        store = await open_store(sqlite_url(self.folder / "wabot.db"))
        try:
            return await store.read(query)
        finally:
            await store.close()

    def receipts(self) -> int:
        return sum("Your receipt" in line for line in self.told)


def type_in(process: Process, words: bytes) -> None:
    """Write to its input; nothing more follows where there are no words."""
    assert process.stdin is not None
    if words:
        process.stdin.write(words)
    else:
        process.stdin.close()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    clock = SystemClock()
    mpesa, statum = SandboxServer(clock, mpesa_account=MPESA), StatumDesk(clock, **STATUM)
    await mpesa.start()
    await statum.start()
    yield Town(tmp_path, mpesa, statum)
    await mpesa.stop()
    await statum.stop()


async def hear_out(life: Life) -> None:
    """Read to the end what it says."""
    assert life.process.stdout is not None
    life.heard += (await life.process.stdout.read()).decode().splitlines()


async def ends_by_kill(town: Town, point: str) -> None:
    """A life that reaches its point and is gone."""
    async with town.life(point) as life:
        await town.sell(life)
        async with asyncio.timeout(60):
            assert await life.process.wait() == -9, await life.words()
            await hear_out(life)


async def next_life(town: Town) -> None:
    """The following one, until it has taken up what was left; ends in good order."""
    async with town.life("goes_on") as life:
        await life.until("ready")
        await town.statum.release()
        await town.statum.wait_quiet()
        type_in(life.process, b"")
        async with asyncio.timeout(60):
            await hear_out(life)
            assert await life.process.wait() == 0, await life.words()


async def test_22_killed_between_the_money_and_the_call(town: Town) -> None:
    """Paid is committed and Statum was not called: the next process calls it, once."""
    await ends_by_kill(town, "paid")
    assert (town.statum.attempts, town.receipts()) == (0, 0)
    sale, _ = await town.sale()
    assert words_of(sale) == ("paid", "paid", "reserved", "none")
    await next_life(town)
    sale, story = await town.sale()
    assert words_of(sale) == DELIVERED
    assert (town.statum.attempts, len(town.statum.loads), town.receipts()) == (1, 1, 1)
    assert story.count("delivery.sending") == 1


async def test_22_killed_between_the_call_and_its_answer(town: Town) -> None:
    """Statum was called and has not answered: unknown to the next process, which asks nobody twice; a webhook tells."""
    town.statum.faults.next(Fault.TIMEOUT_AFTER)
    town.statum.webhooks.next(Webhooks.HELD)
    async with town.life("sells") as life:
        await town.sell(life)
        await until(lambda: town.statum.attempts == 1, within=60)
        await life.kill()
    sale, _ = await town.sale()
    assert words_of(sale) == ("delivering", "paid", "sending", "none")
    await next_life(town)
    sale, story = await town.sale()
    assert "delivery.unknown" in story
    assert words_of(sale) == DELIVERED
    assert (town.statum.attempts, len(town.statum.loads), town.receipts()) == (1, 1, 1)


async def test_22_killed_between_the_answer_and_the_receipt(town: Town) -> None:
    """Delivered is committed and the receipt was not sent: the next process sends it, once."""
    await ends_by_kill(town, "delivered")
    sale, _ = await town.sale()
    assert (words_of(sale), town.receipts()) == (DELIVERED, 0)
    await next_life(town)
    assert (town.statum.attempts, len(town.statum.loads), town.receipts()) == (1, 1, 1)
