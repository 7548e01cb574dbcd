"""A booking: a customer's time with somebody of the business, what it is for, and the whole law of its status."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from wabot.core.clock import MINUTE, Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.money import Money
from wabot.core.transitions import Transitions

BookingId = NewType("BookingId", str)

CELL = 5 * MINUTE
"""The grain of time that can be taken once: every length is a multiple of it, and every grid step as well."""
LONGEST = 12 * 60
"""Minutes of the longest service, with what is kept free after it."""
FIRST_WORKER = "1"
"""The worker every business has before it names any."""


class BookingStatus(StrEnum):
    """Where a booking stands."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    DONE = "done"
    NO_SHOW = "no_show"


class BookingEvent(StrEnum):
    """What may happen to a booking."""

    MOVE = "move"
    CANCEL = "cancel"
    FINISH = "finish"
    MISS = "miss"


_S, _E = BookingStatus, BookingEvent

BOOKING = Transitions[BookingStatus, BookingEvent](
    "booking",
    {
        (_S.BOOKED, _E.MOVE): _S.BOOKED,
        (_S.BOOKED, _E.CANCEL): _S.CANCELLED,
        (_S.BOOKED, _E.FINISH): _S.DONE,
        (_S.BOOKED, _E.MISS): _S.NO_SHOW,
        (_S.DONE, _E.MISS): _S.NO_SHOW,  # the wrong button was pressed
        (_S.NO_SHOW, _E.FINISH): _S.DONE,
    },
)


@dataclass(frozen=True, slots=True)
class Service:
    """What can be booked. Lengths are whole minutes, multiples of a cell."""

    id: str
    name: str
    minutes: int
    price: Money
    active: bool = True
    buffer: int = 0  # minutes kept free after it
    place: int = 0  # in the list


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody who takes bookings, one at a time."""

    id: str
    name: str  # "" of the first one: the business itself
    hours: str = ""  # a plain line of core.hours; "" is the business's
    active: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """A time when one worker, or nobody ("" as worker), takes bookings."""

    id: str
    worker: str
    since: Instant
    until: Instant
    note: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """One appointment. What it is called and costs is kept as it was when it was made."""

    tenant: TenantId
    id: BookingId
    contact: ContactId
    service: str
    service_name: str
    worker: str
    price: Money
    starts_at: Instant
    ends_at: Instant
    free_at: Instant  # when the worker is free again: the end, and what is kept free after it
    created_at: Instant
    agreed_at: Instant  # when this very time was agreed
    status: BookingStatus = BookingStatus.BOOKED
    reminded: int = 0  # how many of the two reminders of this time have gone, or need not go any more
    revision: int = 0  # moves with every change


def booking_id(tenant: TenantId, effect: EffectId) -> BookingId:
    """The id of the booking that this request makes: the same on every retry."""
    return BookingId(hashlib.sha256(f"{tenant}|{effect}".encode()).hexdigest()[:24])


def cells(since: Instant, until: Instant) -> range:
    """The cells that a time touches."""
    return range(since // CELL, -(-until // CELL))
