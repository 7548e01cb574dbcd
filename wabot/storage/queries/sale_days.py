"""Statements that look at sales by the day."""

from collections.abc import Sequence

from sqlalchemy import Select, case, func, select, union

from wabot.core.clock import Instant
from wabot.core.day import Span
from wabot.core.ids import OrderId
from wabot.core.money import Money
from wabot.core.order import OrderStatus
from wabot.ports.store.sale_days import DELIVERED, GIVEN_BACK, Made, Moved
from wabot.storage.scope import AnyRow, Scope
from wabot.storage.tables.sales import MONEY_MOVES, order_story, orders, payment

_OPEN = (OrderStatus.PAID, OrderStatus.DELIVERING, OrderStatus.UNDELIVERED, OrderStatus.REVIEW)
"""Statuses of orders whose money is here and whose goods are not there."""


class SqlSaleDays:
    """Implements ports.store.sale_days.SaleDays."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def made(self, span: Span) -> Sequence[Made]:
        both = orders.join(payment, (payment.c.tenant_id == orders.c.tenant_id) & (payment.c.order_id == orders.c.id))
        kinds = (orders.c.status, orders.c.currency)
        asked = func.sum(case((payment.c.pushed_at.is_not(None), 1), else_=0))
        sums = (
            select(*kinds, func.count(), asked, func.sum(orders.c.price_minor))
            .select_from(both)
            .where(self._scope.own(orders), orders.c.created_at >= span.since, orders.c.created_at < span.until)
            .group_by(*kinds)
        )
        rows = self._scope.all(sums.order_by(orders.c.currency, orders.c.status))
        return [Made(status, currency, int(n), int(was), int(minor)) for status, currency, n, was, minor in rows]

    def moves(self, span: Span) -> Sequence[Moved]:
        within = (
            self._scope.select(order_story, order_story.c.order_id)
            .where(MONEY_MOVES, order_story.c.at >= span.since, order_story.c.at < span.until)
            .distinct()
        )
        lines = self._lines(span.until).where(MONEY_MOVES, order_story.c.order_id.in_(within))
        return [_moved(row) for row in self._scope.all(lines)]

    def unsettled(self, at: Instant) -> Sequence[Moved]:
        still = self._scope.select(orders, orders.c.id).where(orders.c.status.in_(_OPEN), orders.c.created_at < at)
        ended = order_story.c.word.in_(sorted(DELIVERED | GIVEN_BACK))
        since = self._scope.select(order_story, order_story.c.order_id).where(
            MONEY_MOVES, ended, order_story.c.at >= at
        )
        both = union(still, since)
        lines = self._lines(at).where(order_story.c.order_id.in_(both))
        return [_moved(row) for row in self._scope.all(lines)]

    def _lines(self, before: Instant) -> Select[tuple[object, ...]]:
        """Lines of stories with their orders, by order, oldest first."""
        same = (orders.c.tenant_id == order_story.c.tenant_id) & (orders.c.id == order_story.c.order_id)
        return (
            select(
                order_story.c.order_id,
                orders.c.number,
                orders.c.price_minor,
                orders.c.amount_minor,
                orders.c.currency,
                orders.c.kind,
                order_story.c.at,
                order_story.c.word,
            )
            .select_from(order_story.join(orders, same))
            .where(self._scope.own(order_story), order_story.c.at < before)
            .order_by(order_story.c.order_id, order_story.c.seq)
        )


def _moved(row: AnyRow) -> Moved:
    load = Money(row.amount_minor, row.currency) if row.kind == "airtime" else None
    price = Money(row.price_minor, row.currency)
    return Moved(OrderId(row.order_id), row.number, price, load, Instant(row.at), row.word)
