"""What waits for a writer, and how its answers travel back to the event loop."""

import asyncio
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from wabot.core.value import value
from wabot.ports.store import NewEvent, Settled, TurnSave, Tx

MAX_BATCH = 256
"""Jobs in one commit at most."""

Job = Callable[[Tx], Any]
Work = Job | NewEvent | TurnSave | Settled
"""A job, or one of the three hot ones, which are values so that many of them become one statement."""

_ROWS: Mapping[type, Callable[[Work], Hashable]] = {
    NewEvent: attrgetter("tenant", "dedupe"),
    TurnSave: attrgetter("tenant", "contact"),
    Settled: attrgetter("tenant", "id"),
}
"""Hot work in the order of a message's life, each with what names the row it is about."""


@value(frozen=True, slots=True)
class Waiting:
    """Work, and the future its submitter awaits."""

    work: Work
    future: asyncio.Future[Any]


@value(frozen=True, slots=True)
class Done:
    """How one piece of work ended."""

    future: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None


@dataclass(slots=True)
class Batch:
    """The answers of one commit, and the topics it touched."""

    done: list[Done] = field(default_factory=list)
    topics: set[str] = field(default_factory=set)

    def deliver(self, announce: Callable[[Iterable[str]], None]) -> None:
        """Wake the submitters, then call the listeners; on the event loop."""
        for one in self.done:
            if one.future.done():  # its submitter was cancelled; the work stands all the same
                continue
            if one.error is None:
                one.future.set_result(one.result)
            else:
                one.future.set_exception(_settable(one.error))
        announce(self.topics)


def runs(waiting: Iterable[Waiting]) -> Iterator[list[Waiting]]:
    """Hot work of one kind together, so that no run names the same row twice; each job stands alone.

    Jobs keep their place. Hot work between two of them is sorted by kind (nobody waits for one before submitting the
    other, or it would not be in this batch): with many conversations at once a run is then not 2 rows long but 20.
    """
    hot: list[Waiting] = []
    for one in waiting:
        if type(one.work) in _ROWS:
            hot.append(one)
            continue
        yield from _hot_runs(hot)
        hot = []
        yield [one]
    yield from _hot_runs(hot)


def failed(waiting: Iterable[Waiting], error: BaseException) -> Batch:
    """The same error for all of them."""
    return Batch([Done(one.future, error=error) for one in waiting])


def _settable(error: BaseException) -> BaseException:
    """A future refuses StopIteration, which a job's careless `next` may raise."""
    return RuntimeError("a job raised StopIteration") if isinstance(error, StopIteration) else error


def _hot_runs(hot: list[Waiting]) -> Iterator[list[Waiting]]:
    for kind, row_of in _ROWS.items():
        run: list[Waiting] = []
        rows: set[Hashable] = set()
        for one in hot:
            if type(one.work) is not kind:
                continue
            row = row_of(one.work)
            if row in rows:
                yield run
                run, rows = [], set()
            run.append(one)
            rows.add(row)
        if run:
            yield run
