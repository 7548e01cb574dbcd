"""What customers do in a shop before they buy: look through it, search, look at one product."""

from collections.abc import Sequence

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import number_in
from wabot.core.goods import Product, Variant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.shop.carts import PIECES
from wabot.services.shop.catalogue import LONGEST_SEARCH, Offered
from wabot.services.shop.words import offer_line, variant_line

NO_CATEGORY = "-"
"""The key of the products that stand in no category."""
CATEGORIES = 64  # of one list


@action("shop.home", outcomes=("open", "empty"), flows=True)
async def home(call: Call, services: Services) -> Outcome:
    """Whether anything is sold. Slots: in_cart (how many different things)."""
    cart = await services.shop.carts.look(call.tenant, call.actor.contact)
    found = await services.shop.catalogue.categories(call.tenant)
    return Outcome("open" if found else "empty", {"in_cart": len(cart)})


@action("shop.categories", outcomes=("listed", "one", "empty"), flows=True)
async def categories(call: Call, services: Services) -> Outcome:
    """The categories that hold something. Slots: categories (list), category ("" where there is only one)."""
    found = await services.shop.catalogue.categories(call.tenant)
    if len(found) < 2:
        return Outcome("one" if found else "empty", {"category": ""})
    named = sorted(set(found) - {""}, key=str.casefold)[:CATEGORIES]
    lines = [item(name, _category_line(name, found[name])) for name in named]
    if "" in found:
        lines.append(item(NO_CATEGORY, _category_line("", found[""])))
    return Outcome("listed", {"categories": items(lines)})


@action("shop.products", outcomes=("listed", "none"), flows=True)
async def products(call: Call, services: Services) -> Outcome:
    """The products of a category. Args: category ("": all of them). Slots: products (list), title, in_cart."""
    category = call.text("category")
    wanted = None if not category else "" if category == NO_CATEGORY else category
    found = await services.shop.catalogue.list(call.tenant, wanted)
    title: Json = category if category and wanted else values.text("shop-all" if wanted is None else "shop-further")
    return await _listed(call, services, found, title)


@action("shop.search", outcomes=("listed", "none"), flows=True)
async def search(call: Call, services: Services) -> Outcome:
    """Products by words, typing mistakes forgiven. Args: words. Slots: as shop.products."""
    wanted = call.text("words").strip()[:LONGEST_SEARCH]
    found = await services.shop.catalogue.search(call.tenant, wanted)
    return await _listed(call, services, found, f"“{wanted}”")


@action("shop.product", outcomes=("pictured", "plain", "sold_out", "gone"), flows=True)
async def product(call: Call, services: Services) -> Outcome:
    """One product. Args: product (its number).

    Slots: card (what is told of it), picture (a file or a link), variants (list; where there are several), many,
    variant and name of the only one.
    """
    number = number_in(call, "product")
    found = None if number is None else await services.shop.catalogue.one(call.tenant, number)
    if found is None:
        return Outcome("gone")
    several = len(found.variants) > 1
    slots: dict[str, Json] = {
        "card": _card(found),
        "picture": picture_value(found.product),
        "product_name": found.product.name,
        "variants": items(item(str(one.number), variant_line(one)) for one in found.variants),
        "many": several,
        "variant": "" if several else str(found.variants[0].number),
    }
    if not found.in_stock:
        return Outcome("sold_out", slots)
    return Outcome("pictured" if found.product.picture else "plain", slots)


@action("shop.variant", outcomes=("shown", "sold_out", "gone"), flows=True)
async def variant(call: Call, services: Services) -> Outcome:
    """One variant, before it is asked how many. Args: variant. Slots: name, price, most, left (in words)."""
    number = number_in(call, "variant")
    if number is None:
        return Outcome("gone")
    found = await services.store.read(lambda tx: tx.tenant(call.tenant).goods.variant(number))
    of = None if found is None else await services.shop.catalogue.one(call.tenant, found.product)
    if found is None or of is None or not found.active:
        return Outcome("gone")
    slots: dict[str, Json] = {
        "name": f"{of.product.name} ({found.name})" if found.name else of.product.name,
        "price": values.money(found.price),
        "most": _most(found),
        "left": "" if found.stock is None else values.text("shop-left", {"left": found.stock}),
    }
    return Outcome("shown" if found.can_give(1) else "sold_out", slots)


def picture_value(product: Product) -> Json:
    """Its picture as a message node sends it; "" for none."""
    picture = product.picture
    if picture is None:
        return ""
    if picture.is_link:
        return picture.reference
    return values.file(picture.reference, picture.mime, product.name, picture.size)


async def _listed(call: Call, services: Services, found: Sequence[Offered], title: Json) -> Outcome:
    cart = await services.shop.carts.look(call.tenant, call.actor.contact)
    slots: dict[str, Json] = {"title": title, "in_cart": len(cart)}
    lines = items(item(str(offered.product.number), offer_line(offered)) for offered in found)
    return Outcome("listed" if lines else "none", {**slots, "products": lines})


def _card(found: Offered) -> list[Json]:
    told: list[Json] = [values.text("shop-card", {"product": found.product.name})]
    if found.product.description:
        told.append(found.product.description)
    if not found.in_stock:
        return [*told, values.text("shop-card-sold-out")]
    key = "shop-card-price" if found.has_one_price else "shop-card-price-from"
    told.append(values.text(key, {"price": values.money(found.cheapest)}))
    stock = found.variants[0].stock
    if len(found.variants) == 1 and stock is not None:
        told.append(values.text("shop-left", {"left": stock}))
    return told


def _category_line(name: str, count: int) -> Json:
    title: Json = name or values.text("shop-further")
    return values.text("shop-category-line", {"category": title, "count": count})


def _most(variant: Variant) -> int:
    return PIECES if variant.stock is None else min(variant.stock, PIECES)
