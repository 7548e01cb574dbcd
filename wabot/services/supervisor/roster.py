"""The sessions of this server in memory: which ones to look at now, and which when."""

import heapq
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.services.supervisor.entry import Entry


class Roster:
    """A thousand sessions cost nothing while nothing happens to them."""

    def __init__(self, marked: Callable[[], None]) -> None:
        self.entries: dict[TenantId, Entry] = {}
        self._marked: dict[TenantId, None] = {}  # in order
        self._due: list[tuple[Instant, TenantId]] = []
        self._on_mark = marked

    def mark(self, tenant: TenantId) -> None:
        """Look at this one next."""
        if tenant in self.entries:
            self._marked[tenant] = None
            self._on_mark()

    @property
    def waiting(self) -> bool:
        """Whether one is marked."""
        return bool(self._marked)

    def take(self, now: Instant) -> Sequence[Entry]:
        """Those that are marked or due, each once."""
        while self._due and self._due[0][0] <= now:
            at, tenant = heapq.heappop(self._due)
            entry = self.entries.get(tenant)
            if entry is not None and entry.due == at:
                entry.due = None
                self._marked[tenant] = None
        taken = [self.entries[tenant] for tenant in self._marked if tenant in self.entries]
        self._marked.clear()
        return taken

    def schedule(self, entry: Entry, at: Instant) -> None:
        """Look at this one then, instead of at the time set before."""
        if entry.due != at:
            entry.due = at
            heapq.heappush(self._due, (at, entry.record.tenant))

    def next_due(self) -> Instant | None:
        """When the next one is due."""
        while self._due:
            at, tenant = self._due[0]
            entry = self.entries.get(tenant)
            if entry is not None and entry.due == at:
                return at
            heapq.heappop(self._due)  # it was set anew since
        return None

    def states(self) -> Mapping[str, int]:
        """How many sessions are in which state."""
        return Counter(entry.record.state.value for entry in self.entries.values())
