"""From the cart to an order: how it comes, where to, what it costs, who pays; and an order that was not paid."""

from collections.abc import Sequence

from wabot.actions.registry import Services, action
from wabot.core.errors import Refused
from wabot.core.shop_order import ShopOrder, ShopStatus, Way, Where, number_of
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.sales.requests import number_of as phone_of
from wabot.services.shop.carts import InCart
from wabot.services.shop.stock import Short
from wabot.services.shop.terms import ShopTerms
from wabot.services.shop.till import Placed, Wish, fee_of, to_pay
from wabot.services.shop.words import fee_line, line_words, note_line, short_slots, where_words

ADDRESS, NOTE = 300, 300  # characters that are kept


@action("shop.ways", outcomes=("choose", "delivery", "pickup", "empty", "short"), flows=True)
async def ways(call: Call, services: Services) -> Outcome:
    """How the goods may come, once all of them are there. Slots: way (where there is one), fee_words, pickup_words,
    pays_later (whether that can be chosen); where short: product, left."""
    terms = services.shop.terms(call.tenant)
    cart = await services.shop.carts.look(call.tenant, call.actor.contact)
    if not cart:
        return Outcome("empty")
    if (short := _short(cart)) is not None:
        return Outcome("short", short_slots(short))
    fee: Json = values.text("shop-fee", {"fee": values.money(terms.fee)}) if terms.fee.minor else ""
    slots: dict[str, Json] = {
        "fee_words": fee,
        "pickup_words": where_words(Where(Way.PICKUP), terms.pickup_at),
        "can_pay_later": terms.pays_later,
        "later": "",
        "note": "",
        "payer": "",
    }
    if len(terms.ways) > 1:
        return Outcome("choose", slots)
    only = terms.ways[0].value
    return Outcome(only, {**slots, "way": only})


@action("shop.quote", outcomes=("quoted", "no_payer", "not_mobile", "empty", "short", "no_address"), flows=True)
async def quote(call: Call, services: Services) -> Outcome:
    """The summary before the yes. Args: way, address (text or a location), note, later ("yes"), payer.

    Slots: card (lines), where, total, payer, asks_payer (whether a phone is asked for its PIN).
    """
    terms = services.shop.terms(call.tenant)
    cart = await services.shop.carts.look(call.tenant, call.actor.contact)
    where = _where(call, terms)
    if not cart:
        return Outcome("empty")
    if where.way is Way.DELIVERY and not (where.address or where.map_link):
        return Outcome("no_address")
    if (short := _short(cart)) is not None:
        return Outcome("short", short_slots(short))
    later = _later(call, terms)
    slots: dict[str, Json] = {
        "card": [*(line_words(one.line) for one in cart), *fee_line(fee_of(where.way, terms)), *note_line(where.note)],
        "where": where_words(where, terms.pickup_at),
        "total": values.money(to_pay(cart, where.way, terms)),
        "pays_later": later,
        "asks_payer": not (later or terms.by_link),
        "payer": "",
        "payment": values.text("shop-pays-later" if later else "shop-pays-link"),
    }
    return Outcome("quoted", slots) if later or terms.by_link else _with_payer(call, services, slots)


@action("shop.place", outcomes=("placed", "agreed", "empty", "short", "changed", "no_address"), flows=True)
async def place(call: Call, services: Services) -> Outcome:
    """The customer said yes. Args: way, address, note, later, total (as shown). Slots: order; where short: product,
    left."""
    terms = services.shop.terms(call.tenant)
    shown, where = values.as_money(call.args.get("total")), _where(call, terms)
    if shown is None:
        return Outcome("changed")
    if where.way is Way.DELIVERY and not (where.address or where.map_link):
        return Outcome("no_address")
    wish = Wish(where, _later(call, terms), shown)

    def commit(tx: Tx) -> Outcome:
        done = services.shop.till.place(tx, call.tenant, call.actor.contact, wish, call.at)
        if done.word == "agreed" and done.order is not None:
            services.shop.fulfilment.tell_owner(tx, call.tenant, done.order)
        return _placed(done)

    return Outcome("placed", commit=commit)


@action("shop.let_go", outcomes=("let_go", "paid", "gone"), flows=True)
async def let_go(call: Call, services: Services) -> Outcome:
    """An order that was not paid gives its goods back. Args: order."""

    def commit(tx: Tx) -> Outcome:
        order = own_order(tx, call)
        if order is None or order.status is ShopStatus.CANCELLED:
            return Outcome("gone")
        gone = services.shop.till.let_go(tx, call.tenant, order, call.at)
        return Outcome("let_go" if gone or order.status is ShopStatus.EXPIRED else "paid")

    return Outcome("let_go", commit=commit)


@action("shop.place_again", outcomes=("placed", "short", "paid", "gone"), flows=True)
async def place_again(call: Call, services: Services) -> Outcome:
    """Hold its goods once more, to be paid now. Args: order, payer. Slots: order, payer; where short: product, left."""
    terms = services.shop.terms(call.tenant)
    payer = call.args.get("payer") or (values.phone(call.actor.phone) if call.actor.phone else "")

    def commit(tx: Tx) -> Outcome:
        order = own_order(tx, call)
        if order is None:
            return Outcome("gone")
        done = _placed(services.shop.till.place_again(tx, call.tenant, order, call.at))
        return Outcome(done.name, {**done.slots, "payer": "" if terms.by_link else payer})

    return Outcome("placed", commit=commit)


def own_order(tx: Tx, call: Call) -> ShopOrder | None:
    """The caller's own order that the argument `order` names, locked."""
    number = number_of(call.text("order"))
    order = None if number is None else tx.tenant(call.tenant).shop_orders.lock(number)
    return order if order is not None and order.contact == call.actor.contact else None


def _placed(done: Placed) -> Outcome:
    slots: dict[str, Json] = {} if done.short is None else short_slots(done.short)
    if done.order is not None:
        slots |= {"order": done.order.name, "total": values.money(done.order.total)}
    return Outcome(done.word, slots)


def _where(call: Call, terms: ShopTerms) -> Where:
    wanted = call.text("way")
    way = Way(wanted) if wanted in terms.ways else terms.ways[0]
    note = call.text("note").strip()[:NOTE]
    if way is Way.PICKUP:
        return Where(way, note=note)
    address = call.args.get("address")
    link = values.map_link(address)
    words = address.get("name") if link and isinstance(address, dict) else address
    return Where(way, str(words or "").strip()[:ADDRESS], link, note)


def _later(call: Call, terms: ShopTerms) -> bool:
    return terms.pays_later and call.text("later") == "yes"


def _short(cart: Sequence[InCart]) -> Short | None:
    short = next((one for one in cart if one.is_short), None)
    return None if short is None else Short(short.line.product, short.line.name, short.left or 0)


def _with_payer(call: Call, services: Services, slots: dict[str, Json]) -> Outcome:
    wanted = call.args.get("payer") or call.actor.phone
    if not wanted:
        return Outcome("no_payer", slots)
    try:
        payer = values.phone(phone_of(wanted, services.sales.terms(call.tenant)))
    except Refused:
        return Outcome("not_mobile", slots)
    return Outcome("quoted", {**slots, "payer": payer, "payment": values.text("shop-pays-from", {"payer": payer})})
