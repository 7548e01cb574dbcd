"""An invoice: what a tenant is to pay for a time of service. Its state table, its number, and the plans there are."""

import re
from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import OrderId, TenantId
from wabot.core.money import Money
from wabot.core.transitions import Transitions


class InvoiceStatus(StrEnum):
    """Where an invoice stands."""

    OPEN = "open"
    PAID = "paid"  # and the tenant has the days
    VOID = "void"  # nobody is to pay it any more
    REFUNDED = "refunded"  # paid, and the money was given back


class InvoiceEvent(StrEnum):
    """What may happen to an invoice."""

    PAY = "pay"
    VOID = "void"
    REFUND = "refund"


_S, _E = InvoiceStatus, InvoiceEvent

# Days are given by the one edge into `paid`, so a paid invoice gives them once, whatever is told again later. It can be
# taken from `void` too: only a person leads there, who has looked at money that came late.
INVOICE = Transitions[InvoiceStatus, InvoiceEvent](
    "invoice",
    {
        (_S.OPEN, _E.PAY): _S.PAID,
        (_S.OPEN, _E.VOID): _S.VOID,
        (_S.VOID, _E.PAY): _S.PAID,
        (_S.PAID, _E.REFUND): _S.REFUNDED,
    },
)


class Plan(StrEnum):
    """What tenants pay for."""

    MONTH = "month"
    YEAR = "year"


class ByHand(StrEnum):
    """How money came of which a person of the platform tells."""

    CASH = "cash"
    BANK = "bank"
    OTHER = "other"


PRICE = "price_"
"""Settings of the platform that begin so hold what a plan costs: `price_month_kes`."""


def price_key(plan: Plan, currency: str) -> str:
    """The setting that holds what a plan costs in a currency: whole units, 0 where it is not sold."""
    return f"{PRICE}{plan.value}_{currency.lower()}"


def days_key(plan: Plan) -> str:
    """The setting that holds how many days a plan is."""
    return f"{plan.value}_days"


@dataclass(frozen=True, slots=True)
class Invoice:
    """One time of service and its price. What it says when it is made never changes: plan, days and price."""

    tenant: TenantId  # PLATFORM once the tenant is purged
    number: int  # 1, 2, 3, … on the whole platform
    plan: Plan
    days: int
    price: Money
    made_at: Instant
    status: InvoiceStatus = InvoiceStatus.OPEN
    paid_at: Instant | None = None
    voided_at: Instant | None = None
    until: Instant | None = None  # the end of the tenant's time that the payment led to
    method: str = ""  # a provider's name, or a ByHand
    receipt: str = ""  # the provider's, or the reference a person gave
    by: str = ""  # who recorded it by hand or voided it: E.164 digits; "" where it was paid in chat
    reason: str = ""  # why a person did
    order: OrderId | None = None  # the platform's order that paid it
    revision: int = 0  # moves with every line of its story

    @property
    def name(self) -> str:
        """What people call it: `INV-000123`."""
        return f"INV-{self.number:06d}"


_NAME = re.compile(r"(?:inv[-\s]*)?0*(\d{1,9})", re.IGNORECASE)


def number_of(text: str) -> int | None:
    """The number of an invoice as people write it: `INV-000123`, `inv 123`, `123`."""
    found = _NAME.fullmatch(text.strip().lstrip("#"))
    return int(found[1]) if found else None
