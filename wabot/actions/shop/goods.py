"""An owner's products: a list, one product, adding and changing them by steps."""

from dataclasses import replace

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.shop.browse import picture_value
from wabot.actions.shop.whose import GONE, shelf_of, shop_of
from wabot.actions.whom import number_in, typed_price
from wabot.core.access import Role
from wabot.core.errors import Refused
from wabot.core.goods import MOST_PIECES, Variant
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.shop.shelves import CATEGORY, DESCRIPTION, NAME, SKU, Fresh, Shelf, checked_picture

PICTURE = ("no_picture", "picture_too_large", "picture_gone")


@action("goods.list", outcomes=("listed", "empty", *GONE), role=Role.TENANT_OWNER)
async def listed(call: Call, services: Services) -> Outcome:
    """Products. Args: words ("": the first by name). Slots: products (list), count (of all), shown_count."""
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    words = call.text("words").strip()
    found, count = await services.shop.shelves.some(tenant.id, words)
    lines = items(item(str(shelf.product.number), _line(shelf)) for shelf in found)
    title = values.text("goods-found", {"words": words}) if words else values.text("goods-all", {"count": count})
    return Outcome("listed" if count else "empty", {"products": lines, "title": title})


@action("goods.show", outcomes=("shown", *GONE), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One product. Args: product. Slots: card (lines), product_name, picture, active, variants (list), variant (the
    only one, "" where there are several)."""
    found = await shelf_of(call, services)
    if isinstance(found, Outcome):
        return found
    _, shelf = found
    product = shelf.product
    several = len(shelf.variants) > 1
    slots: dict[str, Json] = {
        "card": _card(shelf),
        "product_name": product.name,
        "picture": picture_value(product),
        "has_picture": product.picture is not None,
        "active": product.active,
        "many": several,
        "variants": items(item(str(one.number), _variant_line(one)) for one in shelf.variants),
        "variant": "" if several else str(shelf.variants[0].number) if shelf.variants else "",
    }
    return Outcome("shown", slots)


@action("goods.add", outcomes=("added", "full", "name_taken", "bad_price", *PICTURE, *GONE), role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """A new product. Args: name, price, stock (None: it never runs out), category, picture (media or None).

    Slots: product (its number), product_name.
    """
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    price = typed_price(call, tenant)
    if price is None or not price.minor:
        return Outcome("bad_price")
    try:
        picture = await _picture(call, services)
    except Refused as refused:
        return _picture_refused(refused)
    stock = _pieces(call.args.get("stock"))
    fresh = Fresh(call.text("name").strip()[:NAME], price, stock, call.text("category").strip()[:CATEGORY], picture)

    def commit(tx: Tx) -> Outcome:
        added = services.shop.shelves.add(tx, tenant.id, fresh)
        slots: dict[str, Json] = {"product_name": fresh.name}
        if isinstance(added, str):
            return Outcome(added, slots)
        return Outcome("added", {**slots, "product": str(added.number)})

    return Outcome("added", commit=commit)


CHANGED = ("changed", "name_taken", "sku_taken", "bad_value", *GONE)


@action("goods.change", outcomes=CHANGED, role=Role.TENANT_OWNER)
async def change(call: Call, services: Services) -> Outcome:
    """Change one thing of a product or variant. Args: product, variant, field (name, description, category, active,
    price, stock, more_stock, sku), value."""
    found = await shelf_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, shelf = found
    own = {str(one.number) for one in shelf.variants}
    if call.text("field") in ("price", "stock", "more_stock", "sku") and call.text("variant") not in own:
        return Outcome("gone")

    def commit(tx: Tx) -> Outcome:
        return Outcome(_changed(tx, call, services, tenant), {"product_name": shelf.product.name})

    return Outcome("changed", commit=commit)


@action("goods.picture", outcomes=("changed", *PICTURE, *GONE), role=Role.TENANT_OWNER)
async def picture(call: Call, services: Services) -> Outcome:
    """Another picture, or none. Args: product, picture (media or None)."""
    found = await shelf_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, shelf = found
    try:
        content = await _picture(call, services)
    except Refused as refused:
        return _picture_refused(refused)

    def commit(tx: Tx) -> Outcome:
        return Outcome(services.shop.shelves.change_picture(tx, tenant.id, shelf.product.number, content))

    return Outcome("changed", commit=commit)


@action(
    "goods.add_variant", outcomes=("added", "named", "full", "name_taken", "bad_price", *GONE), role=Role.TENANT_OWNER
)
async def add_variant(call: Call, services: Services) -> Outcome:
    """One more variant; the first one names the product itself. Args: product, name, price, stock. Slots: variant_name,
    product_name."""
    found = await shelf_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, shelf = found
    price = typed_price(call, tenant)
    if price is None or not price.minor:
        return Outcome("bad_price")
    fresh = Variant(0, shelf.product.number, call.text("name").strip()[:NAME], price)
    fresh = replace(fresh, stock=_pieces(call.args.get("stock")))

    def commit(tx: Tx) -> Outcome:
        word = services.shop.shelves.add_variant(tx, tenant.id, shelf.product.number, fresh)
        return Outcome(word, {"variant_name": fresh.name, "product_name": shelf.product.name})

    return Outcome("added", commit=commit)


@action("goods.drop_variant", outcomes=("dropped", "last", *GONE), role=Role.TENANT_OWNER)
async def drop_variant(call: Call, services: Services) -> Outcome:
    """Sell a variant no more. Args: product, variant."""
    found = await shelf_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, shelf = found
    variant = number_in(call, "variant")
    if variant is None or variant not in {one.number for one in shelf.variants}:
        return Outcome("gone")
    return Outcome("dropped", commit=lambda tx: Outcome(services.shop.shelves.drop_variant(tx, tenant.id, variant)))


def _changed(tx: Tx, call: Call, services: Services, shop: Tenant) -> str:
    shelves, product, variant = services.shop.shelves, number_in(call, "product") or 0, number_in(call, "variant") or 0
    tenant, value, words = shop.id, call.args.get("value"), call.text("value").strip()
    match call.text("field"):
        case "name" if words:
            return shelves.rename(tx, tenant, product, words[:NAME])
        case "description":
            return shelves.change(tx, tenant, product, lambda one: replace(one, description=words[:DESCRIPTION]))
        case "category":
            return shelves.change(tx, tenant, product, lambda one: replace(one, category=words[:CATEGORY]))
        case "active":
            return shelves.change(tx, tenant, product, lambda one: replace(one, active=words == "yes"))
        case "sku":
            return shelves.change_sku(tx, tenant, variant, words[:SKU])
        case "price" if (price := typed_price(call, shop, "value")) is not None and price.minor:
            return shelves.reprice(tx, tenant, variant, price)
        case "stock":
            return shelves.restock(tx, tenant, variant, _pieces(value), more=False)
        case "more_stock":
            return shelves.restock(tx, tenant, variant, _pieces(value) or 0, more=True)
    return "bad_value"


async def _picture(call: Call, services: Services) -> bytes:
    sent = call.args.get("picture")
    if values.kind_of(sent) != "media":
        return b""
    content = (await services.received.read(call.tenant, sent)).content
    checked_picture(content)
    return content


def _picture_refused(refused: Refused) -> Outcome:
    words = {"no_picture": "no_picture", "picture_too_large": "picture_too_large", "too_large": "picture_too_large"}
    return Outcome(words.get(refused.reason, "picture_gone"))


def _pieces(value: Json) -> int | None:
    """So many pieces; None where the owner left it out: it never runs out."""
    plain = values.plain(value)
    return (
        min(max(int(plain), 0), MOST_PIECES) if isinstance(plain, int | float) and not isinstance(plain, bool) else None
    )


def _line(shelf: Shelf) -> Json:
    known: dict[str, Json] = {"product": shelf.product.name, "stock": _stock_of(shelf)}
    return values.text("goods-line" if shelf.product.active else "goods-line-off", known)


def _stock_of(shelf: Shelf) -> Json:
    stocks = [one.stock for one in shelf.variants]
    if None in stocks:
        return values.text("goods-stock-unlimited")
    return values.text("goods-stock", {"count": sum(stock or 0 for stock in stocks)})


def _card(shelf: Shelf) -> list[Json]:
    product = shelf.product
    head = values.text("goods-head" if product.active else "goods-head-off", {"product": product.name})
    told: list[Json] = [head]
    told += [product.description] if product.description else []
    told += [values.text("goods-category", {"category": product.category})] if product.category else []
    return [*told, *(_variant_line(one) for one in shelf.variants)]


def _variant_line(one: Variant) -> Json:
    stock = (
        values.text("goods-stock-unlimited") if one.stock is None else values.text("goods-stock", {"count": one.stock})
    )
    known: dict[str, Json] = {
        "variant": one.name,
        "price": values.money(one.price),
        "stock": stock,
        "reserved": one.reserved,
        "sku": one.sku,
    }
    key = "goods-variant" if one.name else "goods-only-variant"
    return values.text(key, known)
