"""An order of a shop: what was bought, where it goes, and the law of its fulfilment."""

import re
from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, OrderId
from wabot.core.money import Money
from wabot.core.transitions import Transitions


class ShopStatus(StrEnum):
    """Where an order stands."""

    PLACED = "placed"  # its goods are held until it is paid
    EXPIRED = "expired"  # not paid: its goods were let go
    AGREED = "agreed"  # to be paid when it is handed over
    PAID = "paid"
    PACKED = "packed"
    READY = "ready"  # to be picked up
    SENT = "sent"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"
    RETURN_ASKED = "return_asked"
    RETURNED = "returned"
    REFUSED = "refused"  # the return


class ShopEvent(StrEnum):
    """What may happen to an order."""

    LET_GO = "let_go"
    PLACE_AGAIN = "place_again"
    AGREE = "agree"
    PAY = "pay"
    PACK = "pack"
    READY = "ready"
    SEND = "send"
    HAND_OVER = "hand_over"
    CANCEL = "cancel"
    ASK_RETURN = "ask_return"
    TAKE_BACK = "take_back"
    REFUSE = "refuse"


_S, _E = ShopStatus, ShopEvent

SHOP_ORDER = Transitions[ShopStatus, ShopEvent](
    "shop order",
    {
        (_S.PLACED, _E.LET_GO): _S.EXPIRED,
        (_S.EXPIRED, _E.PLACE_AGAIN): _S.PLACED,
        (_S.PLACED, _E.AGREE): _S.AGREED,
        **{(state, _E.PAY): _S.PAID for state in (_S.PLACED, _S.EXPIRED)},
        **{(state, _E.PACK): _S.PACKED for state in (_S.PAID, _S.AGREED)},
        (_S.PACKED, _E.READY): _S.READY,
        (_S.PACKED, _E.SEND): _S.SENT,
        **{(state, _E.HAND_OVER): _S.HANDED_OVER for state in (_S.READY, _S.SENT)},
        **{(state, _E.CANCEL): _S.CANCELLED for state in (_S.PLACED, _S.EXPIRED, _S.AGREED, _S.PAID, _S.PACKED)},
        (_S.HANDED_OVER, _E.ASK_RETURN): _S.RETURN_ASKED,
        (_S.RETURN_ASKED, _E.TAKE_BACK): _S.RETURNED,
        (_S.RETURN_ASKED, _E.REFUSE): _S.REFUSED,
    },
)

OPEN = (ShopStatus.PAID, ShopStatus.AGREED, ShopStatus.PACKED, ShopStatus.READY, ShopStatus.SENT)
"""The owner has something to do."""
_NAME = re.compile(r"#?s?(\d{1,9})", re.IGNORECASE)


class Way(StrEnum):
    """How goods reach the customer."""

    DELIVERY = "delivery"
    PICKUP = "pickup"


@dataclass(frozen=True, slots=True)
class Where:
    """Where an order goes. All "" where it is picked up."""

    way: Way
    address: str = ""
    map_link: str = ""  # of a shared location
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """What was bought, named and priced as it was sold."""

    variant: int
    product: str
    name: str  # of the variant; "" where the product has no others
    quantity: int
    price: Money  # of one
    counted: bool = True  # whether it was taken from a stock that runs out

    @property
    def sum(self) -> Money:
        """The price of all."""
        return self.price * self.quantity


@dataclass(frozen=True, slots=True)
class ShopOrder:
    """One order; its money is a sale of the ware `basket`, or paid by hand where it is paid later."""

    number: int  # 1, 2, 3, … in its tenant; 0 before it is stored
    contact: ContactId
    where: Where
    fee: Money
    total: Money  # goods and fee
    placed_at: Instant
    changed_at: Instant
    status: ShopStatus = ShopStatus.PLACED
    pays_later: bool = False  # when it is handed over
    held_until: Instant | None = None  # while it waits for its money
    paid_by: OrderId | None = None  # the sale
    reason: str = ""  # why it was cancelled, or is to be returned
    revision: int = 0

    @property
    def name(self) -> str:
        """What people call it."""
        return f"S{self.number}"


def number_of(name: str) -> int | None:
    """The number of `S12`, `s12`, `#12` or `12`."""
    match = _NAME.fullmatch(name.strip())
    return int(match[1]) if match else None
