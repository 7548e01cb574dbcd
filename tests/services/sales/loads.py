"""An airtime provider in the manner of those that take an order now and say later, by webhook, what became of it."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from wabot.core.money import Money
from wabot.ports.airtime import AirtimeAccepted, AirtimeAnswer, AirtimeNotice, AirtimeOrder, AirtimeOutcome
from wabot.ports.pay import BadNotice, Proof


@dataclass
class Loads:
    """Implements ports.airtime.AirtimeProvider in memory."""

    name: str = "loads"
    can_find: bool = False
    currencies: frozenset[str] = frozenset({"KES"})
    duplicate_guard: int = 0
    left: Money | None = None
    orders: list[AirtimeOrder] = field(default_factory=list)
    balances: int = 0  # how often the float was asked for
    fault: Exception | None = None  # what `send` ends in
    mute: Exception | None = None  # what `balance` ends in
    meanwhile: Callable[[AirtimeOrder], Awaitable[object]] | None = None  # happens before an order is answered

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        self.orders.append(order)
        if self.meanwhile is not None:
            await self.meanwhile(order)
        if self.fault is not None:
            raise self.fault
        return AirtimeAccepted(f"ref{len(self.orders)}", delivered=False)

    async def find(self, key: str, reference: str = "") -> AirtimeAnswer | None:
        return None

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        return Proof.NONE

    def read_notice(self, body: bytes) -> AirtimeNotice:
        told = json.loads(body)
        if "reference" not in told:
            raise BadNotice("no_reference")
        outcome = AirtimeOutcome(told["outcome"])
        balance = Money.of(told["balance"], "KES")
        return AirtimeNotice(told["reference"], outcome, "200", told.get("key", ""), balance=balance)

    async def balance(self) -> Money | None:
        self.balances += 1
        if self.mute is not None:
            raise self.mute
        return self.left


def load(reference: str, outcome: str = "delivered", **more: str) -> bytes:
    """A notice of this provider."""
    return json.dumps({"reference": reference, "outcome": outcome, "balance": 12, **more}).encode()
