"""What the stand-ins of card and wallet houses share: bills under names of the merchant's, and people who pay them."""

from abc import abstractmethod
from dataclasses import dataclass, field
from enum import StrEnum

from wabot.core.clock import Clock
from wabot.core.money import Money
from wabot.testing.money.desk import StandIn
from wabot.testing.money.faults import Turns


class Signing(StrEnum):
    """How a webhook is signed."""

    RIGHT = "right"
    WRONG = "wrong"
    NONE = "none"


class Became(StrEnum):
    """What became of a bill; each stand-in has its own words for these."""

    OPEN = "open"
    PAID = "paid"
    DENIED = "denied"
    EXPIRED = "expired"
    REFUNDED = "refunded"


@dataclass
class Bill:
    """One request for money as the provider keeps it."""

    name: str  # the merchant's
    id: str  # the provider's
    asked: Money
    to: str = ""  # the address its webhooks go to; "": the one in the dashboard
    status: Became = Became.OPEN
    paid: Money | None = None
    refunds: dict[str, str] = field(default_factory=dict)  # by the merchant's key: the provider's id


class Checkout(StandIn):
    """A provider whose `secret` opens its API. `asked` counts requests for money that got as far as to be read."""

    def __init__(self, clock: Clock, secret: str) -> None:
        super().__init__(clock)
        self.secret = secret
        self.bills: dict[str, Bill] = {}
        self.asked = 0
        self.signing: Turns[Signing] = Turns(Signing.RIGHT)
        self.refund_ends: Turns[Became] = Turns(Became.REFUNDED)  # OPEN: never told; DENIED: it fails

    @abstractmethod
    async def say(self, name: str, became: Became, amount: Money | None = None) -> None:
        """Send the webhook that this became of a bill, whatever the truth is: early, late, repeated or a lie."""

    async def pay(self, name: str, amount: Money | None = None) -> None:
        """The person pays, the whole bill or another `amount`, and the merchant is told."""
        bill = self.bills[name]
        bill.status, bill.paid = Became.PAID, amount or bill.asked
        await self.say(name, Became.PAID, bill.paid)

    async def end(self, name: str, became: Became) -> None:
        """The bill ends unpaid, and the merchant is told."""
        self.bills[name].status = became
        await self.say(name, became)

    def collected(self, currency: str) -> int:
        """What was paid and not given back, in minor units."""
        paid = [bill.paid for bill in self.bills.values() if bill.status is Became.PAID and bill.paid is not None]
        return sum(money.minor for money in paid if money.currency == currency)

    def opened(self, name: str, asked: Money, to: str = "") -> Bill:
        """Note a new bill."""
        bill = Bill(name, f"{len(self.bills) + 1:08x}-{self.__class__.__name__.lower()}", asked, to)
        self.bills[name] = bill
        return bill

    def by_id(self, bill_id: str) -> Bill | None:
        return next((bill for bill in self.bills.values() if bill.id == bill_id), None)
