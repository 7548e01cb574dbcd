"""Airtime providers: ways to load a phone with airtime, and to learn whether that was done."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from wabot.core.money import Money
from wabot.ports.pay import Proof


class AirtimeOutcome(StrEnum):
    """What a provider says became of a load."""

    ACCEPTED = "accepted"  # taken, not yet on the phone
    DELIVERED = "delivered"
    FAILED = "failed"  # not loaded, and the float is not charged
    ABSENT = "absent"  # the provider is certain that it has no such order


@dataclass(frozen=True, slots=True)
class AirtimeOrder:
    """One load. `key` is ours and the same on every retry."""

    key: str
    recipient: str  # E.164 digits without plus
    amount: Money


@dataclass(frozen=True, slots=True)
class AirtimeAccepted:
    """The provider took the order; `delivered` tells whether the airtime is on the phone already."""

    reference: str
    delivered: bool


@dataclass(frozen=True, slots=True)
class AirtimeAnswer:
    """What `find` learned."""

    outcome: AirtimeOutcome
    reference: str = ""
    word: str = ""  # why it failed


@dataclass(frozen=True, slots=True)
class AirtimeNotice:
    """What a callback body claims; it proves nothing by itself."""

    reference: str
    outcome: AirtimeOutcome
    code: str
    key: str = ""  # where the provider repeats ours
    amount: Money | None = None
    balance: Money | None = None
    description: str = ""


class AirtimeProvider(Protocol):
    """Sends airtime. No method repeats a request that may have had an effect."""

    name: str
    can_find: bool
    currencies: frozenset[str]
    duplicate_guard: int  # ms in which an equal load to the same phone would be refused as a duplicate; 0: no such rule

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        """Load. Raises Refused(word) on a definite no (no_float, bad_number, bad_amount, duplicate_too_soon,
        bad_credentials, key_conflict, not_loaded, rejected), Retry where certainly nothing was loaded, and
        ports.pay.Ambiguous where it may have been."""
        ...

    async def find(self, key: str, reference: str = "") -> AirtimeAnswer | None:
        """Look what became of an order, by our key or the provider's reference; None: this provider has no look-up.
        Only ABSENT says that sending is safe. Raises Retry or Refused(bad_credentials)."""
        ...

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """Whether a callback comes from this provider; as ports.pay.PaymentProvider.proof."""
        ...

    def read_notice(self, body: bytes) -> AirtimeNotice:
        """Read a callback; raises ports.pay.BadNotice(reason)."""
        ...

    async def balance(self) -> Money | None:
        """The float that is left; None where the provider does not tell. Raises Retry or Refused."""
        ...
