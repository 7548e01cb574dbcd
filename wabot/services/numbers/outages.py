"""How long bots were not connected: looked at every few minutes, counted where a session that should be up is not.

Times in which wabot itself did not run are not counted: nobody was there to look.
"""

from functools import partial
from itertools import islice

from wabot.core.clock import MINUTE, Instant
from wabot.core.day import day_of
from wabot.core.ids import TenantId
from wabot.core.session import SessionState
from wabot.core.tenant import Tenant, wanted
from wabot.ports.store import Store, Tx
from wabot.ports.store.numbers import Measure
from wabot.services.numbers.days import Tenants

EVERY = 5 * MINUTE
AT_ONCE = 200
"""Bots written in one transaction."""
_NOT_YET = frozenset({SessionState.UNPAIRED, SessionState.PAIRING, SessionState.READY})
"""States of a session that is up, or was never linked."""


class Outages:
    """`look` is a job."""

    def __init__(self, store: Store, tenants: Tenants) -> None:
        self._store, self._tenants = store, tenants
        self._seen: set[TenantId] = set()  # down at the last look

    async def look(self, now: Instant) -> int:
        """Count EVERY as lost for each bot that is down; how many.

        The first look that finds it down counts nothing: sessions come and go while servers start.
        """
        states = {
            t: one.state for t, one in (await self._store.read(lambda tx: tx.platform.sessions_scan.all())).items()
        }
        down = [
            tenant
            for tenant in self._tenants.all()
            if wanted(tenant) and states.get(tenant.id, SessionState.UNPAIRED) not in _NOT_YET
        ]
        again = {tenant.id for tenant in down}
        rest = iter([tenant for tenant in down if tenant.id in self._seen])
        self._seen = again
        while some := list(islice(rest, AT_ONCE)):
            await self._store.submit(partial(_count, some, now))
        return len(down)


def _count(down: list[Tenant], now: Instant, tx: Tx) -> None:
    for tenant in down:
        tx.tenant(tenant.id).numbers.add(day_of(now, tenant.time_zone), {(Measure.OFFLINE, ""): EVERY // MINUTE})
