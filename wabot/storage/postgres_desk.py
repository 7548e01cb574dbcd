"""One batch of work as one PostgreSQL transaction."""

from contextlib import suppress
from typing import cast

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from wabot.ports.store import Duplicate, Fenced, NewEvent, Settled, Stale, StoreUnavailable, TurnSave
from wabot.storage import postgres_hot
from wabot.storage.jobs import Batch, Done, Job, Waiting, Work, runs
from wabot.storage.postgres import IDLE_SECONDS, is_conflict, meaning
from wabot.storage.postgres_hot import Raw
from wabot.storage.queries import JobTx
from wabot.storage.scope import EVERY_TENANT, Binding

Refusal = Duplicate | Stale | Fenced
"""Why a turn was not saved, told to nobody but its submitter."""
_SEE_ALL = "select set_config('wabot.tenant', '*', true)"


class Desk:
    """A connection, and the batch that is on it."""

    def __init__(self, connection: AsyncConnection, raw: Raw) -> None:
        self._connection = connection
        self._raw = raw
        self._binding = Binding(cast("Connection", connection.sync_connection))

    @classmethod
    async def at(cls, connection: AsyncConnection) -> "Desk":
        """Set up on a fresh connection."""
        pooled = await connection.get_raw_connection()
        raw = cast("Raw", pooled.driver_connection)
        await raw.execute(f"set idle_in_transaction_session_timeout = '{IDLE_SECONDS}s'")
        return cls(connection, raw)

    async def begin(self) -> None:
        """Open the transaction, as one that sees every tenant."""
        await self._raw.execute(f"begin; {_SEE_ALL}")
        self._binding.note(EVERY_TENANT)

    async def commit(self, waiting: list[Waiting]) -> Batch:
        """All of it durable, or (but for the jobs that failed by themselves) none; raises what spoiled it."""
        batch = Batch()
        try:
            for run in runs(waiting):
                await self._perform(run, batch)
            if await self._raw.execute("commit") != "COMMIT":
                raise StoreUnavailable("the transaction was rolled back")
        except BaseException as error:
            if not isinstance(error, TimeoutError):  # the driver would wait for the last answer first, for ever
                with suppress(Exception):  # a dead connection rolls back by itself
                    await self._raw.execute("rollback")
            raise
        return batch

    async def leave(self) -> None:
        """Let go of the connection, dead or alive."""
        with suppress(Exception):
            await self._connection.invalidate()
        with suppress(Exception):
            await self._connection.close()

    async def _perform(self, run: list[Waiting], batch: Batch) -> None:
        work = [one.work for one in run]
        match work[0]:
            case NewEvent() | TurnSave() | Settled():
                results = await self._hot(work, batch.topics)
                batch.done += [_done(one, result) for one, result in zip(run, results, strict=True)]
            case job:
                batch.done.append(await self._guarded(run[0], job, batch.topics))

    async def _hot(self, work: list[Work], topics: set[str]) -> list[Refusal | bool | None]:
        if not self._binding.sees(EVERY_TENANT):
            await self._raw.execute(_SEE_ALL)
            self._binding.note(EVERY_TENANT)
        match work[0]:
            case NewEvent():
                return list(await postgres_hot.record(self._raw, [one for one in work if isinstance(one, NewEvent)]))
            case TurnSave():
                endings = await postgres_hot.save_turns(self._raw, [one for one in work if isinstance(one, TurnSave)])
                topics.update(("outbox",) if True in endings else ())
                return [ending if isinstance(ending, Refusal) else None for ending in endings]
            case _:
                await postgres_hot.settle(self._raw, [one for one in work if isinstance(one, Settled)])
                return [None] * len(work)

    async def _guarded(self, one: Waiting, job: Job, topics: set[str]) -> Done:
        tx = JobTx(self._binding)
        await self._raw.execute("savepoint job")
        try:
            result = await self._connection.run_sync(lambda _: job(tx))
            await self._raw.execute("release savepoint job")
        except Exception as error:
            if _spoils(error):
                raise
            await self._raw.execute("rollback to savepoint job; release savepoint job")
            self._binding.note(None)
            return Done(one.future, error=error)
        topics |= tx.touched
        return Done(one.future, result)


def _done(one: Waiting, result: object) -> Done:
    return Done(one.future, error=result) if isinstance(result, Refusal) else Done(one.future, result)


def _spoils(error: Exception) -> bool:
    """Whether a job's error ends the whole transaction: a conflict, or no connection (any more)."""
    known = isinstance(error, DBAPIError) and (is_conflict(error) or meaning(error) is not None)
    return known or isinstance(error, TimeoutError)
