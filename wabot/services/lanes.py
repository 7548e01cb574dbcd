"""Lanes: the messages of one conversation on their way, in order, each behind the one before it."""

from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from typing import Any, Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.ports.store import OutboxRow

Lane = tuple[TenantId, ContactId]
PutBehind = Callable[[OutboxRow, Instant], Awaitable[None]]
"""Back into the queue until then, because an earlier message of the conversation was put off."""


class Spawn(Protocol):
    """Sets work going under a name."""

    def __call__(self, work: Coroutine[Any, Any, None], name: str) -> None: ...


class Lanes:
    """One lane a conversation, each drained by a task of its own."""

    def __init__(
        self,
        perform: Callable[[OutboxRow], Awaitable[Instant | None]],
        put_behind: PutBehind,
        finished: Callable[[OutboxRow], None],
        spawn: Spawn,
    ) -> None:
        self._perform, self._put_behind, self._finished, self._spawn = perform, put_behind, finished, spawn
        self._lanes: dict[Lane, deque[OutboxRow]] = {}
        self._put_off: dict[Lane, Instant] = {}  # whose next message was put off: nothing overtakes it

    def line_up(self, row: OutboxRow) -> None:
        """Send this one after those that are in its lane already."""
        key = (row.tenant, row.contact)
        lane = self._lanes.get(key)
        if lane is not None:
            lane.append(row)
            return
        self._lanes[key] = lane = deque([row])
        self._spawn(self._drain(key, lane), f"lane:{row.tenant}:{row.contact}")

    def put_off_until(self, row: OutboxRow) -> Instant | None:
        """When the conversation's last message that was put off comes due; None where there is none."""
        return self._put_off.get((row.tenant, row.contact))

    def due(self, row: OutboxRow) -> None:
        """The store says that this row's time has come: nothing is put off before it."""
        self._put_off.pop((row.tenant, row.contact), None)

    def is_waiting(self, tenant: TenantId) -> bool:
        """Whether a message of this tenant was put off."""
        return any(key[0] == tenant for key in self._put_off)

    def remember(self, put_off: Mapping[Lane, Instant]) -> None:
        """What the store says was put off, of tenants that are ours by now."""
        self._put_off = {**put_off, **self._put_off}

    def forget(self, tenants: Iterable[TenantId]) -> None:
        """They are no longer ours."""
        gone = set(tenants)
        self._put_off = {key: due for key, due in self._put_off.items() if key[0] not in gone}

    @property
    def tenants(self) -> set[TenantId]:
        """Whose messages were put off."""
        return {key[0] for key in self._put_off}

    async def _drain(self, key: Lane, lane: deque[OutboxRow]) -> None:
        while lane:
            row = lane[0]
            wait = await self._perform(row)
            lane.popleft()
            self._finished(row)
            if wait is not None:  # what follows keeps its place behind it
                self._put_off[key] = wait
                while lane:
                    await self._put_behind(lane[0], wait)
                    self._finished(lane.popleft())
        del self._lanes[key]
