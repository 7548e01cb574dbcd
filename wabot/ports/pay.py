"""Payment providers: ways to ask a person for money and to learn, by notice or by question, what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from wabot.core.ids import TenantId
from wabot.core.money import Money


class Ambiguous(Exception):
    """It may or may not have happened (time-out, reset after sending): never repeat it blindly, ask or wait."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class BadNotice(Exception):
    """A callback body that no provider of this kind sends; it says nothing and changes nothing."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Proof(StrEnum):
    """What the signature or token of a callback proves of who sent it; judged once, when it arrives."""

    SIGNED = "signed"
    NONE = "none"  # this provider signs nothing: only the address it came to speaks for it
    BAD = "bad"  # it should be signed, and is not, or wrongly: nobody believes a word


class PaymentOutcome(StrEnum):
    """What a provider says became of a push."""

    PENDING = "pending"  # the person has not answered yet
    PAID = "paid"
    INCOMPLETE = "incomplete"  # said to be paid, but without amount or receipt: ask before believing it
    FAILED = "failed"  # `word` says why
    CANCELLED = "cancelled"  # the person said no
    EXPIRED = "expired"  # the person did not answer or could not be reached


@dataclass(frozen=True, slots=True)
class Push:
    """One request for money, to be shown on the payer's phone. `key` is ours and the same on every retry."""

    key: str
    tenant: TenantId
    amount: Money  # providers that take whole units only round up; see PushAccepted.amount
    payer: str  # E.164 digits without plus
    reference: str  # at most 12 characters; the payer reads it
    description: str  # at most 13 characters
    callback_url: str  # holds an unguessable token


@dataclass(frozen=True, slots=True)
class PushAccepted:
    """The provider took the push; nothing is paid yet."""

    checkout_id: str  # by which notices and queries name it; holds part of the payer's number, so never log it whole
    merchant_id: str
    amount: Money  # what the person is really asked for
    link: str = ""  # where the payer pays; "" where a prompt comes up on the payer's phone


@dataclass(frozen=True, slots=True)
class PaymentAnswer:
    """What `query` learned. `word` and `code` say more where it failed; amount and receipt may be unknown."""

    outcome: PaymentOutcome
    word: str = ""
    code: str = ""  # the provider's own
    receipt: str = ""
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class PaymentNotice:
    """What a callback body claims. It proves nothing by itself: match checkout_id, amount and receipt."""

    checkout_id: str
    merchant_id: str
    outcome: PaymentOutcome
    code: str  # the provider's own, always text
    word: str = ""  # why it failed: insufficient, wrong_pin, too_soon, limit, busy, … unknown
    amount: Money | None = None
    receipt: str = ""
    payer: str = ""  # E.164 digits, "" where not told or masked
    description: str = ""  # the provider's own words, for logs and staff


class RefundOutcome(StrEnum):
    """What became of a refund."""

    DONE = "done"
    PENDING = "pending"  # a refund notice will tell
    MANUAL = "manual"  # the provider will not; a person must


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """Give one whole payment back."""

    key: str
    tenant: TenantId
    receipt: str
    amount: Money
    callback_url: str
    reason: str = "refund"


@dataclass(frozen=True, slots=True)
class RefundAnswer:
    """How a refund stands. `reference` is by which its notice will name it."""

    outcome: RefundOutcome
    reference: str = ""
    word: str = ""
    patience: int = 0  # ms after which to ask again where nothing is heard of a PENDING one; 0: within minutes


@dataclass(frozen=True, slots=True)
class RefundNotice:
    """What a refund's callback claims. "Already reversed" reads as DONE."""

    reference: str
    outcome: RefundOutcome
    code: str
    receipt: str = ""  # of the refund itself
    amount: Money | None = None
    description: str = ""


class PaymentProvider(Protocol):
    """Asks people for money. No method repeats a request that may have had an effect."""

    name: str
    can_refund: bool
    currencies: frozenset[str]
    notices_by_order: bool
    """Whether each push may have a callback address of its own; else the operator sets one up for all of a tenant's."""

    def name_of(self, key: str) -> str:
        """The checkout_id a push of this key will have, where we choose it: it is stored before the provider is called,
        so that an unanswered push can be asked about. "" where the provider chooses."""
        ...

    async def request(self, push: Push) -> PushAccepted:
        """Show the push. Raises Refused(word) on a definite no (bad_number, bad_amount, bad_credentials, rejected),
        Retry where certainly nothing was started, Ambiguous where the payer may have been asked."""
        ...

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """Ask what became of a push; safe to repeat. Raises Retry (cannot say now) or Refused(word):
        unknown (there is no such push), bad_credentials. A query may be wrong where a notice said paid: it
        never downgrades one."""
        ...

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """Whether a callback comes from this provider: over the raw bytes, in constant time. Header names in any case.
        Headers are not kept, so this is asked when it arrives and never again."""
        ...

    def read_notice(self, body: bytes) -> PaymentNotice:
        """Read a callback of a push; raises BadNotice(reason) for anything this provider would not send."""
        ...

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """Give a payment back; the same receipt is never given back twice, so repeating is safe.
        Raises Retry, Refused(word) or Ambiguous. Where `can_refund` is false it always answers MANUAL."""
        ...

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        """Read a callback of a refund; raises BadNotice."""
        ...
