"""What is sold beside airtime, and handed over by ourselves: a renewal now, a shop's cart or a booked hour later."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.money import Money
from wabot.flow.effects import RequestPayment
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.sales import Sale

AIRTIME = "airtime"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be paid for."""

    price: Money
    payer: str  # E.164 digits; "" where a link is paid
    about: str  # of the ware: an invoice's id, …
    title: str  # what the payer reads beside the amount, at most 13 characters


class Ware(Protocol):
    """One kind of goods. A conversation's request for payment names it by `ware` (without: airtime), its provider by
    `by` (without: the tenant's own)."""

    def asked(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Asked:
        """What this request is for, from our own books: never from what a message says it costs. Raises Refused."""
        ...

    def doubt(self, tx: Tx, sale: Sale) -> str:
        """Why money that comes for this order now is not right any more, in a word: then a person decides. "" where
        it is. Beside what every sale is weighed by (amount, payer, receipt)."""
        ...

    def hand_over(self, tx: Tx, sale: Sale, at: Instant) -> None:
        """Deliver, in the transaction that makes the order delivered: so exactly once. Refused: there is nothing to
        deliver for this money (another order paid the same before), so it is due back."""
        ...


Wares = Mapping[str, Ware]
"""By the kind that orders bear."""
