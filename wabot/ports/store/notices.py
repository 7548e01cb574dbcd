"""What the store keeps of payment notices as they arrived, of callback tokens, and of whose receipt is whose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import OrderId, TenantId
from wabot.ports.pay import Proof


@dataclass(frozen=True, slots=True)
class RawNotice:
    """A callback as it came, and what was made of it."""

    tenant: TenantId  # whose token it came to
    id: str
    provider: str
    body: bytes
    headers: Mapping[str, str]  # those of interest, none of them secret
    sha256: str
    received_at: Instant
    verdict: str = "received"
    checkout_id: str = ""
    order: OrderId | None = None  # whose token it came to, or whose payment it named
    proof: Proof = Proof.NONE  # of who sent it, as judged when it arrived


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was made of a notice."""

    verdict: str
    checkout_id: str = ""
    order: OrderId | None = None


@dataclass(frozen=True, slots=True)
class TokenOwner:
    """Whose callback address a token belongs to, or whose a reference is. `order` is None for a tenant's own address,
    which hears of all its orders."""

    tenant: TenantId
    provider: str
    order: OrderId | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A provider's name for something, which only one order in the whole world may have."""

    provider: str
    kind: str  # checkout, receipt, delivery
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

    def parked(self, tenant: TenantId, order: OrderId) -> Sequence[RawNotice]:
        """Notices that came to this order's token before its payment was known, oldest first."""
        ...

    def parked_as(self, tenant: TenantId, provider: str, name: str, since: Instant) -> Sequence[RawNotice]:
        """Notices that came to the tenant's own address since then and named nothing we knew, oldest first; only those
        of this name, of any where it is ""."""
        ...

    def move(self, notice: RawNotice, tenant: TenantId) -> None:
        """It turned out to be about an order of this tenant."""
        ...

    def of_order(self, tenant: TenantId, order: OrderId) -> Sequence[RawNotice]:
        """All that named this order, oldest first."""
        ...

    def unjudged(self, before: Instant, limit: int = 100) -> Sequence[RawNotice]:
        """Stored at or before then and never judged: a crash came between."""
        ...

    def keep_token(self, owner: TokenOwner, token: str, sealed: str) -> str:
        """Store a token unless the owner has one: its hash, and itself sealed; the sealed one that stands."""
        ...

    def owner_of(self, provider: str, token: str) -> TokenOwner | None:
        """Whose token this is; found by its hash."""
        ...

    def claim(self, reference: Reference, tenant: TenantId, order: OrderId) -> bool:
        """Give this reference to this order; False when another order has it."""
        ...

    def holder(self, reference: Reference) -> TokenOwner | None:
        """Which order has this reference."""
        ...

    def prune(self, before: Instant, limit: int = 1000) -> int:
        """Delete judged notices that name no order, received before; returns how many."""
        ...
