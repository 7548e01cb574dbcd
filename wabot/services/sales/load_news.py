"""What an airtime provider's word about a load does to a sale."""

from wabot.ports.store import Tx
from wabot.ports.store.notices import Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales.desk import Desk
from wabot.services.sales.ledger import Ledger


def record_load(ledger: Ledger, tx: Tx, sale: Sale, after: Sale | None) -> Sale:
    """Write down how the delivery stands; the sale as it is where the word was nothing new (None)."""
    if after is None:
        return sale
    facts = {"reason": after.delivery.reason, "reference": after.delivery.reference}
    return ledger.record(tx, sale, after, f"delivery.{after.delivery.status.value}", **facts)


def named_load(desk: Desk, tx: Tx, sale: Sale, reference: str) -> bool:
    """Keep the provider's name for this load; False where another order bears it."""
    name = Reference(sale.delivery.provider, "delivery", reference)
    if tx.platform.notices.claim(name, sale.order.tenant, sale.order.id):
        return True
    desk.alarm(tx, sale, "delivery_used_twice", provider=sale.delivery.provider)
    return False
