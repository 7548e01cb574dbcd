"""Plans and what they cost: set in chat, else as configured."""

from collections.abc import Sequence
from dataclasses import dataclass

from wabot.core.ids import PLATFORM
from wabot.core.invoice import Plan, days_key, price_key
from wabot.core.money import EXPONENTS, Money
from wabot.services import setting_values as value
from wabot.services.directory import Directory
from wabot.services.setting_keys import Key

GRACE = "grace_days"
DAYS = {Plan.MONTH: 30, Plan.YEAR: 360}
"""Of each plan, unless configured or set otherwise."""

PLAN_KEYS = (
    Key(days_key(Plan.MONTH), value.whole(1, 366), str(DAYS[Plan.MONTH]), tenant=False, listed=False),
    Key(days_key(Plan.YEAR), value.whole(1, 3660), str(DAYS[Plan.YEAR]), tenant=False, listed=False),
    Key(GRACE, value.whole(0, 90), "0", tenant=False, listed=False),
    *(
        Key(price_key(plan, currency), value.price(currency), "0", tenant=False, listed=False)
        for plan in Plan
        for currency in sorted(EXPONENTS)
    ),
)
"""Settings of the platform that stand in the menu of plans and prices."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One plan in one currency."""

    plan: Plan
    days: int
    price: Money

    @property
    def key(self) -> str:
        """By which menus name it: `month:KES`."""
        return f"{self.plan.value}:{self.price.currency}"


class Plans:
    """Answers from the directory's memory."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def days(self, plan: Plan) -> int:
        """How long it lasts."""
        return int(self._directory.value(PLATFORM, days_key(plan)) or DAYS[plan])

    def offer(self, plan: Plan, currency: str) -> Offer | None:
        """The plan at its price; None where it is not sold in this currency."""
        units = int(self._directory.value(PLATFORM, price_key(plan, currency)) or 0)
        return Offer(plan, self.days(plan), Money.of(units, currency)) if units else None

    def offers(self, first: str = "") -> Sequence[Offer]:
        """All that is sold, a month before a year; of each plan the price in currency `first` before the others."""
        order = sorted(EXPONENTS, key=lambda currency: (currency != first, currency))
        found = (self.offer(plan, currency) for plan in Plan for currency in order)
        return [offer for offer in found if offer is not None]

    def named(self, key: str) -> Offer | None:
        """The offer of this key, if it is still made."""
        plan, _, currency = key.partition(":")
        known = plan in {one.value for one in Plan} and currency in EXPONENTS
        return self.offer(Plan(plan), currency) if known else None


def grace_days(directory: Directory) -> int:
    """For how long a tenant is served after its end."""
    return int(directory.value(PLATFORM, GRACE) or 0)
