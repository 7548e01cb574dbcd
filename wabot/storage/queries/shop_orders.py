"""Statements for carts and for the orders of shops."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, Select, func, select

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.shop_order import OrderLine, ShopOrder, ShopStatus, Way, Where
from wabot.ports.store.errors import Stale
from wabot.ports.store.shop import CartLine, HeldOrder
from wabot.storage.queries.goods import next_numbers
from wabot.storage.scope import Scope
from wabot.storage.tables.shop import HELD, cart_line, shop_order_line
from wabot.storage.tables.shop import shop_order as table


class SqlCarts:
    """Implements ports.store.shop.Carts."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def lines(self, contact: ContactId) -> Sequence[CartLine]:
        own = self._scope.select(cart_line).where(cart_line.c.contact_id == contact)
        rows = self._scope.all(own.order_by(cart_line.c.at, cart_line.c.variant))
        return [CartLine(row.variant, row.quantity) for row in rows]

    def put(self, contact: ContactId, line: CartLine, at: Instant) -> None:
        same = (cart_line.c.contact_id == contact, cart_line.c.variant == line.variant)
        if line.quantity <= 0:
            self._scope.execute(self._scope.delete(cart_line).where(*same))
            return
        fresh = {"contact_id": contact, "variant": line.variant, "quantity": line.quantity, "at": at}
        if not self._scope.insert(cart_line, fresh):  # its place in the cart stays
            self._scope.execute(self._scope.update(cart_line).where(*same).values(quantity=line.quantity))

    def empty(self, contact: ContactId) -> None:
        self._scope.execute(self._scope.delete(cart_line).where(cart_line.c.contact_id == contact))


class SqlShopOrders:
    """Implements ports.store.shop.ShopOrders."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, order: ShopOrder, lines: Sequence[OrderLine]) -> ShopOrder:
        numbered = replace(order, number=next_numbers(self._scope, "order").start, revision=1)
        self._scope.insert(table, {"number": numbered.number, "revision": 1, **_values(numbered)})
        for seq, line in enumerate(lines, start=1):
            self._scope.insert(shop_order_line, {"number": numbered.number, "seq": seq, **_line_values(line)})
        return numbered

    def get(self, number: int) -> ShopOrder | None:
        return self._one(self._scope.select(table).where(table.c.number == number))

    def lock(self, number: int) -> ShopOrder | None:
        return self._one(self._scope.select(table).where(table.c.number == number).with_for_update())

    def save(self, order: ShopOrder) -> ShopOrder:
        moved = replace(order, revision=order.revision + 1)
        same = (table.c.number == order.number, table.c.revision == order.revision)
        change = self._scope.update(table).where(*same).values(revision=moved.revision, **_values(moved))
        if self._scope.execute(change).rowcount != 1:
            raise Stale
        return moved

    def lines(self, number: int) -> Sequence[OrderLine]:
        own = self._scope.select(shop_order_line).where(shop_order_line.c.number == number)
        return [_line(row) for row in self._scope.all(own.order_by(shop_order_line.c.seq))]

    def recount(self, number: int, lines: Sequence[OrderLine]) -> None:
        own = self._scope.update(shop_order_line).where(shop_order_line.c.number == number)
        for seq, line in enumerate(lines, start=1):
            self._scope.execute(own.where(shop_order_line.c.seq == seq).values(counted=int(line.counted)))

    def list(
        self, statuses: Sequence[ShopStatus] = (), contact: ContactId | None = None, limit: int = 50
    ) -> Sequence[ShopOrder]:
        wanted = self._scope.select(table).order_by(table.c.number.desc()).limit(limit)
        if statuses:
            wanted = wanted.where(table.c.status.in_([status.value for status in statuses]))
        if contact is not None:
            wanted = wanted.where(table.c.contact_id == contact)
        return [_order(row) for row in self._scope.all(wanted)]

    def counts(self) -> Mapping[ShopStatus, int]:
        counted = self._scope.select(table, table.c.status, func.count().label("n")).group_by(table.c.status)
        return {ShopStatus(row.status): row.n for row in self._scope.all(counted)}

    def _one(self, source: Select[Any]) -> ShopOrder | None:
        row = self._scope.first(source)
        return None if row is None else _order(row)


class SqlShopOrdersScan:
    """Implements ports.store.shop.ShopOrdersScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def overdue(self, at: Instant, limit: int = 100) -> Sequence[HeldOrder]:
        due = select(table.c.tenant_id, table.c.number).where(HELD, table.c.held_until <= at)
        rows = self._scope.all(due.order_by(table.c.held_until).limit(limit))
        return [HeldOrder(TenantId(row.tenant_id), row.number) for row in rows]


def _values(order: ShopOrder) -> dict[str, Any]:
    where = order.where
    return {
        "contact_id": order.contact,
        "status": order.status.value,
        "way": where.way.value,
        "address": where.address,
        "map_link": where.map_link,
        "note": where.note,
        "pays_later": int(order.pays_later),
        "fee_minor": order.fee.minor,
        "total_minor": order.total.minor,
        "currency": order.total.currency,
        "placed_at": order.placed_at,
        "changed_at": order.changed_at,
        "held_until": order.held_until,
        "paid_by": order.paid_by or "",
        "reason": order.reason,
    }


def _order(row: Row[Any]) -> ShopOrder:
    return ShopOrder(
        number=row.number,
        contact=ContactId(row.contact_id),
        where=Where(Way(row.way), row.address, row.map_link, row.note),
        fee=Money(row.fee_minor, row.currency),
        total=Money(row.total_minor, row.currency),
        placed_at=Instant(row.placed_at),
        changed_at=Instant(row.changed_at),
        status=ShopStatus(row.status),
        pays_later=bool(row.pays_later),
        held_until=None if row.held_until is None else Instant(row.held_until),
        paid_by=OrderId(row.paid_by) if row.paid_by else None,
        reason=row.reason,
        revision=row.revision,
    )


def _line_values(line: OrderLine) -> dict[str, Any]:
    return {
        "variant": line.variant,
        "product": line.product,
        "name": line.name,
        "quantity": line.quantity,
        "price_minor": line.price.minor,
        "currency": line.price.currency,
        "counted": int(line.counted),
    }


def _line(row: Row[Any]) -> OrderLine:
    price = Money(row.price_minor, row.currency)
    return OrderLine(row.variant, row.product, row.name, row.quantity, price, bool(row.counted))
