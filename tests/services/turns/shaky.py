"""A store that can be told to be away for a while, over a real one."""

from collections.abc import Callable
from typing import TypeVar

from wabot.ports.store import NewEvent, Settled, Store, StoreFull, StoreUnavailable, TurnSave, Tx

T = TypeVar("T")


class ShakyStore:
    """Implements ports.store.Store. While `away`, every write fails; reading goes on, as on a full disk."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.away: StoreUnavailable | StoreFull | None = None
        self.trouble = ""

    async def submit(self, job: Callable[[Tx], T]) -> T:
        self._check()
        return await self._store.submit(job)

    async def read(self, query: Callable[[Tx], T]) -> T:
        return await self._store.read(query)

    async def record(self, event: NewEvent) -> bool:
        self._check()
        return await self._store.record(event)

    async def save_turn(self, turn: TurnSave) -> None:
        self._check()
        await self._store.save_turn(turn)

    async def settle_sent(self, done: Settled) -> None:
        self._check()
        await self._store.settle_sent(done)

    def listen(self, topic: str, callback: Callable[[], None]) -> None:
        self._store.listen(topic, callback)

    def ring(self, topic: str) -> None:
        self._store.ring(topic)

    async def close(self) -> None:
        await self._store.close()

    def _check(self) -> None:
        if self.away is not None:
            raise self.away
