"""Several servers on one PostgreSQL and one WhatsApp, each a process that can be stopped, frozen and cut off."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg

from tests.databases import Postgres
from tests.faults.fleet.whatsapp import Session, WhatsApp, until
from tests.faults.shop import ROOT, clean_environ

ADMIN = "254700000001"
TENANTS = 10
LEASE = 6  # seconds, where a test says nothing else
UP_WITHIN = 25.0
TEMPLATE = "fleet_seeded"
Call = Callable[[], Awaitable[None]]

_ENVIRON = {
    "HOST": "127.0.0.1",
    "PORT": "0",
    "WABOT_SECRET_KEY": b64encode(b"k" * 32).decode(),
    "WABOT_MASTER__CHANNEL": "linked",
    "WABOT_PLATFORM__ADMINS": ADMIN,
    "WABOT_PLATFORM__DEMO": "no",
    "WABOT_LIMITS__REPLIES_PER_MINUTE": "0",
    "WABOT_LIMITS__TENANT_PER_MINUTE": "0",
    "WABOT_SUPERVISOR__BACKOFF": "1s,1s,2s",
    "WABOT_SUPERVISOR__RECONNECT": "1s",
    "WABOT_SUPERVISOR__HEARTBEAT": "2s",
    "WABOT_SUPERVISOR__STALE": "4s",
    "PYTHONWARNINGS": "ignore",
}


@dataclass(slots=True)
class Server:
    """One process."""

    name: str
    process: Process
    folder: Path

    def signal(self, number: int) -> None:
        """To this process alone."""
        self.process.send_signal(number)

    async def end(self) -> None:
        """Killed, whatever state it is in."""
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    async def ready(self) -> None:
        """Wait for its word."""
        assert self.process.stdout is not None
        async with asyncio.timeout(UP_WITHIN):
            if await self.process.stdout.readline() != b"ready\n":
                raise AssertionError(f"server {self.name} did not start: {self.words()}")

    def words(self) -> str:
        """The end of its log."""
        last = [(self.folder / name).read_text(errors="replace")[-3000:] for name in ("stderr", "wabot.log")]
        return "\n".join(last)


@dataclass(slots=True)
class Fleet:
    """The database, the network, and the servers between them."""

    postgres: Postgres
    database: str
    whatsapp: WhatsApp
    folder: Path
    environ: dict[str, str] = field(default_factory=dict)
    servers: dict[str, Server] = field(default_factory=dict)
    tenants: Sequence[str] = ()

    async def start(self, name: str, *, url: str = "", wire: str = "", inside: Sequence[str] = ()) -> Server:
        """Begin a server, ready; `url` and `wire` are its ways to the database and to WhatsApp, `inside` a wrapper."""
        server = await self.launch(name, "serve", url=url, wire=wire, inside=inside)
        self.servers[name] = server
        await server.ready()
        return server

    async def launch(self, name: str, *mode: str, url: str = "", wire: str = "", inside: Sequence[str] = ()) -> Server:
        """Begin a server program."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        (folder / "wabot.log").touch()
        environ = {
            **clean_environ(), **_ENVIRON, "WABOT_FLEET__LEASE": f"{LEASE}s", **self.environ,
            "SERVERNAME": name, "WABOT_DATA_DIR": str(folder / "data"),
            "DATABASE_URL": url or self.postgres.tcp_url(self.database),
            "WIRE": wire or f"127.0.0.1:{self.whatsapp.port}", "LOG": str(folder / "wabot.log"),
        }  # fmt: skip
        with (folder / "stderr").open("ab") as err:
            process = await asyncio.create_subprocess_exec(
                *inside, sys.executable, "-m", "tests.faults.fleet.server", *mode,
                cwd=ROOT, env=environ, stdin=DEVNULL, stdout=PIPE, stderr=err, start_new_session=True,
            )  # fmt: skip
        return Server(name, process, folder)

    async def end(self) -> None:
        """No process of ours is left."""
        for server in self.servers.values():
            await server.end()

    async def all_up(self, *names: str, within: float = UP_WITHIN) -> None:
        """Every tenant and the master bot has a session, each of these servers at least one."""

        def true() -> bool:
            held = [len(self.whatsapp.held_by(name)) for name in names]
            return len(self.whatsapp.up) == len(self.tenants) + 1 and all(held)

        await until(true, within, self.story)

    async def moved(self, since: float, tenants: set[str], *, away_from: str, within: float) -> Mapping[str, float]:
        """Wait until others hold these tenants; by tenant the seconds from `since` (monotonic) to the new socket."""

        def fresh(tenant: str) -> Session | None:
            session = self.whatsapp.up.get(tenant)
            return session if session is not None and session.server != away_from and session.opened > since else None

        left = within - (time.monotonic() - since)
        await until(lambda: all(map(fresh, tenants)), max(left, 0.1), self.story)
        took = {tenant: self.whatsapp.up[tenant].opened - since for tenant in tenants}
        print(f"{len(took)} bots moved after {min(took.values()):.2f}-{max(took.values()):.2f} s")  # noqa: T201
        return took

    def shares(self) -> Mapping[str, int]:
        """How many sessions each server holds."""
        return {name: len(self.whatsapp.held_by(name)) for name in self.servers}

    def story(self) -> str:
        """Who holds how many, and the ends of all logs, for a failure."""
        return f"{self.shares()}\n" + "\n".join(
            f"--- {server.name}\n{server.words()}" for server in self.servers.values()
        )

    async def rows(self, statement: str) -> list[dict[str, object]]:
        """Of the database, past row-level security."""
        connection = await asyncpg.connect(self.postgres.url(self.database, "postgres"))
        try:
            return [dict(row) for row in await connection.fetch(statement)]
        finally:
            await connection.close()

    async def settle(self, tenants: Sequence[str], home: str) -> None:
        """These belong to that server, as an admin would have said; before any server is started."""
        listed = ", ".join(f"'{tenant}'" for tenant in tenants)
        await self.postgres.execute(
            f"update tenant set home_server = '{home}' where id in ({listed})", database=self.database
        )

    def wake(self, server: Server) -> None:
        """After SIGSTOP."""
        os.kill(server.process.pid, signal.SIGCONT)
