"""What the store keeps of payment notices as they arrived, of callback tokens, and of whose receipt is whose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import OrderId, TenantId


@dataclass(frozen=True, slots=True)
class RawNotice:
    """A callback as it came, and what was made of it."""

    tenant: TenantId  # whose token it came to
    id: str
    provider: str
    body: bytes
    headers: Mapping[str, str]  # those of interest
    sha256: str
    received_at: Instant
    verdict: str = "received"
    checkout_id: str = ""
    order: OrderId | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was made of a notice."""

    verdict: str
    checkout_id: str = ""
    order: OrderId | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reference:
    """A provider's name for something, which only one order in the whole world may have."""

    provider: str
    kind: str  # checkout, receipt
    value: str


class Notices(Protocol):
    """The inbox of payment notices, over all tenants."""

    def keep(self, notice: RawNotice) -> None:
        """Store it as it came."""
        ...

    def get(self, tenant: TenantId, notice: str) -> RawNotice | None:
        """By id."""
        ...

    def judge(self, tenant: TenantId, notice: str, judgement: Judgement) -> None:
        """Note what was made of it."""
        ...

    def parked(self, tenant: TenantId, provider: str, checkout_id: str) -> Sequence[RawNotice]:
        """Notices that came before their payment was known, oldest first."""
        ...

    def of_order(self, tenant: TenantId, order: OrderId) -> Sequence[RawNotice]:
        """All that named this order, oldest first."""
        ...

    def unjudged(self, before: Instant, limit: int = 100) -> Sequence[RawNotice]:
        """Stored at or before then and never judged: a crash came between."""
        ...

    def token_of(self, tenant: TenantId, provider: str) -> str | None:
        """The secret part of the tenant's callback address."""
        ...

    def keep_token(self, tenant: TenantId, provider: str, token: str) -> str:
        """Store a token unless there is one; the one that stands."""
        ...

    def tenant_of(self, provider: str, token: str) -> TenantId | None:
        """Whose token this is; found by its hash, compared in constant time."""
        ...

    def claim(self, reference: Reference, tenant: TenantId, order: OrderId) -> bool:
        """Give this reference to this order; False when another order has it."""
        ...

    def prune(self, before: Instant, limit: int = 1000) -> int:
        """Delete judged notices that name no order, received before; returns how many."""
        ...
