"""Writes all rows of a database into a sealed file, as one moment saw them, beside whoever writes meanwhile."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import URL, NullPool, Table, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from wabot import __version__
from wabot.core.clock import Instant
from wabot.core.envelope import EnvelopeWriter
from wabot.ports.store.errors import StoreUnavailable
from wabot.storage import postgres, sqlite
from wabot.storage.backup.contents import Contents, Shape, Tally, shape_of
from wabot.storage.migrate import check_revision, revisions
from wabot.storage.tables import metadata
from wabot.storage.tables.session_copies import session_copy
from wabot.storage.urls import is_sqlite

ALL_ROWS = text("select set_config('wabot.tenant', '*', true)")
PATIENCE = {"timeout": postgres.CONNECT_SECONDS, "command_timeout": 3600}
"""A backup waits for large tables; nobody waits for it."""

_ROWS = 500  # read at a time

Progress = Callable[[int, int], None]
"""Called with how many rows are through, and how many there are about."""
FreshCopies = Mapping[str, Callable[[], str | None]]
"""By tenant, what seals a copy of its session's store as it is now; None where it cannot be read."""


@dataclass(frozen=True, slots=True)
class Dump:
    """What is written, and who hears of it."""

    url: URL
    at: Instant
    fresh: FreshCopies
    progress: Progress

    async def write(self, out: EnvelopeWriter) -> Tally:
        """Everything; raises StoreUnavailable, DatabaseNotReady, DatabaseTooNew."""
        await check_revision(self.url)
        revision = (await revisions(self.url)).known
        tally = Tally()
        async with _snapshot(self.url) as connection:
            shapes = [shape_of(table, await _count(connection, table)) for table in metadata.sorted_tables]
            contents = Contents(__version__, revision, self.url.get_backend_name(), self.at, shapes)
            out.write(contents.line())
            for table, shape in zip(metadata.sorted_tables, shapes, strict=True):
                out.write(orjson.dumps({"table": table.name}) + b"\n")
                async for rows in self._rows(connection, table):
                    self._put(out, tally, shape, rows)
                    self.progress(sum(tally.rows.values()), contents.rows)
        out.write(tally.line())
        return tally

    def _put(self, out: EnvelopeWriter, tally: Tally, shape: Shape, rows: Sequence[Sequence[Any]]) -> None:
        lines = [shape.line(row) for row in rows]
        for line in lines:
            tally.count(shape.name, line)
        out.write(b"".join(lines))

    async def _rows(self, connection: AsyncConnection, table: Table) -> AsyncIterator[Sequence[Sequence[Any]]]:
        found = await connection.stream(select(table))
        if table is not session_copy:
            async for rows in found.partitions(_ROWS):
                yield rows
            return
        fresh = dict(self.fresh)
        async for row in found.mappings():
            kept = dict(row)
            yield [self._renewed(kept, fresh.pop(kept["tenant_id"], _as_it_was))]
        for tenant, seal in fresh.items():
            made = self._renewed({"tenant_id": tenant, "epoch": 0, "body": None}, seal)
            if None not in made:
                yield [made]

    def _renewed(self, row: dict[Any, Any], seal: Callable[[], str | None]) -> Sequence[Any]:
        """A copy of a session's store, or a newer one in its place."""
        body = seal()
        newer = row if body is None else {**row, "at": self.at, "body": body}
        return [newer.get(column.name) for column in session_copy.columns]


def _as_it_was() -> None:
    return None


async def _count(connection: AsyncConnection, table: Table) -> int:
    return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())


@asynccontextmanager
async def _snapshot(url: URL) -> AsyncIterator[AsyncConnection]:
    """A connection for which time stands still."""
    if is_sqlite(url):
        engine = create_async_engine(
            url, poolclass=NullPool, connect_args={"timeout": sqlite.BUSY_SECONDS, "isolation_level": None}
        )
        sqlite.begin_by_hand(engine.sync_engine, "begin")
    else:
        engine = create_async_engine(url, poolclass=NullPool, connect_args=PATIENCE, isolation_level="REPEATABLE READ")
    try:
        async with engine.connect() as connection:
            if not is_sqlite(url):
                await connection.execute(ALL_ROWS)
            yield connection
    except (DBAPIError, OSError) as error:
        raise StoreUnavailable(str(error)) from error
    finally:
        await engine.dispose()
