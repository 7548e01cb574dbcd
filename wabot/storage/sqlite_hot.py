"""The three statements of every message, in plain SQL on the driver's own connection."""

import sqlite3

from wabot.core.message import Delivery
from wabot.ports.store import NewEvent, Settled, Stale, TurnSave
from wabot.ports.store.rows import OutboxRow

_RECORD = """
insert into event (tenant_id, id, contact_id, kind, dedupe, body, at, recorded_at)
values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing"""

_BEGIN_CONVERSATION = """
insert into conversation (revision, state, updated_at, tenant_id, contact_id)
values (1, ?, ?, ?, ?) on conflict do nothing"""

_GO_ON = """
update conversation set revision = revision + 1, state = ?, updated_at = ?
where tenant_id = ? and contact_id = ? and revision = ?"""

_MARK = """
update event set handled_at = ?, note = ?, body = case ? when 1 then '' else body end
where tenant_id = ? and id = ? and handled_at is null"""

_QUEUE = """
insert into outbox (tenant_id, id, contact_id, kind, body, due, created_at, status, attempts, claimed_by, claim_until,
                    place)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing"""

_SETTLE = """
update outbox set status = ?, settled_at = ?, reference = ?, error = ?
where tenant_id = ? and id = ? and status = 'sending'"""

PLACES = 1000
"""Room for the effects of one turn between two revisions of a conversation."""


def record(raw: sqlite3.Connection, event: NewEvent) -> bool:
    """Keep an event; False when it is a duplicate."""
    values = (
        event.tenant,
        event.id,
        event.contact,
        event.kind,
        event.dedupe,
        event.body,
        event.at,
        event.recorded_at,
    )
    return raw.execute(_RECORD, values).rowcount == 1


def save_turn(raw: sqlite3.Connection, turn: TurnSave) -> bool:
    """Save a turn inside the caller's savepoint; says whether it left rows to claim, raises Stale."""
    key = (turn.tenant, turn.contact)
    if turn.revision == 0:
        moved = raw.execute(_BEGIN_CONVERSATION, (turn.state, turn.at, *key)).rowcount
    else:
        moved = raw.execute(_GO_ON, (turn.state, turn.at, *key, turn.revision)).rowcount
    if moved != 1:
        raise Stale(f"{turn.contact} is not at revision {turn.revision}")
    mark = (turn.at, turn.note, turn.redact, turn.tenant, turn.event)
    if raw.execute(_MARK, mark).rowcount != 1:
        raise Stale(f"event {turn.event} is handled or unknown")
    if turn.effects:
        raw.executemany(_QUEUE, [_outbox_values(turn, n, row) for n, row in enumerate(turn.effects)])
    return any(row.status == Delivery.QUEUED for row in turn.effects)


def settle(raw: sqlite3.Connection, done: Settled) -> None:
    """Note how a claimed row ended; a row that is not `sending` is left alone."""
    raw.execute(_SETTLE, (done.status, done.at, done.reference, done.error, done.tenant, done.id))


def place(turn: TurnSave, n: int) -> int:
    """Where the n-th effect of this turn stands among all of its conversation."""
    return turn.revision * PLACES + n


def _outbox_values(turn: TurnSave, n: int, row: OutboxRow) -> tuple[object, ...]:
    return (
        turn.tenant,
        row.id,
        row.contact,
        row.kind,
        row.body,
        row.due,
        row.created_at,
        row.status,
        row.attempts,
        row.claimed_by,
        row.claim_until,
        place(turn, n),
    )
