"""WhatsApp and its library as the adapter sees them: sessions of made-up workers, which do what the test says."""

import asyncio
import contextlib
import os
import signal
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wabot.channels.linked import wire
from wabot.channels.linked.child import Program
from wabot.core.clock import SECOND

RELAY = str(Path(__file__).with_name("relay.py"))
Respond = Callable[["Desk", dict[str, Any]], Awaitable[dict[str, object] | None]]
"""Answers a request; None leaves it unanswered."""


def link(store: Path) -> None:
    """Make a store with a linked device in it, as far as anybody looks."""
    store.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(store)) as db:
        db.execute("create table if not exists whatsmeow_device (jid text primary key)")
        db.execute("insert or replace into whatsmeow_device values ('254711000001:1@s.whatsapp.net')")
        db.commit()


def unlink(store: Path) -> None:
    """What the library does when a link ends: the device goes from its store."""
    with closing(sqlite3.connect(store)) as db:
        db.execute("delete from whatsmeow_device")
        db.commit()


@dataclass(eq=False)
class Desk:
    """One worker process and what it was asked."""

    pid: int
    writer: asyncio.StreamWriter
    asked: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, what: str, session: str, **facts: object) -> None:
        self.raw(wire.encode({"tell": what, "session": session, **facts}))

    def report(self, session: str, event: str, **facts: object) -> None:
        self.tell("report", session, event=event, **facts)

    def raw(self, body: bytes) -> None:
        """Any bytes, as a broken worker would write them."""
        if not self.writer.is_closing():
            self.writer.write(body)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def freeze(self) -> None:
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGCONT)


class Workshop:
    """Where made-up workers report for work; what they answer is the test's."""

    def __init__(self, folder: Path, respond: Respond) -> None:
        self._socket, self._respond = folder / "w.sock", respond
        self.desks: list[Desk] = []
        self.memory, self.cycles = 1000, 1  # what workers say of themselves; kilobytes
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        self._server = await asyncio.start_unix_server(self._serve, self._socket)

    def program(self, **facts: Any) -> Program:
        """How the channel starts such workers."""
        command = (sys.executable, "-S", "-E", RELAY, str(self._socket))
        return Program(command, needs_library=False, **{"ping": SECOND // 4, "deadline": 2 * SECOND, **facts})

    async def close(self) -> None:
        for desk in self.desks:
            desk.thaw()
            desk.writer.close()
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        desk = Desk(int(await reader.readline()), writer)
        self.desks.append(desk)
        while (frame := await wire.read(reader)) is not None:
            desk.asked.append(frame)
            if frame["op"] == "ping":
                desk.raw(wire.encode({"answer": frame["ask"], "memory": self.memory, "cycles": self.cycles}))
                continue
            answer = await self._respond(desk, frame)
            if answer is not None and "ask" in frame:
                desk.raw(wire.encode({"answer": frame["ask"], **answer}))
        writer.close()
