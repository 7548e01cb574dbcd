"""Orders and goods in words, typed so that every reader gets their own language."""

from collections.abc import Sequence

from wabot.core.goods import Variant
from wabot.core.money import Money
from wabot.core.shop_order import OrderLine, ShopOrder, Way, Where
from wabot.flow import values
from wabot.flow.events import Json
from wabot.services.shop.catalogue import Offered
from wabot.services.shop.stock import Short, item_name


def order_lines(lines: Sequence[OrderLine]) -> list[Json]:
    """What was bought, one line each: `2 × Shirt (Large) · Ksh 1,000`."""
    return [line_words(line) for line in lines]


def line_words(line: OrderLine) -> Json:
    """So many of one thing, and what they cost together."""
    known: dict[str, Json] = {
        "quantity": line.quantity,
        "product": item_name(line.product, line.name),
        "sum": values.money(line.sum),
    }
    return values.text("shop-line", known)


def where_words(where: Where, pickup_at: str) -> Json:
    """Where it goes."""
    if where.way is Way.PICKUP:
        return values.text("shop-where-pickup-at" if pickup_at else "shop-where-pickup", {"place": pickup_at})
    address = " · ".join(part for part in (where.address, where.map_link) if part)
    return values.text("shop-where-delivery", {"address": address})


def fee_line(fee: Money) -> list[Json]:
    """The line of the fee, where there is one."""
    return [values.text("shop-fee-line", {"fee": values.money(fee)})] if fee.minor else []


def note_line(note: str) -> list[Json]:
    """The customer's note, where there is one."""
    return [values.text("shop-note-line", {"note": note})] if note else []


def status_words(order: ShopOrder) -> Json:
    """Where the order stands, as its customer reads it."""
    return values.text(f"shop-status-{order.status.value.replace('_', '-')}")


def state_words(order: ShopOrder) -> Json:
    """Where the order stands, as its owner reads it."""
    return values.text(f"shop-state-{order.status.value.replace('_', '-')}")


def order_slots(order: ShopOrder, lines: Sequence[OrderLine], pickup_at: str) -> dict[str, Json]:
    """All that texts may say of an order. `card` holds its lines, fee, note and way in words."""
    card = [*order_lines(lines), *fee_line(order.fee), *note_line(order.where.note)]
    return {
        "order": order.name,
        "total": values.money(order.total),
        "at": values.at(order.placed_at),
        "status": status_words(order),
        "where": where_words(order.where, pickup_at),
        "card": card,
        "reason": order.reason,
        "state": state_words(order),
        "standing": [state_words(order), *([f"“{order.reason}”"] if order.reason else [])],
    }


def short_slots(short: Short) -> dict[str, Json]:
    """What there is too little of, and how many are left."""
    return {"product": item_name(short.product, short.name), "left": short.left}


def offer_line(offered: Offered) -> Json:
    """A product as a line of a list: name, price, and whether it is sold out."""
    known: dict[str, Json] = {"product": offered.product.name, "price": values.money(offered.cheapest)}
    if not offered.in_stock:
        return values.text("shop-product-sold-out", known)
    return values.text("shop-product-line" if offered.has_one_price else "shop-product-line-from", known)


def variant_line(variant: Variant) -> Json:
    """A variant as a line of a list."""
    known: dict[str, Json] = {"variant": variant.name, "price": values.money(variant.price)}
    return values.text("shop-variant-line" if variant.can_give(1) else "shop-variant-sold-out", known)
