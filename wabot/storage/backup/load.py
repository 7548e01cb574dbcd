"""Reads a backup: whole and checked first, then into an empty database, all or nothing."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import URL, Connection, insert, inspect, select, text
from sqlalchemy.exc import DBAPIError

from wabot.core.envelope import BACKUP, Lock, Sealed, lines, opened
from wabot.ports.store.errors import StoreUnavailable
from wabot.storage.backup.contents import Contents, Shape, Tally, read_contents
from wabot.storage.backup.dump import ALL_ROWS, Progress
from wabot.storage.dialect import DatabaseNow
from wabot.storage.migrate import knows, migration_engine, upgrade
from wabot.storage.tables.servers import server
from wabot.storage.urls import is_sqlite, sqlite_file

_ROWS = 500  # written at a time
_REVISION = "alembic_version"
_SILENT = 60_000  # milliseconds after which a server is taken for stopped


class NotEmpty(Exception):
    """The database to restore into has rows; the words say how many."""


class InUse(Exception):
    """A wabot runs on the database to restore into; the words name its server."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A file on disk, with what opens it. Every method raises Sealed."""

    file: Path
    lock: Lock

    def check(self, progress: Progress) -> tuple[Contents, Tally]:
        """The dry run: every piece opened, every row read and counted."""
        contents, found = self.contents(), Tally()
        for through, (shape, line) in enumerate(self.rows(found), 1):
            shape.row(line)
            if through % _ROWS == 0:
                progress(through, contents.rows)
        return contents, found

    def contents(self) -> Contents:
        """The first line alone."""
        with self.file.open("rb") as source:
            return read_contents(lines(opened(source, BACKUP, self.lock)))

    def rows(self, tally: Tally) -> Iterator[tuple[Shape, bytes]]:
        """Every row with its table. What was read is counted into `tally` and must be what was written."""
        with self.file.open("rb") as source:
            left = lines(opened(source, BACKUP, self.lock))
            shapes = {shape.name: shape for shape in read_contents(left).tables}
            shape = None
            for line in left:
                if line.startswith(b"[") and shape is not None:
                    tally.count(shape.name, line)
                    yield shape, line
                elif "end" in (word := orjson.loads(line)):
                    break
                else:
                    shape = shapes[word["table"]]
            else:
                raise Sealed("the backup is damaged: it has no end")
            if word["end"] != orjson.loads(orjson.dumps(tally)) or next(left, None) is not None:
                raise Sealed("the backup is damaged: not every row is there")


async def restore(backup: Backup, url: URL, progress: Progress, *, replace: bool = False) -> Contents:
    """All of it or nothing. What was there is refused, or with `replace` goes (of SQLite, the file is set aside).

    Raises Sealed, NotEmpty, InUse, StoreUnavailable. Call `check` first: here a damaged file is found out late.
    """
    if is_sqlite(url):
        return await _restore_file(backup, url, progress, replace=replace)
    return await _restore_into(backup, url, progress, replace=replace)


async def _restore_file(backup: Backup, url: URL, progress: Progress, *, replace: bool) -> Contents:
    if not replace and await asyncio.to_thread(sqlite_file(url).exists):
        await _run(url, _must_be_empty)
    fresh = await asyncio.to_thread(_fresh, sqlite_file(url))
    contents = await _restore_into(backup, url.set(database=str(fresh)), progress, replace=False)
    await asyncio.to_thread(_take_the_place, sqlite_file(url), fresh)
    return contents


async def _restore_into(backup: Backup, url: URL, progress: Progress, *, replace: bool) -> Contents:
    contents = backup.contents()
    if not knows(contents.revision):
        raise Sealed(f"the backup was made by a newer wabot ({contents.version})")

    def work(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            connection.execute(ALL_ROWS)
        if not replace:
            _must_be_empty(connection)
        elif connection.dialect.name == "postgresql":
            _must_be_idle(connection)
        _drop_all(connection)
        upgrade(connection, contents.revision)
        _fill(connection, backup, contents, progress)
        upgrade(connection)

    await _run(url, work)
    return contents


def _fill(connection: Connection, backup: Backup, contents: Contents, progress: Progress) -> None:
    through, left = 0, backup.rows(Tally())
    while rows := list(islice(left, _ROWS)):
        by_table: dict[str, tuple[Shape, list[Mapping[str, Any]]]] = {}
        for shape, line in rows:
            by_table.setdefault(shape.name, (shape, []))[1].append(shape.row(line))
        for shape, values in by_table.values():
            connection.execute(insert(shape.clause()), values)
        through += len(rows)
        progress(through, contents.rows)


def _must_be_empty(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(ALL_ROWS)
    found = {name: connection.execute(text(f'select 1 from "{name}" limit 1')).first() for name in _tables(connection)}  # noqa: S608
    used = sorted(name for name, row in found.items() if row is not None)
    if used:
        raise NotEmpty(f"the database is not empty: {len(used)} tables have rows, {used[0]} among them")


def _must_be_idle(connection: Connection) -> None:
    """Of an SQLite file the folder's lock tells."""
    if not inspect(connection).has_table(server.name):
        return
    alive = select(server.c.name).where(server.c.stopped == 0, server.c.beat_at > DatabaseNow() - _SILENT)
    if (name := connection.execute(alive).scalar()) is not None:
        raise InUse(f"wabot runs on this database (server {name}): stop every server, and wait a minute")


def _drop_all(connection: Connection) -> None:
    for name in [*_tables(connection), _REVISION]:
        connection.execute(text(f'drop table if exists "{name}"'))


def _tables(connection: Connection) -> list[str]:
    return [name for name in inspect(connection).get_table_names() if name != _REVISION]


async def _run(url: URL, work: Callable[[Connection], None]) -> None:
    engine = migration_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(work)
    except (DBAPIError, OSError) as error:
        raise StoreUnavailable(str(error)) from error
    finally:
        await engine.dispose()


def _fresh(file: Path) -> Path:
    """Where it is made: beside what is there, so that nothing half is ever in its place."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.restoring")
    _remove(fresh)
    return fresh


def _take_the_place(file: Path, fresh: Path) -> None:
    """What was there is set aside with everything in it: what its log still holds is taken in first."""
    if file.exists():
        with closing(sqlite3.connect(file)) as old:
            old.execute("pragma wal_checkpoint(truncate)")
            old.execute("pragma journal_mode=delete")
        file.replace(file.with_name(f"{file.name}.replaced"))
        _remove(file)
    fresh.replace(file)


def _remove(file: Path) -> None:
    for part in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + part).unlink(missing_ok=True)
