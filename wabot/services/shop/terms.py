"""What a shop sells on, from the tenant's settings."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wabot.core.clock import DAY, MINUTE
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.core.shop_order import Way
from wabot.ports.offers import Offer
from wabot.services.directory import Directory

BOTH = "both"


@dataclass(frozen=True, slots=True)
class ShopTerms:
    """The terms of one shop now."""

    name: str  # of the business
    currency: str
    country: str
    ways: tuple[Way, ...]  # how goods reach customers
    fee: Money  # for a delivery
    pickup_at: str  # where goods are picked up, in the owner's words
    pays_later: bool  # whether customers may pay when they get their goods
    hold: int  # milliseconds that goods are held for an order that is not paid
    low_stock: int  # so few left are told to the owner
    return_time: int  # milliseconds in which goods may be returned; 0: never
    by_link: bool  # whether customers pay on a page, and no phone is asked for its PIN


ShopTermsOf = Callable[[TenantId], ShopTerms]


class ReadTerms:
    """Calling it answers ShopTermsOf from the directory's memory."""

    def __init__(self, directory: Directory, offers: Iterable[Offer]) -> None:
        self._directory = directory
        self._links = {offer.name for offer in offers if offer.kind == "payments" and offer.link}

    def __call__(self, tenant: TenantId) -> ShopTerms:
        """The terms of this tenant now."""
        known = self._directory.by_id(tenant) or self._directory.platform
        ways = self._value(tenant, "shop_ways")
        return ShopTerms(
            name=known.name,
            currency=known.currency,
            country=known.country,
            ways=tuple(Way) if ways == BOTH else (Way(ways),),
            fee=Money.of(self._number(tenant, "shop_fee"), known.currency),
            pickup_at=self._value(tenant, "shop_pickup_at"),
            pays_later=self._value(tenant, "shop_pay_later") == "on",
            hold=self._number(tenant, "shop_hold") * MINUTE,
            low_stock=self._number(tenant, "shop_low_stock"),
            return_time=self._number(tenant, "shop_return_days") * DAY,
            by_link=self._value(tenant, "payments") in self._links,
        )

    def _value(self, tenant: TenantId, key: str) -> str:
        return self._directory.value(tenant, key)

    def _number(self, tenant: TenantId, key: str) -> int:
        return int(self._value(tenant, key))
