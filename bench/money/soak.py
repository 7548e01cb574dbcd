"""Runs the soak: the provider once, the shop life after life, and at the end the comparison of their books."""

import asyncio
import os
import socket
import sys
import time
import urllib.request
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bench.money import planted
from bench.money.books import Books, Finding
from bench.money.pace import PacedClock

ROOT = Path(__file__).resolve().parents[2]
START_WITHIN, DRAIN_WITHIN = 240.0, 600.0  # seconds of the machine
START_TAKES = 2.5  # about
LOOK = 0.5
KEYRING = "c29ha3NvYWtzb2Frc29ha3NvYWtzb2Frc29ha3NvYWs="


class Silence(Exception):
    """A process did not say what was waited for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done."""

    orders: int = 10_000
    seed: str = "1"
    kill_every: float = 6.0  # seconds, more or less by half
    kills: int = 0  # 0: as many as it takes
    customers: int = 48
    pace: int = 20
    airtime: str = "sandbox"  # or statum, which has no key and no look-up
    longest: float = 720.0  # seconds after which no more is sold


@dataclass(slots=True)
class Run:
    """What it came to."""

    found: Finding
    kills: int = 0
    orders: int = 0
    selling: float = 0.0  # seconds
    draining: float = 0.0
    ready: list[float] = field(default_factory=list)


class Soak:
    """One folder (and perhaps a database server), one seed."""

    def __init__(self, plan: Plan, folder: Path, database: str = "", more: Sequence[Path] = ()) -> None:
        """`database` is a PostgreSQL server's, with roles `wabot` and `postgres`; `more`: where its files are."""
        self._plan, self._folder, self._chance = plan, folder, Random(f"{plan.seed}/kills")
        self._environ = {**clean_environ(), "DATABASE_URL": database, "PORT": str(free_port())}
        if database:  # after a kill a server waits for what is left of its own lease: shortened, as this is about money
            self._environ |= {"WABOT_SECRET_KEY": KEYRING, "WABOT_FLEET__LEASE": "8s"}
        self._more = more
        self._books = Books(folder, database.replace("//wabot@", "//postgres@"))  # past row-level security
        self._lives = 0
        self._run = Run(Finding())

    async def run(self) -> Run:
        """All of it."""
        PacedClock.begin(self._folder / "clock", self._plan.pace)
        async with self._process("provider", self._plan.seed) as provider:
            url = (await _line(provider, "listening", START_WITHIN)).split(" ")[1]
            self._environ |= planted.environ(url, self._plan.airtime)
            began = time.monotonic()
            while not self._enough(await self._books.orders_so_far(), began):
                await self._one_life(began)
            self._run.selling, began = time.monotonic() - began, time.monotonic()
            await asyncio.to_thread(urllib.request.urlopen, urllib.request.Request(f"{url}/bench/calm", method="POST"))
            await self._last_life()
            self._run.draining = time.monotonic() - began
            provider.terminate()  # it writes down what wabot answered
            await provider.wait()
        self._run.orders = await self._books.orders_so_far()
        self._run.found = await self._books.compared()
        for leak in planted.leaks(self._folder, *self._more):
            self._run.found.note("secrets found", leak)
        return self._run

    def _enough(self, orders: int, began: float) -> bool:
        kills = self._run.kills
        done = kills >= self._plan.kills if self._plan.kills else True
        return (orders >= self._plan.orders and done) or time.monotonic() - began > self._plan.longest

    async def _one_life(self, began: float) -> None:
        """Sell for a while; now and then killed while it starts."""
        starting, wait = self._chance.random() < 0.15, self._plan.kill_every * (0.5 + self._chance.random())
        opened = asyncio.Event()
        async with self._shop("load") as shop:
            listening = asyncio.create_task(self._listen(shop, opened))
            if starting:
                await asyncio.sleep(self._chance.random() * START_TAKES)
            else:
                await asyncio.wait_for(opened.wait(), START_WITHIN)
                await self._sell(began, wait)
            died = shop.returncode is not None
        await listening
        self._run.kills += 1
        if died:
            raise Silence(f"the shop ended by itself: {(self._folder / 'shop.err').read_text()[-3000:]}")

    async def _sell(self, began: float, wait: float) -> None:
        """Returns when it is time to kill, or when enough was sold."""
        until = time.monotonic() + wait
        while (left := until - time.monotonic()) > 0:
            await asyncio.sleep(min(LOOK, left))
            if self._enough(await self._books.orders_so_far(), began):
                return

    async def _listen(self, shop: Process, opened: asyncio.Event) -> None:
        assert shop.stdout is not None
        while line := (await shop.stdout.readline()).decode():
            if line.startswith("ready "):
                self._run.ready.append(float(line.split(" ")[1]))
            if line.startswith("open"):
                opened.set()
        opened.set()  # it ended

    async def _last_life(self) -> None:
        async with self._shop("drain") as shop:
            await _line(shop, "drained", DRAIN_WITHIN)
            code = await asyncio.wait_for(shop.wait(), 60)
        if code:
            raise Silence(f"the last life ended with {code}")

    def _shop(self, mode: str) -> AbstractAsyncContextManager[Process]:
        self._lives += 1
        return self._process("shop", str(self._lives), mode, str(self._plan.customers))

    @asynccontextmanager
    async def _process(self, module: str, *arguments: str) -> AsyncIterator[Process]:
        """Killed when the block ends, however it ends."""
        program = (sys.executable, "-m", f"bench.money.{module}", str(self._folder), *arguments)
        with (self._folder / f"{module}.err").open("ab") as errors:
            process = await asyncio.create_subprocess_exec(
                *program, cwd=ROOT, env=self._environ, stdin=asyncio.subprocess.DEVNULL, stdout=PIPE, stderr=errors
            )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def _line(process: Process, word: str, within: float) -> str:
    """The next line that begins with this word."""
    assert process.stdout is not None
    try:
        async with asyncio.timeout(within):
            while line := (await process.stdout.readline()).decode().rstrip("\n"):
                if line.split(" ")[0] == word:
                    return line
    except TimeoutError:
        raise Silence(f"no {word!r} within {within} s") from None
    raise Silence(f"it ended before {word!r}")


def free_port() -> int:
    """A port of this machine that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def clean_environ() -> dict[str, str]:
    """This process's environment without anything that configures a wabot."""
    ours = ("WABOT_", "DATABASE_URL", "PORT", "HOST", "SERVERNAME")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}
