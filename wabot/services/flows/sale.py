"""The ware `sale`: a thing that a tenant's own flow sells, at the price that stands in the step that asks for it."""

from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.flow import values
from wabot.flow.effects import RequestPayment
from wabot.flow.events import Json
from wabot.flow.nodes.run import SALE, written_price
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.sales import Sale
from wabot.services.notices import Notices
from wabot.services.sales.requests import number_of
from wabot.services.sales.terms import TermsOf
from wabot.services.sales.wares import Asked

__all__ = ["SALE", "OwnSale"]

_TITLE = 13  # characters of what the payer reads beside the amount
MONEY = "money"
"""The kind of notice that owners may mute."""


class OwnSale:
    """Implements services.sales.wares.Ware.

    A request says `item`, `price` and perhaps `payer`. Item and price are literal in every book (flow.nodes.run.Pay
    refuses slots in them), so they are those of the version that the conversation runs, whatever anybody wrote.
    """

    def __init__(self, terms: TermsOf, notices: Notices) -> None:
        self._terms, self._notices = terms, notices

    def asked(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Asked:
        """Refused: no_price, no_payer, not_mobile."""
        price, item = written_price(effect.args.get("price")), str(effect.args.get("item") or "")
        if price is None or not item:
            raise Refused("no_price")
        wanted = effect.args.get("payer")
        if wanted:
            return Asked(price, number_of(wanted, self._terms(row.tenant)), item, item[:_TITLE])
        contact = tx.tenant(row.tenant).contacts.get(row.contact)
        if contact is None or not contact.phone:
            raise Refused("no_payer")
        return Asked(price, contact.phone, item, item[:_TITLE])

    def doubt(self, tx: Tx, sale: Sale) -> str:
        """Never: what was agreed is what was asked for."""
        return ""

    def hand_over(self, tx: Tx, sale: Sale, at: Instant) -> None:
        """The business does that itself; its owner hears that it is paid for."""
        order = sale.order
        told: dict[str, Json] = {
            "item": order.about,
            "price": values.money(order.price),
            "payer": values.phone(order.payer),
            "number": str(order.number),
            "receipt": sale.payment.receipt or "none",
            "at": values.at(at),
        }
        self._notices.to_owners(tx, order.tenant, "owner-sold", told, cause=f"{order.id}/sold", kind=MONEY)
