"""What the store keeps of invoices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.invoice import Invoice, InvoiceStatus


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One thing that happened to an invoice."""

    at: Instant
    word: str  # made, paid, voided, refunded, price_changed
    facts: Mapping[str, str] = field(default_factory=dict)  # no secrets, no whole numbers of people


@dataclass(frozen=True, slots=True)
class Billed:
    """What was paid in one currency."""

    currency: str
    invoices: int
    minor: int


class Invoices(Protocol):
    """The invoices of one tenant."""

    def add(self, invoice: Invoice, line: InvoiceLine) -> Invoice:
        """Store a new one under the platform's next number."""
        ...

    def get(self, number: int) -> Invoice | None:
        """As it stands."""
        ...

    def lock(self, number: int) -> Invoice | None:
        """As it stands, and nobody else moves it before this transaction ends."""
        ...

    def save(self, invoice: Invoice, line: InvoiceLine) -> Invoice:
        """Store what it became, with the line that says why; raises Stale if it moved meanwhile."""
        ...

    def list(self, statuses: Sequence[InvoiceStatus] = (), limit: int = 50) -> Sequence[Invoice]:
        """Newest first; of these statuses where any are given."""
        ...

    def story(self, number: int) -> Sequence[InvoiceLine]:
        """All that happened to it, oldest first."""
        ...


class InvoicesScan(Protocol):
    """The invoices of all tenants."""

    def get(self, number: int) -> Invoice | None:
        """By the number people know."""
        ...

    def list(self, statuses: Sequence[InvoiceStatus] = (), limit: int = 50) -> Sequence[Invoice]:
        """Newest first; of these statuses where any are given."""
        ...

    def paid_by(self, method: str, receipt: str) -> Invoice | None:
        """The paid invoice that this very money paid."""
        ...

    def totals(self, since: Instant, before: Instant) -> Sequence[Billed]:
        """What was paid from `since` until `before`, by currency; what was given back does not count."""
        ...

    def keep(self, tenant: TenantId) -> int:
        """A tenant is purged: what it paid stays with the platform, without whose it was; how many invoices."""
        ...
