"""The three statements of every message, each for many messages at once, on the driver's own connection."""

from collections.abc import Sequence
from typing import Any, Protocol

from wabot.core.message import Delivery
from wabot.ports.store import Duplicate, Fenced, NewEvent, Settled, Stale, TurnSave
from wabot.ports.store.rows import OutboxRow
from wabot.storage.sqlite_hot import place

Ending = Duplicate | Stale | Fenced | bool
"""Whether a saved turn left rows to claim; or why it was not saved."""


class Raw(Protocol):
    """The little of asyncpg.Connection that is used here."""

    async def execute(self, query: str, *args: object) -> str: ...
    async def fetch(self, query: str, *args: object) -> Sequence[Any]: ...


_RECORD = """
insert into event (tenant_id, id, contact_id, kind, dedupe, body, at, recorded_at)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bigint[])
on conflict do nothing
returning tenant_id, id"""

# `saved` repeats that the event is not handled: on a table not yet analysed, the index of those is sure to be a short
# one, while the planner may else walk through all events of a tenant to find one by its id.
# One statement sees one snapshot: what it joins is what stood before it, whatever it changes meanwhile.
_SAVE = """
with given as (
    select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::bytea[], $7::bigint[],
                         $8::text[], $9::bool[], $10::bigint[])
        as g (n, tenant, contact, event, revision, state, at, note, redact, fence)
), held as materialized (
    select l.tenant_id, l.epoch from lease l where (l.tenant_id, l.epoch) in (select tenant, fence from given)
    for share
), ready as (
    select g.* from given g join event e on e.tenant_id = g.tenant and e.id = g.event and e.handled_at is null
    where g.fence is null or exists (select from held h where h.tenant_id = g.tenant and h.epoch = g.fence)
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
), saved as (
    update event e
    set handled_at = r.at, note = r.note, body = case when r.redact then '' else e.body end
    from ready r join won on won.n = r.n
    where e.tenant_id = r.tenant and e.id = r.event and e.handled_at is null
    returning r.n
)
select n, true from saved
union all
select g.n, false from given g
where g.fence is not null and not exists (select from held h where h.tenant_id = g.tenant and h.epoch = g.fence)"""
"""The turns that were saved (true), and those whose tenant is not held under their epoch (false)."""

_QUEUE = """
insert into outbox (tenant_id, id, contact_id, kind, body, due, created_at, status, attempts, epoch, place)
select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::text[],
                     $9::bigint[], $10::bigint[], $11::bigint[])
on conflict do nothing"""

_SETTLE = """
update outbox o set status = g.status, settled_at = g.at, reference = g.reference, error = g.error
from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::bigint[])
    as g (tenant, id, status, at, reference, error, epoch)
where o.tenant_id = g.tenant and o.id = g.id and o.status = 'sending' and o.epoch = g.epoch"""


async def record(raw: Raw, events: Sequence[NewEvent]) -> list[bool]:
    """For each event whether it is fresh. No two of them have the same dedupe key."""
    rows = [(e.tenant, e.id, e.contact, e.kind, e.dedupe, e.body, e.at, e.recorded_at) for e in events]
    kept = {(row[0], row[1]) for row in await raw.fetch(_RECORD, *_columns(rows))}
    return [(event.tenant, event.id) in kept for event in events]


async def save_turns(raw: Raw, turns: Sequence[TurnSave]) -> list[Ending]:
    """For each turn whether it left rows to claim, or why it was not saved. No two are of one conversation."""
    known = await _recorded(raw, turns)
    rows = [
        (n, t.tenant, t.contact, t.event, t.revision, t.state, t.at, t.note, t.redact, t.fence)
        for n, t in enumerate(turns)
        if n not in known
    ]
    told = {row[0]: bool(row[1]) for row in await raw.fetch(_SAVE, *_columns(rows))} if rows else {}
    won = sorted(n for n, saved in told.items() if saved)
    effects = [_outbox_values(turns[n], m, row) for n in won for m, row in enumerate(turns[n].effects)]
    if effects:
        await raw.execute(_QUEUE, *_columns(effects))
    return [known.get(n) or _ending(turn, told.get(n)) for n, turn in enumerate(turns)]


async def settle(raw: Raw, many: Sequence[Settled]) -> None:
    """Note how claimed rows ended. No two of them are the same row."""
    await raw.execute(
        _SETTLE, *_columns([(d.tenant, d.id, d.status, d.at, d.reference, d.error, d.epoch) for d in many])
    )


async def _recorded(raw: Raw, turns: Sequence[TurnSave]) -> dict[int, Duplicate]:
    """Record the events that came with their turns; by place, those that were recorded before."""
    fresh = [(n, turn.fresh) for n, turn in enumerate(turns) if turn.fresh is not None]
    kept = await record(raw, [event for _, event in fresh]) if fresh else []
    return {n: Duplicate(event.dedupe) for (n, event), is_new in zip(fresh, kept, strict=True) if not is_new}


def _ending(turn: TurnSave, saved: bool | None) -> Ending:  # noqa: FBT001 - a row's own third value
    if saved is False:
        return Fenced(f"{turn.tenant} is not held under epoch {turn.fence} any more")
    if saved is None:
        return Stale(f"{turn.contact} is not at revision {turn.revision}, or event {turn.event} is handled or unknown")
    return any(row.status == Delivery.QUEUED for row in turn.effects)


def _outbox_values(turn: TurnSave, n: int, row: OutboxRow) -> tuple[object, ...]:
    born = (row.id, row.contact, row.kind, row.body, row.due, row.created_at)
    return (turn.tenant, *born, row.status, row.attempts, row.epoch, place(turn, n))


def _columns(rows: Sequence[tuple[object, ...]]) -> list[list[object]]:
    return [list(column) for column in zip(*rows, strict=True)]
