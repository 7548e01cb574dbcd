"""How wabot is right now: what this process measures of itself, and what the store says of work and servers."""

import heapq
from collections import deque
from collections.abc import Callable, Mapping, MutableMapping, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from wabot.core.clock import HOUR, Clock, Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.session import SessionState
from wabot.core.value import value
from wabot.ports.store import Store, Tx
from wabot.ports.store.servers import Server
from wabot.services.servers import GONE_AFTER

MAX_TURNS = 20_000  # of the last hour; the oldest go first
MAX_TROUBLES = 50
MAX_SLOW = 10
_BAD = frozenset({"error", "critical", "exception"})


@dataclass(frozen=True, slots=True)
class Machine:
    """What this process knows of itself; bootstrap fills it in."""

    version: str
    server: str
    database: str  # sqlite or postgresql
    started_at: Instant
    memory: Callable[[], int]  # resident bytes
    sessions: Callable[[], Mapping[str, int]]  # how many of this server's sessions are in which state


@value(frozen=True, slots=True)
class Slow:
    """One turn and how long it took, in milliseconds."""

    ms: int
    at: Instant


@dataclass(frozen=True, slots=True)
class Trouble:
    """One line of the log that tells of an error."""

    at: Instant
    event: str
    tenant: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The figures of one moment."""

    at: Instant
    machine: Machine
    memory: int  # bytes
    sessions: Mapping[str, int]
    events: int  # recorded and not handled
    outbox: Mapping[str, int]  # open rows by status
    turns: int  # in the last hour
    slowest: int  # of them, in milliseconds
    troubles: int
    servers: Sequence[Server] = field(default=())


class Standing(StrEnum):
    """What is known of another server."""

    UP = "up"
    SILENT = "silent"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Post:
    """One server and what it holds."""

    server: Server
    standing: Standing
    bots: int  # tenants it acts for, the master bot aside
    sessions: int  # of all of them, that are up
    master: bool  # whether the master bot is with it


class Monitor:
    """Remembers turns and troubles of this process, and looks the rest up when asked."""

    def __init__(self, store: Store, clock: Clock, machine: Machine) -> None:
        self._store, self._clock, self._machine = store, clock, machine
        self._turns: deque[Slow] = deque(maxlen=MAX_TURNS)
        self._troubles: deque[Trouble] = deque(maxlen=MAX_TROUBLES)

    def turn(self, seconds: float) -> None:
        """A turn took so long."""
        self._turns.append(Slow(round(seconds * 1000), self._clock.now()))

    def note(self, _logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        """A structlog processor: remembers errors by name and tenant, never their details, and passes every line on."""
        if method in _BAD:
            tenant = event.get("tenant", "")
            self._troubles.append(Trouble(self._clock.now(), str(event.get("event", "")), str(tenant)))
        return event

    async def snapshot(self) -> Snapshot:
        """All figures now."""
        now = self._clock.now()
        events, outbox, servers = await self._store.read(_waiting)
        hour = self._last_hour(now)
        return Snapshot(
            now,
            self._machine,
            self._machine.memory(),
            self._machine.sessions(),
            events,
            outbox,
            len(hour),
            max((turn.ms for turn in hour), default=0),
            len(self._troubles),
            servers,
        )

    def slowest(self) -> Sequence[Slow]:
        """The slowest turns of the last hour, slowest first."""
        return heapq.nlargest(MAX_SLOW, self._last_hour(self._clock.now()), key=lambda turn: turn.ms)

    def troubles(self) -> Sequence[Trouble]:
        """Recent errors, newest first."""
        return list(reversed(self._troubles))

    async def servers(self) -> Sequence[Post]:
        """Every server that has reported, by name."""
        return await self._store.read(_posts)

    def _last_hour(self, now: Instant) -> Sequence[Slow]:
        while self._turns and now - self._turns[0].at > HOUR:
            self._turns.popleft()
        return list(self._turns)


def _posts(tx: Tx) -> Sequence[Post]:
    up = {tenant for tenant, one in tx.platform.sessions_scan.all().items() if one.state is SessionState.READY}
    held: dict[str, set[TenantId]] = {}
    for lease in tx.platform.leases.all():
        if lease.left > 0:
            held.setdefault(lease.holder.boot, set()).add(lease.tenant)
    return [_post(server, held, up) for server in tx.platform.servers.all()]


def _post(server: Server, held: Mapping[str, Set[TenantId]], up: Set[TenantId]) -> Post:
    if server.stopped:
        return Post(server, Standing.STOPPED, 0, 0, master=False)
    standing = Standing.UP if server.silence < GONE_AFTER else Standing.SILENT
    if not held:  # it is alone with its database
        return Post(server, standing, len(up - {PLATFORM}), len(up), master=True)
    own = held.get(server.boot, frozenset[TenantId]())
    return Post(server, standing, len(own - {PLATFORM}), len(own & up), master=PLATFORM in own)


def _waiting(tx: Tx) -> tuple[int, Mapping[str, int], Sequence[Server]]:
    scope = tx.platform
    return scope.events_scan.waiting(), scope.outbox_scan.counts(), scope.servers.all()
