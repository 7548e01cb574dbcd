"""What a customer does in the airtime book: choose a number and an amount, look at orders."""

from collections.abc import Mapping

from wabot.actions.registry import Services, action
from wabot.core.errors import Refused
from wabot.core.ids import OrderId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.sales.news import slots
from wabot.services.sales.requests import number_of, operator_of, wish
from wabot.services.sales.standing import own_line, pay_link, standing_text
from wabot.services.sales.terms import Terms

MINE = 10  # of a customer's orders are shown


@action("airtime.number", outcomes=("known", "not_mobile", "unsupported"), flows=True)
async def check_number(call: Call, services: Services) -> Outcome:
    """Whose number this is. Args: number. Slots: recipient, operator (also of one that is not supported)."""
    terms = services.sales.terms(call.tenant)
    try:
        digits = number_of(call.args.get("number"), terms)
        name = operator_of(digits)
    except Refused as refused:
        return Outcome(refused.reason, {"operator": _operator(refused.detail)})
    return Outcome("known", {"recipient": values.phone(digits), "operator": name})


@action("airtime.payer", outcomes=("known", "not_mobile"), flows=True)
async def check_payer(call: Call, services: Services) -> Outcome:
    """Whether a number can pay. Args: number. Slots: payer."""
    try:
        digits = number_of(call.args.get("number"), services.sales.terms(call.tenant))
    except Refused as refused:
        return Outcome(refused.reason)
    return Outcome("known", {"payer": values.phone(digits)})


@action(
    "airtime.quote",
    outcomes=("quoted", "no_payer", "not_mobile", "unsupported", "not_money", "too_small", "too_big", "closed"),
    flows=True,
)
async def quote(call: Call, services: Services) -> Outcome:
    """What it will cost. Args: recipient, payer ("": the customer's own number), amount.

    Slots: recipient, payer, amount, price, operator, discounted (whether price is less than amount), smallest,
    largest, hours.
    """
    terms = services.sales.terms(call.tenant)
    payer = call.args.get("payer") or call.actor.phone
    if not payer:
        return Outcome("no_payer")
    try:
        wanted = wish(terms, call.args.get("recipient"), payer, call.args.get("amount"))
    except Refused as refused:
        known: dict[str, Json] = {"operator": _operator(refused.detail)} if refused.reason == "unsupported" else {}
        return Outcome(refused.reason, {**_limits(terms), **known})
    slots: dict[str, Json] = {
        "recipient": values.phone(wanted.recipient),
        "payer": values.phone(wanted.payer),
        "amount": values.money(wanted.amount),
        "price": values.money(wanted.price),
        "operator": wanted.operator,
        "discounted": wanted.price != wanted.amount,
    }
    return Outcome("quoted", {**slots, **_limits(terms)})


@action("airtime.orders", outcomes=("listed", "none"), flows=True)
async def my_orders(call: Call, services: Services) -> Outcome:
    """The customer's own orders. Slots: orders (list of key and label)."""
    found = await services.sales.orders.own(call.tenant, call.actor.contact, MINE)
    if not found:
        return Outcome("none")
    return Outcome("listed", {"orders": [{"key": sale.order.id, "label": own_line(sale)} for sale in found]})


@action("airtime.order", outcomes=("shown", "none"), flows=True)
async def my_order(call: Call, services: Services) -> Outcome:
    """One of the customer's own orders. Args: order (its id).

    Slots: number, amount, price, recipient, payer, operator, receipt ("none": not known), at, status (lines in words,
    with the page to pay on while it waits for that).
    """
    told = await services.sales.orders.told(call.tenant, OrderId(call.text("order")))
    if told is None or told.sale.order.contact != call.actor.contact:
        return Outcome("none")
    order, link = told.sale.order, pay_link(told.sale)
    shown: dict[str, Json] = {
        **slots(told.sale),
        "at": values.at(order.created_at),
        "status": [standing_text(told.sale), *([values.text("my-order-pay-here", {"link": link})] if link else [])],
    }
    return Outcome("shown", shown)


def _operator(name: str) -> Json:
    return name or values.text("airtime-operator-unknown")


def _limits(terms: Terms) -> Mapping[str, Json]:
    return {
        "smallest": values.money(terms.smallest),
        "largest": values.money(terms.largest),
        "hours": terms.hours,
    }
