"""A provider of payments and a provider of airtime that say what a test feeds them, and count what they were asked."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wabot.core.errors import Retry
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeAccepted, AirtimeAnswer, AirtimeNotice, AirtimeOrder, AirtimeOutcome
from wabot.ports.pay import (
    Ambiguous,
    BadNotice,
    PaymentAnswer,
    PaymentNotice,
    PaymentOutcome,
    Proof,
    Push,
    PushAccepted,
    RefundAnswer,
    RefundNotice,
    RefundOutcome,
    RefundRequest,
)

PAYMENTS, AIRTIME = "fedpay", "fedair"
SHILLINGS = frozenset({"KES"})


def say(**said: object) -> bytes:
    """A notice of either provider."""
    return json.dumps(said).encode()


def _read(body: bytes, needed: str) -> dict[str, Any]:
    said = json.loads(body)
    if needed not in said:
        raise BadNotice("wrong_shape")
    return dict(said)


@dataclass
class FedPayments:
    """Implements ports.pay.PaymentProvider. `early` is told of each push before it is answered."""

    early: Callable[[Push], Awaitable[None]]
    lost: bool = False  # the push goes through, and its answer is lost
    answer: PaymentAnswer | None = None  # to every question; None: nobody answers
    pushes: list[Push] = field(default_factory=list)
    name: str = PAYMENTS
    can_refund: bool = False
    currencies: frozenset[str] = SHILLINGS
    notices_by_order: bool = True

    def name_of(self, key: str) -> str:
        return ""

    async def request(self, push: Push) -> PushAccepted:
        self.pushes.append(push)
        await self.early(push)
        if self.lost:
            raise Ambiguous("no_answer")
        return PushAccepted(f"c-{push.key}", "", push.amount)

    async def query(self, checkout_id: str) -> PaymentAnswer:
        if self.answer is None:
            raise Retry(1000, "unreachable")
        return self.answer

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        return Proof.NONE

    def read_notice(self, body: bytes) -> PaymentNotice:
        said = _read(body, "payment")
        amount = Money.of(said["amount"], "KES") if "amount" in said else None
        outcome = PaymentOutcome(said["became"])
        return PaymentNotice(said["payment"], "", outcome, "", amount=amount, receipt=said.get("receipt", ""))

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        return RefundAnswer(RefundOutcome.MANUAL)

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        raise BadNotice("none")


@dataclass
class FedAirtime:
    """Implements ports.airtime.AirtimeProvider: like Statum, it knows neither keys nor a look-up."""

    early: Callable[[AirtimeOrder], Awaitable[None]]
    lost: bool = False
    loads: list[AirtimeOrder] = field(default_factory=list)
    name: str = AIRTIME
    can_find: bool = False
    currencies: frozenset[str] = SHILLINGS
    duplicate_guard: int = 0

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        self.loads.append(order)
        await self.early(order)
        if self.lost:
            raise Ambiguous("no_answer")
        return AirtimeAccepted(f"l-{order.key}", delivered=False)

    async def find(self, key: str, reference: str = "") -> AirtimeAnswer | None:
        return None

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        return Proof.NONE

    def read_notice(self, body: bytes) -> AirtimeNotice:
        said = _read(body, "load")
        return AirtimeNotice(said["load"], AirtimeOutcome(said["became"]), "200")

    async def balance(self) -> Money | None:
        return None
