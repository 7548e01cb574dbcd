"""Operations on orders."""

from wabot.core.api.reading import Order, OrderQuery, Orders
from wabot.core.api_key import Scope
from wabot.web.api.ask import Ask, Operation


async def _orders(ask: Ask) -> Orders:
    return await ask.desk.orders(ask.query)


async def _order(ask: Ask) -> Order:
    return await ask.desk.order(ask.path["order"])


ORDERS = (
    Operation(
        "GET",
        "/orders",
        "listOrders",
        "Orders, newest first.",
        Scope.ORDERS_READ,
        _orders,
        Orders,
        query=OrderQuery,
    ),
    Operation(
        "GET",
        "/orders/{order}",
        "getOrder",
        "One order.",
        Scope.ORDERS_READ,
        _order,
        Order,
    ),
)
