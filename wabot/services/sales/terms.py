"""On what terms a tenant sells, and through which providers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wabot.core.errors import NeedsPerson
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.core.order import limits, price
from wabot.ports.airtime import AirtimeProvider
from wabot.ports.pay import PaymentProvider

OPERATORS = frozenset({"Safaricom", "Airtel", "Telkom"})
"""Whose numbers the airtime providers load."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What the tenant has set, with the platform's and wabot's own defaults behind it."""

    low: int | None = None  # whole units of the currency
    high: int | None = None
    discount: int = 0  # in basis points: 250 is 2.5 %
    payments: str = "sandbox"  # names of providers
    airtime: str = "sandbox"
    country: str = "KE"
    currency: str = "KES"
    open: bool = True  # False: closed now, and the owner sells nothing while closed
    hours: str = ""  # as the owner wrote them

    @property
    def smallest(self) -> Money:
        """The least that is sold."""
        return Money.of(limits(self.low, self.high)[0], self.currency)

    @property
    def largest(self) -> Money:
        """The most that is sold at once."""
        return Money.of(limits(self.low, self.high)[1], self.currency)

    def price(self, amount: Money) -> Money:
        """What is paid for this much airtime."""
        return price(amount, self.discount)


TermsOf = Callable[[TenantId], Terms]
"""The terms of a tenant now; answers from memory."""


class Providers:
    """Providers by name."""

    def __init__(self, payments: Mapping[str, PaymentProvider], airtime: Mapping[str, AirtimeProvider]) -> None:
        self.payments = dict(payments)
        self.airtimes = dict(airtime)

    def payment(self, name: str) -> PaymentProvider:
        """Raises NeedsPerson where no such provider is set up."""
        try:
            return self.payments[name]
        except KeyError:
            raise NeedsPerson("no_payment_provider", {"provider": name}) from None

    def airtime(self, name: str) -> AirtimeProvider:
        """Raises NeedsPerson where no such provider is set up."""
        try:
            return self.airtimes[name]
        except KeyError:
            raise NeedsPerson("no_airtime_provider", {"provider": name}) from None
