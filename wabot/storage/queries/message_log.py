"""Statements for the log of messages in both directions."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, and_, literal_column, or_

from wabot.core.clock import Instant
from wabot.core.ids import ContactId
from wabot.ports.store.message_log import LogFilter, Logged
from wabot.storage.scope import AnySelect, Scope
from wabot.storage.tables.events import event
from wabot.storage.tables.outbox import outbox


class SqlMessageLog:
    """Implements the port MessageLog."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def newest(self, wanted: LogFilter, limit: int) -> Sequence[Logged]:
        lines = [*self._heard(wanted, limit), *self._told(wanted, limit)]
        return sorted(lines, key=lambda line: line.place, reverse=True)[:limit]

    def _heard(self, wanted: LogFilter, limit: int) -> Iterator[Logged]:
        c = event.c
        heard = self._scope.select(event, c.recorded_at, c.id, c.contact_id, c.body).where(
            c.kind == "said", *self._narrowed(wanted, c, c.recorded_at)
        )
        for row in self._scope.all(self._latest(heard, wanted, c.recorded_at, c.id).limit(limit)):
            yield Logged(Instant(row.recorded_at), row.id, ContactId(row.contact_id), row.body, inward=True)

    def _told(self, wanted: LogFilter, limit: int) -> Iterator[Logged]:
        c = outbox.c
        told = self._scope.select(outbox, c.created_at, c.id, c.contact_id, c.body, c.status, c.error).where(
            c.kind == "send", *self._narrowed(wanted, c, c.created_at)
        )
        for row in self._scope.all(self._latest(told, wanted, c.created_at, c.id).limit(limit)):
            who, became = ContactId(row.contact_id), {"status": row.status, "error": row.error}
            yield Logged(Instant(row.created_at), row.id, who, row.body, inward=False, **became)

    def _latest(self, found: AnySelect, wanted: LogFilter, at: Column[int], key: Column[str]) -> AnySelect:
        # Of few people's messages none are sought along the tenant's whole time: the sum keeps SQLite from it.
        when: ColumnElement[Any] = at + literal_column("0") if wanted.contacts else at
        return found.order_by(when.desc(), self._scope.bytewise(key).desc())

    def _narrowed(self, wanted: LogFilter, columns: Any, at: Column[int]) -> Sequence[ColumnElement[bool]]:  # noqa: ANN401
        where: list[ColumnElement[bool]] = []
        if wanted.contacts:
            where.append(columns.contact_id.in_(wanted.contacts))
        if wanted.without is not None:
            where.append(columns.contact_id != wanted.without)
        if wanted.since is not None:
            where.append(at >= wanted.since)
        if wanted.until is not None:
            where.append(at < wanted.until)
        if wanted.before is not None:
            moment, key = wanted.before
            where.append(and_(at <= moment, or_(at < moment, self._scope.bytewise(columns.id) < key)))
        if wanted.text:
            where.append(columns.body.icontains(json.dumps(wanted.text, ensure_ascii=False)[1:-1], autoescape=True))
        return where
