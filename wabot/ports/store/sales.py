"""What the store keeps of orders, payments, deliveries and refunds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.delivery import Delivery
from wabot.core.ids import ContactId, EffectId, OrderId, TenantId
from wabot.core.order import Order
from wabot.core.payment import Payment
from wabot.core.refund import Refund


@dataclass(frozen=True, slots=True)
class Sale:
    """An order with all that hangs on it; read and saved together."""

    order: Order
    payment: Payment
    delivery: Delivery = field(default_factory=Delivery)
    refund: Refund = field(default_factory=Refund)

    @property
    def next_at(self) -> Instant | None:
        """When the sweep should look at it again; None: nothing is due by time alone."""
        times = (self.payment.expires_at, self.payment.next_ask_at, self.delivery.next_at, self.refund.next_at)
        return min((at for at in times if at is not None), default=None)


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened to an order. `facts` hold no secrets and no whole numbers of people."""

    at: Instant
    word: str  # order.created, payment.push_sent, delivery.delivered, …
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders to list; what is left empty does not narrow."""

    tenant: TenantId | None = None  # for SalesScan
    contact: ContactId | None = None
    statuses: tuple[str, ...] = ()
    since: Instant | None = None
    until: Instant | None = None  # made before this
    number: int | None = None  # the one that people know by it
    below: int | None = None  # numbers less than this
    text: str = ""  # part of the recipient's or payer's number or of the receipt, or the order's own number


@dataclass(frozen=True, slots=True)
class Turnover:
    """What was sold in one currency."""

    currency: str
    orders: int
    minor: int


@dataclass(frozen=True, slots=True)
class Total:
    """The orders of one status and currency, added up."""

    status: str
    currency: str
    orders: int
    minor: int  # of what they cost


class Sales(Protocol):
    """The sales of one tenant."""

    def add(self, sale: Sale, line: StoryLine) -> Sale | None:
        """Store a new one under the tenant's next number; None when its id or its effect is there already."""
        ...

    def get(self, order: OrderId) -> Sale | None:
        """As it stands."""
        ...

    def lock(self, order: OrderId) -> Sale | None:
        """As it stands, and nobody else moves it before this transaction ends."""
        ...

    def save(self, sale: Sale, line: StoryLine) -> Sale:
        """Store what a locked sale became, with the line that says why; raises Stale if it moved meanwhile."""
        ...

    def postpone(self, sale: Sale) -> None:
        """Store only when a locked sale is looked at again; no line in its story."""
        ...

    def by_number(self, number: int) -> Sale | None:
        """By the number people know."""
        ...

    def by_effect(self, effect: EffectId) -> Sale | None:
        """By the request that caused it."""
        ...

    def by_checkout(self, provider: str, checkout_id: str) -> Sale | None:
        """By the provider's name of its payment."""
        ...

    def by_refund(self, provider: str, reference: str) -> Sale | None:
        """By the provider's name of its refund."""
        ...

    def by_delivery(self, provider: str, reference: str) -> Sale | None:
        """By the provider's name of its delivery."""
        ...

    def nameless_loads(self, provider: str) -> Sequence[OrderId]:
        """Orders whose load may have reached this provider, and got no name from it."""
        ...

    def same_since(self, payer: str, price_minor: int, since: Instant) -> Sequence[Sale]:
        """Sales of the same price to the same payer created after `since`, newest first."""
        ...

    def equal_load_since(self, sale: Sale, since: Instant) -> Instant | None:
        """When the last other load of the same amount to the same phone was begun, if after `since`."""
        ...

    def list(self, wanted: OrderFilter, limit: int = 50, offset: int = 0) -> Sequence[Order]:
        """Newest first."""
        ...

    def count(self, wanted: OrderFilter) -> int:
        """How many `list` would give without a limit."""
        ...

    def totals(self, wanted: OrderFilter) -> Sequence[Total]:
        """What `list` would give without a limit, added up."""
        ...

    def story(self, order: OrderId) -> Sequence[StoryLine]:
        """All that happened to it, oldest first."""
        ...

    def counts(self) -> Mapping[str, int]:
        """Orders by status."""
        ...

    def turnover(self, since: Instant) -> Sequence[Turnover]:
        """Delivered orders created at or after `since`, by currency."""
        ...


class SalesScan(Protocol):
    """The sales of all tenants."""

    def due(self, now: Instant, limit: int = 200) -> Sequence[tuple[TenantId, OrderId]]:
        """Orders whose `next_at` is past, longest first."""
        ...

    def next_due(self) -> Instant | None:
        """When the next order comes due."""
        ...

    def list(self, wanted: OrderFilter, limit: int = 50, offset: int = 0) -> Sequence[Order]:
        """Newest first."""
        ...

    def count(self, wanted: OrderFilter) -> int:
        """How many `list` would give without a limit."""
        ...

    def totals(self, wanted: OrderFilter) -> Sequence[Total]:
        """What `list` would give without a limit, added up."""
        ...

    def counts(self) -> Mapping[str, int]:
        """Orders of all tenants by status."""
        ...
