"""What every run must prove from outside: by the stand-in's books, the database's rows, and a log of its leases."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tests.faults.fleet.customers import Customers
from tests.faults.fleet.fleet import ADMIN, Fleet
from tests.faults.fleet.whatsapp import Sent, Session

LEASE_LOG = """
create table lease_log (at timestamptz not null default clock_timestamp(), tenant text, epoch bigint);
create function log_lease() returns trigger language plpgsql security definer as $$ begin
    insert into public.lease_log (tenant, epoch) values (new.tenant_id, new.epoch); return new;
end $$;
create trigger log_lease after insert or update of epoch on lease for each row execute function log_lease();
"""
"""The database itself notes when a new epoch began; its clock is the test's, as both run on this machine."""

EVENTS = "select id, dedupe, handled_at from event where kind = 'said'"
OPEN = "select tenant_id, id, kind, status, error from outbox where status in ('queued', 'sending', 'parked', 'failed')"
SESSIONS = "select tenant_id, state, hold, reason from session where state <> 'ready' or hold <> ''"
EPOCHS = "select extract(epoch from at)::float8 as at, tenant, epoch from lease_log order by at"

Began = list[tuple[float, int]]
"""When (seconds since 1970) which epoch of a tenant began."""


@dataclass(slots=True)
class Figures:
    """What a run comes to."""

    mistakes: list[str] = field(default_factory=list)
    old_epoch_sends: int = 0
    old_epoch_sockets: int = 0  # opened under an older lease than one seen before, or under none
    replaced: int = 0  # sockets that a newer one put out
    repeats: int = 0  # the same message handed over once more, with the same key
    messages: int = 0


async def proven(customers: Customers, *, replaced: int = 0, repeats: int = 0) -> None:
    """Everybody is answered, and nothing is wrong; prints what was seen."""
    await customers.answered()
    found = await examine(customers, replaced=replaced, repeats=repeats)
    print(  # noqa: T201 - `pytest -s` shows the figures
        f"{found.messages} messages answered, {found.repeats} handed over twice, {found.replaced} sockets replaced, "
        f"{found.old_epoch_sends} sent and {found.old_epoch_sockets} connected under an old epoch"
    )
    assert not found.mistakes, "\n".join(found.mistakes[:20])


async def examine(customers: Customers, *, replaced: int = 0, repeats: int = 0) -> Figures:
    """Everything that is not as it has to be; `replaced` and `repeats` are how many the fault allows."""
    fleet = customers.fleet
    found = Figures(messages=len(customers.said()))
    await _epochs(fleet, found)
    _sockets(fleet, found)
    await _answers(customers, found)
    if found.replaced > replaced:
        found.mistakes.append(f"{found.replaced} sockets were replaced; {replaced} may be")
    if found.repeats > repeats:
        found.mistakes.append(f"{found.repeats} messages were handed over twice; {repeats} may be")
    found.mistakes += [f"left in the outbox: {row}" for row in await fleet.rows(OPEN)]
    found.mistakes += [f"a session is not ready: {row}" for row in await fleet.rows(SESSIONS)]
    return found


async def _epochs(fleet: Fleet, found: Figures) -> None:
    began: dict[str, Began] = defaultdict(list)
    for row in await fleet.rows(EPOCHS):
        began[str(row["tenant"])].append((float(str(row["at"])), int(str(row["epoch"]))))
    found.mistakes += [f"no lease of {one} was ever logged" for one in fleet.whatsapp.up if one not in began]
    old = old_sends(fleet.whatsapp.sent, began)
    found.old_epoch_sends = len(old)
    found.mistakes += [f"sent under an old epoch ({began[one.session.tenant]}): {one}" for one in old]


def old_sends(sent: Iterable[Sent], began: Mapping[str, Began]) -> list[Sent]:
    """What was sent under a lease, or on a socket, older than the lease in force at that moment; or under none."""
    return [one for one in sent if min(one.epoch, one.session.epoch) < _in_force(began[one.session.tenant], one.at)]


def _in_force(began: Began, at: float) -> int:
    before = bisect_right(began, at, key=lambda entry: entry[0])
    return max((epoch for _, epoch in began[:before]), default=1)


def _sockets(fleet: Fleet, found: Figures) -> None:
    sessions = fleet.whatsapp.sessions
    old = old_sockets(sessions)
    found.old_epoch_sockets = len(old)
    found.replaced = sum(session.end == "replaced" for session in sessions)
    found.mistakes += [f"connected under an old epoch, or none: {session}" for session in old]
    found.mistakes += [f"{fleet.whatsapp.ghosts} messages on replaced sockets"] if fleet.whatsapp.ghosts else []


def old_sockets(sessions: Iterable[Session]) -> list[Session]:
    """Those opened under a lease older than one seen before, or under none."""
    newest: dict[str, int] = defaultdict(lambda: 1)
    old = []
    for session in sessions:
        if session.epoch < newest[session.tenant]:
            old.append(session)
        newest[session.tenant] = max(newest[session.tenant], session.epoch)
    return old


async def _answers(customers: Customers, found: Figures) -> None:
    events = {str(row["dedupe"]).removeprefix("m:"): row for row in await customers.fleet.rows(EVENTS)}
    keys: dict[str, set[str]] = defaultdict(set)
    times = Counter(sent.key for sent in customers.fleet.whatsapp.sent)
    for key in times:
        keys[key.partition("/")[0]].add(key)
    found.repeats = sum(many - 1 for many in times.values())
    for said in customers.said():
        event = events.get(said.id)
        if event is None or event["handled_at"] is None:
            found.mistakes.append(f"said and lost: {said}")
        elif len(keys[str(event["id"])]) != 1:
            found.mistakes.append(f"answered {len(keys[str(event['id'])])} times: {said}")


def told_of(fleet: Fleet, silent: str) -> list[str]:
    """What an admin's phone got about the server that fell silent."""
    return [sent.text for sent in fleet.whatsapp.to(ADMIN) if silent in sent.text]
