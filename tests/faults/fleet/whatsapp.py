"""A stand-in for WhatsApp over TCP: one socket a number, the newest wins; it counts what every server sends.

The wire is a line of JSON a word. A bot says `hello` (tenant, server, boot, epoch), `ack` (a message is taken for
good), `send` and `ping`; it hears `welcome`, `message`, `sent`, `pong` and `replaced`. What was not acknowledged is
offered again to whoever connects next, as WhatsApp does.
"""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

LOOK_AGAIN = 0.01
LINE = 1 << 20


@dataclass(eq=False, slots=True)
class Session:
    """One socket that said hello."""

    tenant: str
    server: str
    boot: str
    epoch: int
    writer: asyncio.StreamWriter
    opened: float  # on the monotonic clock
    closed: float | None = None
    end: str = ""  # gone: the bot's side ended; replaced: a newer one came

    def tell(self, **words: Any) -> None:
        """A line to the bot."""
        if self.closed is None:
            self.writer.write(json.dumps(words).encode() + b"\n")


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that a bot sent."""

    at: float  # seconds since 1970
    session: Session
    epoch: int  # the lease it was sent under, by the server's own word; 0: under none
    key: str
    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """A message of a customer."""

    id: str
    tenant: str
    customer: str
    text: str
    at: float  # seconds since 1970


@dataclass(slots=True)
class WhatsApp:
    """Lives in the test's process."""

    port: int = 0
    sessions: list[Session] = field(default_factory=list)  # everything that was ever open
    up: dict[str, Session] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    ghosts: int = 0  # sent on a socket that had been replaced: never delivered
    _waiting: dict[str, dict[str, Said]] = field(default_factory=dict)
    _numbers: Any = field(default_factory=count)
    _server: asyncio.Server | None = None
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    async def start(self, host: str = "127.0.0.1") -> None:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._serve, host, 0, limit=LINE)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Every socket is closed."""
        assert self._server is not None
        self._server.close()
        for writer in list(self._open):
            writer.close()
        await asyncio.sleep(LOOK_AGAIN)

    def say(self, tenant: str, customer: str, text: str) -> Said:
        """A customer writes to a bot; it waits there until it is taken."""
        said = Said(f"w{next(self._numbers)}", tenant, customer, text, time.time())
        self.said.append(said)
        self._waiting.setdefault(tenant, {})[said.id] = said
        if tenant in self.up:
            _offer(self.up[tenant], said)
        return said

    @property
    def untaken(self) -> int:
        """Messages that no bot has acknowledged."""
        return sum(len(waiting) for waiting in self._waiting.values())

    def held_by(self, server: str) -> set[str]:
        """The tenants whose socket is this server's."""
        return {tenant for tenant, session in self.up.items() if session.server == server}

    def to(self, phone: str) -> list[Sent]:
        """What a phone got."""
        return [sent for sent in self.sent if sent.to == phone]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        session: Session | None = None
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while line := await reader.readline():
                words = json.loads(line)
                if words["t"] == "hello":
                    session = self._hello(words, writer)
                elif session is not None:
                    self._hear(session, words)
        self._open.discard(writer)
        if session is not None:
            self._end(session, "gone")
        writer.close()

    def _hello(self, words: dict[str, Any], writer: asyncio.StreamWriter) -> Session:
        now, tenant = time.monotonic(), words["tenant"]
        older = self.up.get(tenant)
        if older is not None:
            older.tell(t="replaced")
            self._end(older, "replaced")
            older.writer.close()
        session = Session(tenant, words["server"], words["boot"], words["epoch"], writer, now)
        self.up[tenant] = session
        self.sessions.append(session)
        session.tell(t="welcome")
        for said in list(self._waiting.get(tenant, {}).values()):
            _offer(session, said)
        return session

    def _hear(self, session: Session, words: dict[str, Any]) -> None:
        match words["t"]:
            case "ack":
                self._waiting.get(session.tenant, {}).pop(words["id"], None)
            case "ping":
                session.tell(t="pong", n=words["n"])
            case "send" if session.closed is not None:
                self.ghosts += 1
            case "send":
                sent = Sent(time.time(), session, words["epoch"], words["key"], words["to"], words["text"])
                self.sent.append(sent)
                session.tell(t="sent", n=words["n"], ref=f"r{len(self.sent)}")

    def _end(self, session: Session, how: str) -> None:
        if session.closed is None:
            session.closed, session.end = time.monotonic(), how
        if self.up.get(session.tenant) is session:
            del self.up[session.tenant]


def _offer(session: Session, said: Said) -> None:
    session.tell(t="message", id=said.id, **{"from": said.customer}, text=said.text, at=int(said.at * 1000))


async def until(true: Callable[[], bool], within: float, what: Callable[[], str] = str) -> float:
    """Wait until it is true; the seconds it took. Raises AssertionError with what is so instead."""
    began = time.monotonic()
    while not true():
        waited = time.monotonic() - began
        assert waited < within, f"not within {within:.1f} s: {what()}"
        await asyncio.sleep(LOOK_AGAIN)
    return time.monotonic() - began
