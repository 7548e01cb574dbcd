"""Statements for bookings."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, select

from wabot.core.booking import Block, Booking, BookingId, BookingStatus, Service, Worker, cells
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.money import Money
from wabot.ports.store.errors import Stale
from wabot.storage.scope import Scope
from wabot.storage.tables.bookings import blocked, service, worker
from wabot.storage.tables.bookings import booking as table
from wabot.storage.tables.bookings import booking_cell as cell

_SAME = ("starts_at", "ends_at", "free_at", "created_at", "agreed_at", "reminded", "service_name")
_PAGE = 500


class SqlBookings:
    """Implements ports.store.bookings.Bookings."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def services(self) -> Sequence[Service]:
        rows = self._scope.all(self._scope.select(service).order_by(service.c.place, service.c.id))
        return [_service(row) for row in rows]

    def put_service(self, service_: Service) -> None:
        values = {
            "id": service_.id,
            "name": service_.name,
            "minutes": service_.minutes,
            "price_minor": service_.price.minor,
            "currency": service_.price.currency,
            "active": int(service_.active),
            "buffer": service_.buffer,
            "place": service_.place,
        }
        self._scope.upsert(service, values)

    def workers(self) -> Sequence[Worker]:
        rows = self._scope.all(self._scope.select(worker))
        found = [Worker(row.id, row.name, row.hours, bool(row.active)) for row in rows]
        return sorted(found, key=lambda one: (len(one.id), one.id))

    def put_worker(self, worker_: Worker) -> None:
        values = {"id": worker_.id, "name": worker_.name, "hours": worker_.hours, "active": int(worker_.active)}
        self._scope.upsert(worker, values)

    def blocks(self, since: Instant, until: Instant) -> Sequence[Block]:
        touching = self._scope.select(blocked).where(blocked.c.until > since, blocked.c.since < until)
        rows = self._scope.all(touching.order_by(blocked.c.since, blocked.c.id))
        return [Block(row.id, row.worker_id, Instant(row.since), Instant(row.until), row.note) for row in rows]

    def add_block(self, block: Block) -> None:
        values = {"id": block.id, "worker_id": block.worker, "since": block.since, "until": block.until}
        self._scope.insert(blocked, {**values, "note": block.note})

    def remove_block(self, block: str) -> bool:
        return self._scope.execute(self._scope.delete(blocked).where(blocked.c.id == block)).rowcount == 1

    def add(self, booking: Booking) -> bool:
        if not self._take(booking, frozenset()):
            return False
        return self._scope.insert(table, {"id": booking.id, "revision": booking.revision, **_values(booking)})

    def move(self, booking: Booking) -> Booking | None:
        held = self._held(booking.id)
        if not self._take(booking, held):
            return None
        new = _wanted(booking)
        for worker_id, number in held - new:
            gone = (cell.c.worker_id == worker_id) & (cell.c.cell == number)
            self._scope.execute(self._scope.delete(cell).where(gone))
        return self.save(booking)

    def save(self, booking: Booking, *, frees: bool = False) -> Booking:
        moved = replace(booking, revision=booking.revision + 1)
        change = (
            self._scope.update(table)
            .where(table.c.id == booking.id, table.c.revision == booking.revision)
            .values(revision=moved.revision, **_values(moved))
        )
        if self._scope.execute(change).rowcount != 1:
            raise Stale
        if frees:
            self._scope.execute(self._scope.delete(cell).where(cell.c.booking_id == booking.id))
        return moved

    def get(self, booking: BookingId) -> Booking | None:
        row = self._scope.first(self._scope.select(table).where(table.c.id == booking))
        return None if row is None else _booking(row)

    def between(self, since: Instant, until: Instant, statuses: Sequence[BookingStatus] = ()) -> Sequence[Booking]:
        found = self._scope.select(table).where(table.c.starts_at >= since, table.c.starts_at < until)
        if statuses:
            found = found.where(table.c.status.in_([status.value for status in statuses]))
        return [_booking(row) for row in self._scope.all(found.order_by(table.c.starts_at, table.c.id))]

    def of(self, contact: ContactId, since: Instant) -> Sequence[Booking]:
        open_ = (table.c.status == BookingStatus.BOOKED.value) & (table.c.ends_at > since)
        found = self._scope.select(table).where(table.c.contact_id == contact, open_)
        return [_booking(row) for row in self._scope.all(found.order_by(table.c.starts_at, table.c.id))]

    def taken(self, since: Instant, until: Instant) -> Mapping[str, AbstractSet[int]]:
        touched = cells(since, until)
        within = (cell.c.cell >= touched.start) & (cell.c.cell < touched.stop)
        found: dict[str, set[int]] = {}
        for row in self._scope.all(self._scope.select(cell, cell.c.worker_id, cell.c.cell).where(within)):
            found.setdefault(row.worker_id, set()).add(row.cell)
        return found

    def _held(self, booking: BookingId) -> set[tuple[str, int]]:
        mine = self._scope.select(cell, cell.c.worker_id, cell.c.cell).where(cell.c.booking_id == booking)
        return {(row.worker_id, row.cell) for row in self._scope.all(mine)}

    def _take(self, booking: Booking, held: AbstractSet[tuple[str, int]]) -> bool:
        """Take the cells that it does not hold yet: all of them, or none."""
        fresh = sorted(_wanted(booking) - held)
        rows = [{"worker_id": who, "cell": number, "booking_id": booking.id} for who, number in fresh]
        taken = self._scope.insert_new(cell, rows)
        if taken == len(rows):
            return True
        for who, number in fresh:
            mine = (cell.c.worker_id == who) & (cell.c.cell == number) & (cell.c.booking_id == booking.id)
            self._scope.execute(self._scope.delete(cell).where(mine))
        return False


class SqlBookingsScan:
    """Implements ports.store.bookings.BookingsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def coming(self, since: Instant, until: Instant, reminded: int, skip: int = 0) -> Sequence[Booking]:
        found = select(table).where(
            table.c.status == BookingStatus.BOOKED.value,
            table.c.starts_at >= since,
            table.c.starts_at < until,
            table.c.reminded < reminded,
        )
        rows = self._scope.all(
            found.order_by(table.c.starts_at, table.c.tenant_id, table.c.id).limit(_PAGE).offset(skip)
        )
        return [_booking(row) for row in rows]


def _wanted(booking: Booking) -> set[tuple[str, int]]:
    return {(booking.worker, number) for number in cells(booking.starts_at, booking.free_at)}


def _service(row: Row[Any]) -> Service:
    price = Money(row.price_minor, row.currency)
    return Service(row.id, row.name, row.minutes, price, bool(row.active), row.buffer, row.place)


def _values(booking: Booking) -> dict[str, Any]:
    return {
        **{name: getattr(booking, name) for name in _SAME},
        "contact_id": booking.contact,
        "service_id": booking.service,
        "worker_id": booking.worker,
        "price_minor": booking.price.minor,
        "currency": booking.price.currency,
        "status": booking.status.value,
    }


def _booking(row: Row[Any]) -> Booking:
    return Booking(
        tenant=TenantId(row.tenant_id),
        id=BookingId(row.id),
        contact=ContactId(row.contact_id),
        service=row.service_id,
        worker=row.worker_id,
        price=Money(row.price_minor, row.currency),
        status=BookingStatus(row.status),
        revision=row.revision,
        **{name: getattr(row, name) for name in _SAME},
    )
