"""A ware of the tests: tickets, at their own price, each handed over once."""

from dataclasses import dataclass, field

from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.flow.effects import RequestPayment
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales.wares import Asked

PRICE = Money.of(300, "KES")


@dataclass
class Tickets:
    """Implements services.sales.wares.Ware in memory."""

    payer: str = ""
    price: Money = PRICE
    handed: list[str] = field(default_factory=list)
    doubts: str = ""
    sold_out: bool = False
    refusal: str = ""

    def asked(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Asked:
        if self.refusal:
            raise Refused(self.refusal)
        return Asked(self.price, self.payer, str(effect.args["about"]), "Concert ticket")

    def doubt(self, tx: Tx, sale: Sale) -> str:
        return self.doubts

    def hand_over(self, tx: Tx, sale: Sale, at: Instant) -> None:
        if self.sold_out:
            raise Refused("sold_out")
        self.handed.append(sale.order.about)
