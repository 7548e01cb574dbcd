"""Makes the sales of all tenants, and the platform's own: what tenants pay for their time."""

from typing import TYPE_CHECKING

from wabot.bootstrap.configured import patience
from wabot.providers.catalog import OFFERS
from wabot.services.billing.ledger import InvoiceLedger
from wabot.services.billing.plans import Plans, grace_days
from wabot.services.billing.renewal import RENEWAL
from wabot.services.billing.service import Billing
from wabot.services.billing.ways import Ways
from wabot.services.flows.sale import SALE, OwnSale
from wabot.services.ppp.ware import PPP
from wabot.services.sales.desk import Desk
from wabot.services.sales.service import SalesService
from wabot.services.sales.terms import ProvidersOf
from wabot.services.shop.basket import BASKET
from wabot.services.trading import Trading

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_billing(wiring: "Wiring", providers: ProvidersOf) -> Billing:
    """Plans, invoices and renewals; paid by the platform's own providers."""
    directory = wiring.directory
    ways = Ways(directory, providers, OFFERS)
    ledger = InvoiceLedger(wiring.changes, lambda: grace_days(directory), ways.words)
    return Billing(wiring.ground.store, directory, Plans(directory), ways, ledger)


def make_sales(wiring: "Wiring", providers: ProvidersOf) -> SalesService:
    """Airtime, and the wares that we hand over ourselves."""
    ground = wiring.ground
    own_sale = OwnSale(Trading(wiring.directory, ground.clock), wiring.notices)
    return SalesService(
        Desk(
            ground.store,
            ground.clock,
            wiring.ids,
            ground.activity,
            wiring.notices,
            wiring.issues.open,
            Trading(wiring.directory, ground.clock),
            providers,
            ground.base_url,
            ground.vault,
            patience(ground.config),
            wares={RENEWAL: wiring.billing.renewal, BASKET: wiring.shop.basket, SALE: own_sale, PPP: wiring.ppp.ware},
            software=wiring.happenings,
        )
    )
