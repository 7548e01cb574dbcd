"""What a business says can be booked, with whom, and when not: changed by its owners, at once."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from wabot.core.booking import Block, Booking, BookingStatus, Service, Worker
from wabot.core.clock import DAY, Instant
from wabot.core.ids import EffectId, TenantId
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.services.booking.diary import all_workers
from wabot.services.booking.terms import terms_of
from wabot.services.directory import Directory

MOST_SERVICES = 50
MOST_WORKERS = 20
"""Lines of a list that people still find their way in."""


class Catalogue:
    """Services, workers and blocked times of all businesses."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store, self._directory = store, directory

    async def services(self, tenant: TenantId) -> Sequence[Service]:
        """Every service, switched off or not."""
        return await self._store.read(lambda tx: tx.tenant(tenant).bookings.services())

    async def workers(self, tenant: TenantId) -> Sequence[Worker]:
        """Everybody, switched off or not."""
        return await self._store.read(lambda tx: all_workers(tx, terms_of(self._directory, tenant)))

    async def blocks(self, tenant: TenantId, since: Instant, until: Instant) -> Sequence[Block]:
        """Blocked times that touch this span."""
        return await self._store.read(lambda tx: tx.tenant(tenant).bookings.blocks(since, until))

    def add_service(self, tenant: TenantId, service: Service) -> Outcome:
        """`added`, `too_many`; the id and the place are given here."""

        def commit(tx: Tx) -> Outcome | None:
            found = tx.tenant(tenant).bookings
            known = found.services()
            if len(known) >= MOST_SERVICES:
                return Outcome("too_many", {"most": MOST_SERVICES})
            place = len(known) + 1
            found.put_service(replace(service, id=str(place), place=place))
            return None

        return Outcome("added", {}, commit)

    def change_service(self, tenant: TenantId, service: str, change: Callable[[Service], Service]) -> Outcome:
        """`changed`, `gone`; bookings made before stay as they were agreed."""

        def commit(tx: Tx) -> Outcome:
            found = tx.tenant(tenant).bookings
            known = next((one for one in found.services() if one.id == service), None)
            if known is None:
                return Outcome("gone")
            found.put_service(change(known))
            return Outcome("changed", {"service": service})

        return Outcome("changed", {}, commit)

    def add_worker(self, tenant: TenantId, name: str) -> Outcome:
        """`added` (slot worker), `too_many`."""

        def commit(tx: Tx) -> Outcome:
            known = all_workers(tx, terms_of(self._directory, tenant))
            if len(known) >= MOST_WORKERS:
                return Outcome("too_many", {"most": MOST_WORKERS})
            fresh = str(max(int(one.id) for one in known) + 1)
            tx.tenant(tenant).bookings.put_worker(Worker(fresh, name))
            return Outcome("added", {"worker": fresh})

        return Outcome("added", {}, commit)

    def change_worker(self, tenant: TenantId, worker: str, change: Callable[[Worker], Worker]) -> Outcome:
        """`changed`, `gone`, `last`: somebody has to take bookings."""

        def commit(tx: Tx) -> Outcome:
            known = all_workers(tx, terms_of(self._directory, tenant))
            found = next((one for one in known if one.id == worker), None)
            if found is None:
                return Outcome("gone")
            changed = change(found)
            if not changed.active and not any(one.active for one in known if one.id != worker):
                return Outcome("last")
            tx.tenant(tenant).bookings.put_worker(changed)
            return Outcome("changed", {"worker": worker})

        return Outcome("changed", {}, commit)

    def block(self, tenant: TenantId, key: EffectId, block: Block, words: Mapping[str, Json]) -> Outcome:
        """`blocked`; slots: `words`, and `inside`: how many bookings stand in it already, which stay."""

        def commit(tx: Tx) -> Outcome:
            found = tx.tenant(tenant).bookings
            found.add_block(replace(block, id=hashlib.sha256(f"{tenant}|{key}".encode()).hexdigest()[:12]))
            inside = [one for one in _standing(tx, tenant, block) if block.worker in ("", one.worker)]
            return Outcome("blocked", {**words, "inside": len(inside)})

        return Outcome("blocked", {}, commit)

    def unblock(self, tenant: TenantId, block: str) -> Outcome:
        """`unblocked`, `gone`."""

        def commit(tx: Tx) -> Outcome:
            return Outcome("unblocked" if tx.tenant(tenant).bookings.remove_block(block) else "gone")

        return Outcome("unblocked", {}, commit)


def _standing(tx: Tx, tenant: TenantId, block: Block) -> Sequence[Booking]:
    """Bookings that a blocked time falls on; none is longer than a day."""
    found = tx.tenant(tenant).bookings.between(Instant(block.since - DAY), block.until, (BookingStatus.BOOKED,))
    return [one for one in found if one.ends_at > block.since]
