"""Statements for figures by the day."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import case, func

from wabot.core.day import Span
from wabot.core.message import Delivery
from wabot.core.order import OrderStatus
from wabot.ports.store.numbers import Counts, DayNumber, Measure
from wabot.storage.scope import AnyRow, Scope
from wabot.storage.tables.ai import ai_usage
from wabot.storage.tables.api import api_usage
from wabot.storage.tables.contacts import contact
from wabot.storage.tables.events import event
from wabot.storage.tables.numbers import day_number as table
from wabot.storage.tables.outbox import outbox
from wabot.storage.tables.sales import orders

_CLOSED = "closed"
"""Stands in the place of a measure where a day has come to its end."""
_LEFT = (Delivery.SENT, Delivery.DELIVERED, Delivery.READ)
_ARRIVED = (Delivery.DELIVERED, Delivery.READ)


class SqlNumbers:
    """Implements ports.store.numbers.Numbers."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def measured(self, span: Span, day: date) -> Counts:
        found = {**self._messages(span), **self._contacts(span), **self._sold(span), **self._used(day)}
        return {key: count for key, count in found.items() if count}

    def close(self, day: date, counts: Counts) -> bool:
        if not self._scope.insert(table, _row(day, (_CLOSED, ""), 1)):
            return False
        self._scope.upsert_all(table, [_row(day, key, count) for key, count in counts.items()])
        return True

    def add(self, day: date, counts: Counts) -> None:
        self._scope.add_up(table, "amount", [_row(day, key, count) for key, count in counts.items()])

    def days(self, first: date, last: date) -> Sequence[DayNumber]:
        some = self._scope.select(table).where(
            table.c.day.between(first.isoformat(), last.isoformat()), table.c.measure != _CLOSED
        )
        return [_number(row) for row in self._scope.all(some.order_by(table.c.day, table.c.measure, table.c.about))]

    def closed(self) -> date | None:
        last = self._scope.scalar(self._scope.select(table, func.max(table.c.day)).where(table.c.measure == _CLOSED))
        return None if last is None else date.fromisoformat(last)

    def prune(self, before: date) -> None:
        self._scope.execute(self._scope.delete(table).where(table.c.day < before.isoformat()))

    def _messages(self, span: Span) -> dict[tuple[Measure, str], int]:
        heard = self._scope.first(
            self._scope.select(event, func.count(), func.count(event.c.contact_id.distinct())).where(
                event.c.kind == "said", event.c.recorded_at >= span.since, event.c.recorded_at < span.until
            )
        )
        sums = [func.sum(case((outbox.c.status.in_(some), 1), else_=0)) for some in (_LEFT, _ARRIVED, ("failed",))]
        said = self._scope.first(
            self._scope.select(outbox, *sums).where(
                outbox.c.kind == "send", outbox.c.created_at >= span.since, outbox.c.created_at < span.until
            )
        )
        received, active = heard or (0, 0)
        sent, delivered, failed = said or (0, 0, 0)
        return {
            (Measure.RECEIVED, ""): int(received),
            (Measure.ACTIVE, ""): int(active),
            (Measure.SENT, ""): int(sent or 0),
            (Measure.DELIVERED, ""): int(delivered or 0),
            (Measure.FAILED, ""): int(failed or 0),
        }

    def _contacts(self, span: Span) -> dict[tuple[Measure, str], int]:
        came, left = contact.c.created_at, contact.c.opted_out_at
        return {
            (Measure.NEW, ""): self._scope.count(contact, came >= span.since, came < span.until),
            (Measure.LEFT, ""): self._scope.count(contact, left >= span.since, left < span.until),
        }

    def _sold(self, span: Span) -> dict[tuple[Measure, str], int]:
        there = orders.c.status == OrderStatus.DELIVERED
        sums = (
            func.count(),
            func.sum(case((there, 1), else_=0)),
            func.sum(case((there, orders.c.price_minor), else_=0)),
        )
        made = (
            self._scope.select(orders, orders.c.currency, *sums)
            .where(orders.c.created_at >= span.since, orders.c.created_at < span.until)
            .group_by(orders.c.currency)
        )
        found: dict[tuple[Measure, str], int] = {}
        for currency, count, sold, minor in self._scope.all(made):
            found[Measure.REVENUE, currency] = int(minor)
            for measure, more in ((Measure.ORDERS, int(count)), (Measure.SOLD, int(sold))):
                found[measure, ""] = found.get((measure, ""), 0) + more
        return found

    def _used(self, day: date) -> dict[tuple[Measure, str], int]:
        asked = self._scope.select(api_usage, func.sum(api_usage.c.requests)).where(api_usage.c.day == day.isoformat())
        row = self._scope.first(self._scope.select(ai_usage).where(ai_usage.c.day == day.isoformat()))
        return {
            (Measure.API, ""): int(self._scope.scalar(asked) or 0),
            (Measure.AI, ""): 0 if row is None else row.replies,
            (Measure.TOKENS, ""): 0 if row is None else row.tokens_in + row.tokens_out,
        }


def _row(day: date, key: tuple[str, str], count: int) -> dict[str, object]:
    return {"day": day.isoformat(), "measure": str(key[0]), "about": key[1], "amount": count}


def _number(row: AnyRow) -> DayNumber:
    return DayNumber(date.fromisoformat(row.day), Measure(row.measure), row.about, int(row.amount))
