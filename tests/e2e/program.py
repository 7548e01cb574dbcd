"""The program `wabot` as its users start it: a process of its own, in a folder of its own, under a deadline."""

import asyncio
import json
import os
import pty
import re
import sys
import termios
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.faults.shop import FAR_AHEAD, clean_environ, free_port

WABOT = (sys.executable, "-m", "wabot")
SOON = 30.0  # seconds; reaching it is a failure
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[()][A-Z0-9]|[=>78])")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str


async def run(folder: Path, *arguments: str, typed: str = "", environ: Mapping[str, str] | None = None) -> Ended:
    """A command to its end."""
    process = await asyncio.create_subprocess_exec(
        *WABOT, *arguments, cwd=folder, env={**environment(), **(environ or {})}, stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    try:
        out, err = await asyncio.wait_for(process.communicate(typed.encode()), SOON)
    finally:
        await _end(process)
    return Ended(process.returncode or 0, out.decode(), err.decode())


def environment() -> dict[str, str]:
    """Nothing of this machine's own configuration; wabot is found where these tests lie."""
    return {**clean_environ(), "PYTHONPATH": str(Path(__file__).resolve().parents[2]), "PYTHONWARNINGS": "ignore"}


@dataclass(slots=True)
class Service:
    """A `wabot run` without a terminal."""

    process: Process
    port: int
    log: list[dict[str, object]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def until(self, event: str) -> dict[str, object]:
        """Read the log until this event."""
        assert self.process.stdout is not None
        async with asyncio.timeout(SOON):
            while line := await self.process.stdout.readline():
                self.log.append(_json(line))
                if self.log[-1].get("event") == event:
                    return self.log[-1]
        raise AssertionError(f"no {event}: {self.log[-10:]}")

    async def ready(self) -> None:
        """Ask /readyz until it says yes."""
        async with asyncio.timeout(SOON), aiohttp.ClientSession() as client:
            while True:
                with suppress(aiohttp.ClientError):
                    async with client.get(f"{self.url}/readyz") as answer:
                        if answer.status == 200:
                            return
                if self.process.returncode is not None:
                    raise AssertionError(f"it ended with {self.process.returncode}: {await self.rest()}")
                await asyncio.sleep(0.02)

    async def stop(self, signal: int, within: float) -> int:
        """Send a signal; the exit status."""
        self.process.send_signal(signal)
        return await asyncio.wait_for(self.process.wait(), within)

    async def rest(self) -> str:
        """What it has yet to say."""
        assert self.process.stdout is not None
        return (await self.process.stdout.read()).decode()


@asynccontextmanager
async def service(folder: Path, environ: Mapping[str, str] | None = None) -> AsyncIterator[Service]:
    """`wabot run`, ready; killed when the block ends, if it still runs."""
    async with started(folder, environ) as running:
        await running.ready()
        yield running


@asynccontextmanager
async def started(folder: Path, environ: Mapping[str, str] | None = None) -> AsyncIterator[Service]:
    """`wabot run`, just started."""
    port = free_port()
    surroundings = {**environment(), "PORT": str(port), "HOST": "127.0.0.1", **(environ or {})}
    process = await asyncio.create_subprocess_exec(
        *WABOT, "run", cwd=folder, env=surroundings, stdin=asyncio.subprocess.DEVNULL, stdout=PIPE, stderr=STDOUT,
        limit=FAR_AHEAD,  # nobody may read it, and a pipe that stands full would hold the program up
    )  # fmt: skip
    try:
        yield Service(process, port)
    finally:
        await _end(process)


@dataclass(slots=True)
class Terminal:
    """A command with a person at a terminal."""

    process: Process
    descriptor: int
    screen: str = ""
    _seen: int = 0

    async def until(self, words: str) -> str:
        """Read the screen until these words stand on it, after those waited for before."""
        async with asyncio.timeout(SOON):
            while (at := self.screen.find(words, self._seen)) < 0:
                self.screen += await self._read(words)
            before, self._seen = self._seen, at + len(words)
            return self.screen[before : self._seen]

    async def _read(self, words: str) -> str:
        chunk = await asyncio.to_thread(_read, self.descriptor)
        if not chunk:
            raise AssertionError(f"it ended before {words!r}; the screen: {self.screen[-1500:]}")
        text = chunk.decode(errors="replace")
        if "\x1b[6n" in text:  # the program asks where the cursor is, as terminals can be asked
            os.write(self.descriptor, b"\x1b[1;1R")
        return _ESCAPES.sub("", text).replace("\r", "")

    def type(self, line: str) -> None:
        """A line and the return key."""
        os.write(self.descriptor, f"{line}\r".encode())

    async def ended(self) -> int:
        """Read to the end; the exit status."""
        async with asyncio.timeout(SOON):
            while chunk := await asyncio.to_thread(_read, self.descriptor):
                self.screen += _ESCAPES.sub("", chunk.decode(errors="replace")).replace("\r", "")
            return await self.process.wait()


@asynccontextmanager
async def terminal(
    folder: Path, arguments: Iterable[str], environ: Mapping[str, str] | None = None
) -> AsyncIterator[Terminal]:
    """A command on a terminal of its own; killed when the block ends, if it still runs."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(ours, (50, 200))
    surroundings = {**environment(), "TERM": "xterm", **(environ or {})}
    process = await asyncio.create_subprocess_exec(
        *WABOT, *arguments, cwd=folder, env=surroundings, stdin=theirs, stdout=theirs, stderr=theirs,
        start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    try:
        yield Terminal(process, ours)
    finally:
        await _end(process)
        os.close(ours)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65_536)
    except OSError:  # the other side is closed
        return b""


def _json(line: bytes) -> dict[str, object]:
    try:
        found = json.loads(line)
    except ValueError:
        return {"event": line.decode(errors="replace").strip()}
    return found if isinstance(found, dict) else {}


async def _end(process: Process) -> None:
    if process.returncode is None:
        process.kill()
        await process.wait()
