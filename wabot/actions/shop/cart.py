"""What customers put into their cart, change and take out."""

from collections.abc import Sequence

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import number_in
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.shop import CartLine
from wabot.services.shop.carts import InCart, total
from wabot.services.shop.stock import item_name
from wabot.services.shop.words import line_words

PUT = ("put", "taken_out", "gone", "sold_out", "too_many", "full", "bad_quantity")


@action("shop.put", outcomes=PUT, flows=True)
async def put(call: Call, services: Services) -> Outcome:
    """Have so many of a variant in the cart. Args: variant, quantity (0 takes it out), more ("yes": beside those
    that are in it).

    Slots: product, quantity (in the cart now), left, total, in_cart.
    """
    number, quantity = number_in(call, "variant"), values.plain(call.args.get("quantity"))
    if number is None or not isinstance(quantity, int) or isinstance(quantity, bool) or quantity < 0:
        return Outcome("bad_quantity")

    def commit(tx: Tx) -> Outcome:
        wanted = quantity + (_present(tx, call, number) if call.text("more") == "yes" else 0)
        done = services.shop.carts.put(tx, call.tenant, call.actor.contact, CartLine(number, wanted), call.at)
        cart = services.shop.carts.within(tx, call.tenant, call.actor.contact)
        slots: dict[str, Json] = {
            "product_name": done.product,
            "quantity": wanted,
            "left": done.left,
            "most": done.left,
        }
        return Outcome(done.word, {**slots, **_sums(call, cart)})

    return Outcome("put", commit=commit)


@action("shop.cart", outcomes=("shown", "empty"), flows=True)
async def cart(call: Call, services: Services) -> Outcome:
    """What is in the cart. Slots: cart_lines (list), total, in_cart."""
    found = await services.shop.carts.look(call.tenant, call.actor.contact)
    if not found:
        return Outcome("empty", {"in_cart": 0})
    lines = items(item(str(one.line.variant), _line(one)) for one in found)
    return Outcome("shown", {"cart_lines": lines, **_sums(call, found)})


@action("shop.cart_line", outcomes=("shown", "gone"), flows=True)
async def cart_line(call: Call, services: Services) -> Outcome:
    """One line of the cart. Args: variant. Slots: product_name, quantity, price (of one), most, left (in words)."""
    found = await services.shop.carts.look(call.tenant, call.actor.contact)
    one = next((one for one in found if str(one.line.variant) == call.text("variant")), None)
    if one is None:
        return Outcome("gone")
    slots: dict[str, Json] = {
        "product_name": item_name(one.line.product, one.line.name),
        "quantity": one.line.quantity,
        "price": values.money(one.line.price),
        "left": "" if one.left is None else values.text("shop-left", {"left": one.left}),
    }
    return Outcome("shown", slots)


@action("shop.empty_cart", outcomes=("emptied",), flows=True)
async def empty(call: Call, services: Services) -> Outcome:
    """Take everything out."""
    return Outcome("emptied", commit=lambda tx: tx.tenant(call.tenant).carts.empty(call.actor.contact))


def _present(tx: Tx, call: Call, variant: int) -> int:
    lines = tx.tenant(call.tenant).carts.lines(call.actor.contact)
    return next((line.quantity for line in lines if line.variant == variant), 0)


def _sums(call: Call, found: Sequence[InCart]) -> dict[str, Json]:
    currency = found[0].line.price.currency if found else call.scene.currency
    return {"in_cart": len(found), "total": values.money(total(found, currency))}


def _line(one: InCart) -> Json:
    words = line_words(one.line)
    if not one.is_short:
        return words
    return values.text("shop-line-short", {"line": words, "left": one.left or 0})
