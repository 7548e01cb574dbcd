"""How much each key is used: the limit of a minute, and the counts of a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wabot.core.api_key import USED_STEP, ApiKey
from wabot.core.clock import MINUTE, SECOND, Clock, Instant
from wabot.core.day import day_of
from wabot.core.ids import TenantId
from wabot.ports.api import Allowance
from wabot.ports.store import Store, Tx
from wabot.ports.store.api import Used
from wabot.services.directory import Directory


@dataclass(slots=True)
class _Minute:
    since: Instant
    requests: int = 0


@dataclass(slots=True)
class _Tally:
    requests: int = 0
    sent: int = 0
    refused: int = 0
    used_at: Instant = Instant(0)


class ApiMeter:
    """Counts in memory and writes it down every few seconds: a kill loses the counts of those seconds, nothing else.

    The limit is each server's own.
    """

    def __init__(self, store: Store, clock: Clock, directory: Directory, per_minute: int) -> None:
        self._store, self._clock, self._directory, self._limit = store, clock, directory, per_minute
        self._minutes: dict[str, _Minute] = {}
        self._tallies: dict[tuple[TenantId, str], _Tally] = {}
        self._noted: dict[str, Instant] = {}  # `used_at` as it was last written

    def ask(self, key: ApiKey) -> Allowance:
        """Count one request, or say that it is one too many."""
        if not self._limit:
            return Allowance(0, 0, 0)
        now = self._clock.now()
        minute = self._minutes.get(key.id)
        if minute is None or not minute.since <= now < minute.since + MINUTE:
            minute = self._minutes[key.id] = _Minute(now)
        resets = -(-(minute.since + MINUTE - now) // SECOND)
        if minute.requests >= self._limit:
            return Allowance(self._limit, 0, resets, over=True)
        minute.requests += 1
        return Allowance(self._limit, self._limit - minute.requests, resets)

    def count(self, key: ApiKey, status: int, sent: int = 0) -> None:
        """A request was answered."""
        tally = self._tallies.get((key.tenant, key.id))
        if tally is None:
            tally = self._tallies[key.tenant, key.id] = _Tally()
        tally.requests += 1
        tally.sent += sent
        tally.refused += 400 <= status < 500
        tally.used_at = self._clock.now()

    def waiting(self, tenant: TenantId) -> Sequence[tuple[str, Used]]:
        """What is counted of a tenant's keys, and not written down yet."""
        return [(key, _used(tally)) for (whose, key), tally in self._tallies.items() if whose == tenant]

    async def flush(self, _now: Instant) -> None:
        """Write down what was counted; a job."""
        taken, self._tallies = self._tallies, {}
        if not taken:
            return
        noted: dict[str, Instant] = {}

        def job(tx: Tx) -> None:
            for (tenant, key), tally in taken.items():
                api = tx.tenant(tenant).api
                api.count(self._today(tenant, tally.used_at), key, _used(tally))
                if tally.used_at - self._noted.get(key, 0) >= USED_STEP:
                    api.used(key, tally.used_at)
                    noted[key] = tally.used_at

        try:
            await self._store.submit(job)
        except BaseException:
            self._put_back(taken)
            raise
        self._noted |= noted
        self._trim()

    def _today(self, tenant: TenantId, at: Instant) -> date:
        record = self._directory.by_id(tenant) or self._directory.platform
        return day_of(at, record.time_zone)

    def _put_back(self, taken: dict[tuple[TenantId, str], _Tally]) -> None:
        for place, before in taken.items():
            tally = self._tallies.setdefault(place, _Tally())
            tally.requests += before.requests
            tally.sent += before.sent
            tally.refused += before.refused
            tally.used_at = max(tally.used_at, before.used_at)

    def _trim(self) -> None:
        """Keys of which nothing was heard for a minute are forgotten here."""
        before = self._clock.now() - MINUTE
        self._minutes = {key: minute for key, minute in self._minutes.items() if minute.since > before}
        self._noted = {key: at for key, at in self._noted.items() if at > before}


def _used(tally: _Tally) -> Used:
    return Used(tally.requests, tally.sent, tally.refused)
