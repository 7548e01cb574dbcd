"""One worker process, seen from wabot: started, asked, kept alive by pings, and ended by its id."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog

from wabot.channels.linked import wire
from wabot.channels.linked.wire import Frame
from wabot.core.clock import SECOND, steady
from wabot.core.ids import TenantId

MODULE = "wabot.channels.linked.worker"
_KEPT = ("PATH", "HOME", "LANG", "TZ", "PYTHONPATH", "SSL_CERT_FILE", "SSL_CERT_DIR", "TMPDIR", "LD_LIBRARY_PATH")
"""Of our environment; what else stands there may be secret."""
_OURS = {
    "NEONIZE_BOT_TAG": "off",  # else every message is marked as a bot's
    "GOGC": "50",  # half the memory for a little of the processor
    "GOTRACEBACK": "single",
    "MALLOC_ARENA_MAX": "2",
    "PYTHONUNBUFFERED": "1",
}
_DEATH = ("panic:", "fatal error:", "SIGSEGV", "runtime:")
_GRACE = 1.0
"""Seconds a worker gets to end by itself once its line is closed."""


class Gone(Exception):
    """The worker has ended, or does not answer."""


@dataclass(frozen=True, slots=True)
class Program:
    """How workers are started. Durations in milliseconds."""

    command: tuple[str, ...] = (sys.executable, "-m", MODULE)
    library: str = ""  # a folder to look for neonize in, before all others
    needs_library: bool = True  # workers that tests make up bring what they need
    places: int = 1  # sessions of one worker
    ping: int = 2 * SECOND
    deadline: int = 6 * SECOND  # a worker that heard nothing for so long ends itself; one that is silent is killed
    memory: int = 0  # megabytes, as Go's soft limit; 0: none
    proxies: bool = True  # whether the environment's proxies are passed on


class Child:
    """One worker process."""

    def __init__(self, program: Program, hear: "Hear", ended: Callable[["Child"], None]) -> None:
        self._program, self._hear, self._ended = program, hear, ended
        self.sessions: set[TenantId] = set()
        self.alone = False  # it pairs: no other session comes in
        self.worn = False  # it has had its share of cycles or memory: no session comes in any more
        self.cycles, self.memory = 0, 0
        self.complaint = ""  # its last words
        self._process: asyncio.subprocess.Process | None = None
        self._grip = -1  # a process id may be another's by the time we signal; this never is
        self._writer: asyncio.StreamWriter | None = None
        self._asked: dict[int, asyncio.Future[Frame]] = {}
        self._count = 0
        self._tasks: list[asyncio.Task[None]] = []
        self._answered_at = steady()
        self._over = asyncio.Event()

    @property
    def pid(self) -> int:
        """Its process id; 0 before it was started."""
        return self._process.pid if self._process is not None else 0

    @property
    def lives(self) -> bool:
        """Whether it may be asked."""
        return self._process is not None and not self._over.is_set()

    async def start(self) -> None:
        """Start the process. Raises OSError."""
        ours, theirs = socket.socketpair()
        with theirs:
            arguments = [str(theirs.fileno()), str(self._program.places)]
            if self._program.library:
                arguments.append(self._program.library)
            self._process = await asyncio.create_subprocess_exec(
                *self._program.command, *arguments, pass_fds=[theirs.fileno()], env=self._environment(),
                stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
            )  # fmt: skip
        self._grip = os.pidfd_open(self._process.pid)
        reader, self._writer = await asyncio.open_connection(sock=ours)
        self._answered_at = steady()
        self._tasks = [
            asyncio.create_task(self._read(reader), name=f"linked:{self.pid}:read"),
            asyncio.create_task(self._drain(), name=f"linked:{self.pid}:drain"),
            asyncio.create_task(self._ping(), name=f"linked:{self.pid}:ping"),
        ]
        log.debug("linked.worker_started", pid=self.pid)

    async def ask(self, op: str, within: int, /, **facts: object) -> Frame:
        """Its answer to a request. Raises Gone where it has ended or does not answer within so many milliseconds."""
        if not self.lives:
            raise Gone("ended")
        self._count += 1
        number = self._count
        answer: asyncio.Future[Frame] = asyncio.get_running_loop().create_future()
        self._asked[number] = answer
        try:
            self.say({"ask": number, "op": op, **facts})
            async with asyncio.timeout(within / 1000):
                return await answer
        except TimeoutError as error:
            raise Gone("silent") from error
        finally:
            self._asked.pop(number, None)

    def say(self, frame: Mapping[str, object]) -> None:
        """Say something that needs no answer. Raises Gone."""
        if not self.lives or self._writer is None:
            raise Gone("ended")
        self._writer.write(wire.encode(frame))

    def kill(self) -> None:
        """End it at once. Its sockets close with it."""
        if self._grip >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._grip, signal.SIGKILL)

    async def close(self, *, at_once: bool = False) -> None:
        """End it; returns when it is gone, and with it all its connections."""
        if at_once:
            self.kill()
        if self._writer is not None:
            self._writer.close()
        await self._gone()
        self._end()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _gone(self) -> None:
        """Returns when the process has ended, by itself or else by force: killing one that ends takes its status."""
        if self._process is None:
            return
        try:
            async with asyncio.timeout(_GRACE):
                await self._process.wait()
        except TimeoutError:
            self.kill()
            await self._process.wait()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        try:
            while (frame := await wire.read(reader)) is not None:
                self._take(frame)
        except Exception as error:  # noqa: BLE001 - garbled, or words nobody knows: it is not to be trusted any more
            log.error("linked.worker_garbled", pid=self.pid, error=repr(error))
            self.kill()
        await self._gone()
        if self._process is not None:
            log.info("linked.worker_ended", pid=self.pid, status=self._process.returncode, complaint=self.complaint)
        self._end()

    def _take(self, frame: Frame) -> None:
        if "answer" in frame:
            self._answered_at = steady()
            number = frame["answer"]
            asked = self._asked.get(number) if isinstance(number, int) else None
            if asked is not None and not asked.done():
                asked.set_result(frame)
        elif frame.get("tell") == "unavailable":
            self.complaint = str(frame.get("detail", ""))
        else:
            self._hear(self, frame)

    async def _ping(self) -> None:
        """Prolong its life, and end it where it is silent: its sessions are better off in another."""
        while self.lives:
            until = steady() + self._program.deadline
            try:
                answer = await self.ask("ping", self._program.deadline, until=until)
                self.memory, self.cycles = _number(answer.get("memory")), _number(answer.get("cycles"))
            except Gone:
                if steady() - self._answered_at >= self._program.deadline:
                    log.warning("linked.worker_silent", pid=self.pid)
                    self.kill()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._program.ping / 1000):
                    await self._over.wait()

    async def _drain(self) -> None:
        """What the library prints: for those who look for a fault, and never mistaken for our wire."""
        if self._process is None or self._process.stdout is None:
            return
        while part := await self._process.stdout.read(8192):
            for line in part.decode("utf-8", "replace").splitlines():
                if line.startswith(_DEATH) and not self.complaint:
                    self.complaint = line[:200]
                log.debug("linked.worker_says", pid=self.pid, line=line[:200])

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if self._is_kept(name)}
        limit = {"GOMEMLIMIT": f"{self._program.memory}MiB"} if self._program.memory else {}
        return kept | _OURS | limit

    def _is_kept(self, name: str) -> bool:
        return name in _KEPT or (self._program.proxies and name.casefold().endswith("_proxy"))

    def _end(self) -> None:
        if self._over.is_set():
            return
        self._over.set()
        if self._grip >= 0:
            os.close(self._grip)
            self._grip = -1
        if self._writer is not None:
            self._writer.close()
        for asked in self._asked.values():
            if not asked.done():
                asked.set_exception(Gone("ended"))
        self._ended(self)


Hear = Callable[[Child, Frame], None]
log = structlog.get_logger()


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
