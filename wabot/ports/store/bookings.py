"""What the store keeps of bookings."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from wabot.core.booking import Block, Booking, BookingId, BookingStatus, Service, Worker
from wabot.core.clock import Instant
from wabot.core.ids import ContactId


class Bookings(Protocol):
    """The bookings of one tenant, with what can be booked, with whom and when."""

    def services(self) -> Sequence[Service]:
        """Every one, switched off or not, in the order of the list."""
        ...

    def put_service(self, service: Service) -> None:
        """Add or replace."""
        ...

    def workers(self) -> Sequence[Worker]:
        """Those that were named or changed, by id; the first one may be missing."""
        ...

    def put_worker(self, worker: Worker) -> None:
        """Add or replace."""
        ...

    def blocks(self, since: Instant, until: Instant) -> Sequence[Block]:
        """Those that touch this time, earliest first."""
        ...

    def add_block(self, block: Block) -> None:
        """Add; the same id again changes nothing."""
        ...

    def remove_block(self, block: str) -> bool:
        """Whether there was one."""
        ...

    def add(self, booking: Booking) -> bool:
        """Store a new one and take its time; False, and nothing is stored, where any of it is taken."""
        ...

    def move(self, booking: Booking) -> Booking | None:
        """Store its new time (and worker), take that and give the old one back; None where any of it is taken.

        Raises Stale if the booking moved meanwhile.
        """
        ...

    def save(self, booking: Booking, *, frees: bool = False) -> Booking:
        """Store what it became; its time is given back where it `frees` it. Raises Stale if it moved meanwhile."""
        ...

    def get(self, booking: BookingId) -> Booking | None:
        """As it stands."""
        ...

    def between(self, since: Instant, until: Instant, statuses: Sequence[BookingStatus] = ()) -> Sequence[Booking]:
        """Those that start in this time, earliest first; of these statuses where any are given."""
        ...

    def of(self, contact: ContactId, since: Instant) -> Sequence[Booking]:
        """A contact's that are booked and end after `since`, earliest first."""
        ...

    def taken(self, since: Instant, until: Instant) -> Mapping[str, AbstractSet[int]]:
        """The cells taken in this time, by worker."""
        ...


class BookingsScan(Protocol):
    """The bookings of all tenants."""

    def coming(self, since: Instant, until: Instant, reminded: int, skip: int = 0) -> Sequence[Booking]:
        """Those booked that start in this time and of whose reminders fewer than `reminded` are settled.

        Earliest first, a page of them at a time after `skip` others; [] where there are no more.
        """
        ...
