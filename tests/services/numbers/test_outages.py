"""Minutes in which a bot was down are counted, from the second look that finds it so."""

from collections.abc import Sequence
from dataclasses import replace

from wabot.core.clock import DAY, MINUTE, Instant
from wabot.core.day import day_of
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.session import Place, SessionRecord, SessionState
from wabot.core.tenant import Tenant, TenantStatus, Wish
from wabot.ports.store import Tx
from wabot.ports.store.numbers import DayNumber, Measure
from wabot.services.numbers.outages import EVERY, Outages
from wabot.storage.store import SqlStore

NOW = Instant(1_795_507_200_000)
ZONE = "Africa/Nairobi"
TODAY = day_of(NOW, ZONE)
UP = Tenant(TenantId("T1"), "Up", "", status=TenantStatus.APPROVED, time_zone=ZONE, expires_at=Instant(NOW + DAY))
DOWN = replace(UP, id=TenantId("T2"))
STOPPED = replace(UP, id=TenantId("T3"), wish=Wish.STOP)
FRESH = replace(UP, id=TenantId("T4"))  # was never linked


class Known:
    """Four bots."""

    platform = replace(UP, id=PLATFORM)

    def all(self) -> Sequence[Tenant]:
        return [UP, DOWN, STOPPED, FRESH]


async def test_only_what_should_be_up_and_is_not_is_counted(store: SqlStore) -> None:
    states = {UP: SessionState.READY, DOWN: SessionState.INTERRUPTED, STOPPED: SessionState.STOPPED}

    def work(tx: Tx) -> None:
        records = [SessionRecord(one.id, Place("sim", one.id), state) for one, state in states.items()]
        tx.platform.sessions_scan.save_all(records)

    await store.submit(work)
    outages = Outages(store, Known())
    for look in range(3):
        assert await outages.look(Instant(NOW + look * EVERY)) == 1
    found = {one.id: await _kept(store, one.id) for one in Known().all()}
    assert found.pop(DOWN.id) == [DayNumber(TODAY, Measure.OFFLINE, "", 2 * EVERY // MINUTE)]
    assert not any(found.values())


async def _kept(store: SqlStore, tenant: TenantId) -> Sequence[DayNumber]:
    return await store.read(lambda tx: tx.tenant(tenant).numbers.days(TODAY, TODAY))
