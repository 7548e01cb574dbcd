"""The tables of config.toml about money, and about those outside who take it, deliver or answer."""

from functools import partial
from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field, SecretStr

from wabot.config.providers import names_of
from wabot.config.section import Section
from wabot.config.values import Duration, Durations, Url
from wabot.core.clock import HOUR, MINUTE, SECOND
from wabot.core.money import EXPONENTS
from wabot.ports.offers import Kind


def _one_of(kind: Kind, name: str) -> str:
    if name not in names_of(kind) and (name or kind != "ai_provider"):
        raise ValueError(f"there is no such provider; write one of: {', '.join(names_of(kind))}")
    return name


PaymentsBy = Annotated[str, AfterValidator(partial(_one_of, "payments"))]
ModelBy = Annotated[str, AfterValidator(partial(_one_of, "ai_provider"))]
AirtimeBy = Annotated[str, AfterValidator(partial(_one_of, "airtime"))]


class Payments(Section):
    """How contacts and tenants pay."""

    provider: PaymentsBy = Field("sandbox", description="who takes the money, unless the tenant has its own")
    expiry: Duration = Field(5 * MINUTE, ge=SECOND, description="an unpaid order ends after")
    sweep: Durations = Field(
        (10 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE),
        min_length=1,
        description="when a silent payment is asked about, counted from the push",
    )
    sweep_then: Duration = Field(HOUR, ge=SECOND, description="and then every")
    sweep_until: Duration = Field(48 * HOUR, ge=SECOND, description="until a person decides")


def _prices(written: dict[str, int]) -> dict[str, int]:
    if strange := sorted(set(written) - set(EXPONENTS)):
        raise ValueError(f"there is no price in {', '.join(strange)}: write {', '.join(sorted(EXPONENTS))}")
    if any(price < 0 for price in written.values()):
        raise ValueError("a price is not less than 0")
    return written


Prices = Annotated[dict[str, int], AfterValidator(_prices)]


class Plans(Section):
    """What tenants pay the platform; all of it can be changed in chat."""

    month: Prices = Field({"KES": 500, "IDR": 50_000}, description="price by currency, in whole units")
    year: Prices = Field({"KES": 5_000, "IDR": 500_000}, description="and of a year")
    month_days: int = Field(30, ge=1, le=366, description="days of a month")
    year_days: int = Field(360, ge=1, le=3660, description="days of a year")
    grace_days: int = Field(0, ge=0, le=90, description="days a bot is served after its time is over")


class Airtime(Section):
    """Selling airtime."""

    provider: AirtimeBy = Field("sandbox", description="who delivers it, unless the tenant has its own")
    minimum: int = Field(10, ge=1, description="least amount, in whole units of the currency")
    maximum: int = Field(1000, ge=1, description="largest amount")
    discount: int = Field(0, ge=0, le=50, description="per cent off")


class Ai(Section):
    """Language models that answer for bots, where their owners switch it on."""

    provider: ModelBy = Field("", description="whose models, unless the tenant has its own; empty: none")
    model: str = Field("", max_length=200, description="which of them; empty: the provider's usual one")
    deadline: Duration = Field(20 * SECOND, ge=SECOND, le=45 * SECOND, description="for an answer; then the menu comes")
    answers: int = Field(5_000, ge=0, description="a day through the platform's account, of all tenants; 0: no limit")
    tokens: int = Field(5_000_000, ge=0, description="and tokens, in and out; 0: no limit")


class Broadcasts(Section):
    """Messages to many, which nobody asked for."""

    sim_per_minute: int = Field(600, ge=0, description="on simulated numbers; 0: no limit")
    cloud_per_minute: int = Field(600, ge=0, description="on numbers of Meta's Cloud API; 0: no limit")
    linked_per_minute: int = Field(10, ge=0, description="on linked devices, with uneven gaps; 0: no limit")
    linked_first_day: int = Field(30, ge=1, description="on the day a device was linked; each day a third more")
    linked_per_day: int = Field(1000, ge=0, description="and never more than so many a day; 0: no limit")


class Provider(Section):
    """A provider's address and the platform's credentials with it, which tenants fall back to."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, SecretStr] = Field(init=False)

    base_url: Url = Field("", description="another address than its own; credentials stand beside it by name")

    def value(self, name: str) -> str:
        """A field such as consumer_key; "" where none is given."""
        if name == "base_url":
            return self.base_url
        secret = (self.__pydantic_extra__ or {}).get(name)
        return secret.get_secret_value() if secret else ""
