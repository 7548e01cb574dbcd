"""The three statements of every message, each for many messages at once, on the driver's own connection."""

from collections.abc import Sequence
from typing import Any, Protocol

from wabot.core.message import Delivery
from wabot.ports.store import NewEvent, Settled, Stale, TurnSave
from wabot.ports.store.rows import OutboxRow
from wabot.storage.sqlite_hot import place


class Raw(Protocol):
    """The little of asyncpg.Connection that is used here."""

    async def execute(self, query: str, *args: object) -> str: ...
    async def fetch(self, query: str, *args: object) -> Sequence[Any]: ...


_RECORD = """
insert into event (tenant_id, id, contact_id, kind, dedupe, body, at, recorded_at)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bigint[])
on conflict do nothing
returning tenant_id, id"""

# One statement sees one snapshot: what it joins is what stood before it, whatever it changes meanwhile.
_SAVE = """
with given as (
    select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::bytea[], $7::bigint[],
                         $8::text[], $9::bool[])
        as g (n, tenant, contact, event, revision, state, at, note, redact)
), ready as (
    select g.* from given g join event e on e.tenant_id = g.tenant and e.id = g.event and e.handled_at is null
), moved as (
    update conversation c set revision = c.revision + 1, state = r.state, updated_at = r.at
    from ready r
    where r.revision > 0 and c.tenant_id = r.tenant and c.contact_id = r.contact and c.revision = r.revision
    returning r.n
), begun as (
    insert into conversation (tenant_id, contact_id, revision, state, updated_at)
    select tenant, contact, 1, state, at from ready where revision = 0
    on conflict do nothing
    returning tenant_id, contact_id
), won as (
    select n from moved
    union all
    select r.n from ready r join begun b on b.tenant_id = r.tenant and b.contact_id = r.contact where r.revision = 0
)
update event e
set handled_at = r.at, note = r.note, body = case when r.redact then '' else e.body end
from ready r join won on won.n = r.n
where e.tenant_id = r.tenant and e.id = r.event
returning r.n"""

_QUEUE = """
insert into outbox (tenant_id, id, contact_id, kind, body, due, created_at, status, attempts, claimed_by, claim_until,
                    place)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::text[],
                     $9::bigint[], $10::text[], $11::bigint[], $12::bigint[])
on conflict do nothing"""

_SETTLE = """
update outbox o set status = g.status, settled_at = g.at, reference = g.reference, error = g.error
from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[])
    as g (tenant, id, status, at, reference, error)
where o.tenant_id = g.tenant and o.id = g.id and o.status = 'sending'"""


async def record(raw: Raw, events: Sequence[NewEvent]) -> list[bool]:
    """For each event whether it is fresh. No two of them have the same dedupe key."""
    rows = [(e.tenant, e.id, e.contact, e.kind, e.dedupe, e.body, e.at, e.recorded_at) for e in events]
    kept = {(row[0], row[1]) for row in await raw.fetch(_RECORD, *_columns(rows))}
    return [(event.tenant, event.id) in kept for event in events]


async def save_turns(raw: Raw, turns: Sequence[TurnSave]) -> list[Stale | bool]:
    """For each turn whether it left rows to claim, or that it was stale. No two of them are of one conversation."""
    rows = [(n, t.tenant, t.contact, t.event, t.revision, t.state, t.at, t.note, t.redact) for n, t in enumerate(turns)]
    won = {row[0] for row in await raw.fetch(_SAVE, *_columns(rows))}
    effects = [_outbox_values(turns[n], m, row) for n in sorted(won) for m, row in enumerate(turns[n].effects)]
    if effects:
        await raw.execute(_QUEUE, *_columns(effects))
    return [_ending(turn, saved=n in won) for n, turn in enumerate(turns)]


async def settle(raw: Raw, many: Sequence[Settled]) -> None:
    """Note how claimed rows ended. No two of them are the same row."""
    await raw.execute(_SETTLE, *_columns([(d.tenant, d.id, d.status, d.at, d.reference, d.error) for d in many]))


def _ending(turn: TurnSave, *, saved: bool) -> Stale | bool:
    if not saved:
        return Stale(f"{turn.contact} is not at revision {turn.revision}, or event {turn.event} is handled or unknown")
    return any(row.status == Delivery.QUEUED for row in turn.effects)


def _outbox_values(turn: TurnSave, n: int, row: OutboxRow) -> tuple[object, ...]:
    born = (row.id, row.contact, row.kind, row.body, row.due, row.created_at)
    return (turn.tenant, *born, row.status, row.attempts, row.claimed_by, row.claim_until, place(turn, n))


def _columns(rows: Sequence[tuple[object, ...]]) -> list[list[object]]:
    return [list(column) for column in zip(*rows, strict=True)]
