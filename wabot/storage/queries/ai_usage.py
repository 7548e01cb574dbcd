"""Statements for what language models cost."""

from collections.abc import Sequence
from datetime import date

from wabot.ports.store.ai_usage import Spent
from wabot.storage.scope import AnyRow, Scope
from wabot.storage.tables.ai import ai_usage as table


class SqlAiUsage:
    """Implements ports.store.ai_usage.AiUsage."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, day: date, spent: Spent) -> None:
        self._scope.insert(table, {"day": day.isoformat()})
        self._scope.execute(
            self._scope.update(table)
            .where(table.c.day == day.isoformat())
            .values(
                replies=table.c.replies + spent.replies,
                failures=table.c.failures + spent.failures,
                tokens_in=table.c.tokens_in + spent.tokens_in,
                tokens_out=table.c.tokens_out + spent.tokens_out,
            )
        )

    def of(self, day: date) -> Spent:
        row = self._scope.first(self._scope.select(table).where(table.c.day == day.isoformat()))
        return Spent() if row is None else _spent(row)

    def days(self, since: date) -> Sequence[tuple[date, Spent]]:
        some = self._scope.select(table).where(table.c.day >= since.isoformat()).order_by(table.c.day.desc())
        return [(date.fromisoformat(row.day), _spent(row)) for row in self._scope.all(some)]


def _spent(row: AnyRow) -> Spent:
    return Spent(row.replies, row.failures, row.tokens_in, row.tokens_out)
