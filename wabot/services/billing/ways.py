"""How owners may pay the platform: the providers it has set up, as far as they take the currency."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wabot.core.ids import PLATFORM
from wabot.core.invoice import ByHand
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.offers import Offer
from wabot.services.directory import Directory
from wabot.services.sales.terms import ProvidersOf

SANDBOX = "sandbox"

MethodWords = Callable[[str], Json]
"""How the money of an invoice came, in words: of a provider's name, or an invoice.ByHand."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to pay."""

    provider: str
    link: bool  # a link is sent; otherwise a number is asked for its PIN
    currencies: frozenset[str]


def method_words(offers: Iterable[Offer]) -> MethodWords:
    """A provider that sends links goes by its own name, one that asks for a PIN by what the payer sees: M-Pesa."""
    titles = {offer.name: offer.title for offer in offers if offer.link}
    by_hand = {one.value for one in ByHand}

    def words(method: str) -> Json:
        return titles.get(method) or values.text(f"way-{method}" if method in by_hand else "way-prompt")

    return words


class Ways:
    """The platform's own providers. The sandbox, where nobody pays, is a way only while no other is set up."""

    def __init__(self, directory: Directory, providers: ProvidersOf, offers: Iterable[Offer]) -> None:
        self._directory, self._providers = directory, providers
        self._offers = {offer.name: offer for offer in offers if offer.kind == "payments"}
        self.words = method_words(self._offers.values())

    def all(self) -> Sequence[Way]:
        """Those that can be used now: the one that the platform has chosen first, then by name."""
        chosen = self._directory.value(PLATFORM, "payments")
        names = sorted(self._offers, key=lambda name: (name != chosen, self._offers[name].link, name))
        real = [way for name in names if (way := self._way(name)) is not None]
        prompts = [way.provider for way in real if not way.link]  # one M-Pesa is enough to choose from
        real = [way for way in real if way.link or way.provider == prompts[0]]
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
        offer = self._offers.get(name)
        return None if provider is None else Way(name, offer is not None and offer.link, provider.currencies)
