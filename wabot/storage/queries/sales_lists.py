"""Statements that list, count and add up orders."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from wabot.core.order import Order
from wabot.ports.store.sales import OrderFilter, Total
from wabot.storage.queries.sales_rows import order_from
from wabot.storage.scope import Scope
from wabot.storage.tables.sales import orders, payment


def list_of(scope: Scope, wanted: OrderFilter, limit: int, offset: int) -> Sequence[Order]:
    """Newest first."""
    newest = _narrow(scope.select(orders), wanted).order_by(
        orders.c.created_at.desc(), orders.c.tenant_id, orders.c.number.desc()
    )
    return [order_from(row) for row in scope.all(newest.limit(limit).offset(offset))]


def count_of(scope: Scope, wanted: OrderFilter) -> int:
    """How many there are."""
    return int(scope.scalar(_narrow(scope.select(orders, func.count()), wanted)))


def counts_of(scope: Scope) -> Mapping[str, int]:
    """How many there are of each status."""
    by_status = scope.select(orders, orders.c.status, func.count()).group_by(orders.c.status)
    return {status: int(count) for status, count in scope.all(by_status)}


def totals_of(scope: Scope, wanted: OrderFilter) -> Sequence[Total]:
    """What they cost, by status and currency."""
    kinds = (orders.c.status, orders.c.currency)
    sums = _narrow(scope.select(orders, *kinds, func.count(), func.sum(orders.c.price_minor)), wanted)
    rows = scope.all(sums.group_by(*kinds).order_by(orders.c.currency, orders.c.status))
    return [Total(status, currency, int(count), int(minor)) for status, currency, count, minor in rows]


def _narrow(statement: Select[Any], wanted: OrderFilter) -> Select[Any]:
    if wanted.tenant is not None:
        statement = statement.where(orders.c.tenant_id == wanted.tenant)
    if wanted.contact is not None:
        statement = statement.where(orders.c.contact_id == wanted.contact)
    if wanted.statuses:
        statement = statement.where(orders.c.status.in_(wanted.statuses))
    if wanted.since is not None:
        statement = statement.where(orders.c.created_at >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(orders.c.created_at < wanted.until)
    if wanted.number is not None:
        statement = statement.where(orders.c.number == wanted.number)
    if wanted.below is not None:
        statement = statement.where(orders.c.number < wanted.below)
    if wanted.text:
        statement = statement.where(_mentions(wanted.text))
    return statement


def _mentions(text: str) -> ColumnElement[bool]:
    number = orders.c.number == int(text) if text.isdecimal() and len(text) < 10 else orders.c.number == -1
    phones = (column.contains(text, autoescape=True) for column in (orders.c.recipient, orders.c.payer))
    paid = (payment.c.tenant_id == orders.c.tenant_id) & (payment.c.order_id == orders.c.id)
    receipt = select(payment.c.order_id).where(paid, payment.c.receipt.icontains(text, autoescape=True))
    recipient, payer = phones
    return number | recipient | payer | receipt.exists()
