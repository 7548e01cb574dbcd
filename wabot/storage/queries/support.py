"""Statements for tickets."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, func, literal_column, or_, select, tuple_

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.ticket import Ticket, TicketMessage, TicketStatus
from wabot.ports.store.support import Rated
from wabot.storage.scope import Scope
from wabot.storage.tables.outbox import HAS_REFERENCE, OPEN, outbox
from wabot.storage.tables.support import ticket as table
from wabot.storage.tables.support import ticket_count, ticket_message

_ALIVE = (TicketStatus.OPEN, TicketStatus.TAKEN, TicketStatus.WAITING)


class SqlTickets:
    """Implements ports.store.support.Tickets."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, ticket: Ticket) -> Ticket:
        self._scope.insert(ticket_count, {"last": 0})
        counted = self._scope.update(ticket_count).values(last=ticket_count.c.last + 1)
        number = int(self._scope.scalar(counted.returning(ticket_count.c.last)))
        numbered = replace(ticket, number=number)
        self._scope.insert(table, {"number": number, **_values(numbered)})
        return numbered

    def get(self, number: int) -> Ticket | None:
        row = self._scope.first(self._scope.select(table).where(table.c.number == number))
        return None if row is None else _ticket(row)

    def lock(self, number: int) -> Ticket | None:
        row = self._scope.first(self._scope.select(table).where(table.c.number == number).with_for_update())
        return None if row is None else _ticket(row)

    def save(self, ticket: Ticket, due_at: Instant | None) -> None:
        change = self._scope.update(table).where(table.c.number == ticket.number)
        self._scope.execute(change.values(**_values(ticket), due_at=due_at))

    def by_effect(self, effect: EffectId) -> Ticket | None:
        row = self._scope.first(self._scope.select(table).where(table.c.effect == effect))
        return None if row is None else _ticket(row)

    def of(self, contact: ContactId, limit: int = 20) -> Sequence[Ticket]:
        mine = self._scope.select(table).where(table.c.contact_id == contact)
        return [_ticket(row) for row in self._scope.all(mine.order_by(table.c.number.desc()).limit(limit))]

    def in_state(self, statuses: Collection[TicketStatus], limit: int = 50) -> Sequence[Ticket]:
        some = self._scope.select(table).where(table.c.status.in_([status.value for status in statuses]))
        oldest = some.order_by(table.c.moved_at, table.c.number).limit(limit)
        return [_ticket(row) for row in self._scope.all(oldest)]

    def held_by(self, agent: str) -> Sequence[Ticket]:
        mine = self._scope.select(table).where(table.c.status.in_(_ALIVE), table.c.agent == agent)
        return [_ticket(row) for row in self._scope.all(mine.order_by(table.c.number))]

    def counts(self) -> Mapping[TicketStatus, int]:
        by_status = self._scope.select(table, table.c.status, func.count()).group_by(table.c.status)
        return {TicketStatus(status): int(count) for status, count in self._scope.all(by_status)}

    def rated(self) -> Sequence[Rated]:
        columns = (table.c.agent, func.count(), func.sum(table.c.rating))
        by_agent = self._scope.select(table, *columns).where(table.c.rating > 0).group_by(table.c.agent)
        rows = self._scope.all(by_agent.order_by(func.count().desc(), table.c.agent))
        return [Rated(agent, int(count), int(total)) for agent, count, total in rows]

    def say(self, number: int, message: TicketMessage) -> bool:
        values = {
            "ticket": number, "seq": message.seq, "by": message.by, "phone": message.phone,
            "contact_id": message.contact, "kind": message.kind, "words": message.words, "at": message.at,
            "source": message.source, "reference": message.reference,
        }  # fmt: skip
        return self._scope.insert(ticket_message, values)

    def said(self, number: int, limit: int = 50) -> Sequence[TicketMessage]:
        newest = self._scope.select(ticket_message).where(ticket_message.c.ticket == number)
        rows = self._scope.all(newest.order_by(ticket_message.c.seq.desc()).limit(limit))
        return [_message(row) for row in reversed(rows)]

    def is_behind(self, contact: ContactId, effect: EffectId, actions: Collection[str]) -> bool:
        named = or_(*(outbox.c.body.contains(f'"{action}"', autoescape=True) for action in sorted(actions)))
        # Joined to nothing, or SQLite would walk along the keys of all that the tenant ever did, up to this one.
        before = outbox.c.id + literal_column("''") < effect
        earlier = self._scope.select(outbox, outbox.c.id).where(
            outbox.c.contact_id == contact, OPEN, outbox.c.kind == "action", before, named
        )
        return self._scope.first(earlier.limit(1)) is not None

    def prune(self, before: Instant, limit: int = 1000) -> int:
        over = (table.c.status == TicketStatus.CLOSED, table.c.moved_at < before, table.c.topic != "")
        self._scope.execute(self._scope.update(table).where(*over).values(topic="", rating_words=""))
        said = ticket_message.c
        old = self._scope.select(ticket_message, said.ticket, said.seq).where(said.at < before).limit(limit)
        chosen = tuple_(said.ticket, said.seq).in_(old)
        return self._scope.execute(self._scope.delete(ticket_message).where(chosen)).rowcount

    def quoted(self, reference: str) -> EffectId | None:
        named = self._scope.select(outbox, outbox.c.id).where(outbox.c.reference == reference, HAS_REFERENCE)
        found = self._scope.scalar(named.limit(1))
        return None if found is None else EffectId(found)


class SqlTicketsScan:
    """Implements ports.store.support.TicketsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def due(self, now: Instant, limit: int = 100) -> Sequence[tuple[TenantId, int]]:
        due = select(table.c.tenant_id, table.c.number).where(table.c.due_at <= now)
        rows = self._scope.all(due.order_by(table.c.due_at, table.c.tenant_id, table.c.number).limit(limit))
        return [(TenantId(tenant), int(number)) for tenant, number in rows]


def _values(ticket: Ticket) -> dict[str, Any]:
    return {
        "contact_id": ticket.contact, "topic": ticket.topic, "status": ticket.status.value, "agent": ticket.agent,
        "effect": ticket.effect, "held": int(ticket.held), "opened_at": ticket.opened_at,
        "moved_at": ticket.moved_at, "unanswered_since": ticket.unanswered_since,
        "patience_told": int(ticket.patience_told), "reopened": ticket.reopened, "rating": ticket.rating,
        "rating_words": ticket.rating_words, "seq": ticket.seq,
    }  # fmt: skip


def _ticket(row: Row[Any]) -> Ticket:
    return Ticket(
        TenantId(row.tenant_id), row.number, ContactId(row.contact_id), row.topic, Instant(row.opened_at),
        Instant(row.moved_at), TicketStatus(row.status), row.agent, EffectId(row.effect), bool(row.held),
        row.unanswered_since, bool(row.patience_told), row.reopened, row.rating, row.rating_words, row.seq,
    )  # fmt: skip


def _message(row: Row[Any]) -> TicketMessage:
    return TicketMessage(
        row.seq, row.by, row.phone, ContactId(row.contact_id), row.kind, row.words, Instant(row.at), row.source,
        row.reference,
    )  # fmt: skip
