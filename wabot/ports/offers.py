"""What each provider needs to be opened, told by the provider itself: a new one is one file that ends in its OFFER."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from aiohttp import ClientSession

from wabot.core.clock import Clock
from wabot.ports.airtime import AirtimeProvider
from wabot.ports.model import Model
from wabot.ports.pay import PaymentProvider

Kind = Literal["payments", "airtime", "ai_provider"]
"""Also the name of the setting that chooses among the offers of this kind."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing an account at the provider has. Its settings key is `<provider>_<field>`."""

    name: str  # lower case, with underscores
    secret: bool = False  # sealed at rest, shown masked, asks for step-up
    optional: bool = False
    default: str = ""
    form: str = "words"  # or "digits", "url" (https, a public host), "choice:a,b"


@dataclass(frozen=True, slots=True)
class Offer:
    """One provider. `make` is called once for each set of values and must not speak to the provider.

    It gets a value for every field, "" where an optional one is not set, and trusts that the required ones are there;
    it makes a PaymentProvider, an AirtimeProvider or a Model, as the kind has it. Fields include
    `base_url`, with the documented address as default, "" where there is none.
    """

    name: str  # as in settings and config: lower-case letters and digits
    title: str  # the provider's own spelling, as people know it
    kind: Kind
    fields: tuple[Field, ...]
    currencies: frozenset[str]  # it trades in; a language model has none
    make: Callable[[ClientSession, Clock, Mapping[str, str]], PaymentProvider | AirtimeProvider | Model]
    path: str = ""  # in callback addresses, where the name may not stand there; "": the name
    dashboard: bool = False  # the operator copies one callback address per tenant into the provider's dashboard
    link: bool = False  # payers get a page to pay on; otherwise their phone shows M-Pesa's prompt

    @property
    def word(self) -> str:
        """What stands for it in the callback addresses that we hand out."""
        return self.path or self.name

    def missing(self, values: Mapping[str, str]) -> tuple[str, ...]:
        """The required fields without a value or default: while there is one, the provider is not set up."""
        return tuple(
            field.name for field in self.fields if not (field.optional or values.get(field.name) or field.default)
        )

    def filled(self, values: Mapping[str, str]) -> Mapping[str, str]:
        """A value for each field: the given one, else its default."""
        return {field.name: values.get(field.name) or field.default for field in self.fields}
