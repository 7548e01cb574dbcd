"""On what terms a tenant sells, and through which providers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

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


class ProvidersOf(Protocol):
    """Each tenant's providers by name, opened with the tenant's own credentials, else with the platform's."""

    def knows(self, name: str) -> bool:
        """Whether this release has a provider of this name, for payments or airtime."""
        ...

    def word(self, name: str) -> str:
        """What stands for the provider in callback addresses, where its name may not (M-Pesa forbids its own)."""
        ...

    def named(self, word: str) -> str:
        """The provider that stands in a callback address, by that word or by its name; "" where there is none."""
        ...

    def payment_or_none(self, tenant: TenantId, name: str) -> PaymentProvider | None:
        """None where no such provider is set up for this tenant."""
        ...

    def airtime_or_none(self, tenant: TenantId, name: str) -> AirtimeProvider | None:
        """None where no such provider is set up for this tenant."""
        ...


def payment_of(providers: ProvidersOf, tenant: TenantId, name: str) -> PaymentProvider:
    """Raises NeedsPerson where no such provider is set up."""
    found = providers.payment_or_none(tenant, name)
    if found is None:
        raise NeedsPerson("no_payment_provider", {"provider": name})
    return found


def airtime_of(providers: ProvidersOf, tenant: TenantId, name: str) -> AirtimeProvider:
    """Raises NeedsPerson where no such provider is set up."""
    found = providers.airtime_or_none(tenant, name)
    if found is None:
        raise NeedsPerson("no_airtime_provider", {"provider": name})
    return found


class Providers:
    """The same providers for every tenant. Implements ProvidersOf."""

    def __init__(self, payments: Mapping[str, PaymentProvider], airtime: Mapping[str, AirtimeProvider]) -> None:
        self.payments = dict(payments)
        self.airtimes = dict(airtime)

    def knows(self, name: str) -> bool:
        return name in self.payments or name in self.airtimes

    def word(self, name: str) -> str:
        return name

    def named(self, word: str) -> str:
        return word if self.knows(word) else ""

    def payment_or_none(self, _tenant: TenantId, name: str) -> PaymentProvider | None:
        return self.payments.get(name)

    def airtime_or_none(self, _tenant: TenantId, name: str) -> AirtimeProvider | None:
        return self.airtimes.get(name)
