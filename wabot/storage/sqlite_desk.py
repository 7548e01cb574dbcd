"""One batch of work as one SQLite transaction: hot work as sets, a savepoint a job."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar, cast

import structlog
from sqlalchemy import Connection

from wabot.ports.store import Duplicate, NewEvent, Settled, Stale, TurnSave
from wabot.ports.store.errors import StoreUnavailable
from wabot.storage import sqlite_hot
from wabot.storage.jobs import Batch, Done, Waiting, Work, failed, runs
from wabot.storage.queries import JobTx
from wabot.storage.scope import Binding
from wabot.storage.sqlite import meaning

T = TypeVar("T")

_log = structlog.get_logger()


class _Lost(Exception):
    """The transaction is gone, and with it every job of the batch."""


class Desk:
    """The connection that writes, and the batch that is on it. Everything here runs in the writer's thread."""

    def __init__(self, connection: Connection) -> None:
        self._binding = Binding(connection)
        self._raw = cast("sqlite3.Connection", connection.connection.driver_connection)

    def commit(self, waiting: list[Waiting]) -> Batch:
        """All of it durable, or (but for the jobs that failed by themselves) none."""
        batch = Batch()
        try:
            self._raw.execute("begin immediate")
            found = [*runs(waiting)]
            if not self._hot(found, batch):
                for run in found:
                    batch.done += self._together(run, batch.topics) or [self._alone(one, batch.topics) for one in run]
            self._raw.execute("commit")
        except (_Lost, sqlite3.Error) as error:
            if self._raw.in_transaction:
                self._raw.execute("rollback")
            cause = error.__cause__ or error
            _log.error("store_batch_failed", jobs=len(waiting), error=str(cause))
            return failed(waiting, meaning(cause) or StoreUnavailable(str(cause)))
        return batch

    def _hot(self, found: Sequence[list[Waiting]], batch: Batch) -> bool:
        """Nothing but hot work that all takes place, as nearly every batch is: sets without savepoints.

        Where one of it does not, the transaction begins anew and goes the careful way.
        """
        if any(callable(run[0].work) for run in found):
            return False
        try:
            queued = [self._set([one.work for one in run]) for run in found]
        except Exception as error:  # noqa: BLE001 - the careful way finds out whose it is
            self._unless_spoiled(error)
            self._raw.execute("rollback")
            self._raw.execute("begin immediate")
            return False
        batch.topics.update(("outbox",) if any(queued) else ())
        batch.done += [_took_place(one) for run in found for one in run]
        return True

    def _together(self, run: list[Waiting], topics: set[str]) -> list[Done]:
        """A run as one set; nothing, and nothing done, where one of it does not go the common way.

        The driver gives the interpreter up at every statement and must win it back from a busy event loop, so what
        counts is how many there are: in sets a turn costs 0.3 of them instead of 7.
        """
        if len(run) == 1:
            return []
        try:
            queued = self._guarded(lambda: self._set([one.work for one in run]))
        except sqlite_hot.Uncommon:
            return []
        except Exception as error:  # noqa: BLE001 - its submitter hears of it below
            self._unless_spoiled(error)
            return []  # one of them carries what the database refuses; which one, the next look tells
        topics.update(("outbox",) if queued else ())
        return [_took_place(one) for one in run]

    def _set(self, work: Sequence[Work]) -> bool:
        match work[0]:
            case NewEvent():
                sqlite_hot.record(self._raw, cast("Sequence[NewEvent]", work))
            case TurnSave():
                return sqlite_hot.save_turns(self._raw, cast("Sequence[TurnSave]", work))
            case Settled():
                sqlite_hot.settle(self._raw, cast("Sequence[Settled]", work))
        return False

    def _alone(self, one: Waiting, topics: set[str]) -> Done:
        try:
            return Done(one.future, self._perform(one.work, topics))
        except Exception as error:  # noqa: BLE001 - it is its submitter's
            self._unless_spoiled(error)
            return Done(one.future, error=error)

    def _perform(self, work: Work, topics: set[str]) -> Any:  # noqa: ANN401 - whatever the job returns
        match work:
            case NewEvent():
                return self._took_place(lambda: sqlite_hot.record(self._raw, [work]))
            case Settled():
                return sqlite_hot.settle(self._raw, [work])
            case TurnSave():
                if not self._guarded(lambda: self._saved(work, topics)):
                    raise Stale(f"{work.contact} is not at revision {work.revision}, or {work.event} is handled")
                return None
            case job:
                tx = JobTx(self._binding)
                result = self._guarded(lambda: job(tx))
                topics.update(tx.touched)
                return result

    def _saved(self, turn: TurnSave, topics: set[str]) -> bool:
        """False for a stale one, whose fresh event is recorded all the same."""
        fresh = turn.fresh
        if fresh is not None:
            if not self._took_place(lambda: sqlite_hot.record(self._raw, [fresh])):
                raise Duplicate(fresh.dedupe)
            turn = replace(turn, fresh=None)
        return self._took_place(lambda: topics.update(self._save(turn)))

    def _save(self, turn: TurnSave) -> tuple[str, ...]:
        return ("outbox",) if sqlite_hot.save_turns(self._raw, [turn]) else ()

    def _took_place(self, call: Callable[[], None]) -> bool:
        try:
            self._guarded(call)
        except sqlite_hot.Uncommon:
            return False
        return True

    def _guarded(self, call: Callable[[], T]) -> T:
        self._raw.execute("savepoint job")  # one within another undoes and releases the innermost of the name
        try:
            result = call()
        except BaseException:
            if self._raw.in_transaction:
                self._raw.execute("rollback to job")
                self._raw.execute("release job")
            raise
        self._raw.execute("release job")
        return result

    def _unless_spoiled(self, error: Exception) -> None:
        """Raises _Lost where the error is everybody's: no disk, no file, no transaction any more."""
        if meaning(error) is not None or not self._raw.in_transaction:
            raise _Lost from error


def _took_place(one: Waiting) -> Done:
    return Done(one.future, True if isinstance(one.work, NewEvent) else None)
