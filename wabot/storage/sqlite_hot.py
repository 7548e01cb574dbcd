"""The three statements of every message, each for many messages at once, on the driver's own connection."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from wabot.core.message import Delivery
from wabot.ports.store import NewEvent, Settled, TurnSave
from wabot.ports.store.rows import OutboxRow

# `{rows}` stands for as many rows of placeholders as are given. No `with`: the driver counts the changes of statements
# that begin with insert or update alone.
_RECORD = """
insert into event (tenant_id, id, contact_id, kind, dedupe, body, at, recorded_at)
values {rows} on conflict do nothing"""

_ANSWER = """
insert into event (tenant_id, id, contact_id, kind, dedupe, body, at, recorded_at, handled_at, note)
values {rows} on conflict do nothing"""

_BEGIN_CONVERSATION = """
insert into conversation (tenant_id, contact_id, state, updated_at, revision)
values {rows} on conflict do nothing"""

_GO_ON = """
update conversation set revision = conversation.revision + 1, state = given.state, updated_at = given.at
from (select column1 as tenant, column2 as contact, column3 as state, column4 as at, column5 as revision
      from (values {rows})) as given
where conversation.tenant_id = given.tenant and conversation.contact_id = given.contact
  and conversation.revision = given.revision"""

_MARK = """
update event set handled_at = given.at, note = given.note, body = case given.redact when 1 then '' else event.body end
from (select column1 as tenant, column2 as event, column3 as at, column4 as note, column5 as redact
      from (values {rows})) as given
where event.tenant_id = given.tenant and event.id = given.event and event.handled_at is null"""

_QUEUE = """
insert into outbox (tenant_id, id, contact_id, kind, body, due, created_at, status, attempts, epoch, place)
values {rows} on conflict do nothing"""

_SETTLE = """
update outbox set status = given.status, settled_at = given.at, reference = given.reference, error = given.error
from (select column1 as tenant, column2 as id, column3 as status, column4 as at, column5 as reference, column6 as error,
             column7 as epoch
      from (values {rows})) as given
where outbox.tenant_id = given.tenant and outbox.id = given.id and outbox.status = 'sending'
  and outbox.epoch = given.epoch"""

PLACES = 1000
"""Room for the effects of one turn between two revisions of a conversation."""

_MOST_ROWS = 64
"""In one statement. Sizes are powers of two, so that the driver keeps seven of each prepared instead of hundreds."""

Row = tuple[object, ...]


class Uncommon(Exception):
    """Not all of a set took place: a duplicate or stale one is among them. The caller undoes the rest."""


def record(raw: sqlite3.Connection, events: Sequence[NewEvent]) -> None:
    """Keep events of different dedupe keys; Uncommon where one is a duplicate."""
    _all(raw, _RECORD, [_event_values(event, event.body) for event in events])


def save_turns(raw: sqlite3.Connection, turns: Sequence[TurnSave]) -> bool:
    """Save turns of different conversations; says whether they left rows to claim.

    Uncommon where one is stale, or its fresh event a duplicate.
    """
    _all(raw, _BEGIN_CONVERSATION, [(t.tenant, t.contact, t.state, t.at, 1) for t in turns if t.revision == 0])
    going_on = [(t.tenant, t.contact, t.state, t.at, t.revision) for t in turns if t.revision != 0]
    _all(raw, _GO_ON, going_on)
    _all(raw, _MARK, [(t.tenant, t.event, t.at, t.note, t.redact) for t in turns if t.fresh is None])
    _all(raw, _ANSWER, [_answered_values(t, t.fresh) for t in turns if t.fresh is not None])
    effects = [_outbox_values(turn, n, row) for turn in turns for n, row in enumerate(turn.effects)]
    _changed(raw, _QUEUE, effects)
    return any(row.status == Delivery.QUEUED for turn in turns for row in turn.effects)


def settle(raw: sqlite3.Connection, many: Sequence[Settled]) -> None:
    """Note how different claimed rows ended; a row that is not `sending` is left alone."""
    _changed(raw, _SETTLE, [(d.tenant, d.id, d.status, d.at, d.reference, d.error, d.epoch) for d in many])


def place(turn: TurnSave, n: int) -> int:
    """Where the n-th effect of this turn stands among all of its conversation."""
    return turn.revision * PLACES + n


def _event_values(event: NewEvent, body: str) -> Row:
    born = (event.id, event.contact, event.kind, event.dedupe, body, event.at, event.recorded_at)
    return (event.tenant, *born)


def _answered_values(turn: TurnSave, event: NewEvent) -> Row:
    return (*_event_values(event, "" if turn.redact else event.body), turn.at, turn.note)


def _outbox_values(turn: TurnSave, n: int, row: OutboxRow) -> Row:
    born = (row.id, row.contact, row.kind, row.body, row.due, row.created_at)
    return (turn.tenant, *born, row.status, row.attempts, row.epoch, place(turn, n))


def _all(raw: sqlite3.Connection, statement: str, rows: Sequence[Row]) -> None:
    if _changed(raw, statement, rows) != len(rows):
        raise Uncommon


def _changed(raw: sqlite3.Connection, statement: str, rows: Sequence[Row]) -> int:
    """How many rows of the database the statement changed."""
    return sum(
        raw.execute(_spelled(statement, len(part), len(part[0])), [value for row in part for value in row]).rowcount
        for part in _parts(rows)
    )


def _parts(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Each filled up with its last row: a row that stands there twice takes place, and is counted, once."""
    for start in range(0, len(rows), _MOST_ROWS):
        part = rows[start : start + _MOST_ROWS]
        yield [*part, *[part[-1]] * ((1 << (len(part) - 1).bit_length()) - len(part))]


@cache
def _spelled(statement: str, rows: int, columns: int) -> str:
    row = f"({_listed('?' * columns)})"
    return statement.format(rows=_listed([row] * rows))


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(parts)
