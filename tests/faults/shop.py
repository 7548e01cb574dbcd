"""Starts, watches and kills the shop under load, one life after the other."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count, cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0  # seconds for whatever is waited for; reaching it is a failure
FAR_AHEAD = 1 << 24


_PORTS = cycle(range(10_000, 32_000))
"""Below those that systems give to whoever asks for any: a child needs seconds to take the port it was told."""
deque(islice(_PORTS, os.getpid() * 101 % 22_000), maxlen=0)  # processes side by side begin at places of their own


def free_port() -> int:
    """A port of this machine that nobody listens on now, that no connection takes meanwhile, and that is named once."""
    return next(port for port in _PORTS if _is_free(port))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # ended connections do not count
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


class Silence(AssertionError):
    """A child did not say what was waited for."""


@dataclass(slots=True)
class Life:
    """One process of the shop."""

    process: Process
    heard: list[str] = field(default_factory=list)

    async def until(self, word: str, times: int = 1, within: float = PATIENCE) -> str:
        """Read lines until this word began so many of them; the last such line."""
        try:
            async with asyncio.timeout(within):
                return await self._until(word, times)
        except TimeoutError:
            raise Silence(f"no {word!r} within {within} s; it said {self.heard[-5:]}") from None

    async def _until(self, word: str, times: int) -> str:
        stdout = self.process.stdout
        assert stdout is not None
        while line := (await stdout.readline()).decode().rstrip("\n"):
            self.heard.append(line)
            times -= line.split(" ")[0] == word
            if times <= 0:
                return line
        raise Silence(f"it ended with {await self.process.wait()} before {word!r}: {await self.words()}")

    async def words(self) -> str:
        """What it wrote to standard error."""
        assert self.process.stderr is not None
        return (await self.process.stderr.read())[-3000:].decode(errors="replace")

    async def kill(self) -> None:
        """kill -9, and read what it had said until then."""
        self.process.kill()
        assert self.process.stdout is not None
        rest = (await self.process.stdout.read()).decode().splitlines()
        await self.process.wait()
        self.heard += rest

    @property
    def taken(self) -> set[str]:
        """The messages it said it had taken."""
        return {line.split(" ")[1] for line in self.heard if line.startswith("took ")}


@dataclass(slots=True)
class Shop:
    """A data folder (and perhaps a database server) in which one process follows the other."""

    folder: Path
    environ: Mapping[str, str] = field(default_factory=dict)
    lives: Iterator[int] = field(default_factory=lambda: count(1))
    port: int = field(default_factory=free_port)
    taken: set[str] = field(default_factory=set)
    child: str = "tests.faults.shop_under_load"

    @asynccontextmanager
    async def life(self, mode: str = "load") -> AsyncIterator[Life]:
        """The next process; killed when the block ends, however it ends."""
        program = (sys.executable, "-m", self.child, str(self.folder), str(next(self.lives)), mode)
        environ = {**clean_environ(), **self.environ, "PORT": str(self.port)}
        process = await asyncio.create_subprocess_exec(
            *program, cwd=ROOT, env=environ, stdout=PIPE, stderr=PIPE, limit=FAR_AHEAD
        )
        life = Life(process)
        try:
            yield life
        finally:
            if process.returncode is None:
                await life.kill()
            self.taken |= life.taken


def clean_environ() -> dict[str, str]:
    """This process's environment without anything that configures a wabot; compiled once, modules are kept."""
    ours = ("WABOT_", "DATABASE_URL", "PORT", "HOST", "SERVERNAME", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}
