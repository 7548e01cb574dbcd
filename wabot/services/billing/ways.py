"""How owners may pay the platform: the providers it has set up, as far as they take the currency."""

from collections.abc import Sequence
from dataclasses import dataclass

from wabot.core.ids import PLATFORM
from wabot.core.invoice import ByHand
from wabot.flow import values
from wabot.flow.events import Json
from wabot.services.directory import Directory
from wabot.services.sales.terms import ProvidersOf

SANDBOX = "sandbox"
PUSHES = ("mpesa", "paystack", "shadowpay")
"""Ask on the payer's phone."""
LINKS = ("midtrans", "xendit")
"""Give a link to pay by."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to pay."""

    provider: str
    link: bool  # a link is sent; otherwise a number is asked for its PIN
    currencies: frozenset[str]


def way_words(method: str) -> Json:
    """How the money comes, in words: a provider or an invoice.ByHand."""
    if method in LINKS or method in {one.value for one in ByHand}:
        return values.text(f"way-{method}")
    return values.text("way-mpesa") if method in (*PUSHES, SANDBOX) else method.capitalize()


class Ways:
    """The platform's own providers. The sandbox, where nobody pays, is a way only while no other is set up."""

    def __init__(self, directory: Directory, providers: ProvidersOf) -> None:
        self._directory, self._providers = directory, providers

    def all(self) -> Sequence[Way]:
        """Those that can be used now: the one that the platform has chosen first."""
        chosen = self._directory.value(PLATFORM, "payments")
        names = sorted((*PUSHES, *LINKS), key=lambda name: name != chosen)
        real = [way for name in names if (way := self._way(name)) is not None]
        pushes = [way.provider for way in real if not way.link]  # one M-Pesa is enough to choose from
        real = [way for way in real if way.link or way.provider == pushes[0]]
        sandbox = self._way(SANDBOX) if chosen == SANDBOX and not real else None
        return real if sandbox is None else [sandbox]

    def of(self, currency: str) -> Sequence[Way]:
        """Those that take this currency."""
        return [way for way in self.all() if currency in way.currencies]

    def named(self, provider: str, currency: str) -> Way | None:
        """This one, if it can be used for this currency now."""
        return next((way for way in self.of(currency) if way.provider == provider), None)

    def _way(self, name: str) -> Way | None:
        provider = self._providers.payment_or_none(PLATFORM, name)
        return None if provider is None else Way(name, name in LINKS, provider.currencies)
