"""What the store keeps of a tenant's days: figures that stay when the rows they were counted from are gone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from wabot.core.day import Span
from wabot.core.ids import TenantId


class Measure(StrEnum):
    """What is counted in one day; `about` (in brackets) tells further what."""

    RECEIVED = "received"  # messages of contacts
    SENT = "sent"  # messages that left, delivered and read ones among them
    DELIVERED = "delivered"  # of them, those of which the phone has told, read ones among them
    FAILED = "failed"
    NEW = "new"  # contacts first seen
    ACTIVE = "active"  # contacts who wrote
    LEFT = "left"  # contacts who want no more
    ORDERS = "orders"  # made
    SOLD = "sold"  # of them, delivered
    REVENUE = "revenue"  # of those delivered, in minor units (the currency)
    API = "api"  # requests of the tenant's own software
    AI = "ai"  # answers of a language model
    TOKENS = "tokens"  # that these cost
    OFFLINE = "offline"  # minutes in which a session that should be up was not
    REACHED = "reached"  # questions put (the step)
    ANSWERED = "answered"  # questions that somebody answered (the step)
    CHOSEN = "chosen"  # options taken (the step, "#", the option)


Counts = Mapping[tuple[Measure, str], int]
"""Figures by measure and what they are about."""

EVERYBODY = TenantId("all")
"""Whose days are those of all tenants together, on the platform's own clock."""


@dataclass(frozen=True, slots=True)
class DayNumber:
    """One figure of one day."""

    day: date
    measure: Measure
    about: str
    count: int


class Numbers(Protocol):
    """One tenant's days, each in its own time zone."""

    def measured(self, span: Span, day: date) -> Counts:
        """What the rows that are there now say of this day; nothing of what is only counted (`add`)."""
        ...

    def close(self, day: date, counts: Counts) -> bool:
        """Keep what a day that is over has come to; False (and nothing) where it was closed before."""
        ...

    def add(self, day: date, counts: Counts) -> None:
        """So much more was counted on this day."""
        ...

    def days(self, first: date, last: date) -> Sequence[DayNumber]:
        """All that is kept of these days, both included, by day."""
        ...

    def closed(self) -> date | None:
        """The last day that was closed."""
        ...

    def prune(self, before: date) -> None:
        """Forget days before this one."""
        ...
