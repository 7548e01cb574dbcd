"""Writes what the supervisor observes: many sessions in one job, the latest of each, and the news about them after."""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from wabot.core.ids import TenantId
from wabot.core.lease import Share
from wabot.core.session import SessionRecord
from wabot.ports.store import Store, StoreClosed, StoreUnavailable, Tx

ROWS = 256
"""Sessions in one job at most: a long job makes messages wait."""
AGAIN = 1.0
"""Seconds until an unreachable store is tried again."""

Telling = Callable[[Tx], None]

log = structlog.get_logger()


class Ledger:
    """One task writes; whoever notes something never waits."""

    def __init__(self, store: Store, share: Share, written: Callable[[], None]) -> None:
        self._store, self._share, self._written = store, share, written
        self._records: dict[TenantId, SessionRecord] = {}
        self._tellings: list[Telling] = []
        self._poked = asyncio.Event()
        self._writing = False
        self._task: asyncio.Task[None] | None = None

    @property
    def pending(self) -> bool:
        """Whether something is not durable yet."""
        return bool(self._records or self._tellings or self._writing)

    def start(self) -> None:
        """Begin to write."""
        self._task = asyncio.create_task(self._run(), name="supervisor:ledger")

    def note(self, record: SessionRecord, telling: Telling | None = None) -> None:
        """Keep this record, and tell people."""
        self._records[record.tenant] = record
        if telling is not None:
            self._tellings.append(_while_ours(record.tenant, self._share, telling))
        self._poked.set()

    def tell(self, telling: Telling) -> None:
        """Something to write that is no record."""
        self._tellings.append(telling)
        self._poked.set()

    async def stop(self) -> None:
        """Write what is left, once, then no more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._write()

    async def _run(self) -> None:
        while True:
            await self._poked.wait()
            self._poked.clear()
            try:
                await self._write()
            except StoreClosed:
                return
            except StoreUnavailable as error:
                log.error("supervisor.store_unavailable", error=str(error))
                asyncio.get_running_loop().call_later(AGAIN, self._poked.set)
            self._written()

    async def _write(self) -> None:
        records, tellings = self._records, self._tellings
        self._records, self._tellings = {}, []
        self._writing = True
        try:
            await self._submit(list(records.values()), tellings)
        except BaseException:  # a cancelled or failed write happens again; both kinds bear being repeated
            self._records = {**records, **self._records}
            self._tellings = [*tellings, *self._tellings]
            raise
        finally:
            self._writing = False

    async def _submit(self, records: Sequence[SessionRecord], tellings: Sequence[Telling]) -> None:
        saves = [records[start : start + ROWS] for start in range(0, len(records), ROWS)]
        jobs = [self._store.submit(_saving(rows, self._share)) for rows in saves]
        results = await asyncio.gather(*jobs, *(self._store.submit(t) for t in tellings), return_exceptions=True)
        for result in results:
            if isinstance(result, StoreUnavailable | StoreClosed | asyncio.CancelledError):
                raise result
            if isinstance(result, Exception):  # a bug in one telling must not keep the others from being written
                log.error("supervisor.telling_failed", exc_info=result)


def _while_ours(tenant: TenantId, share: Share, telling: Telling) -> Telling:
    """Who lost a tenant has nothing to say of it any more."""

    def job(tx: Tx) -> None:
        if tx.platform.leases.ours(share, [tenant]):
            telling(tx)

    return job


def _saving(rows: Sequence[SessionRecord], share: Share) -> Telling:
    def job(tx: Tx) -> None:
        tx.platform.sessions_scan.save_all(rows, share)

    return job
