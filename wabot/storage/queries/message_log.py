"""Statements for the log of messages in both directions."""

import json
from collections.abc import Sequence
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
        heard = self._scope.select(event, event.c.recorded_at, event.c.id, event.c.contact_id, event.c.body)
        heard = heard.where(event.c.kind == "said", *self._narrowed(wanted, event.c, event.c.recorded_at))
        told = self._scope.select(
            outbox,
            outbox.c.created_at,
            outbox.c.id,
            outbox.c.contact_id,
            outbox.c.body,
            outbox.c.status,
            outbox.c.error,
        ).where(outbox.c.kind == "send", *self._narrowed(wanted, outbox.c, outbox.c.created_at))
        lines = [
            Logged(Instant(row.recorded_at), row.id, ContactId(row.contact_id), row.body, inward=True)
            for row in self._scope.all(self._latest(heard, wanted, event.c.recorded_at, event.c.id).limit(limit))
        ]
        lines += [
            Logged(
                Instant(row.created_at),
                row.id,
                ContactId(row.contact_id),
                row.body,
                inward=False,
                status=row.status,
                error=row.error,
            )
            for row in self._scope.all(self._latest(told, wanted, outbox.c.created_at, outbox.c.id).limit(limit))
        ]
        return sorted(lines, key=lambda line: line.place, reverse=True)[:limit]

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
