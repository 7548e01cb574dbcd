"""One day's books of one tenant: what came in, what was given for it, and what stands open. Pure.

The identity, in each currency and to the cent:

    opening + came in + given twice  =  delivered + given back + closing

`opening` and `closing` are the money of orders that are paid and neither delivered nor given back, at the day's two
ends: found from what orders say of themselves. The other terms are found from the lines of their stories within the
day. So a sale that was lost, changed behind wabot's back, delivered unpaid or paid and forgotten leaves a difference.

Money counts at the order's price: where another amount came in, a person decides, and until then it is in review.
`given twice` is what went out both as goods and as money (late news after a refund): it is lost, and said.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wabot.core.day import Span
from wabot.core.ids import OrderId, TenantId
from wabot.core.order import OrderStatus
from wabot.ports.store.sale_days import DELIVERED, GIVEN_BACK, MONEY_CAME, Made, Moved


class Place(StrEnum):
    """Where the money of an open order is."""

    UNDER_WAY = "under-way"  # the goods are next, or on their way
    HELD = "held"  # waits for float
    REVIEW = "review"  # a person decides
    OWED = "owed"  # due back to the customer


_PLACES: Mapping[str, Place] = {
    **dict.fromkeys(("payment.review", "delivery.unknown", "delivery.review"), Place.REVIEW),
    **dict.fromkeys(("payment.paid", "payment.marked_paid", "delivery.again", "delivery.resumed"), Place.UNDER_WAY),
    **dict.fromkeys(("delivery.reserved", "delivery.sending", "delivery.sent"), Place.UNDER_WAY),
    "delivery.held": Place.HELD,
    **dict.fromkeys(("delivery.failed", "delivery.marked_failed", "delivery.given_up"), Place.OWED),
    **dict.fromkeys(("refund.due", "refund.requested", "refund.postponed", "refund.manual"), Place.OWED),
}
"""Where the lines of a story put the money; lines not named here leave it where it was."""


@dataclass(frozen=True, slots=True)
class Sum:
    """Some orders and their money, in minor units."""

    orders: int = 0
    minor: int = 0

    def plus(self, minor: int) -> "Sum":
        """One order more."""
        return Sum(self.orders + 1, self.minor + minor)


@dataclass(slots=True)
class Books:
    """One currency's books of a day."""

    currency: str
    made: Sum = Sum()
    asked: int = 0  # of the orders made, where the payer was asked
    waiting: int = 0  # of the orders made, still waiting for the payer
    came: Sum = Sum()
    delivered: Sum = Sum()
    given_back: Sum = Sum()
    twice: Sum = Sum()
    opening: Sum = Sum()
    closing: dict[Place, Sum] = field(default_factory=dict)
    spent: int = 0  # airtime that was loaded, in minor units

    @property
    def open(self) -> Sum:
        """All that stands open at the end of the day."""
        sums = self.closing.values()
        return Sum(sum(one.orders for one in sums), sum(one.minor for one in sums))

    @property
    def difference(self) -> int:
        """By how much the identity fails, in minor units; 0 where the books add up."""
        had = self.opening.minor + self.came.minor + self.twice.minor
        return had - self.delivered.minor - self.given_back.minor - self.open.minor


@dataclass(frozen=True, slots=True)
class DayReport:
    """The books of one tenant's day."""

    tenant: TenantId
    day: date
    span: Span
    books: Sequence[Books]  # by currency
    unaccounted: tuple[int, ...] = ()  # numbers of orders whose money went somewhere else than the books say

    @property
    def adds_up(self) -> bool:
        """Whether the identity holds in every currency, and for every order."""
        return not self.unaccounted and all(books.difference == 0 for books in self.books)

    @property
    def idle(self) -> bool:
        """Whether nothing happened and nothing stands open."""
        return not self.books


@dataclass(frozen=True, slots=True)
class Found:
    """What the store knows of a day."""

    made: Sequence[Made]
    moves: Sequence[Moved]
    opening: Sequence[Moved]
    closing: Sequence[Moved]


def day_report(tenant: TenantId, day: date, span: Span, found: Found) -> DayReport:
    """The books of what was found."""
    ledger = _Ledger(span)
    for made in found.made:
        ledger.made(made)
    for history in _by_order(found.moves):
        ledger.moved(history)
    for history in _by_order(found.opening):
        ledger.opened(history)
    for history in _by_order(found.closing):
        ledger.closed(history)
    books = [ledger.books[currency] for currency in sorted(ledger.books)]
    return DayReport(tenant, day, span, books, tuple(sorted(ledger.unaccounted())))


class _Ledger:
    """Adds up one day. Of each order it keeps where the identity has it: + on the left, - on the right."""

    def __init__(self, span: Span) -> None:
        self._span = span
        self.books: dict[str, Books] = {}
        self._balance: dict[int, int] = {}

    def made(self, made: Made) -> None:
        books = self._of(made.currency)
        books.made = Sum(books.made.orders + made.orders, books.made.minor + made.minor)
        books.asked += made.asked
        books.waiting += made.orders if made.status in (OrderStatus.DRAFT, OrderStatus.AWAITING_PAYMENT) else 0

    def moved(self, history: Sequence[Moved]) -> None:
        """An order with lines about money within the day, and all before."""
        books, minor = self._of(history[0].price.currency), history[0].price.minor
        came = next((move for move in history if move.word in MONEY_CAME), None)
        if came is not None and came.at >= self._span.since:
            books.came = books.came.plus(minor)
            self._count(history[0], 1)
        ends = [move for move in history if move.word in DELIVERED or move.word in GIVEN_BACK]
        for n, end in enumerate(ends):
            if end.at >= self._span.since:
                self._ended(books, end, first=n == 0)

    def _ended(self, books: Books, end: Moved, *, first: bool) -> None:
        minor = end.price.minor
        if end.word in DELIVERED:
            books.delivered = books.delivered.plus(minor)
            books.spent += end.load.minor if end.load else 0
        else:
            books.given_back = books.given_back.plus(minor)
        if first:
            self._count(end, -1)
        else:
            books.twice = books.twice.plus(minor)

    def opened(self, history: Sequence[Moved]) -> None:
        """An order that may have stood open when the day began."""
        if _place(history) is not None:
            books = self._of(history[0].price.currency)
            books.opening = books.opening.plus(history[0].price.minor)
            self._count(history[0], 1)

    def closed(self, history: Sequence[Moved]) -> None:
        """An order that may have stood open when the day ended."""
        place = _place(history)
        if place is not None:
            books = self._of(history[0].price.currency)
            books.closing[place] = books.closing.get(place, Sum()).plus(history[0].price.minor)
            self._count(history[0], -1)

    def unaccounted(self) -> Iterable[int]:
        """Numbers of orders for which the identity fails."""
        return (number for number, balance in self._balance.items() if balance)

    def _count(self, move: Moved, sign: int) -> None:
        self._balance[move.number] = self._balance.get(move.number, 0) + sign

    def _of(self, currency: str) -> Books:
        return self.books.setdefault(currency, Books(currency))


def _place(history: Sequence[Moved]) -> Place | None:
    """Where the money of an order was after these lines; None where none was here (any more)."""
    place: Place | None = None
    for move in history:
        if move.word in DELIVERED or move.word in GIVEN_BACK:
            return None
        if place is not None or move.word in MONEY_CAME:
            place = _PLACES.get(move.word, place)
    return place


def _by_order(moves: Sequence[Moved]) -> Iterable[Sequence[Moved]]:
    histories: dict[OrderId, list[Moved]] = {}
    for move in moves:
        histories.setdefault(move.order, []).append(move)
    return histories.values()
