"""What the store knows of a tenant's sales by the day: what was made, and where money and goods moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.day import Span
from wabot.core.ids import OrderId
from wabot.core.money import Money

MONEY_CAME = frozenset({"payment.paid", "payment.marked_paid", "payment.review"})
"""Words of story lines that say that money is here; of one order only the first counts."""
DELIVERED = frozenset({"delivery.delivered", "delivery.marked_delivered"})
"""Words that say that its goods are there."""
GIVEN_BACK = frozenset({"refund.done", "refund.marked_done"})
"""Words that say that its money is back with the payer."""


@dataclass(frozen=True, slots=True)
class Made:
    """Orders made in a span, of one status and currency."""

    status: str
    currency: str
    orders: int
    asked: int  # of them, where the payer was asked for the money
    minor: int  # what they cost


@dataclass(frozen=True, slots=True)
class Moved:
    """One line of an order's story, with what the order is about."""

    order: OrderId
    number: int
    price: Money
    load: Money | None  # the airtime in it; None for other goods
    at: Instant
    word: str


class SaleDays(Protocol):
    """One tenant's sales by the day."""

    def made(self, span: Span) -> Sequence[Made]:
        """Orders made in the span, added up by status and currency."""
        ...

    def moves(self, span: Span) -> Sequence[Moved]:
        """Lines about money (the words above) before the end of the span, of the orders that have one within it.

        By order, oldest first: what came before tells whether it counts anew.
        """
        ...

    def unsettled(self, at: Instant) -> Sequence[Moved]:
        """All lines before `at` of the orders that may have stood open then; by order, oldest first.

        These are the orders whose status says so now, and those that were delivered or refunded since.
        """
        ...
