"""Statements for orders, payments, deliveries and refunds."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, func, select

from wabot.core.clock import Instant
from wabot.core.delivery import Delivery
from wabot.core.ids import EffectId, OrderId, TenantId
from wabot.core.order import Order, OrderStatus
from wabot.core.refund import Refund
from wabot.ports.store.errors import Stale
from wabot.ports.store.sales import OrderFilter, Sale, StoryLine, Total, Turnover
from wabot.storage.queries.sales_lists import count_of, counts_of, list_of, totals_of
from wabot.storage.queries.sales_rows import (
    delivery_from,
    delivery_values,
    order_from,
    order_values,
    payment_from,
    payment_values,
    refund_from,
    refund_values,
)
from wabot.storage.scope import Scope
from wabot.storage.tables.sales import DUE, delivery, order_count, order_story, orders, payment, refund

_UNNAMED = ("sending", "unknown", "review")
_LOADED = ("sending", "sent", "delivered", "unknown", "review")


class SqlSales:
    """Implements ports.store.sales.Sales."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, sale: Sale, line: StoryLine) -> Sale | None:
        if self.get(sale.order.id) or self.by_effect(sale.order.effect):
            return None
        numbered = replace(sale, order=replace(sale.order, number=self._next_number(), revision=1))
        values = {"id": sale.order.id, "revision": 1, **order_values(numbered)}
        if not self._scope.insert(orders, values):
            return None
        self._save_parts(numbered)
        self._tell(numbered, line)
        return numbered

    def get(self, order: OrderId) -> Sale | None:
        return self._one(orders.c.id == order)

    def lock(self, order: OrderId) -> Sale | None:
        # SQLite has one writer and leaves `for update` out; on PostgreSQL the order's row guards its parts as well.
        row = self._scope.first(self._scope.select(orders).where(orders.c.id == order).with_for_update())
        return self._whole(row) if row else None

    def save(self, sale: Sale, line: StoryLine) -> Sale:
        order = sale.order
        moved = replace(sale, order=replace(order, revision=order.revision + 1, updated_at=line.at))
        change = (
            self._scope.update(orders)
            .where(orders.c.id == order.id, orders.c.revision == order.revision)
            .values(revision=moved.order.revision, **order_values(moved))
        )
        if self._scope.execute(change).rowcount != 1:
            raise Stale
        self._save_parts(moved)
        self._tell(moved, line)
        return moved

    def postpone(self, sale: Sale) -> None:
        change = self._scope.update(orders).where(orders.c.id == sale.order.id).values(next_at=sale.next_at)
        self._scope.execute(change)
        self._save_parts(sale)

    def by_number(self, number: int) -> Sale | None:
        return self._one(orders.c.number == number)

    def by_effect(self, effect: EffectId) -> Sale | None:
        return self._one(orders.c.effect == effect)

    def by_checkout(self, provider: str, checkout_id: str) -> Sale | None:
        return self._by_part(payment, payment.c.provider == provider, payment.c.checkout_id == checkout_id)

    def by_refund(self, provider: str, reference: str) -> Sale | None:
        return self._by_part(refund, refund.c.provider == provider, refund.c.reference == reference)

    def by_delivery(self, provider: str, reference: str) -> Sale | None:
        return self._by_part(delivery, delivery.c.provider == provider, delivery.c.reference == reference)

    def nameless_loads(self, provider: str) -> Sequence[OrderId]:
        nameless = self._scope.select(delivery, delivery.c.order_id).where(
            delivery.c.provider == provider, delivery.c.reference == "", delivery.c.status.in_(_UNNAMED)
        )
        return [OrderId(row.order_id) for row in self._scope.all(nameless)]

    def same_since(self, payer: str, price_minor: int, since: Instant) -> Sequence[Sale]:
        same = self._scope.select(orders).where(
            orders.c.payer == payer, orders.c.price_minor == price_minor, orders.c.created_at > since
        )
        return [self._whole(row) for row in self._scope.all(same.order_by(orders.c.number.desc()))]

    def equal_load_since(self, sale: Sale, since: Instant) -> Instant | None:
        both = orders.join(
            delivery, (delivery.c.tenant_id == orders.c.tenant_id) & (delivery.c.order_id == orders.c.id)
        )
        latest = (
            select(func.max(delivery.c.since))
            .select_from(both)
            .where(
                self._scope.own(orders),
                orders.c.id != sale.order.id,
                orders.c.recipient == sale.order.recipient,
                orders.c.amount_minor == sale.order.amount.minor,
                delivery.c.status.in_(_LOADED),
                delivery.c.since > since,
            )
        )
        at = self._scope.scalar(latest)
        return None if at is None else Instant(at)

    def list(self, wanted: OrderFilter, limit: int = 50, offset: int = 0) -> Sequence[Order]:
        return list_of(self._scope, wanted, limit, offset)

    def count(self, wanted: OrderFilter) -> int:
        return count_of(self._scope, wanted)

    def totals(self, wanted: OrderFilter) -> Sequence[Total]:
        return totals_of(self._scope, wanted)

    def story(self, order: OrderId) -> Sequence[StoryLine]:
        lines = self._scope.select(order_story).where(order_story.c.order_id == order).order_by(order_story.c.seq)
        return [StoryLine(row.at, row.word, json.loads(row.facts)) for row in self._scope.all(lines)]

    def counts(self) -> Mapping[str, int]:
        return counts_of(self._scope)

    def turnover(self, since: Instant) -> Sequence[Turnover]:
        sums = (
            self._scope.select(orders, orders.c.currency, func.count(), func.sum(orders.c.price_minor))
            .where(orders.c.status == OrderStatus.DELIVERED.value, orders.c.created_at >= since)
            .group_by(orders.c.currency)
            .order_by(orders.c.currency)
        )
        return [Turnover(currency, count, int(minor)) for currency, count, minor in self._scope.all(sums)]

    def _next_number(self) -> int:
        self._scope.insert(order_count, {"last": 0})
        counted = self._scope.update(order_count).values(last=order_count.c.last + 1).returning(order_count.c.last)
        return int(self._scope.scalar(counted))

    def _one(self, condition: ColumnElement[bool]) -> Sale | None:
        row = self._scope.first(self._scope.select(orders).where(condition))
        return self._whole(row) if row else None

    def _by_part(self, part: Table, *conditions: ColumnElement[bool]) -> Sale | None:
        order = self._scope.scalar(self._scope.select(part, part.c.order_id).where(*conditions))
        return self.get(OrderId(order)) if order else None

    def _whole(self, row: Row[Any]) -> Sale:
        paid, sent, back = (self._part(table, row.id) for table in (payment, delivery, refund))
        if paid is None:
            raise LookupError(f"order {row.id} has no payment row")
        return Sale(
            order_from(row),
            payment_from(paid),
            delivery_from(sent) if sent else Delivery(),
            refund_from(back) if back else Refund(),
        )

    def _part(self, table: Table, order: str) -> Row[Any] | None:
        return self._scope.first(self._scope.select(table).where(table.c.order_id == order))

    def _save_parts(self, sale: Sale) -> None:
        key = {"order_id": sale.order.id}
        self._scope.upsert(payment, {**key, **payment_values(sale.payment)})
        if sale.delivery != Delivery():
            self._scope.upsert(delivery, {**key, **delivery_values(sale.delivery)})
        if sale.refund != Refund():
            self._scope.upsert(refund, {**key, **refund_values(sale.refund)})
        else:  # withdrawn
            self._scope.execute(self._scope.delete(refund).where(refund.c.order_id == sale.order.id))

    def _tell(self, sale: Sale, line: StoryLine) -> None:
        facts = json.dumps(dict(line.facts), ensure_ascii=False, sort_keys=True)
        seq = sale.order.revision
        key = {"order_id": sale.order.id, "seq": seq}
        self._scope.insert(order_story, {**key, "at": line.at, "word": line.word, "facts": facts})
        self._scope.touch("orders")


class SqlSalesScan:
    """Implements ports.store.sales.SalesScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def due(self, now: Instant, limit: int = 200) -> Sequence[tuple[TenantId, OrderId]]:
        longest = select(orders.c.tenant_id, orders.c.id).where(DUE, orders.c.next_at <= now)
        rows = self._scope.all(longest.order_by(orders.c.next_at, orders.c.tenant_id, orders.c.id).limit(limit))
        return [(TenantId(row.tenant_id), OrderId(row.id)) for row in rows]

    def next_due(self) -> Instant | None:
        at = self._scope.scalar(select(func.min(orders.c.next_at)).where(DUE))
        return None if at is None else Instant(at)

    def list(self, wanted: OrderFilter, limit: int = 50, offset: int = 0) -> Sequence[Order]:
        return list_of(self._scope, wanted, limit, offset)

    def count(self, wanted: OrderFilter) -> int:
        return count_of(self._scope, wanted)

    def totals(self, wanted: OrderFilter) -> Sequence[Total]:
        return totals_of(self._scope, wanted)

    def counts(self) -> Mapping[str, int]:
        return counts_of(self._scope)
