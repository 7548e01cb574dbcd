"""A provider in the manner of hosted pages: we name the payment, the payer opens a link, one address hears of all."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.ports.pay import (
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

SIGNATURE = "good"


@dataclass
class Links:
    """Implements ports.pay.PaymentProvider in memory."""

    name: str = "links"
    can_refund: bool = False
    currencies: frozenset[str] = frozenset({"KES", "IDR"})
    notices_by_order: bool = False
    pushes: list[Push] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    fault: Exception | None = None  # what a request ends in
    meanwhile: Callable[[Push], Awaitable[object]] | None = None  # happens before a request is answered
    names_itself: bool = False  # the provider chooses the names
    answers: dict[str, PaymentAnswer] = field(default_factory=dict)  # by name; of others it has never heard

    def name_of(self, key: str) -> str:
        return "" if self.names_itself else f"L-{key}"

    async def request(self, push: Push) -> PushAccepted:
        self.pushes.append(push)
        if self.meanwhile is not None:
            await self.meanwhile(push)
        if self.fault is not None:
            raise self.fault
        name = self.name_of(push.key) or f"P-{push.key}"
        return PushAccepted(name, "", push.amount, link=f"https://pay.example/{name}")

    async def query(self, checkout_id: str) -> PaymentAnswer:
        self.asked.append(checkout_id)
        if checkout_id not in self.answers:
            raise Refused("unknown")
        return self.answers[checkout_id]

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        return Proof.SIGNED if headers.get("signature") == SIGNATURE else Proof.BAD

    def read_notice(self, body: bytes) -> PaymentNotice:
        told = json.loads(body)
        if "name" not in told:
            raise BadNotice("no_name")
        amount = Money.of(told["units"], told["currency"])
        outcome = PaymentOutcome(told["outcome"])
        return PaymentNotice(told["name"], "", outcome, "0", "", amount, told["receipt"], told.get("payer", ""))

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        return RefundAnswer(RefundOutcome.MANUAL)

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        raise BadNotice("no_refunds")


def told(name: str, units: int = 50, outcome: str = "paid", currency: str = "KES", **more: str) -> bytes:
    """A notice of this provider."""
    return json.dumps(
        {"name": name, "units": units, "outcome": outcome, "currency": currency, "receipt": "LNK1", **more}
    ).encode()
