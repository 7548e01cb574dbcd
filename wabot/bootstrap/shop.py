"""Makes the shops of all tenants."""

from typing import TYPE_CHECKING

from wabot.core.clock import MINUTE
from wabot.providers.catalog import OFFERS
from wabot.services.jobs import Job
from wabot.services.shop.service import Shop
from wabot.services.shop.terms import ReadTerms

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_shop(wiring: "Wiring") -> Shop:
    """Catalogues, carts and orders; paid through the tenants' own sales."""
    return Shop(wiring.ground.store, wiring.notices, wiring.files, ReadTerms(wiring.directory, OFFERS))


def shop_jobs(wiring: "Wiring") -> list[Job]:
    """What comes round for shops."""
    return [Job("shop.let_go", MINUTE, "services.shop.fulfilment", wiring.shop.fulfilment.let_go_overdue)]
